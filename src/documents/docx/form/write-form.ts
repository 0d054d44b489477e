import { Document, type FileChild } from 'docx';
import type { SummaryLine } from '../../../schema/form.ts';
import { formatNumber, formatPercent } from '../../../text/numbers.ts';
import { countRows, type FormCounts, formHeading } from '../../form/form-rows.ts';
import type { FormSource } from '../../form/form-source.ts';
import { styled } from '../paragraphs.ts';
import { packStable } from '../stable-package.ts';
import { documentStyles, paragraphStyle } from '../styles.ts';
import { textRun } from '../write-inline.ts';
import { sectionFrame } from '../write-sections.ts';
import { writeFormHead, writeFormSignatures } from './write-form-frame.ts';
import { writeFormTable } from './write-form-table.ts';

/** A form as a Word file, blank or filled. Pure; the same source gives the same bytes. */
export function writeFormDocument(source: FormSource): Uint8Array {
  const { id, form, letterhead, date } = source;
  const title = formHeading(form);
  const creator = letterhead?.issuer.join(' ') ?? 'Hồ Sơ Số';
  const file = new Document({
    sections: [{ ...sectionFrame(form.orientation), children: writeContent(source) }],
    styles: documentStyles,
    title,
    subject: title,
    creator,
    lastModifiedBy: creator,
    keywords: id,
    compatibility: { version: 15 },
  });
  return packStable(file, date);
}

/** Rows of a blank form in Word, which is copied and written on by hand: about a page. */
const printedRows = 25;

function writeContent(source: FormSource): FileChild[] {
  const { form, letterhead, rows, stated, blankRows } = source;
  const counts: FormCounts = new Map([...countRows(form, rows ?? new Map()), ...(stated ?? [])]);
  const tables = form.tables.flatMap(table => {
    const count = Math.max(blankRows ?? Math.min(table.rows, printedRows), table.prefilled.length);
    const blank = Array.from({ length: count }, (_, index) => table.prefilled[index] ?? {});
    const content = { table, rows: rows?.get(table.id) ?? blank, counts: rows && counts };
    return [...writeTableTitle(table.title), writeFormTable(content, form.orientation)];
  });
  return [
    ...(letterhead ? [writeFormHead(letterhead, form.orientation)] : []),
    styled(paragraphStyle.kind, [textRun(formHeading(form))], { keepNext: true, spacing: { before: 240, after: 200 } }),
    ...tables,
    ...form.summary.map((line, index) => writeLine(describeLine(line, rows && counts), index === 0)),
    ...writeFormSignatures(source),
  ];
}

function writeTableTitle(title: string | undefined): FileChild[] {
  if (title === undefined) return [];
  return [leftLine([textRun(title, { bold: true })], { before: 200, after: 100 })];
}

function writeLine(text: string, isFirst: boolean): FileChild {
  return leftLine([textRun(text)], { before: isFirst ? 160 : 0, after: 60 });
}

function leftLine(children: Parameters<typeof styled>[1], spacing: { before: number; after: number }) {
  return styled(paragraphStyle.body, children, {
    keepNext: true,
    indent: { firstLine: 0 },
    alignment: 'left',
    spacing,
  });
}

/** A line below the table with its figure; without counts with room to write it. */
function describeLine({ text, count, share, unit }: SummaryLine, counts: FormCounts | undefined): string {
  const suffix = unit === undefined ? '' : ` ${unit}`;
  if (count !== undefined) return `${text} ${counts ? formatNumber(counts.get(count) ?? 0) : '.....'}${suffix}`;
  const whole = counts?.get(share?.denominator ?? '') ?? 0;
  const part = counts?.get(share?.numerator ?? '') ?? 0;
  return `${text} ${whole === 0 ? '.....%' : formatPercent((part / whole) * 100, 2)}`;
}
