export interface ProseOptions {
  /** Levels by which headings of the text move down to fit under the headings of the page. */
  readonly headingShift: number;
  /** Keeps ids of footnotes unique on a page with several texts. */
  readonly idPrefix: string;
}

/** Markdown of a commune to safe HTML; handed in, so that page models stay pure. */
export type ProseRenderer = (markdown: string, options: ProseOptions) => string;
