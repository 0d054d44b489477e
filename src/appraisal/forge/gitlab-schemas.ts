import { z } from 'zod';

/* What we need of GitLab's answers (API v4). */

const userSchema = z.object({ id: z.int(), username: z.string() });
/** A number, though some clients take it for text. */
const lineSchema = z.union([z.int(), z.string().regex(/^\d+$/)]).nullish();

export const mergeRequestSchema = z.object({
  iid: z.int(),
  web_url: z.string(),
  author: userSchema,
  sha: z.string().nullish(),
  updated_at: z.string(),
  diff_refs: z.object({ base_sha: z.string().nullable(), head_sha: z.string().nullable() }).nullish(),
});
export type GitlabMergeRequest = z.infer<typeof mergeRequestSchema>;

export const diffSchema = z.object({ new_path: z.string(), old_path: z.string() });

const positionSchema = z.object({
  base_sha: z.string().nullish(),
  head_sha: z.string().nullish(),
  old_path: z.string().nullish(),
  new_path: z.string().nullish(),
  position_type: z.string(),
  old_line: lineSchema,
  new_line: lineSchema,
  line_range: z
    .object({
      start: z.object({ type: z.string().nullish(), old_line: lineSchema, new_line: lineSchema }),
    })
    .nullish(),
});
export type GitlabPosition = z.infer<typeof positionSchema>;

const noteSchema = z.object({
  id: z.int(),
  body: z.string(),
  author: userSchema,
  created_at: z.string(),
  updated_at: z.string(),
  system: z.boolean(),
  resolved: z.boolean().nullish(),
  /** Two names of one thing; older servers know only the first, or neither. */
  confidential: z.boolean().nullish(),
  internal: z.boolean().nullish(),
  position: positionSchema.nullish(),
});
export type GitlabNote = z.infer<typeof noteSchema>;

export const discussionSchema = z.object({ id: z.string(), notes: z.array(noteSchema) });
export type GitlabDiscussion = z.infer<typeof discussionSchema>;

export const approvalsSchema = z.object({
  approved_by: z.array(z.object({ user: userSchema, approved_at: z.string().nullish() })),
});
export type GitlabApprovals = z.infer<typeof approvalsSchema>;

export const commitSchema = z.object({ committed_date: z.string() });

export const fileSchema = z.object({ content: z.string(), encoding: z.literal('base64') });
