import { type UnzipFileInfo, unzipSync } from 'fflate';
import { UnreadableDocument } from './unreadable-document.ts';

/** What a package of Office is and how much of it is inflated; formats share everything else. */
export interface PackageFormat {
  readonly program: 'Word' | 'Excel';
  readonly extension: string;
  readonly oldExtension: string;
  /** "văn bản Word" */
  readonly noun: string;
  /** Without this part the file is of another kind. */
  readonly mainPart: string;
  readonly isNeeded: RegExp;
  /** Why a file with a part of this name is not opened at all. */
  readonly refuse?: (name: string) => UnreadableDocument | undefined;
  /** Limits of what is inflated, in bytes: of one part, and of all. */
  readonly partBytes: number;
  readonly totalBytes: number;
}

/** A report of 30 pages has parts of 1-3 MB that shrink about 20 times. */
const wordFormat: PackageFormat = {
  program: 'Word',
  extension: '.docx',
  oldExtension: '.doc',
  noun: 'văn bản Word',
  mainPart: 'word/document.xml',
  // Only XML of the text itself is read, never pictures, embedded files or macros.
  isNeeded: /^(word\/([\w-]+|theme\/[\w-]+)\.xml|word\/_rels\/document\.xml\.rels|docProps\/(app|core)\.xml)$/,
  partBytes: 32_000_000,
  totalBytes: 64_000_000,
};

const limits = {
  fileBytes: 100_000_000,
  entries: 5_000,
  /** Ratio that only a hostile part of some size reaches. */
  ratio: 300,
  ratioFromBytes: 1_000_000,
};

/** The XML parts of a Word file by name ("word/document.xml"); pictures and other parts stay packed. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the XML parts that a check of form needs.
 * Sizes declared in the directory are checked before anything is inflated, and fflate never writes more than the
 * declared size, so a lying directory gives cut-off XML and not a full memory.
 * Throws UnreadableDocument for anything that is not an intact file of the format.
 */
export function openPackage(bytes: Uint8Array, format = wordFormat): PackageParts {
  return open(bytes, format, name => format.isNeeded.test(name));
}

/** Every part of a Word file, pictures included, within the same limits. */
export function openWholePackage(bytes: Uint8Array): PackageParts {
  return open(bytes, wordFormat, () => true);
}

function open(bytes: Uint8Array, format: PackageFormat, isWanted: (name: string) => boolean): PackageParts {
  refuseOtherFormats(bytes, format);
  const parts = inflate(bytes, format, isWanted);
  if (!parts.has(format.mainPart)) {
    throw new UnreadableDocument(
      `Tệp không phải ${format.noun}: thiếu phần ${format.mainPart}.`,
      `Mở tệp bằng ${format.program} hoặc LibreOffice rồi lưu lại theo dạng ${format.program} (${format.extension}).`,
    );
  }
  return parts;
}

function refuseOtherFormats(bytes: Uint8Array, format: PackageFormat): void {
  const { program, extension } = format;
  if (bytes.length === 0) throw new UnreadableDocument('Tệp rỗng (0 byte).', 'Chép lại tệp từ nơi lưu bản gốc.');
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableDocument(
      `Tệp quá lớn: ${Math.round(bytes.length / 1_000_000)} MB, tối đa 100 MB.`,
      'Giảm dung lượng ảnh trong tệp rồi lưu lại.',
    );
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes, format);
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new UnreadableDocument(
      `Tệp không phải dạng ${program} (${extension}).`,
      `Chọn một tệp ${extension}; tệp PDF hoặc văn bản thuần không kiểm tra được.`,
    );
  }
}

/** Old Office files and password-protected ones share the OLE container; the second has a stream of a known name. */
function compoundFile(bytes: Uint8Array, { program, extension, oldExtension }: PackageFormat): UnreadableDocument {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return isEncrypted
    ? new UnreadableDocument(
        'Tệp được bảo vệ bằng mật khẩu nên không đọc được.',
        `Mở bằng ${program}, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi kiểm tra.`,
      )
    : new UnreadableDocument(
        `Tệp thuộc dạng ${program} cũ (${oldExtension}).`,
        `Mở bằng ${program} hoặc LibreOffice rồi lưu theo dạng ${extension}.`,
      );
}

function inflate(bytes: Uint8Array, format: PackageFormat, isWanted: (name: string) => boolean): PackageParts {
  const guard = sizeGuard(format, isWanted);
  try {
    const entries = unzipSync(bytes, { filter: guard });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      'Tệp bị hỏng: không giải nén được.',
      `Chép lại tệp từ nơi lưu bản gốc, hoặc mở bằng ${format.program} và chọn sửa chữa (Open and Repair).`,
    );
  }
}

function sizeGuard(format: PackageFormat, isWanted: (name: string) => boolean): (entry: UnzipFileInfo) => boolean {
  const { refuse, partBytes, totalBytes } = format;
  const seen = new Set<string>();
  let total = 0;
  return entry => {
    if (seen.has(entry.name)) throw hostile(`có hai phần cùng tên «${entry.name.slice(0, 60)}»`);
    seen.add(entry.name);
    if (seen.size > limits.entries) throw hostile(`có hơn ${limits.entries} phần`);
    const refusal = refuse?.(entry.name);
    if (refusal) throw refusal;
    if (!isWanted(entry.name)) return false;
    total += entry.originalSize;
    if (entry.originalSize > partBytes || total > totalBytes) {
      throw hostile(`phần «${entry.name}» giải nén ra quá lớn (${Math.round(entry.originalSize / 1_000_000)} MB)`);
    }
    if (entry.originalSize > limits.ratioFromBytes && entry.originalSize > entry.size * limits.ratio) {
      throw hostile(`phần «${entry.name}» nén quá ${limits.ratio} lần`);
    }
    return true;
  };
}

function hostile(reason: string): UnreadableDocument {
  return new UnreadableDocument(`Tệp không an toàn để mở: ${reason}.`, 'Không mở tệp này; xin lại bản gốc từ nơi gửi.');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
