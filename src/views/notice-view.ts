import { criterionAnchor } from './links.ts';

/** A finding of the check as page models take it (the shape of an Issue, without its fixed names). */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  readonly line: number;
  readonly criterion?: string | undefined;
  readonly message: string;
}

/** A contradiction the reader should know of, with the way to the criterion. */
export interface NoticeView {
  readonly message: string;
  readonly criterion: { readonly id: string; readonly href: string } | undefined;
  /** "results.yaml, dòng 14" */
  readonly place: string;
}

/** Remarks on style (info) concern those who write the files, not readers. */
export function buildNotices(findings: readonly Finding[]): readonly NoticeView[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ message, criterion, file, line }) => ({
      message,
      criterion: criterion === undefined ? undefined : { id: criterion, href: `#${criterionAnchor(criterion)}` },
      place: `${file.slice(file.lastIndexOf('/') + 1)}, dòng ${line}`,
    }));
}
