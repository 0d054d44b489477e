import type { CheckOptions } from '../../src/check-repository.ts';

/** Loaded only for who asks: a check that prints its findings has no use for it. */
export async function loadSummarise({ wantsSummaries }: { readonly wantsSummaries: boolean }): Promise<CheckOptions> {
  if (!wantsSummaries) return {};
  const { summariseBundle } = await import('../../src/site/summarise.ts');
  return { summarise: summariseBundle };
}
