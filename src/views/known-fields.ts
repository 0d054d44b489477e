import { type FileKind, fileKinds } from '../schema/file-kinds.ts';
import type { NamedField } from '../schema/schema-fields.ts';
import { fieldsOf, isOneOfFolder, kindsInOrder } from './file-words.ts';

/** A key as a text names it. */
export interface MentionedKey {
  readonly key: string;
  /** Kind of the file that it is said of. */
  readonly kind: FileKind | undefined;
  /** What the text gives the field: "scored" of "kind: scored". */
  readonly value?: string | undefined;
}

/**
 * The field that a text means by a key: that of the file, else that which knows the value, else that of the files
 * beside it, else that of any file. undefined where several are called differently: a wrong title misleads.
 */
export function findField({ key, kind, value }: MentionedKey): NamedField | undefined {
  const own = kind && fieldsOf(kind).get(key);
  if (own) return own;
  const found = kindsInOrder.flatMap(each => {
    const field = fieldsOf(each).get(key);
    return field ? [{ field, isNear: isNear(each, kind) }] : [];
  });
  const all = found.map(({ field }) => field);
  const valued = all.filter(({ values }) => values.some(([name]) => name === value));
  return oneTitle(valued) ?? oneTitle(found.filter(each => each.isNear).map(({ field }) => field)) ?? oneTitle(all);
}

/** Of the file itself, or of one that every dossier has. */
export function findPlainField({ key, kind }: MentionedKey): NamedField | undefined {
  const own = kind && fieldsOf(kind).get(key);
  return own ?? oneTitle(kindsInOrder.filter(isOneOfFolder).flatMap(each => fieldsOf(each).get(key) ?? []));
}

/** Whether any file has a field of this name. */
export function isKey(name: string): boolean {
  return knownWords().keys.has(name);
}

/** Whether any field has this value. */
export function isValue(name: string): boolean {
  return knownWords().values.has(name);
}

/** Those of the file first. */
export function fieldsWithValues(kind: FileKind | undefined): readonly NamedField[] {
  const { withValues } = knownWords();
  const own = kind ? [...fieldsOf(kind).values()].filter(({ values }) => values.length > 0) : [];
  return [...own, ...withValues];
}

function oneTitle(fields: readonly NamedField[]): NamedField | undefined {
  return new Set(fields.map(({ title }) => title)).size === 1 ? fields[0] : undefined;
}

/** What people write side by side; an appraisal is gathered, nobody writes it. */
function isNear(kind: FileKind, own: FileKind | undefined): boolean {
  return own !== undefined && kind !== 'appraisal' && topFolder(kind) === topFolder(own);
}

function topFolder(kind: FileKind): string {
  return fileKinds[kind].pattern.replace(/\/.*/, '');
}

interface KnownWords {
  readonly withValues: readonly NamedField[];
  readonly values: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

let known: KnownWords | undefined;

function knownWords(): KnownWords {
  if (known) return known;
  const fields = kindsInOrder.flatMap(kind => [...fieldsOf(kind).values()]);
  const withValues = fields.filter(({ values }) => values.length > 0);
  const values = new Set(withValues.flatMap(field => field.values.map(([name]) => name)));
  known = { withValues, values, keys: new Set(fields.map(({ name }) => name)) };
  return known;
}
