import type { DocumentKind } from '../document-kind.ts';
import type { DocumentModel, Paragraph } from '../model/document-model.ts';
import { fold, isDrawnRule, type TextLine, wholeLine } from '../text-line.ts';
import { type Annex, findAnnexes } from './find-annexes.ts';
import { findHeading, type HeadingBlock } from './find-heading.ts';
import { findSalutation, type Salutation } from './find-salutation.ts';
import { findSignature, type SignatureBlock } from './find-signature.ts';
import { findTitle, type Title } from './find-title.ts';

/** The elements of form found in a document; what is missing is undefined or empty. */
export interface Anatomy {
  readonly heading: HeadingBlock;
  readonly title: Title;
  readonly salutation: Salutation | undefined;
  /** Lines "Căn cứ ..." before the text. */
  readonly legalBasis: readonly TextLine[];
  /** Paragraphs of the text, outside tables, that show something. */
  readonly body: readonly Paragraph[];
  readonly signature: SignatureBlock;
  readonly annexes: readonly Annex[];
  /** Paragraphs before the first annex. */
  readonly main: readonly Paragraph[];
}

/** Finds the elements by their words and places, so that files made elsewhere are understood, too. */
export function findAnatomy(model: DocumentModel, kinds: readonly DocumentKind[]): Anatomy {
  const signature = findSignature(model.paragraphs);
  const annexes = findAnnexes(model.paragraphs, signature.last);
  const main = model.paragraphs.slice(0, annexes[0] ? annexes[0].heading.paragraph.index - 1 : undefined);
  const heading = findHeading(main);
  const rest = main.slice(heading.last);
  const title = findTitle(rest, { kinds, hasLetterSubject: heading.letterSubject.length > 0 });
  const salutation = findSalutation(rest);
  const contentStart = Math.max(heading.last, title.last, salutation?.last ?? 0);
  const contentEnd = signature.first === undefined ? main.length : signature.first - 1;
  const content = main.slice(contentStart, contentEnd).filter(item => item.cell === undefined);
  const legalBasis = findLegalBasis(main.slice(title.last, contentEnd).filter(item => item.cell === undefined));
  const basis = new Set(legalBasis.map(item => item.paragraph));
  const body = content.filter(item => item.text.trim() !== '' && !isDrawnRule(item.text) && !basis.has(item));
  return { heading, title, salutation, legalBasis, body, signature, annexes, main };
}

/** The run of paragraphs that begin with "Căn cứ"; one that introduces the text ("... như sau:") belongs to the text. */
function findLegalBasis(content: readonly Paragraph[]): readonly TextLine[] {
  const shown = content.filter(item => item.text.trim() !== '');
  const start = shown.findIndex(item => isBasis(item, /^can cu\b/));
  if (start === -1 || start > 6) return [];
  const rest = shown.slice(start);
  const end = rest.findIndex(item => !isBasis(item, /^(can cu|theo de nghi|xet)\b/));
  return rest.slice(0, end === -1 ? undefined : end).map(wholeLine);
}

function isBasis(paragraph: Paragraph, opening: RegExp): boolean {
  return opening.test(fold(paragraph.text)) && !/:$/.test(paragraph.text.trim());
}
