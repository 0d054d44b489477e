import { expect, test } from 'vitest';
import { attributeOf, scanXml } from './scan-xml.ts';

const list = (xml: string) =>
  [...scanXml(xml)].map(({ kind, name, text, isEmpty }) => `${kind} ${name}${text}${isEmpty ? ' /' : ''}`);

test('tags without prefix, texts with entities, comments left out', () => {
  expect(list('<?xml version="1.0"?><x:row r="1"><!-- <c> --><c/><v>A &amp; B &#7855;</v></x:row>')).toEqual([
    'open row',
    'open c /',
    'open v',
    'text A & B ắ',
    'close v',
    'close row',
  ]);
  expect(list('<t><![CDATA[<a>]]></t>')).toEqual(['open t', 'text <a>', 'close t']);
});

test('a tag or comment without end ends the scan, in time that grows with the length only', () => {
  expect(list('<a><b')).toEqual(['open a']);
  expect(list('<a><!-- ')).toEqual(['open a']);
  const started = performance.now();
  expect(list('<'.repeat(300_000))).toEqual([]);
  expect(list('<a>'.repeat(300_000)).length).toBe(300_000);
  expect(performance.now() - started).toBeLessThan(3000);
});

test('attributes in either quotes, decoded; of another name none', () => {
  expect(attributeOf(' r="B7" t=\'s\' name="A &quot;B&quot;"', 't')).toBe('s');
  expect(attributeOf(' r="B7" name="A &quot;B&quot;"', 'name')).toBe('A "B"');
  expect(attributeOf(' xr="B7"', 'r')).toBeUndefined();
});
