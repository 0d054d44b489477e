import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHoso } from './testing/run-hoso.ts';

const project = join(import.meta.dirname, '..');
let root = '';

/** A form that is none of the sources', as a province adds it: data alone. */
const madeUp = `number: Biểu 07
title: Danh sách người dùng ứng dụng
source: Biểu đặt ra để thử
tables:
  - id: nguoi
    sheet: Biểu 07
    rows: 4
    columns:
      - { id: so, title: Số, kind: ordinal, width: 1 }
      - { id: ten, title: Tên người dùng, kind: text, width: 4, isRequired: true }
      - { id: dung, title: Đã dùng, kind: mark, width: 2 }
    identity: [ten]
    counts:
      - { id: nguoi, title: Số người trong danh sách }
      - { id: da-dung, title: Số người đã dùng, where: [dung] }
summary:
  - { text: "Số người:", count: nguoi }
  - { text: "Tỷ lệ đã dùng:", share: { numerator: da-dung, denominator: nguoi } }
signatures:
  - title: Người lập
feeds:
  - { criteriaSet: thanh-hoa-1829, criterion: "3.1", share: { numerator: da-dung, denominator: nguoi } }
`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hoso-form-'));
  for (const part of ['criteria/thanh-hoa-1829', 'communes/quang-trung-bim-son', 'content', 'templates']) {
    cpSync(join(project, part), join(root, part), { recursive: true });
  }
  writeFileSync(join(root, 'templates/forms/bieu-07.yaml'), madeUp);
});
afterAll(() => rmSync(root, { recursive: true }));

const hoso = (...args: readonly string[]) => runHoso(root, ...args);

/** Rows as an official types them, put into a form that the command wrote: the reading has its own tests. */
async function fill(name: string, rows: readonly (readonly [string, string])[]): Promise<string> {
  const { openRepository } = await import('../src/data/repository.ts');
  const { writeFormWorkbook } = await import('../src/documents/xlsx/write-form.ts');
  const form = openRepository(root).loadForm('bieu-07').value?.data;
  if (!form) throw new Error('no form');
  const filled = rows.map(([ten, dung]) => ({ ten, dung }));
  const bytes = await writeFormWorkbook({
    id: 'bieu-07',
    form,
    rows: new Map([['nguoi', filled]]),
    date: '2024-10-30',
  });
  mkdirSync(join(root, 'nhan'), { recursive: true });
  writeFileSync(join(root, 'nhan', name), bytes);
  return join('nhan', name);
}

