import process from 'node:process';
import { parseArgs } from 'node:util';
import { openRepository } from '../src/data/repository.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { saveBlank } from './document/save-blank.ts';
import { saveStarter } from './document/save-starter.ts';
import { writeOne } from './document/write-one.ts';
import { writeUnits } from './document/write-units.ts';

export const summary = 'lập văn bản Word của một hồ sơ, hoặc đóng gói hồ sơ của cả huyện';
export const help = `Cách dùng:
  npx hoso document XÃ/HỒ_SƠ [--document MẪU,...] [--out THƯ_MỤC]
  npx hoso document --district ĐƠN_VỊ [--period KỲ] [--out THƯ_MỤC]
  npx hoso document --all [--period KỲ] [--out THƯ_MỤC]
  npx hoso document --blank MẪU [--set BỘ] [--period KỲ] [--out THƯ_MỤC]
  npx hoso document --starter MẪU [--out THƯ_MỤC]

  Lập các văn bản mà bộ tiêu chí yêu cầu ở bước hiện tại của hồ sơ, ví dụ:
    npx hoso document quang-trung-bim-son/2023

  --document MẪU,...   chỉ lập các mẫu này, ví dụ --document mau-01
  --district ĐƠN_VỊ    đóng gói mọi hồ sơ của các xã thuộc đơn vị này thành một tệp ZIP: văn bản, danh mục minh chứng,
                       phần còn thiếu, mỗi tiêu chí một thư mục, tệp kê manifest.json; mã đơn vị ở
                       content/administrative-units.yaml, ví dụ --district bim-son
  --all                mỗi đơn vị trực tiếp quản lý xã một tệp ZIP
  --period KỲ          chỉ các hồ sơ của kỳ này, ví dụ --period 2023; với --blank thì in chỉ tiêu của kỳ
  --blank MẪU          ghi mẫu trống để điền bằng tay, ví dụ --blank mau-01; --set BỘ khi nhiều bộ tiêu chí có mẫu này
  --starter MẪU        ghi tệp Word khởi đầu để tự trình bày mẫu này, có đủ các tên dùng được và hướng dẫn
  --site ĐỊA_CHỈ       địa chỉ trang công khai, cho mã QR ở chân trang; mặc định là biến SITE_URL
  --out THƯ_MỤC        nơi ghi tệp, mặc định là van-ban

Mã thoát: 0 đã lập xong; 1 hồ sơ hoặc mẫu có lỗi (không ghi tệp nào; khi đóng gói thì hồ sơ có lỗi bị để ngoài và được
nêu tên); 2 lệnh sai hoặc lỗi của công cụ.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      document: { type: 'string' },
      district: { type: 'string' },
      all: { type: 'boolean', default: false },
      period: { type: 'string' },
      starter: { type: 'string' },
      blank: { type: 'string' },
      set: { type: 'string' },
      site: { type: 'string' },
      out: { type: 'string' },
      root: { type: 'string' },
    },
  });
  const root = rootOf(values.root);
  const wanted = [
    positionals.length > 0,
    values.district !== undefined,
    values.all,
    values.starter !== undefined,
    values.blank !== undefined,
  ];
  const ways = wanted.filter(Boolean).length;
  if (ways > 1) throw new Refusal('Chỉ chọn một trong: XÃ/HỒ_SƠ, --district, --all, --blank, --starter.');
  const site = values.site ?? process.env.SITE_URL;
  const context = { repository: openRepository(root), out: values.out, site };
  const done = await dispatch(context, { ...values, positionals });
  if (typeof done === 'string') throw new Refusal(done);
  return done;
}

interface Call {
  readonly positionals: readonly string[];
  readonly document?: string | undefined;
  readonly district?: string | undefined;
  readonly all: boolean;
  readonly period?: string | undefined;
  readonly starter?: string | undefined;
  readonly blank?: string | undefined;
  readonly set?: string | undefined;
}

/** The exit code, or a sentence that says what is wrong with the call. */
function dispatch(
  context: Parameters<typeof writeOne>[0],
  { positionals, document, district, all, period, starter, blank, set }: Call,
): Promise<number | string> | number | string {
  if (starter !== undefined) return saveStarter(context, starter);
  if (blank !== undefined) return saveBlank(context, { documentId: blank, set, period });
  if (all || district !== undefined) return writeUnits(context, { district, period });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return 'Cần đúng một hồ sơ, ví dụ quang-trung-bim-son/2023.';
  return writeOne(context, { path, document });
}
