import type { Stage } from '../schema/common.ts';
import type { Procedure } from '../schema/criteria-set.ts';
import { stageRank, stagesOf } from '../text/stages.ts';

/** A step of the procedure as a task list shows it. */
export interface StageView {
  readonly title: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly label: string;
}

const stateLabels: Readonly<Record<StageView['state'], string>> = {
  done: 'Đã xong',
  current: 'Đang thực hiện',
  ahead: 'Chưa có dữ liệu',
};

/** The steps of the set's procedure (of the general one, where the set has none) as seen from `current`. */
export function buildStages(current: Stage, procedure: Procedure | undefined): readonly StageView[] {
  const now = stageRank(current, procedure);
  return stagesOf(procedure).map(({ title }, rank) => {
    const state = rank < now ? 'done' : rank === now ? 'current' : 'ahead';
    return { title, state, label: stateLabels[state] };
  });
}
