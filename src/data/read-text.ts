import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Issue } from '../issues/issue.ts';

/** Largest size of one YAML or Markdown file, in bytes. Real ones stay under 100 kB. */
export const maximumFileSize = 1_000_000;

export interface ReadText {
  /** The text without byte-order mark, lines ended by "\n", letters composed (NFC); undefined where it cannot be used. */
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
}

/** Where every file is read into: one buffer for all, as only one file is read at a time. */
const buffer = Buffer.allocUnsafeSlow(maximumFileSize + 1);

/** Symbolic links are not followed (on Windows, which lacks the flag, listing the folder refuses them); a pipe does not block. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads one text file of the repository. Never throws for what a dossier may hold: every refusal is an issue. Opens,
 * reads and closes, nothing more: a province has 100,000 files, and each further question to the system shows.
 */
export function readText(root: string, file: string): ReadText {
  let handle: number | undefined;
  try {
    handle = openSync(`${root}/${file}`, flags);
    const length = readSync(handle, buffer, 0, buffer.length, 0);
    if (length > maximumFileSize) return refuseSize(file, fstatSync(handle).size);
    if (length === 0 && !fstatSync(handle).isFile()) return refuseKind(file);
    return acceptText(file, buffer.toString('utf8', 0, length));
  } catch (error) {
    return refuseUnreadable(file, error as NodeJS.ErrnoException);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function acceptText(file: string, raw: string): ReadText {
  if (raw.includes('\uFFFD')) {
    const line = lineOf(raw, raw.indexOf('\uFFFD'));
    const message = 'Tệp không phải văn bản UTF-8, hoặc có chữ đã bị hỏng.';
    return refuse(file, 'file-encoding', message, 'Mở tệp, sửa chữ hỏng và lưu lại với bảng mã UTF-8.', line);
  }
  const text = normaliseLines(raw);
  if (text.trim() === '') {
    return refuse(file, 'file-empty', 'Tệp trống.', 'Điền nội dung, hoặc xóa tệp nếu không dùng.');
  }
  const issues = checkComposition(file, text);
  // Said once, here; composed, it is the same text to every other rule, and in print.
  return { text: issues.length > 0 ? text.normalize('NFC') : text, issues };
}

export function refuseUnreadable(file: string, error: NodeJS.ErrnoException): ReadText {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refuse(file, 'file-exists', 'Không có tệp này.', `Tạo tệp ${file}, hoặc sửa chỗ dẫn tới tệp.`);
    case 'ELOOP': {
      const hint = 'Thay liên kết bằng chính tệp đó (sao chép nội dung vào đây).';
      return refuse(file, 'file-link', 'Tệp là một liên kết tới chỗ khác, hồ sơ không được chứa liên kết.', hint);
    }
    case 'EACCES':
    case 'EPERM':
      return refuse(file, 'file-readable', 'Không có quyền đọc tệp này.', 'Cấp quyền đọc tệp rồi chạy lại.');
    case 'EISDIR':
    case 'ENXIO':
      return refuseKind(file);
    default:
      throw error;
  }
}

function refuseKind(file: string): ReadText {
  return refuse(file, 'file-exists', 'Đây không phải là một tệp.', `Tạo tệp ${file}.`);
}

function refuseSize(file: string, size: number): ReadText {
  const message = `Tệp lớn ${Math.ceil(size / 1e6)} MB, tối đa 1 MB.`;
  const hint = 'Bỏ phần không cần thiết; ảnh và bản quét để ở nơi khác rồi dẫn đường dẫn.';
  return refuse(file, 'file-size', message, hint);
}

function normaliseLines(raw: string): string {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const combiningMark = /[\u0300-\u036f]/;

const precomposed = 'lại với bảng mã Unicode dựng sẵn, ví dụ chọn "Unicode" trong bộ gõ Unikey.';

/** Vietnamese text must be precomposed (NFC): the same word in two encodings is found, sorted and compared apart. */
function checkComposition(file: string, text: string): Issue[] {
  if (!combiningMark.test(text) || text === text.normalize('NFC')) return [];
  const lines = text.split('\n');
  const wrong = lines.flatMap((line, index) => (line === line.normalize('NFC') ? [] : [index + 1]));
  const first = wrong[0] ?? 1;
  const word = (lines[first - 1] ?? '').split(/\s+/).find(each => each !== each.normalize('NFC')) ?? '';
  const more = wrong.length > 1 ? ` (và ${wrong.length - 1} dòng khác)` : '';
  return [
    {
      rule: 'text-nfc',
      severity: 'warning',
      file,
      line: first,
      column: 1,
      message: `Chữ «${word.normalize('NFC')}» gõ bằng dấu rời (Unicode tổ hợp)${more}.`,
      hint: `${file.startsWith('communes/') ? 'Chạy "npx hoso fix", hoặc gõ' : 'Gõ'} ${precomposed}`,
    },
  ];
}

function refuse(file: string, rule: string, message: string, hint: string, line = 1): ReadText {
  return { text: undefined, issues: [{ rule, severity: 'error', file, line, column: 1, message, hint }] };
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; index = text.indexOf('\n', index + 1)) line++;
  return line;
}
