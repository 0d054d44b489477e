import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openRepository, type Repository } from '../src/data/repository.ts';
import { writeFormDocument } from '../src/documents/docx/form/write-form.ts';
import { formHeadOf } from '../src/documents/form/form-head.ts';
import { type FormRow, type FormRows, formHeading } from '../src/documents/form/form-rows.ts';
import type { FormSource } from '../src/documents/form/form-source.ts';
import { readForm } from '../src/documents/xlsx/read-form.ts';
import { writeFormWorkbook } from '../src/documents/xlsx/write-form.ts';
import type { Form } from '../src/schema/form.ts';
import { nearestName } from '../src/text/near-miss.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { saveAll } from './document/save-documents.ts';
import { describeUnknownDossier, printIssues, readInput } from './form/form-input.ts';

export const summary = 'lập biểu mẫu Excel hoặc Word, để trống hoặc điền sẵn';
export const help = `Cách dùng: npx hoso form [MẪU [XÃ/HỒ_SƠ]] [--format xlsx|docx] [--rows SỐ] [--from TỆP] [--out THƯ_MỤC]

  Không ghi MẪU: kê các biểu mẫu có trong templates/forms/.
    npx hoso form bieu-3-3                             biểu để trống
    npx hoso form bieu-3-3 quang-trung-bim-son/2023    có tên cơ quan và người ký của hồ sơ

  --format xlsx|docx   Excel (mặc định) hoặc Word
  --rows SỐ            số dòng trống, từ 1 đến 5000
  --from TỆP           lấy các dòng của một biểu đã điền (.xlsx, .docx), ví dụ để in bản Word trình ký
  --out THƯ_MỤC        nơi ghi tệp, mặc định là van-ban

Biểu đã điền có họ tên, số điện thoại của người dân: giữ ở cơ quan, không đưa vào kho hồ sơ.
Mã thoát: 0 đã lập xong; 1 biểu mẫu hoặc tệp ở --from có lỗi; 2 lệnh sai hoặc lỗi của công cụ.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'xlsx' },
      rows: { type: 'string' },
      from: { type: 'string' },
      out: { type: 'string' },
      root: { type: 'string' },
    },
  });
  const root = rootOf(values.root);
  const repository = openRepository(root);
  const [id, dossier, ...others] = positionals;
  if (id === undefined) return listForms(repository);
  if (others.length > 0) throw new Refusal(`Thừa "${others[0]}".`);
  if (values.format !== 'xlsx' && values.format !== 'docx') throw new Refusal(`Không có dạng "${values.format}".`);
  const blankRows = values.rows === undefined ? undefined : Number(values.rows);
  const isCount = blankRows === undefined || (Number.isInteger(blankRows) && blankRows >= 1 && blankRows <= 5000);
  if (!isCount) throw new Refusal(`--rows ghi "${values.rows}"; cần một số từ 1 đến 5000.`);
  if (!repository.formIds().includes(id)) throw new Refusal(describeUnknownForm(repository, id));
  const unknown = dossier === undefined ? undefined : describeUnknownDossier(repository, dossier);
  if (unknown) throw new Refusal(unknown);
  const { value: located, issues } = repository.loadForm(id);
  if (!located) return printIssues(issues);
  const form = located.data;
  const filled = values.from === undefined ? undefined : readFilled(values.from, form);
  if (typeof filled === 'number') return filled;
  const head = headOf(repository, dossier);
  if (!head) throw new Refusal(`Hồ sơ "${dossier}" có lỗi; xem: npx hoso check communes/${dossier}`);
  const source: FormSource = { id, form, ...head, blankRows, ...filled };
  const bytes = values.format === 'docx' ? writeFormDocument(source) : await writeFormWorkbook(source);
  const fileName = `${[id, ...(dossier?.replace(/^communes\//, '').split('/') ?? [])].join('-')}.${values.format}`;
  const written = { documentId: id, title: formHeading(form), fileName, bytes, issues: [] };
  const failure = saveAll(resolve(values.out ?? join(root, 'van-ban')), [written]);
  if (failure) throw new Refusal(failure);
  return 0;
}

function listForms(repository: Repository): number {
  for (const id of repository.formIds()) {
    const form = repository.loadForm(id).value?.data;
    const feeds = form?.feeds.map(({ criterion }) => criterion).join(', ');
    if (form) console.log(`  ${id.padEnd(10)} ${formHeading(form)}${feeds ? ` (tiêu chí ${feeds})` : ''}`);
  }
  return 0;
}

function describeUnknownForm(repository: Repository, id: string): string {
  const near = nearestName(id, repository.formIds());
  return `Không có biểu mẫu "${id}". ${near ? `Gần giống: "${near}".` : `Hiện có: ${repository.formIds().join(', ')}.`}`;
}

/** Rows of a filled form, in memory only; an exit code where it has errors. */
function readFilled(file: string, form: Form): { rows: FormRows; stated: ReadonlyMap<string, number> } | number {
  const bytes = readInput(file, path => new Uint8Array(readFileSync(path)));
  if (typeof bytes === 'string') throw new Refusal(bytes);
  const rows = new Map<string, FormRow[]>(form.tables.map(table => [table.id, []]));
  const onRow = ({ id }: { id: string }, row: FormRow) => rows.get(id)?.push(row);
  const { issues, stated } = readForm({ file, bytes }, form, { persons: new Map(), onRow });
  const code = printIssues(issues);
  return code === 0 ? { rows, stated } : code;
}

/** Files without a date of their own carry the first day that a zip can hold. */
const noDate = '1980-01-01';

function headOf(repository: Repository, dossier: string | undefined) {
  if (dossier === undefined) return { date: noDate };
  const [commune = '', id = ''] = dossier.replace(/^communes\//, '').split('/');
  const { value } = repository.loadDossier(commune, id);
  return value && formHeadOf(value);
}
