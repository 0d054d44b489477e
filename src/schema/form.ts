import { z } from 'zod';
import { criterionIdSchema, lineSchema, slugSchema } from './common.ts';

/**
 * `templates/forms/<id>.yaml`: a list that a commune fills by hand or in Excel, and what its rows count for. The blank
 * form, the totals in it and the reading of a filled one all follow from this file.
 */

/** What a cell of a column holds; `ordinal` is the number of the row and is never read. */
export const columnKinds = ['ordinal', 'text', 'phone', 'email', 'mark'] as const;
const columnSchema = z
  .strictObject({
    id: slugSchema,
    title: lineSchema.meta({ title: 'Tên cột', description: 'Nguyên văn biểu mẫu.', examples: ['Họ và tên'] }),
    group: lineSchema.optional().meta({
      title: 'Tên nhóm cột',
      description: 'Các cột liền nhau cùng nhóm nằm dưới một ô tiêu đề chung.',
    }),
    kind: z.enum(columnKinds).meta({
      title: 'Loại cột',
      description: 'ordinal: số thứ tự; text: chữ; phone: số điện thoại; email: địa chỉ hộp thư; mark: Có hoặc Không.',
    }),
    width: z
      .number()
      .positive()
      .meta({ title: 'Độ rộng', description: 'Phần của bề ngang trang, so với các cột khác.' }),
    isRequired: z.boolean().default(false).meta({
      title: 'Bắt buộc',
      description: 'Mỗi dòng đã điền phải có cột này; dòng được đếm theo cột này.',
    }),
  })
  .meta({ title: 'Cột' });
export type FormColumn = z.infer<typeof columnSchema>;

const countSchema = z
  .strictObject({
    id: slugSchema,
    title: lineSchema.meta({ title: 'Số đếm', examples: ['Số người có điện thoại thông minh'] }),
    where: z
      .array(slugSchema)
      .default([])
      .meta({
        title: 'Chỉ đếm dòng có các cột này',
        description: 'Cột Có/Không phải ghi Có, cột khác phải có chữ. Bỏ trống: đếm mọi dòng đã điền.',
        examples: [['dien-thoai-thong-minh', 'phan-mem']],
      }),
    mayBeStated: z.boolean().default(false).meta({
      title: 'Được ghi thẳng số',
      description: 'Khi danh sách không liệt kê hết, xã ghi thẳng tổng số vào ô này thay cho số dòng.',
    }),
  })
  .meta({ title: 'Số đếm' });
export type FormCount = z.infer<typeof countSchema>;

const tableSchema = z
  .strictObject({
    id: slugSchema,
    title: lineSchema.optional().meta({ title: 'Tên bảng', description: 'In trên bảng, khi biểu mẫu có nhiều bảng.' }),
    sheet: lineSchema.max(31).meta({ title: 'Tên trang tính', examples: ['Mẫu 3.3'] }),
    columns: z.array(columnSchema).min(2).max(26).meta({ title: 'Các cột' }),
    rows: z.int().min(1).max(5000).default(25).meta({ title: 'Số dòng của biểu để trống' }),
    prefilled: z
      .array(z.record(slugSchema, lineSchema))
      .default([])
      .meta({ title: 'Các dòng in sẵn', description: 'Mã cột và chữ in sẵn.' }),
    identity: z.array(slugSchema).default([]).meta({
      title: 'Cột nhận ra dòng trùng',
      description: 'Hai dòng giống nhau ở các cột này là một người, một nơi.',
    }),
    counts: z.array(countSchema).min(1).meta({ title: 'Các số đếm' }),
    total: z
      .strictObject({
        label: lineSchema.meta({ title: 'Chữ của dòng tổng', examples: ['Tổng cộng'] }),
        column: slugSchema.meta({ title: 'Cột ghi chữ này' }),
        cells: z.array(z.strictObject({ column: slugSchema, count: slugSchema })).meta({ title: 'Ô ghi số' }),
      })
      .optional()
      .meta({ title: 'Dòng tổng' }),
  })
  .meta({ title: 'Bảng' });
