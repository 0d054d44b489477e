import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findRoot } from '../src/data/find-root.ts';
import { loadKnownContent } from '../src/data/load-known-content.ts';
import { openRepository, type Repository } from '../src/data/repository.ts';
import { writeFolder } from '../src/data/write-folder.ts';
import { chooseSet, describeUnknown, describeUnusable, firstStage, type Unusable } from '../src/scaffold/choose-set.ts';
import { newAssignments } from '../src/scaffold/new-assignments.ts';
import { newCommune } from '../src/scaffold/new-commune.ts';
import { newDossier } from '../src/scaffold/new-dossier.ts';
import { newPlan } from '../src/scaffold/new-plan.ts';
import { slugSchema } from '../src/schema/common.ts';

export const summary = 'tạo xã hoặc hồ sơ mới, có chú thích tiếng Việt';
export const help = `Cách dùng: npx hoso new commune <mã đơn vị hành chính>
           npx hoso new dossier <mã xã> <năm> [--set MÃ_BỘ_TIÊU_CHÍ] [--from HỒ_SƠ_TRƯỚC] [--folder TÊN]
               [--assignments] [--plan]

  --set     cần khi có nhiều bộ tiêu chí cùng có năm này
  --from    lấy bộ tiêu chí, địa danh, người ký, nơi nhận từ hồ sơ trước của xã, ví dụ --from 2023
  --folder  tên thư mục, khi xã đã có hồ sơ theo bộ khác trong năm, ví dụ --folder 2024-chi-so
  --assignments  thêm tệp giao nhiệm vụ (assignments.yaml); cùng --from thì lấy người chủ trì của hồ sơ trước
  --plan    thêm tệp kế hoạch (plan.yaml): chỉ tiêu và phân công, văn bản, dự án`;

const options = {
  set: { type: 'string' },
  from: { type: 'string' },
  folder: { type: 'string' },
  assignments: { type: 'boolean' },
  plan: { type: 'boolean' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [what, name = '', period = ''] = positionals;
  const root = findRoot(process.cwd(), values.root);
  if (!root) return refuse('Không thấy thư mục criteria/ và communes/.');
  const repository = openRepository(root);
  if (what === 'commune' && name) return createCommune(repository, name);
  if (what === 'dossier' && name && period) return createDossier(repository, { ...values, commune: name, period });
  const isKnown = what === undefined || what === 'commune' || what === 'dossier';
  const fault = isKnown ? 'Lệnh chưa đủ.' : `Không có loại "${what}"; có: commune (xã), dossier (hồ sơ).`;
  return refuse(`${fault}\n\n${help}`);
}

function createCommune(repository: Repository, id: string): number {
  const { administrativeUnits } = loadKnownContent(repository).known;
  const communes = administrativeUnits.filter(each => each.level === 'commune');
  const unit = communes.find(each => each.id === id);
  const ids = communes.map(each => each.id);
  if (!unit) return refuse(describeUnknown('xã, phường, thị trấn', id, ids));
  return write(repository, `communes/${id}`, new Map([['commune.yaml', newCommune(unit)]]));
}

interface DossierRequest extends Partial<Readonly<Record<'set' | 'from' | 'folder', string | undefined>>> {
  readonly commune: string;
  readonly period: string;
  readonly assignments?: boolean | undefined;
  readonly plan?: boolean | undefined;
}

function createDossier(repository: Repository, request: DossierRequest): number {
  const { commune: id, period, set, from, folder } = request;
  if (folder !== undefined && !slugSchema.safeParse(folder).success) {
    return refuse(`Tên thư mục "${folder}" chỉ được có chữ thường không dấu, chữ số và dấu gạch nối.`);
  }
  const commune = repository.loadCommune(id).value;
  const advice = ' Xã chưa có thư mục: npx hoso new commune <mã đơn vị hành chính>';
  if (!commune) return refuseUnusable('xã', { id, known: repository.communeIds(), folder: `communes/${id}`, advice });
  const sets = repository.criteriaSetIds().flatMap(each => repository.loadCriteriaSet(each).value ?? []);
  const earlier = from === undefined ? undefined : repository.loadDossier(id, from).value;
  if (from !== undefined && !earlier)
    return refuseUnusable('hồ sơ', { id: from, known: commune.dossierIds, folder: `communes/${id}/${from}` });
  const criteriaSet = chooseSet({ sets, period, set: set ?? earlier?.dossier.data.criteriaSet });
  if (typeof criteriaSet === 'string') return refuse(criteriaSet);
  const { administrativeUnits, templates } = loadKnownContent(repository).known;
  const parentId = administrativeUnits.find(unit => unit.id === commune.commune.data.administrativeUnit)?.parent;
  const parent = administrativeUnits.find(unit => unit.id === parentId);
  const due = criteriaSet.set.data.documents.filter(document => document.stage === firstStage(criteriaSet));
  const files = newDossier({
    commune,
    criteriaSet,
    period,
    parent: parent && `${parent.kind} ${parent.name}`,
    templates: due.flatMap(document => templates.get(document.id) ?? []),
    earlier: earlier?.dossier.data,
    assignments: request.assignments
      ? newAssignments({ criteriaSet, period, earlier: earlier?.assignments?.data })
      : undefined,
    plan: request.plan ? newPlan() : undefined,
  });
  return write(repository, `communes/${id}/${folder ?? period}`, files);
}

function write({ root }: Repository, folder: string, files: ReadonlyMap<string, string>): number {
  if (existsSync(join(root, folder))) {
    const other =
      folder.split('/')[2] === undefined ? '' : ' Hồ sơ khác cùng năm: thêm --folder, ví dụ --folder 2024-chi-so.';
    return refuse(`Đã có ${folder}; không ghi đè lên tệp nào.${other}`);
  }
  writeFolder(join(root, folder), files);
  console.log(`Đã tạo ${folder} (${files.size} tệp). Điền nội dung rồi chạy: npx hoso check ${folder}`);
  return 0;
}

function refuseUnusable(what: string, unusable: Unusable): number {
  return refuse(describeUnusable(what, unusable));
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
