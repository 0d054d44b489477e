/**
 * Measures of Decree 30/2020/NĐ-CP, Annex I. Twips are 1/20 point; font sizes are half-points, as Word stores them.
 */
export const page = { width: 11906, height: 16838 } as const;

/** Margins: top and bottom 20-25 mm, left 30-35, right 15-20 (I.3); the header stands in the middle of the top one. */
export const portraitMargin = { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 510, footer: 510 } as const;

export const landscapeMargin = { top: 1134, bottom: 1134, left: 1134, right: 1134, header: 510, footer: 510 } as const;

export type Orientation = 'portrait' | 'landscape';

/** Width of the text area in twips. */
export const textWidth: Readonly<Record<Orientation, number>> = {
  portrait: page.width - portraitMargin.left - portraitMargin.right,
  landscape: page.height - landscapeMargin.left - landscapeMargin.right,
};

export const fontSize = {
  /** National name, agency names: 12-13. */
  agency: 26,
  /** Motto, number and symbol, place and date: 13-14 (the number 13). */
  motto: 28,
  number: 26,
  /** "V/v ..." of a letter: 12-13. */
  letterSubject: 24,
  placeDate: 28,
  /** Kind, subject, body, signature, annex titles, page number: 13-14. */
  body: 28,
  /** "Nơi nhận:" 12, the list below it 11. */
  recipientsTitle: 24,
  recipients: 22,
  /** Tables inside the text and in annexes. */
  table: 26,
  annexTable: 24,
  /** Where the document was made from, in the lower margin. */
  footer: 18,
} as const;

/** The QR code in the lower margin: 14 mm for the picture, a column a little wider. */
export const footerSize = { code: 964, codePixels: 53, distance: 227 } as const;

/** First line indented 1.27 cm, 6 pt between paragraphs, lines between single and 1.5 (II.6.e). */
export const body = { firstLine: 720, after: 120, line: 264 } as const;

export const fontName = 'Times New Roman';
