import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Id of the version that tests freeze: part of its address. */
export const frozenVersion = 'cuoi-nam-2024';

/** Freezes a version of the data of a repository, as its keepers do: an entry with the commit that it stands for. */
export function freezeVersion(root: string, commit: string): void {
  const entry = [
    'releases:',
    `  - id: ${frozenVersion}`,
    '    title: Số liệu công bố cuối năm 2024',
    '    date: 2024-12-31',
    `    commit: "${commit}"`,
  ];
  writeFileSync(join(root, 'content/releases.yaml'), `${entry.join('\n')}\n`);
}
