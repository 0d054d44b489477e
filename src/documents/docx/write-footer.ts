import {
  type FileChild,
  Footer,
  ImageRun,
  type ISectionOptions,
  type Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { encode } from 'uqr';
import type { DocumentFooter } from '../view/document-footer.ts';
import { footerSize, type Orientation, textWidth } from './measures.ts';
import { styled } from './paragraphs.ts';
import { drawPng } from './png.ts';
import { paragraphStyle } from './styles.ts';
import { textRun } from './write-inline.ts';

/** Footers of a section; nothing where the template asks for none, so that its bytes stay as they are. */
export function sectionFooters(
  footer: DocumentFooter | undefined,
  orientation: Orientation,
): Pick<ISectionOptions, 'footers'> {
  if (!footer) return {};
  const make = () => new Footer({ children: writeFooter(footer, orientation) });
  return { footers: { default: make(), first: make() } };
}

/**
 * Where the document came from: the QR code of its page on the left, beside it the address and the commit. Small
 * enough for the lower margin of 20 mm (Decree 30/2020/NĐ-CP, Annex I, I.3), so the text area stays as it is.
 */
export function writeFooter(footer: DocumentFooter, orientation: Orientation): (Paragraph | Table)[] {
  const lines = footer.lines.map(line => styled(paragraphStyle.footer, [textRun(line)]));
  if (footer.address === undefined) return lines;
  const width = textWidth[orientation];
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({
      children,
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
    });
  const row = new TableRow({
    cantSplit: true,
    children: [
      cell([styled(paragraphStyle.footer, [drawCode(footer.address)])], footerSize.code),
      cell(lines, width - footerSize.code),
    ],
  });
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [footerSize.code, width - footerSize.code],
      layout: TableLayoutType.FIXED,
      borders: TableBorders.NONE,
      rows: [row],
    }),
    // A header or footer ends with a paragraph.
    styled(paragraphStyle.rule, []),
  ];
}

/** The same in the text of a Word template; an empty line where there is nothing to say. */
export function writeFooterBlock(footer: DocumentFooter | undefined): FileChild[] {
  return footer ? writeFooter(footer, 'portrait') : [styled(paragraphStyle.footer, [])];
}

const pixelsPerDot = 6;

function drawCode(address: string): ImageRun {
  const { data } = encode(address, { ecc: 'M', border: 2 });
  return new ImageRun({
    type: 'png',
    data: drawPng(data, pixelsPerDot),
    transformation: { width: footerSize.codePixels, height: footerSize.codePixels },
    altText: { name: 'QR', title: 'Mã QR', description: address },
  });
}
