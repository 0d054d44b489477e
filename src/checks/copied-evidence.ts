import type { Issue } from '../issues/issue.ts';
import type { RuleGuide } from '../issues/reader-rules.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import { addText, rememberWords, type Words } from '../text/words.ts';
import { proseOf } from './prose.ts';

/** What stays of an evidence text once its dossier is put away: enough to tell that two communes wrote the same. */
export interface EvidencePrint {
  /** A number of 53 bits that stands for the text: a province has 160,000 of them in memory. */
  readonly print: number;
  readonly file: string;
  readonly line: number;
  /** Somebody answers for it, in the waivers of the criterion. */
  readonly isWaived: boolean;
}

/** Shorter texts are alike by chance: "Chỉ tiêu không đánh giá năm 2023." */
const shortestLength = 300;

/**
 * The prints of a dossier's evidence; blanks do not count, every figure does. A text has a print as it stands, for a
 * copy that still names the other commune, and one without its own commune's name, for a copy that was renamed.
 */
export function printEvidence(bundle: DossierBundle): EvidencePrint[] {
  const waived = new Set(
    bundle.results.data.results.flatMap(({ criterion, waivers }) => (waivers.some(isAboutCopies) ? [criterion] : [])),
  );
  const { name } = bundle.commune.commune.data;
  const prints: EvidencePrint[] = [];
  for (const { criterion, text, words, file } of proseOf(bundle)) {
    if (criterion === undefined || text.length < shortestLength) continue;
    const place = { file: file.file, line: file.bodyLine, isWaived: waived.has(criterion) };
    prints.push({ print: printOf(words), ...place });
    if (text.includes(name)) prints.push({ print: printOf(words, name), ...place });
  }
  return prints;
}

/** Two sums of 32 bits over words, figures and marks, as one whole number; without the words of `name`, if given. */
function printOf({ book, numbers, marks }: Words, name = ''): number {
  const sumOf = sumsIn(book);
  const left = new Set(name.split(' ').map(word => addText(0, word)));
  let high = marks ^ 0x811c9dc5;
  let low = marks ^ 0x9e3779b9;
  for (let index = 0; index < numbers.length; index++) {
    const sum = sumOf(numbers[index] ?? 0);
    if (left.has(sum)) continue;
    high = Math.imul(high ^ sum, 0x01000193);
    low = Math.imul(low ^ sum, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 2 ** 21 + (low & 0x1fffff);
}

const sumsIn = rememberWords(word => addText(0, word));

/** The rule, as the guide presents it: it looks at many dossiers at once and so is no check of one. */
export const evidenceCopied: RuleGuide = {
  id: 'evidence-copied',
  severity: 'info',
  title: 'Lời văn minh chứng của hai xã không giống hệt nhau, cả số liệu.',
  why: 'Hai xã khó có cùng một kết quả đến từng con số; giống hệt thường là chép lại mà chưa sửa số liệu của xã mình.',
};

function isAboutCopies({ rule }: { readonly rule: string }): boolean {
  return rule === evidenceCopied.id;
}

/** Evidence that two communes state word for word and figure for figure; each but the first is reported. */
export function findCopies(prints: readonly EvidencePrint[]): Issue[] {
  const groups = Map.groupBy(repeated(prints), ({ print }) => print);
  const pairs = [...groups.values()].flatMap(group => {
    const sorted = group.toSorted((left, right) => (left.file < right.file ? -1 : 1));
    const [first, ...others] = sorted;
    if (!first) return [];
    return others.filter(each => placeOf(each).commune !== placeOf(first).commune).map(each => ({ each, first }));
  });
  const told = new Set<string>();
  return pairs.flatMap(({ each, first }) => {
    if (each.isWaived || told.has(each.file)) return [];
    told.add(each.file);
    return [describeCopy(each, first)];
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
function placeOf({ file }: EvidencePrint): { commune: string; dossier: string; criterion: string } {
  const [, commune = '', dossier = '', , name = ''] = file.split('/');
  return { commune, dossier: `${commune}/${dossier}`, criterion: name.replace(/\.md$/, '') };
}

function describeCopy(copy: EvidencePrint, first: EvidencePrint): Issue {
  const { file, line } = copy;
  const { dossier, criterion } = placeOf(copy);
  return {
    rule: evidenceCopied.id,
    severity: evidenceCopied.severity,
    file,
    line,
    column: 1,
    dossier,
    criterion,
    message: `Lời văn minh chứng tiêu chí ${criterion} giống hệt của ${placeOf(first).commune}, kể cả số liệu.`,
    hint: 'Kiểm tra xem số liệu, tên văn bản đã là của xã mình chưa.',
    related: [{ file: first.file, line: first.line, message: 'Lời văn giống hệt.' }],
  };
}
