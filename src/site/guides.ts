import type { MDXInstance } from 'astro';

/** Front matter of a guide under content/huong-dan/. */
export interface GuideHead {
  readonly title: string;
  readonly description: string;
  /** Place in the list of guides. */
  readonly order: number;
}

export interface Guide extends GuideHead {
  readonly id: string;
  readonly href: string;
  readonly Content: MDXInstance<GuideHead & Record<string, unknown>>['Content'];
}

/** The guides in their order. */
export function listGuides(): readonly Guide[] {
  const files = import.meta.glob<MDXInstance<GuideHead & Record<string, unknown>>>('../../content/huong-dan/*.mdx', {
    eager: true,
  });
  return Object.entries(files)
    .map(([path, { frontmatter, Content }]) => {
      const id = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
      const { title, description, order } = frontmatter;
      return { id, href: `/huong-dan/${id}/`, title, description, order, Content };
    })
    .toSorted((left, right) => left.order - right.order);
}
