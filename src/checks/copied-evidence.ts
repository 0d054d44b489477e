import type { Issue } from '../issues/issue.ts';
import type { RuleGuide } from '../issues/reader-rules.ts';
import type { WaivedIssue } from '../issues/waived-issue.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import { formatDate } from '../text/dates.ts';
import { hashOf, tabulateWords } from '../text/word-book.ts';
import type { Words } from '../text/words.ts';
import { proseOf } from './prose.ts';

/** What stays of an evidence text once its dossier is put away: enough to tell that two communes wrote the same. */
export interface EvidencePrint {
  /** A number of 53 bits that stands for the text: a province has 160,000 of them in memory. */
  readonly print: number;
  readonly file: string;
  readonly line: number;
}

/** Somebody answers for a copy, in the waivers of a criterion; where that stands, and what is said there. */
export interface CopyWaiver {
  /** "<commune>/<dossier>" */
  readonly dossier: string;
  readonly criterion: string;
  readonly place: Pick<Issue, 'file' | 'line' | 'column'>;
  readonly words: Pick<WaivedIssue, 'reason' | 'role' | 'date'>;
}

/** Shorter texts are alike by chance: "Chỉ tiêu không đánh giá năm 2023." */
const shortestLength = 300;

/**
 * The prints of a dossier's evidence; blanks do not count, every figure does. A text has a print as it stands, for a
 * copy that still names the other commune, and one without its own commune's name, for a copy that was renamed.
 */
export function printEvidence(bundle: DossierBundle): EvidencePrint[] {
  const { name } = bundle.commune.commune.data;
  const prints: EvidencePrint[] = [];
  for (const { criterion, text, words, file } of proseOf(bundle)) {
    if (criterion === undefined || text.length < shortestLength) continue;
    const place = { file: file.file, line: file.bodyLine };
    const [whole, renamed] = printsOf(words, name);
    prints.push({ print: whole, ...place });
    if (text.includes(name)) prints.push({ print: renamed, ...place });
  }
  return prints;
}

/** The waivers of copies in a dossier. */
export function copyWaiversOf({ folder, results }: DossierBundle): CopyWaiver[] {
  return results.data.results.flatMap(({ criterion, waivers }, index) =>
    waivers.flatMap((waiver, position): CopyWaiver[] => {
      if (waiver.rule !== evidenceCopied.id) return [];
      const { file } = results;
      const place = { file, ...results.locate(['results', index, 'waivers', position]) };
      const { reason, role, date } = waiver;
      return [{ dossier: folder.split('/').slice(1).join('/'), criterion, place, words: { reason, role, date } }];
    }),
  );
}

/** Of words, figures and marks, and of these without the words of `name`: two sums of 32 bits as one whole number. */
function printsOf({ book, numbers, marks }: Words, name: string): readonly [whole: number, renamed: number] {
  const sums = sumsIn(book);
  const left = name.split(' ').map(hashOf);
  let [high, low] = [marks ^ 0x811c9dc5, marks ^ 0x9e3779b9];
  let [otherHigh, otherLow] = [high, low];
  for (let index = 0; index < numbers.length; index++) {
    const sum = sums[numbers[index] ?? 0] ?? 0;
    high = Math.imul(high ^ sum, 0x01000193);
    low = Math.imul(low ^ (low >>> 13) ^ sum, 0x85ebca6b);
    if (left.includes(sum)) continue;
    otherHigh = Math.imul(otherHigh ^ sum, 0x01000193);
    otherLow = Math.imul(otherLow ^ (otherLow >>> 13) ^ sum, 0x85ebca6b);
  }
  return [joinSums(high, low), joinSums(otherHigh, otherLow)];
}

function joinSums(high: number, low: number): number {
  return (high >>> 0) * 2 ** 21 + ((low ^ (low >>> 13)) & 0x1fffff);
}

const sumsIn = tabulateWords(hashOf);

