import { markdownToHtml } from 'satteri';

/** What may stand on a line before the text of a block: marks of quotes, lists and table columns, and blanks. */
const marks = String.raw`^[ \t>*+\-\d.):]*`;

/*
 * What plain prose may not hold: raw HTML and addresses of another scheme or spelling than the cleaning lets pass,
 * links and images, footnotes, check boxes, tables, formulas, code, strikes, escapes, references, headings (also
 * inside lists and quotes), front matter, and stars beside underscores, which parsers pair differently.
 */
const signs = /<(?!https?:\/\/[^\s<>]*>)|[[\]|$`~\\]|&(?:#|[A-Za-z][A-Za-z\d]*;)|^\s*\+{3}|\*_|_\*/m;
/** One of these stands in each of the signs; most texts hold none, and looking for them takes a quarter of the time. */
const hints = /[<[\]|$`~\\&_]|\+{3}/;
const headingsAndAddresses = [new RegExp(`${marks}(?:#|=+[ \\t]*$|-:?[ \\t]*$)`, 'm'), /(?<!<)https?:|www\.|@/i];

/**
 * Whether Markdown holds nothing but paragraphs, lists, quotes, emphasis and addresses in angle brackets: most of what
 * communes write. Such text can bring no HTML, script or scheme of its own, so it needs no cleaning.
 */
export function isPlainProse(markdown: string): boolean {
  if (hints.test(markdown) && signs.test(markdown)) return false;
  return !headingsAndAddresses.some(pattern => pattern.test(markdown));
}

/**
 * Plain prose as HTML, the same as the full renderer writes, by the native CommonMark parser that Astro brings: a
 * dossier takes it 1 ms where the extensible one takes 30. Expects what `isPlainProse` accepts.
 */
export function renderPlainProse(markdown: string): string {
  const { html } = markdownToHtml(markdown, { features: { gfm: false, frontmatter: false } });
  return html
    .trim()
    .replace(/<a href="([^"]*)">/g, '<a href="$1" rel="external noopener">')
    .replaceAll('&amp;', '&#x26;');
}
