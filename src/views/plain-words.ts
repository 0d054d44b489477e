import type { FileKind } from '../schema/file-kinds.ts';
import { formatDate } from '../text/dates.ts';
import { capitalise, lowerFirst } from '../text/letter-case.ts';
import { remember } from '../text/remember.ts';
import { describeFile, kindsInOrder, titleOf } from './file-words.ts';
import { fieldsWithValues, findField, findPlainField, isKey, isValue } from './known-fields.ts';

/*
 * The check speaks to who writes the files, with their names and keys. Who reads a page sees the titles that the
 * schemas give them. What a message quotes stays as it is, and so do addresses.
 */

/** What is wrong with a file, without keys: "Kết quả (value) của tiêu chí" -> "Kết quả của tiêu chí". */
export function sayMessage(message: string, file: string): string {
  if (message.length > longest) return message;
  return outsideQuotes(message, text => nameFiles(nameLongKeys(dropGlosses(text), describeFile(file)?.kind)));
}

/** What is longer holds a text that somebody wrote to make trouble, and stays as it is. */
const longest = 2000;

/** What the check says to do, and of what. */
export interface Advice {
  readonly rule: string;
  readonly file: string;
  readonly hint: string;
}

/** What to do about it: "ghi value: 84.1" -> "ghi “Kết quả”: 84,1"; as written where it tells what to type. */
export function sayHint({ rule, file, hint }: Advice): string {
  if (hint.length > longest || tellsSpelling.test(rule) || !mayHaveKeys(hint)) return hint;
  return sayRemembered(`${describeFile(file)?.kind ?? ''}\n${hint}`);
}

/** Rules whose hints spell keys and values. */
const tellsSpelling = /^(?:field|yaml)-|^(?:appraisal-references|file-empty|front-matter|stage-in-procedure)$/;

/** A province has a few hints, many times over. The kind of the file stands in the first line. */
const sayRemembered = remember(known => {
  const end = known.indexOf('\n');
  const kind = kindsInOrder.find(each => each === known.slice(0, end));
  const bare = known.slice(end + 1).replace(quotedPair, (whole, pair: string, key: string, value: string) => {
    return findField({ key, kind, value }) ? pair : whole;
  });
  const said = outsideQuotes(bare, text => {
    const plain = dropGlosses(text);
    const context = {
      kind,
      given: new Map(Array.from(plain.matchAll(pair), ([, key = '', value = '']) => [key, value])),
    };
    return nameFiles(nameFields(nameValues(plain, context), context));
  });
  return said.replace(titlesWithGloss, dropRepeat);
});

/** Quotes, lists of codes, addresses of the web and of mail. Each is tried where a word begins only: some are long. */
const quoted =
  /«[^»]*»|“[^”]*”|"[^"]*"|\[[^\]]*\]|(?<![a-z])[a-z]+:\/\/\S+|(?<![^\s«“"([<])[^\s@«“"([<]+@\S+|(?<![\w.@/-])(?!\S*\.(?:yaml|md)(?![\w-]))[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+(?!\p{L})(?:[/?:]\S+)?/gu;
/** " (value)" after the title of the field. */
const gloss = / \(([a-z][A-Za-z]{2,})\)/g;
/** "date: 2023-11-09" or "- document: mau-01" in quotes, as a line of the file. */
const quotedPair = /"((?:- )?([a-z][A-Za-z]{2,}): ([^"]*))"/g;
/** "kind: scored" */
const pair = /(?<![\p{L}\p{N}_./-])([a-z][A-Za-z]{2,}): ([a-z]+(?:-[a-z]+)*)/gu;
/** A key as a word of its own, with the value that follows it. */
const mention =
  /(?:\bmục )?(?<![\p{L}\p{N}_./-])(?:- )?([a-z][A-Za-z]{2,})(?![\p{L}\p{N}_/-]|\.\p{L})(?:: (\d{4}-\d\d-\d\d|-?\d+\.\d+|true|false)(?!\d)|(:))?/gu;
/** A key that cannot be a word of any language: "indexScore". */
const longKey = /(?<![\p{L}\p{N}_./-])([a-z]+[A-Z][A-Za-z]*)(?![\p{L}\p{N}_/-]|\.\p{L})/gu;
/** "asOf trong dossier.yaml", "documents của minh chứng": whose field it is. */
const owner = /^ (?:trong|ở|của) (?:tệp )?(\S+\.(?:yaml|md)|\p{L}+(?: \p{L}+)?)/u;
const fileName =
  /(?:(?<!\p{L})([Tt])ệp (?:minh chứng )?)?(?<![\p{L}\p{N}_.*/-])((?:[\w-]+\/)*[\w.-]+\.(?:yaml|md))(?![\p{L}\p{N}_/-])/gu;
/** A value as a word of its own, not the name of a field, and its words where they stand behind it: "roster (danh sách)". */
const choice = /(?<![\p{L}\p{N}_./-])([a-z]+(?:-[a-z]+)*)(?![\p{L}\p{N}_/:-])(?: \((\p{Ll}[^()]*)\))?/gu;

