import type { Stage } from '../schema/common.ts';
import type { Procedure } from '../schema/criteria-set.ts';

/** The short names of the usual steps (domain vocabulary); a procedure may have others, under its own titles. */
const shortTitles: ReadonlyMap<string, string> = new Map([
  ['self-assessment', 'Tự đánh giá'],
  ['appraisal', 'Thẩm định'],
  ['opinion', 'Tham gia ý kiến'],
  ['verification', 'Thẩm tra'],
  ['recognition', 'Công nhận'],
]);

export interface StageTitle {
  readonly id: Stage;
  readonly title: string;
}

/** The steps in order: those of the set's procedure; the usual ones where the set has none. */
export function stagesOf(procedure: Procedure | undefined): readonly StageTitle[] {
  return procedure?.stages ?? [...shortTitles].map(([id, title]) => ({ id, title }));
}

/** How a sentence names a step: its usual short name, else the procedure's title, else its id. */
export function stageTitle(id: Stage, procedure: Procedure | undefined): string {
  return shortTitles.get(id) ?? procedure?.stages.find(stage => stage.id === id)?.title ?? id;
}

/** Place of a step in the procedure, from 0; -1 where the procedure does not have it. */
export function stageRank(id: Stage, procedure: Procedure | undefined): number {
  return stagesOf(procedure).findIndex(stage => stage.id === id);
}
