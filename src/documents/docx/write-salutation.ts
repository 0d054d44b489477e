import type { Paragraph } from 'docx';
import { styled } from './paragraphs.ts';
import { paragraphStyle } from './styles.ts';
import { textRun } from './write-inline.ts';

/** Room for a receiver written in by hand. */
const dottedReceiver = '.'.repeat(40);

/**
 * "Kính gửi:" and the receivers: one on the same line, several one a line with a dash, ";" after each and "." after the
 * last (Decree 30/2020/NĐ-CP, Annex I, II.9.b).
 */
export function writeSalutation(addressees: readonly string[]): Paragraph[] {
  const [only = dottedReceiver, ...more] = addressees;
  if (more.length === 0) {
    return [styled(paragraphStyle.centred, [textRun(`Kính gửi: ${only}`)], { spacing: { before: 240, after: 240 } })];
  }
  const last = addressees.length - 1;
  return [
    styled(paragraphStyle.addressee, [textRun('Kính gửi:')], { spacing: { before: 240 }, keepNext: true }),
    ...addressees.map((line, index) =>
      styled(paragraphStyle.addressee, [textRun(`- ${line}${index === last ? '.' : ';'}`)], {
        indent: { left: receiverIndent, hanging: 170 },
        spacing: { after: index === last ? 240 : 0 },
      }),
    ),
  ];
}

/** Receivers stand to the right of the words before them. */
const receiverIndent = 3119;
