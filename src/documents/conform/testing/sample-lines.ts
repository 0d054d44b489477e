/** One paragraph of a sample document. Sizes in pt, lengths in twips. */
export interface SampleLine {
  readonly place: 'left' | 'right' | 'text' | 'recipients' | 'signer' | 'annex';
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly font?: string;
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly hasRule?: boolean;
}

export type SampleLines = Readonly<Record<string, SampleLine>>;

const left = { place: 'left', alignment: 'center', size: 13 } as const;
const right = { place: 'right', alignment: 'center', size: 13 } as const;
const title = { place: 'text', alignment: 'center', bold: true } as const;
const body = { place: 'text', alignment: 'both', firstLine: 720, after: 120 } as const;
const entry = { place: 'recipients', size: 11 } as const;
const signer = { place: 'signer', alignment: 'center', bold: true } as const;
const annex = { place: 'annex', alignment: 'center' } as const;

const heading: SampleLines = {
  superiorAgency: { ...left, text: 'UBND THỊ XÃ A' },
  issuingAgency: { ...left, text: 'UBND PHƯỜNG B', bold: true },
  agencyRule: { ...left, text: '', hasRule: true },
  nationalName: { ...right, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true },
  motto: { ...right, text: 'Độc lập - Tự do - Hạnh phúc', bold: true },
  mottoRule: { ...right, text: '', hasRule: true },
  date: { ...right, text: 'Hà Nội, ngày 05 tháng 01 năm 2024', italic: true },
};

const signature: SampleLines = {
  authority: { ...signer, text: 'TM. ỦY BAN NHÂN DÂN' },
  office: { ...signer, text: 'CHỦ TỊCH' },
  space: { ...signer, text: '' },
  name: { ...signer, text: 'Nguyễn Văn A' },
};

/** A report of two pages with an annex. */
export const reportLines: SampleLines = {
  ...heading,
  number: { ...left, text: 'Số: 05/BC-UBND' },
  kind: { ...title, text: 'BÁO CÁO' },
  subject: { ...title, text: 'Kết quả thực hiện chuyển đổi số năm 2023' },
  subjectRule: { ...title, text: '_'.repeat(16) },
  salutation: { place: 'text', alignment: 'center', text: 'Kính gửi: Ủy ban nhân dân thị xã A', after: 120 },
  basis: {
    ...body,
    italic: true,
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  },
  lastBasis: {
    ...body,
    italic: true,
    text: 'Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023.',
  },
  part: { ...body, text: 'I. KẾT QUẢ THỰC HIỆN', bold: true },
  clause: { ...body, text: '1. Công tác chỉ đạo', bold: true },
  opening: { ...body, text: 'Phường đã ban hành kế hoạch và phân công nhiệm vụ, số liệu tại Phụ lục kèm theo.' },
  pointA: { ...body, text: 'a) Ban hành kế hoạch chuyển đổi số;' },
  pointB: { ...body, text: 'b) Thành lập tổ công nghệ số cộng đồng.' },
  secondPart: { ...body, text: 'II. ĐỀ XUẤT, KIẾN NGHỊ', bold: true },
  closing: { ...body, text: 'Trên đây là báo cáo kết quả thực hiện chuyển đổi số năm 2023./.' },
  recipientsLabel: { place: 'recipients', text: 'Nơi nhận:', size: 12, bold: true, italic: true },
  recipient: { ...entry, text: '- Như trên;' },
  archive: { ...entry, text: '- Lưu: VT, VHXH.' },
  ...signature,
  annexHeading: { ...annex, text: 'Phụ lục', bold: true },
  annexTitle: { ...annex, text: 'KẾT QUẢ THEO TỪNG CHỈ TIÊU', bold: true },
  annexReference: {
    ...annex,
    text: '(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân phường B)',
    italic: true,
  },
};

/** A công văn to two receivers. */
export const letterLines: SampleLines = {
  ...heading,
  number: { ...left, text: 'Số: 12/UBND-VX' },
  letterSubject: { ...left, text: 'V/v giao nhiệm vụ thực hiện bộ tiêu chí', size: 12, before: 120 },
  salutation: { place: 'text', text: 'Kính gửi:', alignment: 'center' },
  receiverA: { place: 'text', text: '- Công chức Văn hóa - Xã hội;', alignment: 'center' },
  receiverB: { place: 'text', text: '- Công chức Tài chính - Kế toán.', alignment: 'center', after: 120 },
  opening: { ...body, text: 'Để thực hiện bộ tiêu chí, Chủ tịch Ủy ban nhân dân phường giao nhiệm vụ như sau:' },
  closing: { ...body, text: 'Đề nghị các công chức nghiêm túc thực hiện./.' },
  recipientsLabel: { place: 'recipients', text: 'Nơi nhận:', size: 12, bold: true, italic: true },
  recipient: { ...entry, text: '- Như trên;' },
  archive: { ...entry, text: '- Lưu: VT, VHXH.' },
  ...signature,
};
