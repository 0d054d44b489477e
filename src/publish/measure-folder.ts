import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderSize {
  readonly files: number;
  /** In bytes. */
  readonly size: number;
}

/** Number and size of the files in a folder whose names end with `ending`. */
export function measureFolder(folder: string, ending = ''): FolderSize {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith(ending));
  const stats = names.map(name => statSync(join(folder, name))).filter(each => each.isFile());
  return { files: stats.length, size: stats.reduce((sum, each) => sum + each.size, 0) };
}
