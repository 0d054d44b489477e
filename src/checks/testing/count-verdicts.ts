/** Met and not met of each group of verdicts. */
export function countVerdicts(
  groups: readonly (readonly string[])[],
): { readonly met: number; readonly notMet: number }[] {
  return groups.map(verdicts => ({
    met: verdicts.filter(verdict => verdict === 'met').length,
    notMet: verdicts.filter(verdict => verdict === 'not-met').length,
  }));
}
