import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateOpenXml } from './testing/open-xml-validator.ts';
import { type Sample, sampleSource } from './testing/sample-dossier.ts';
import { writeDocument } from './write-document.ts';

function partsOf(sample: Sample): Readonly<Record<string, string>> {
  const { bytes, issues } = writeDocument(sampleSource(sample));
  expect(issues).toEqual([]);
  const entries = Object.entries(unzipSync(bytes ?? new Uint8Array()));
  return Object.fromEntries(entries.map(([name, data]) => [name, strFromU8(data)]));
}

/** Paragraphs as "style: text", equations in brackets, bold in **, italics in _. */
function paragraphsOf(sample: Sample): string[] {
  const xml = partsOf(sample)['word/document.xml'] ?? '';
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, content = '']) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(content)?.[1] ?? '';
    const pieces = [...content.matchAll(/<w:r>(.*?)<\/w:r>|<m:oMath>(.*?)<\/m:oMath>/g)].map(([, run, math]) =>
      math === undefined ? describeRun(run ?? '') : `[${textOf(math, 'm:t')}]`,
    );
    return `${style}: ${pieces.join('')}`;
  });
}

function describeRun(run: string): string {
  const mark = run.includes('<w:b/>') ? '**' : run.includes('<w:i/>') ? '_' : '';
  return `${mark}${textOf(run.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>'), 'w:t')}${mark}`;
}

function textOf(xml: string, tag: string): string {
  const texts = [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'g'))];
  return texts.map(([, text = '']) => text).join('');
}

