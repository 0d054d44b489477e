import { foldText } from '../../text/collation.ts';
import { type CommandName, commandForms, describeUnknownCommand, isCommandName } from './command-forms.ts';
import { readCriteria } from './read-criteria.ts';
import { type DossierScope, readDossier } from './read-dossier.ts';
import { readValue } from './read-value.ts';
import { findVisibleLines, type VisibleLine } from './visible-lines.ts';

export interface ParsedCommand {
  /** Line of the comment, from 1. */
  readonly line: number;
  readonly command: CommandName;
  /** Missing for a conclusion, which is about the dossier. */
  readonly criterion?: string;
  readonly value?: number | string;
  readonly text?: string;
}

/** A line that begins like a command and cannot be followed; `message` says, in Vietnamese, what is possible. */
export interface RefusedLine {
  readonly line: number;
  readonly message: string;
}

export interface ParsedComment {
  readonly commands: readonly ParsedCommand[];
  readonly refused: readonly RefusedLine[];
  /** Whether there are commands about another dossier of the same request; they are left to that one. */
  readonly isElsewhere: boolean;
}

export interface CommandContext {
  /** Ids of the criteria set. */
  readonly criteria: ReadonlySet<string>;
  /** The criteria on whose lines the comment stands; none for a general comment. */
  readonly anchored?: readonly string[] | undefined;
  /** Of a request with several dossiers: which one is read for. */
  readonly dossier?: DossierScope | undefined;
}

/**
 * Reads the commands of a comment: at column 0, one a line, matched without marks and case. Never throws and never
 * guesses: each line that begins like a command is read whole or refused with words.
 */
export function parseCommands(body: string, context: CommandContext): ParsedComment {
  const lines = findVisibleLines(body.normalize('NFC')).flatMap(line => readLine(line, context));
  const refused = lines.filter(line => 'message' in line);
  const commands = lines.filter(line => 'command' in line);
  const contradicted = findContradictions(commands);
  return {
    commands: commands.filter(command => !contradicted.has(command)),
    refused: [...refused, ...contradicted.values()].toSorted((left, right) => left.line - right.line),
    isElsewhere: lines.some(line => 'isElsewhere' in line),
  };
}

type ReadLine = ParsedCommand | RefusedLine | { readonly isElsewhere: true };

/** The commands or the refusal of one line; nothing for a line that is no command. */
function readLine(visible: VisibleLine, context: CommandContext): readonly ReadLine[] {
  const { line, text, isAfterQuote } = visible;
  const prefix = /^(?:[ \p{Cf}]{0,3}(?:[-*+] +|\d+[.)] +)?)(?=\/\p{L})/u.exec(text)?.[0] ?? '';
  const typed = /^\/(\p{L}\S*)/u.exec(text.slice(prefix.length))?.[1];
  if (typed === undefined || isPath(typed)) return [];
  const refuse = (message: string): RefusedLine[] => [{ line, message }];
  const name = foldText(typed);
  if (prefix !== '') {
    if (!isCommandName(name)) return [];
    return refuse(`Lệnh /${name} phải nằm ở đầu dòng, phía trước không có dấu cách, gạch đầu dòng hay ký tự ẩn.`);
  }
  if (!isCommandName(name)) return refuse(describeUnknownCommand(name.replace(/[^a-z0-9/-]/g, '').slice(0, 30)));
  if (isAfterQuote) return refuse(`Lệnh /${name} nằm liền dưới đoạn trích dẫn; để một dòng trống rồi viết lại lệnh.`);
  const about = readDossier(name, text.slice(typed.length + 1).trim(), context.dossier);
  if ('refusal' in about) return refuse(about.refusal);
  if ('isElsewhere' in about) return [about];
  const read = readWords(name, about.words, context);
  return typeof read === 'string' ? refuse(read) : read.map(words => ({ line, command: name, ...words }));
}

/** "/communes/xa/2024" is an address; "/dat/khong-dat" is a reviewer who could not decide. */
function isPath(name: string): boolean {
  const [first = '', second] = name.split('/');
  return second !== undefined && !isCommandName(foldText(first));
}

type Words = Omit<ParsedCommand, 'line' | 'command'>;

