import { parseArgs } from 'node:util';
import { listChangedFiles } from '../src/data/changed-files.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';

export const summary = 'kiểm tra bộ tiêu chí, hồ sơ, danh mục';
export const help = `Cách dùng: npx hoso check [đường dẫn ...] [tùy chọn]

  Kiểm tra mọi tệp của kho, hoặc chỉ các xã, hồ sơ, bộ tiêu chí nêu trên dòng lệnh. Nêu một tệp thì cả hồ sơ
  của tệp đó được kiểm tra: sửa một tệp có thể làm tệp khác của hồ sơ không còn khớp.
  --changed-since REF  chỉ kiểm tra hồ sơ đã thay đổi so với REF của git, ví dụ origin/main, và các hồ sơ
                       sau đó của cùng xã; evidence-copied, evidence-near-copy so giữa các xã nên cần kiểm tra cả kho.
                       Ghi REF..HEAD thì chỉ tính phần đã commit: nhanh với kho hàng trăm xã, dùng trên máy chủ
  --format DẠNG        text: cho người đọc; json: cho chương trình; github, sarif: cho trang quản lý mã nguồn
  --severity MỨC       mức nhẹ nhất được nêu: error, warning hoặc info (mặc định)
  --only QUY_TẮC,...   chỉ xét các quy tắc này, các quy tắc khác của hồ sơ không chạy; lỗi ở chỗ khác, như tệp
                       không đọc được, vẫn nêu. Xem danh sách: npx hoso explain
  --fingerprints       ghi mã của từng cảnh báo, để miễn đúng cảnh báo đó (mục waivers)
  --max-warnings SỐ    quá số cảnh báo này thì mã thoát là 1
  --root THƯ_MỤC       kho ở thư mục khác

Mã thoát: 0 không có lỗi (có thể có cảnh báo); 1 số liệu có lỗi; 2 lệnh sai hoặc lỗi của công cụ.`;

const options = {
  format: { type: 'string', default: 'text' },
  'changed-since': { type: 'string' },
  severity: { type: 'string', default: 'info' },
  only: { type: 'string', default: '' },
  fingerprints: { type: 'boolean', default: false },
  'max-warnings': { type: 'string', default: '' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const root = rootOf(values.root);
  // Git looks through the work tree while the rest of the program is being loaded.
  const since = values['changed-since'];
  const changed = since === undefined ? undefined : listChangedFiles(root, since);
  const { checkFiles } = await import('./check/check-files.ts');
  const outcome = await checkFiles({ ...values, root, paths: positionals, changed, started });
  if (typeof outcome === 'string') throw new Refusal(outcome);
  return outcome;
}
