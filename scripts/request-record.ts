import { parseArgs } from 'node:util';
import { forges } from '../src/schema/appraisal.ts';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { pushAppraisal, resumeAppraisal } from './request/record-appraisal.ts';

export const summary = 'đưa ý kiến thẩm định đã thu lên nhánh riêng, chờ người nhận vào kho';
export const help = `Cách dùng: npx hoso request-record --request SỐ [--resume] [--forge NƠI] [--root THƯ_MỤC]

  Sau khi thu ý kiến (hoso appraise harvest), ghi các tệp communes/*/*/appraisal/*.yaml thành một commit trên nhánh
  tham-dinh/<số> và đưa lên kho chung. Còn tệp nào khác bị sửa thì dừng: nhánh này chỉ có tệp thẩm định.

  Lượt khác vừa đưa lên trước thì gộp cả hai rồi mới đưa lên: không mất ý kiến của lượt nào.

  --resume   trước khi thu: lấy lại các tệp thẩm định của lần trước trên nhánh đó, gộp với nhánh chính, để ghi nối tiếp
  --forge    github (mặc định), gitea (cả Forgejo), gitlab: ở GitLab mở luôn đề nghị nhận nhánh vào kho

Mã thoát: 0 đã xong, hoặc không có gì mới; 1 có tệp khác bị sửa; 2 lệnh sai hoặc git không làm được.`;

const options = {
  request: { type: 'string' },
  resume: { type: 'boolean' },
  forge: { type: 'string', default: 'github' },
  root: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const root = rootOf(values.root);
  const number = Number(values.request);
  if (!Number.isInteger(number) || number < 1) throw new Refusal('Thiếu --request, ví dụ --request 12.');
  if (values.resume) {
    console.log(await resumeAppraisal(root, number));
    return 0;
  }
  const forge = forges.find(each => each === values.forge);
  if (!forge) throw new Refusal(`Không có nơi lưu kho "${values.forge}"; chọn ${forges.join(', ')}.`);
  const outcome = await pushAppraisal(root, { request: number, forge });
  if ('others' in outcome) {
    console.error(`Còn tệp khác bị sửa, chưa ghi: ${outcome.others.join(', ')}`);
    return 1;
  }
  console.log(outcome.message);
  return 0;
}
