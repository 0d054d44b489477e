import { Document } from 'docx';
import { strToU8 } from 'fflate';
import type { PackageParts } from '../conform/package/open-package.ts';
import { compile } from '../docx/stable-package.ts';
import { stylesWithFooter } from '../docx/styles.ts';

const path = 'word/styles.xml';

/**
 * Adds the styles our writer uses and the template lacks; what the template says of a style itself is left alone, so
 * that a province may set its own look.
 */
export function mergeStyles(parts: PackageParts): PackageParts {
  const own = parts.get(path);
  if (!own) return parts;
  const xml = new TextDecoder().decode(own);
  const ids = new Set(Array.from(xml.matchAll(/<w:style\b[^>]*\bw:styleId="([^"]*)"/g), ([, id]) => id));
  const names = new Set(Array.from(xml.matchAll(/<w:name w:val="([^"]*)"/g), ([, name = '']) => name.toLowerCase()));
  const missing = ourStyles().filter(({ id }) => !ids.has(id));
  const added = missing.map(({ id, name, text }) =>
    // LibreOffice derives ids from names: the style is there under another id, and names must not repeat.
    names.has(name.toLowerCase()) ? text.replace(/<w:name w:val="[^"]*"/, `<w:name w:val="${id}"`) : text,
  );
  return new Map([...parts, [path, strToU8(xml.replace('</w:styles>', `${added.join('')}</w:styles>`))]]);
}

interface StyleText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

function ourStyles(): readonly StyleText[] {
  const xml = compile(new Document({ sections: [], styles: stylesWithFooter })).get(path);
  return Array.from(String(xml).matchAll(/<w:style\b([^>]*)>.*?<\/w:style>/gs), ([text, attributes = '']) => ({
    id: /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '',
    name: /<w:name w:val="([^"]*)"/.exec(text)?.[1] ?? '',
    text,
  })).filter(({ text }) => !text.includes('w:default="1"'));
}
