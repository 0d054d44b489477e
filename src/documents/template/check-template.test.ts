import { describe, expect, it } from 'vitest';
import type { LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';
import { checkTemplate } from './check-template.ts';

/** Findings as "line:column rule message → hint"; the body begins on line 5. */
function findings(body: string): string[] {
  const data: Template = {
    title: 'Mẫu thử',
    kind: 'BC',
    exceptions: [],
    sections: [{ id: 'tasks', title: 'Nhiệm vụ', isOptional: false }],
  };
  const locate = () => ({ line: 1, column: 1 });
  const template: LocatedText<Template> = { file: 'templates/mau-thu.md', data, locate, body, bodyLine: 5 };
  return checkTemplate(template).map(
    ({ line, column, rule, message, hint }) => `${line}:${column} ${rule}\n${message}\n→ ${hint}`,
  );
}

describe('checkTemplate', () => {
  it('accepts what the language knows', () => {
    const body = [
      '::letterhead',
      ':::title',
      '{{ document.kind | upcase }}',
      ':::',
      '{% for pillar in pillars %}',
      '# {{ pillar.id }}. {{ pillar.title }} {{ forloop.index }}',
      '{% if pillar.counts.notAssessed > 0 %}{{ pillar.counts.notAssessed | count }}{% endif %}',
      '{% for criterion in pillar.criteria %}{{ criterion.evidence }}{{ criterion.documents | join: "; " }}{% endfor %}',
      '{% endfor %}',
      '{{ report.tasks.text }}./.',
      '{{ pillars.size }}',
    ].join('\n');
    expect(findings(body)).toEqual([]);
  });

  it('names the nearest placeholder, in loops and branches no dossier takes', () => {
    const body =
      'Xã {{ commune.nme }}\n\n{% if counts.met > 99 %}{% for p in pillars %}{{ p.titel }}{% endfor %}{% endif %}';
    expect(findings(body)).toMatchInlineSnapshot(`
      [
        "5:7 template-placeholder
      Mẫu dùng tên "commune.nme", nhưng không có số liệu nào tên như vậy.
      → Sửa tên này. Gần giống: "commune.name".",
        "7:50 template-placeholder
      Mẫu dùng tên "p.titel", nhưng không có số liệu nào tên như vậy.
      → Sửa tên này. Gần giống: "p.title".",
      ]
    `);
  });

  it('lists the known names where none is near, and says so where a name has no parts', () => {
    expect(findings('{{ dossier.xyzw }} {{ commune.name.first }}')).toMatchInlineSnapshot(`
      [
        "5:4 template-placeholder
      Mẫu dùng tên "dossier.xyzw", nhưng không có số liệu nào tên như vậy.
      → Sửa tên này. Gần giống: "dossier.asOf".",
        "5:23 template-placeholder
      Mẫu dùng tên "commune.name.first", nhưng không có số liệu nào tên như vậy.
      → "commune.name" không có phần con; viết {{ commune.name }}.",
      ]
    `);
  });

  it('knows only the sections the front matter declares', () => {
    expect(findings('{{ report.task.text }}')).toMatchInlineSnapshot(`
      [
        "5:4 template-placeholder
      Mẫu dùng tên "report.task.text", nhưng không có số liệu nào tên như vậy.
      → Sửa tên này. Gần giống: "report.tasks".",
      ]
    `);
  });

  it('finds unknown filters and tags', () => {
    expect(findings('{{ commune.name | upcaes }}')).toMatchInlineSnapshot(`
      [
        "5:1 template-filter
      Mẫu dùng cách viết "| upcaes", nhưng không có cách viết nào tên như vậy.
      → Sửa tên này. Gần giống: "upcase".",
      ]
    `);
    expect(findings('{% include "/etc/passwd" %}\n{% asign x = 1 %}')).toMatchInlineSnapshot(`
      [
        "5:1 template-tag
      Mẫu không có lệnh "{% include %}".
      → Sửa hoặc bỏ lệnh này. Các tên dùng được: if, elsif, else, endif, unless, endunless, case, when, endcase, for, break, continue, endfor, comment, endcomment, #.",
        "6:1 template-tag
      Mẫu không có lệnh "{% asign %}".
      → Sửa hoặc bỏ lệnh này. Các tên dùng được: if, elsif, else, endif, unless, endunless, case, when, endcase, for, break, continue, endfor, comment, endcomment, #.",
      ]
    `);
  });

  it('finds unknown, unclosed and misspelt blocks', () => {
    const body = '::leterhead\n\n:::annex{landscape}\n\n::annex{ngang}\n\n:::title\nBÁO CÁO';
    expect(findings(body)).toMatchInlineSnapshot(`
      [
        "5:1 template-block
      Mẫu dùng khối "::leterhead", nhưng không có khối nào tên như vậy.
      → Sửa tên khối. Gần giống: "letterhead".",
        "7:1 template-block
      Khối "annex" viết chưa đúng số dấu hai chấm.
      → Viết "::annex" trên một dòng riêng, không có dòng đóng.",
        "7:1 template-block
      Khối ":::annex" chưa được đóng.
      → Thêm một dòng ":::" ở cuối khối.",
        "9:1 template-block
      Khối "annex" không có tùy chọn "ngang".
      → Bỏ hoặc sửa. Các tên dùng được: landscape.",
        "11:1 template-block
      Khối ":::title" chưa được đóng.
      → Thêm một dòng ":::" ở cuối khối.",
      ]
    `);
    expect(findings('a\n\n:::')).toMatchInlineSnapshot(`
      [
        "7:1 template-block
      Có dòng ":::" đóng khối mà phía trước không có khối nào đang mở.
      → Bỏ dòng này, hoặc thêm dòng mở khối, ví dụ ":::title".",
      ]
    `);
  });

  it('explains what cannot be read', () => {
    expect(findings('a\n{% if counts.met %}\nb')).toMatchInlineSnapshot(`
      [
        "6:1 template-syntax
      Lệnh "{% if counts.met %}" chưa được đóng.
      → Thêm lệnh đóng tương ứng, ví dụ {% endif %} hoặc {% endfor %}.",
      ]
    `);
    expect(findings('Xã {{ commune.name ')).toMatchInlineSnapshot(`
      [
        "5:4 template-syntax
      Chỗ "{{ commune.name " mở ngoặc mà chưa đóng.
      → Viết đủ hai ngoặc: {{ tên }} hoặc {% lệnh %}.",
      ]
    `);
    expect(findings('Xã {{ commune.name | }}')).toMatchInlineSnapshot(`[]`);
  });
});
