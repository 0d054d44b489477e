import { readFileSync, writeFileSync } from 'node:fs';
import { git } from '../../src/data/git-objects.ts';
import { mergeAppraisalTexts } from '../../src/merge-appraisal-texts.ts';

const driver = [
  ['merge.hoso-appraisal.name', 'Gộp hai lần thu ý kiến thẩm định'],
  ['merge.hoso-appraisal.driver', 'npx hoso appraise merge %O %A %B %P'],
] as const;

/**
 * As git calls a merge driver: reads the three files and writes what both sides hold into the second; `name` is the
 * path in the repository. Without files it enters itself into the configuration of this clone. The exit code.
 */
export async function runMerge(root: string, files: readonly string[]): Promise<number | string> {
  if (files.length === 0) {
    for (const [key, value] of driver) await git(root, ['config', key, value]);
    console.log('Từ nay git ở máy này tự gộp các tệp thẩm định (communes/*/*/appraisal/*.yaml).');
    return 0;
  }
  const [base, ours, theirs, name] = files;
  if (base === undefined || ours === undefined || theirs === undefined || files.length > 4)
    return 'Cần ba tệp: bản gốc, bản của ta, bản kia (git tự gọi: %O %A %B %P); hoặc không tệp nào để cài.';
  const read = (file: string) => readFileSync(file, 'utf8');
  const text = mergeAppraisalTexts({ file: name ?? ours, base: read(base), ours: read(ours), theirs: read(theirs) });
  writeFileSync(ours, text);
  return 0;
}
