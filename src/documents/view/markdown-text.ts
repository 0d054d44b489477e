import type { LocatedText } from '../../schema/bundle.ts';

/** Markdown written by a commune, with the place it stands at, so that a finding in it names its own file and line. */
export class MarkdownText {
  readonly markdown: string;
  readonly file: string;
  /** Line of the file on which the Markdown begins; counts from 1. */
  readonly line: number;

  constructor(markdown: string, file: string, line: number) {
    this.markdown = markdown;
    this.file = file;
    this.line = line;
  }
}

/** The body of a Markdown file of the dossier; undefined where the file is missing or holds nothing but blanks. */
export function bodyText(source: LocatedText<unknown> | undefined): MarkdownText | undefined {
  if (!source || source.body.trim() === '') return undefined;
  return new MarkdownText(source.body, source.file, source.bodyLine);
}
