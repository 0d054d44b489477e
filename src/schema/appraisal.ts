import { z } from 'zod';
import { criterionIdSchema, lineSchema, slugSchema, stageSchema, verdictSchema } from './common.ts';

/** A moment in UTC as forges give it. */
const momentSchema = z.iso.datetime().meta({
  title: 'Thời điểm',
  description: 'Ngày và giờ quốc tế (UTC), kết thúc bằng chữ Z.',
  examples: ['2024-11-20T08:15:00Z'],
});

const commitSchema = z
  .string()
  .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
  .meta({ title: 'Mã bản ghi (commit)' });

const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ title: 'Mã băm nội dung (SHA-256)' });

export const forges = ['github', 'gitlab', 'gitea'] as const;
export type Forge = (typeof forges)[number];

/** Words of people; personal data are masked before they are written here. */
const bodySchema = z.string().meta({ title: 'Nội dung', description: 'Dữ liệu cá nhân đã được che.' });

/** A request of a forge that was harvested; a later round may come with another request. */
const sourceSchema = z
  .strictObject({
    forge: z.enum(forges).meta({ title: 'Nơi lưu kho' }),
    repository: lineSchema.meta({ title: 'Kho', examples: ['so-khcn/ho-so-so'] }),
    request: z.int().positive().meta({ title: 'Số đề nghị' }),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s<>"]+$/)
      .optional()
      .meta({ title: 'Địa chỉ của đề nghị' }),
    head: commitSchema.meta({ title: 'Bản ghi cuối của đề nghị khi thu nhận' }),
    harvestedAt: momentSchema.meta({ title: 'Thu nhận lần cuối có gì mới' }),
  })
  .meta({ title: 'Nguồn ý kiến' });
export type AppraisalSource = z.infer<typeof sourceSchema>;

/** Who speaks: an entry of `reviewers` in content/roles.yaml, never a login. Without role: nobody with authority. */
const authorSchema = z
  .strictObject({
    reviewer: slugSchema.optional().meta({ title: 'Mã người tham gia trong content/roles.yaml' }),
    role: slugSchema.optional().meta({ title: 'Vai trò' }),
    function: lineSchema.optional().meta({ title: 'Chức vụ' }),
    isRequestAuthor: z.boolean().default(false).meta({ title: 'Là người gửi đề nghị' }),
  })
  .meta({ title: 'Người nêu ý kiến' });
export type AppraisalAuthor = z.infer<typeof authorSchema>;

export const anchorWays = ['exact', 'hunk', 'command', 'manual', 'none'] as const;

/** What a comment is about, frozen once harvested. Lines count from 1 in the file at `commit`. */
const anchorSchema = z
  .strictObject({
    path: lineSchema.optional().meta({ title: 'Tệp' }),
    line: z.int().positive().optional().meta({ title: 'Dòng' }),
    startLine: z.int().positive().optional().meta({ title: 'Từ dòng' }),
    side: z.enum(['old', 'new']).optional().meta({ title: 'Bản cũ hay bản mới' }),
    commit: commitSchema.optional(),
    how: z.enum(anchorWays).meta({
      title: 'Cách gắn với tiêu chí',
      description:
        'exact: theo dòng của tệp; hunk: theo đoạn trích trong ý kiến; command: theo lệnh; manual: người phụ trách gắn; none: chưa gắn.',
    }),
    reason: lineSchema.optional().meta({ title: 'Vì sao chưa gắn được' }),
  })
  .meta({ title: 'Vị trí' });
export type Anchor = z.infer<typeof anchorSchema>;

export const commandNames = [
  'dat',
  'khong-dat',
  'bo-sung',
  'khong-danh-gia',
  'ket-qua',
  'y-kien',
  'rut',
  'ket-luan',
] as const;

/** A command about one criterion, with the hash of the criterion as it stood then; `ket-luan` is about the dossier, with that of all. */
const commandSchema = z
  .strictObject({
    command: z.enum(commandNames).meta({ title: 'Lệnh' }),
    criterion: criterionIdSchema.optional(),
    value: z.union([z.number(), lineSchema]).optional().meta({ title: 'Kết quả' }),
    text: lineSchema.optional().meta({ title: 'Lời kèm lệnh' }),
    appraisedHash: hashSchema.optional(),
  })
  .meta({ title: 'Lệnh' });
export type AppraisalCommand = z.infer<typeof commandSchema>;

const words = {
  author: authorSchema,
  date: momentSchema,
  body: bodySchema,
  commands: z.array(commandSchema).default([]),
  /** When the present wording was written, where it is not the first. */
  editedAt: momentSchema.optional(),
  /** Lines that begin like a command and are none, each with what is possible. */
  refused: z.array(lineSchema).default([]).meta({ title: 'Lệnh chưa dùng được' }),
  hash: hashSchema,
  /** Earlier wordings, oldest first; the present one stands in `body`. */
  versions: z
    .array(z.strictObject({ date: momentSchema, body: bodySchema, hash: hashSchema }))
    .default([])
    .meta({ title: 'Các lần viết trước' }),
  isDeleted: z.boolean().default(false).meta({ title: 'Đã bị xóa ở nơi lưu kho' }),
};

