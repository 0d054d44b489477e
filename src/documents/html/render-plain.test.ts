import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderAnyMarkdown } from './render-html.ts';
import { isPlainProse, renderPlainProse } from './render-plain.ts';

describe('renderPlainProse', () => {
  it.each([
    'Hồ sơ **đạt** và *đúng hạn*.',
    'Dòng một\nDòng hai  \nDòng ba',
    '- một\n- hai\n\n  đoạn trong mục\n\n+ dấu cộng\n+ hai\n  + lùi vào\n    1. số\n    2. hai',
    '1. một\n2. hai\n\n3) ba',
    '> Trích "nguyên văn" \'đơn\'\n> dòng hai',
    'Địa chỉ <http://xa.example/a_b/c-d.html?x=1>.',
    'Đường dẫn <https://xa.example/tiếng-việt/(1)>',
    'Không phải _nhấn_mạnh_ giữa_từ, 2*3*4 và ** lẻ',
    '   lùi ba\n\n    lùi bốn là mã',
    '- a\n- b\n\n\n- c',
    'Thông tin & Truyền thông, A&B, số #5, <http://xa.example/?a=1&b=2>',
    '***\n\nĐoạn sau đường kẻ',
  ])('writes %j as the full renderer does', markdown => {
    expect(isPlainProse(markdown)).toBe(true);
    expect(renderPlainProse(markdown)).toBe(renderAnyMarkdown(markdown));
  });

  it('writes every plain text of the repository as the full renderer does', () => {
    const texts = bodies(join(import.meta.dirname, '../../../communes')).filter(isPlainProse);
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) expect(renderPlainProse(text)).toBe(renderAnyMarkdown(text));
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
    'http://x.example',
    'www.x.example',
    'a@x.example',
    '\\<b>',
    '&lt;b&gt;',
    '&#60;b>',
    '  ## Đề mục',
    '+++\na\n+++',
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
