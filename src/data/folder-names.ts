import type { Issue } from '../issues/issue.ts';
import { slugSchema } from '../schema/common.ts';
import { slugify } from '../text/collation.ts';

/** Folders become addresses of pages and keys of data: their names are slugs. `names` are folders in `parent`. */
export function checkFolderNames(parent: string, names: readonly string[]): Issue[] {
  return names.flatMap(name => (slugSchema.safeParse(name).success ? [] : [describeName(parent, name)]));
}

function describeName(parent: string, name: string): Issue {
  const slug = slugify(name);
  return {
    rule: 'folder-name',
    severity: 'error',
    file: `${parent}/${name}`,
    line: 1,
    column: 1,
    message: `Tên thư mục «${name}» chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.`,
    hint: `Đổi tên thư mục${slug === '' ? '' : ` thành "${slug}"`}.`,
  };
}
