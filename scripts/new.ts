import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findRoot } from '../src/data/find-root.ts';
import { loadKnownContent } from '../src/data/load-known-content.ts';
import { openRepository, type Repository } from '../src/data/repository.ts';
import { writeFolder } from '../src/data/write-folder.ts';
import { newCommune } from '../src/scaffold/new-commune.ts';
import { newDossier } from '../src/scaffold/new-dossier.ts';
import { nearestName } from '../src/text/near-miss.ts';

export const summary = 'tạo xã hoặc hồ sơ mới, có chú thích tiếng Việt';
export const help = `Cách dùng: npx hoso new commune <mã đơn vị hành chính>
           npx hoso new dossier <mã xã> <năm> [--set MÃ_BỘ_TIÊU_CHÍ] [--from HỒ_SƠ_TRƯỚC]

  --set   cần khi có nhiều bộ tiêu chí cùng có năm này
  --from  lấy địa danh, người ký, nơi nhận từ hồ sơ trước của xã, ví dụ --from 2023`;

const options = { set: { type: 'string' }, from: { type: 'string' }, root: { type: 'string' } } as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [what, name = '', period = ''] = positionals;
  const root = findRoot(process.cwd(), values.root);
  if (!root) return refuse('Không thấy thư mục criteria/ và communes/.');
  const repository = openRepository(root);
  if (what === 'commune' && name) return createCommune(repository, name);
  if (what === 'dossier' && name && period) return createDossier(repository, { ...values, commune: name, period });
  return refuse(`Lệnh chưa đủ.\n\n${help}`);
}

function createCommune(repository: Repository, id: string): number {
  const { administrativeUnits } = loadKnownContent(repository).known;
  const communes = administrativeUnits.filter(each => each.level === 'commune');
  const unit = communes.find(each => each.id === id);
  const ids = communes.map(each => each.id);
  if (!unit) return refuseUnknown('xã, phường, thị trấn', id, ids);
  return write(repository, `communes/${id}`, new Map([['commune.yaml', newCommune(unit)]]));
}

interface DossierRequest {
  readonly commune: string;
  readonly period: string;
  readonly set?: string | undefined;
  readonly from?: string | undefined;
}

function createDossier(repository: Repository, { commune: id, period, set, from }: DossierRequest): number {
  const commune = repository.loadCommune(id).value;
  if (!commune) return refuseUnusable('xã', { id, known: repository.communeIds(), folder: `communes/${id}` });
  const sets = repository.criteriaSetIds().flatMap(each => repository.loadCriteriaSet(each).value ?? []);
  const fitting = sets.filter(each => (set ? each.id === set : each.set.data.periods.includes(period)));
  const [criteriaSet] = fitting;
  if (!criteriaSet)
    return set
      ? refuseUnknown(
          'bộ tiêu chí',
          set,
          sets.map(each => each.id),
        )
      : refuse(`Không bộ tiêu chí nào có năm ${period}.`);
  if (fitting.length > 1)
    return refuse(`Có ${fitting.length} bộ tiêu chí cho năm ${period}; thêm --set, ví dụ --set ${criteriaSet.id}.`);
  if (!criteriaSet.set.data.periods.includes(period)) {
    return refuse(
      `Bộ tiêu chí ${criteriaSet.id} không có năm ${period}; có: ${criteriaSet.set.data.periods.join(', ')}.`,
    );
  }
  const earlier = from === undefined ? undefined : repository.loadDossier(id, from).value?.dossier.data;
  if (from !== undefined && !earlier)
    return refuseUnusable('hồ sơ', { id: from, known: commune.dossierIds, folder: `communes/${id}/${from}` });
  const { administrativeUnits, templates } = loadKnownContent(repository).known;
  const parentId = administrativeUnits.find(unit => unit.id === commune.commune.data.administrativeUnit)?.parent;
  const parent = administrativeUnits.find(unit => unit.id === parentId);
  const due = criteriaSet.set.data.documents.filter(document => document.stage === 'self-assessment');
  const files = newDossier({
    commune,
    criteriaSet,
    period,
    superior: parent && `UBND ${parent.kind} ${parent.name}`,
    templates: due.flatMap(document => templates.get(document.id) ?? []),
    earlier,
  });
  return write(repository, `communes/${id}/${period}`, files);
}

function write({ root }: Repository, folder: string, files: ReadonlyMap<string, string>): number {
  if (existsSync(join(root, folder))) return refuse(`Đã có ${folder}; không ghi đè lên tệp nào.`);
  writeFolder(join(root, folder), files);
  console.log(`Đã tạo ${folder} (${files.size} tệp). Điền nội dung rồi chạy: npx hoso check ${folder}`);
  return 0;
}

interface Unusable {
  readonly id: string;
  readonly known: readonly string[];
  readonly folder: string;
}

/** What is there but has errors is not called unknown. */
function refuseUnusable(what: string, { id, known, folder }: Unusable): number {
  if (!known.includes(id)) return refuseUnknown(what, id, known);
  return refuse(`${folder} có lỗi nên chưa dùng được. Xem lỗi: npx hoso check ${folder}`);
}

function refuseUnknown(what: string, id: string, known: readonly string[]): number {
  const near = nearestName(id, known);
  return refuse(
    `Không có ${what} "${id}".${near ? ` Gần giống: "${near}".` : ` Hiện có: ${known.join(', ') || 'chưa có'}.`}`,
  );
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
