import type { Check, DossierContext, Finding } from '../check.ts';
import { type Prose, placeIn, proseOf } from '../prose.ts';

/** Prose is plain Markdown: no HTML, no addresses that run code. A dossier is written by many hands and shown to all. */
export const textPlain: Check<DossierContext> = {
  id: 'text-plain',
  severity: 'error',
  title: 'Lời văn chỉ dùng Markdown thuần, không chứa mã HTML hoặc đường dẫn chạy lệnh.',
  why: 'Hồ sơ được đưa lên trang công khai; mã HTML hoặc mã lệnh có thể gây hại cho người đọc.',
  example: { wrong: '<script>...</script>', right: '**chữ đậm**, <https://địa-chỉ>' },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) if (mayHoldCode(prose)) yield* scan(prose);
  },
};

const tag = /<\/?[a-z][a-z0-9-]*(?=[\s/>]|$)[^>]*>?|<!--|<!\[cdata\[|<![a-z]+|<\?/i;
/** In a link, in angle brackets, in a definition "[1]: ..."; letters written as references hide such an address. */
const codeAddress =
  /(?:\]\(\s*<?|<|^\s{0,3}\[[^\]]+\]:\s*<?)\s*(?:(?:javascript|data|vbscript|file):|[a-z]*&(?:#|colon|tab|newline))/i;

/** The address of a link runs code only with a scheme of its own. */
function mayHoldCode({ text, words }: Prose): boolean {
  return words.traits.hasMarkup || (words.traits.hasBracket && /javascript|data:|vbscript|file:/i.test(text));
}

function* scan(prose: Prose): Iterable<Finding> {
  for (const [index, line] of prose.lines.entries()) {
    if (!line.includes('<') && !line.includes('[')) continue;
    const text = line.replace(/`[^`]*`/g, '');
    const found = tag.exec(text)?.[0] ?? codeAddress.exec(text)?.[0];
    if (!found) continue;
    yield {
      ...placeIn(prose, index),
      message: `Lời văn có mã lệnh hoặc mã HTML: «${found.slice(0, 40)}».`,
      hint: 'Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.',
    };
  }
}
