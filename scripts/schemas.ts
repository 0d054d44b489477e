import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildJsonSchemas } from '../src/schema/json-schemas.ts';

export const summary = 'ghi các JSON Schema cho trình soạn thảo (schemas/)';
export const help = `Cách dùng: npx hoso schemas [--check] [--out THƯ_MỤC]

  Ghi lại schemas/*.schema.json theo các khai báo trong src/schema.
  --check  không ghi; báo tệp nào đã cũ (mã thoát 1)`;

export async function run(args: readonly string[]): Promise<number> {
  const options = { check: { type: 'boolean' }, out: { type: 'string', default: 'schemas' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const stale: string[] = [];
  for (const [name, schema] of buildJsonSchemas()) {
    const file = join(resolve(process.cwd(), values.out), name);
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(name);
    if (!values.check) replaceFile(file, text);
  }
  if (values.check && stale.length > 0) {
    console.error(`Các tệp đã cũ: ${stale.join(', ')}. Chạy: npx hoso schemas`);
    return 1;
  }
  console.log(stale.length === 0 ? 'Các JSON Schema đều mới nhất.' : `Đã ghi ${stale.length} tệp vào ${values.out}/.`);
  return 0;
}

function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
