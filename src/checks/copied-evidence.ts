import { hash } from 'node:crypto';
import type { Issue } from '../issues/issue.ts';
import type { RuleGuide } from '../issues/reader-rules.ts';
import type { DossierBundle } from '../schema/bundle.ts';

/** What stays of an evidence text once its dossier is put away: enough to tell that two communes wrote the same. */
export interface EvidencePrint {
  readonly print: string;
  readonly file: string;
  readonly line: number;
  readonly dossier: string;
  readonly criterion: string;
  /** Somebody answers for it, in the waivers of the criterion. */
  readonly isWaived: boolean;
}

/** Shorter texts are alike by chance: "Chỉ tiêu không đánh giá năm 2023." */
const shortestLength = 300;

/**
 * The prints of a dossier's evidence; blanks do not count, every figure does. A text has a print as it stands, for a
 * copy that still names the other commune, and one without its own commune's name, for a copy that was renamed.
 */
export function printEvidence({ commune, id, evidence, results }: DossierBundle): EvidencePrint[] {
  const dossier = `${commune.id}/${id}`;
  const waived = new Set(
    results.data.results.flatMap(({ criterion, waivers }) => (waivers.some(isAboutCopies) ? [criterion] : [])),
  );
  const prints: EvidencePrint[] = [];
  for (const [criterion, { file, body, bodyLine: line }] of evidence) {
    if (body.length < shortestLength) continue;
    const place = { file, line, dossier, criterion, isWaived: waived.has(criterion) };
    const text = body.replace(/\s+/g, ' ');
    const unnamed = text.replaceAll(commune.commune.data.name, '');
    prints.push({ print: hash('md5', text), ...place });
    if (unnamed !== text) prints.push({ print: hash('md5', unnamed), ...place });
  }
  return prints;
}

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
  const groups = Map.groupBy(prints, ({ print }) => print);
  const pairs = [...groups.values()].flatMap(group => {
    const sorted = group.toSorted((left, right) => (left.file < right.file ? -1 : 1));
    const [first, ...others] = sorted;
    if (!first) return [];
    return others.filter(each => communeOf(each) !== communeOf(first)).map(each => ({ each, first }));
  });
  const told = new Set<string>();
  return pairs.flatMap(({ each, first }) => {
    if (each.isWaived || told.has(each.file)) return [];
    told.add(each.file);
    return [describeCopy(each, first)];
  });
}

function communeOf({ dossier }: EvidencePrint): string {
  return dossier.split('/')[0] ?? '';
}

function describeCopy({ file, line, dossier, criterion }: EvidencePrint, first: EvidencePrint): Issue {
  return {
    rule: evidenceCopied.id,
    severity: evidenceCopied.severity,
    file,
    line,
    column: 1,
    dossier,
    criterion,
    message: `Lời văn minh chứng tiêu chí ${criterion} giống hệt của ${communeOf(first)}, kể cả số liệu.`,
    hint: 'Kiểm tra xem số liệu, tên văn bản đã là của xã mình chưa.',
    related: [{ file: first.file, line: first.line, message: 'Lời văn giống hệt.' }],
  };
}
