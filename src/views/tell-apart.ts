interface PeriodOfSet {
  readonly period: string;
  /** Short title of its criteria set. */
  readonly set: string;
}

/**
 * What the dossiers of one commune are called, in their order: "năm 2023"; where two have the same period, with the set
 * that they follow, "năm 2023 (Bộ chỉ số ...)".
 */
export function tellApart(dossiers: readonly PeriodOfSet[]): readonly string[] {
  const all = Map.groupBy(dossiers, ({ period }) => period);
  return dossiers.map(({ period, set }) => ((all.get(period)?.length ?? 0) > 1 ? `${period} (${set})` : period));
}
