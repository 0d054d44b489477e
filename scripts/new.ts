import { parseArgs } from 'node:util';
import { loadKnownContent } from '../src/data/load-known-content.ts';
import { openRepository, type Repository } from '../src/data/repository.ts';
import { chooseSet, describeUnknown, describeUnusable, firstStage, type Unusable } from '../src/scaffold/choose-set.ts';
import { newAssignments } from '../src/scaffold/new-assignments.ts';
import { newCommune } from '../src/scaffold/new-commune.ts';
import { newDossier } from '../src/scaffold/new-dossier.ts';
import { newPlan } from '../src/scaffold/new-plan.ts';
import { slugSchema } from '../src/schema/common.ts';
import { rootOf } from './call/root-of.ts';
import { createSet } from './new/create-set.ts';
import { refuse, writeScaffold } from './new/write-scaffold.ts';

export const summary = 'tạo xã, hồ sơ hoặc bộ tiêu chí mới, có chú thích tiếng Việt';
export const help = `Cách dùng: npx hoso new commune <mã đơn vị hành chính>
           npx hoso new dossier <mã xã> <năm> [--set MÃ_BỘ_TIÊU_CHÍ] [--from HỒ_SƠ_TRƯỚC] [--folder TÊN]
               [--assignments] [--plan] [--no-results]
           npx hoso new set <mã bộ tiêu chí> <năm> --kind threshold|indicator|scored

  --set     cần khi có nhiều bộ tiêu chí cùng có năm này
  --from    lấy bộ tiêu chí, địa danh, người ký, nơi nhận từ hồ sơ trước của xã, ví dụ --from 2023
  --folder  tên thư mục, khi xã đã có hồ sơ theo bộ khác trong năm, ví dụ --folder 2024-chi-so
  --assignments  thêm tệp giao nhiệm vụ (assignments.yaml); cùng --from thì lấy người chủ trì của hồ sơ trước
  --plan    thêm tệp kế hoạch (plan.yaml): chỉ tiêu và phân công, văn bản, dự án
  --no-results  hồ sơ mới đặt kế hoạch, chưa có kết quả: không tạo mục kết quả và tệp minh chứng của từng tiêu chí
  --kind    kiểu bộ tiêu chí: threshold (có mức đạt theo năm), indicator (chỉ tiêu giao), scored (chấm điểm);
            ví dụ npx hoso new set bo-tieu-chi-2026 2026 --kind threshold`;

const options = {
  set: { type: 'string' },
  from: { type: 'string' },
  folder: { type: 'string' },
  assignments: { type: 'boolean' },
  plan: { type: 'boolean' },
  'no-results': { type: 'boolean' },
  kind: { type: 'string' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [what, name = '', period = ''] = positionals;
  const root = rootOf(values.root);
  const repository = openRepository(root);
  if (what === 'commune' && name) return createCommune(repository, name);
  if (what === 'dossier' && name && period) return createDossier(repository, { ...values, commune: name, period });
  if (what === 'set' && name && period) return createSet(repository, { id: name, period, kind: values.kind });
  const isKnown = what === undefined || ['commune', 'dossier', 'set'].includes(what);
  const kinds = 'commune (xã), dossier (hồ sơ), set (bộ tiêu chí)';
  const fault = isKnown ? 'Lệnh chưa đủ.' : `Không có loại "${what}"; có: ${kinds}.`;
  return refuse(`${fault}\n\n${help}`);
}

function createCommune(repository: Repository, id: string): number {
  const { administrativeUnits } = loadKnownContent(repository).known;
  const communes = administrativeUnits.filter(each => each.level === 'commune');
  const unit = communes.find(each => each.id === id);
  const ids = communes.map(each => each.id);
  if (!unit) return refuse(describeUnknown('xã, phường, thị trấn', id, ids));
  return writeScaffold(repository, `communes/${id}`, new Map([['commune.yaml', newCommune(unit)]]));
}

interface DossierRequest extends Partial<Readonly<Record<'set' | 'from' | 'folder', string | undefined>>> {
  readonly commune: string;
  readonly period: string;
  readonly assignments?: boolean | undefined;
  readonly plan?: boolean | undefined;
  readonly 'no-results'?: boolean | undefined;
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
    withResults: !request['no-results'],
  });
  return writeScaffold(repository, `communes/${id}/${folder ?? period}`, files);
}

function refuseUnusable(what: string, unusable: Unusable): number {
  return refuse(describeUnusable(what, unusable));
}
