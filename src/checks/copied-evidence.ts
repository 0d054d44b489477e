import type { Issue } from '../issues/issue.ts';
import type { RuleGuide } from '../issues/reader-rules.ts';
import type { WaivedIssue } from '../issues/waived-issue.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import { formatDate } from '../text/dates.ts';
import { bitsOfHashes, hashOf, tabulateWords } from '../text/word-book.ts';
import type { Words } from '../text/words.ts';
import { copyRules, evidenceCopied, evidenceNearCopy } from './copy-rules.ts';
import { waiverNeeded } from './dossier/apply-waivers.ts';
import { type SketchContext, sketchEvidence } from './evidence-sketch.ts';
import { findNearCopies, type NearCopy, type NearCopyThresholds } from './near-copies.ts';
import { proseOf } from './prose.ts';

/** What stays of an evidence text once its dossier is put away: enough to tell that two communes wrote the same. */
export interface EvidencePrint {
  /** A number of 53 bits that stands for the text: a province has 160,000 of them in memory. */
  readonly print: number;
  readonly file: string;
  readonly line: number;
  /** By which a text is known again that has been changed here and there; see evidence-sketch.ts. */
  readonly sketch?: string;
}

/** Somebody answers for a copy, in the waivers of a criterion; where that stands, and what is said there. */
export interface CopyWaiver {
  /** `evidenceCopied` or `evidenceNearCopy`. */
  readonly rule: string;
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
export function printEvidence(bundle: DossierBundle, context: SketchContext): EvidencePrint[] {
  const { name } = bundle.commune.commune.data;
  const prints: EvidencePrint[] = [];
  for (const prose of proseOf(bundle)) {
    const { criterion, text, words, file } = prose;
    if (criterion === undefined || text.length < shortestLength) continue;
    const place = { file: file.file, line: file.bodyLine };
    const [whole, renamed] = printsOf(words, context.name);
    const sketch = sketchEvidence(prose, context);
    prints.push(sketch === undefined ? { print: whole, ...place } : { print: whole, ...place, sketch });
    if (text.includes(name)) prints.push({ print: renamed, ...place });
  }
  return prints;
}

/** The waivers of copies in a dossier. */
export function copyWaiversOf({ folder, results }: DossierBundle): CopyWaiver[] {
  return results.data.results.flatMap(({ criterion, waivers }, index) =>
    waivers.flatMap((waiver, position): CopyWaiver[] => {
      if (!copyRules.has(waiver.rule)) return [];
      const { file } = results;
      const place = { file, ...results.locate(['results', index, 'waivers', position]) };
      const { rule, reason, role, date } = waiver;
      return [{ rule, dossier: folder.split('/').slice(1).join('/'), criterion, place, words: { reason, role, date } }];
    }),
  );
}

/** Of words, figures and marks, and of these without the words with the hashes `name`: two sums of 32 bits as one whole number. */
function printsOf({ book, numbers, marks }: Words, name: readonly number[]): readonly [whole: number, renamed: number] {
  const sums = sumsIn(book);
  const bits = bitsOfHashes(name);
  let [high, low] = [marks ^ 0x811c9dc5, marks ^ 0x9e3779b9];
  let [otherHigh, otherLow] = [high, low];
  for (let index = 0; index < numbers.length; index++) {
    const sum = sums[numbers[index] ?? 0] ?? 0;
    high = Math.imul(high ^ sum, 0x01000193);
    low = Math.imul(low ^ (low >>> 13) ^ sum, 0x85ebca6b);
    if (bits & (1 << sum) && name.includes(sum)) continue;
    otherHigh = Math.imul(otherHigh ^ sum, 0x01000193);
    otherLow = Math.imul(otherLow ^ (otherLow >>> 13) ^ sum, 0x85ebca6b);
  }
  return [joinSums(high, low), joinSums(otherHigh, otherLow)];
}

function joinSums(high: number, low: number): number {
  return (high >>> 0) * 2 ** 21 + ((low ^ (low >>> 13)) & 0x1fffff);
}

const sumsIn = tabulateWords(hashOf);

export interface CopySearch {
  readonly prints: readonly EvidencePrint[];
  readonly waivers: readonly CopyWaiver[];
  /** All dossiers were looked at: only then can a waiver be called unneeded. */
  readonly isWhole: boolean;
  /** When two texts are nearly the same; undefined where no dossier was looked at. */
  readonly nearCopies: NearCopyThresholds | undefined;
}

/** Evidence that two communes state alike, words and figures; each but the first is reported, once. */
export function findCopies({ prints, waivers, isWhole, nearCopies }: CopySearch): {
  issues: Issue[];
  waived: WaivedIssue[];
} {
  const copies = new Map<string, Issue>();
  const copied = new Set<string>();
  const add = (issue: Issue, first: EvidencePrint) => {
    if (copies.has(issue.file)) return;
    copies.set(issue.file, issue);
    for (const file of [issue.file, first.file]) copied.add(keyOf({ rule: issue.rule, ...placeOf(file) }));
  };
  for (const { each, first } of pairsOf(prints)) add(describeCopy(each, first), first);
  const near = nearCopies ? findNearCopies(sketched(prints), nearCopies) : [];
  for (const copy of near) add(describeNearCopy(copy), copy.first.print);
  const answers = new Map(waivers.map(waiver => [keyOf(waiver), waiver.words]));
  const issues: Issue[] = [];
  const waived: WaivedIssue[] = [];
  for (const issue of copies.values()) {
    const words = answers.get(keyOf({ rule: issue.rule, ...placeOf(issue.file) }));
    if (words) waived.push({ issue, ...words });
    else issues.push(issue);
  }
  const unneeded = isWhole ? waivers.filter(waiver => !copied.has(keyOf(waiver))) : [];
  return { issues: [...issues, ...unneeded.map(describeUnneeded)], waived };
}

interface SketchedPrint {
  readonly print: EvidencePrint;
  readonly commune: string;
  readonly sketch: string;
}

/** By dossier, as the names of their folders sort: those of a dossier come together and in their order. */
function sketched(prints: readonly EvidencePrint[]): SketchedPrint[] {
  const dossiers = new Map<string, SketchedPrint[]>();
  let [folder, texts]: [string, SketchedPrint[]] = [' ', []];
  for (const print of prints) {
    const { file, sketch } = print;
    if (sketch === undefined) continue;
    if (!file.startsWith(folder)) {
      folder = file.slice(0, file.lastIndexOf('/') + 1);
      texts = dossiers.get(folder) ?? [];
      dossiers.set(folder, texts);
    }
    texts.push({ print, sketch, commune: texts[0]?.commune ?? placeOf(file).commune });
  }
  return [...dossiers.keys()].sort().flatMap(name => dossiers.get(name) ?? []);
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
  // Among sorted numbers equal ones stand together: a set of all takes four times as long.
  const sorted = new Float64Array(prints.length);
  for (let index = 0; index < sorted.length; index++) sorted[index] = prints[index]?.print ?? 0;
  sorted.sort();
  const twice = new Set<number>();
  for (let index = 1; index < sorted.length; index++) {
    const print = sorted[index] ?? 0;
    if (print === sorted[index - 1]) twice.add(print);
  }
  return twice.size === 0 ? [] : prints.filter(({ print }) => twice.has(print));
}

/** "communes/<commune>/<dossier>/evidence/<criterion>.md" */
function placeOf(file: string): { commune: string; dossier: string; criterion: string } {
  const [, commune = '', dossier = '', , name = ''] = file.split('/');
  return { commune, dossier: `${commune}/${dossier}`, criterion: name.replace(/\.md$/, '') };
}

function keyOf({ rule, dossier, criterion }: Pick<CopyWaiver, 'rule' | 'dossier' | 'criterion'>): string {
  return `${rule} ${dossier} ${criterion}`;
}

function describeUnneeded({ rule, dossier, criterion, place, words: { role, date } }: CopyWaiver): Issue {
  return {
    rule: waiverNeeded,
    severity: 'error',
    ...place,
    dossier,
    criterion,
    message: `Miễn cảnh báo "${rule}" của tiêu chí ${criterion} (${role}, ${formatDate(date)}) không còn cần: không có cảnh báo nào như vậy.`,
    hint: 'Xóa mục này trong waivers.',
  };
}

function describeCopy(copy: EvidencePrint, first: EvidencePrint): Issue {
  const { criterion } = placeOf(copy.file);
  const { commune } = placeOf(first.file);
  return {
    ...describePlace(evidenceCopied, copy),
    message: `Lời văn minh chứng tiêu chí ${criterion} giống hệt của ${commune}, kể cả số liệu.`,
    hint: 'Kiểm tra xem số liệu, tên văn bản đã là của xã mình chưa.',
    related: [{ file: first.file, line: first.line, message: 'Lời văn giống hệt.' }],
  };
}

function describeNearCopy({ each, first, textShare, figureShare }: NearCopy<SketchedPrint>): Issue {
  const { criterion } = placeOf(each.print.file);
  const { file, line } = first.print;
  const tenths = Math.round(10 * textShare);
  const share = tenths === 10 ? 'gần như toàn bộ' : `khoảng ${tenths} phần 10`;
  const figures = figureShare === 1 ? 'số liệu' : 'phần lớn số liệu';
  return {
    ...describePlace(evidenceNearCopy, each.print),
    message: `Lời văn minh chứng tiêu chí ${criterion} giống lời văn của ${first.commune} ${share}, kể cả ${figures}.`,
    hint: 'So với lời văn kia; thay số liệu, số văn bản chưa phải của xã mình. Nếu đúng là của xã mình thì nêu lý do ở waivers.',
    related: [{ file, line, message: `Lời văn giống ${share}.` }],
  };
}

function describePlace({ id, severity }: RuleGuide, { file, line }: EvidencePrint) {
  const { dossier, criterion } = placeOf(file);
  return { rule: id, severity, file, line, column: 1, dossier, criterion };
}
