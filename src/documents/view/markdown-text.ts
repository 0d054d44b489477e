import type { Located, LocatedText, ValuePath } from '../../schema/bundle.ts';

/** Markdown written by a commune, with the place it stands at, so that a finding in it names its own file and line. */
export class MarkdownText {
  readonly markdown: string;
  readonly file: string;
  private readonly start: number | (() => number);

  /** A line that is costly to find is asked for only where something in the text is to be reported. */
  constructor(markdown: string, file: string, start: number | (() => number)) {
    this.markdown = markdown;
    this.file = file;
    this.start = start;
  }

  /** Line of the file on which the Markdown begins; counts from 1. */
  get line(): number {
    return typeof this.start === 'number' ? this.start : this.start();
  }
}

/** The body of a Markdown file of the dossier; undefined where the file is missing or holds nothing but blanks. */
export function bodyText(source: LocatedText<unknown> | undefined): MarkdownText | undefined {
  if (!source || source.body.trim() === '') return undefined;
  return new MarkdownText(source.body, source.file, source.bodyLine);
}

/** Markdown in a value of a YAML file; null where there is none. */
export function valueText(value: string | undefined, at: Located<unknown>, path: ValuePath): MarkdownText | null {
  return value === undefined ? null : new MarkdownText(value, at.file, () => at.locate(path).line);
}
