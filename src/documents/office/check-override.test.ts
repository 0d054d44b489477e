import { describe, expect, it } from 'vitest';
import { sampleSource } from '../testing/sample-dossier.ts';
import { changePart, wordTemplate } from '../testing/word-template.ts';
import { checkOverride } from './check-override.ts';

const { template } = sampleSource({
  template: '::letterhead\n\n:::title\nA\n:::\n\nB\n\n::signature\n\n::annex{landscape}\n\nC',
});

async function findings(...content: Parameters<typeof wordTemplate>): Promise<string[]> {
  const { issues } = await checkOverride(
    { file: 'templates/mau-thu.docx', bytes: await wordTemplate(...content) },
    template,
  );
  return issues.map(({ rule, message, hint }) => `${rule}: ${message} → ${hint}`);
}

describe('checkOverride', () => {
  it('accepts every kind of placeholder in its place', async () => {
    const content = [
      '{{letterhead}}',
      'Xã {{ commune.name }}, {{dossier.period | upcase}}: {{counts.met | count}}',
      '{{report.tasks.text}}',
      [
        ['TT', 'Tên'],
        ['{{criteria.id}}', '{{criteria.title}} {{criteria.evidence}}'],
      ],
      '{{annex-1}}',
    ];
    expect(await findings(content, '{{commune.fullName}} {{dossier.period}}')).toEqual([]);
  });

  it('names the nearest known name, also in headers and footers', async () => {
    expect(
      await findings(['{{commune.nmae}} {{pillars.criteria.titel}}', '{{annex-2}}'], '{{sinature}} {{zzzzzzz}}'),
    ).toMatchInlineSnapshot(`
      [
        "template-placeholder: Mẫu Word dùng tên "{{commune.nmae}}", nhưng không có số liệu hay khối nào tên như vậy. → Sửa tên này. Gần giống: "{{commune.name}}".",
        "template-placeholder: Mẫu Word dùng tên "{{pillars.criteria.titel}}", nhưng không có số liệu hay khối nào tên như vậy. → Sửa tên này. Gần giống: "{{pillars.criteria.title}}".",
        "template-placeholder: Mẫu Word dùng tên "{{annex-2}}", nhưng không có số liệu hay khối nào tên như vậy. → Sửa tên này. Gần giống: "{{annex-1}}".",
        "template-placeholder: Mẫu Word dùng tên "{{sinature}}", nhưng không có số liệu hay khối nào tên như vậy. → Sửa tên này. Gần giống: "{{signature}}".",
        "template-placeholder: Mẫu Word dùng tên "{{zzzzzzz}}", nhưng không có số liệu hay khối nào tên như vậy. → Xem các tên dùng được trong tệp khởi đầu: npx hoso document --starter MẪU.",
      ]
    `);
  });

  it('says where a placeholder cannot stand and which braces are not closed', async () => {
    expect(
      await findings(['Kết quả: {{report.tasks.text}}', '{{criteria.title}}', '{{commune.name', '{% if a %}']),
    ).toMatchInlineSnapshot(`
      [
        "template-placeholder: "{{report.tasks.text}}" là một khối nhiều đoạn nên phải đứng một mình trong một đoạn (đoạn «Kết quả: {{report.tasks.text}}»). → Xuống dòng trước và sau tên này.",
        "template-placeholder: "{{criteria.title}}" lấy từ một danh sách nên phải nằm trong hàng của một bảng (đoạn «{{criteria.title}}»). → Đặt tên này vào một ô; cả hàng được lặp lại cho từng mục của danh sách.",
        "template-syntax: Ngoặc "{{" hoặc "}}" chưa đủ đôi (đoạn «{{commune.name»). → Viết {{tên}}, ví dụ {{commune.name}}; điều kiện và vòng lặp viết trong mẫu chữ, gọi bằng {{body}}.",
        "template-syntax: Mẫu Word không dùng được lệnh "{% ... %}" (đoạn «{% if a %}»). → Viết {{tên}}, ví dụ {{commune.name}}; điều kiện và vòng lặp viết trong mẫu chữ, gọi bằng {{body}}.",
      ]
    `);
  });

  it('refuses broken XML of every kind, and never crashes on it', async () => {
    const bytes = await wordTemplate(['{{commune.name}}']);
    const breaks: readonly [part: string, from: string, to: string][] = [
      ['word/document.xml', '</w:body>', ''],
      ['word/document.xml', '<w:p>', '<w:p w:rsidR=1>'],
      ['word/styles.xml', '<w:name w:val="', '<w:name w:val '],
      ['word/numbering.xml', 'w:val="', 'w:val='],
      ['[Content_Types].xml', 'Extension="', 'Extension '],
      ['word/_rels/document.xml.rels', '"/>', '"'],
    ];
    for (const [part, from, to] of breaks) {
      const broken = changePart(bytes, part, xml => {
        expect(xml).toContain(from);
        return xml.replace(from, to);
      });
      const { issues } = await checkOverride({ file: 'templates/mau-thu.docx', bytes: broken }, template);
      expect([part, issues.map(({ rule }) => rule)]).toEqual([part, ['template-office']]);
    }
  });

  it('knows the ways to write a value', async () => {
    expect(await findings(['{{commune.name | upcas}}', '{{commune.name | }}'])).toMatchInlineSnapshot(`
      [
        "template-filter: Mẫu dùng cách viết "| upcas", nhưng không có cách viết nào tên như vậy. → Sửa tên này. Gần giống: "upcase".",
      ]
    `);
  });
});
