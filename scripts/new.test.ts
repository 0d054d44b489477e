import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Changes, checkAll, makeRepository, writeFile } from '../src/checks/testing/make-dossier.ts';
import { scoredFiles } from '../src/checks/testing/scored-files.ts';
import { runHoso } from './testing/run-hoso.ts';

const newCommune = ' Xã chưa có thư mục: npx hoso new commune <mã đơn vị hành chính>';
const read = (root: string, name: string) => readFileSync(join(root, name), 'utf8');

describe('new dossier of a scored set', () => {
  const args = ['new', 'dossier', 'xa-thu', '2024', '--set', 'bo-diem', '--folder', '2024-chi-so'];

  test('passes the check with what is still to fill in, and says what each item needs', async () => {
    const root = makeRepository({ files: scoredFiles });
    const { code, stdout } = await runHoso(root, ...args);
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": "Đã tạo communes/xa-thu/2024-chi-so (10 tệp). Điền nội dung rồi chạy: npx hoso check communes/xa-thu/2024-chi-so
      ",
      }
    `);
    const issues = checkAll(root).map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
    expect(issues).toMatchInlineSnapshot(`
      [
        "warning fill-in: Chưa điền họ và tên người ký.",
        "warning fill-in: Chưa điền nơi nhận.",
        "warning points-given: Tiêu chí A.1.1 chưa tính được điểm: chưa có số lượng.",
        "warning points-given: Tiêu chí A.1.2 chưa tính được điểm: chưa ghi các phần đã đạt.",
        "warning points-given: Tiêu chí A.2.1 chưa tính được điểm: chưa ghi trường hợp nào.",
        "warning points-given: Tiêu chí B.1 chưa tính được điểm: chưa có tử số và mẫu số.",
        "warning points-given: Tiêu chí B.2 chưa tính được điểm: chưa có tử số và mẫu số.",
        "warning points-given: Tiêu chí C.1 chưa tính được điểm: chưa ghi kết quả Có hoặc Không.",
        "warning points-given: Tiêu chí C.2 chưa có điểm: văn bản không nêu cách tính, chờ người chấm cho điểm kèm lý do.",
      ]
    `);
    expect(read(root, 'communes/xa-thu/2024-chi-so/results.yaml')).toMatchInlineSnapshot(`
      "# Kết quả từng tiêu chí, năm 2024. Bỏ dấu # ở dòng cần điền.
      # yaml-language-server: $schema=../../../schemas/results.schema.json
      # numerator, denominator: tử số, mẫu số; value: tỷ lệ phần trăm hoặc số lượng (dấu thập phân là dấu chấm);
      # reported: lời văn ngắn in ở cột Kết quả;
      # parts: mã các phần đã đạt, [] khi không phần nào; không đánh giá trong kỳ thì ghi verdict: not-assessed;
      # points, pointsReason: điểm và lý do của người chấm khi văn bản không nêu cách chấm; còn lại điểm được tính tự động.
      results:
        # Dự họp. (đơn vị tính: cuộc)
        # Mỗi cuộc 0,5 điểm, tối đa 2 điểm.
        - criterion: "A.1.1"
          #value:
        # Tổ chức họp. (đơn vị tính: cuộc)
        # Cộng các phần, tối đa 3 điểm: Có tổ chức: 1 điểm; Người đứng đầu chủ trì: 2 điểm.
        - criterion: "A.1.2"
          #parts: [held, chaired]
        # Ban hành văn bản. (đơn vị tính: văn bản)
        # Người đứng đầu ký: 3 điểm; Cấp phó ký: 50% của 3 điểm; không thuộc các trường hợp này: 0 điểm.
        - criterion: "A.2.1"
          #parts: [head]
        # Tỷ lệ hộ có cáp quang. (đơn vị tính: %)
        # Điểm = tỷ lệ x 6 điểm.
        - criterion: "B.1"
          #numerator:
          #denominator:
        # Tỷ lệ sự cố đã xử lý. (đơn vị tính: %)
        # Từ 100%: 6 điểm; không phát sinh: 6 điểm; còn lại: văn bản không nêu cách chấm, người chấm cho điểm kèm lý do.
        - criterion: "B.2"
          #numerator:
          #denominator:
          #points:
          #pointsReason:
        # Có chuyên mục. (đơn vị tính: có/không)
        # Đạt điều kiện: 4 điểm; chưa đạt: 0 điểm.
        - criterion: "C.1"
          #value: Có
        # Chất lượng xử lý phản ánh. (đơn vị tính: %)
        # Tối đa 6 điểm; văn bản không nêu cách chấm, người chấm cho điểm kèm lý do.
        - criterion: "C.2"
          #numerator:
          #denominator:
          #points:
          #pointsReason:
      "
    `);
  });

  test('its lines are right once nothing but the marks are taken away', async () => {
    const root = makeRepository({ files: scoredFiles });
    await runHoso(root, ...args);
    const name = 'communes/xa-thu/2024-chi-so/results.yaml';
    const filled = read(root, name).replace(
      /^( +)#(value|numerator|denominator|points|pointsReason): ?(.*)$/gm,
      (_, space, key, example) => {
        return `${space}${key}: ${example || ({ pointsReason: 'Theo kết quả kiểm tra', denominator: '2' }[key as string] ?? '1')}`;
      },
    );
    writeFile(root, name, filled.replace(/^( +)#parts:/gm, '$1parts:'));
    expect(checkAll(root).filter(({ rule }) => rule !== 'fill-in')).toEqual([]);
  });

  test('a folder outside the commune is refused', async () => {
    const root = makeRepository({ files: scoredFiles });
    const { code, stderr } = await runHoso(root, ...args.slice(0, -1), '../x');
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "Tên thư mục "../x" chỉ được có chữ thường không dấu, chữ số và dấu gạch nối.
      ",
      }
    `);
  });
});

