import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleDocument } from '../conform/testing/sample-document.ts';
import { validateOpenXml } from './open-xml-validator.ts';

test('a file of the docx package is valid', async () => {
  expect(await validateOpenXml(await sampleDocument(), 'docx')).toEqual([]);
});

test('an element in a wrong place is reported with its part', async () => {
  const parts = unzipSync(await sampleDocument());
  const xml = new TextDecoder().decode(parts['word/document.xml']).replace('<w:body>', '<w:body><w:b/>');
  const errors = await validateOpenXml(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }), 'docx');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('/word/document.xml');
});
