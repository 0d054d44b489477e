import type { MDXInstance } from 'astro';
import type { SearchablePage } from '../views/search/search-records.ts';

/** Front matter of a page of prose, content/<page>.mdx. */
export interface ProseHead {
  readonly title: string;
  readonly description: string;
  /** Day on which somebody last went through what it says, YYYY-MM-DD; of pages that have to be dated. */
  readonly reviewed?: string;
}

/** Front matter of a guide under content/huong-dan/. */
export interface GuideHead extends ProseHead {
  /** Place in the list of guides. */
  readonly order: number;
  /** Whom it is for, a key of `audiences`. */
  readonly audience: string;
}

type Content = MDXInstance<Record<string, unknown>>['Content'];

export interface ProsePage extends ProseHead {
  /** Part of the address: "phuong-phap". */
  readonly id: string;
  readonly href: string;
  readonly Content: Content;
}

export interface Guide extends ProsePage, GuideHead {}

/** Whom guides are for, in the order of their list. */
export const audiences: Readonly<Record<string, string>> = {
  xa: 'Dành cho công chức xã',
  'tham-dinh': 'Dành cho người thẩm định',
  'quan-tri': 'Dành cho người quản trị kho',
};

/** The guides in their order. */
export function listGuides(): readonly Guide[] {
  const files = import.meta.glob<MDXInstance<GuideHead & Record<string, unknown>>>('../../content/huong-dan/*.mdx', {
    eager: true,
  });
  return Object.entries(files)
    .map(([path, file]) => ({ ...pageOf(path, file, '/huong-dan/'), ...file.frontmatter }))
    .toSorted((left, right) => left.order - right.order);
}

/** The pages of prose of the site: method, accessibility and the like. */
export function listProsePages(): readonly ProsePage[] {
  const files = import.meta.glob<MDXInstance<ProseHead & Record<string, unknown>>>('../../content/*.mdx', {
    eager: true,
  });
  return Object.entries(files).map(([path, file]) => pageOf(path, file, '/'));
}

/** The same in English: "index" is the page all others start from. */
export function listEnglishPages(): readonly ProsePage[] {
  const files = import.meta.glob<MDXInstance<ProseHead & Record<string, unknown>>>('../../content/en/*.mdx', {
    eager: true,
  });
  return Object.entries(files).map(([path, file]) => pageOf(path, file, '/en/'));
}

/** Guides and pages of prose with their headings. */
export function listSearchablePages(): readonly SearchablePage[] {
  const sources = import.meta.glob<string>(['../../content/*.mdx', '../../content/huong-dan/*.mdx'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const headings = new Map(Object.entries(sources).map(([path, text]) => [idOf(path), headingsOf(text)]));
  return [...listGuides(), ...listProsePages()].map(({ id, href, title, description }) => ({
    href,
    title,
    description,
    headings: headings.get(id) ?? [],
  }));
}

function pageOf(
  path: string,
  { frontmatter, Content }: MDXInstance<ProseHead & Record<string, unknown>>,
  folder: string,
) {
  const id = idOf(path);
  const { title, description, reviewed } = frontmatter;
  return { id, href: id === 'index' ? folder : `${folder}${id}/`, title, description, reviewed, Content };
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
}

function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
}
