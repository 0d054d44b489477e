import type { LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';
import { type GroupShape, type Shape, templateNames } from '../template/template-names.ts';

/** What may stand between {{ and }} in a Word template. */
export interface Placeholder {
  /** "commune.name", "pillars.criteria.title", "signature" */
  readonly name: string;
  /** Words for the guide and the starting file. */
  readonly title: string;
  /**
   * text: in a line; block: alone in its paragraph, which it replaces; row: in the row of a table, which is repeated
   * for every entry of the list.
   */
  readonly kind: 'text' | 'block' | 'row';
}

/** The closed list for one document: values of templateNames, and the parts of its Markdown template as blocks. */
export function knownPlaceholders(template: LocatedText<Template>): readonly Placeholder[] {
  const names = templateNames(template.data.sections.map(section => section.id));
  const sections = new Map(template.data.sections.map(({ id, title }) => [`report.${id}`, title]));
  const named = flatten(names, '', false).map(placeholder => {
    const section = sections.get(placeholder.name.replace(/\.[^.]*$/, ''));
    return section ? { ...placeholder, title: `${placeholder.title} «${section}»` } : placeholder;
  });
  return [...blocksOf(template.body), ...named];
}

/** Name of the value or block a placeholder prints; what follows a bar is how it is written ("| upcase"). */
export function nameIn(key: string): string {
  return key.split('|', 1)[0]?.trim() ?? '';
}

export interface AnnexPart {
  readonly name: string;
  readonly isLandscape: boolean;
}

/** Annexes of a Markdown template in their order: annex-1, annex-2 ... */
export function annexesOf(body: string): readonly AnnexPart[] {
  return Array.from(body.matchAll(/^ {0,3}::annex(?![\w-])(.*)$/gm), ([, options = ''], index) => ({
    name: `annex-${index + 1}`,
    isLandscape: options.includes('landscape'),
  }));
}

function blocksOf(body: string): readonly Placeholder[] {
  const block = (name: string, title: string): Placeholder => ({ name, title, kind: 'block' });
  return [
    block('letterhead', 'Tên cơ quan, Quốc hiệu, Tiêu ngữ, số, ký hiệu, địa danh và thời gian'),
    ...(/^ {0,3}:::title\b/m.test(body) ? [block('title', 'Tên loại và trích yếu')] : []),
    block('body', 'Toàn bộ phần lời, như mẫu chữ cùng tên'),
    block('signature', 'Nơi nhận và người ký'),
    ...annexesOf(body).map(({ name }, index) => block(name, `Phụ lục thứ ${index + 1}: tên và nội dung`)),
    block('footer', 'Chân trang: mã bản ghi và mã QR, khi mẫu bật mục footer'),
  ];
}

function flatten(shape: GroupShape, prefix: string, isRow: boolean): readonly Placeholder[] {
  return Object.entries(shape.members).flatMap(([key, member]) => flattenMember(member, `${prefix}${key}`, isRow));
}

function flattenMember(shape: Shape, name: string, isRow: boolean): readonly Placeholder[] {
  if (shape.kind === 'group') return flatten(shape, `${name}.`, isRow);
  if (shape.kind === 'list' && shape.item.kind === 'group') return flatten(shape.item, `${name}.`, true);
  const kind = isRow ? 'row' : shape.kind === 'markdown' ? 'block' : 'text';
  return [{ name, title: shape.title, kind }];
}
