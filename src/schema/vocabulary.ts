import { z } from 'zod';
import { lineSchema, verdictSchema } from './common.ts';

const verdictPhraseSchema = z
  .strictObject({
    phrase: lineSchema.meta({ title: 'Cụm từ', examples: ['đang triển khai'] }),
    where: z.enum(['opening', 'anywhere']).meta({
      title: 'Vị trí',
      description:
        'opening: chỉ tính khi câu mở đầu bằng cụm từ này (chắc chắn); anywhere: ở đâu trong câu cũng tính (chỉ nhắc).',
    }),
    contradicts: z
      .array(verdictSchema)
      .min(1)
      .meta({ title: 'Trái với đánh giá', examples: [['met']] }),
  })
  .meta({ title: 'Cụm từ nói lên đánh giá' });
export type VerdictPhrase = z.infer<typeof verdictPhraseSchema>;

/** `content/vocabulary.yaml`: the words and thresholds by which the rules read prose. */
export const vocabularySchema = z
  .strictObject({
    verdictPhrases: z.array(verdictPhraseSchema).default([]).meta({ title: 'Cụm từ nói lên đánh giá' }),
    openers: z
      .array(lineSchema)
      .default([])
      .meta({
        title: 'Chữ mở câu',
        description: 'Chữ có thể đứng trước cụm từ nói lên đánh giá mà câu vẫn là lời đánh giá.',
        examples: [['kết quả', 'chỉ tiêu này']],
      }),
    countWords: z
      .array(
        z.strictObject({
          words: lineSchema.meta({ title: 'Chữ trong dòng đếm', examples: ['không hoàn thành'] }),
          counts: z.enum(['met', 'notMet', 'inProgress', 'notAssessed']).meta({ title: 'Số đếm tương ứng' }),
        }),
      )
      .default([])
      .meta({ title: 'Chữ của các dòng đếm', description: 'Cụm từ dài đứng trước cụm từ ngắn nằm trong nó.' }),
    abbreviations: z
      .array(z.strictObject({ short: lineSchema, long: lineSchema }))
      .default([])
      .meta({ title: 'Chữ viết tắt tên cơ quan', examples: [[{ short: 'UBND', long: 'Ủy ban nhân dân' }]] }),
    overlappingParts: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Chữ cho biết các phần có thể trùng nhau', examples: [['nữ', 'đảng viên']] }),
    syllables: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Tiếng có dấu nằm ngoài quy tắc chính tả', examples: [['Lắk']] }),
    pairs: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Cặp tiếng thường gặp', description: 'Hai tiếng viết thường, cách nhau một dấu cách.' }),
    acrossYears: z
      .strictObject({
        shareFall: z.number().positive().meta({ title: 'Tỷ lệ lũy kế giảm quá số điểm phần trăm này thì nhắc' }),
        sizeChange: z
          .number()
          .positive()
          .meta({ title: 'Nhóm đối tượng thay đổi quá phần này của năm trước thì nhắc' }),
      })
      .default({ shareFall: 1, sizeChange: 0.2 })
      .meta({ title: 'Ngưỡng khi so với năm trước' }),
    nearCopies: z
      .strictObject({
        figures: z
          .int()
          .min(2)
          .meta({
            title: 'Số liệu ít nhất của một lời văn để so',
            description: 'Lời văn có ít số liệu riêng hơn thì không phân biệt được với mẫu chung.',
            examples: [4],
          }),
        figureShare: z
          .number()
          .positive()
          .max(1)
          .meta({ title: 'Phần số liệu phải giống', examples: [0.75] }),
        textShare: z
          .number()
          .positive()
          .max(1)
          .meta({ title: 'Phần lời văn phải giống', examples: [0.75] }),
        widespread: z
          .int()
          .min(2)
          .meta({
            title: 'Quá số xã này cùng ghi một con số ở một tiêu chí thì con số không được tính',
            examples: [10],
          }),
      })
      .default({ figures: 4, figureShare: 0.75, textShare: 0.75, widespread: 10 })
      .meta({ title: 'Khi nào lời văn minh chứng của hai xã là giống gần hết' }),
    alsoRight: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Cặp tiếng cũng đúng', description: 'Chỉ khác dấu với một cặp thường gặp mà vẫn đúng.' }),
    learned: z
      .strictObject({
        pairs: lineSchema.meta({ title: 'Cặp tiếng hay gặp', description: 'Cách nhau bằng dấu phẩy.' }),
        syllables: lineSchema.meta({ title: 'Các tiếng có dùng', description: 'Cách nhau bằng khoảng trắng.' }),
      })
      .optional()
      .meta({
        title: 'Học từ văn bản chính thức của kho',
        description: 'Lệnh "npx hoso learn" viết lại phần này; đừng sửa tay.',
      }),
    units: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Đơn vị đếm', examples: [['người', 'hồ sơ']] }),
    symbols: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Chữ viết tắt đúng trong ký hiệu văn bản', examples: [['UBND', 'VHXH']] }),
    hamletWords: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Chữ gọi thôn, bản, khu phố', examples: [['thôn', 'bản']] }),
    countedUntil: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Chữ đứng trước ngày chốt số liệu', examples: [['tính đến']] }),
    recognitionPhrases: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Lời đề nghị công nhận', examples: [['xem xét công nhận']] }),
    overHundred: z
      .array(lineSchema)
      .default([])
      .meta({ title: 'Chữ cho biết tỷ lệ có thể quá 100%', examples: [['tăng', 'vượt']] }),
    rateTopics: z
      .array(
        z.strictObject({
          title: lineSchema.meta({ title: 'Việc có tần suất', examples: ['phát thanh'] }),
          words: z.array(lineSchema).min(1).meta({ title: 'Chữ cho biết câu nói về việc này' }),
        }),
      )
      .default([])
      .meta({ title: 'Những việc chỉ có một tần suất trong hồ sơ' }),
    sameCount: z
      .strictObject({
        namesBefore: z.array(lineSchema).default([]).meta({
          title: 'Chữ đứng trước số để gọi tên',
          description: 'Số sau chữ này là tên, không phải số đếm, ví dụ "quý 1", "mục 2".',
        }),
        namesAfter: z.array(lineSchema).default([]).meta({
          title: 'Chữ đứng sau số để gọi tên',
          description: 'Số trước chữ này là tên, không phải số đếm, ví dụ "2 của kế hoạch".',
        }),
      })
      .default({ namesBefore: [], namesAfter: [] })
      .meta({ title: 'Số đếm cùng một việc' }),
    samePopulation: z
      .strictObject({
        coverage: z
          .number()
          .min(0)
          .max(1)
          .meta({ title: 'Phần chữ phải trùng', examples: [0.75] }),
        ignored: z.array(lineSchema).default([]).meta({ title: 'Chữ bỏ qua khi so tên nhóm đối tượng' }),
      })
      .optional()
      .meta({ title: 'Cùng một nhóm đối tượng nêu trong lời văn' }),
    sameShare: z
      .strictObject({
        syllables: z.int().min(3).meta({ title: 'Số tiếng chung ít nhất' }),
        coverage: z.number().min(0).max(1).meta({ title: 'Phần chung ít nhất của tên dài hơn' }),
        ignored: z
          .array(lineSchema)
          .default([])
          .meta({ title: 'Tiếng không kể', examples: [['tỷ', 'lệ', 'đạt']] }),
      })
      .optional()
      .meta({ title: 'Khi nào hai tỷ lệ trong lời văn là một', description: 'Bỏ trống thì không so.' }),
  })
  .meta({ title: 'Từ vựng và ngưỡng của các quy tắc' });
export type Vocabulary = z.infer<typeof vocabularySchema>;
