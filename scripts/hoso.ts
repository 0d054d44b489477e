#!/usr/bin/env node
import process from 'node:process';
import { Refusal } from '../src/text/refusal.ts';
import { keepCompiledCode } from './call/keep-compiled-code.ts';

/**
 * Entry of the command line: finds the command, runs it, turns its result into an exit code (0 fine, 1 errors in
 * the data, 2 a fault of the program or of its call). Commands are loaded when asked for, so that starting is cheap.
 */
interface Command {
  readonly summary: string;
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: () => import('./check.ts'),
  build: () => import('./build.ts'),
  preview: () => import('./preview.ts'),
  dev: () => import('./dev.ts'),
  document: () => import('./document.ts'),
  register: () => import('./register.ts'),
  conform: () => import('./conform.ts'),
  appraise: () => import('./appraise.ts'),
  form: () => import('./form.ts'),
  import: () => import('./import.ts'),
  new: () => import('./new.ts'),
  fix: () => import('./fix.ts'),
  explain: () => import('./explain.ts'),
  diff: () => import('./diff.ts'),
  'request-summary': () => import('./request-summary.ts'),
  'request-check': () => import('./request-check.ts'),
  'request-fetch': () => import('./request-fetch.ts'),
  'request-comment': () => import('./request-comment.ts'),
  'request-record': () => import('./request-record.ts'),
  scope: () => import('./scope.ts'),
  codeowners: () => import('./codeowners.ts'),
  learn: () => import('./learn.ts'),
  schemas: () => import('./schemas.ts'),
};

keepCompiledCode();
// Who pipes into `head` has read enough: the rest of the output has no reader, and that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return printOverview();
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const { nearestName } = await import('../src/text/near-miss.ts');
    const near = nearestName(name, Object.keys(commands));
    console.error(`Không có lệnh "${name}".${near ? ` Có phải là "hoso ${near}"?` : ''} Xem: npx hoso --help`);
    return 2;
  }
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  return guard(command, args);
}

/** No stack trace ever reaches an official: a wrong call gets the reason, a fault of ours says that it is ours. */
async function guard(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(`${error.message}\n\n${command.help}`);
      return 2;
    }
    const { code, message, stack } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS')) {
      console.error(`Lệnh chưa đúng: ${describeCallFault(code, message)}.\n\n${command.help}`);
      return 2;
    }
    console.error(`Lỗi của công cụ, không phải của số liệu: ${message}`);
    if (process.env.HOSO_DEBUG) console.error(stack);
    else console.error('Chạy lại với HOSO_DEBUG=1 để xem chi tiết rồi báo cho người phụ trách công cụ.');
    return 2;
  }
}

/** What parseArgs objects to, in Vietnamese; it quotes the word in question. */
function describeCallFault(code: string, message: string): string {
  const word = /'([^']+)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `không có tùy chọn ${word}`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `thừa "${word}"`;
  return `tùy chọn ${word.split(' ')[0]} thiếu hoặc thừa giá trị`;
}

async function printOverview(): Promise<number> {
  console.log('Hồ Sơ Số: kiểm tra, công khai và lập văn bản từ hồ sơ của xã.\n\nCách dùng: npx hoso <lệnh> [...]\n');
  for (const [name, load] of Object.entries(commands)) console.log(`  ${name.padEnd(16)} ${(await load()).summary}`);
  console.log('\nXem từng lệnh: npx hoso <lệnh> --help');
  return 0;
}
