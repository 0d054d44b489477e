import type { Plan, PlanGroup, PlanItem } from '../schema/plan.ts';

/** One row of a list of the plan: the name of a group (level 1, 2) or a line of it (level 0). */
export interface PlanRow {
  readonly level: number;
  readonly label: string;
  readonly title: string;
  readonly lead: string | null;
  readonly cooperation: string | null;
  readonly schedule: string | null;
  readonly note: string | null;
}

export type PlanList = 'targets' | 'documents' | 'projects';

/** The lists of a plan as rows, in the order printed; empty for a dossier without a plan. */
export function listPlanRows(plan: Plan | undefined): Readonly<Record<PlanList, readonly PlanRow[]>> {
  return {
    targets: rowsOf(plan?.targets),
    documents: rowsOf(plan?.documents),
    projects: rowsOf(plan?.projects),
  };
}

function rowsOf(groups: readonly PlanGroup[] = []): readonly PlanRow[] {
  return groups.flatMap(group => [...groupRows(group, 1), ...group.groups.flatMap(inner => groupRows(inner, 2))]);
}

function groupRows({ label, title, items }: Pick<PlanGroup, 'label' | 'title' | 'items'>, level: number): PlanRow[] {
  const name: PlanRow = { level, label, title, lead: null, cooperation: null, schedule: null, note: null };
  return [name, ...items.map(itemRow)];
}

function itemRow(item: PlanItem, index: number): PlanRow {
  return {
    level: 0,
    label: item.label ?? String(index + 1),
    title: item.title,
    lead: item.lead ?? null,
    cooperation: item.cooperation ?? null,
    schedule: item.schedule ?? null,
    note: item.note ?? null,
  };
}
