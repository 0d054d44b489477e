import { openWholePackage, type PackageParts } from '../conform/package/open-package.ts';
import { UnreadableDocument } from '../conform/package/unreadable-document.ts';
import { parseXml } from '../conform/package/xml.ts';

/**
 * The parts of a Word template somebody put into the repository. It came from outside and is filled with official
 * data, so whatever could run, load from elsewhere or hide something is refused: macros, controls, embedded files,
 * imported texts, relationships and fields that reach outside, zip bombs. Throws UnreadableDocument.
 */
export function openOverride(bytes: Uint8Array): PackageParts {
  const parts = openWholePackage(bytes);
  for (const [name, data] of parts) {
    refuseName(name);
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = new TextDecoder().decode(data);
    if (text.includes('<!DOCTYPE')) throw unsafe(`phần «${name}» có khai báo DOCTYPE`);
    // Broken XML is said here, not by the library that fills the template in.
    parseXml(data, name);
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(text)) throw macros();
    if (name.endsWith('.rels')) refuseRelationships(name, text);
    else refuseFields(name, text);
  }
  return parts;
}

function refuseName(name: string): void {
  if (/(^|\/)\.\.(\/|$)|^\/|\\|:/.test(name)) throw unsafe(`tên phần «${name.slice(0, 60)}» trỏ ra ngoài tệp`);
  if (/vba(Project|Data)|\/macros?\//i.test(name)) throw macros();
  if (/\/(activeX|embeddings|ctrlProps)\//i.test(name)) throw unsafe(`tệp có đối tượng nhúng «${name.slice(0, 60)}»`);
}

const relationship = /<(?:\w+:)?Relationship\s([^>]*)>/g;

function refuseRelationships(part: string, xml: string): void {
  for (const [, attributes = ''] of xml.matchAll(relationship)) {
    const type = attribute(attributes, 'Type').replace(/^.*\//, '');
    const target = attribute(attributes, 'Target');
    if (/^(aFChunk|oleObject|package|control|vbaProject)$/i.test(type)) {
      throw unsafe(`phần «${part}» gắn một tệp khác (${type})`);
    }
    const isExternal = attribute(attributes, 'TargetMode').toLowerCase() === 'external';
    const isLink = type === 'hyperlink' && /^(https?:\/\/|mailto:)/i.test(target);
    if (isExternal && !isLink) throw unsafe(`tệp lấy nội dung từ nơi khác: «${target.slice(0, 80)}» (${type})`);
  }
}

function attribute(attributes: string, name: string): string {
  const [, first, second] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return first ?? second ?? '';
}

/** Fields that fetch or run something when the file is opened or printed. */
const activeField = /\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|LINK|DATABASE|MACROBUTTON|RD)\b/i;

function refuseFields(part: string, xml: string): void {
  const complex = Array.from(xml.matchAll(/<w:(?:del)?[iI]nstrText\b[^>]*>([^<]*)</g), ([, code = '']) => code).join(
    '',
  );
  const simple = Array.from(xml.matchAll(/\bw:instr\s*=\s*(?:"([^"]*)"|'([^']*)')/g), match => match[1] ?? match[2]);
  // A picture lies within the quotes of an address often enough; only the commands themselves count.
  const code = [complex, ...simple].join(' ').replace(/"[^"]*"|&quot;.*?&quot;/g, ' ');
  const [found] = activeField.exec(code) ?? [];
  if (found) throw unsafe(`phần «${part}» có trường ${found.toUpperCase()} lấy nội dung từ nơi khác`);
}

function macros(): UnreadableDocument {
  return new UnreadableDocument(
    'Tệp mẫu có macro.',
    'Mở bằng Word, lưu lại theo dạng "Word Document (.docx)", là dạng không chứa macro.',
  );
}

function unsafe(reason: string): UnreadableDocument {
  return new UnreadableDocument(
    `Tệp mẫu không an toàn: ${reason}.`,
    'Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.',
  );
}
