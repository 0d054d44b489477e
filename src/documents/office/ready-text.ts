import { strToU8 } from 'fflate';
import type { PackageParts } from '../conform/package/open-package.ts';
import { guideStyle } from './guide-style.ts';

const path = 'word/document.xml';

/** The parts as they are filled in: without the explanation for officials, set-ups of pages safe from the blocks. */
export function readyText(parts: PackageParts): PackageParts {
  const document = parts.get(path);
  if (!document) return parts;
  const xml = new TextDecoder().decode(document).replace(paragraph, readyParagraph);
  return new Map([...parts, [path, strToU8(xml)]]);
}

/** One paragraph without paragraphs inside. */
const paragraph = /<w:p(?=[\s>])(?:(?!<w:p(?=[\s>]))[\s\S])*?<\/w:p>/g;
const pageSetUp = /<w:sectPr(?=[\s>])[\s\S]*?<\/w:sectPr>/;

/**
 * Nobody has to delete the explanation, and nobody finds it in a report. The last paragraph of a section carries its
 * page set-up, which would be gone with the block that takes the paragraph's place: it gets a paragraph of its own.
 */
function readyParagraph(xml: string): string {
  const isGuide = xml.includes(`<w:pStyle w:val="${guideStyle}"/>`);
  const [setUp] = pageSetUp.exec(xml) ?? [];
  const rest = isGuide ? '' : xml;
  const hasPlaceholder = xml.replace(/<[^>]*>/g, '').includes('{{');
  if (setUp === undefined || !(isGuide || hasPlaceholder)) return rest;
  const own = `<w:p><w:pPr>${setUp}</w:pPr></w:p>`;
  return isGuide ? own : `${xml.replace(setUp, '')}${own}`;
}
