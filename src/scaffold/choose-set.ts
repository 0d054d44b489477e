import type { CriteriaSetBundle } from '../schema/bundle.ts';
import type { Stage } from '../schema/common.ts';
import { compareText } from '../text/collation.ts';
import { nearestName } from '../text/near-miss.ts';
import { stagesOf } from '../text/stages.ts';

export interface SetRequest {
  /** The sets that can be used. */
  readonly sets: readonly CriteriaSetBundle[];
  readonly period: string;
  /** Id of the set wanted; undefined where the period alone decides. */
  readonly set: string | undefined;
}

/** The set a new dossier follows, or a Vietnamese sentence why there is none. */
export function chooseSet({ sets, period, set }: SetRequest): CriteriaSetBundle | string {
  const named = set === undefined ? sets : sets.filter(({ id }) => id === set);
  const ids = sets.map(({ id }) => id);
  if (set !== undefined && named.length === 0) return describeUnknown('bộ tiêu chí', set, ids);
  const [first, second] = named.filter(each => each.set.data.periods.includes(period));
  if (second) return `Có ${named.length} bộ tiêu chí cho năm ${period}; thêm --set, ví dụ --set ${first?.id}.`;
  if (first) return first;
  const periods = [...new Set(named.flatMap(each => each.set.data.periods))].sort(compareText).join(', ');
  return set === undefined
    ? `Không bộ tiêu chí nào có năm ${period}. Các năm có chỉ tiêu: ${periods || 'chưa có'}.`
    : `Bộ tiêu chí ${set} không có năm ${period}; có: ${periods}.`;
}

/** The stage a dossier begins in: the first of the set's procedure. */
export function firstStage({ procedure }: CriteriaSetBundle): Stage {
  return stagesOf(procedure?.data)[0]?.id ?? 'self-assessment';
}

/** Says that something of this name does not exist, and what does. */
export function describeUnknown(what: string, id: string, known: readonly string[]): string {
  const near = nearestName(id, known);
  return `Không có ${what} "${id}".${near ? ` Gần giống: "${near}".` : ` Hiện có: ${known.join(', ') || 'chưa có'}.`}`;
}

export interface Unusable {
  readonly id: string;
  readonly known: readonly string[];
  readonly folder: string;
  /** What to do about one that is not there. */
  readonly advice?: string;
}

/** Why something asked for cannot be used: what is there but has errors is not called unknown. */
export function describeUnusable(what: string, { id, known, folder, advice = '' }: Unusable): string {
  if (!known.includes(id)) return `${describeUnknown(what, id, known)}${advice}`;
  return `${folder} có lỗi nên chưa dùng được. Xem lỗi: npx hoso check ${folder}`;
}
