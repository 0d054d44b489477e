import { findMatches } from '../../text/matches.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** Quotation marks and brackets that open in a paragraph close in it. */
export const marksPaired: Check<DossierContext> = {
  id: 'marks-paired',
  severity: 'info',
  title: 'Dấu ngoặc mở trong một đoạn phải được đóng trong đoạn đó.',
  why: 'Ngoặc mở mà không đóng thường là câu bị cắt mất khi chép.',
  example: {
    wrong: 'mô hình “Camera với an ninh trật tự trên địa bàn',
    right: 'mô hình “Camera với an ninh trật tự” trên địa bàn',
  },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      if (!prose.words.traits.hasOpening) continue;
      for (const { 0: text, index } of findMatches(paragraph, prose.text)) {
        const open = unpaired(text);
        if (!open) continue;
        yield {
          ...prose.placeOf(index + open.at),
          message: `Dấu ${open.mark} ở «${excerpt(text, open.at)}» không có dấu ${partners[open.mark]} trong cùng đoạn.`,
          hint: 'Thêm dấu còn thiếu, hoặc bổ sung phần câu bị mất.',
        };
      }
    }
  },
};

/** Lines up to an empty one or to the next item of a list. */
const paragraph = /[^\n]+(?:\n(?!\s*\n|\s*(?:[-+*]|\d+[.)]) )[^\n]+)*/g;

const partners: Readonly<Record<string, string>> = { '“': '”', '”': '“', '(': ')' };

const anyMark = /[“”(]/;
const marks = /[“”()]/g;
/** Where brackets are no brackets of the sentence. */
const address = /<https?:[^>]*>|https?:\/\/[^\s<>)]+|\]\([^)]*\)/g;

interface Mark {
  readonly mark: string;
  readonly at: number;
}

/** The first mark without its partner. A closing bracket alone may be the mark of a point: "a) ..." */
function unpaired(block: string): Mark | undefined {
  if (!anyMark.test(block)) return undefined;
  const text = block.replace(address, found => ' '.repeat(found.length));
  const open: Mark[] = [];
  for (const { 0: mark, index } of findMatches(marks, text)) {
    if (mark === '“' || mark === '(') open.push({ mark, at: index });
    else if (mark === ')') dropLast(open, '(');
    else if (!dropLast(open, '“')) return { mark, at: index };
  }
  return open[0];
}

function dropLast(open: Mark[], mark: string): boolean {
  const index = open.findLastIndex(each => each.mark === mark);
  if (index >= 0) open.splice(index, 1);
  return index >= 0;
}

function excerpt(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 20), at + 20)
    .replace(/\s+/g, ' ')
    .trim();
}
