import { NoBreakHyphen } from 'docx';
import { findCitations } from '../../text/citations.ts';

/**
 * Text whose document numbers stay on one line: "1829/QĐ-UBND" does not end a line at its hyphen. The hyphen becomes
 * Word's own no-break hyphen (`w:noBreakHyphen`), which reads and copies as "-", where U+2011 would be another letter.
 */
export function keepNumbers(text: string): readonly (string | NoBreakHyphen)[] {
  const pieces: (string | NoBreakHyphen)[] = [];
  let done = 0;
  for (const { offset, written } of findCitations(text)) {
    for (const { index } of written.matchAll(/-/g)) {
      pieces.push(text.slice(done, offset + index), new NoBreakHyphen());
      done = offset + index + 1;
    }
  }
  return [...pieces, text.slice(done)].filter(piece => piece !== '');
}
