/** The finished document as a reader sees it, with effective formatting. Lengths in twips (1/20 pt), sizes in pt. */
export interface DocumentModel {
  readonly sections: readonly Section[];
  /** All paragraphs of the body in order, those of table cells included. */
  readonly paragraphs: readonly Paragraph[];
  readonly settings: DocumentSettings;
}

export interface DocumentSettings {
  readonly hasEvenAndOddHeaders: boolean;
  /** Space after and space before add up; by default Word uses the larger of the two. */
  readonly addsParagraphSpacing: boolean;
  /** Pages as the program that saved the file counted them. */
  readonly pageCount: number | undefined;
}

export interface Section {
  /** Counts from 1. */
  readonly index: number;
  readonly blocks: readonly Block[];
  readonly page: PageSetup;
  readonly hasTitlePage: boolean;
  readonly headers: Headers;
  readonly footers: Headers;
  readonly pageNumbers: { readonly start: number | undefined; readonly format: string };
}

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly orientation: string | undefined;
  readonly top: number;
  readonly bottom: number;
  /** Gutter included. */
  readonly left: number;
  readonly right: number;
}

/** Paragraphs of the header (or footer) parts in force, those inherited from the section before included. */
export interface Headers {
  readonly default: readonly Paragraph[];
  readonly first: readonly Paragraph[];
  readonly even: readonly Paragraph[];
}

export type Block = Paragraph | Table;

export interface Table {
  readonly kind: 'table';
  /** Rows of cells, each with its blocks. */
  readonly rows: readonly (readonly (readonly Block[])[])[];
}

export interface Paragraph extends ParagraphProperties {
  readonly kind: 'paragraph';
  /** "word/document.xml" or a header part. */
  readonly part: string;
  /** Position in its part, from 1, as a reader would count paragraphs; those of cells included. */
  readonly index: number;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly fields: readonly Field[];
  /** A drawn line, shape or picture is anchored here. */
  readonly hasDrawing: boolean;
  /** Width of the first drawing in twips, where it states one. */
  readonly drawingWidth: number | undefined;
  readonly hasMath: boolean;
  readonly section: number;
  /** Where the paragraph stands in the outermost table. */
  readonly cell: CellPosition | undefined;
}

export interface CellPosition {
  /** Number of the table in the body, from 1. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Width for text in twips; undefined where the file leaves it to the program that opens it. */
  readonly width: number | undefined;
}

/** A field, whose result may not be in the file until Word opens it. */
export interface Field {
  /** For example "PAGE \\* MERGEFORMAT". */
  readonly instruction: string;
  /** Formatting of the run that holds the instruction. */
  readonly format: RunProperties | undefined;
}

export interface Run extends RunProperties {
  /** As displayed: capitals where the formatting says so. "\t" tab, "\n" line break. */
  readonly text: string;
}

export interface RunProperties {
  readonly fonts: RunFonts;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isCapitals: boolean;
  readonly isUnderlined: boolean;
  readonly isHidden: boolean;
  readonly isRaised: boolean;
  /** "auto" or six hexadecimal digits. */
  readonly color: string;
}

/** Names by kind of character (ECMA-376, 17.3.2.26). */
export interface RunFonts {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}

export interface ParagraphProperties {
  readonly styleId: string | undefined;
  /** Value of `w:jc` with "start" and "end" as "left" and "right". */
  readonly alignment: string;
  readonly indentLeft: number;
  readonly indentRight: number;
  readonly indentFirstLine: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** 240ths of a line when `lineRule` is "auto", else twips. */
  readonly line: number;
  readonly lineRule: string;
  readonly ignoresSpacingInStyle: boolean;
  readonly hasBottomBorder: boolean;
  /** Marked as a list item: the number or dash is drawn by Word and is not in the text. */
  readonly isNumbered: boolean;
  /** `w:framePr` alignment, the old way to centre a page number. */
  readonly frameAlignment: string | undefined;
  readonly startsPage: boolean;
}
