import type { Nodes } from 'mdast';
import type { Issue } from '../../../issues/issue.ts';
import type { Orientation } from '../../docx/measures.ts';
import type { ProsePlace } from '../../markdown/read-prose.ts';
import type { DocumentView } from '../../view/document-view.ts';
import type { Notes } from './write-inline.ts';

export interface HtmlWriter {
  readonly view: DocumentView;
  readonly notes: Notes;
  readonly findings: ReadonlyMap<Nodes, readonly Issue[]>;
  /** A finding as HTML; counts those written. */
  readonly writeFinding: (finding: Issue) => string;
  /** Level of the heading written last: no level is left out. */
  level: number;
  /** Of the page that is written on. */
  orientation: Orientation;
}

export interface BlockContext {
  readonly writer: HtmlWriter;
  readonly place: ProsePlace | undefined;
  /** Depth of the list the blocks stand in; 0 outside. */
  readonly depth: number;
  /** On the page of what follows. */
  readonly keepsNext: boolean;
}
