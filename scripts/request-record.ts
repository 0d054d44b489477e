import { parseArgs } from 'node:util';
import { Refusal } from '../src/text/refusal.ts';
import { rootOf } from './call/root-of.ts';
import { pushAppraisal, resumeAppraisal } from './request/record-appraisal.ts';

export const summary = 'đưa ý kiến thẩm định đã thu lên nhánh riêng, chờ người nhận vào kho';
export const help = `Cách dùng: npx hoso request-record --request SỐ [--resume] [--root THƯ_MỤC]

  Sau khi thu ý kiến (hoso appraise harvest), ghi các tệp communes/*/*/appraisal/*.yaml thành một commit trên nhánh
  tham-dinh/<số> và đưa lên kho chung. Còn tệp nào khác bị sửa thì dừng: nhánh này chỉ có tệp thẩm định.

  --resume   trước khi thu: lấy lại các tệp thẩm định của lần trước trên nhánh đó, để ghi nối tiếp

Mã thoát: 0 đã xong, hoặc không có gì mới; 1 có tệp khác bị sửa; 2 lệnh sai hoặc git không làm được.`;

const options = { request: { type: 'string' }, resume: { type: 'boolean' }, root: { type: 'string' } } as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const root = rootOf(values.root);
  const number = Number(values.request);
  if (!Number.isInteger(number) || number < 1) throw new Refusal('Thiếu --request, ví dụ --request 12.');
  if (values.resume) {
    console.log(await resumeAppraisal(root, number));
    return 0;
  }
  const outcome = await pushAppraisal(root, number);
  if ('others' in outcome) {
    console.error(`Còn tệp khác bị sửa, chưa ghi: ${outcome.others.join(', ')}`);
    return 1;
  }
  console.log(outcome.message);
  return 0;
}
