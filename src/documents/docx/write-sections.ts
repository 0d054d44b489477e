import { Header, type ISectionOptions, PageNumber, PageOrientation, SectionType, TextRun } from 'docx';
import type { RootContent } from 'mdast';
import type { DocumentFooter } from '../view/document-footer.ts';
import { footerSize, landscapeMargin, type Orientation, page, portraitMargin } from './measures.ts';
import { styled } from './paragraphs.ts';
import { paragraphStyle } from './styles.ts';
import { writeBlocks } from './write-blocks.ts';
import { sectionFooters } from './write-footer.ts';
import type { Writer } from './writer.ts';

/** The document and its annexes as sections, each with its own page numbers from 1 (Annex I, I.7 and III.1.đ). */
export function writeSections(blocks: readonly RootContent[], writer: Writer): ISectionOptions[] {
  return splitAtAnnexes(blocks).map(({ orientation, content }) => ({
    ...sectionFrame(orientation, writer.view.footer),
    children: writeBlocks(content, { writer, orientation, place: undefined, listDepth: 0, keepNext: false }),
  }));
}

interface Part {
  readonly orientation: Orientation;
  readonly content: RootContent[];
}

function splitAtAnnexes(blocks: readonly RootContent[]): readonly Part[] {
  const parts: Part[] = [{ orientation: 'portrait', content: [] }];
  for (const block of blocks) {
    if (block.type === 'leafDirective' && block.name === 'annex') {
      const isLandscape = block.attributes?.landscape !== undefined;
      parts.push({ orientation: isLandscape ? 'landscape' : 'portrait', content: [] });
    } else parts.at(-1)?.content.push(block);
  }
  return parts;
}

export function sectionFrame(orientation: Orientation, footer?: DocumentFooter): Omit<ISectionOptions, 'children'> {
  const isLandscape = orientation === 'landscape';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { ...page, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: {
          ...(isLandscape ? landscapeMargin : portraitMargin),
          ...(footer ? { footer: footerSize.distance } : {}),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [styled(paragraphStyle.pageNumber, [new TextRun({ children: [PageNumber.CURRENT] })])],
      }),
      first: new Header({ children: [styled(paragraphStyle.pageNumber, [])] }),
    },
    ...sectionFooters(footer, orientation),
  };
}
