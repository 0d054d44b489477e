import { DOMParser, type Node } from '@xmldom/xmldom';
import { UnreadableDocument } from './unreadable-document.ts';

/** An element with prefixes by namespace ("w:p"), whatever prefix the file itself uses. Text nodes are strings. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Transitional and strict namespaces (ISO/IEC 29500) share one prefix. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** Tags of one part; a report of 30 pages has about 12,000, a tree of this many takes 0.8 GB. */
const maxTags = 600_000;

/** Nesting no real document reaches (tables in tables take five levels each). */
const maxDepth = 200;

/**
 * Parses one part. A document type declaration is refused before parsing (Office never writes one), so there are no
 * entities to expand and nothing is loaded from elsewhere. Throws UnreadableDocument for malformed XML.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const text = decode(bytes, part);
  if (text.includes('<!DOCTYPE')) throw broken(part, 'có khai báo DOCTYPE, Word không bao giờ ghi khai báo này');
  if (countTags(text) > maxTags) throw broken(part, `có hơn ${maxTags} thẻ`);
  const root = parseText(text, part);
  return convert(root, part);
}

/** First child element of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((item): item is XmlElement => typeof item !== 'string' && item.name === name);
}

/** Child elements, of one name when it is given. */
export function childElements(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const elements = (element?.children ?? []).filter((item): item is XmlElement => typeof item !== 'string');
  return name === undefined ? elements : elements.filter(item => item.name === name);
}

/** Value of `w:val`, or of another attribute, of a child. */
export function childValue(element: XmlElement | undefined, name: string, attribute = 'w:val'): string | undefined {
  return child(element, name)?.attributes.get(attribute);
}

/** All text below an element. */
export function textContent(element: XmlElement): string {
  return element.children.map(item => (typeof item === 'string' ? item : textContent(item))).join('');
}

function decode(bytes: Uint8Array, part: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw broken(part, 'bảng mã không phải UTF-8');
  }
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}

function parseText(text: string, part: string): Node {
  const parser = new DOMParser({
    locator: false,
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  try {
    const root = parser.parseFromString(text, 'text/xml').documentElement;
    if (root) return root;
  } catch {
    // The parser's own words are English and technical; the message below says what matters.
  }
  throw broken(part, 'nội dung XML bị đứt hoặc sai');
}

function convert(node: Node, part: string, depth = 0): XmlElement {
  if (depth > maxDepth) throw broken(part, `các phần tử lồng nhau quá ${maxDepth} lớp`);
  const element = node as Node & { readonly attributes: ArrayLike<QualifiedName & { readonly value: string }> };
  const attributes = new Map<string, string>();
  for (const attribute of Array.from(element.attributes)) attributes.set(qualified(attribute), attribute.value);
  const children: (XmlElement | string)[] = [];
  for (let next = node.firstChild; next; next = next.nextSibling) {
    if (next.nodeType === 1) children.push(convert(next, part, depth + 1));
    else if (next.nodeType === 3 || next.nodeType === 4) children.push(next.nodeValue ?? '');
  }
  return { name: qualified(node as Node & QualifiedName), attributes, children };
}

interface QualifiedName {
  readonly namespaceURI: string | null;
  readonly localName: string | null;
  readonly nodeName: string;
}

function qualified(node: QualifiedName): string {
  const prefix = node.namespaceURI === null ? undefined : prefixes[node.namespaceURI];
  return prefix && node.localName ? `${prefix}:${node.localName}` : node.nodeName;
}

function broken(part: string, reason: string): UnreadableDocument {
  return new UnreadableDocument(
    `Tệp bị hỏng: phần ${part} không đọc được (${reason}).`,
    'Mở tệp bằng Word hoặc LibreOffice, lưu lại theo dạng .docx rồi kiểm tra.',
  );
}
