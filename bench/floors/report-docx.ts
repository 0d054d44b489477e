import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DossierBundle } from '../../src/schema/bundle.ts';

/**
 * Floor of the documents: the report of a dossier as somebody would write it with the docx package alone. The same
 * texts in the same order; no template, no Decree 30, no Markdown beyond paragraphs, list items and bold letters.
 */
export function buildBareReport(bundle: DossierBundle): Promise<Buffer> {
  const portrait = [...writeHead(bundle), ...writePillars(bundle), ...writeSections(bundle), ...writeSignature(bundle)];
  const landscape = [text('PHỤ LỤC 01', { bold: true, center: true }), writeAnnex(bundle)];
  const page = { size: { orientation: PageOrientation.LANDSCAPE } };
  const run = { font: 'Times New Roman', size: 28 };
  const document = new Document({
    styles: { default: { document: { run } } },
    sections: [{ children: portrait }, { properties: { page }, children: landscape }],
  });
  return Packer.toBuffer(document);
}

function writeHead({ dossier, commune }: DossierBundle): FileChild[] {
  const { superior, subject, place, asOf } = dossier.data;
  const left = [text(superior, { center: true }), text(commune.commune.data.issuer, { bold: true, center: true })];
  const motto = 'Độc lập - Tự do - Hạnh phúc';
  const right = [
    text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, center: true }),
    text(motto, { bold: true, center: true }),
    text(`${place}, ngày ${asOf}`, { center: true }),
  ];
  return [
    twoColumns(left, right),
    text('BÁO CÁO', { bold: true, center: true }),
    text(subject, { bold: true, center: true }),
  ];
}

function writePillars({ criteriaSet, results, evidence }: DossierBundle): FileChild[] {
  const byCriterion = new Map(results.data.results.map(result => [result.criterion, result]));
  return criteriaSet.set.data.pillars.flatMap(pillar => {
    const members = [...criteriaSet.byId.values()].filter(criterion => criterion.pillar === pillar.id);
    const met = members.filter(({ id }) => byCriterion.get(id)?.verdict === 'met').length;
    return [
      heading(`${pillar.id}. ${pillar.title}`, HeadingLevel.HEADING_2),
      text(`- Chỉ tiêu đạt: ${met}/${members.length} chỉ tiêu`),
      ...members.flatMap(({ id, requirement }) => [
        heading(`${id}. Tiêu chí số ${id}`, HeadingLevel.HEADING_3),
        text(`a) Yêu cầu tiêu chí: ${evidence.get(id)?.data.requirement ?? requirement}`, { italics: true }),
        ...prose(`b) Kết quả: ${evidence.get(id)?.body.trim() ?? ''}`),
        text(`(${evidence.get(id)?.data.heading ?? ''})`, { italics: true }),
        text(`c) Đánh giá: ${byCriterion.get(id)?.verdict ?? ''}.`),
      ]),
    ];
  });
}

function writeSections({ report }: DossierBundle): FileChild[] {
  return Array.from(report, ([id, { data, body }]) => [
    heading(data.title ?? id, HeadingLevel.HEADING_1),
    ...prose(body),
  ]).flat();
}

function writeSignature({ dossier }: DossierBundle): FileChild[] {
  const { recipients, signatory } = dossier.data;
  const left = [text('Nơi nhận:', { bold: true }), ...recipients.map(recipient => text(`- ${recipient};`))];
  const lines = [signatory.authority ?? '', signatory.role, '', signatory.name];
  return [
    twoColumns(
      left,
      lines.map(line => text(line, { bold: true, center: true })),
    ),
  ];
}

function writeAnnex({ criteriaSet, dossier, results, documents, evidence }: DossierBundle): Table {
  const byCriterion = new Map(results.data.results.map(result => [result.criterion, result]));
  const byId = new Map(documents.data.documents.map(document => [document.id, document]));
  const head = [
    'TT',
    'Tên chỉ tiêu',
    'Đơn vị tính',
    'Chỉ tiêu',
    'Kết quả',
    'Đánh giá',
    'Tài liệu minh chứng',
    'Ghi chú',
  ];
  const rows = Array.from(criteriaSet.byId.values(), ({ id, title, unit, targets }) => {
    const result = byCriterion.get(id);
    const proof = (evidence.get(id)?.data.documents ?? []).flatMap(each => byId.get(each) ?? []);
    const lines = proof.map(
      ({ kind, documentNumber, date, subject }) => `- ${kind} số ${documentNumber} ngày ${date} ${subject}`,
    );
    const target = String(targets[dossier.data.period.key] ?? '');
    return row([id, title, unit, target, result?.reported ?? '', result?.verdict ?? '', lines, result?.note ?? '']);
  });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(head), ...rows] });
}

function row(cells: readonly (string | readonly string[])[]): TableRow {
  const children = cells.map(cell => new TableCell({ children: [cell].flat().map(line => text(line)) }));
  return new TableRow({ children });
}

function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const none = { style: BorderStyle.NONE, size: 0 };
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const children = [new TableCell({ children: left }), new TableCell({ children: right })];
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders, rows: [new TableRow({ children })] });
}

function prose(markdown: string): Paragraph[] {
  const blocks = markdown.split(/\n\s*\n|\n(?=\s*[-+*] )/).map(block => block.trim());
  return blocks
    .filter(block => block !== '')
    .map(block => {
      const runs = block.split('**').map((part, index) => new TextRun({ text: part, bold: index % 2 === 1 }));
      return new Paragraph({ children: runs, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 720 } });
    });
}

function heading(words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun({ text: words, bold: true })] });
}

interface TextStyle {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly center?: boolean;
}

function text(words: string, { bold, italics, center }: TextStyle = {}): Paragraph {
  const alignment = center ? AlignmentType.CENTER : AlignmentType.JUSTIFIED;
  return new Paragraph({ alignment, children: [new TextRun({ text: words, bold, italics })] });
}
