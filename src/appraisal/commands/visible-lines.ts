/** A line of a comment that readers see as plain text, not as code or quotation. */
export interface VisibleLine {
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
  /** Continues a quotation above it without a blank line between: forges show it inside the quotation. */
  readonly isAfterQuote: boolean;
}

const fenceStart = /^ {0,3}(`{3,}|~{3,})/;
const quote = /^ {0,3}>/;
const rawStart = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;

/**
 * The lines of a Markdown comment outside fences (suggestions too), quotations, HTML comments and raw HTML, after the
 * rules of CommonMark: what is left open runs on to the end.
 */
export function findVisibleLines(body: string): VisibleLine[] {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const visible: VisibleLine[] = [];
  let isAfterQuote = false;
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    const block = findBlock(lines, index);
    if (block !== undefined) {
      if (block.before !== '') visible.push({ line: index + 1, text: block.before, isAfterQuote });
      index = block.end;
      isAfterQuote = false;
    } else if (quote.test(text)) {
      isAfterQuote = true;
    } else if (text.trim() === '') {
      isAfterQuote = false;
    } else {
      visible.push({ line: index + 1, text: text.replace(/<!--.*?-->/g, ' '), isAfterQuote });
    }
  }
  return visible;
}

/** A fence, HTML comment or raw HTML: index of its last line, and the text in front of it on its first. */
interface Block {
  readonly before: string;
  readonly end: number;
}

/** The block that begins on line `index`; undefined where none does. */
function findBlock(lines: readonly string[], index: number): Block | undefined {
  const text = lines[index] ?? '';
  const fence = fenceStart.exec(text)?.[1];
  // A fence of back-ticks with another one on its line is code within a line.
  if (fence && !(fence.startsWith('`') && text.trimStart().slice(fence.length).includes('`'))) {
    const closing = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
    return { before: '', end: findLine(lines, index + 1, line => closing.test(line)) };
  }
  const raw = rawStart.exec(text)?.[1];
  if (raw) return { before: '', end: findLine(lines, index, line => /<\/(pre|script|style|textarea)>/i.test(line)) };
  return findComment(lines, index);
}

/** At the start of a line an HTML comment runs to its end or that of the text; within a paragraph, not past it. */
function findComment(lines: readonly string[], index: number): Block | undefined {
  const text = (lines[index] ?? '').replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, code => ' '.repeat(code.length));
  const start = text.lastIndexOf('<!--');
  if (start < 0 || text.indexOf('-->', start) >= 0) return undefined;
  const end = findLine(lines, index + 1, line => line.includes('-->'));
  if (/^ {0,3}<!--/.test(text)) return { before: '', end };
  const isClosed = lines[end]?.includes('-->') && end > index;
  const isOneParagraph = lines.slice(index, end).every(line => line.trim() !== '');
  return isClosed && isOneParagraph ? { before: text.slice(0, start), end } : undefined;
}

function findLine(lines: readonly string[], from: number, isWanted: (line: string) => boolean): number {
  const found = lines.findIndex((line, index) => index >= from && isWanted(line));
  return found < 0 ? lines.length - 1 : found;
}
