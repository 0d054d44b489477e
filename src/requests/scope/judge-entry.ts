import { attachmentExtensions, describeNameFault, extensionOf, runnableExtensions } from '../../text/file-names.ts';
import type { ScopedEntry, ScopeFinding } from './scope-finding.ts';

/** Largest file of a dossier, in bytes: a scan of many pages. */
const maximumBytes = 15_000_000;

/** What one file is: its name, its kind, its size, its first bytes. undefined where nothing stands against it. */
export function judgeEntry(entry: ScopedEntry): ScopeFinding | undefined {
  const { path, kind } = entry;
  // Whatever it was, it goes.
  if (kind === 'removed') return undefined;
  const words =
    judgeName(path) ?? judgeMode(entry) ?? (path.startsWith('communes/') ? judgeDossierFile(entry) : undefined);
  return words && { path, ...words };
}

type Words = Omit<ScopeFinding, 'path'>;

function judgeName(path: string): Words | undefined {
  const fault = describeNameFault(path);
  if (fault !== undefined) {
    const hint = 'Đổi tên chỉ gồm chữ, số, khoảng trắng ở giữa, dấu chấm, gạch nối; gõ Unicode dựng sẵn.';
    return { message: `Tên tệp ${fault}.`, hint };
  }
  if (path.startsWith('communes/') && /\/\.|\/git[a-z]*$/i.test(path))
    return { message: 'Tệp ẩn hoặc tệp của git.', hint: 'Bỏ tệp này; hồ sơ không cần đến.' };
  return undefined;
}

function judgeMode({ mode, path }: ScopedEntry): Words | undefined {
  if (mode === '120000')
    return { message: 'Đây là một liên kết tới chỗ khác, không phải tệp.', hint: 'Thay liên kết bằng chính tệp đó.' };
  if (mode === '160000')
    return {
      message: 'Đây là một kho khác được gắn vào (submodule).',
      hint: 'Bỏ đi, đưa thẳng các tệp cần thiết vào.',
    };
  if (mode === '100755' && path.startsWith('communes/'))
    return { message: 'Tệp được đánh dấu là chạy được.', hint: 'Bỏ dấu đó: git update-index --chmod=-x TỆP' };
  return undefined;
}

function judgeDossierFile({ path, size = 0, start }: ScopedEntry): Words | undefined {
  const extension = extensionOf(path);
  if (runnableExtensions.has(extension)) {
    const message = `Hồ sơ không được chứa tệp ${extension} (tệp có thể chạy lệnh).`;
    return { message, hint: 'Xóa tệp; lời văn viết trong tệp .md, số liệu trong tệp .yaml.' };
  }
  const isAttachment = attachmentExtensions.includes(extension) && path.split('/')[3] === 'files';
  if (!isAttachment && !['.yaml', '.md'].includes(extension)) {
    const message = `Hồ sơ không nhận tệp ${extension || 'không có đuôi'} ở chỗ này.`;
    const kinds = attachmentExtensions.join(', ');
    return { message, hint: `Hồ sơ gồm tệp .yaml và .md; bản quét, hình ảnh (${kinds}) để trong files/ của hồ sơ.` };
  }
  if (size > maximumBytes) {
    const message = `Tệp lớn ${Math.ceil(size / 1e6)} MB, tối đa ${maximumBytes / 1e6} MB.`;
    return { message, hint: 'Quét ở độ phân giải thấp hơn, hoặc để ở nơi khác rồi dẫn đường dẫn.' };
  }
  if (isAttachment && start && !isGenuine(extension, start))
    return { message: `Nội dung tệp không phải là ${extension}.`, hint: 'Mở tệp và lưu lại đúng loại, hoặc bỏ tệp.' };
  return undefined;
}

/** How the files of each kind begin, in hexadecimal. */
const signatures: Readonly<Record<string, string>> = {
  '.pdf': '25504446',
  '.docx': '504b0304',
  '.xlsx': '504b0304',
  '.png': '89504e47',
  '.jpg': 'ffd8ff',
  '.jpeg': 'ffd8ff',
};

function isGenuine(extension: string, start: Uint8Array): boolean {
  return Buffer.from(start)
    .toString('hex')
    .startsWith(signatures[extension] ?? '-');
}
