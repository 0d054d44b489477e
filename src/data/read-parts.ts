import type { Evidence } from '../schema/evidence.ts';
import { type DataOf, type FileKind, fileKinds } from '../schema/file-kinds.ts';
import type { DocumentRegister } from '../schema/official-document.ts';
import type { ResultsFile } from '../schema/result.ts';
import { readMarkdown } from './read-markdown.ts';
import { readYaml } from './read-yaml.ts';
import { salvage } from './salvage.ts';

/** Results, register and evidence of a dossier as some commit had them. */
export interface DossierParts {
  readonly results: ResultsFile;
  readonly documents: DocumentRegister;
  readonly evidence: ReadonlyMap<string, { readonly data: Evidence; readonly body: string }>;
}

/** Gives the text of a file of the dossier folder, by its path in it; undefined where it did not exist. */
export type ReadPart = (name: string) => Promise<string | undefined>;

/**
 * The parts of a dossier that the criteria given rest on. An old state is compared with, never reported on: entries
 * that could not be used are left out. undefined where the results cannot be had at all.
 */
export async function readParts(read: ReadPart, criteria: Iterable<string>): Promise<DossierParts | undefined> {
  const results = parse('results', await read('results.yaml'));
  if (!results) return undefined;
  const documents = parse('documents', await read('documents.yaml')) ?? { documents: [] };
  const evidence = new Map<string, { data: Evidence; body: string }>();
  for (const criterion of criteria) {
    const text = await read(`evidence/${criterion}.md`);
    if (text === undefined) continue;
    const { value, body } = readMarkdown('', normaliseLines(text));
    const data = accept('evidence', value);
    if (data) evidence.set(criterion, { data, body });
  }
  return { results, documents, evidence };
}

function parse<K extends FileKind>(kind: K, text: string | undefined): DataOf<K> | undefined {
  return text === undefined ? undefined : accept(kind, readYaml({ file: '', text: normaliseLines(text) }).value);
}

function accept<K extends FileKind>(kind: K, value: unknown): DataOf<K> | undefined {
  const { schema } = fileKinds[kind];
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data as DataOf<K>;
  const again = schema.safeParse(salvage(value, parsed.error.issues)?.value);
  return again.success ? (again.data as DataOf<K>) : undefined;
}

function normaliseLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
