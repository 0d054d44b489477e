import { BorderStyle, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { paragraphStyle } from './styles.ts';

type Style = (typeof paragraphStyle)[keyof typeof paragraphStyle];

/** A paragraph of one of the document's styles. */
export function styled(style: Style, children: readonly ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, style, children: [...children] });
}

export interface RuleMeasure {
  /** Length of the rule in twips. */
  readonly length: number;
  /** Width of the column it is centred in. */
  readonly width: number;
  /** Space below in twips. */
  readonly after?: number;
  readonly keepNext?: boolean;
}

/** A solid rule, centred: the lower border of an empty paragraph, drawn in so far that the length is left. */
export function horizontalRule({ length, width, after = 0, keepNext = false }: RuleMeasure): Paragraph {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    style: paragraphStyle.rule,
    keepNext,
    indent: { left: indent, right: indent },
    spacing: { before: 20, after, line: 60, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}
