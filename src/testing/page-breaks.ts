import { type BlockLayout, layoutDocument } from 'docx/layout';
import { assessDossier } from '../assessment/assess-dossier.ts';
import type { Repository } from '../data/repository.ts';
import { buildFile } from '../documents/build-file.ts';
import type { DossierBundle } from '../schema/bundle.ts';

export interface PageBreaks {
  /** What the page with the signature begins with: text, never the signature alone. */
  readonly beforeSignature: string | undefined;
  /** Headings and lines ending in ":" that stand last on a page. */
  readonly strandedHeadings: readonly string[];
}

/** Where the pages of a document's main text break, as docx lays them out. */
export function pageBreaksOf(repository: Repository, bundle: DossierBundle, documentId: string): PageBreaks {
  const template = repository.loadTemplate(documentId).value;
  if (!template) throw new Error(`no template ${documentId}`);
  const kinds = repository.loadContent('document-kinds').value?.data;
  const built = buildFile({ bundle, assessment: assessDossier(bundle), documentId, template, kinds });
  if (!('file' in built)) throw new Error(`${documentId} cannot be written`);
  const { pages, stoppedAt } = layoutDocument(built.file);
  if (stoppedAt) throw new Error(`${documentId} is too long to lay out`);
  const bodies = pages.filter(page => page.section === 0).map(page => page.body);
  const signature = bodies.findIndex((body, index) => index > 0 && body.some(block => block.type === 'table'));
  const ends = bodies.slice(0, -1).map(body => firstLine(body.at(-1)));
  return {
    beforeSignature: bodies[signature]?.[0]?.type,
    strandedHeadings: ends.filter(line => /^([IVX]+|\d+)[.\d]*\. |:$/.test(line)),
  };
}

function firstLine(block: BlockLayout | undefined): string {
  return block?.type === 'paragraph' ? (block.lines[0]?.text.trim() ?? '') : '';
}
