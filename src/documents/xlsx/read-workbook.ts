import { openPackage, type PackageFormat, type PackageParts } from '../conform/package/open-package.ts';
import { UnreadableDocument } from '../conform/package/unreadable-document.ts';
import { cleanText, readRows, type SheetRow } from './read-rows.ts';
import { attributeOf, scanXml } from './scan-xml.ts';

export interface ReadSheet {
  readonly name: string;
  /** The rows that hold something, from top to bottom, read as they are asked for. */
  rows(): Iterable<SheetRow>;
}

/** A list of 100,000 persons has a sheet of 40 MB. */
const excelFormat: PackageFormat = {
  program: 'Excel',
  extension: '.xlsx',
  oldExtension: '.xls',
  noun: 'bảng tính Excel',
  mainPart: 'xl/workbook.xml',
  // Texts and cells alone: no styles, validations, pictures, links to other files or embedded objects.
  isNeeded: /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[\w-]+\.xml)$/,
  refuse: refuseName,
  partBytes: 128_000_000,
  totalBytes: 192_000_000,
};

/**
 * The sheets of an .xlsx that somebody sends in. Cells and texts are read by ourselves, and nothing else of the file:
 * a library that builds the whole workbook takes 0.8 GB for 100,000 rows, and trips over validations of whole columns.
 * Throws UnreadableDocument for a file that is none, is not intact, or is not safe to open.
 */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = openPackage(bytes, excelFormat);
  const targets = readTargets(textOf(parts, 'xl/_rels/workbook.xml.rels'));
  const strings = readStrings(textOf(parts, 'xl/sharedStrings.xml'));
  return listSheets(textOf(parts, excelFormat.mainPart)).flatMap(({ name, id }) => {
    const part = targets.get(id);
    if (part === undefined || !parts.has(part)) return [];
    // A sheet is looked through more than once, and may have 40 MB.
    let text: string | undefined;
    return [
      {
        name,
        rows: () => {
          text ??= textOf(parts, part);
          return readRows(text, strings);
        },
      },
    ];
  });
}

function refuseName(name: string): UnreadableDocument | undefined {
  if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name)) {
    return new UnreadableDocument(
      `Tệp không an toàn để mở: tên phần «${name.slice(0, 60)}» trỏ ra ngoài tệp.`,
      'Không mở tệp này; xin lại bản gốc từ nơi gửi.',
    );
  }
  if (/vba(Project|Data)|\/macrosheets\//i.test(name)) {
    return new UnreadableDocument(
      'Tệp có macro (dạng .xlsm) nên không được đọc.',
      'Mở bằng Excel, lưu lại theo dạng "Excel Workbook (.xlsx)", là dạng không chứa macro.',
    );
  }
  return undefined;
}

function textOf(parts: PackageParts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) return '';
  const text = decode(bytes, name);
  if (text.includes('<!DOCTYPE')) throw broken(name, 'có khai báo DOCTYPE, Excel không bao giờ ghi khai báo này');
  return text;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw broken(name, 'bảng mã không phải UTF-8');
  }
}

function broken(name: string, reason: string): UnreadableDocument {
  const hint = 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại theo dạng .xlsx rồi nhập lại.';
  return new UnreadableDocument(`Tệp bị hỏng: phần ${name} không đọc được (${reason}).`, hint);
}

/** Parts of the package by relationship id. */
function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const { kind, name, attributes } of scanXml(xml)) {
    if (kind !== 'open' || name !== 'Relationship') continue;
    const target = attributeOf(attributes, 'Target') ?? '';
    targets.set(attributeOf(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

function listSheets(xml: string): readonly { readonly name: string; readonly id: string }[] {
  return Array.from(scanXml(xml))
    .filter(({ kind, name }) => kind === 'open' && name === 'sheet')
    .map(({ attributes }) => ({
      name: attributeOf(attributes, 'name') ?? '',
      id: attributeOf(attributes, '\\w+:id') ?? '',
    }));
}

/** The texts that cells name by number; phonetic guides beside them are no text of the cell. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [text, isText, isPhonetic] = ['', false, false];
  for (const piece of scanXml(xml)) {
    const isOpen = piece.kind === 'open' && !piece.isEmpty;
    if (piece.kind === 'text') {
      if (isText && !isPhonetic) text += piece.text;
    } else if (piece.name === 't') isText = isOpen;
    else if (piece.name === 'rPh') isPhonetic = isOpen;
    else if (piece.name === 'si') {
      if (piece.kind === 'close' || piece.isEmpty) strings.push(cleanText(text));
      text = '';
    }
  }
  return strings;
}
