import type { Commit } from '../../data/find-commit.ts';
import type { Issue } from '../../issues/issue.ts';
import { toTextFile } from './describe-evidence.ts';
import { type PackedDossier, type Packing, packDossier } from './pack-dossier.ts';
import { createZip, type ZipEntry, type ZipFile } from './zip-file.ts';

export interface SubmissionOptions extends Packing {
  /** Path of the archive. */
  readonly path: string;
  /** Whose dossiers these are, "thị xã Bỉm Sơn". */
  readonly title: string;
  /** "<commune>/<dossier>", in the order they shall have. */
  readonly dossiers: readonly string[];
  /** Dossiers that cannot be placed in a unit, with the reason. */
  readonly leftOut: readonly LeftOut[];
  readonly commit?: Commit | undefined;
  readonly onDossier?: (done: number) => void;
}

export interface LeftOut {
  /** "<commune>/<dossier>", or "<commune>" where all of it is out. */
  readonly dossier: string;
  readonly reasons: readonly string[];
}

export interface Submission {
  readonly dossiers: number;
  readonly files: number;
  readonly bytes: number;
  readonly missing: number;
  readonly leftOut: readonly LeftOut[];
}

interface ManifestDossier extends Pick<PackedDossier, 'title' | 'missing' | 'warnings'> {
  readonly dossier: string;
  readonly files: readonly ZipEntry[];
}

/**
 * Writes the dossiers of a unit as one archive, one dossier in memory at a time. A dossier with errors is left out and
 * named with its reasons in the manifest and in a list of its own. The archive appears whole or not at all. Throws
 * ZipTooLarge.
 */
export async function writeSubmission(options: SubmissionOptions): Promise<Submission> {
  const zip = createZip(options.path);
  try {
    const submission = await fill(zip, options);
    zip.finish();
    return submission;
  } catch (error) {
    zip.discard();
    throw error;
  }
}

async function fill(zip: ZipFile, options: SubmissionOptions): Promise<Submission> {
  const dossiers: ManifestDossier[] = [];
  const leftOut = [...options.leftOut];
  let latest = '1980-01-01';
  for (const [position, key] of options.dossiers.entries()) {
    const packed = await packDossier(key, options);
    if ('errors' in packed) leftOut.push({ dossier: key, reasons: packed.errors.map(describeReason) });
    else {
      dossiers.push({ dossier: key, ...addDossier(zip, key, packed) });
      if (packed.date > latest) latest = packed.date;
    }
    options.onDossier?.(position + 1);
  }
  if (leftOut.length > 0) zip.add('khong-dua-vao.txt', toTextFile(describeLeftOut(leftOut)), latest);
  const { title, commit } = options;
  const manifest = { title, ...(commit ? { commit } : {}), dossiers, leftOut };
  zip.add('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`), latest);
  const files = dossiers.flatMap(dossier => dossier.files);
  return {
    dossiers: dossiers.length,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    missing: dossiers.reduce((sum, { missing }) => sum + missing, 0),
    leftOut,
  };
}

function addDossier(zip: ZipFile, key: string, { files, date, title, missing, warnings }: PackedDossier) {
  const entries = files.map(({ path, content }) => zip.add(`${key}/${path}`, content, date));
  return { title, missing, warnings, files: entries };
}

function describeReason({ file, line, message }: Issue): string {
  return `${file}:${line}: ${message}`;
}

function describeLeftOut(leftOut: readonly LeftOut[]): readonly string[] {
  return [
    `Có ${leftOut.length} hồ sơ không được đưa vào tệp này:`,
    ...leftOut.flatMap(({ dossier, reasons }) => ['', dossier, ...reasons.map(reason => `  - ${reason}`)]),
  ];
}
