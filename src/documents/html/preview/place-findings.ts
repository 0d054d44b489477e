import type { Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Issue } from '../../../issues/issue.ts';
import type { DossierBundle } from '../../../schema/bundle.ts';
import type { ProsePlace } from '../../markdown/read-prose.ts';

export interface PlacedFindings {
  /** Findings by the paragraph, heading or table row they stand beside. */
  readonly byNode: ReadonlyMap<Nodes, readonly Issue[]>;
  /** Those that the document has no place for. */
  readonly others: readonly Issue[];
}

/** A paragraph, heading or table row, and where its words come from. */
interface Anchor {
  readonly node: Nodes;
  readonly text: string;
  /** The file and lines of the narrative; undefined for words of the template and of the data. */
  readonly lines: { readonly file: string; readonly from: number; readonly to: number } | undefined;
}

/**
 * Finds for each finding the place of the document that a reader should look at: the paragraph written on its line;
 * the first place that cites the document of the register; the row or the heading of its criterion.
 */
export function placeFindings(tree: Root, findings: readonly Issue[], bundle: DossierBundle): PlacedFindings {
  const anchors = collectAnchors(tree.children, undefined);
  const byNode = new Map<Nodes, Issue[]>();
  const others: Issue[] = [];
  for (const finding of findings) {
    const node = (findLine(anchors, finding) ?? findCited(anchors, finding, bundle) ?? findCriterion(anchors, finding))
      ?.node;
    if (!node) {
      others.push(finding);
      continue;
    }
    const beside = byNode.get(node) ?? [];
    if (!beside.some(each => saysTheSame(each, finding))) byNode.set(node, [...beside, finding]);
  }
  return { byNode, others };
}

/** A fault of the register is one of the prose that cites it, too: one note says it. */
function saysTheSame(left: Issue, right: Issue): boolean {
  return left.message === right.message && left.hint === right.hint;
}

function collectAnchors(blocks: readonly Nodes[], place: ProsePlace | undefined): Anchor[] {
  return blocks.flatMap((block): Anchor[] => {
    const own = (block as RootContent).data?.place ?? place;
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableRow') {
      return [{ node: block, text: plainText(block), lines: own && linesOf(block, own) }];
    }
    return 'children' in block ? collectAnchors(block.children, own) : [];
  });
}

/** By its words, for a paragraph that goes on from the template has no position of its own. */
function linesOf(block: Nodes, { file, firstLine }: ProsePlace): Anchor['lines'] {
  const positions = [block, ...('children' in block ? block.children : [])].flatMap(({ position }) => position ?? []);
  if (positions.length === 0) return undefined;
  const from = Math.min(...positions.map(({ start }) => start.line));
  const to = Math.max(...positions.map(({ end }) => end.line));
  return { file, from: firstLine + from - 1, to: firstLine + to - 1 };
}

function findLine(anchors: readonly Anchor[], { file, line }: Issue): Anchor | undefined {
  return anchors.find(({ lines }) => lines?.file === file && lines.from <= line && line <= lines.to);
}

/** A finding about an entry of the register stands where the document is cited first. */
function findCited(
  anchors: readonly Anchor[],
  { file, line }: Issue,
  { documents }: DossierBundle,
): Anchor | undefined {
  if (file !== documents.file) return undefined;
  const index = documents.data.documents.findLastIndex((_, each) => documents.locate(['documents', each]).line <= line);
  const entry = documents.data.documents[index];
  const words = entry?.documentNumber ?? entry?.subject;
  return words === undefined ? undefined : anchors.find(({ text }) => text.includes(words));
}

/** Figures stand in the table of results; what evidence says or lacks stands under its heading. */
function findCriterion(anchors: readonly Anchor[], { criterion, file }: Issue): Anchor | undefined {
  if (criterion === undefined) return undefined;
  const row = anchors.find(({ node }) => node.type === 'tableRow' && plainText(node.children[0]) === criterion);
  const heading = anchors.find(({ node, text }) => node.type === 'heading' && namesCriterion(text, criterion));
  return file.endsWith('/results.yaml') ? (row ?? heading) : (heading ?? row);
}

/** "1.1. Tiêu chí số 1.1" begins with "1.1", "2. Chỉ tiêu số 1.1" ends with it; "1.10. ..." does neither. */
function namesCriterion(text: string, id: string): boolean {
  return (text.startsWith(id) && !/^\.?\d/.test(text.slice(id.length))) || text.endsWith(` ${id}`);
}
