import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Issue } from '../issues/issue.ts';
import { findPersonalData, personalDataLabels } from '../text/personal-data.ts';
import type { DocumentSource, DocumentView } from './view/document-view.ts';

/**
 * Personal data that a document would print, wherever they come from: the dossier, the commune, the criteria set, the
 * template, harvested comments (Law 91/2025/QH15). An official document leaves the house and cannot be called back:
 * with such a finding it is not written.
 */
export function describePrintedPersonalData(source: DocumentSource, view: DocumentView, tree: Root): Issue[] {
  const blocks = linesOf(tree).concat(partsOf(view).map(text => ({ text, file: undefined, line: 1 })));
  return blocks.flatMap(({ text, file, line }) =>
    findPersonalData(text).map(({ kind, masked }) => ({
      rule: 'personal-data',
      severity: 'error' as const,
      file: file ?? source.template.file,
      line,
      column: 1,
      dossier: `${source.bundle.commune.id}/${source.bundle.id}`,
      message: `Văn bản ${source.documentId} sẽ in ${personalDataLabels[kind]} (${masked}), là dữ liệu cá nhân.`,
      hint: 'Xóa khỏi hồ sơ, khỏi thông tin chung của xã hoặc khỏi mẫu văn bản rồi lập lại.',
    })),
  );
}

interface PrintedLine {
  readonly text: string;
  /** The file of the narrative it comes from; undefined for what the template and the figures give. */
  readonly file: string | undefined;
  readonly line: number;
}

/** What stands together on paper: a paragraph, a heading, a row of a table. */
function linesOf(tree: Root): PrintedLine[] {
  const lines: PrintedLine[] = [];
  const visit = (node: Nodes, inherited: PrintedLine) => {
    const place = 'data' in node ? node.data?.place : undefined;
    const at = place
      ? { ...inherited, file: place.file, line: place.firstLine + (node.position?.start.line ?? 1) - 1 }
      : inherited;
    if (node.type === 'tableRow')
      lines.push({ ...at, text: `| ${node.children.map(cell => plainText(cell)).join(' | ')} |` });
    else if (node.type === 'paragraph' || node.type === 'heading') lines.push({ ...at, text: plainText(node) });
    else if ('children' in node) for (const child of node.children) visit(child, at);
    else if ('value' in node) lines.push({ ...at, text: node.value });
  };
  visit(tree, { text: '', file: undefined, line: 1 });
  return lines;
}

/** What the blocks around the text print: head, receivers, signature. */
function partsOf({ letterhead, addressees, signatory, recipients, title }: DocumentView): string[] {
  const collect = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(collect) : [];
  };
  return collect([letterhead, addressees, signatory, recipients, title]);
}