/** “Tử số” và “Mẫu số” (tử số, mẫu số); “Nguồn”: nguồn */
const titlesWithGloss = /(“[^”]+”(?:(?: và |, )“[^”]+”)*)(?:: ([^,.;()]+)| \(([^“()]+)\))/g;

/** Titles that are explained by themselves say it once. */
function dropRepeat(whole: string, titles: string, after?: string, inBrackets?: string): string {
  const said = Array.from(titles.matchAll(/“([^”]+)”/g), ([, title = '']) => lowerFirst(title)).join(', ');
  return said === (after ?? inBrackets) ? titles : whole;
}

/** A mark of its own stands for each quote meanwhile: the sentence stays whole. */
function outsideQuotes(text: string, change: (text: string) => string): string {
  const quotes: string[] = [];
  const marked = text.replace(quoted, quote => `\uE000${quotes.push(quote) - 1}\uE001`);
  return change(marked).replace(/\uE000(\d+)\uE001/g, (_, index: string) => quotes[Number(index)] ?? '');
}

function dropGlosses(text: string): string {
  return text.replace(gloss, (whole, key: string) => (isKey(key) ? '' : whole));
}

function nameLongKeys(text: string, kind: FileKind | undefined): string {
  if (!/[a-z][A-Z]/.test(text)) return text;
  return text.replace(longKey, whole => {
    const field = findField({ key: whole, kind });
    return field ? `“${field.title}”` : whole;
  });
}

/** What all of a hint is read with. */
interface HintContext {
  readonly kind: FileKind | undefined;
  /** Values by the keys they are written behind, before any is said in words. */
  readonly given: ReadonlyMap<string, string>;
}

function nameFields(text: string, { kind, given }: HintContext): string {
  return text.replace(mention, (...found) => {
    const [whole, key = '', written, colon = ''] = found as unknown as readonly [string, string?, string?, string?];
    const start = found.at(-2) as number;
    const mentioned = { key, kind: ownerAt(text, start, start + whole.length) ?? kind, value: given.get(key) };
    // Short words could be meant as such: "head" is also a part that scores.
    const isPlain = written === undefined && colon === '' && key === key.toLowerCase();
    const field = isPlain ? findPlainField(mentioned) : findField(mentioned);
    return field ? `“${field.title}”${written === undefined ? colon : `: ${sayValue(written)}`}` : whole;
  });
}

/** The kind of the file that a key between two offsets is said of: told right behind it, else before it in its sentence. */
function ownerAt(text: string, start: number, end: number): FileKind | undefined {
  const [, name] = owner.exec(text.slice(end)) ?? [];
  if (name === 'này') return undefined;
  const behind = name && (describeFile(name)?.kind ?? kindsInOrder.find(kind => lowerFirst(titleOf(kind)) === name));
  if (behind) return behind;
  const sentence =
    text
      .slice(0, start)
      .split(/[.!?] (?=\p{Lu})/u)
      .at(-1) ?? '';
  return describeFile([...sentence.matchAll(fileName)].at(-1)?.[2] ?? '')?.kind;
}

function sayValue(written: string): string {
  if (written === 'true' || written === 'false') return written === 'true' ? 'có' : 'không';
  return /^\d{4}-/.test(written) ? formatDate(written) : written.replace('.', ',');
}

/** Values of the fields that the text names, by key or title, and such as have their words behind them. */
function nameValues(text: string, { kind, given }: HintContext): string {
  const isMeant = (key: string, title: string) => {
    const start = text.indexOf(`${key}: `);
    const own = ownerAt(text, start, start + key.length) ?? kind;
    return start >= 0 && findField({ key, kind: own, value: given.get(key) })?.title === title;
  };
  const named = fieldsWithValues(kind).filter(
    ({ name, title }) => isMeant(name, title) || text.includes(`${lowerFirst(title)}: `),
  );
  const words = new Map(named.flatMap(({ values }) => values).toReversed());
  return text.replace(choice, (whole, name: string, behind?: string) => {
    if (behind !== undefined && isValue(name)) return behind;
    const said = words.get(name);
    return said === undefined ? whole : `${said}${behind === undefined ? '' : ` (${behind})`}`;
  });
}

/** A file at the beginning of a text, or behind "Tệp", keeps its capital. */
function nameFiles(text: string): string {
  if (!/\.(?:yaml|md)/.test(text)) return text;
  return text.replace(fileName, (whole, letter: string | undefined, path: string, offset: number) => {
    const words = describeFile(path)?.words;
    return words === undefined ? whole : letter === 'T' || offset === 0 ? capitalise(words) : words;
  });
}

/** Most hints name no key and no file: they are told at a glance. */
function mayHaveKeys(text: string): boolean {
  if (/\.(?:yaml|md)/.test(text)) return true;
  return (text.match(/[a-z][A-Za-z-]{2,}/g) ?? []).some(word => isKey(word) || isValue(word));
}
