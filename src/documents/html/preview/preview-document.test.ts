import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../issues/issue.ts';
import { type Sample, sampleSource } from '../../testing/sample-dossier.ts';
import { previewDocument } from './preview-document.ts';

const folder = 'communes/dong-son/2023';
const finding: Issue = {
  rule: 'ratio-agrees',
  severity: 'warning',
  file: `${folder}/results.yaml`,
  line: 6,
  column: 5,
  criterion: '1.1',
  message: 'Ghi <98%>.',
  hint: 'Xem lại.',
};

function preview(sample: Sample, findings: readonly Issue[] = []) {
  const found = previewDocument(sampleSource(sample), findings);
  if (!found) throw new Error('the template cannot be used');
  return found;
}

/** The HTML of the only page, lines as the writer breaks them. */
const html = (sample: Sample, findings: readonly Issue[] = []) => {
  const written = preview(sample, findings).html;
  return /^<div class="sheet">(.*?)<\/div>(?:\n<ol>.*)?$/s.exec(written)?.[1] ?? written;
};

describe('the document as HTML', () => {
  test('has head, title and signature', () => {
    const template =
      '::letterhead\n\n:::title\n{{ document.kind | upcase }}\n\n{{ dossier.subject }}\n:::\n\n::signature';
    expect(html({ template })).toMatchInlineSnapshot(`
      "<div class="frame"><p><strong>ỦY BAN NHÂN DÂN<br>XÃ ĐÔNG SƠN</strong><br>Số:       /BC-UBND</p>
      <p><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</strong><br><em>Đông Sơn, ngày      tháng      năm 2023</em></p></div>
      <h2 class="title">BÁO CÁO<br>Kết quả chuyển đổi số xã Đông Sơn năm 2023</h2>
      <div class="frame"><p><em>Nơi nhận:</em><br>- UBND huyện;<br>- Lưu: VT.</p>
      <p><strong>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH<br><br>Họ và tên</strong></p></div>"
    `);
  });

  test('writes lists with the marks as typed, and headings without a gap between levels', () => {
    const template = '# I. PHẦN\n\n### a. Mục\n\n{{ report.tasks.text }}';
    expect(html({ template, tasks: '- Hồ sơ:\n  + **Kế hoạch**\n\n3. Ba' })).toBe(
      '<h2>I. PHẦN</h2>\n<h3>a. Mục</h3>\n<p>- Hồ sơ:</p>\n<p>+ <strong>Kế hoạch</strong></p>\n<p>3. Ba</p>',
    );
  });

  test('lets no value or prose bring in HTML, scripts or other schemes', () => {
    const tasks = 'a <script>x</script> & [b](javascript:c) <http://d.vn/?e=1&f=2> ![g](http://h.vn/i.png)';
    expect(html({ template: '{{ report.tasks.text }}', tasks })).toBe(
      '<p>a x &amp; b <a href="http://d.vn/?e=1&amp;f=2" rel="external">http://d.vn/?e=1&amp;f=2</a> </p>',
    );
  });

  test('keeps quotes in text as they are, and out of attributes', () => {
    const tasks = 'Mục "một" <http://d.vn/?q="x>';
    expect(html({ template: '| Tên "ô" |\n| -- |\n| a |\n\n{{ report.tasks.text }}', tasks })).toContain('Mục "một"');
    expect(html({ template: '| Tên "ô" |\n| -- |\n| a |' })).toContain('<td data-label="Tên &quot;ô&quot;">');
  });

  test('numbers footnotes and prints formulas', () => {
    const tasks = 'Một[^a], $\\frac{1}{2}$.\n\n[^a]: Ghi chú.';
    const written = preview({ template: '{{ report.tasks.text }}', tasks }).html;
    expect(written).toContain('Một<sup><a href="#chu-thich-1">1</a></sup>, <math');
    expect(written).toContain('<li id="chu-thich-1">Ghi chú.</li>');
  });
});

