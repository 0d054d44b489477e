import type { PackageParts } from './open-package.ts';
import { child, parseXml, textContent } from './xml.ts';

/**
 * The template a document was written from, as our own files state it in their keywords ("mau-01"); undefined for
 * files without keywords, and for those whose keywords are words.
 */
export function readTemplateId(parts: PackageParts): string | undefined {
  const part = parts.get('docProps/core.xml');
  const keywords = part && child(parseXml(part, 'docProps/core.xml'), 'cp:keywords');
  const text = keywords ? textContent(keywords).trim() : '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : undefined;
}
