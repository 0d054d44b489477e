import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { learnWords } from '../src/text/learn-words.ts';
import { rootOf } from './call/root-of.ts';

export const summary = 'học các tiếng hay dùng từ văn bản chính thức của kho, để nhận ra chữ hỏng dấu';
export const help = `Cách dùng: npx hoso learn [--root THƯ_MỤC]

  Đọc bộ tiêu chí, mẫu văn bản và hướng dẫn (văn bản đã được soát), rồi viết lại phần learned ở cuối
  content/vocabulary.yaml. Chạy lại sau khi thêm bộ tiêu chí hoặc mẫu.`;

/** Texts that were proof-read; dossiers are what is to be checked, so nothing is learned from them. */
const sources = ['criteria/*/*.{yaml,md}', 'templates/*.md', 'content/*.mdx', 'content/huong-dan/*.mdx'];
const lineWidth = 110;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { root: { type: 'string' } } });
  const root = rootOf(values.root);
  const files = sources.flatMap(pattern => globSync(pattern, { cwd: root })).sort();
  const { pairs, syllables } = learnWords(files.map(file => readFileSync(join(root, file), 'utf8').normalize('NFC')));
  const path = join(root, 'content/vocabulary.yaml');
  const [kept = ''] = readFileSync(path, 'utf8').split('\n# Học từ văn bản', 1);
  const learned = `# Học từ văn bản chính thức của kho: lệnh "npx hoso learn" viết lại phần này, đừng sửa tay.
learned:
  pairs: >-
${wrap(pairs.map((pair, index) => (index < pairs.length - 1 ? `${pair},` : pair)))}
  syllables: >-
${wrap(syllables)}
`;
  writeFileSync(path, `${kept.trimEnd()}\n\n${learned}`);
  console.log(`Đã học ${pairs.length} cặp tiếng, ${syllables.length} tiếng từ ${files.length} tệp.`);
  return 0;
}

/** Folded YAML: line ends read as spaces. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 1 > lineWidth) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map(line => `    ${line}`).join('\n');
}
