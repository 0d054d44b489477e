import type { Fixed } from './fix-text.ts';

const entry = /^(\s*(?:- )?documentNumber:[ \t]*)(["']?)([^"'#\n]*?)\2[ \t]*$/gm;

/** Takes the blanks out of document numbers ("155/UBND – VP" -> "155/UBND-VP"), as Decree 30/2020/NĐ-CP writes them. */
export function fixSymbols(text: string): Fixed {
  const changes: string[] = [];
  const fixed = text.replace(entry, (line, head: string, quotes: string, number: string) => {
    const tight = number.replace(/\s*[–—]\s*/g, '-').replace(/\s+/g, '');
    if (tight === number) return line;
    changes.push(`viết liền số, ký hiệu "${tight}"`);
    return `${head}${quotes}${tight}${quotes}`;
  });
  return { text: fixed, changes };
}
