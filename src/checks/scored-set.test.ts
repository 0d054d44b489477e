import { expect, test } from 'vitest';
import { findings } from './testing/make-dossier.ts';
import { scoredFiles } from './testing/scored-files.ts';

test('a scored set of other groups and points, and its dossier, need no code', () => {
  expect(findings({ files: scoredFiles })).toBe('');
});
