import { Document, type FileChild, Footer, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file as an official would make one: a paragraph for a text, a table for rows of cells. */
export async function wordTemplate(
  content: readonly (string | readonly (readonly string[])[])[],
  footer?: string,
): Promise<Uint8Array> {
  const children: FileChild[] = content.map(block => (typeof block === 'string' ? new Paragraph(block) : table(block)));
  const footers =
    footer === undefined ? {} : { footers: { default: new Footer({ children: [new Paragraph(footer)] }) } };
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children, ...footers }] })));
}

/** The file with one part written by `change`, or added. */
export function changePart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const old = parts[part];
  return zipSync({ ...parts, [part]: strToU8(change(old ? strFromU8(old) : '')) });
}

/** Text of every paragraph of a part. */
export function textsOf(bytes: Uint8Array, part = 'word/document.xml'): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  return Array.from(xml.matchAll(/<w:p[ >].*?<\/w:p>/gs), ([paragraph]) =>
    Array.from(paragraph.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>').matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/g))
      .map(([, text = '']) => text)
      .join(''),
  );
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      cells => new TableRow({ children: cells.map(text => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
}
