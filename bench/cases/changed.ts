import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureTogether } from '../measure/compare.ts';
import { runNode } from '../measure/run-process.ts';
import { formatRatio, type Row } from '../measure/table.ts';
import type { Province } from '../province/province.ts';
import type { CaseContext } from './bench-case.ts';

/** The check of one changed dossier in the whole province, against the same in a repository of one commune. */
export async function changedCase({ hoso, province, communes, repeat }: CaseContext): Promise<Row[]> {
  const provinces = { large: province(communes), small: province(1) };
  commitChange(provinces.large);
  commitChange(provinces.small);
  const check = ({ root }: Province) => runNode([hoso, 'check', '--root', root, '--changed-since', 'HEAD~1..HEAD']);
  try {
    const measured = await measureTogether(
      { large: () => check(provinces.large), small: () => check(provinces.small) },
      3 * repeat,
    );
    const { large, small } = measured;
    return [
      {
        what: `check --changed-since, 1 dossier of ${communes} communes`,
        took: large,
        ratio: formatRatio(large, small),
        target: '0.8 - 1.2 x',
        isReached: large.seconds <= 1.2 * small.seconds,
      },
      { what: 'floor: the same among 1 commune', took: small },
    ];
  } finally {
    undoChange(provinces.large);
    undoChange(provinces.small);
  }
}

/** Changes the prose of one dossier and commits it. */
function commitChange({ root }: Province): void {
  appendFileSync(join(root, 'communes/xa-mau-001/2023/evidence/1.2.md'), '\nĐã bổ sung số liệu của quý IV.\n');
  git(root, 'commit', '--quiet', '--all', '--message', 'One dossier changed');
}

function undoChange({ root }: Province): void {
  git(root, 'reset', '--quiet', '--hard', 'HEAD~1');
}

function git(root: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid'];
  execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'ignore' });
}
