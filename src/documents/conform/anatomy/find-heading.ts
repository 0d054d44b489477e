import type { Paragraph } from '../model/document-model.ts';
import { isDrawnRule, segmentsOf, type TextLine } from '../text-line.ts';

/** The block at the top of page 1: agencies and number on the left, Quốc hiệu and date on the right. */
export interface HeadingBlock {
  readonly nationalName: TextLine | undefined;
  readonly motto: TextLine | undefined;
  readonly superiorAgency: readonly TextLine[];
  readonly issuingAgency: readonly TextLine[];
  readonly number: TextLine | undefined;
  /** "V/v ..." of a công văn, below the number. */
  readonly letterSubject: readonly TextLine[];
  readonly date: TextLine | undefined;
  /** Number of the last paragraph of the block; 0 where there is none. */
  readonly last: number;
}

/** A heading without a table ends within this many paragraphs. */
const reach = 15;

/** Finds the heading by Quốc hiệu, in a table of two columns or laid out with tabs. */
export function findHeading(paragraphs: readonly Paragraph[]): HeadingBlock {
  const zone = headingZone(paragraphs);
  const lines = zone.flatMap(segmentsOf);
  const nationalName = lines.find(isNationalName);
  const motto = lines.find(item => /doc lap.*hanh phuc/.test(item.folded));
  const number = lines.find(isNumber);
  const date = lines.find(isDate);
  const left = lines.filter(
    item => item !== nationalName && item !== motto && item !== date && isLeftOf(item, nationalName),
  );
  const numberAt = number ? left.indexOf(number) : -1;
  const agencies = left.slice(0, numberAt === -1 ? undefined : numberAt).filter(isName);
  const known = nationalName || number || date;
  return {
    nationalName,
    motto,
    number,
    date,
    ...(known ? splitAgencies(agencies) : { superiorAgency: [], issuingAgency: [] }),
    letterSubject: findLetterSubject(left.slice(numberAt + 1)),
    last: known ? (zone.at(-1)?.index ?? 0) : 0,
  };
}

/** The table that holds Quốc hiệu (or the number), or the first paragraphs up to the date. */
function headingZone(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const start = paragraphs.slice(0, 60);
  const anchor = findIn(start, isNationalName) ?? findIn(start, isNumber);
  if (anchor?.cell) return start.filter(item => item.cell?.table === anchor.cell?.table);
  const first = start.filter(item => item.text.trim() !== '').slice(0, reach);
  const ends = [anchor, findIn(first, isNumber), findIn(first, isDate)].map(item => item?.index ?? 0);
  return start.slice(0, Math.max(...ends));
}

function findIn(paragraphs: readonly Paragraph[], test: (item: TextLine) => boolean): Paragraph | undefined {
  return paragraphs.find(paragraph => segmentsOf(paragraph).some(test));
}

function isNationalName(item: TextLine): boolean {
  return item.folded.startsWith('cong hoa xa hoi');
}

function isNumber(item: TextLine): boolean {
  return /^so\b.*[:/]/.test(item.folded) && item.text.length < 60;
}

function isDate(item: TextLine): boolean {
  return /\bngay\b.*\bthang\b.*\bnam\b/.test(item.folded) && item.text.length < 80 && !/^can cu/.test(item.folded);
}

function isName(item: TextLine): boolean {
  return !isDrawnRule(item.text) && !/^(v\/v|ve viec)/.test(item.folded);
}

function isLeftOf(item: TextLine, nationalName: TextLine | undefined): boolean {
  const [own, right] = [item.paragraph.cell, nationalName?.paragraph.cell];
  return own === undefined || right === undefined || own.column < right.column;
}

function findLetterSubject(below: readonly TextLine[]): readonly TextLine[] {
  const start = below.findIndex(item => /^(v\/v|ve viec)/.test(item.folded));
  return start === -1 ? [] : below.slice(start).filter(item => !isDrawnRule(item.text));
}

/** Words that begin the name of an agency; two such lines are two agencies. */
const agencyWords =
  /^(ubnd|uy ban|hdnd|hoi dong|bo|so|phong|ban|cuc|chi cuc|tong cuc|van phong|dang uy|trung tam|truong|cong an|huyen uy|thi uy|thanh uy|tinh uy)\b/;

/** The issuing agency is the bold lines at the end; where all are bold, the last line that begins an agency's name. */
function splitAgencies(lines: readonly TextLine[]) {
  const firstBold = lines.findLastIndex(item => !isBold(item)) + 1;
  const lastName = lines.findLastIndex(item => agencyWords.test(item.folded));
  const start = firstBold >= lines.length || firstBold === 0 ? Math.max(lastName, 0) : firstBold;
  return { superiorAgency: lines.slice(0, start), issuingAgency: lines.slice(start) };
}

function isBold(item: TextLine): boolean {
  return item.runs.every(run => run.isBold);
}