/** What follows the name of a command, by criterion; a sentence where it cannot be followed. */
function readWords(name: CommandName, words: string, context: CommandContext): readonly Words[] | string {
  if (name === 'ket-luan') return readConclusion(words);
  if (name === 'ket-qua') return readResult(words, context);
  const read = readCriteria(words, context.criteria);
  if ('refusal' in read) return read.refusal;
  const criteria = chooseCriteria(name, read.criteria, context);
  if (typeof criteria === 'string') return criteria;
  const { needs, usage } = commandForms[name];
  if (needs && !/\p{L}/u.test(read.text)) return `Lệnh /${name} thiếu ${needs} trên cùng dòng; viết ví dụ: ${usage}`;
  return criteria.map(criterion => ({ criterion, ...(read.text === '' ? {} : { text: read.text }) }));
}

/** The criteria named, or that of the line; both, and different, is for a person to mend. */
function chooseCriteria(name: CommandName, named: readonly string[], { anchored = [] }: CommandContext) {
  if (named.length === 0) {
    if (anchored.length === 1) return anchored;
    const among = anchored.length > 1 ? ` (các dòng này thuộc ${anchored.join(', ')})` : '';
    return `Lệnh /${name} chưa ghi mã tiêu chí${among}; viết ví dụ: ${commandForms[name].usage}`;
  }
  const other = anchored.length > 0 && named.find(criterion => !anchored.includes(criterion));
  if (!other) return named;
  return `Ý kiến đứng ở tiêu chí ${anchored.join(', ')} nhưng lệnh ghi ${other}; viết lệnh ở dòng của tiêu chí ${other}, hoặc trong một ý kiến chung.`;
}

function readResult(words: string, context: CommandContext): readonly Words[] | string {
  const [first = '', ...others] = words.split(/\s+/);
  const id = first.replace(/[.:,;]+$/, '');
  const value = others.join(' ').replace(/^[:=–—-]\s*/, '');
  const { usage } = commandForms['ket-qua'];
  if (words === '') return `Lệnh /ket-qua thiếu kết quả; viết ví dụ: ${usage}`;
  if (!context.criteria.has(id)) {
    const [only, second] = context.anchored ?? [];
    if (!only || second) return `Lệnh /ket-qua cần mã một tiêu chí rồi đến kết quả; viết ví dụ: ${usage}`;
    if (/^\d+(\.\d+)+$/.test(id) && !/^%?$/.test(value)) return `Bộ tiêu chí không có tiêu chí ${id}.`;
    return [{ criterion: only, value: readValue(words) }];
  }
  if (value === '' || /^%$/.test(value)) {
    return `Chưa rõ ${id} là mã tiêu chí hay là kết quả; ghi cả hai, ví dụ: ${usage}`;
  }
  if (first.endsWith(',')) return `Mỗi lệnh /ket-qua ghi cho một tiêu chí; viết ví dụ: ${usage}`;
  const criteria = chooseCriteria('ket-qua', [id], context);
  return typeof criteria === 'string' ? criteria : [{ criterion: id, value: readValue(value) }];
}

function readConclusion(words: string): readonly Words[] | string {
  const [first = '', ...others] = words.split(/\s+/);
  const value = foldText(first).replace(/[.:,;]+$/, '');
  if (value !== 'dat' && value !== 'khong-dat') {
    return 'Lệnh /ket-luan chỉ nhận "dat" hoặc "khong-dat"; viết ví dụ: /ket-luan dat';
  }
  const text = others.join(' ').replace(/^[:;,.–—-]\s*/, '');
  return [{ value, ...(text === '' ? {} : { text }) }];
}

const verdicts: readonly CommandName[] = ['dat', 'khong-dat', 'khong-danh-gia', 'ket-luan'];

/** Verdicts of one comment on one criterion that differ: none of them is followed. */
function findContradictions(commands: readonly ParsedCommand[]): ReadonlyMap<ParsedCommand, RefusedLine> {
  const found = new Map<ParsedCommand, RefusedLine>();
  for (const command of commands.filter(each => verdicts.includes(each.command))) {
    const others = commands.filter(each => verdicts.includes(each.command) && each.criterion === command.criterion);
    const isSame = others.every(each => each.command === command.command && each.value === command.value);
    if (isSame) continue;
    const about = command.criterion ? `về tiêu chí ${command.criterion}` : 'kết luận';
    const message = `Trong một ý kiến có hai lệnh trái nhau ${about}; viết lại một lệnh trong một ý kiến mới.`;
    found.set(command, { line: command.line, message });
  }
  return found;
}
