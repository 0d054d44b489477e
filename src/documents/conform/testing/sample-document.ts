import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphOptions,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { letterLines, reportLines, type SampleLine, type SampleLines } from './sample-lines.ts';

/** What a test changes of a conforming document. */
export interface SampleChanges {
  readonly kind?: 'report' | 'letter';
  /** Changed lines by name; null leaves the line out. */
  readonly lines?: Readonly<Record<string, Partial<SampleLine> | null>>;
  readonly margins?: Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly size?: { readonly width: number; readonly height: number };
  readonly orientation?: 'portrait' | 'landscape';
  readonly font?: string;
  readonly color?: string;
  readonly pageNumber?: Partial<SampleLine> | null;
  readonly showsFirstNumber?: boolean;
  readonly firstNumber?: number;
  readonly annexStart?: number | null;
  /** The annex follows in the section of the text. */
  readonly annexInText?: boolean;
}

/** Bytes of a small Word file that keeps every rule, apart from the changes. */
export async function sampleDocument(changes: SampleChanges = {}): Promise<Uint8Array> {
  const lines = changedLines(changes);
  const text = [headingTable(lines), ...group(lines, 'text'), signatureTable(lines)];
  const annex = group(lines, 'annex');
  const properties = mainProperties(changes);
  const sections: ISectionOptions[] = changes.annexInText
    ? [{ properties, headers: headers(changes), children: [...text, ...annex] }]
    : [
        { properties, headers: headers(changes), children: text },
        ...(annex.length > 0
          ? [{ properties: annexProperties(changes), headers: headers(changes), children: annex }]
          : []),
      ];
  const run = { font: changes.font ?? 'Times New Roman', size: 28, ...(changes.color && { color: changes.color }) };
  const document = new Document({ styles: { default: { document: { run } } }, sections });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function changedLines({ kind, lines }: SampleChanges): SampleLines {
  const base = kind === 'letter' ? letterLines : reportLines;
  return Object.fromEntries(
    Object.entries(base).flatMap(([name, line]) => {
      const change = lines?.[name];
      return change === null ? [] : [[name, { ...line, ...change }]];
    }),
  );
}

function mainProperties({ size, margins, orientation, firstNumber }: SampleChanges): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      size: { width: 11906, height: 16838, ...size, orientation: orientation ?? PageOrientation.PORTRAIT },
      margin: { top: 1134, bottom: 1134, left: 1701, right: 850, ...margins },
      ...(firstNumber && { pageNumbers: { start: firstNumber } }),
    },
  };
}

function annexProperties({ annexStart }: SampleChanges): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
      margin: { top: 850, bottom: 850, left: 1134, right: 1134 },
      ...(annexStart !== null && { pageNumbers: { start: annexStart ?? 1 } }),
    },
  };
}

function headers({ pageNumber, showsFirstNumber }: SampleChanges): ISectionOptions['headers'] {
  const number = () =>
    new Paragraph({
      alignment: pageNumber?.alignment ?? 'center',
      children: [
        new TextRun({
          children: [PageNumber.CURRENT],
          size: (pageNumber?.size ?? 14) * 2,
          italics: !!pageNumber?.italic,
        }),
      ],
    });
  return {
    default: new Header({ children: pageNumber === null ? [new Paragraph('')] : [number()] }),
    first: new Header({ children: [showsFirstNumber ? number() : new Paragraph('')] }),
  };
}

function headingTable(lines: SampleLines): Table {
  return columns(group(lines, 'left'), group(lines, 'right'));
}

function signatureTable(lines: SampleLines): Table {
  return columns(group(lines, 'recipients'), group(lines, 'signer'));
}

function columns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const cell = (children: readonly Paragraph[]) =>
    new TableCell({ children: children.length > 0 ? children : [new Paragraph('')] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: [cell(left), cell(right)] })],
  });
}

function group(lines: SampleLines, place: SampleLine['place']): readonly Paragraph[] {
  return Object.values(lines)
    .filter(line => line.place === place)
    .map(paragraph);
}

function paragraph(line: SampleLine): Paragraph {
  const options: IParagraphOptions = {
    alignment: line.alignment ?? AlignmentType.LEFT,
    indent: { firstLine: line.firstLine ?? 0 },
    spacing: { before: line.before ?? 0, after: line.after ?? 0, line: line.line ?? 240, lineRule: LineRuleType.AUTO },
    ...(line.hasRule && { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } } }),
    children: [
      new TextRun({
        text: line.text,
        size: (line.size ?? 14) * 2,
        bold: line.bold ?? false,
        italics: line.italic ?? false,
        ...(line.underline && { underline: {} }),
        ...(line.font && { font: line.font }),
      }),
    ],
  };
  return new Paragraph(options);
}
