import { parseArgs } from 'node:util';
import { ruleGuides } from '../src/checks/all-rules.ts';
import type { RuleGuide } from '../src/issues/reader-rules.ts';
import { nearestName } from '../src/text/near-miss.ts';

export const summary = 'giải thích một quy tắc kiểm tra';
export const help = `Cách dùng: npx hoso explain [mã quy tắc]

  Không ghi mã thì liệt kê mọi quy tắc.`;

const labels = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' } as const;

export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [id] = positionals;
  if (id === undefined) {
    for (const rule of ruleGuides)
      console.log(`${rule.id.padEnd(26)} ${labels[rule.severity].padEnd(9)} ${rule.title}`);
    return 0;
  }
  const rule = ruleGuides.find(each => each.id === id);
  if (!rule) {
    const near = nearestName(
      id,
      ruleGuides.map(each => each.id),
    );
    console.error(`Không có quy tắc "${id}".${near ? ` Gần giống: "${near}".` : ' Xem danh sách: npx hoso explain'}`);
    return 2;
  }
  console.log(format(rule));
  return 0;
}

function format({ id, severity, title, why, example }: RuleGuide): string {
  const parts = [`${id} (${labels[severity]})`, title, `Vì sao: ${why}`];
  if (example) parts.push(`Chưa đúng:\n${indent(example.wrong)}`, `Đúng:\n${indent(example.right)}`);
  return parts.join('\n\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
