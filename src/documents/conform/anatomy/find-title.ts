import type { DocumentKind } from '../document-kind.ts';
import type { Paragraph } from '../model/document-model.ts';
import { fold, isCapitals, isDrawnRule, linesOf, type TextLine } from '../text-line.ts';

/** Name of the kind and subject, centred below the heading. */
export interface Title {
  readonly isOfficialLetter: boolean;
  readonly kind: TextLine | undefined;
  /** The known kind whose name the line shows. */
  readonly knownKind: DocumentKind | undefined;
  readonly subject: readonly TextLine[];
  /** Number of the last paragraph that belongs to the title; 0 where there is none. */
  readonly last: number;
}

export interface TitleClues {
  readonly kinds: readonly DocumentKind[];
  readonly hasLetterSubject: boolean;
}

/** Finds the title among the paragraphs after the heading; a công văn has none. */
export function findTitle(paragraphs: readonly Paragraph[], clues: TitleClues): Title {
  const lines = paragraphs.slice(0, 30).filter(isOutsideTables).flatMap(linesOf).filter(isText).slice(0, 8);
  const kindAt = lines.findIndex(item => isKind(item, clues.kinds));
  const kind = lines[kindAt];
  if (clues.hasLetterSubject || !kind) {
    const isLetter = clues.hasLetterSubject || lines.some(isSalutation);
    return { isOfficialLetter: isLetter, kind: undefined, knownKind: undefined, subject: [], last: 0 };
  }
  const subject = subjectLines(lines.slice(kindAt + 1));
  const last = subject.at(-1) ?? kind;
  return {
    isOfficialLetter: false,
    kind,
    knownKind: knownKind(kind, clues.kinds),
    subject,
    last: last.paragraph.index,
  };
}

function isOutsideTables(paragraph: Paragraph): boolean {
  return paragraph.cell === undefined;
}

function isText(item: TextLine): boolean {
  return !isDrawnRule(item.text);
}

function isSalutation(item: TextLine): boolean {
  return item.folded.startsWith('kinh gui');
}

/** A known name, or a short centred line in capitals. */
function isKind(item: TextLine, kinds: readonly DocumentKind[]): boolean {
  if (knownKind(item, kinds)) return item.text.length < 60 && !/[.;,:]$/.test(item.text);
  return item.paragraph.alignment === 'center' && isCapitals(item.text) && item.text.length < 40;
}

function knownKind(item: TextLine, kinds: readonly DocumentKind[]): DocumentKind | undefined {
  return kinds.find(kind => item.folded === fold(kind.title.replace(/\(.*\)/, '')));
}

function subjectLines(rest: readonly TextLine[]): readonly TextLine[] {
  const [first] = rest;
  if (!first || isContent(first)) return [];
  const end = rest.findIndex((item, index) => index > 0 && (isContent(item) || item.paragraph.alignment !== 'center'));
  return rest.slice(0, end === -1 ? undefined : end);
}

/** The line already belongs to what follows a title. */
function isContent(item: TextLine): boolean {
  return (
    isSalutation(item) ||
    /^(can cu|thuc hien|dieu 1|phan [i1]|chuong [i1]|i\.|1\.)/.test(item.folded) ||
    item.text.length > 300
  );
}
