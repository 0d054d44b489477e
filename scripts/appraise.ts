import { parseArgs } from 'node:util';
import { Refusal } from '../src/text/refusal.ts';
import { runHarvest } from './appraise/run-harvest.ts';
import { runMerge } from './appraise/run-merge.ts';
import { runStatus } from './appraise/run-status.ts';
import { runTurn } from './appraise/run-turn.ts';
import { rootOf } from './call/root-of.ts';

export const summary = 'thu nhận ý kiến thẩm định từ đề nghị thay đổi của kho; cho biết còn vướng gì';
export const help = `Cách dùng:
  npx hoso appraise harvest [XÃ/HỒ_SƠ] --forge github|gitlab|gitea --repository KHO --request SỐ
  npx hoso appraise status XÃ/HỒ_SƠ
  npx hoso appraise turn --forge github|gitlab|gitea [--request SỐ] --as TÊN
  npx hoso appraise merge [GỐC TA KIA]

  harvest  đọc các ý kiến, lượt xem của một đề nghị và ghi thêm vào communes/XÃ/HỒ_SƠ/appraisal/BƯỚC.yaml.
           Chạy lại không đổi gì khi đề nghị không có gì mới. Quyền thẩm định chỉ lấy từ content/roles.yaml.
           Đề nghị sửa nhiều hồ sơ thì thu cho từng hồ sơ; ghi XÃ/HỒ_SƠ để chỉ thu cho một hồ sơ.
    --repository KHO   ví dụ so-khcn/ho-so-so; bỏ trống trong quy trình tự động của kho
    --api ĐỊA_CHỈ      địa chỉ API, ví dụ https://git.example.vn/api/v1
    --stage BƯỚC       bước đang thẩm định, khi khác bước ghi trong hồ sơ
    --record THƯ_MỤC   lưu mọi câu trả lời của kho, để kiểm tra lại về sau (không công khai thư mục này)
    --from THƯ_MỤC     đọc các câu trả lời đã lưu, không dùng mạng
    --dry-run          không ghi tệp
    Mã truy cập lấy từ biến môi trường GITHUB_TOKEN, GITLAB_TOKEN hoặc GITEA_TOKEN.

  status   từng tiêu chí: đánh giá của các bên cạnh nhau, ý kiến còn mở, tiêu chí cần thẩm định lại, những gì còn vướng.
    --stage BƯỚC       chỉ bước này
    --head MÃ          hồ sơ của một đề nghị chưa nhận vào kho, ví dụ refs/hoso/12 (npx hoso request-fetch --request 12)

  turn     một lượt của máy: thu ý kiến của một đề nghị (bỏ trống: mọi đề nghị đang mở), ghi lên nhánh tham-dinh/<số>,
           trả lời câu lệnh chưa hiểu. Một đề nghị có lỗi không cản các đề nghị khác.
    --as TÊN           tên đăng nhập mà máy dùng để trả lời; lời của tên này không phải ý kiến (dùng được cả với harvest)
    --answers THƯ_MỤC  nơi lưu câu trả lời của kho, mặc định tra-loi
    --only BƯỚC        chỉ làm harvest, record hoặc answer, khi mỗi bước chạy với quyền riêng

  merge    gộp hai lần thu ý kiến của cùng một tệp, không mất ý kiến nào. Gọi không kèm tệp một lần ở mỗi máy thì
           git merge, git rebase tự gộp các tệp thẩm định (.gitattributes đã khai báo).

  Chung: [--format text|json] [--root THƯ_MỤC]

Mã thoát: 0 xong; 1 status: còn vướng mắc; 2 lệnh sai, kho không đọc được, hoặc lỗi của công cụ.`;

const options = {
  forge: { type: 'string' },
  repository: { type: 'string' },
  request: { type: 'string' },
  api: { type: 'string' },
  stage: { type: 'string' },
  record: { type: 'string' },
  from: { type: 'string' },
  as: { type: 'string' },
  head: { type: 'string' },
  answers: { type: 'string', default: 'tra-loi' },
  only: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const root = rootOf(values.root);
  if (!['text', 'json'].includes(values.format)) throw new Refusal(`Không có định dạng "${values.format}".`);
  const [action, path, ...others] = positionals;
  if (action === 'merge') return told(await runMerge(root, positionals.slice(1)));
  if (others.length > 0) throw new Refusal(`Thừa "${others[0]}".`);
  const dossier = path?.replace(/^communes\//, '').replace(/\/+$/, '');
  const call = { ...values, root, dossier, isDryRun: values['dry-run'] };
  return told(await dispatch(action, call));
}

/** The exit code, or why the call is wrong. */
function told(outcome: number | string): number {
  if (typeof outcome === 'string') throw new Refusal(outcome);
  return outcome;
}

type Call = Parameters<typeof runHarvest>[0] & Parameters<typeof runTurn>[0];

async function dispatch(action: string | undefined, call: Call): Promise<number | string> {
  if (action === 'harvest') return runHarvest(call);
  if (action === 'status') return runStatus(call);
  if (action === 'turn') return runTurn(call);
  return action === undefined
    ? 'Cần ghi harvest, status, turn hoặc merge.'
    : `Không có việc "${action}"; chỉ có harvest, status, turn và merge.`;
}
