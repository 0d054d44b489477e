import type { PageType } from './page-types.ts';
import type { PageWeight } from './weigh-page.ts';

export interface WeighedPage {
  readonly address: string;
  readonly type: PageType;
  readonly weight: PageWeight;
  /** Documents that the dossier of the page cites as evidence. */
  readonly documents?: number;
}

const titles: Readonly<Record<keyof PageWeight, string>> = {
  html: 'bytes of compressed HTML',
  total: 'bytes of a first visit',
  requests: 'requests',
  nodes: 'elements',
  script: 'bytes of JavaScript',
};

/** Where a page exceeds the budget of its type: "/: 1200 elements, at most 800". */
export function findExcess({ address, type, weight, documents = 0 }: WeighedPage): readonly string[] {
  const { nodesPerDocument = 0, ...budget } = type.budget;
  const limits = { ...budget, nodes: budget.nodes + nodesPerDocument * documents };
  return (Object.keys(titles) as (keyof PageWeight)[])
    .filter(part => weight[part] > limits[part])
    .map(part => `${address}: ${weight[part]} ${titles[part]}, at most ${limits[part]}`);
}

/** All style sheets of the site together. */
export const styleLimit = 6_000;

/** What the first question costs, compressed, after the page of the search: program, index, results. */
export const searchLimit = 90_000;

export function findStyleExcess(weights: readonly number[]): readonly string[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > styleLimit ? [`${total} bytes of compressed CSS in all, at most ${styleLimit}`] : [];
}
