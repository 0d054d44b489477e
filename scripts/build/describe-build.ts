import type { FolderSize } from '../../src/publish/measure-folder.ts';
import { formatBytes, formatNumber } from '../../src/text/numbers.ts';
import { formatSeconds } from './format-seconds.ts';

export interface BuildSummary {
  readonly files: number;
  readonly warnings: number;
  readonly infos: number;
  readonly pages: FolderSize;
  /** undefined: left out on request. */
  readonly documents: FolderSize | undefined;
  readonly data: FolderSize;
  readonly milliseconds: number;
  /** Folder of the site, as seen from where the command was called. */
  readonly out: string;
  /** Page to open first. */
  readonly first: string;
}

/** The last lines of a build: what, how many, how large, how long, where, and what to open. */
export function describeBuild(summary: BuildSummary): string {
  const { files, warnings, infos, pages, documents, data, milliseconds, out, first } = summary;
  const size = (part: FolderSize, unit: string) => `${formatNumber(part.files)} ${unit} (${formatBytes(part.size)})`;
  const rows = [
    ['Tệp đã kiểm tra', `${formatNumber(files)}: 0 lỗi, ${warnings} cảnh báo, ${infos} lưu ý`],
    ['Trang', size(pages, 'trang')],
    ['Văn bản Word', documents ? size(documents, 'văn bản') : 'không lập (--no-documents)'],
    ['Dữ liệu mở', size(data, 'tệp JSON')],
    ['Thời gian', formatSeconds(milliseconds)],
    ['Kết quả ở', `${out}/`],
  ];
  const table = rows.map(([label = '', value]) => `  ${label.padEnd(18)} ${value}\n`).join('');
  const folder = out === 'dist' ? '' : ` ${out}`;
  const next = `Mở trang: npx hoso preview${folder}, rồi vào http://localhost:4321${first}\n`;
  const seeWarnings = warnings > 0 ? 'Xem các cảnh báo: npx hoso check\n' : '';
  return `\nĐã dựng xong.\n${table}\n${next}${seeWarnings}`;
}
