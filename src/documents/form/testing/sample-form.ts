import { type Form, formSchema } from '../../../schema/form.ts';

/**
 * A made-up form that no source has: other columns, other words for yes and no, another unit. It stands for the forms
 * a province adds.
 */
export function sampleForm(): Form {
  return formSchema.parse({
    number: 'Biểu 07',
    title: 'Danh sách hộ nuôi ong',
    source: 'Biểu đặt ra để thử',
    marks: { yes: ['Đúng', 'v'], no: ['Sai'] },
    tables: [
      {
        id: 'ho',
        sheet: 'Hộ nuôi ong',
        rows: 6,
        columns: [
          { id: 'so', title: 'Số', kind: 'ordinal', width: 1 },
          { id: 'chu-ho', title: 'Chủ hộ', kind: 'text', width: 5, isRequired: true },
          { id: 'dien-thoai', title: 'Điện thoại', group: 'Liên hệ', kind: 'phone', width: 3 },
          { id: 'hop-thu', title: 'Hộp thư', group: 'Liên hệ', kind: 'email', width: 3 },
          { id: 'ban-mang', title: 'Bán trên mạng', kind: 'mark', width: 2 },
          { id: 'tem', title: 'Dán tem', kind: 'mark', width: 2 },
        ],
        identity: ['chu-ho', 'dien-thoai'],
        counts: [
          { id: 'ho', title: 'Số hộ', mayBeStated: true },
          { id: 'ban', title: 'Số hộ bán trên mạng', where: ['ban-mang'] },
          { id: 'ban-co-tem', title: 'Số hộ bán trên mạng có dán tem', where: ['ban-mang', 'tem'] },
          { id: 'co-thu', title: 'Số hộ có hộp thư', where: ['hop-thu'] },
        ],
        total: { label: 'Cộng', column: 'chu-ho', cells: [{ column: 'ban-mang', count: 'ban' }] },
      },
    ],
    summary: [
      { text: 'Tổng số hộ:', count: 'ho', unit: 'hộ' },
      { text: 'Tỷ lệ bán trên mạng:', share: { numerator: 'ban', denominator: 'ho' } },
      { text: 'Tỷ lệ dán tem:', share: { numerator: 'ban-co-tem', denominator: 'ban' } },
    ],
    signatures: [{ title: 'Người lập' }, { title: 'Trưởng thôn', note: '(Ký tên)', isHead: true }],
    feeds: [
      { criteriaSet: 'thu', criterion: '1.1', share: { numerator: 'ban', denominator: 'ho' } },
      { criteriaSet: 'thu', criterion: '1.2', value: 'co-thu' },
    ],
  });
}
