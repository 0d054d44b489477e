import { type Changes, makeRepository } from './make-dossier.ts';
import { sampleFiles } from './sample-files.ts';

export interface TwoCommunes {
  /** Evidence of criterion 1.10 of "xa-thu", named "Thử". */
  readonly ours: string;
  /** The same of "xa-moi", named "Mới". */
  readonly theirs: string;
  readonly edits?: Changes['edits'];
}

/** Writes the sample beside a second commune that differs in its name; returns the folder. */
export function makeTwo({ ours, theirs, edits = [] }: TwoCommunes): string {
  const second = Object.entries(sampleFiles).filter(([name]) => name.startsWith('communes/xa-thu/'));
  const files = second.map(([name, content]) => {
    const moved = name.replace('communes/xa-thu/', 'communes/xa-moi/');
    return [
      moved,
      content.replace('name: Thử', 'name: Mới').replace('administrativeUnit: xa-thu', 'administrativeUnit: xa-moi'),
    ];
  });
  const evidence = { 'communes/xa-thu/2024/evidence/1.10.md': ours, 'communes/xa-moi/2024/evidence/1.10.md': theirs };
  return makeRepository({ edits, files: { ...Object.fromEntries(files), ...evidence } });
}
