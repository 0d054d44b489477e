import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, dump } from 'js-yaml';
import type { WrittenText } from './evidence.ts';

/** The two roots that every file is written under. */
export interface Twins {
  readonly root: string;
  readonly json: string;
}

/** Writes a file of the repository, YAML or Markdown by its name, and its twin as JSON. */
export function writeTwins({ root, json }: Twins, file: string, content: unknown): void {
  const isText = file.endsWith('.md');
  const { data, body } = isText ? (content as WrittenText<unknown>) : { data: content, body: '' };
  const yaml = dump(data, { schema: CORE_SCHEMA, noRefs: true, lineWidth: -1, quoteStyle: 'double' });
  writeFile(join(root, file), isText ? `---\n${yaml}---\n${body}` : yaml);
  writeFile(join(json, `${file}.json`), JSON.stringify(isText ? { data, body } : data));
}

const made = new Set<string>();

function writeFile(path: string, text: string): void {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, text);
}
