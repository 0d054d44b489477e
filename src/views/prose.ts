export interface ProseOptions {
  /** Levels by which headings of the text move down to fit under the headings of the page. */
  readonly headingShift: number;
  /** Keeps ids of footnotes unique on a page with several texts. */
  readonly idPrefix: string;
}

/** Markdown of a commune to safe HTML; handed in, so that page models stay pure. */
export type ProseRenderer = (markdown: string, options: ProseOptions) => string;

/** How far the headings of a text must move so that its highest one becomes a heading of `level`. */
export function shiftHeadingsTo(level: number, markdown: string): number {
  // Most texts hold none, which is sooner told than line by line.
  const marked = markdown.includes('#')
    ? Array.from(markdown.matchAll(/^[ \t>*+\-\d.)]*?(#{1,6})(?:\s|$)/gm), ([, marks = '']) => marks.length)
    : [];
  // From the last letter of the line above, not from its first: that would take the square of a line's length.
  const underlined = Array.from(markdown.matchAll(/\S[ \t]*\n[ \t>]*(?:(=+)|-+)[ \t]*$/gm), ([, double]) =>
    double ? 1 : 2,
  );
  const levels = [...marked, ...underlined];
  return levels.length > 0 ? level - Math.min(...levels) : 0;
}
