import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openRepository, type Repository } from '../../src/data/repository.ts';
import { compareStated } from '../../src/documents/form/compare-stated.ts';
import { digestForm } from '../../src/documents/form/form-digest.ts';
import { type FormCounts, formHeading } from '../../src/documents/form/form-rows.ts';
import { describeUnreadable, type FormFile } from '../../src/documents/xlsx/form-file.ts';
import { readForm } from '../../src/documents/xlsx/read-form.ts';
import { recogniseForm } from '../../src/documents/xlsx/recognise-form.ts';
import type { Form } from '../../src/schema/form.ts';
import { formatNumber } from '../../src/text/numbers.ts';
import { Refusal } from '../../src/text/refusal.ts';
import { rootOf } from '../call/root-of.ts';
import { describeUnknownDossier, printIssues, readInput } from '../form/form-input.ts';
import { reportResults } from './report-results.ts';
import { loadSalt } from './salt.ts';

export const help = `Cách dùng: npx hoso import form TỆP... [--dossier XÃ/HỒ_SƠ] [--form MẪU] [--root THƯ_MỤC]

  Đọc biểu đã điền (.xlsx, .docx), đếm và tính số liệu cho các tiêu chí; nhiều tệp cùng biểu (mỗi thôn một tệp) được cộng lại:
    npx hoso import form thon-1.xlsx thon-2.xlsx --dossier quang-trung-bim-son/2023

  --dossier XÃ/HỒ_SƠ   so với results.yaml của hồ sơ và nêu các dòng cần ghi; lệnh không tự sửa hồ sơ
  --form MẪU           biểu mẫu, ví dụ bieu-3-3, khi không tự nhận ra

Lệnh chỉ in số đếm, không giữ và không in dòng nào của danh sách. Danh sách gốc giữ ở cơ quan.
Mã thoát: 0 đã đọc xong; 1 tệp có lỗi, chưa tính số liệu; 2 lệnh sai hoặc lỗi của công cụ.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { dossier: { type: 'string' }, form: { type: 'string' }, root: { type: 'string' } },
  });
  const root = rootOf(values.root);
  if (files.length === 0) throw new Refusal('Cần ít nhất một tệp, ví dụ bieu-3-3.xlsx.');
  const repository = openRepository(root);
  const unknown = values.dossier === undefined ? undefined : describeUnknownDossier(repository, values.dossier);
  if (unknown) throw new Refusal(unknown);
  const inputs = files.map(file => ({ file, bytes: readInput(file, path => new Uint8Array(readFileSync(path))) }));
  for (const { bytes } of inputs) if (typeof bytes === 'string') throw new Refusal(bytes);
  const readable = inputs.flatMap(({ file, bytes }) => (typeof bytes === 'string' ? [] : [{ file, bytes }]));
  const id = values.form ?? recognise(repository, readable[0]?.bytes ?? new Uint8Array());
  const form = id === undefined ? undefined : loadForm(repository, id);
  if (!form) return refuseForm(repository, values.form, readable[0]);
  const read = readAll(readable, form);
  if (read.code !== 0) return read.code;
  const { counts } = read;
  printCounts(form, { ...read, files: readable.length });
  const salt = loadSalt(root);
  const digests = readable.map(({ bytes }) => digestForm(bytes, salt.text));
  return reportResults({ repository, form, counts, digests, dossier: values.dossier, newSalt: salt.newFile });
}

function recognise(repository: Repository, bytes: Uint8Array): string | undefined {
  const forms = repository.formIds().flatMap(id => {
    const form = repository.loadForm(id).value?.data;
    return form ? [[id, form] as const] : [];
  });
  return recogniseForm(bytes, new Map(forms));
}

function loadForm(repository: Repository, id: string): Form | undefined {
  return repository.formIds().includes(id) ? repository.loadForm(id).value?.data : undefined;
}

/** Says whether the file is no workbook at all, or only none of the forms. */
function refuseForm(repository: Repository, given: string | undefined, first: FormFile | undefined): number {
  const known = `Hiện có: ${repository.formIds().join(', ')}.`;
  if (given !== undefined) throw new Refusal(`Không có biểu mẫu "${given}", hoặc biểu mẫu có lỗi. ${known}`);
  const fault = first && describeUnreadable(first);
  if (fault) return printIssues([fault], again);
  throw new Refusal(
    `Không nhận ra "${first?.file}" là biểu mẫu nào; cần còn nguyên dòng tiêu đề. Ghi rõ biểu bằng --form. ${known}`,
  );
}

const again = 'npx hoso import form ...';

interface ReadFiles {
  readonly counts: FormCounts;
  /** Counts that the commune stated itself. */
  readonly stated: ReadonlySet<string>;
  readonly rows: number;
  /** 1 where a file has errors: counts would mislead. */
  readonly code: number;
}

/** All files together: one person in two of them is found, counts are added up. */
function readAll(files: readonly FormFile[], form: Form): ReadFiles {
  const persons = new Map();
  const readings = files.map(file => ({ file: file.file, ...readForm(file, form, { persons }) }));
  const counts = new Map<string, number>();
  for (const reading of readings) {
    for (const [id, count] of reading.counts) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  const rows = readings.reduce((sum, reading) => sum + reading.rows, 0);
  const stated = new Set(readings.flatMap(reading => [...reading.stated.keys()]));
  const issues = [...readings.flatMap(reading => reading.issues), ...compareStated(readings, form)];
  return { counts, stated, rows, code: printIssues(issues, again) };
}

interface PrintedCounts extends ReadFiles {
  readonly files: number;
}

function printCounts(form: Form, { counts, stated, rows, files }: PrintedCounts): void {
  console.log(`${formHeading(form)}\n${formatNumber(rows)} dòng trong ${files} tệp.\n`);
  for (const { id, title } of form.tables.flatMap(table => table.counts)) {
    const note = stated.has(id) ? ' (theo tổng số ghi thẳng trong biểu)' : '';
    console.log(`  ${formatNumber(counts.get(id) ?? 0).padStart(9)}  ${title}${note}`);
  }
}