const replySchema = z.strictObject({ id: lineSchema, ...words }).meta({ title: 'Trả lời' });
export type AppraisalReply = z.infer<typeof replySchema>;

const commentSchema = z
  .strictObject({
    id: lineSchema.meta({ title: 'Mã ý kiến', examples: ['comment-1789'] }),
    thread: lineSchema.meta({ title: 'Mã chuỗi ý kiến' }),
    request: z.int().positive().meta({ title: 'Số đề nghị' }),
    url: lineSchema.optional(),
    criterion: criterionIdSchema.optional(),
    anchor: anchorSchema,
    ...words,
    replies: z.array(replySchema).default([]),
    isResolved: z.boolean().default(false).meta({ title: 'Đã giải quyết' }),
    isOutdated: z.boolean().default(false).meta({ title: 'Dòng đã đổi sau ý kiến' }),
    isInReport: z.boolean().optional().meta({
      title: 'Đưa vào báo cáo thẩm định',
      description: 'Người phụ trách chọn bằng tay; bỏ trống: đưa vào khi ý kiến của đúng vai trò và chưa rút.',
    }),
  })
  .meta({ title: 'Ý kiến thẩm định' });
export type AppraisalComment = z.infer<typeof commentSchema>;

const reviewSchema = z
  .strictObject({
    id: lineSchema,
    request: z.int().positive().meta({ title: 'Số đề nghị' }),
    author: authorSchema,
    state: z.enum(['approved', 'changes-requested', 'commented', 'dismissed']).meta({
      title: 'Kết luận của lượt xem',
      description: 'approved: đồng ý; changes-requested: yêu cầu sửa; commented: nêu ý kiến; dismissed: đã hủy.',
    }),
    commit: commitSchema.optional(),
    date: momentSchema,
  })
  .meta({ title: 'Lượt xem' });
export type AppraisalReview = z.infer<typeof reviewSchema>;

/** What one reviewer holds of one criterion now; derived from the commands, newest of each kind. */
const voiceSchema = z
  .strictObject({
    criterion: criterionIdSchema,
    reviewer: slugSchema,
    role: slugSchema.meta({ title: 'Vai trò' }),
    function: lineSchema.optional().meta({ title: 'Chức vụ' }),
    stage: stageSchema,
    value: z.union([z.number(), lineSchema]).optional().meta({ title: 'Kết quả theo người thẩm định' }),
    verdict: verdictSchema.optional(),
    reason: lineSchema.optional().meta({ title: 'Lý do' }),
    supplement: lineSchema.optional().meta({ title: 'Yêu cầu bổ sung' }),
    opinions: z.array(lineSchema).default([]).meta({ title: 'Ý kiến khác' }),
    date: momentSchema,
    /** Missing where nobody can tell what the criterion held when it was appraised. */
    appraisedHash: hashSchema.optional(),
  })
  .meta({ title: 'Đánh giá của một người về một tiêu chí' });
export type Voice = z.infer<typeof voiceSchema>;

const conclusionSchema = z
  .strictObject({
    verdict: z.enum(['met', 'not-met']).meta({ title: 'Kết luận', description: 'met: đạt; not-met: không đạt.' }),
    reviewer: slugSchema,
    role: slugSchema.meta({ title: 'Vai trò' }),
    function: lineSchema.optional().meta({ title: 'Chức vụ' }),
    text: lineSchema.optional().meta({ title: 'Lời kết luận' }),
    date: momentSchema,
    /** Of the whole dossier; missing where nobody can tell what it held when it was concluded. */
    appraisedHash: hashSchema.optional(),
  })
  .meta({ title: 'Kết luận' });
export type Conclusion = z.infer<typeof conclusionSchema>;

/** `communes/<commune>/<dossier>/appraisal/<stage>.yaml`: what was harvested for one stage; only ever added to. */
export const appraisalSchema = z
  .strictObject({
    sources: z.array(sourceSchema).min(1).meta({ title: 'Nguồn ý kiến' }),
    reviews: z.array(reviewSchema).default([]).meta({ title: 'Các lượt xem' }),
    comments: z.array(commentSchema).default([]).meta({ title: 'Các ý kiến' }),
    voices: z.array(voiceSchema).default([]).meta({ title: 'Đánh giá theo tiêu chí' }),
    conclusion: conclusionSchema.optional(),
    omitted: z
      .strictObject({
        pending: z.int().nonnegative().default(0).meta({ title: 'Chưa gửi' }),
        minimised: z.int().nonnegative().default(0).meta({ title: 'Đã ẩn' }),
      })
      .default({ pending: 0, minimised: 0 })
      .meta({ title: 'Ý kiến không thu nhận, chỉ đếm' }),
  })
  .meta({ title: 'Thẩm định' });
export type Appraisal = z.infer<typeof appraisalSchema>;