export type FormTable = z.infer<typeof tableSchema>;

const shareSchema = z.strictObject({
  numerator: slugSchema.meta({ title: 'Số đếm làm tử số' }),
  denominator: slugSchema.meta({ title: 'Số đếm làm mẫu số' }),
});

const summaryLineSchema = z
  .strictObject({
    text: lineSchema.meta({ title: 'Lời', examples: ['Tổng dân số trưởng thành:'] }),
    count: slugSchema.optional().meta({ title: 'Số đếm' }),
    share: shareSchema.optional().meta({ title: 'Tỷ lệ phần trăm' }),
    unit: lineSchema.optional().meta({ title: 'Đơn vị tính', examples: ['người'] }),
  })
  .meta({ title: 'Dòng tổng hợp dưới bảng' });
export type SummaryLine = z.infer<typeof summaryLineSchema>;

const feedSchema = z
  .strictObject({
    criteriaSet: slugSchema.meta({ title: 'Bộ tiêu chí' }),
    criterion: criterionIdSchema,
    value: slugSchema.optional().meta({ title: 'Số đếm là kết quả', description: 'Cho tiêu chí đo bằng số lượng.' }),
    share: shareSchema.optional().meta({ title: 'Tử số và mẫu số', description: 'Cho tiêu chí đo bằng tỷ lệ.' }),
  })
  .meta({ title: 'Tiêu chí lấy số liệu từ biểu này' });
export type FormFeed = z.infer<typeof feedSchema>;

export const formSchema = z
  .strictObject({
    number: lineSchema.meta({ title: 'Số biểu mẫu', examples: ['Mẫu 3.3'] }),
    title: lineSchema.meta({ title: 'Tên biểu mẫu', description: 'Nguyên văn.' }),
    source: lineSchema.meta({ title: 'Nguồn' }),
    orientation: z.enum(['portrait', 'landscape']).default('portrait').meta({ title: 'Hướng giấy' }),
    marks: z
      .strictObject({
        yes: z.array(lineSchema).min(1).meta({ title: 'Ghi là có' }),
        no: z.array(lineSchema).min(1).meta({ title: 'Ghi là không' }),
      })
      .default({ yes: ['Có'], no: ['Không'] })
      .meta({ title: 'Cách ghi cột Có/Không', description: 'Chữ đầu của mỗi bên nằm trong danh sách chọn của Excel.' }),
    tables: z.array(tableSchema).min(1).meta({ title: 'Các bảng' }),
    summary: z.array(summaryLineSchema).default([]).meta({ title: 'Các dòng tổng hợp' }),
    signatures: z
      .array(
        z.strictObject({
          title: lineSchema.meta({ title: 'Người ký', examples: ['Cán bộ tổng hợp'] }),
          note: lineSchema.optional().meta({ title: 'Chỉ dẫn ký', examples: ['(Ký ghi rõ họ tên)'] }),
          lines: z.array(lineSchema).default([]).meta({ title: 'Các dòng dưới chỗ ký' }),
          isHead: z.boolean().default(false).meta({
            title: 'Người ký của hồ sơ',
            description: 'Lập cho một hồ sơ thì in họ tên người ký của hồ sơ dưới chỗ này.',
          }),
        }),
      )
      .min(1)
      .meta({ title: 'Phần ký' }),
    feeds: z.array(feedSchema).default([]).meta({ title: 'Tiêu chí lấy số liệu từ biểu này' }),
    exceptions: z
      .array(z.strictObject({ rule: lineSchema, reason: lineSchema }))
      .default([])
      .meta({ title: 'Chỗ biểu mẫu khác Nghị định 30/2020/NĐ-CP' }),
    notes: z.array(lineSchema).default([]).meta({ title: 'Ghi chú của người biên tập', description: 'Không in.' }),
  })
  .meta({ title: 'Biểu mẫu' });
export type Form = z.infer<typeof formSchema>;
