import { ask } from './ask.ts';
import { type GithubGraph, type GithubRemark, type GithubThread, graphqlSchema } from './github-schemas.ts';
import type { Transport } from './transport.ts';

const remark = 'fullDatabaseId isMinimized lastEditedAt editor { login }';
const connections = {
  reviewThreads: `isResolved isOutdated comments(first: 100) { nodes { ${remark} } }`,
  comments: remark,
  reviews: remark,
} as const;
type Connection = keyof typeof connections;

export interface Pull {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
}

export interface GithubGraphAnswer {
  readonly threads: readonly GithubThread[];
  /** General comments and reviews. */
  readonly remarks: { readonly comments: readonly GithubRemark[]; readonly reviews: readonly GithubRemark[] };
}

/** What only GraphQL tells of a request: resolved and outdated threads, minimised and edited comments. */
export async function askGraph(transport: Transport, pull: Pull): Promise<GithubGraphAnswer> {
  const threads = await askConnection(transport, pull, 'reviewThreads', graph => graph.reviewThreads);
  const comments = await askConnection(transport, pull, 'comments', graph => graph.comments);
  const reviews = await askConnection(transport, pull, 'reviews', graph => graph.reviews);
  return { threads, remarks: { comments, reviews } };
}

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

async function askConnection<T>(
  transport: Transport,
  pull: Pull,
  connection: Connection,
  pageOf: (graph: GithubGraph) => Page<T> | undefined,
): Promise<readonly T[]> {
  const nodes: T[] = [];
  let after: string | null = null;
  do {
    const body = { query: queryFor(connection), variables: { ...pull, after } };
    const answer = await ask(transport, { method: 'POST', path: '/graphql', body }, graphqlSchema);
    const page: Page<T> | undefined = pageOf(answer.data.repository.pullRequest);
    nodes.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

function queryFor(connection: Connection): string {
  return `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      ${connection}(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${connections[connection]} } }
    }
  }
}`;
}
