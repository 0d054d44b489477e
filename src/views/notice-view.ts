import { nameCommunes } from './commune-names.ts';
import { nameLine } from './finding-place.ts';
import { sayHint, sayMessage } from './plain-words.ts';

/** A finding of the check as page models take it (the shape of an Issue, without its fixed names). */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  readonly line: number;
  readonly criterion?: string | undefined;
  readonly message: string;
  readonly hint: string;
  readonly related?: readonly { readonly file: string; readonly line: number; readonly message: string }[] | undefined;
}

/** A contradiction the reader should know of. */
export interface NoticeView {
  readonly message: string;
  /** What the commune is asked to do. */
  readonly hint: string;
  /** "tệp “Kết quả của hồ sơ”, dòng 14" */
  readonly place: string;
}

/** The notices of one criterion, or of the dossier as a whole. */
export interface NoticeGroup {
  /** undefined: the dossier as a whole. */
  readonly criterion: string | undefined;
  readonly notices: readonly NoticeView[];
}

/**
 * By criterion in the order of the set, then those of the dossier as a whole. Remarks on style (info) concern those who
 * write the files, not readers.
 */
export function groupNotices(findings: readonly Finding[], criteria: readonly string[]): readonly NoticeGroup[] {
  const shown = findings.filter(({ severity }) => severity !== 'info');
  const known = new Set(criteria);
  const groups = Map.groupBy(shown, ({ criterion }) =>
    criterion !== undefined && known.has(criterion) ? criterion : undefined,
  );
  return [...criteria, undefined].flatMap(criterion => {
    const members = groups.get(criterion) ?? [];
    return members.length > 0 ? [buildGroup(criterion, members)] : [];
  });
}

function buildGroup(criterion: string | undefined, findings: readonly Finding[]): NoticeGroup {
  return {
    criterion,
    notices: findings.map(finding => ({
      message: sayMessage(nameCommunes(finding, nobody), finding.file),
      hint: sayHint(finding),
      place: nameLine(finding),
    })),
  };
}

/** A page of a dossier knows no other commune. */
const nobody = () => undefined;
