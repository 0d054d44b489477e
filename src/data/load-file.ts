import { describeSchemaIssue } from '../issues/describe-schema-issue.ts';
import type { Issue } from '../issues/issue.ts';
import type { Located, LocatedText } from '../schema/bundle.ts';
import { type DataOf, type FileKind, fileKinds } from '../schema/file-kinds.ts';
import { readMarkdown } from './read-markdown.ts';
import { type ReadText, readText } from './read-text.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import { salvage } from './salvage.ts';

/** What came of reading something: the value where it can be used, and every finding on the way. */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
  /** The value lacks entries that could not be used; the issues say which. */
  readonly isPartial?: boolean;
}

/** Reads and validates one YAML file of the kind given. */
export function loadYaml<K extends FileKind>(root: string, file: string, kind: K): Loaded<Located<DataOf<K>>> {
  const { text, issues } = readText(root, file);
  if (text === undefined) return { value: undefined, issues };
  const yaml = readYaml({ file, text });
  const { data, locate, isPartial, issues: found } = validate(yaml, { file, kind });
  const value = data === undefined ? undefined : { file, data, locate };
  return { value, isPartial, issues: [...issues, ...found] };
}

export type LoadedMarkdown<K extends FileKind> = Loaded<LocatedText<DataOf<K>>>;

/** Reads one Markdown file and validates its front matter. */
export function loadMarkdown<K extends FileKind>(root: string, file: string, kind: K): LoadedMarkdown<K> {
  return parseMarkdown(readText(root, file), { file, kind });
}

/** More texts than a real dossier has in one folder; no more than so many are in memory unparsed. */
const readTogether = 64;

/**
 * Reads Markdown files of one kind, by path, in the order given. Many are read before the first is parsed: where reading
 * and parsing take turns, each finds the processor's cache full of the other, and opening a file takes twice the time.
 */
export function* loadMarkdownFiles<K extends FileKind>(
  root: string,
  files: readonly string[],
  kind: K,
): Iterable<readonly [file: string, loaded: LoadedMarkdown<K>]> {
  for (let start = 0; start < files.length; start += readTogether) {
    const read = files.slice(start, start + readTogether).map(file => [file, readText(root, file)] as const);
    for (const [file, text] of read) yield [file, parseMarkdown(text, { file, kind })];
  }
}

function parseMarkdown<K extends FileKind>(
  { text, issues }: ReadText,
  { file, kind }: FileOfKind<K>,
): LoadedMarkdown<K> {
  if (text === undefined) return { value: undefined, issues };
  const markdown = readMarkdown(file, text);
  const { body, bodyLine, hasFrontMatter } = markdown;
  const { data, locate, isPartial, issues: invalid } = validate(markdown, { file, kind });
  const lacksFrontMatter = data === undefined && !hasFrontMatter && markdown.issues.length === 0;
  const found = lacksFrontMatter ? [describeNoFrontMatter(file, invalid)] : invalid;
  const value = data === undefined ? undefined : { file, data, locate, body, bodyLine };
  return { value, isPartial, issues: issues.length + found.length === 0 ? [] : [...issues, ...found] };
}

/** A text without head lacks everything at once: one finding says what to write. */
function describeNoFrontMatter(file: string, invalid: readonly Issue[]): Issue {
  return {
    rule: 'front-matter',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: 'Tệp chưa có phần khai báo ở đầu tệp (giữa hai dòng "---").',
    hint: `Thêm vào đầu tệp một dòng "---", các dòng khai báo, rồi một dòng "---". ${invalid.map(({ hint }) => hint).join(' ')}`,
  };
}

interface Validated<K extends FileKind> {
  readonly data: DataOf<K> | undefined;
  readonly locate: Located<unknown>['locate'];
  readonly isPartial: boolean;
  readonly issues: readonly Issue[];
}

interface FileOfKind<K extends FileKind> {
  readonly file: string;
  readonly kind: K;
}

/** A file of evidence is named after its criterion. */
function fromName(file: string, kind: FileKind): Readonly<Record<string, unknown>> {
  const name = /([^/]+)\.md$/.exec(file)?.[1];
  return kind === 'evidence' && name !== undefined ? { criterion: name } : {};
}

function validate<K extends FileKind>(yaml: ReadYaml, { file, kind }: FileOfKind<K>): Validated<K> {
  const { locate } = yaml;
  if (yaml.issues.length > 0) return { data: undefined, locate, isPartial: false, issues: yaml.issues };
  const { schema } = fileKinds[kind];
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { data: parsed.data as DataOf<K>, locate, isPartial: false, issues: [] };
  const context = { schema, value: yaml.value, sourceText: yaml.sourceText, fromName: fromName(file, kind) };
  const issues = parsed.error.issues.flatMap(issue =>
    describeSchemaIssue(issue, context).map(({ rule, path, message, hint }): Issue => {
      return { rule, severity: 'error', file, ...locate(path), message, hint };
    }),
  );
  const rest = salvage(yaml.value, parsed.error.issues);
  const again = rest && schema.safeParse(rest.value);
  if (!again?.success) return { data: undefined, locate, isPartial: false, issues };
  return {
    data: again.data as DataOf<K>,
    locate: path => locate(rest?.toOriginal(path) ?? path),
    isPartial: true,
    issues,
  };
}
