import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKnownContent } from '../../data/load-known-content.ts';
import { openRepository } from '../../data/repository.ts';
import { validateOpenXml } from '../../documents/testing/open-xml-validator.ts';
import { findUnits } from './find-units.ts';
import { type Submission, writeSubmission } from './write-submission.ts';
import type { ZipEntry } from './zip-file.ts';

const project = join(import.meta.dirname, '../../..');
const key = 'quang-trung-bim-son/2023';
const broken = 'ngoc-trao-bim-son/2023';
let root = '';
let submission: Submission;
let parts: Readonly<Record<string, Uint8Array>> = {};

/** A real dossier with an attached file and one nobody cites; a second commune of the same town whose results are wrong. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'hoso-submission-'));
  for (const part of ['criteria/thanh-hoa-1829', 'content', 'templates', 'communes/quang-trung-bim-son']) {
    cpSync(join(project, part), join(root, part), { recursive: true });
  }
  cpSync(join(root, 'communes/quang-trung-bim-son'), join(root, 'communes/ngoc-trao-bim-son'), { recursive: true });
  change('communes/ngoc-trao-bim-son/commune.yaml', 'Unit: quang-trung-bim-son', 'Unit: ngoc-trao-bim-son');
  change(`communes/${broken}/results.yaml`, 'criterion: "1.6"', 'criterion: "1.66"');
  mkdirSync(join(root, `communes/${key}/files`));
  for (const name of ['cv-146.pdf', 'khac.pdf'])
    writeFileSync(join(root, `communes/${key}/files`, name), `%PDF ${name}`);
  change(`communes/${key}/documents.yaml`, 'id: cv-146-2023\n', 'id: cv-146-2023\n    file: files/cv-146.pdf\n');
  submission = await pack('bim-son.zip');
  parts = unzipSync(readFileSync(join(root, 'bim-son.zip')));
});
afterAll(() => rmSync(root, { recursive: true }));

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

function pack(name: string): Promise<Submission> {
  const repository = openRepository(root);
  const { known } = loadKnownContent(repository);
  const options = { repository, known, origin: {}, leftOut: [], path: join(root, name), title: 'thị xã Bỉm Sơn' };
  return writeSubmission({ ...options, dossiers: [broken, key] });
}

const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array()).split('\r\n');

describe('writeSubmission', () => {
  it('puts documents, list and gaps first, then a folder for each criterion in the order of the set', () => {
    const names = Object.keys(parts).map(name => name.replace(`${key}/`, ''));
    expect(names.slice(0, 5)).toEqual([
      'mau-01-quang-trung-bim-son-2023.docx',
      'danh-muc-minh-chung.docx',
      'con-thieu.txt',
      '1.1 - Xây dựng và tổ chức triển khai thực hiện các chỉ/danh-muc.txt',
      '1.2 - Lãnh đạo, cán bộ, công chức trên địa bàn cấp xã/danh-muc.txt',
    ]);
    const folder = '1.6 - Tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết trực';
    expect(names.filter(name => name.endsWith('.pdf'))).toEqual([`${folder}/cv-146.pdf`, 'tep-khac/khac.pdf']);
    expect(names.slice(-2)).toEqual(['khong-dua-vao.txt', 'manifest.json']);
    expect(textOf(`${key}/${folder}/danh-muc.txt`)).toMatchInlineSnapshot(`
      [
        "Tiêu chí 1.6: Tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết trực tuyến.",
        "Chỉ tiêu: 70%",
        "Đánh giá: Đạt",
        "",
        "Văn bản:",
        "  1. Công văn số 146/UBND-VP ngày 02/11/2023: về báo cáo tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết trực tuyến xã Quang Trung",
        "     Tệp: cv-146.pdf",
        "",
        "Tài liệu khác:",
        "  1. Kết quả giải quyết TTHC tại xã Quang Trung được Trung tâm Phục vụ hành chính công Thanh Hóa công bố hàng tháng",
        "",
      ]
    `);
  });

  it('lists size and hash of every file of a dossier', () => {
    const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array()));
    const listed: readonly ZipEntry[] = manifest.dossiers[0].files;
    const own = Object.entries(parts).filter(([name]) => name.startsWith(`${key}/`));
    expect(listed).toEqual(
      own.map(([path, data]) => ({ path, size: data.length, sha256: createHash('sha256').update(data).digest('hex') })),
    );
    expect(manifest).toMatchObject({ title: 'thị xã Bỉm Sơn', dossiers: [{ dossier: key, missing: 4 }] });
  });

  it('names the dossier left out with the reason, and puts nothing of it in', () => {
    expect(submission).toMatchObject({ dossiers: 1, missing: 4, leftOut: [{ dossier: broken }] });
    expect(Object.keys(parts).some(name => name.startsWith(broken))).toBe(false);
    expect(textOf('khong-dua-vao.txt').slice(0, 4)).toMatchInlineSnapshot(`
      [
        "Có 1 hồ sơ không được đưa vào tệp này:",
        "",
        "ngoc-trao-bim-son/2023",
        "  - communes/ngoc-trao-bim-son/2023/results.yaml:30: Bộ tiêu chí không có tiêu chí "1.66".",
      ]
    `);
  });

  it('says what is missing', () => {
    const lines = textOf(`${key}/con-thieu.txt`);
    expect(
      lines
        .slice(
          0,
          lines.findIndex(line => line.startsWith('Cảnh báo')),
        )
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "Hồ sơ quang-trung-bim-son/2023: Kết quả thực hiện các tiêu chí chuyển đổi số trên địa bàn xã Quang Trung, thị xã Bỉm Sơn năm 2023

      Văn bản chưa có số hoặc ngày ban hành (1):
        - mau-01: Báo cáo kết quả thực hiện các tiêu chí chuyển đổi số cấp xã

      Minh chứng phải có mà chưa có (4):
        - Tiêu chí 1.1: Báo cáo đánh giá tình hình triển khai thực hiện Kế hoạch.
        - Tiêu chí 3.3: Danh sách thuê bao điện thoại di động thông minh có sử dụng phần mềm an toàn thông tin mạng cơ bản (theo mẫu số 3.3).
        - Tiêu chí 4.3: Danh sách cán bộ công chức có máy tính để phục vụ công tác (Theo mẫu 1.4).
        - Tiêu chí 4.7: Hồ sơ, tài liệu liên quan chứng minh đài truyền thanh của đơn vị là Hệ thống đài truyền thanh có ứng dụng viễn thông - CNTT.
      "
    `);
  });

  it('lists the evidence in a valid Word file', async () => {
    expect(await validateOpenXml(parts[`${key}/danh-muc-minh-chung.docx`] ?? new Uint8Array(), 'docx')).toEqual([]);
  });

  it('gives the same bytes again, and leaves no other file', async () => {
    await pack('again.zip');
    expect(readFileSync(join(root, 'again.zip')).equals(readFileSync(join(root, 'bim-son.zip')))).toBe(true);
    expect(readdirSync(root).filter(name => name.includes('zip'))).toEqual(['again.zip', 'bim-son.zip']);
  });
});

describe('findUnits', () => {
  it('finds the communes of a unit at whatever distance, and names those nobody can place', () => {
    writeFileSync(join(root, 'communes/ngoc-trao-bim-son/commune.yaml'), 'name: [');
    const units = findUnits(openRepository(root));
    expect(units.direct).toEqual([{ id: 'bim-son', title: 'thị xã Bỉm Sơn', communes: ['quang-trung-bim-son'] }]);
    expect(units.under('thanh-hoa')?.communes).toEqual(['quang-trung-bim-son']);
    expect(units.under('khong-co')).toBeUndefined();
    expect(units.unknown).toEqual(['ngoc-trao-bim-son']);
  });
});
