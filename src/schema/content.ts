import { z } from 'zod';
import { forges } from './appraisal.ts';
import { dateSchema, lineSchema, slugSchema, urlSchema } from './common.ts';
import { documentHead } from './document-head.ts';

/** `content/glossary.yaml`: the naming authority of the code and of the screens. */
export const glossarySchema = z
  .strictObject({
    terms: z.array(
      z.strictObject({
        term: lineSchema.meta({ title: 'Thuật ngữ' }),
        alternatives: z.array(lineSchema).default([]).meta({ title: 'Cách gọi khác trong các văn bản' }),
        identifier: z
          .string()
          .regex(/^[a-zA-Z][a-zA-Z0-9]*$/)
          .meta({ title: 'Tên trong mã nguồn' }),
        definition: lineSchema.meta({ title: 'Giải thích' }),
        source: lineSchema.optional().meta({ title: 'Nguồn' }),
      }),
    ),
  })
  .meta({ title: 'Thuật ngữ' });
export type Glossary = z.infer<typeof glossarySchema>;

/** `content/administrative-units.yaml`: provinces, districts and communes with their dates of validity. */
export const administrativeUnitsSchema = z
  .strictObject({
    units: z.array(
      z.strictObject({
        id: slugSchema,
        name: lineSchema.meta({ title: 'Tên riêng' }),
        kind: z.enum(['tỉnh', 'thành phố', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn']).meta({ title: 'Loại' }),
        level: z.enum(['province', 'district', 'commune']).meta({ title: 'Cấp' }),
        code: z
          .string()
          .regex(/^\d{2,5}$/)
          .optional()
          .meta({ title: 'Mã số của Tổng cục Thống kê' }),
        parent: slugSchema.optional().meta({ title: 'Đơn vị cấp trên' }),
        validFrom: dateSchema.optional().meta({ title: 'Có từ ngày' }),
        validTo: dateSchema.optional().meta({ title: 'Đến hết ngày' }),
        successors: z.array(slugSchema).default([]).meta({ title: 'Đơn vị kế thừa' }),
        note: lineSchema.optional().meta({ title: 'Ghi chú' }),
      }),
    ),
  })
  .meta({ title: 'Đơn vị hành chính' });
export type AdministrativeUnits = z.infer<typeof administrativeUnitsSchema>;
export type AdministrativeUnit = AdministrativeUnits['units'][number];

/** GitLab lets a name begin with a full stop or a low line. */
const loginPattern = /^[._]*[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Who may speak for a role: a function in a unit, never a name. Whoever has several accounts has one entry, so that
 * nobody is two voices.
 */
const reviewerSchema = z
  .strictObject({
    id: slugSchema.meta({ title: 'Mã người tham gia', examples: ['phong-vhtt-bim-son-1'] }),
    role: slugSchema.meta({ title: 'Vai trò', description: 'Mã vai trò ở mục roles.' }),
    function: lineSchema.meta({ title: 'Chức vụ', examples: ['Phó Trưởng phòng Văn hóa - Thông tin'] }),
    unit: slugSchema.meta({
      title: 'Đơn vị hành chính',
      description: 'Mã trong administrative-units.yaml; người này có ý kiến về các xã thuộc đơn vị này.',
      examples: ['bim-son'],
    }),
    logins: z
      .array(
        z
          .strictObject({
            forge: z
              .enum(forges)
              .meta({ title: 'Nơi lưu kho', description: 'github, gitlab, hoặc gitea (cả Forgejo).' }),
            login: z
              .string()
              .regex(loginPattern)
              .meta({ title: 'Tên tài khoản', examples: ['vhtt-bim-son'] }),
          })
          .meta({ title: 'Tài khoản' }),
      )
      .min(1)
      .meta({ title: 'Các tài khoản' }),
    validFrom: dateSchema.meta({ title: 'Giữ vai trò từ ngày' }),
    validTo: dateSchema.optional().meta({ title: 'Đến hết ngày' }),
  })
  .meta({ title: 'Người tham gia thẩm định' });
export type Reviewer = z.infer<typeof reviewerSchema>;

const keeperSchema = z
  .strictObject({
    forge: z.enum(forges).meta({ title: 'Nơi lưu kho' }),
    login: z
      .string()
      .regex(/^[._]*[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9._-]+)?$/)
      .meta({ title: 'Tên tài khoản hoặc nhóm', examples: ['so-khcn/phu-trach-kho'] }),
  })
  .meta({ title: 'Người phụ trách kho' });
export type Keeper = z.infer<typeof keeperSchema>;

/** Where readers of the site report mistakes; without it pages turn them to the commune. */
const contactSchema = z
  .strictObject({
    title: lineSchema.meta({ title: 'Nơi nhận', examples: ['Tổ quản trị hồ sơ số của tỉnh'] }),
    email: z
      .string()
      .regex(/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/)
      .optional()
      .meta({ title: 'Thư điện tử', examples: ['hoso@example.gov.vn'] }),
    form: urlSchema.optional().meta({
      title: 'Trang gửi phản ánh',
      description:
        'Địa chỉ trang mở phản ánh mới ở nơi lưu kho; {title} và {body} là chỗ điền sẵn tiêu đề và nội dung (đặt sau dấu = của địa chỉ).',
      examples: ['https://forge.example.gov.vn/so-khcn/ho-so-so/issues/new?title={title}&body={body}'],
    }),
  })
  .meta({ title: 'Nơi nhận báo sai sót' });
export type Contact = z.infer<typeof contactSchema>;

/** `content/roles.yaml`: the roles of the procedure, and who may speak for them. */
export const rolesSchema = z
  .strictObject({
    roles: z.array(
      z.strictObject({
        id: slugSchema,
        title: lineSchema.meta({ title: 'Tên vai trò' }),
        body: lineSchema.meta({ title: 'Cơ quan' }),
        validFrom: dateSchema.optional(),
        validTo: dateSchema.optional(),
        note: lineSchema.optional(),
      }),
    ),
    reviewers: z.array(reviewerSchema).default([]).meta({
      title: 'Người tham gia thẩm định',
      description: 'Quyền thẩm định chỉ lấy từ danh sách này, không từ quyền ghi vào kho.',
    }),
    keepers: z.array(keeperSchema).default([]).meta({
      title: 'Người phụ trách kho',
      description: 'Duyệt thay đổi của chương trình, bộ tiêu chí, mẫu văn bản; không có quyền thẩm định.',
    }),
    contact: contactSchema.optional(),
  })
  .meta({ title: 'Vai trò' });
export type Roles = z.infer<typeof rolesSchema>;

/** `content/document-kinds.yaml`: abbreviations of kinds (Decree 30/2020/NĐ-CP, Annex III, part I). */
export const documentKindsSchema = z
  .strictObject({
    source: lineSchema,
    kinds: z.array(
      z.strictObject({
        code: lineSchema.meta({ title: 'Chữ viết tắt' }),
        title: lineSchema.meta({ title: 'Tên loại' }),
        isInSymbol: z.boolean().default(true).meta({
          title: 'Có trong ký hiệu',
          description: 'Công văn không ghi tên loại trong ký hiệu, ví dụ 12/UBND-VX.',
        }),
        isAdministrative: z.boolean().default(true).meta({ title: 'Văn bản hành chính theo Nghị định 30/2020/NĐ-CP' }),
      }),
    ),
  })
  .meta({ title: 'Loại văn bản' });
export type DocumentKinds = z.infer<typeof documentKindsSchema>;

/** Front matter of `templates/<document>.md`. */
export const templateSchema = z
  .strictObject({
    title: lineSchema.meta({ title: 'Tên mẫu' }),
    kind: lineSchema.meta({ title: 'Loại văn bản', examples: ['BC'] }),
    form: lineSchema.optional().meta({ title: 'Tên biểu mẫu', examples: ['Mẫu số 01'] }),
    source: lineSchema.optional().meta({ title: 'Nguồn của mẫu' }),
    ...documentHead,
    signatory: z
      .strictObject({
        authority: lineSchema.optional().meta({ title: 'Quyền hạn ký' }),
        role: lineSchema.meta({ title: 'Chức vụ', description: 'Xuống dòng trong văn bản thì xuống dòng ở đây.' }),
        note: lineSchema
          .optional()
          .meta({ title: 'Lời ghi dưới chức vụ', description: 'Chỉ in khi chưa có người ký.' }),
      })
      .optional()
      .meta({ title: 'Người ký', description: 'Khi không phải người ký của hồ sơ; tên ghi ở dossier.yaml.' }),
    registerGroups: z
      .array(
        z.strictObject({
          title: lineSchema.meta({ title: 'Tên nhóm', examples: ['Kế hoạch'] }),
          kinds: z
            .array(lineSchema)
            .optional()
            .meta({
              title: 'Loại văn bản',
              description: 'Chữ viết tắt các loại thuộc nhóm; bỏ trống ở nhóm cuối: mọi loại còn lại.',
              examples: [['KH']],
            }),
        }),
      )
      .optional()
      .meta({
        title: 'Các nhóm của danh mục văn bản xã ban hành',
        description: 'Bỏ trống thì mỗi loại văn bản là một nhóm.',
      }),
    exceptions: z
      .array(z.strictObject({ rule: lineSchema, reason: lineSchema }))
      .default([])
      .meta({ title: 'Chỗ biểu mẫu khác Nghị định 30/2020/NĐ-CP' }),
    footer: z
      .strictObject({
        commit: z.boolean().default(false).meta({
          title: 'Ghi mã bản ghi',
          description: 'Mã của bản ghi trong kho hồ sơ (commit) mà văn bản được lập từ đó.',
        }),
        qr: z.boolean().default(false).meta({ title: 'In mã QR dẫn tới trang công khai của hồ sơ' }),
        site: urlSchema.optional().meta({
          title: 'Địa chỉ trang công khai',
          description: 'Bỏ trống thì lấy địa chỉ cho trong lệnh (--site) hoặc biến SITE_URL.',
          examples: ['https://hoso.example.gov.vn'],
        }),
      })
      .optional()
      .meta({ title: 'Chân trang', description: 'Bỏ trống thì văn bản không có chân trang.' }),
    sections: z
      .array(
        z.strictObject({
          id: slugSchema.meta({ title: 'Tên tệp trong report/' }),
          title: lineSchema.meta({ title: 'Tiêu đề phần' }),
          hint: lineSchema.optional().meta({ title: 'Gợi ý viết' }),
          isOptional: z.boolean().default(false).meta({ title: 'Không bắt buộc' }),
        }),
      )
      .default([])
      .meta({ title: 'Các phần do xã viết' }),
  })
  .meta({ title: 'Mẫu văn bản' });
export type Template = z.infer<typeof templateSchema>;
