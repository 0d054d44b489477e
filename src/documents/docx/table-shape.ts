import type { TableCell as CellNode, PhrasingContent, TableRow as RowNode, Table as TableNode } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Orientation, textWidth } from './measures.ts';

/* How a table stands on paper, in Word as in the preview. */

/** Left and right of the text of a cell, together. */
export const cellMargins = 160;

export interface TableShape {
  readonly orientation: Orientation;
  /** Shares of the columns; without them the longest text decides. */
  readonly widths: readonly number[] | undefined;
}

/** Widths of the columns in twips; together the width of the text. */
export function columnWidths(node: TableNode, { widths, orientation }: TableShape): number[] {
  const count = node.children[0]?.children.length ?? 0;
  const shares = Array.from({ length: count }, (_, column) => {
    const width = widths?.[column];
    return width !== undefined && width > 0 && width <= 100 ? width : contentShare(node, column);
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map(share => Math.floor((share / total) * textWidth[orientation]));
}

function contentShare(node: TableNode, column: number): number {
  const longest = Math.max(...node.children.map(row => plainText(row.children[column]).length));
  return Math.min(40, Math.max(6, longest));
}

/** The shares that a template gives its columns: `:::table{widths="9 51 22 18"}`. */
export function readShares(attributes: Readonly<Record<string, unknown>> | null | undefined): number[] | undefined {
  const { widths } = attributes ?? {};
  return typeof widths === 'string' ? widths.trim().split(/\s+/).map(Number) : undefined;
}

/** A line break starts a paragraph of its own. */
export function splitAtBreaks(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** A row that only names the group below it, in bold, perhaps with its total, stays with the first row of the group. */
export function isGroupRow({ children: [, name, ...rest] }: RowNode): boolean {
  return rest.length > 0 && name !== undefined && name.children.length > 0 && [name, ...rest].every(isBold);
}

function isBold({ children }: CellNode): boolean {
  return children.every(({ type }) => type === 'strong');
}
