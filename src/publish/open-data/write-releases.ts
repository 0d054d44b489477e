import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GitFault } from '../../data/git-objects.ts';
import type { Repository } from '../../data/repository.ts';
import { loadRelease } from '../../load-release.ts';
import type { Release } from '../../schema/releases.ts';
import { Refusal } from '../../text/refusal.ts';
import { releasePath } from '../../views/links.ts';
import type { FrozenVersion } from '../../views/release-page.ts';
import { buildDataPackage } from '../../views/tables/data-package.ts';
import { writeTableCsv } from '../../views/tables/data-table.ts';
import { buildReleaseTables } from '../../views/tables/release-tables.ts';

export interface ReleaseSource {
  readonly repository: Repository;
  /** Folder that keeps versions for the next build. */
  readonly kept: string;
  /** Digest of the code that writes them. */
  readonly program: string;
}

/**
 * Writes the frozen versions of content/releases.yaml from git, each from its own commit; what is kept of an earlier
 * build is taken over. Throws a Refusal where a commit is missing, or where the files differ from the checksum stated:
 * what others cite must not change. Outside of git there are none.
 */
export async function writeReleases(source: ReleaseSource, isInGit: boolean): Promise<readonly FrozenVersion[]> {
  const { root } = source.repository;
  if (!isInGit || !existsSync(join(root, 'content/releases.yaml'))) return [];
  const releases = source.repository.loadContent('releases').value?.data.releases ?? [];
  const written: FrozenVersion[] = [];
  for (const release of releases) {
    const made = readKept(source, release) ?? (await writeRelease(source, release));
    if (release.sha256 !== undefined && release.sha256 !== made.sha256)
      throw new Refusal(describeChange(release, made));
    written.push(made);
  }
  return written;
}

/** Puts the versions into the site. */
export function copyReleases(releases: readonly FrozenVersion[], kept: string, folder: string): void {
  for (const { id } of releases) cpSync(join(kept, id, 'files'), join(folder, releasePath(id)), { recursive: true });
}

async function writeRelease({ repository, kept, program }: ReleaseSource, release: Release): Promise<FrozenVersion> {
  const tables = buildReleaseTables(await loadDossiers(repository.root, release), releasePath(release.id));
  const files = new Map(tables.map(table => [table.path.slice(releasePath(release.id).length), writeTableCsv(table)]));
  const sums = [...files].map(([name, text]) => `${hash(text)}  ${name}\n`).join('');
  const written: FrozenVersion = {
    ...release,
    sha256: hash(sums),
    tables: tables.map(({ rows: _, ...table }) => {
      const text = files.get(table.path.slice(releasePath(release.id).length)) ?? '';
      return { ...table, size: Buffer.byteLength(text), sha256: hash(text) };
    }),
  };
  files.set('SHA256SUMS', sums);
  files.set('datapackage.json', `${JSON.stringify(describePackage(written), null, 1)}\n`);
  const own = join(kept, release.id);
  rmSync(own, { recursive: true, force: true });
  for (const [name, text] of files) save(join(own, 'files', name), text);
  save(join(own, 'release.json'), JSON.stringify({ key: keyOf(program, release), written }));
  return written;
}

function describePackage({ id, title, tables }: FrozenVersion): object {
  const description = `${title}. Đúng như các tệp trong kho khi đóng băng, không tính lại.`;
  return buildDataPackage({ name: `ho-so-so-${id}`, title, description, tables, folder: releasePath(id) });
}

async function loadDossiers(root: string, { id, commit }: Release) {
  try {
    return await loadRelease(root, commit);
  } catch (error) {
    if (!(error instanceof GitFault)) throw error;
    const next = 'Bản tải về có thể thiếu lịch sử; chạy: git fetch --unshallow, rồi dựng lại.';
    throw new Refusal(`Không có bản ghi ${commit} của phiên bản "${id}" (content/releases.yaml). ${next}`);
  }
}

function describeChange({ id, sha256 }: Release, made: FrozenVersion): string {
  return `Phiên bản "${id}" (content/releases.yaml) không còn giống lúc đóng băng: SHA256SUMS có mã ${made.sha256}, đã ghi ${sha256}. Kiểm tra lại commit và sha256; nơi khác đã dẫn tới các tệp ấy nên không được đổi.`;
}

function readKept({ kept, program }: ReleaseSource, release: Release): FrozenVersion | undefined {
  try {
    const { key, written } = JSON.parse(readFileSync(join(kept, release.id, 'release.json'), 'utf8'));
    return key === keyOf(program, release) ? (written as FrozenVersion) : undefined;
  } catch {
    // None kept, or one that a broken-off run left behind.
    return undefined;
  }
}

function keyOf(program: string, { id, title, date, commit }: Release): string {
  return hash(JSON.stringify([program, id, title, date, commit]));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}
