import { describe, expect, it } from 'vitest';
import { validateOpenXml } from '../testing/open-xml-validator.ts';
import { sampleSource } from '../testing/sample-dossier.ts';
import { textsOf } from '../testing/word-template.ts';
import { writeDocument } from '../write-document.ts';
import { checkOverride } from './check-override.ts';
import { knownPlaceholders, nameIn } from './placeholders.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { openOverride } from './safe-override.ts';
import { writeOverride } from './write-override.ts';
import { writeStarter } from './write-starter.ts';

const source = sampleSource({
  template:
    '::letterhead\n\n:::title\nBÁO CÁO\n\nThử\n:::\n\nMột.\n\n::signature\n\n::annex{landscape}\n\n:::annex-title\nPhụ lục I\n:::\n\nHai.',
});
const file = 'templates/mau-thu.docx';

describe('writeStarter', () => {
  const bytes = writeStarter(source.template);

  it('holds exactly the known placeholders, each with its meaning, and is a valid file', async () => {
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    const texts = readParagraphs(openOverride(bytes)).map(({ text }) => text);
    const found = texts.flatMap(text => Array.from(text.matchAll(/\{\{([^{}]+)\}\}/g), ([, key = '']) => nameIn(key)));
    const known = knownPlaceholders(source.template).map(({ name }) => name);
    expect(new Set(found)).toEqual(new Set(known));
    expect(texts).toContain('{{report.tasks.text}}: Lời văn của phần «Nhiệm vụ»');
  });

  it('is a template without fault whose explanation is never printed', async () => {
    expect((await checkOverride({ file, bytes }, source.template)).issues).toEqual([]);
    const filled = (await writeOverride(source, { file, bytes })).bytes ?? new Uint8Array();
    expect(await validateOpenXml(filled, 'docx')).toEqual([]);
    const printed = textsOf(filled).filter(text => text !== '');
    const plain = textsOf(writeDocument(source).bytes ?? new Uint8Array()).filter(text => text !== '');
    expect(printed).toEqual(plain);
  });

  it('gives the same bytes each time', () => {
    expect(writeStarter(source.template)).toEqual(bytes);
  });
});
