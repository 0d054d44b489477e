import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openRepository } from '../src/data/repository.ts';
import { buildIssuedRegisters } from '../src/publish/register/issued-register.ts';
import { formatRegisters, writeRegisters } from '../src/publish/register/show-register.ts';
import { nearestName } from '../src/text/near-miss.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { describeFailure, saveFile } from './document/save-documents.ts';

export const summary = 'xem sổ văn bản xã đã ban hành và số tiếp theo';
export const help = `Cách dùng: npx hoso register XÃ [--year NĂM] [--format text|json] [--out TỆP.docx]

  Liệt kê các văn bản xã đã ban hành theo mọi hồ sơ của xã trong kho, mỗi loại và mỗi năm một sổ: số và ký hiệu, ngày,
  trích yếu, tệp; cuối mỗi sổ là số tiếp theo. Kho chỉ biết các văn bản được nêu trong hồ sơ: đối chiếu sổ văn bản đi
  của cơ quan trước khi lấy số. Ví dụ:
    npx hoso register quang-trung-bim-son --year 2023

  --year NĂM           chỉ các văn bản của năm này
  --format text|json   dạng in ra, mặc định là text
  --out TỆP.docx       ghi sổ thành tệp Word để in

Mã thoát: 0 đã xong; 1 có hồ sơ không đọc được nên sổ có thể thiếu; 2 lệnh sai hoặc lỗi của công cụ.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      format: { type: 'string', default: 'text' },
      out: { type: 'string' },
      root: { type: 'string' },
    },
  });
  const root = rootOf(values.root);
  const [commune, ...others] = positionals;
  if (commune === undefined || others.length > 0) throw new Refusal('Cần đúng một xã, ví dụ quang-trung-bim-son.');
  if (!['text', 'json'].includes(values.format)) throw new Refusal(`Không có dạng "${values.format}".`);
  if (values.year !== undefined && !/^\d{4}$/.test(values.year))
    throw new Refusal('--year phải là một năm, ví dụ 2023.');
  if (values.out !== undefined && extname(values.out) !== '.docx') throw new Refusal('--out phải là một tệp .docx.');
  const repository = openRepository(root);
  const known = repository.communeIds();
  if (!known.includes(commune)) {
    const near = nearestName(commune, known);
    throw new Refusal(`Không có xã "${commune}" trong thư mục communes/.${near ? ` Gần giống: "${near}".` : ''}`);
  }
  const all = buildIssuedRegisters(repository, commune);
  const registers = all.filter(({ year }) => values.year === undefined || year === values.year);
  if (values.out !== undefined) {
    const issuer = repository.loadCommune(commune).value?.commune.data.issuer ?? commune;
    const latest = registers.flatMap(({ entries }) => entries.flatMap(({ date }) => date ?? [])).sort();
    const bytes = writeRegisters(registers, { issuer, date: latest.at(-1) ?? '1980-01-01' });
    try {
      saveFile(resolve(values.out), bytes);
    } catch (error) {
      const failure = describeFailure(error, values.out);
      if (failure === undefined) throw error;
      throw new Refusal(failure);
    }
    console.log(`Đã ghi ${values.out}.`);
  } else if (values.format === 'json') console.log(JSON.stringify({ commune, registers }, undefined, 2));
  else console.log(formatRegisters(registers) || 'Hồ sơ của xã chưa nêu văn bản nào đã ban hành.');
  const unread = repository.dossierIds(commune).filter(id => !repository.loadDossier(commune, id).value);
  for (const id of unread) console.error(`Hồ sơ ${commune}/${id} không đọc được nên không có trong sổ.`);
  return unread.length > 0 ? 1 : 0;
}
