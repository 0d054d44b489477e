import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type CommentTarget, commentOnRequest } from '../src/requests/comment/comment-on-request.ts';
import { answersMark, formatAnswers, harvestReportSchema, hasAnswers } from '../src/requests/comment/format-answers.ts';
import { githubLimit, summaryMark } from '../src/requests/format-summary.ts';
import { Refusal } from '../src/text/refusal.ts';
import { openTransport } from './request/open-transport.ts';

export const summary = 'viết hoặc cập nhật một lời duy nhất dưới đề nghị';
export const help = `Cách dùng: npx hoso request-comment --request SỐ --file TỆP [tùy chọn]
           npx hoso request-comment --request SỐ --answers TỆP [tùy chọn]

  Viết tệp do lệnh request-summary tạo ra thành một lời dưới đề nghị; lần sau cập nhật chính lời đó. Lời của
  người khác, dù viết giống hệt, không bao giờ bị sửa. Cần mã truy cập trong biến môi trường HOSO_TOKEN (hoặc
  GITHUB_TOKEN, GITEA_TOKEN, GITLAB_TOKEN).

  --answers TỆP        thay cho --file: kết quả của appraise harvest --format json; trả lời các câu lệnh chưa hiểu
  --forge NƠI          github (mặc định), gitea (cả Forgejo), gitlab
  --as TÊN             tên đăng nhập mà máy dùng để viết, mặc định github-actions[bot]
  --repository KHO     kho nhận đề nghị, mặc định lấy ở biến môi trường của quy trình
  --api ĐỊA_CHỈ        địa chỉ API của nơi lưu kho

Mã thoát: 0 đã viết; 2 lệnh sai, nơi lưu kho từ chối hoặc lỗi của công cụ.`;

const options = {
  request: { type: 'string' },
  file: { type: 'string' },
  answers: { type: 'string' },
  forge: { type: 'string', default: 'github' },
  as: { type: 'string', default: 'github-actions[bot]' },
  repository: { type: 'string' },
  api: { type: 'string' },
} as const;

const outcomes = { created: 'Đã viết lời mới.', updated: 'Đã cập nhật lời.', same: 'Lời không có gì đổi.' };

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const request = Number(values.request);
  if (!Number.isInteger(request) || request < 1) throw new Refusal('Thiếu --request, ví dụ --request 12.');
  const words = readWords(values);
  if (typeof words === 'string') throw new Refusal(words);
  if (values.forge === 'github' && words.text.length > githubLimit)
    throw new Refusal('Tệp dài quá giới hạn của GitHub.');
  const opened = openTransport(values);
  if (typeof opened === 'string') throw new Refusal(opened);
  const { forge, repository, transport } = opened;
  const target = { forge, repository, request, self: values.as, ...words };
  console.log(outcomes[await commentOnRequest(transport, target)]);
  return 0;
}

type Words = Pick<CommentTarget, 'mark' | 'text' | 'onlyUpdate'>;

/** What is to be written; a sentence where the call or its file is wrong. */
function readWords({ file, answers }: { readonly file?: string; readonly answers?: string }): Words | string {
  if (answers !== undefined) {
    const parsed = harvestReportSchema.safeParse(JSON.parse(readFileSync(resolve(answers), 'utf8')));
    if (!parsed.success) return 'Tệp không phải do lệnh appraise harvest --format json viết.';
    return { mark: answersMark, text: formatAnswers(parsed.data), onlyUpdate: !hasAnswers(parsed.data) };
  }
  if (file === undefined) return 'Thiếu --file, ví dụ --file tom-tat.md.';
  const text = readFileSync(resolve(file), 'utf8');
  return text.startsWith(summaryMark) ? { mark: summaryMark, text } : 'Tệp không phải do lệnh request-summary viết.';
}
