import { expect, test } from 'vitest';
import { findings, makeRepository } from './make-dossier.ts';

test('nothing is to be said about the sample as it is', () => {
  expect(findings({})).toBe('');
});

test('a change that changes nothing is a mistake of the test', () => {
  expect(() => makeRepository({ edits: [['results.yaml', 'không có chữ này', '']] })).toThrow('results.yaml');
});
