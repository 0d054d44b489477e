import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownPieces } from '../testing/markdown-pieces.ts';
import { renderAnyMarkdown } from './render-html.ts';
import { isPlainProse, renderPlainProse } from './render-plain.ts';

/** A ">" may stand as it is or as a reference, and a reference may be written in two ways: readers see the same. */
function withoutEscapes(html: string): string {
  return html.replaceAll('&gt;', '>').replaceAll('&lt;', '&#x3C;');
}

describe('renderPlainProse', () => {
  it('writes whatever it accepts as the full renderer does, under headings moved down', () => {
    let accepted = 0;
    const check = (markdown: string) => {
      if (!isPlainProse(markdown)) return;
      accepted += 1;
      expect(withoutEscapes(renderPlainProse(markdown))).toBe(
        withoutEscapes(renderAnyMarkdown(markdown, { headingShift: 3 })),
      );
    };
    fc.assert(fc.property(markdownPieces, check), {
      numRuns: 2000,
      seed: 1829,
    });
    expect(accepted).toBeGreaterThan(500);
  });

  it('writes every plain text of the repository as the full renderer does', () => {
    const texts = bodies(join(import.meta.dirname, '../../../communes')).filter(isPlainProse);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts)
      expect(withoutEscapes(renderPlainProse(text))).toBe(withoutEscapes(renderAnyMarkdown(text)));
  });
});

describe('isPlainProse', () => {
  it.each([
    '<b>a</b>',
    '<!-- a -->',
    '<javascript:alert(1)>',
    '<http://a onclick=x>',
    '[a](http://x.example)',
    '![ảnh](http://x.example/a.png)',
    'a[^1]',
    '- [ ] a',
    '| a |\n| - |',
    '$x$',
    '`mã`',
    '~~a~~',
    '# Đề mục',
    'Đề mục\n===',
    'Đề mục\n--',
    'Đề mục\n-',
    'Một cột\n-:',
    'Một cột\n:---',
    '- # Đề mục',
    '1. ## Đề mục',
    '> # Đề mục',
    '> Đề mục\n> ===',
    '- Đề mục\n  ---',
    '<HTTPS://x.example>',
    'HTTP://x.example',
    'http://x.example',
    'www.x.example',
    'a@x.example',
    '\\<b>',
    '&lt;b&gt;',
    '&#60;b>',
    '  ## Đề mục',
    '+++\na\n+++',
    '*_a_*',
    '_*a*_',
    'a_*b',
  ])('leaves %j to the full renderer', markdown => {
    expect(isPlainProse(markdown)).toBe(false);
  });
});

/** The bodies of all Markdown files under a folder. */
function bodies(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter(entry => entry.isFile() && entry.name.endsWith('.md'));
  return files.map(entry =>
    readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  );
}
