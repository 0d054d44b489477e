import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { createZip } from './zip-file.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('holds bytes and files of the disk, with size and hash, in the order given', () => {
  const folder = makeFolder();
  const large = Buffer.from('số liệu '.repeat(30_000));
  writeFileSync(join(folder, 'lớn.txt'), large);
  const zip = createZip(join(folder, 'a/xong.zip'));
  const entries = [
    zip.add('z/tệp lớn.txt', { file: join(folder, 'lớn.txt') }, '2023-11-08'),
    zip.add('a/trống.txt', new Uint8Array(), '2023-11-08'),
    zip.add('a/ảnh.png', Buffer.from('png'), '2023-11-08'),
  ];
  expect(readdirSync(join(folder, 'a'))).toEqual(['.xong.zip.tmp']);
  zip.finish();
  expect(readdirSync(join(folder, 'a'))).toEqual(['xong.zip']);
  const parts = unzipSync(readFileSync(join(folder, 'a/xong.zip')));
  expect(Object.keys(parts)).toEqual(entries.map(({ path }) => path));
  expect(Buffer.from(parts['z/tệp lớn.txt'] ?? '').equals(large)).toBe(true);
  expect(entries[0]).toMatchObject({ size: large.length, sha256: createHash('sha256').update(large).digest('hex') });
});

it('leaves nothing behind when it is taken back', () => {
  const folder = makeFolder();
  const zip = createZip(join(folder, 'dở.zip'));
  zip.add('a.txt', Buffer.from('a'), '2023-11-08');
  zip.discard();
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses what the format cannot hold', () => {
  const zip = createZip(join(makeFolder(), 'nhiều.zip'));
  const empty = new Uint8Array();
  const addMany = () => {
    for (let index = 0; index < 70_000; index++) zip.add(`${index}.png`, empty, '2023-11-08');
  };
  expect(addMany).toThrow();
  zip.discard();
});
