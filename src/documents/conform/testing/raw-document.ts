import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

export interface RawParts {
  readonly body: string;
  readonly styles?: string;
  readonly theme?: string;
  readonly settings?: string;
}

/** A Word file from literal XML of its parts, as other programs would write it. */
export function rawDocument({ body, styles, theme, settings }: RawParts): Uint8Array {
  const part = (name: string, inner: string) => strToU8(`<${name} ${namespaces}>${inner}</${name}>`);
  return zipSync({
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    ...(styles !== undefined && { 'word/styles.xml': part('w:styles', styles) }),
    ...(theme !== undefined && { 'word/theme/theme1.xml': part('a:theme', theme) }),
    ...(settings !== undefined && { 'word/settings.xml': part('w:settings', settings) }),
  });
}

/** `w:p` with the text in one run. */
export function rawParagraph(text: string, paragraph = '', run = ''): string {
  const shown = text.replaceAll('\t', '</w:t><w:tab/><w:t>').replaceAll('\n', '</w:t><w:br/><w:t>');
  return `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${shown}</w:t></w:r></w:p>`;
}
