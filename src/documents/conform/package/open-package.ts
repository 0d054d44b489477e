import { type UnzipFileInfo, unzipSync } from 'fflate';
import { UnreadableDocument } from './unreadable-document.ts';

/** Limits of what is inflated; a report of 30 pages has parts of 1-3 MB that shrink about 20 times. */
const limits = {
  fileBytes: 100_000_000,
  entries: 5_000,
  partBytes: 32_000_000,
  totalBytes: 64_000_000,
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
 * Throws UnreadableDocument for anything that is not an intact .docx.
 */
export function openPackage(bytes: Uint8Array): PackageParts {
  refuseOtherFormats(bytes);
  const parts = inflate(bytes);
  if (!parts.has('word/document.xml')) {
    throw new UnreadableDocument(
      'Tệp không phải văn bản Word: thiếu phần word/document.xml.',
      'Mở tệp bằng Word hoặc LibreOffice rồi lưu lại theo dạng Word (.docx).',
    );
  }
  return parts;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableDocument('Tệp rỗng (0 byte).', 'Chép lại tệp từ nơi lưu bản gốc.');
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableDocument(
      `Tệp quá lớn: ${Math.round(bytes.length / 1_000_000)} MB, tối đa 100 MB.`,
      'Giảm dung lượng ảnh trong tệp rồi lưu lại.',
    );
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new UnreadableDocument(
      'Tệp không phải dạng Word (.docx).',
      'Chọn một tệp .docx; tệp PDF hoặc văn bản thuần không kiểm tra được.',
    );
  }
}

/** Old Word files and password-protected ones share the OLE container; the second has a stream of a known name. */
function compoundFile(bytes: Uint8Array): UnreadableDocument {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
  return isEncrypted
    ? new UnreadableDocument(
        'Tệp được bảo vệ bằng mật khẩu nên không đọc được.',
        'Mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu), lưu lại rồi kiểm tra.',
      )
    : new UnreadableDocument(
        'Tệp thuộc dạng Word cũ (.doc).',
        'Mở bằng Word hoặc LibreOffice rồi lưu theo dạng .docx.',
      );
}

function inflate(bytes: Uint8Array): PackageParts {
  const guard = sizeGuard();
  try {
    const entries = unzipSync(bytes, { filter: guard });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      'Tệp bị hỏng: không giải nén được.',
      'Chép lại tệp từ nơi lưu bản gốc, hoặc mở bằng Word và chọn sửa chữa (Open and Repair).',
    );
  }
}

function sizeGuard(): (entry: UnzipFileInfo) => boolean {
  const seen = new Set<string>();
  let total = 0;
  return entry => {
    if (seen.has(entry.name)) throw hostile(`có hai phần cùng tên «${entry.name.slice(0, 60)}»`);
    seen.add(entry.name);
    if (seen.size > limits.entries) throw hostile(`có hơn ${limits.entries} phần`);
    if (!isNeeded(entry.name)) return false;
    total += entry.originalSize;
    if (entry.originalSize > limits.partBytes || total > limits.totalBytes) {
      throw hostile(`phần «${entry.name}» giải nén ra quá lớn (${Math.round(entry.originalSize / 1_000_000)} MB)`);
    }
    if (entry.originalSize > limits.ratioFromBytes && entry.originalSize > entry.size * limits.ratio) {
      throw hostile(`phần «${entry.name}» nén quá ${limits.ratio} lần`);
    }
    return true;
  };
}

/** Only XML of the text itself is read, never pictures, embedded files or macros. */
function isNeeded(name: string): boolean {
  return /^(word\/([\w-]+|theme\/[\w-]+)\.xml|word\/_rels\/document\.xml\.rels|docProps\/(app|core)\.xml)$/.test(name);
}

function hostile(reason: string): UnreadableDocument {
  return new UnreadableDocument(`Tệp không an toàn để mở: ${reason}.`, 'Không mở tệp này; xin lại bản gốc từ nơi gửi.');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
