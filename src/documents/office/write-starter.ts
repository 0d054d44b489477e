import { Document, type FileChild, Footer, type ISectionOptions, Paragraph, TextRun } from 'docx';
import type { LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';
import type { Orientation } from '../docx/measures.ts';
import { styled } from '../docx/paragraphs.ts';
import { packStable } from '../docx/stable-package.ts';
import { documentStyles, paragraphStyle } from '../docx/styles.ts';
import { textRun } from '../docx/write-inline.ts';
import { sectionFrame } from '../docx/write-sections.ts';
import { guideStyle } from './guide-style.ts';
import { annexesOf, knownPlaceholders, type Placeholder } from './placeholders.ts';

/** No document of a dossier, so no date of the data: the day of Decree 30/2020/NĐ-CP. */
const date = '2020-03-05';

/**
 * A Word template to start from: the blocks of the Markdown template in their order, each on the page it belongs to,
 * then every name there is with its meaning. What stands in the style of the explanation is never printed.
 */
export function writeStarter(template: LocatedText<Template>): Uint8Array {
  const known = knownPlaceholders(template);
  const hasTitle = known.some(({ name }) => name === 'title');
  const main = ['letterhead', ...(hasTitle ? ['title'] : []), 'body', 'signature'];
  const annexes = annexesOf(template.body);
  const footers = template.data.footer ? markFooter() : {};
  const sections = [
    section('portrait', main.map(mark), footers),
    ...annexes.map(({ name, isLandscape }) => section(isLandscape ? 'landscape' : 'portrait', [mark(name)], footers)),
  ];
  const last = sections.at(-1);
  if (last) last.children.push(...writeGuide(known));
  const file = new Document({
    sections,
    styles: { ...documentStyles, paragraphStyles: [...(documentStyles.paragraphStyles ?? []), guideParagraph] },
    title: template.data.title,
    subject: template.data.title,
    creator: 'Hồ Sơ Số',
    lastModifiedBy: 'Hồ Sơ Số',
    description: 'Tệp mẫu Word',
    compatibility: { version: 15 },
  });
  return packStable(file, date);
}

const guideParagraph = {
  id: guideStyle,
  name: guideStyle,
  basedOn: 'Normal',
  run: { size: 22, color: '1F4E79' },
  paragraph: { spacing: { before: 0, after: 60 } },
};

type Section = Omit<ISectionOptions, 'children'> & { readonly children: FileChild[] };

function section(orientation: Orientation, children: FileChild[], footers: Pick<Section, 'footers'>): Section {
  return { ...sectionFrame(orientation), ...footers, children };
}

function markFooter(): Pick<Section, 'footers'> {
  const make = () => new Footer({ children: [mark('footer')] });
  return { footers: { default: make(), first: make() } };
}

function mark(name: string): Paragraph {
  return styled(paragraphStyle.body, [textRun(`{{${name}}}`)]);
}

const kinds: readonly { readonly kind: Placeholder['kind']; readonly title: string }[] = [
  { kind: 'block', title: 'Khối: đứng một mình trong một đoạn' },
  { kind: 'text', title: 'Chữ và số: đặt ở bất cứ đâu trong dòng, ở đầu trang và chân trang' },
  { kind: 'row', title: 'Danh sách: đặt trong các ô của một hàng; hàng được lặp lại cho từng mục' },
];

function writeGuide(known: readonly Placeholder[]): Paragraph[] {
  return [
    guide([new TextRun({ text: 'HƯỚNG DẪN (các đoạn màu xanh này không in ra)', bold: true })], true),
    ...introduction.map(line => guide([textRun(line)])),
    ...kinds.flatMap(({ kind, title }) => [
      guide([new TextRun({ text: title, bold: true })]),
      ...known
        .filter(placeholder => placeholder.kind === kind)
        .map(({ name, title: meaning }) => guide([textRun(`{{${name}}}: ${meaning}`)])),
    ]),
  ];
}

const introduction = [
  'Tệp này thay mẫu chữ cùng tên khi được lưu vào thư mục templates/ của kho. Sửa chữ, phông, lề, bảng, đầu trang và chân trang tùy ý; chỗ có hai dấu ngoặc nhọn được thay bằng số liệu của từng hồ sơ.',
  'Phần lời trong {{body}} và các phụ lục lấy từ mẫu chữ cùng tên trong thư mục templates/; muốn tự trình bày thì bỏ khối đó và đặt từng tên ở bên dưới.',
  'Viết hoa toàn bộ: thêm "| upcase" sau tên, ví dụ {{dossier.period | upcase}}. Số đếm có số 0 đứng trước: {{counts.met | count}}.',
  'Một tên viết sai được báo kèm tên gần giống nhất khi chạy lệnh npx hoso check.',
];

function guide(children: TextRun[], startsPage = false): Paragraph {
  return new Paragraph({ style: guideStyle, children, ...(startsPage ? { pageBreakBefore: true } : {}) });
}
