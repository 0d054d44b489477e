import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compareResults, type ResultChange } from '../src/changes/compare-results.ts';
import { listChangedFiles } from '../src/data/changed-files.ts';
import { findForkPoint, loadAtRevision } from '../src/data/load-at-revision.ts';
import { loadYaml } from '../src/data/load-file.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';

export const summary = 'kể bằng lời kết quả, đánh giá nào đã thay đổi';
export const help = `Cách dùng: npx hoso diff REF [--format text|json] [--root THƯ_MỤC]

  So các tệp results.yaml hiện nay với REF của git, ví dụ origin/main: tiêu chí nào đổi kết quả, tử số,
  mẫu số, đánh giá; từ gì sang gì.`;

export async function run(args: readonly string[]): Promise<number> {
  const options = { format: { type: 'string', default: 'text' }, root: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [reference] = positionals;
  if (reference === undefined) throw new Refusal('Cần một tên của git để so, ví dụ origin/main.');
  const root = rootOf(values.root);
  const changed = await listChangedFiles(root, reference);
  if (typeof changed === 'string') throw new Refusal(changed);
  const revision = await findForkPoint(root, reference);
  const dossiers = await Promise.all(changed.filter(isResults).map(file => compareFile(root, revision, file)));
  const found = dossiers.filter(({ changes }) => changes.length > 0);
  process.stdout.write(values.format === 'json' ? `${JSON.stringify({ dossiers: found }, null, 2)}\n` : format(found));
  return 0;
}

interface DossierChanges {
  readonly dossier: string;
  readonly changes: readonly ResultChange[];
}

function isResults(file: string): boolean {
  return /^communes\/[^/]+\/[^/]+\/results\.yaml$/.test(file);
}

async function compareFile(root: string, revision: string, file: string): Promise<DossierChanges> {
  const before = await loadAtRevision(root, revision, { file, kind: 'results' });
  const after = existsSync(join(root, file)) ? loadYaml(root, file, 'results').value?.data : undefined;
  return { dossier: file.split('/').slice(1, 3).join('/'), changes: compareResults(before, after) };
}

function format(dossiers: readonly DossierChanges[]): string {
  if (dossiers.length === 0) return 'Không có kết quả hoặc đánh giá nào thay đổi.\n';
  return dossiers.map(({ dossier, changes }) => `${dossier}\n${changes.map(formatChange).join('')}`).join('\n');
}

function formatChange({ criterion, label, before, after }: ResultChange): string {
  return `  ${criterion.padEnd(6)} ${label}: ${before ?? '(chưa có)'} → ${after ?? '(đã bỏ)'}\n`;
}
