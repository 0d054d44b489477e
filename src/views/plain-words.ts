import type { FileKind } from '../schema/file-kinds.ts';
import type { NamedField } from '../schema/schema-fields.ts';
import { formatDate } from '../text/dates.ts';
import { lowerFirst } from '../text/letter-case.ts';
import { remember } from '../text/remember.ts';
import { describeFile, fieldsOf, isOneOfFolder, kindsInOrder, titleOf } from './file-words.ts';

/*
 * The check speaks to who writes the files, with their names and keys. Who reads a page sees the titles that the
 * schemas give them. What a message quotes stays as it is.
 */

/** What is wrong with a file, without keys: "Kết quả (value) của tiêu chí" -> "Kết quả của tiêu chí". */
export function sayMessage(message: string, file: string): string {
  const kind = describeFile(file)?.kind;
  return outsideQuotes(message, part => nameFiles(dropGlosses(part, kind)));
}

/** What to do about it: "ghi value: 84.1" -> "ghi “Kết quả”: 84,1". */
export function sayHint(hint: string, file: string): string {
  return mayHaveKeys(hint) ? sayRemembered(`${describeFile(file)?.kind ?? ''}\n${hint}`) : hint;
}

/** A province has a few hints, many times over. The kind of the file stands in the first line. */
const sayRemembered = remember(key => {
  const end = key.indexOf('\n');
  const kind = kindsInOrder.find(each => each === key.slice(0, end));
  const hint = key.slice(end + 1);
  const bare = hint.replace(quotedPair, (whole, pair: string, name: string) => (findField(name, kind) ? pair : whole));
  const said = outsideQuotes(bare, part => nameFiles(nameFields(nameValues(dropGlosses(part, kind), kind), kind)));
  return said.replace(titlesWithGloss, dropRepeat);
});

/** Quotes and lists of codes. */
const quoted = /(«[^»]*»|“[^”]*”|"[^"]*"|\[[^\]]*\])/;
/** " (value)" after the title of the field. */
const gloss = / \(([a-z][A-Za-z]{2,})\)/g;
/** "date: 2023-11-09" or "- document: mau-01" in quotes, as a line of the file. */
const quotedPair = /"((?:- )?([a-z][A-Za-z]{2,}): [^"]*)"/g;
/** A key as a word of its own, with the value that follows it. */
const mention =
  /(?:\bmục )?(?<![\p{L}\p{N}_./-])(?:- )?([a-z][A-Za-z]{2,})(?![\p{L}\p{N}_/-]|\.\p{L})(?:: (\d{4}-\d\d-\d\d|\d+\.\d+|true|false)(?!\d)|(:))?/gu;
/** "asOf trong dossier.yaml", "documents của minh chứng": whose field it is. */
const owner = /^ (?:trong|ở|của) (?:tệp )?(\S+\.(?:yaml|md)|\p{L}+(?: \p{L}+)?)/u;
const fileName = /(?:\btệp )?(?<![\p{L}\p{N}_.*/-])((?:[\w-]+\/)*[\w.-]+\.(?:yaml|md))(?![\p{L}\p{N}_/-])/gu;
/** A value as a word of its own, not the name of a field, and its words where they stand behind it: "roster (danh sách)". */
const choice = /(?<![\p{L}\p{N}_./-])([a-z]+(?:-[a-z]+)*)(?![\p{L}\p{N}_/:-])(?: \((\p{Ll}[^()]*)\))?/gu;

/** “Tử số” và “Mẫu số” (tử số, mẫu số); “Nguồn”: nguồn */
const titlesWithGloss = /(“[^”]+”(?:(?: và |, )“[^”]+”)*)(?:: ([^,.;()]+)| \(([^“()]+)\))/g;

/** Titles that are explained by themselves say it once. */
function dropRepeat(whole: string, titles: string, after?: string, inBrackets?: string): string {
  const said = Array.from(titles.matchAll(/“([^”]+)”/g), ([, title = '']) => lowerFirst(title)).join(', ');
  return said === (after ?? inBrackets) ? titles : whole;
}

