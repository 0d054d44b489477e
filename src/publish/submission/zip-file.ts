import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';

/** A file in the archive, as the manifest lists it. */
export interface ZipEntry {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** Bytes already at hand, or a file of the disk, which is read piece by piece. */
export type ZipContent = Uint8Array | { readonly file: string };

export interface ZipFile {
  /** Adds a file; order of the calls is order in the archive. Throws ZipTooLarge. */
  add(path: string, content: ZipContent, isoDate: string): ZipEntry;
  /** Ends the archive and gives it its name. */
  finish(): void;
  /** Takes back what was written. */
  discard(): void;
}

/** What the classic ZIP format holds; beyond it many programs of offices open nothing. */
const limits = { entries: 65_000, bytes: 4_000_000_000 };

export class ZipTooLarge extends Error {}

/**
 * Writes an archive as it comes, to a temporary neighbour that takes the name once it is whole. Memory holds one piece
 * of one file. The same calls give the same bytes: dates are those given, nothing comes from the clock or the disk.
 */
export function createZip(path: string): ZipFile {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  const descriptor = openSync(temporary, 'w');
  const state = { entries: 0, bytes: 0, isOpen: true };
  const close = () => {
    if (state.isOpen) closeSync(descriptor);
    state.isOpen = false;
  };
  const zip = new Zip((error, data) => {
    if (error) throw error;
    state.bytes += data.length;
    if (state.bytes > limits.bytes) throw new ZipTooLarge();
    writeWhole(descriptor, data);
  });
  return {
    add(name, content, isoDate) {
      state.entries += 1;
      if (state.entries > limits.entries) throw new ZipTooLarge();
      const entry = isPacked(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
      entry.mtime = localDate(isoDate);
      zip.add(entry);
      return { path: name, ...push(entry, content) };
    },
    finish() {
      zip.end();
      close();
      renameSync(temporary, path);
    },
    discard() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/** Formats that are compressed already: again would only cost time. */
function isPacked(name: string): boolean {
  return /\.(docx|xlsx|pdf|png|jpe?g)$/i.test(name);
}

interface Pushable extends ZipInputFile {
  push(chunk: Uint8Array, final?: boolean): void;
}

function push(entry: Pushable, content: ZipContent): { readonly size: number; readonly sha256: string } {
  const hash = createHash('sha256');
  let size = 0;
  for (const chunk of content instanceof Uint8Array ? [content] : readChunks(content.file)) {
    hash.update(chunk);
    size += chunk.length;
    entry.push(chunk);
  }
  entry.push(new Uint8Array(), true);
  return { size, sha256: hash.digest('hex') };
}

const chunkBytes = 1 << 16;

function* readChunks(file: string): Iterable<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const chunk = new Uint8Array(chunkBytes);
      const length = readSync(descriptor, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function writeWhole(descriptor: number, data: Uint8Array): void {
  for (let done = 0; done < data.length; ) done += writeSync(descriptor, data, done);
}

/** The archive stores local time: midnight of the day in whatever time zone. */
function localDate(isoDate: string): Date {
  const [year = 1980, month = 1, day = 1] = isoDate.split('-').map(Number);
  return new Date(year, month - 1, day);
}
