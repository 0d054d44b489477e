export type Language = 'vi' | 'en';

/** A link of the frame; `lang` where its page is in another language than the frame. */
interface FrameLink {
  readonly href: string;
  readonly title: string;
  readonly lang?: Language;
}

/** The words around a page. A language is whole: a word that lacks in one does not compile. */
export interface FrameWords {
  readonly site: string;
  readonly skip: string;
  readonly mainNavigation: string;
  readonly trail: string;
  readonly footer: string;
  readonly footerNavigation: string;
  readonly printedFrom: string;
  readonly asOf: string;
  readonly changed: string;
  readonly links: readonly FrameLink[];
  readonly footerLinks: readonly FrameLink[];
}

export const frameWords: Readonly<Record<Language, FrameWords>> = {
  vi: {
    site: 'Hồ Sơ Số',
    skip: 'Tới nội dung chính',
    mainNavigation: 'Chính',
    trail: 'Vị trí trang',
    footer:
      'Trang này in lại số liệu và văn bản do xã, phường, thị trấn lập, và tính lại những gì suy ra được từ số liệu đó. Văn bản có chữ ký và con dấu của cơ quan ban hành mới là bản chính thức.',
    footerNavigation: 'Cuối trang',
    printedFrom: 'Bản in từ Hồ Sơ Số',
    asOf: 'số liệu tính đến ngày',
    changed: 'hồ sơ sửa lần cuối ngày',
    links: [
      { href: '/', title: 'Trang đầu' },
      { href: '/toan-tinh/', title: 'Toàn tỉnh' },
      { href: '/tim-kiem/', title: 'Tìm kiếm' },
      { href: '/huong-dan/', title: 'Hướng dẫn' },
      { href: '/phuong-phap/', title: 'Cách tính' },
    ],
    footerLinks: [
      { href: '/kiem-tra/', title: 'Chất lượng số liệu' },
      { href: '/gop-du-lieu/', title: 'Gửi, sửa số liệu' },
      { href: '/van-ban/', title: 'Danh mục văn bản' },
      { href: '/du-lieu/', title: 'Dữ liệu mở' },
      { href: '/thay-doi/', title: 'Thay đổi' },
      { href: '/tiep-can/', title: 'Khả năng tiếp cận' },
    ],
  },
  en: {
    site: 'Hồ Sơ Số',
    skip: 'Skip to main content',
    mainNavigation: 'Main',
    trail: 'Breadcrumb',
    footer:
      'This site reprints figures and documents drawn up by communes, and recomputes whatever follows from them. Only documents signed and sealed by the issuing body are official.',
    footerNavigation: 'Footer',
    printedFrom: 'Printed from Hồ Sơ Số',
    asOf: 'figures as of',
    changed: 'dossier last changed on',
    links: [
      { href: '/en/', title: 'About' },
      { href: '/en/method/', title: 'Method' },
      { href: '/', title: 'Trang đầu', lang: 'vi' },
      { href: '/tim-kiem/', title: 'Tìm kiếm', lang: 'vi' },
    ],
    footerLinks: [
      { href: '/api/v1/index.json', title: 'Open data (JSON)' },
      { href: '/tiep-can/', title: 'Khả năng tiếp cận', lang: 'vi' },
    ],
  },
};

/** Names of the languages, each in itself. */
export const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Pages that exist in both languages, by their address. */
const twins: readonly Readonly<Record<Language, string>>[] = [
  { vi: '/', en: '/en/' },
  { vi: '/phuong-phap/', en: '/en/method/' },
];

/** The address of a page by language, where it exists in more than one. */
export function twinsOf(path: string): Readonly<Record<Language, string>> | undefined {
  return twins.find(({ vi, en }) => vi === path || en === path);
}