describe('hoso form', () => {
  test('lists the forms, those of the province too', async () => {
    const { code, stdout } = await hoso('form');
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe('  bieu-07    Biểu 07. Danh sách người dùng ứng dụng (tiêu chí 3.1)');
    expect(stdout.trim().split('\n')).toHaveLength(7);
  });

  test('writes blank forms, and forms with head and signer of a dossier, the same each time', async () => {
    const outs = ['mot', 'hai'].map(name => join(root, name));
    for (const out of outs) {
      await hoso('form', 'bieu-3-3', '--rows', '5', '--out', out);
      await hoso('form', 'bieu-3-3', 'quang-trung-bim-son/2023', '--format', 'docx', '--out', out);
    }
    const [first = [], second] = outs.map(out => readdirSync(out).sort());
    expect(first).toEqual(['bieu-3-3-quang-trung-bim-son-2023.docx', 'bieu-3-3.xlsx']);
    expect(second).toEqual(first);
    const bytesOf = (out: string, name: string) => readFileSync(join(root, out, name));
    for (const name of first) expect(bytesOf('mot', name).equals(bytesOf('hai', name))).toBe(true);
    const parts = unzipSync(bytesOf('mot', 'bieu-3-3-quang-trung-bim-son-2023.docx'));
    const text = new TextDecoder().decode(parts['word/document.xml']);
    expect(text).toContain('XÃ QUANG TRUNG');
    expect(text).toContain('Nguyễn Văn Thắng');
  });

  test('turns a filled Excel form into a Word file to sign', async () => {
    const file = await fill('in.xlsx', [['Người một', 'Có']]);
    const { code, stdout } = await hoso('form', 'bieu-07', '--from', file, '--format', 'docx', '--out', 'ky');
    expect([code, stdout.includes('bieu-07.docx')]).toEqual([0, true]);
    const parts = unzipSync(readFileSync(join(root, 'ky/bieu-07.docx')));
    expect(new TextDecoder().decode(parts['word/document.xml'])).toMatch(/Người một.*Tỷ lệ đã dùng: 100,00%/s);
  });

  test.each([
    [['bieu-33'], 'Không có biểu mẫu "bieu-33". Gần giống: "bieu-3-3".'],
    [['bieu-3-3', 'quang-trung/2023'], 'Không có hồ sơ "quang-trung/2023" trong thư mục communes/.'],
    [['bieu-3-3', '--format', 'pdf'], 'Không có dạng "pdf".'],
    [['bieu-3-3', '--rows', '0'], '--rows ghi "0"; cần một số từ 1 đến 5000.'],
    [['bieu-3-3', '--from', 'khong-co.xlsx'], 'Không có tệp "khong-co.xlsx".'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await hoso('form', ...args);
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toContain(message);
  });
});

describe('hoso import form', () => {
  test('adds the files of several hamlets up, compares them with the dossier, and says what to write', async () => {
    const files = [
      await fill('thon-1.xlsx', [
        ['Người một', 'Có'],
        ['Người hai', 'Không'],
        ['Người ba', ''],
      ]),
      await fill('thon-2.xlsx', [['Người bốn', 'Có']]),
    ];
    const { code, stdout, stderr } = await hoso('import', 'form', ...files, '--dossier', 'quang-trung-bim-son/2023');
    expect(code).toBe(0);
    expect(stdout.replace(/[0-9a-f]{64}/g, '<64 chữ số>')).toMatchInlineSnapshot(`
      "Biểu 07. Danh sách người dùng ứng dụng
      4 dòng trong 2 tệp.

                4  Số người trong danh sách
                2  Số người đã dùng

      Số liệu cho bộ tiêu chí thanh-hoa-1829:

        3.1    2/4 = 50%

      Nếu danh sách đúng, ghi vào communes/quang-trung-bim-son/2023/results.yaml, giữ nguyên các mục khác của từng tiêu chí:

        - criterion: "3.1"
          value: 50
          numerator: 2
          denominator: 4

      Dấu vân tay của tệp, ghi vào mục materials của tệp minh chứng (tệp gốc giữ ở cơ quan):

        - kind: roster
          title: "Biểu 07. Danh sách người dùng ứng dụng"
          digest: hmac-sha256:<64 chữ số>
        - kind: roster
          title: "Biểu 07. Danh sách người dùng ứng dụng"
          digest: hmac-sha256:<64 chữ số>

      Đã tạo tệp .hoso-salt (muối bí mật của cơ quan). Giữ tệp này để đối chiếu dấu vân tay về sau.
      "
    `);
    expect(stderr).toMatchInlineSnapshot(`
      "communes/quang-trung-bim-son/2023/results.yaml
        84:5    cảnh báo  Tệp ghi 2.592/3.082 cho tiêu chí 3.1, Biểu 07 đếm được 2/4 = 50%.                 form-agrees
                          → Đối chiếu với danh sách; nếu danh sách đúng thì ghi các dòng nêu dưới đây.

      0 lỗi, 1 cảnh báo trong 1 tệp (đã kiểm tra 1 tệp). Chạy lại: npx hoso import form ...
      "
    `);
    expect(readFileSync(join(root, '.hoso-salt'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });

  test('the digest is the same while file and salt are, and says nothing without the salt', async () => {
    const file = await fill('mot.xlsx', [['Người một', 'Có']]);
    const digest = async () => /hmac-sha256:\w+/.exec((await hoso('import', 'form', file)).stdout)?.[0];
    const first = await digest();
    expect(await digest()).toBe(first);
    rmSync(join(root, '.hoso-salt'));
    expect(await digest()).not.toBe(first);
  });

  test('no name of the list is printed, and no count where the list has errors', async () => {
    const file = await fill('sai.xlsx', [
      ['Người một', 'đã dùng'],
      ['Người một', 'Có'],
    ]);
    const { code, stdout, stderr } = await hoso('import', 'form', file);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).not.toContain('Người một');
    expect(stderr).toMatchInlineSnapshot(`
      "nhan/sai.xlsx
        4:3     lỗi       Trang tính «Biểu 07», ô C4: cột «Đã dùng» chỉ nhận «Có», «Không» hoặc để trống, ô này ghi chữ khác (7 ký tự).  form-mark
                          → Ghi Có hoặc Không; chi tiết khác ghi ở cột khác.
        5:2     lỗi       Trang tính «Biểu 07», ô B5: trùng với dòng 4 (cùng «Tên người dùng»).             form-duplicate
                          → Mỗi người, mỗi đơn vị chỉ ghi một dòng; xóa dòng thừa.

      2 lỗi, 0 cảnh báo trong 1 tệp (đã kiểm tra 1 tệp). Chạy lại: npx hoso import form ...
      "
    `);
  });

  test('a file that is no workbook, and one that is none of the forms', async () => {
    writeFileSync(join(root, 'nhan/thu.xlsx'), 'TT,Họ tên');
    const text = await hoso('import', 'form', 'nhan/thu.xlsx');
    expect(text.code).toBe(1);
    expect(text.stderr).toContain('Tệp không phải dạng Excel (.xlsx).');
    await hoso('form', 'bieu-4-5', '--out', 'nhan');
    rmSync(join(root, 'templates/forms/bieu-4-5.yaml'));
    const other = await hoso('import', 'form', 'nhan/bieu-4-5.xlsx');
    expect(other.code).toBe(2);
    expect(other.stderr.split('\n')[0]).toMatchInlineSnapshot(
      `"Không nhận ra "nhan/bieu-4-5.xlsx" là biểu mẫu nào; cần còn nguyên dòng tiêu đề. Ghi rõ biểu bằng --form. Hiện có: bieu-07, bieu-1-4, bieu-2-5, bieu-2-6, bieu-3-3, bieu-4-1."`,
    );
    cpSync(join(project, 'templates/forms'), join(root, 'templates/forms'), { recursive: true });
  });

  test('explains a wrong call', async () => {
    const calls = [['import'], ['import', 'word'], ['import', 'form'], ['import', 'form', 'x.xlsx']];
    const outcomes = await Promise.all(calls.map(args => hoso(...args)));
    expect(outcomes.map(({ code, stderr }) => `${code} ${stderr.split('\n')[0]}`)).toMatchInlineSnapshot(`
      [
        "2 Cần loại tệp cần đọc. Hiện đọc được: form (biểu mẫu đã điền).",
        "2 Không đọc được loại "word". Hiện đọc được: form (biểu mẫu đã điền).",
        "2 Cần ít nhất một tệp, ví dụ bieu-3-3.xlsx.",
        "2 Không có tệp "x.xlsx".",
      ]
    `);
  });
});