describe('prose in Word', () => {
  it('writes lists as paragraphs with the marks as typed', () => {
    const tasks = '- Hồ sơ:\n  + Kế hoạch\n  + Công văn\n\n+ Cộng\n\n3. Ba\n4. Bốn';
    expect(paragraphsOf({ template: '{{ report.tasks.text }}', tasks })).toEqual([
      'BodyText: - Hồ sơ:',
      'BodyText: + Kế hoạch',
      'BodyText: + Công văn',
      'BodyText: + Cộng',
      'BodyText: 3. Ba',
      'BodyText: 4. Bốn',
    ]);
  });

  it('keeps emphasis and turns formulas into equations', () => {
    const tasks = 'Có **đậm**, *nghiêng* và $\\frac{448}{454} = 98{,}6\\%$.';
    expect(paragraphsOf({ template: '{{ report.tasks.text }}', tasks })).toEqual([
      'BodyText: Có **đậm**, _nghiêng_ và [448454=98,6%].',
    ]);
    const xml = partsOf({ template: '{{ report.tasks.text }}', tasks })['word/document.xml'];
    expect(xml).toContain('<m:f>');
  });

  it('keeps the number of a document on one line, and words with a hyphen as they are', () => {
    const tasks =
      'Quyết định số **1829/QĐ-UBND**, Nghị quyết số 06-NQ/TU; giai đoạn 2022-2025, TD-Office, <http://a.vn/b-c>.';
    const xml = partsOf({ template: '{{ report.tasks.text }}', tasks })['word/document.xml'] ?? '';
    const body = xml.slice(xml.indexOf('Quyết định') - 1);
    expect(body).toContain('1829/QĐ</w:t><w:noBreakHyphen/><w:t xml:space="preserve">UBND</w:t>');
    expect(body).toContain(
      '06</w:t><w:noBreakHyphen/><w:t xml:space="preserve">NQ/TU; giai đoạn 2022-2025, TD-Office,',
    );
    expect(body.match(/<w:noBreakHyphen\/>/g)).toHaveLength(2);
    expect(xml).not.toContain('\u2011');
  });

  it('keeps one or two short lines at the end of a part with what stands before them', () => {
    const keeps = (template: string) => {
      const xml = partsOf({ template })['word/document.xml'] ?? '';
      return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, content = '']) => content.includes('<w:keepNext/>'));
    };
    const long = 'Kết quả dài hơn một dòng của trang in. '.repeat(3);
    expect(keeps(`${long}\n\n*(Tài liệu)*\n\nc) Đạt.\n\n# Tiếp`)).toEqual([true, true, false, false]);
    expect(keeps(`- Một\n- Hai\n\nc) Đạt.\n\n# Tiếp`)).toEqual([false, true, false, false]);
    expect(keeps(`Một.\n\nHai.\n\nBa.\n\nBốn.\n\n# Tiếp`)).toEqual([false, true, true, false, false]);
    expect(keeps(`${long}\n\n${long}\n\n# Tiếp`)).toEqual([false, false, false]);
    expect(keeps(`${long}\n\nBa.`)).toEqual([false, false]);
  });

  it('links to the address and prints it in black; a long one gets a line of its own', () => {
    const url = 'http://quangtrung.bimson.thanhhoa.gov.vn/web/chuyen-doi-so.html?a=1&b=2';
    const parts = partsOf({ template: '{{ report.tasks.text }}', tasks: `Xem tại: <${url}>.` });
    expect(parts['word/_rels/document.xml.rels']).toContain(`Id="rIdLink1"`);
    expect(parts['word/_rels/document.xml.rels']).toContain(`Target="${url.replace('&', '&amp;')}"`);
    expect(parts['word/document.xml']).toContain('<w:hyperlink w:history="1" r:id="rIdLink1">');
    expect(parts['word/styles.xml']).not.toMatch(/w:color w:val="0563C1"/);
    expect(paragraphsOf({ template: '{{ report.tasks.text }}', tasks: `Xem tại: <${url}>.` })).toEqual([
      'BodyText: Xem tại:',
      `BodyText: ${url.replace('&', '&amp;')}.`,
    ]);
  });

  it('numbers footnotes in the order of the text, across files', () => {
    const template = '{{ report.tasks.text }}\n\n{% for c in criteria %}\n{{ c.evidence }}\n\n{% endfor %}';
    const note = (text: string) => `Câu[^1].\n\n[^1]: ${text}`;
    const parts = partsOf({ template, tasks: note('Chú thích đầu'), evidence: note('Chú thích sau') });
    const notes = parts['word/footnotes.xml'] ?? '';
    expect(notes.indexOf('Chú thích đầu')).toBeGreaterThan(0);
    expect(notes.indexOf('Chú thích sau')).toBeGreaterThan(notes.indexOf('Chú thích đầu'));
    expect([...(parts['word/document.xml'] ?? '').matchAll(/footnoteReference w:id="(\d+)"/g)].map(m => m[1])).toEqual([
      '1',
      '2',
    ]);
  });

  it('repeats the header row of a table and splits no row', () => {
    const xml = partsOf({ template: '{{ report.tasks.text }}', tasks: '| A | B |\n| - | :-: |\n| 1 | 2 |' })[
      'word/document.xml'
    ];
    expect(xml?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml?.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  it('says where prose holds what an official document cannot show', () => {
    const tasks = 'Một.\n\n<script>alert(1)</script>\n\nHai ![ảnh](http://x.vn/a.png) và $\\khongcolenhnay$';
    const { bytes, issues } = writeDocument(sampleSource({ template: '{{ report.tasks.text }}', tasks }));
    expect(bytes).toBeDefined();
    expect(
      issues.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "communes/dong-son/2023/report/tasks.md:3:1 prose-html Lời văn có thẻ HTML; văn bản in ra bỏ thẻ này.",
        "communes/dong-son/2023/report/tasks.md:5:5 prose-image Lời văn có hình ảnh; văn bản hành chính in ra không có hình này.",
        "communes/dong-son/2023/report/tasks.md:5:34 prose-formula Công thức "\\khongcolenhnay" không đọc được nên được in như chữ thường.",
      ]
    `);
  });
});

describe('writeDocument', () => {
  const template = [
    '::letterhead\n\n:::title\n{{ document.kind | upcase }}\n\n{{ dossier.subject }}\n:::',
    '# I. KẾT QUẢ\n\nĐạt {{ counts.met | count }}/{{ counts.total | count }}.\n\n{{ report.tasks.text }}./.',
    '::signature\n\n::annex{landscape}\n\n:::annex-title\nPhụ lục I\n\nCHI TIẾT\n\n(Kèm theo {{ document.citation }})\n:::',
    ':::table{widths="10 90"}\n| TT | Tên |\n| - | - |\n{% for c in criteria %}\n| {{ c.id }} | {{ c.title }} |\n{% endfor %}\n:::',
  ].join('\n\n');

  it('writes a whole document that the Open XML SDK accepts', async () => {
    const { bytes } = writeDocument(sampleSource({ template, issued: { number: 12, date: '2023-11-09' } }));
    expect(await validateOpenXml(bytes ?? new Uint8Array(), 'docx')).toEqual([]);
    expect(paragraphsOf({ template, issued: { number: 12, date: '2023-11-09' } })).toMatchInlineSnapshot(`
      [
        "Issuer: ỦY BAN NHÂN DÂN",
        "Issuer: XÃ ĐÔNG SƠN",
        "Rule: ",
        "NationalName: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Motto: Độc lập - Tự do - Hạnh phúc",
        "Rule: ",
        "DocumentNumber: Số: 12/BC-UBND",
        "PlaceAndDate: Đông Sơn, ngày 09 tháng 11 năm 2023",
        "DocumentKind: BÁO CÁO",
        "Subject: Kết quả chuyển đổi số xã Đông Sơn năm 2023",
        "Rule: ",
        "Heading1: I. KẾT QUẢ",
        "BodyText: Đạt 01/02.",
        "BodyText: Tiếp tục./.",
        "RecipientsTitle: Nơi nhận:",
        "Recipient: - UBND huyện;",
        "Recipient: - Lưu: VT.",
        "Signatory: TM. ỦY BAN NHÂN DÂN",
        "Signatory: CHỦ TỊCH",
        "Signatory: ",
        "Signatory: ",
        "Signatory: ",
        "Signatory: ",
        "Signatory: Họ và tên",
        ": ",
        "DocumentKind: Phụ lục I",
        "Subject: CHI TIẾT",
        "AnnexReference: (Kèm theo Báo cáo số 12/BC-UBND ngày 09 tháng 11 năm 2023)",
        "Rule: ",
        "AnnexTableText: **TT**",
        "AnnexTableText: **Tên**",
        "AnnexTableText: 1.1",
        "AnnexTableText: Hồ sơ trực tuyến",
        "AnnexTableText: 1.2",
        "AnnexTableText: Phòng dịch",
      ]
    `);
  });

  it('stays valid whatever the prose holds', async () => {
    const tasks = [
      'a < b & c "d" \u0007 \ud800 e\u0301',
      '$$\n\\frac{a}{b}\n$$',
      '> trích\n>\n> - dẫn',
      '```\nmã <b>\n```',
      '| A | B |\n| - | - |\n| | $x^2$ |\n| một<br>hai |',
      '1. Một\n\n   | C |\n   | - |\n   | ~~d~~ |\n2. [liên kết **đậm**](http://a.vn/?b=1&c=2)',
      '- \n- [ ] việc\n\n---\n\nHai dòng  \nxuống hàng `mã`',
      '[x](javascript:alert(1)) [^không-có] :dấu ::hai-chấm',
    ].join('\n\n');
    const { bytes } = writeDocument(sampleSource({ template: '{{ report.tasks.text }}', tasks }));
    expect(await validateOpenXml(bytes ?? new Uint8Array(), 'docx')).toEqual([]);
    const xml = strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
    expect(textOf(xml, 'w:t')).toContain('a &lt; b &amp; c &quot;d&quot;  \ufffd é');
    expect(textOf(xml, 'w:t')).toContain(':dấu ::hai-chấm');
    expect(xml).not.toContain('javascript');
  });

  it('falls back to the content where widths of a table make no sense', () => {
    const table = ':::table{widths="0 x 999"}\n| A | B | C |\n| - | - | - |\n| 1 | 2 | 3 |\n:::';
    const widths = [...(partsOf({ template: table })['word/document.xml'] ?? '').matchAll(/<w:gridCol w:w="(\d+)"/g)];
    expect(widths.map(([, width]) => width)).toEqual(['3023', '3023', '3023']);
  });

  it('gives the annex a landscape section with pages of its own', () => {
    const sections = [...(partsOf({ template })['word/document.xml'] ?? '').matchAll(/<w:sectPr.*?<\/w:sectPr>/g)];
    expect(sections).toHaveLength(2);
    expect(sections[0]?.[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(sections[1]?.[0]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    for (const [section] of sections) {
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('<w:titlePg/>');
    }
  });

  it('gives the same bytes each time', () => {
    const tasks = 'Xem <http://a.vn/> và <http://b.vn/>[^1].\n\n[^1]: <http://c.vn/>';
    const first = writeDocument(sampleSource({ template, tasks })).bytes;
    expect(writeDocument(sampleSource({ template, tasks })).bytes).toEqual(first);
    const parts = partsOf({ template, tasks });
    expect(Object.values(parts).join('')).not.toMatch(/rId[a-z0-9_-]{21}/);
    expect(parts['docProps/core.xml']).toContain('2023-11-08T00:00:00Z');
  });

  it('writes nothing from a template with errors', () => {
    const { bytes, issues } = writeDocument(sampleSource({ template: 'Xã {{ commune.nmae }}' }));
    expect(bytes).toBeUndefined();
    expect(issues).toMatchObject([{ rule: 'template-placeholder', file: 'templates/mau-thu.md', line: 5, column: 7 }]);
  });

  it('stops a template that loops too long', () => {
    const loop = `${'{% for a in criteria %}'.repeat(22)}x${'{% endfor %}'.repeat(22)}`;
    const { bytes, issues } = writeDocument(sampleSource({ template: loop }));
    expect(bytes).toBeUndefined();
    expect(issues).toMatchObject([{ rule: 'template-syntax', severity: 'error' }]);
  });
});
