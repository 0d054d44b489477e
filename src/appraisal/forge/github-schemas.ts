import { z } from 'zod';

/*
 * What we need of GitHub's answers. The published schema says integer for `line`; it is null once the line is outdated
 * and missing in older versions. A deleted account is null.
 */

const userSchema = z.object({ login: z.string(), type: z.string().optional() }).nullable();
const lineSchema = z.int().nullish();
const sideSchema = z.enum(['LEFT', 'RIGHT']).nullish();

export const pullSchema = z.object({
  number: z.int(),
  html_url: z.string(),
  user: userSchema,
  head: z.object({ sha: z.string() }),
  base: z.object({ sha: z.string() }),
});

export const fileSchema = z.object({ filename: z.string() });

export const reviewSchema = z.object({
  id: z.int(),
  user: userSchema,
  body: z.string().nullish(),
  state: z.string(),
  html_url: z.string().optional(),
  /** Missing while the review is pending. */
  submitted_at: z.string().nullish(),
  commit_id: z.string().nullish(),
});
export type GithubReview = z.infer<typeof reviewSchema>;

export const reviewCommentSchema = z.object({
  id: z.int(),
  user: userSchema,
  body: z.string(),
  path: z.string(),
  line: lineSchema,
  original_line: lineSchema,
  start_line: lineSchema,
  original_start_line: lineSchema,
  side: sideSchema,
  start_side: sideSchema,
  subject_type: z.string().nullish(),
  original_commit_id: z.string(),
  diff_hunk: z.string(),
  in_reply_to_id: z.int().nullish(),
  pull_request_review_id: z.int().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  html_url: z.string().optional(),
});
export type GithubReviewComment = z.infer<typeof reviewCommentSchema>;

export const issueCommentSchema = z.object({
  id: z.int(),
  user: userSchema,
  body: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  html_url: z.string().optional(),
});

export const commitSchema = z.object({ commit: z.object({ committer: z.object({ date: z.string() }) }) });

export const contentSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

/** Resolved, outdated, minimised and who edited last exist in GraphQL alone. */
const remarkSchema = z.object({
  fullDatabaseId: z.union([z.string(), z.int()]).nullable(),
  isMinimized: z.boolean().optional(),
  editor: z.object({ login: z.string() }).nullish(),
  lastEditedAt: z.string().nullish(),
});
export type GithubRemark = z.infer<typeof remarkSchema>;

const threadSchema = z.object({
  isResolved: z.boolean(),
  isOutdated: z.boolean(),
  comments: z.object({ nodes: z.array(remarkSchema) }),
});
export type GithubThread = z.infer<typeof threadSchema>;

const pageInfoSchema = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

function connectionSchema<T extends z.ZodType>(node: T) {
  return z.object({ pageInfo: pageInfoSchema, nodes: z.array(node) }).optional();
}

export const graphqlSchema = z.object({
  data: z.object({
    repository: z.object({
      pullRequest: z.object({
        reviewThreads: connectionSchema(threadSchema),
        comments: connectionSchema(remarkSchema),
        reviews: connectionSchema(remarkSchema),
      }),
    }),
  }),
});
export type GithubGraph = z.infer<typeof graphqlSchema>['data']['repository']['pullRequest'];
