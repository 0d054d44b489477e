import { expect, test } from 'vitest';
import { rankScores } from './rank-scores.ts';

const dossier = (id: string, points: number | undefined, open = 0) => ({ id, total: { points, open } });

test('equal points share a rank; whoever is not finished has none', () => {
  const entries = [
    dossier('a', 410),
    dossier('b', 480.5),
    dossier('c', 590, 10),
    dossier('d', 480.5),
    dossier('e', undefined, 600),
    dossier('f', 410),
    dossier('g', 0),
  ];
  expect(rankScores(entries).map(({ entry, rank }) => `${entry.id} ${rank}`)).toEqual([
    'b 1',
    'd 1',
    'a 3',
    'f 3',
    'g 5',
    'c undefined',
    'e undefined',
  ]);
});
