import { z } from 'zod';

/* What we need of the answers of Gitea and Forgejo (API v1). */

const userSchema = z.object({ login: z.string() }).nullable();

export const pullSchema = z.object({
  number: z.int(),
  html_url: z.string(),
  user: userSchema,
  head: z.object({ sha: z.string() }),
  base: z.object({ sha: z.string() }),
  merge_base: z.string().nullish(),
});

export const fileSchema = z.object({ filename: z.string() });

export const reviewSchema = z.object({
  id: z.int(),
  /** null for a review by a team. */
  user: userSchema.optional(),
  state: z.string(),
  body: z.string().nullish(),
  commit_id: z.string().nullish(),
  dismissed: z.boolean().nullish(),
  submitted_at: z.string(),
  html_url: z.string().optional(),
});
export type GiteaReview = z.infer<typeof reviewSchema>;

export const reviewCommentSchema = z.object({
  id: z.int(),
  body: z.string(),
  user: userSchema,
  /** Who resolved the thread. */
  resolver: userSchema.optional(),
  path: z.string(),
  /** Line of the new version; 0 for a comment on the old one. A line number, not a place in the hunk. */
  position: z.int(),
  original_position: z.int(),
  /** Lines of a range below the first; Forgejo tells, Gitea knows no ranges. */
  extra_lines_count: z.int().nonnegative().nullish(),
  diff_hunk: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  html_url: z.string().optional(),
});
export type GiteaReviewComment = z.infer<typeof reviewCommentSchema>;

export const issueCommentSchema = z.object({
  id: z.int(),
  user: userSchema,
  body: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  html_url: z.string().optional(),
});

export const commitSchema = z.object({ commit: z.object({ committer: z.object({ date: z.string() }) }) });

export const contentSchema = z.object({ content: z.string(), encoding: z.literal('base64') });