function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

function dropGlosses(text: string, kind: FileKind | undefined): string {
  return text.replace(gloss, (whole, key: string) => (findField(key, kind) ? '' : whole));
}

function nameFields(text: string, kind: FileKind | undefined): string {
  return text.replace(mention, (...found) => {
    const [whole, key = '', given, colon = ''] = found as unknown as readonly [string, string?, string?, string?];
    const after = text.slice((found.at(-2) as number) + whole.length);
    const own = ownerOf(after) ?? kind;
    // Short words could be meant as such: "head" is also a part that scores.
    const isPlain = given === undefined && colon === '' && key === key.toLowerCase();
    const field = isPlain ? findPlainField(key, own) : findField(key, own);
    return field ? `“${field.title}”${given === undefined ? colon : `: ${sayValue(given)}`}` : whole;
  });
}

function ownerOf(after: string): FileKind | undefined {
  const [, name = ''] = owner.exec(after) ?? [];
  return describeFile(name)?.kind ?? kindsInOrder.find(kind => lowerFirst(titleOf(kind)) === name);
}

function sayValue(written: string): string {
  if (written === 'true' || written === 'false') return written === 'true' ? 'có' : 'không';
  return written.includes('-') ? formatDate(written) : written.replace('.', ',');
}

/** Values of the fields that the text names, by key or title, and such as have their words behind them. */
function nameValues(text: string, kind: FileKind | undefined): string {
  const named = fieldsWithValues(kind).filter(
    ({ name, title }) => text.includes(`${name}: `) || text.includes(`${lowerFirst(title)}: `),
  );
  const words = new Map(named.flatMap(({ values }) => values).toReversed());
  return text.replace(choice, (whole, name: string, behind?: string) => {
    if (behind !== undefined && knownWords().values.has(name)) return behind;
    const said = words.get(name);
    return said === undefined ? whole : `${said}${behind === undefined ? '' : ` (${behind})`}`;
  });
}

function nameFiles(text: string): string {
  if (!/\.(?:yaml|md)/.test(text)) return text;
  return text.replace(fileName, (whole, path: string) => describeFile(path)?.words ?? whole);
}

function findField(key: string, kind: FileKind | undefined): NamedField | undefined {
  const own = kind && fieldsOf(kind).get(key);
  return own ?? kindsInOrder.map(each => fieldsOf(each).get(key)).find(field => field !== undefined);
}

/** Of the file itself, or of one that every dossier has. */
function findPlainField(key: string, kind: FileKind | undefined): NamedField | undefined {
  const own = kind && fieldsOf(kind).get(key);
  return own ?? kindsInOrder.filter(isOneOfFolder).flatMap(each => fieldsOf(each).get(key) ?? [])[0];
}

/** Those of the file first. */
function fieldsWithValues(kind: FileKind | undefined): readonly NamedField[] {
  const { withValues } = knownWords();
  const own = kind ? [...fieldsOf(kind).values()].filter(({ values }) => values.length > 0) : [];
  return [...own, ...withValues];
}

interface KnownWords {
  readonly withValues: readonly NamedField[];
  readonly values: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

let known: KnownWords | undefined;

function knownWords(): KnownWords {
  if (known) return known;
  const fields = kindsInOrder.flatMap(kind => [...fieldsOf(kind).values()]);
  const withValues = fields.filter(({ values }) => values.length > 0);
  const values = new Set(withValues.flatMap(field => field.values.map(([name]) => name)));
  known = { withValues, values, all: new Set([...values, ...fields.map(({ name }) => name)]) };
  return known;
}

/** Most hints name no key and no file: they are told at a glance. */
function mayHaveKeys(text: string): boolean {
  if (/\.(?:yaml|md)/.test(text)) return true;
  const { all } = knownWords();
  return (text.match(/[a-z][A-Za-z-]{2,}/g) ?? []).some(word => all.has(word));
}