/** The rule, as the guide presents it: it looks at many dossiers at once and so is no check of one. */
export const evidenceCopied: RuleGuide = {
  id: 'evidence-copied',
  severity: 'info',
  title: 'Lời văn minh chứng của hai xã không giống hệt nhau, cả số liệu.',
  why: 'Hai xã khó có cùng một kết quả đến từng con số; giống hệt thường là chép lại mà chưa sửa số liệu của xã mình.',
  example: {
    wrong: 'hai xã cùng ghi "448/454 hồ sơ = 98,7%, 120 người dự 6 lớp"',
    right: 'mỗi xã ghi số liệu, tên văn bản của xã mình',
  },
};

export interface CopySearch {
  readonly prints: readonly EvidencePrint[];
  readonly waivers: readonly CopyWaiver[];
  /** All dossiers were looked at: only then can a waiver be called unneeded. */
  readonly isWhole: boolean;
}

/** Evidence that two communes state word for word and figure for figure; each but the first is reported. */
export function findCopies({ prints, waivers, isWhole }: CopySearch): { issues: Issue[]; waived: WaivedIssue[] } {
  const answers = new Map(waivers.map(waiver => [keyOf(waiver), waiver]));
  const copied = new Set<string>();
  const told = new Set<string>();
  const issues: Issue[] = [];
  const waived: WaivedIssue[] = [];
  for (const { each, first } of pairsOf(prints)) {
    if (told.has(each.file)) continue;
    told.add(each.file);
    for (const { file } of [each, first]) copied.add(keyOf(placeOf(file)));
    const issue = describeCopy(each, first);
    const words = answers.get(keyOf(placeOf(each.file)))?.words;
    if (words) waived.push({ issue, ...words });
    else issues.push(issue);
  }
  const unneeded = isWhole ? waivers.filter(waiver => !copied.has(keyOf(waiver))) : [];
  return { issues: [...issues, ...unneeded.map(describeUnneeded)], waived };
}

interface Pair {
  readonly each: EvidencePrint;
  /** The first by name of those that say the same. */
  readonly first: EvidencePrint;
}

function pairsOf(prints: readonly EvidencePrint[]): Pair[] {
  const groups = Map.groupBy(repeated(prints), ({ print }) => print);
  return [...groups.values()].flatMap(group => {
    const [first, ...others] = group.toSorted((left, right) => (left.file < right.file ? -1 : 1));
    if (!first) return [];
    const { commune } = placeOf(first.file);
    return others.flatMap(each => (placeOf(each.file).commune === commune ? [] : [{ each, first }]));
  });
}

/** The prints that stand more than once: next to none of a province's. */
function repeated(prints: readonly EvidencePrint[]): EvidencePrint[] {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const { print } of prints) (seen.has(print) ? twice : seen).add(print);
  return prints.filter(({ print }) => twice.has(print));
}

/** "communes/<commune>/<dossier>/evidence/<criterion>.md" */
function placeOf(file: string): { commune: string; dossier: string; criterion: string } {
  const [, commune = '', dossier = '', , name = ''] = file.split('/');
  return { commune, dossier: `${commune}/${dossier}`, criterion: name.replace(/\.md$/, '') };
}

function keyOf({ dossier, criterion }: { readonly dossier: string; readonly criterion: string }): string {
  return `${dossier} ${criterion}`;
}

function describeUnneeded({ dossier, criterion, place, words: { role, date } }: CopyWaiver): Issue {
  return {
    rule: 'waiver-needed',
    severity: 'error',
    ...place,
    dossier,
    criterion,
    message: `Miễn cảnh báo "${evidenceCopied.id}" của tiêu chí ${criterion} (${role}, ${formatDate(date)}) không còn cần: không có cảnh báo nào như vậy.`,
    hint: 'Xóa mục này trong waivers.',
  };
}

function describeCopy(copy: EvidencePrint, first: EvidencePrint): Issue {
  const { file, line } = copy;
  const { dossier, criterion } = placeOf(copy.file);
  return {
    rule: evidenceCopied.id,
    severity: evidenceCopied.severity,
    file,
    line,
    column: 1,
    dossier,
    criterion,
    message: `Lời văn minh chứng tiêu chí ${criterion} giống hệt của ${placeOf(first.file).commune}, kể cả số liệu.`,
    hint: 'Kiểm tra xem số liệu, tên văn bản đã là của xã mình chưa.',
    related: [{ file: first.file, line: first.line, message: 'Lời văn giống hệt.' }],
  };
}
