import { expect, test } from 'vitest';
import { type FileKind, fileKinds } from './file-kinds.ts';
import { listFields, wordsOfDescription } from './schema-fields.ts';

test('values with their words stand in a description by themselves, or in brackets', () => {
  const pairs = [
    ['a', 'một'],
    ['b-c', 'hai (khác)'],
  ];
  expect(wordsOfDescription('a: một; b-c: hai (khác).')).toEqual(pairs);
  expect(wordsOfDescription('Mã trong tệp x.yaml (a: một; b-c: hai).')).toEqual([pairs[0], ['b-c', 'hai']]);
  expect(wordsOfDescription('Mã của tệp (xem phụ lục).')).toEqual([]);
});

test.each(Object.keys(fileKinds) as FileKind[])('no words of a value in %s lose or keep half a bracket', kind => {
  const words = listFields(fileKinds[kind].schema).flatMap(({ values }) => values.map(([, said]) => said));
  const count = (text: string, mark: string) => text.split(mark).length;
  expect(words.filter(text => count(text, '(') !== count(text, ')'))).toEqual([]);
});

test('all five steps of a dossier have words', () => {
  const stage = listFields(fileKinds.dossier.schema).find(({ name }) => name === 'stage');
  expect(stage?.values[0]).toEqual(['self-assessment', 'tự đánh giá']);
  expect(stage?.values.at(-1)).toEqual(['recognition', 'công nhận']);
});
