import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { body, fontName, fontSize } from './measures.ts';

/** Names of the paragraph styles of an official document; what a style says is not said again in its paragraphs. */
export const paragraphStyle = {
  body: 'BodyText',
  centred: 'Centred',
  kind: 'DocumentKind',
  subject: 'Subject',
  agency: 'Agency',
  issuer: 'Issuer',
  nation: 'NationalName',
  motto: 'Motto',
  number: 'DocumentNumber',
  letterSubject: 'LetterSubject',
  addressee: 'Addressee',
  signatureNote: 'SignatureNote',
  placeDate: 'PlaceAndDate',
  annexReference: 'AnnexReference',
  signature: 'Signatory',
  recipientsTitle: 'RecipientsTitle',
  recipient: 'Recipient',
  pageNumber: 'PageNumber',
  rule: 'Rule',
  tableText: 'TableText',
  annexTableText: 'AnnexTableText',
  footer: 'Origin',
} as const;

// Text of the document (II.6.e): justified, first line indented, 6 pt between paragraphs.
const bodyParagraph = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: body.firstLine },
  // The rule is said, though Word takes this one without: LibreOffice would set lines of 13.2 points under letters of 14.
  spacing: { before: 0, after: body.after, line: body.line, lineRule: 'auto' },
  widowControl: true,
} as const;

/** Styles after Decree 30/2020/NĐ-CP, Annex I, part V: sizes, capitals, weights and alignments of each element. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: fontName, size: fontSize.body, color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    heading1: heading({ bold: true }),
    heading2: heading({ bold: true }),
    heading3: heading({ bold: true }),
    heading4: heading({ bold: true, italics: true }),
    heading5: heading({ italics: true }),
    heading6: heading({ italics: true }),
    title: { run: { font: fontName, size: fontSize.body, color: '000000' } },
    hyperlink: { run: { color: '000000', underline: { type: 'none' } } },
    footnoteText: { run: { font: fontName, size: fontSize.recipients }, paragraph: { alignment: AlignmentType.BOTH } },
  },
  paragraphStyles: [
    style(paragraphStyle.body, 'Văn bản', { paragraph: bodyParagraph, quickFormat: true }),
    centred(paragraphStyle.centred, 'Căn giữa', { run: {} }),
    centred(paragraphStyle.kind, 'Tên loại', { run: { bold: true } }),
    centred(paragraphStyle.subject, 'Trích yếu', { run: { bold: true } }),
    centred(paragraphStyle.agency, 'Cơ quan chủ quản', { run: { size: fontSize.agency } }),
    centred(paragraphStyle.issuer, 'Cơ quan ban hành', { run: { size: fontSize.agency, bold: true } }),
    centred(paragraphStyle.nation, 'Quốc hiệu', { run: { size: fontSize.agency, bold: true } }),
    centred(paragraphStyle.motto, 'Tiêu ngữ', { run: { size: fontSize.motto, bold: true } }),
    centred(paragraphStyle.number, 'Số và ký hiệu', { run: { size: fontSize.number } }),
    centred(paragraphStyle.letterSubject, 'Trích yếu công văn', { run: { size: fontSize.letterSubject } }),
    style(paragraphStyle.addressee, 'Kính gửi', { paragraph: { indent: { left: 1701 } } }),
    centred(paragraphStyle.placeDate, 'Địa danh và thời gian', { run: { size: fontSize.placeDate, italics: true } }),
    centred(paragraphStyle.annexReference, 'Kèm theo', { run: { italics: true } }),
    centred(paragraphStyle.signature, 'Người ký', { run: { bold: true } }),
    centred(paragraphStyle.signatureNote, 'Lời ghi ở chỗ ký', { run: { italics: true } }),
    centred(paragraphStyle.pageNumber, 'Số trang', { run: { size: fontSize.body } }),
    style(paragraphStyle.recipientsTitle, 'Nơi nhận', {
      run: { size: fontSize.recipientsTitle, bold: true, italics: true },
    }),
    style(paragraphStyle.recipient, 'Dòng nơi nhận', { run: { size: fontSize.recipients } }),
    style(paragraphStyle.rule, 'Đường kẻ', {
      run: { size: 4 },
      paragraph: { spacing: { before: 20, after: 0, line: 60, lineRule: 'exact' } },
    }),
    style(paragraphStyle.tableText, 'Trong bảng', {
      run: { size: fontSize.table },
      paragraph: { spacing: { before: 40, after: 40 } },
    }),
    style(paragraphStyle.annexTableText, 'Trong bảng phụ lục', {
      run: { size: fontSize.annexTable },
      paragraph: { spacing: { before: 40, after: 40 } },
    }),
  ],
};

/** The styles of a document with a footer; those of one without stay as they are, byte for byte. */
export const stylesWithFooter: IStylesOptions = {
  ...documentStyles,
  paragraphStyles: [
    ...(documentStyles.paragraphStyles ?? []),
    style(paragraphStyle.footer, 'Nguồn của văn bản', { run: { size: fontSize.footer } }),
  ],
};

type StyleParts = Pick<IParagraphStyleOptions, 'run' | 'paragraph' | 'quickFormat'>;

function style(id: string, name: string, parts: StyleParts): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', ...parts };
}

function centred(id: string, name: string, parts: StyleParts): IParagraphStyleOptions {
  return style(id, name, { paragraph: { alignment: AlignmentType.CENTER }, ...parts });
}

function heading(run: { bold?: boolean; italics?: boolean }) {
  return {
    run: { font: fontName, size: fontSize.body, color: '000000', ...run },
    paragraph: { ...bodyParagraph, keepNext: true, keepLines: true },
  };
}
