import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findRoot } from '../src/data/find-root.ts';
import { openRepository, type Repository } from '../src/data/repository.ts';
import { checkConformity } from '../src/documents/conform/check-conformity.ts';
import type { ConformException } from '../src/documents/conform/finding.ts';
import { formatReportAsJson, formatReportAsText } from '../src/documents/conform/format-report.ts';
import { UnreadableDocument } from '../src/documents/conform/package/unreadable-document.ts';
import { nearestName } from '../src/text/near-miss.ts';
import { Refusal } from '../src/text/refusal.ts';

export const summary = 'kiểm tra thể thức một tệp Word theo Nghị định số 30/2020/NĐ-CP';

export const help = `Cách dùng: npx hoso conform TỆP.docx [--format text|json] [--template MẪU]

Kiểm tra thể thức và kỹ thuật trình bày của một tệp Word bất kỳ theo Phụ lục I Nghị định số 30/2020/NĐ-CP.

  --format text|json   text (mặc định) cho người đọc, json cho chương trình
  --template MẪU       tính đến chỗ biểu mẫu khác Nghị định, ghi ở đầu tệp templates/MẪU.md hoặc trong templates/forms/, ví dụ mau-01;
                       tệp do hoso lập tự ghi mẫu của mình nên không cần

Mã kết thúc: 0 không có lỗi thể thức, 1 có lỗi thể thức, 2 tệp không đọc được hoặc lệnh chưa đúng.`;

/** `hoso conform FILE.docx`: 0 no violation, 1 violations, 2 unreadable file or wrong call. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, template: { type: 'string' } },
  });
  try {
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw new Refusal('Lệnh chưa đúng: Cần đúng một tệp .docx.');
    const format = formatterOf(values.format);
    const repository = openRepository(findRoot(process.cwd()) ?? `${import.meta.dirname}/..`);
    const report = checkConformity(await readBytes(file), {
      documentKinds: repository.loadContent('document-kinds').value?.data.kinds ?? [],
      ...(values.template === undefined ? {} : { exceptions: exceptionsOf(repository, values.template) }),
      exceptionsOf: id => (knownIds(repository).includes(id) ? exceptionsOf(repository, id) : []),
    });
    process.stdout.write(format(file, report));
    return report.summary.violations > 0 ? 1 : 0;
  } catch (error) {
    return explain(error);
  }
}

function formatterOf(name: string) {
  if (name === 'json') return formatReportAsJson;
  if (name === 'text') return formatReportAsText;
  throw new Refusal(`Lệnh chưa đúng: Không có dạng "${name}"; chọn text hoặc json.`);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'Không mở được tệp';
    throw new UnreadableDocument(
      `${reason} "${file}".`,
      'Kiểm tra lại đường dẫn, ví dụ: npx hoso conform bao-cao.docx',
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Không có tệp',
  EISDIR: 'Cần một tệp, đây là thư mục:',
  EACCES: 'Không có quyền đọc tệp',
};

function exceptionsOf(repository: Repository, id: string): readonly ConformException[] {
  const ids = knownIds(repository);
  if (!ids.includes(id)) {
    const near = nearestName(id, [...ids]);
    throw new Refusal(`Lệnh chưa đúng: Không có mẫu "${id}".${near ? ` Gần giống: "${near}".` : ''}`);
  }
  const isForm = repository.formIds().includes(id);
  const template = isForm ? repository.loadForm(id).value : repository.loadTemplate(id).value;
  if (!template) throw new Refusal(`Lệnh chưa đúng: Mẫu "${id}" chưa dùng được; chạy: npx hoso check`);
  return template.data.exceptions;
}

/** Templates and forms: both may differ from the Decree where the printed form does. */
function knownIds(repository: Repository): readonly string[] {
  return [...repository.templateIds(), ...repository.formIds()];
}

function explain(error: unknown): number {
  if (!(error instanceof UnreadableDocument)) throw error;
  console.error(`${error.message}\n→ ${error.hint}`);
  return 2;
}
