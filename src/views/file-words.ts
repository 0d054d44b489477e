import { type FileKind, fileKinds } from '../schema/file-kinds.ts';
import { describeField, listFields, type NamedField } from '../schema/schema-fields.ts';

/** What a file of the repository is to who reads pages: its kind, with the name that the schema gives it. */
export interface FileWords {
  readonly kind: FileKind;
  /** tệp “Kết quả của hồ sơ”; tệp “Minh chứng” của tiêu chí 1.6 */
  readonly words: string;
  /** "1.6" of evidence/1.6.md; undefined where the kind has one file a folder. */
  readonly name: string | undefined;
}

/** The file at a path, also one cut short as messages write it: "results.yaml"; undefined where no kind has it. */
export function describeFile(path: string): FileWords | undefined {
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(path);
    if (!found) continue;
    const name = fileKinds[kind].pattern.endsWith('*.md') ? found[1] : undefined;
    const words = `tệp “${titleOf(kind)}”${kind === 'evidence' ? ` của tiêu chí ${name}` : ''}`;
    return { kind, words, name };
  }
  return undefined;
}

/** Title of a kind of files, as its schema says it: "Kết quả của hồ sơ". */
export function titleOf(kind: FileKind): string {
  return describeField(fileKinds[kind].schema).title ?? kind;
}

/** The fields of a file by name; where one name stands at two places, that nearer to the top. */
export function fieldsOf(kind: FileKind): ReadonlyMap<string, NamedField> {
  const known = fields.get(kind) ?? byName(kind);
  fields.set(kind, known);
  return known;
}

const fields = new Map<FileKind, ReadonlyMap<string, NamedField>>();

function byName(kind: FileKind): ReadonlyMap<string, NamedField> {
  return new Map(
    listFields(fileKinds[kind].schema)
      .toReversed()
      .map(field => [field.name, field]),
  );
}

/** All kinds, those of communes first: pages speak of them most. */
export const kindsInOrder: readonly FileKind[] = (Object.keys(fileKinds) as FileKind[]).toSorted(
  (left, right) => Number(isOfCommune(right)) - Number(isOfCommune(left)),
);

/** One file of a fixed name in each folder, such as every dossier has. */
export function isOneOfFolder(kind: FileKind): boolean {
  return isOfCommune(kind) && !/\*\.\w+$/.test(fileKinds[kind].pattern);
}

function isOfCommune(kind: FileKind): boolean {
  return fileKinds[kind].pattern.startsWith('communes/');
}

/** Folders above may be left out, but not the one that tells files of any name apart. */
const patterns = kindsInOrder.map(kind => {
  const parts = fileKinds[kind].pattern.split('/');
  const kept = parts.at(-1)?.startsWith('*') ? 2 : 1;
  const inner = parts.slice(-kept).map(part => part.replaceAll('.', '\\.').replace('*', '([^/]+)'));
  return { kind, pattern: new RegExp(`^(?:[^/]+/)*${inner.join('/')}$`) };
});
