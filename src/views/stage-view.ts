import { type Stage, stages } from '../schema/common.ts';
import type { Procedure } from '../schema/criteria-set.ts';
import { stageLabels } from '../text/labels.ts';

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
  const steps = procedure?.stages ?? stages.map(id => ({ id, title: stageLabels[id] }));
  return steps.map(({ id, title }) => {
    const distance = stages.indexOf(id) - stages.indexOf(current);
    const state = distance < 0 ? 'done' : distance === 0 ? 'current' : 'ahead';
    return { title, state, label: stateLabels[state] };
  });
}
