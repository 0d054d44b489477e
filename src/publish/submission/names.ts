import type { Criterion } from '../../schema/criterion.ts';

/** Letters of the title that a folder name keeps: paths on Windows may have 260 in all. */
const longestTitle = 48;

/** "1.6 - Tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết": the number sorts, the words tell. */
export function criterionFolder({ id, title }: Pick<Criterion, 'id' | 'title'>): string {
  return safeName(`${id} - ${shorten(title)}`);
}

function shorten(title: string): string {
  const text = title.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2)).trimEnd();
}

/** A name every system takes: no separators, no signs with a meaning on Windows, no full stop or blank at the end. */
function safeName(text: string): string {
  return text
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '');
}
