import type { FootnoteDefinition } from 'mdast';
import type { Issue } from '../../issues/issue.ts';
import type { ProsePlace } from '../markdown/read-prose.ts';
import type { DocumentView } from '../view/document-view.ts';

/** What the writers of one document share: what to print, the footnotes met so far, findings in the narrative. */
export interface Writer {
  readonly view: DocumentView;
  readonly templateFile: string;
  /** "<commune>/<dossier>" */
  readonly dossier: string;
  /** Footnote texts by place and label, and the numbers given in order of reference. */
  readonly notes: {
    readonly definitions: Map<string, FootnoteDefinition>;
    readonly numbers: Map<string, number>;
  };
  readonly issues: Issue[];
}

/** Labels of footnotes are unique in one file only. */
export function noteKey(label: string, place: ProsePlace | undefined): string {
  return `${place?.file ?? ''}#${label}`;
}

interface ProseFinding {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

interface Positioned {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** Notes something in the narrative that an official document cannot show; the document is written without it. */
export function reportProse(
  writer: Writer,
  at: { node: Positioned; place: ProsePlace | undefined },
  finding: ProseFinding,
) {
  const start = at.node.position?.start ?? { line: 1, column: 1 };
  writer.issues.push({
    ...finding,
    severity: 'warning',
    file: at.place?.file ?? writer.templateFile,
    line: at.place ? at.place.firstLine + start.line - 1 : 1,
    column: at.place ? start.column : 1,
    dossier: writer.dossier,
  });
}