describe('new dossier', () => {
  test('passes the check with warnings of what is still to fill in, and nothing else', async () => {
    const root = makeRepository();
    const { code, stdout } = await runHoso(root, 'new', 'dossier', 'xa-thu', '2025');
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": "Đã tạo communes/xa-thu/2025 (10 tệp). Điền nội dung rồi chạy: npx hoso check communes/xa-thu/2025
      ",
      }
    `);
    const issues = checkAll(root).map(({ rule, severity, file, line, message }) => {
      return `${severity} ${file.replace('communes/xa-thu/2025/', '')}:${line} ${rule}: ${message}`;
    });
    expect(issues).toMatchInlineSnapshot(`
      [
        "warning dossier.yaml:22 fill-in: Chưa điền họ và tên người ký.",
        "warning dossier.yaml:24 fill-in: Chưa điền nơi nhận.",
        "warning report/mo-dau.md:4 section-present: Phần "Đặc điểm tình hình" của Báo cáo kết quả chưa được viết (tệp report/mo-dau.md).",
        "warning results.yaml:8 result-open: Tiêu chí 1.1 chưa có đánh giá (verdict); chỉ tiêu là "Có", đơn vị tính: Có/Không.",
        "warning results.yaml:13 result-open: Tiêu chí 1.2 chưa có đánh giá (verdict); chỉ tiêu là 80%, đơn vị tính: %.",
        "warning results.yaml:20 result-open: Tiêu chí 1.10 chưa có đánh giá (verdict); chỉ tiêu là 6, đơn vị tính: lớp.",
        "warning results.yaml:25 result-open: Tiêu chí 2.1 chưa có đánh giá (verdict); chỉ tiêu là 60%, đơn vị tính: %.",
        "warning results.yaml:32 result-open: Tiêu chí 2.2 chưa có đánh giá (verdict); chỉ tiêu là "Hiệu quả", đơn vị tính: Mức.",
      ]
    `);
  });

  test('holds a file for each part, with comments an official can follow', async () => {
    const root = makeRepository();
    await runHoso(root, 'new', 'dossier', 'xa-thu', '2025');
    const folder = 'communes/xa-thu/2025';
    expect(readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()).toMatchInlineSnapshot(`
      [
        "documents.yaml",
        "dossier.yaml",
        "evidence",
        "evidence/1.1.md",
        "evidence/1.10.md",
        "evidence/1.2.md",
        "evidence/2.1.md",
        "evidence/2.2.md",
        "report",
        "report/kien-nghi.md",
        "report/mo-dau.md",
        "results.yaml",
      ]
    `);
    expect(read(root, `${folder}/dossier.yaml`)).toMatchInlineSnapshot(`
      "# Hồ sơ của xã Thử, năm 2025. Sửa các chỗ ghi "(điền ...)" rồi chạy: npx hoso check
      # yaml-language-server: $schema=../../../schemas/dossier.schema.json
      criteriaSet: "bo-thu"
      period:
        key: "2025"
        title: năm 2025
        from: 2025-01-01
        to: 2025-12-31
      # Số liệu tính đến ngày nào (năm-tháng-ngày). Dòng dưới mới ghi ngày cuối năm: sửa theo số liệu của xã.
      asOf: 2025-12-31
      stage: self-assessment
      # Trích yếu của báo cáo, không ghi chữ "Báo cáo".
      subject: "Kết quả thực hiện bộ tiêu chí thử trên địa bàn xã Thử năm 2025"
      place: "Thử"
      superior: "UBND huyện Thử"
      # Khi đã lấy số: thêm number (số) và date (ngày) cho từng văn bản.
      issued:
        - document: "mau-thu"
      signatory:
        authority: "TM. ỦY BAN NHÂN DÂN"
        role: "CHỦ TỊCH"
        name: "(điền họ và tên người ký)"
      recipients:
        - "(điền nơi nhận)"
        - "Lưu: VT"
      # Ghi true khi báo cáo đề nghị cấp trên công nhận.
      requestsRecognition: false
      # Khi có kết quả xếp hạng, bỏ dấu # ở các dòng sau và sửa số.
      #indexScore:
      #  points: 420
      #  total: 600
      #  source: số, ngày văn bản công bố
      "
    `);
    expect(read(root, `${folder}/results.yaml`)).toMatchInlineSnapshot(`
      "# Kết quả từng tiêu chí, năm 2025. Bỏ dấu # ở dòng cần điền.
      # yaml-language-server: $schema=../../../schemas/results.schema.json
      # numerator, denominator: tử số, mẫu số; value: tỷ lệ phần trăm hoặc số lượng (dấu thập phân là dấu chấm);
      # reported: lời văn ngắn in ở cột Kết quả;
      # verdict: met (đạt), not-met (không đạt), in-progress (đang triển khai), not-assessed (không đánh giá).
      results:
        # Có kế hoạch. Chỉ tiêu: "Có" (đơn vị tính: Có/Không).
        - criterion: "1.1"
          #value:
          #reported:
          #verdict: met
        # Tỷ lệ người dân dùng dịch vụ. Chỉ tiêu: 80% (đơn vị tính: %).
        - criterion: "1.2"
          #numerator:
          #denominator:
          #value:
          #reported:
          #verdict: met
        # Số lớp tập huấn. Chỉ tiêu: 6 (đơn vị tính: lớp).
        - criterion: "1.10"
          #value:
          #reported:
          #verdict: met
        # Tỷ lệ người dân có tài khoản. Chỉ tiêu: 60% (đơn vị tính: %).
        - criterion: "2.1"
          #numerator:
          #denominator:
          #value:
          #reported:
          #verdict: met
        # Mức sử dụng nền tảng. Chỉ tiêu: "Hiệu quả" (đơn vị tính: Mức).
        - criterion: "2.2"
          #value:
          #reported:
          #verdict: met
      "
    `);
    expect(read(root, `${folder}/evidence/1.2.md`)).toMatchInlineSnapshot(`
      "---
      # Tiêu chí 1.2: Tỷ lệ người dân dùng dịch vụ
      # Cần có: Danh sách người dân;
      # documents: mã các văn bản trong documents.yaml, ví dụ [kh-25-2023].
      # materials: danh sách, hình ảnh, đường dẫn, ví dụ
      #   - kind: roster
      #     title: Danh sách ...
      # Viết kết quả dưới dòng --- thứ hai.
      criterion: "1.2"
      documents: []
      materials: []
      heading: "1.2. Tài liệu minh chứng kèm theo"
      ---
      "
    `);
    expect(read(root, `${folder}/report/mo-dau.md`)).toMatchInlineSnapshot(`
      "---
      # Phần "Đặc điểm tình hình" của Báo cáo kết quả. Viết nội dung dưới dòng --- thứ hai.
      ---
      "
    `);
    expect(statSync(join(root, folder)).mode & 0o777).toBe(0o755);
    expect(readdirSync(join(root, 'communes/xa-thu')).sort()).toEqual(['2024', '2025', 'commune.yaml']);
  });

  test('a criterion that the period does not assess needs no evidence', async () => {
    const root = makeRepository({ edits: [['criteria/bo-thu/criteria.yaml', '"2025": 6', '"2025": "*"']] });
    await runHoso(root, 'new', 'dossier', 'xa-thu', '2025');
    expect(readdirSync(join(root, 'communes/xa-thu/2025/evidence')).sort()).toEqual([
      '1.1.md',
      '1.2.md',
      '2.1.md',
      '2.2.md',
    ]);
    expect(read(root, 'communes/xa-thu/2025/results.yaml')).toContain(
      '  - criterion: "1.10"\n    verdict: not-assessed\n',
    );
  });

  test('lines to fill in become data when their # alone is taken away', async () => {
    const root = makeRepository();
    await runHoso(root, 'new', 'dossier', 'xa-thu', '2025');
    const folder = 'communes/xa-thu/2025';
    const results = read(root, `${folder}/results.yaml`)
      .replace(/^( +)#(numerator|denominator|value):$/gm, '$1$2: 90')
      .replace(/^( +)#(verdict: met)$/gm, '$1$2');
    const dossier = read(root, `${folder}/dossier.yaml`).replace(/^#(?=indexScore| )(?! [\p{Lu}y])/gmu, '');
    const documents = read(root, `${folder}/documents.yaml`)
      .replace('[]', '')
      .replace(/^#(?= {2})/gm, '');
    for (const [name, text] of Object.entries({ results, dossier, documents }))
      writeFile(root, `${folder}/${name}.yaml`, text);
    const rules = checkAll(root).map(({ rule }) => rule);
    expect(rules).toContain('document-cited');
    for (const rule of ['yaml-syntax', 'field-missing', 'field-type', 'result-open']) expect(rules).not.toContain(rule);
    expect(dossier).toContain('\nindexScore:\n  points: 420\n');
  });

  test('--from carries place, signatory and recipients over', async () => {
    const root = makeRepository({ edits: [['dossier.yaml', 'place: Thử', 'place: Xã Thử']] });
    await runHoso(root, 'new', 'dossier', 'xa-thu', '2025', '--from', '2024');
    const text = read(root, 'communes/xa-thu/2025/dossier.yaml');
    expect(text).toContain('place: "Xã Thử"\n');
    expect(text).toContain('signatory:\n  role: "CHỦ TỊCH"\n  name: "Họ Tên"\nrecipients:\n  - "Lưu: VT"\n');
  });

  test('a part of a year, and ids that look like numbers', async () => {
    const changes: Changes = {
      edits: [
        ['criteria/bo-thu/set.yaml', 'periods: ["2024", "2025"]', 'periods: ["2024", "2025", "2025-6-thang"]'],
        ['criteria/bo-thu/set.yaml', 'id: mau-thu', 'id: "001"'],
        ['dossier.yaml', 'document: mau-thu', 'document: "001"'],
      ],
      files: { 'templates/001.md': '---\ntitle: Báo cáo\nkind: BC\n---\n', 'templates/mau-thu.md': null },
    };
    const root = makeRepository(changes);
    const { code } = await runHoso(root, 'new', 'dossier', 'xa-thu', '2025-6-thang');
    expect(code).toBe(0);
    expect(read(root, 'communes/xa-thu/2025-6-thang/dossier.yaml')).toContain(
      'key: "2025-6-thang"\n  title: "(điền tên kỳ, ví dụ 6 tháng đầu năm 2025)"\n',
    );
    const errors = checkAll(root).filter(({ severity, file }) => severity === 'error' && file.includes('2025-6-thang'));
    expect(errors).toEqual([]);
  });

  test('the subject in the words of the set', async () => {
    const subject = 'reportSubject: Kết quả trên địa bàn {commune}, {superior} {period}\nkind: threshold';
    const root = makeRepository({ edits: [['criteria/bo-thu/set.yaml', 'kind: threshold', subject]] });
    await runHoso(root, 'new', 'dossier', 'xa-thu', '2025');
    expect(read(root, 'communes/xa-thu/2025/dossier.yaml')).toContain(
      'subject: "Kết quả trên địa bàn xã Thử, huyện Thử năm 2025"\n',
    );
  });

  test('begins in the first stage of the set', async () => {
    const root = makeRepository({
      edits: [
        ['criteria/bo-thu/procedure.yaml', 'id: self-assessment', 'id: appraisal'],
        ['criteria/bo-thu/set.yaml', 'stage: self-assessment', 'stage: appraisal'],
      ],
    });
    await runHoso(root, 'new', 'dossier', 'xa-thu', '2025');
    const text = read(root, 'communes/xa-thu/2025/dossier.yaml');
    expect(text).toContain('stage: appraisal\n');
    expect(text).toContain('issued:\n  - document: "mau-thu"\n');
  });

  test('never writes over a dossier', async () => {
    const root = makeRepository();
    const before = read(root, 'communes/xa-thu/2024/dossier.yaml');
    const { code, stderr } = await runHoso(root, 'new', 'dossier', 'xa-thu', '2024');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'Đã có communes/xa-thu/2024; không ghi đè lên tệp nào. Hồ sơ khác cùng năm: thêm --folder, ví dụ --folder 2024-chi-so.\n',
    });
    expect(read(root, 'communes/xa-thu/2024/dossier.yaml')).toBe(before);
  });

  test.each([
    [['dossier', 'xa-thuu', '2025'], `Không có xã "xa-thuu". Gần giống: "xa-thu".${newCommune}`],
    [['dossier', 'phuong-9', '2025'], `Không có xã "phuong-9". Hiện có: xa-thu.${newCommune}`],
    [['dossier', 'xa-thu', '2019'], 'Không bộ tiêu chí nào có năm 2019. Các năm có chỉ tiêu: 2024, 2025.'],
    [['dossier', 'xa-thu', 'nam2024'], 'Không bộ tiêu chí nào có năm nam2024. Các năm có chỉ tiêu: 2024, 2025.'],
    [['dossier', 'xa-thu', '2025', '--set', 'bo-th'], 'Không có bộ tiêu chí "bo-th". Gần giống: "bo-thu".'],
    [['dossier', 'xa-thu', '2019', '--set', 'bo-thu'], 'Bộ tiêu chí bo-thu không có năm 2019; có: 2024, 2025.'],
    [['dossier', 'xa-thu', '2025', '--from', '2023'], 'Không có hồ sơ "2023". Gần giống: "2024".'],
    [['dossier', 'xa-thu'], 'Lệnh chưa đủ.'],
    [['dossier', '../..', '2025'], `Không có xã "../..". Hiện có: xa-thu.${newCommune}`],
    [['comune', 'xa-moi'], 'Không có loại "comune"; có: commune (xã), dossier (hồ sơ), set (bộ tiêu chí).'],
  ])('refuses new %j', async (args, first) => {
    const { code, stdout, stderr } = await runHoso(makeRepository(), 'new', ...args);
    expect({ code, stdout, first: stderr.split('\n')[0] }).toEqual({ code: 2, stdout: '', first });
  });

  test('a commune or an earlier dossier with errors is not called unknown', async () => {
    const commune = makeRepository({ edits: [['communes/xa-thu/commune.yaml', 'kind: xã', 'kind: làng']] });
    const dossier = makeRepository({ edits: [['dossier.yaml', 'place: Thử\n', '']] });
    const [first, second] = await Promise.all([
      runHoso(commune, 'new', 'dossier', 'xa-thu', '2025'),
      runHoso(dossier, 'new', 'dossier', 'xa-thu', '2025', '--from', '2024'),
    ]);
    expect([first.stderr, second.stderr]).toEqual([
      'communes/xa-thu có lỗi nên chưa dùng được. Xem lỗi: npx hoso check communes/xa-thu\n',
      'communes/xa-thu/2024 có lỗi nên chưa dùng được. Xem lỗi: npx hoso check communes/xa-thu/2024\n',
    ]);
  });
});

describe('new commune', () => {
  test('writes commune.yaml for a unit of the list, and the check is content', async () => {
    const root = makeRepository();
    const { code } = await runHoso(root, 'new', 'commune', 'xa-moi');
    expect(code).toBe(0);
    expect(read(root, 'communes/xa-moi/commune.yaml')).toMatchInlineSnapshot(`
      "# Xã Mới: tên, cơ quan ban hành, trang thông tin điện tử, người ký.
      # yaml-language-server: $schema=../../schemas/commune.schema.json
      name: "Mới"
      kind: xã
      administrativeUnit: "xa-moi"
      issuer: "Ủy ban nhân dân xã Mới"
      # Bỏ dấu # ở dòng cần điền.
      #website: https://...
      # Người có thẩm quyền ký; hồ sơ mới lấy người đầu tiên.
      #signatories:
      #  - authority: TM. ỦY BAN NHÂN DÂN
      #    role: CHỦ TỊCH
      #    name: họ và tên
      "
    `);
    expect(checkAll(root)).toEqual([]);
  });

  test('begins communes/ where a province has none yet', async () => {
    const root = makeRepository();
    rmSync(join(root, 'communes'), { recursive: true });
    expect((await runHoso(root, 'check')).code).toBe(0);
    expect((await runHoso(root, 'new', 'commune', 'xa-moi')).code).toBe(0);
    expect(readdirSync(join(root, 'communes'))).toEqual(['xa-moi']);
  });

  test('then takes its first dossier', async () => {
    const root = makeRepository();
    await runHoso(root, 'new', 'commune', 'xa-moi');
    const { code } = await runHoso(root, 'new', 'dossier', 'xa-moi', '2024');
    expect(code).toBe(0);
    expect(checkAll(root).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    ['xa-moii', 'Không có xã, phường, thị trấn "xa-moii". Gần giống: "xa-moi".'],
    ['huyen-thu', 'Không có xã, phường, thị trấn "huyen-thu". Hiện có: xa-thu, xa-moi.'],
    ['xa-thu', 'Đã có communes/xa-thu; không ghi đè lên tệp nào.'],
  ])('refuses %s', async (id, message) => {
    const root = makeRepository();
    const { code, stderr } = await runHoso(root, 'new', 'commune', id);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `${message}\n` });
    expect(readdirSync(join(root, 'communes'))).toEqual(['xa-thu']);
  });
});

describe('new dossier with a plan', () => {
  test('has the lists of a plan, empty, with a sample of each; it checks without an error', async () => {
    const root = makeRepository();
    const { code } = await runHoso(root, 'new', 'dossier', 'xa-thu', '2025', '--plan');
    expect(code).toBe(0);
    expect(read(root, 'communes/xa-thu/2025/plan.yaml')).toMatchInlineSnapshot(`
      "# Các danh sách của kế hoạch, theo thứ tự và số thứ tự như in. Danh sách nào có thì xóa dấu [] ở dòng đó, bỏ dấu # ở các dòng sau và sửa nội dung.
      # targets: chỉ tiêu và phân công; documents: văn bản, chương trình; projects: dự án.
      # yaml-language-server: $schema=../../../schemas/plan.schema.json
      targets: []
      #  - label: "I"
      #    title: Đến năm 2025
      #    items:
      #      - title: 100% văn bản được ký số
      #        lead: Công chức Văn phòng - Thống kê
      #        cooperation: Cán bộ, công chức xã
      documents: []
      projects: []
      #  - label: "A"
      #    title: Phát triển nền tảng
      #    groups:
      #      - label: "I"
      #        title: Hạ tầng số
      #        items:
      #          - title: Lắp đặt điểm phát wifi tại nhà văn hóa thôn
      #            lead: Công chức Văn hóa - Xã hội
      #            schedule: Năm 2025
      "
    `);
    expect(checkAll(root).filter(({ file }) => file.endsWith('plan.yaml'))).toEqual([]);
  });

  test('the samples are what the file may hold', async () => {
    const root = makeRepository();
    await runHoso(root, 'new', 'dossier', 'xa-thu', '2025', '--plan');
    const text = read(root, 'communes/xa-thu/2025/plan.yaml').replace('targets: []', 'targets:');
    const filled = text.replace('projects: []', 'projects:').replaceAll(/^#(?= {2})/gm, '');
    writeFile(root, 'communes/xa-thu/2025/plan.yaml', filled);
    expect(checkAll(root).filter(({ file }) => file.endsWith('plan.yaml'))).toEqual([]);
    expect(filled).toContain('\n      - title: 100% văn bản được ký số');
  });
});

describe('new dossier with assignments', () => {
  const assignments = `deadline: 2024-12-15
assignments:
  - criterion: "1.1"
    leads: [Công chức Văn hóa - Xã hội]
`;

  test('carries the leads of the earlier dossier over, and asks for the others', async () => {
    const root = makeRepository({ files: { 'assignments.yaml': assignments } });
    const { code } = await runHoso(root, 'new', 'dossier', 'xa-thu', '2025', '--from', '2024', '--assignments');
    expect(code).toBe(0);
    expect(read(root, 'communes/xa-thu/2025/assignments.yaml')).toMatchInlineSnapshot(`
      "# Giao nhiệm vụ từng tiêu chí: chức danh, đơn vị chủ trì (không ghi tên người) và hạn hoàn thành.
      # yaml-language-server: $schema=../../../schemas/assignments.schema.json
      # Hạn chung của mọi tiêu chí: bỏ dấu # và sửa ngày. Tiêu chí có hạn riêng thì thêm dòng deadline ở mục của nó.
      #deadline: 2025-10-30
      assignments:
        # Có kế hoạch
        - criterion: "1.1"
          leads:
            - "Công chức Văn hóa - Xã hội"
        # Tỷ lệ người dân dùng dịch vụ
        - criterion: "1.2"
          #leads: [Công chức Văn hóa - Xã hội]
        # Số lớp tập huấn
        - criterion: "1.10"
          #leads: [Công chức Văn hóa - Xã hội]
        # Tỷ lệ người dân có tài khoản
        - criterion: "2.1"
          #leads: [Công chức Văn hóa - Xã hội]
        # Mức sử dụng nền tảng
        - criterion: "2.2"
          #leads: [Công chức Văn hóa - Xã hội]
      "
    `);
    const missing = checkAll(root).filter(({ rule, file }) => rule === 'assignment-lead' && file.includes('/2025/'));
    expect(missing.map(({ criterion }) => criterion)).toEqual(['1.2', '1.10', '2.1', '2.2']);
  });

  test('is not written unless asked for', async () => {
    const root = makeRepository({ files: { 'assignments.yaml': assignments } });
    await runHoso(root, 'new', 'dossier', 'xa-thu', '2025', '--from', '2024');
    expect(readdirSync(join(root, 'communes/xa-thu/2025'))).not.toContain('assignments.yaml');
  });
});
