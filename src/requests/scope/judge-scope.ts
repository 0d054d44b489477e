import { judgeEntry } from './judge-entry.ts';
import type { ScopedEntry, ScopeFinding } from './scope-finding.ts';

export interface ScopeInput {
  readonly entries: readonly ScopedEntry[];
  /** Every path of the request's newest commit in the communes touched, to see names that differ in case only. */
  readonly paths: readonly string[];
  /** The commune that sends the request, where that is known. */
  readonly commune?: string | undefined;
  readonly author: ScopeAuthor;
}

/**
 * As whom the author sends it: an appraiser may also bring harvested appraisal, a keeper of the repository may touch
 * several communes at once. What a file is stays judged for all.
 */
export const scopeAuthors = ['commune', 'appraiser', 'maintainer'] as const;
export type ScopeAuthor = (typeof scopeAuthors)[number];

/** What one request may carry; a dossier with all its scans stays below. */
const maximumFiles = 500;
const maximumBytes = 50_000_000;

/**
 * Whether a request keeps to its place: a commune's to its own folder communes/<slug>/, one about the program to the
 * program. Names, kinds and sizes of files are judged for all. Empty where nothing stands against it.
 */
export function judgeScope(input: ScopeInput): readonly ScopeFinding[] {
  const size = judgeSize(input.entries);
  // Of a flood, each file is not told.
  if (size) return [size];
  const outside = judgeFolders(input);
  const told = new Set(outside.map(({ path }) => path));
  const files = input.entries.filter(({ path }) => !told.has(path)).flatMap(entry => judgeEntry(entry) ?? []);
  return [...outside, ...files, ...findCollisions(input.paths)];
}

function judgeSize(entries: readonly ScopedEntry[]): ScopeFinding | undefined {
  const bytes = entries.reduce((sum, { size = 0 }) => sum + size, 0);
  const hint = 'Chia thành nhiều đề nghị nhỏ; bản quét lớn để ở nơi khác rồi dẫn đường dẫn trong documents.yaml.';
  const refuse = (message: string): ScopeFinding => ({ path: undefined, message, hint });
  if (entries.length > maximumFiles)
    return refuse(`Đề nghị sửa ${entries.length} tệp, tối đa ${maximumFiles} tệp một lần.`);
  if (bytes > maximumBytes)
    return refuse(`Các tệp của đề nghị lớn ${Math.ceil(bytes / 1e6)} MB, tối đa ${maximumBytes / 1e6} MB một lần.`);
  return undefined;
}

function judgeFolders({ entries, commune, author }: ScopeInput): ScopeFinding[] {
  if (author === 'maintainer') return [];
  const judged = author === 'appraiser' ? entries.filter(({ path }) => !isAppraisal(path)) : entries;
  const touched = [...new Set(judged.flatMap(({ path }) => communeOf(path) ?? []))].sort();
  const own = commune ?? touched[0];
  // Nothing of a commune is touched and no commune is named: a request about the program, for its keepers to judge.
  if (own === undefined) return [];
  return judged.flatMap(({ path }) => {
    const words = describeOutside(path, own);
    return words === undefined ? [] : [{ path, ...words }];
  });
}

function describeOutside(path: string, own: string): Omit<ScopeFinding, 'path'> | undefined {
  const other = communeOf(path);
  if (other === own && isAppraisal(path)) {
    return {
      message: 'Tệp thẩm định do máy ghi lại từ ý kiến của người thẩm định, đề nghị của xã không được sửa.',
      hint: 'Bỏ thay đổi ở tệp này; muốn trả lời ý kiến thì trả lời ngay dưới ý kiến đó.',
    };
  }
  if (other === own) return undefined;
  if (other !== undefined) {
    return {
      message: `Tệp của đơn vị khác (${other}); đề nghị này là của ${own}.`,
      hint: `Bỏ thay đổi này; mỗi đề nghị chỉ sửa trong một thư mục, ở đây là communes/${own}/.`,
    };
  }
  return {
    message: 'Tệp nằm ngoài thư mục của xã: chương trình, bộ tiêu chí, mẫu văn bản hoặc tệp chung.',
    hint: `Bỏ thay đổi này; xã chỉ sửa trong communes/${own}/. Muốn góp ý phần chung thì gửi đề nghị riêng.`,
  };
}

function isAppraisal(path: string): boolean {
  return path.startsWith('communes/') && path.split('/')[3] === 'appraisal';
}

function communeOf(path: string): string | undefined {
  return /^communes\/([^/]+)\//.exec(path)?.[1];
}

/** Names that Windows and macOS take for one. */
function findCollisions(paths: readonly string[]): ScopeFinding[] {
  const groups = Map.groupBy(paths, path => path.normalize('NFC').toLowerCase());
  return [...groups.values()]
    .filter(group => group.length > 1)
    .map(group => ({
      path: group[1],
      message: `Tên tệp chỉ khác tệp «${group[0]}» ở chữ hoa, chữ thường hoặc cách gõ dấu.`,
      hint: 'Giữ lại một tệp: trên máy Windows, macOS các tệp này đè lên nhau.',
    }));
}
