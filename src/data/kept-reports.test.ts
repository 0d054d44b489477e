import { appendFileSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { openKeptReports } from './kept-reports.ts';

const key = 'xa-thu/2024';

function setUp() {
  const root = makeRepository();
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const open = (code = 'program 1') => openKeptReports<{ found: string }>({ root, folder, code });
  open().keep(key, { found: 'một cảnh báo' });
  return { root, folder, open };
}

test('what was found is given back while nothing changes', () => {
  const { open, folder } = setUp();
  expect(open().recall(key)).toEqual({ found: 'một cảnh báo' });
  expect(open().recall('xa-thu/2023')).toBeUndefined();
  expect(readdirSync(join(folder, 'xa-thu'))).toEqual(['2024.json']);
});

test.each([
  ['its own evidence', 'communes/xa-thu/2024/evidence/1.10.md'],
  ['the commune', 'communes/xa-thu/commune.yaml'],
  ['the criteria set', 'criteria/bo-thu/criteria.yaml'],
  ['the vocabulary', 'content/vocabulary.yaml'],
  ['a template', 'templates/mau-thu.md'],
])('nothing after a change of %s', (_, file) => {
  const { root, open } = setUp();
  appendFileSync(join(root, file), '\n');
  expect(open().recall(key)).toBeUndefined();
});

test('nothing of another program, and nothing cut off', () => {
  const { folder, open } = setUp();
  expect(open('program 2').recall(key)).toBeUndefined();
  writeFileSync(join(folder, `${key}.json`), '{"digest": "');
  expect(open().recall(key)).toBeUndefined();
});
