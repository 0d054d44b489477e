import { describe, expect, it } from 'vitest';
import { validateOpenXml } from '../testing/open-xml-validator.ts';
import { type Sample, sampleSource } from '../testing/sample-dossier.ts';
import { textsOf, wordTemplate } from '../testing/word-template.ts';
import { writeOverride } from './write-override.ts';

const file = 'templates/mau-thu.docx';
const markdown = [
  '::letterhead\n\n:::title\n{{ document.kind | upcase }}\n\n{{ dossier.subject }}\n:::',
  '# I. KẾT QUẢ\n\n{{ report.tasks.text }}./.\n\n::signature',
  '::annex{landscape}\n\n:::annex-title\nPhụ lục I\n\nCHI TIẾT\n:::\n\nHết.',
].join('\n\n');

async function fill(content: Parameters<typeof wordTemplate>[0], sample: Sample = {}, footer?: string) {
  const source = sampleSource({ template: markdown, ...sample });
  const override = { file, bytes: await wordTemplate(content, footer) };
  const { bytes, issues } = await writeOverride(source, override);
  expect(issues).toEqual([]);
  return bytes ?? new Uint8Array();
}

describe('writeOverride', () => {
  it('fills values, blocks and the rows of lists, and stays a valid file', async () => {
    const rows = [
      ['Mã', 'Tên', 'Kết quả'],
      ['{{pillars.id}}', '{{pillars.title}}', '{{pillars.counts.met | count}}/{{pillars.counts.total | count}}'],
      ['{{pillars.criteria.id}}', '{{pillars.criteria.title}}', '{{pillars.criteria.result}}'],
    ];
    const content = [
      '{{letterhead}}',
      '{{title}}',
      'Xã {{commune.name | upcase}}:',
      rows,
      '{{body}}',
      '{{signature}}',
      '{{annex-1}}',
    ];
    const bytes = await fill(content, { issued: { number: 7, date: '2023-11-09' } }, 'Chân trang {{commune.fullName}}');
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    expect(textsOf(bytes, 'word/footer1.xml')).toEqual(['Chân trang xã Đông Sơn']);
    expect(textsOf(bytes)).toMatchInlineSnapshot(`
      [
        "ỦY BAN NHÂN DÂN",
        "XÃ ĐÔNG SƠN",
        "",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "",
        "Số: 07/BC-UBND",
        "Đông Sơn, ngày 09 tháng 11 năm 2023",
        "BÁO CÁO",
        "Kết quả chuyển đổi số xã Đông Sơn năm 2023",
        "",
        "Xã ĐÔNG SƠN:",
        "Mã",
        "Tên",
        "Kết quả",
        "1",
        "Chính quyền số",
        "01/02",
        "1.1",
        "Hồ sơ trực tuyến",
        "98,6%",
        "1.2",
        "Phòng dịch",
        "",
        "I. KẾT QUẢ",
        "Tiếp tục./.",
        "Nơi nhận:",
        "- UBND huyện;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "",
        "",
        "",
        "",
        "Họ và tên",
        "Phụ lục I",
        "CHI TIẾT",
        "",
        "Hết.",
      ]
    `);
  });

  it('takes footnotes along and leaves a line where nobody wrote anything yet', async () => {
    const bytes = await fill(['{{report.tasks.text}}'], { tasks: 'Câu[^1].\n\n[^1]: Chú thích.' });
    expect(textsOf(bytes, 'word/footnotes.xml').join(' ')).toContain('Chú thích.');
    expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
    expect(textsOf(await fill(['{{report.tasks.text}}'], { tasks: ' ' }))).toEqual(['.'.repeat(60)]);
  });

  it('never takes the words of a commune for placeholders', async () => {
    const bytes = await fill(['{{report.tasks.text}}', '{{commune.name}}'], { tasks: 'Ghi {{commune.name}} và {x}.' });
    expect(textsOf(bytes)).toEqual(['Ghi {{commune.name}} và {x}.', 'Đông Sơn']);
  });

  it('gives the same bytes each time, whatever was written before', async () => {
    const tasks = 'Xem <http://a.vn/> và <http://b.vn/>[^1].\n\n[^1]: <http://c.vn/>';
    const content = ['{{letterhead}}', '{{body}}', '{{signature}}'];
    const first = await fill(content, { tasks });
    await fill(content, { tasks: 'Khác <http://d.vn/>.' });
    expect(await fill(content, { tasks })).toEqual(first);
  });

  it('writes nothing from a template with a name nobody knows', async () => {
    const override = { file, bytes: await wordTemplate(['{{commune.nmae}}']) };
    const { bytes, issues } = await writeOverride(sampleSource({ template: markdown }), override);
    expect(bytes).toBeUndefined();
    expect(issues).toMatchObject([{ rule: 'template-placeholder', file, severity: 'error' }]);
  });
});