describe('pages', () => {
  const long = Array.from({ length: 900 }, (_, index) => `chữ ${index}`).join(' ');

  test('a paragraph that a page ends in is parted there, and nothing is lost or said twice', () => {
    const { html: written, pages } = preview({
      template: '{{ report.tasks.text }}',
      tasks: `Đầu.\n\n${long}[^a]\n\n[^a]: Chú.`,
    });
    expect(pages).toBe(3);
    const parts = [...written.matchAll(/<p class="([a-z ]+)">(.*?)<\/p>/gs)].map(
      ([, part, words = '']) => [part, words] as const,
    );
    expect(parts.map(([part]) => part)).toEqual(['cut', 'rest cut', 'rest']);
    const words = parts.map(([, text]) => text).join('');
    expect(words.replace(/<sup>.*<\/sup>/, '')).toBe(long);
    expect(written.match(/<sup>/g)).toHaveLength(1);
    expect(written.match(/<div class="sheet">/g)).toHaveLength(3);
  });

  test('what is said of a paragraph stands where it begins', () => {
    const found = { ...finding, file: `${folder}/evidence/1.1.md`, line: 6 };
    const written = preview({ template: '{{ criteria[0].evidence }}', evidence: long }, [found]).html;
    expect(written.match(/class="note"/g)).toHaveLength(1);
    expect(written).toMatch(/^<div class="sheet"><div class="noted"><div>.*?<\/div><p class="cut">/s);
  });
});

describe('findings', () => {
  const template = `### {{ criteria[0].id }}. Tiêu chí

b) Kết quả: {{ criteria[0].evidence }}

| TT | Tên |
| -- | -- |
{% for criterion in criteria %}
| {{ criterion.id }} | {{ criterion.title }} |
{% endfor %}`;

  test('about a figure stand below the row of its criterion', () => {
    expect(html({ template }, [finding])).toMatchInlineSnapshot(`
      "<h2>1.1. Tiêu chí</h2>
      <p>b) Kết quả: Đạt 448/454 hồ sơ.</p>
      <table class="stacks"><thead><tr><th scope="col">TT</th><th scope="col">Tên</th></tr></thead>
      <tbody>
      <tr><td data-label="TT">1.1</td><td data-label="Tên">Hồ sơ trực tuyến</td></tr>
      <tr><td colspan="2"><p class="note" id="ghi-chu-1"><strong>Cảnh báo:</strong> Ghi &lt;98%&gt;. Xem lại.</p></td></tr>
      <tr><td data-label="TT">1.2</td><td data-label="Tên">Phòng dịch</td></tr>
      </tbody></table>"
    `);
  });

  test('about a line of prose stand beside its paragraph, also where it goes on from the template', () => {
    const evidence = 'Đạt 448/454 hồ sơ.\n\nĐoạn hai\ncủa tệp.';
    const at = (line: number): Issue => ({ ...finding, file: `${folder}/evidence/1.1.md`, line });
    const [first, , third] = [6, 7, 9].map(line => html({ template, evidence }, [at(line)]).split('\n'));
    expect(first?.find(line => line.includes('note'))).toContain('<p>b) Kết quả: Đạt 448/454 hồ sơ.</p>');
    expect(third?.find(line => line.includes('note'))).toContain('<p>Đoạn hai của tệp.</p>');
  });

  test('about the head of evidence stand beside the heading of the criterion', () => {
    const head = { ...finding, file: `${folder}/evidence/1.1.md`, line: 3 };
    expect(html({ template }, [head])).toMatch(
      /<div class="noted"><div><p class="note".*<\/div><h2>1\.1\. Tiêu chí<\/h2><\/div>/s,
    );
    const counted = '# 4. Chỉ tiêu số {{ criteria[0].id }}';
    expect(html({ template: counted }, [head])).toContain('</div><h2>4. Chỉ tiêu số 1.1</h2></div>');
  });

  test('about an entry of the register stand where the document is cited', () => {
    const cited = { ...finding, criterion: undefined, file: `${folder}/documents.yaml`, line: 2 };
    const tasks = 'Trước.\n\nTheo Quyết định số 05/QĐ-UBND.';
    const written = html({ template: '{{ report.tasks.text }}', tasks }, [cited]);
    expect(written).toContain('</div><p>Theo Quyết định số 05/QĐ-UBND.</p></div>');
  });

  test('that say the same of one place are said once', () => {
    const again = { ...finding, rule: 'another', line: 7 };
    expect(preview({ template }, [finding, again])).toMatchObject({ notes: 1, others: [] });
  });

  test('without a place are handed back', () => {
    const other = { ...finding, criterion: undefined, file: `${folder}/dossier.yaml` };
    expect(preview({ template }, [other, finding])).toMatchObject({ notes: 1, others: [other] });
  });
});
