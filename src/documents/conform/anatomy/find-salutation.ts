import type { Paragraph } from '../model/document-model.ts';
import { linesOf, type TextLine } from '../text-line.ts';

/** "Kính gửi" and the receivers above the text. */
export interface Salutation {
  readonly label: TextLine;
  /** Receivers on lines of their own; empty where the one receiver stands on the line of the label. */
  readonly receivers: readonly TextLine[];
  readonly last: number;
}

export function findSalutation(paragraphs: readonly Paragraph[]): Salutation | undefined {
  const lines = paragraphs.slice(0, 40).flatMap(linesOf);
  const start = lines.findIndex(item => item.folded.startsWith('kinh gui'));
  const label = lines[start];
  if (!label || start > 14) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(item => !/^[-–—+•]/.test(item.text) && !isInSameTable(item, label));
  const receivers =
    label.folded.replace(/^kinh gui\s*:?\s*/, '').startsWith('-') || isBare(label)
      ? rest.slice(0, end === -1 ? 0 : end)
      : [];
  return { label, receivers, last: (receivers.at(-1) ?? label).paragraph.index };
}

function isBare(label: TextLine): boolean {
  return /^kinh gui\s*:?$/.test(label.folded);
}

function isInSameTable(item: TextLine, label: TextLine): boolean {
  return label.paragraph.cell !== undefined && item.paragraph.cell?.table === label.paragraph.cell.table;
}
