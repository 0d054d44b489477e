import { makeRandom, type Random } from './random.ts';

/** One way to damage a file: what people, editors and attackers do to bytes, lines, values and structure. */
type Mutation = (text: string, random: Random) => string | Buffer;

const fragments = [
  '&a ',
  '*a',
  '!x ',
  '!!js/function ',
  '<<: *a',
  '\t',
  '  ',
  '- ',
  '- - - ',
  ': ',
  ':',
  '?',
  '|',
  '>-',
  '#',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\u0000',
  '\u200B',
  '\u202E',
  '\uFEFF',
  'e\u0302\u0301',
  'а',
  '\r',
  '\r\n',
  '\u2028',
  '\u00A0',
  '<script>alert(1)</script>',
  '<!-- ',
  '](javascript:alert(1))',
  '99999999999999999999',
  '-1',
  '1e400',
  '.nan',
  '.inf',
  '0x1F',
  '1_000',
  '1.10',
  '__proto__: 1',
  'constructor',
  'null',
  '~',
  'true',
  '2023-13-45',
  '31/02/2023',
  '448/454 = 98,7%',
  '1/0 = 100%',
  '%'.repeat(50),
  '('.repeat(200),
];

const mutations: readonly Mutation[] = [
  (text, { below }) => {
    const bytes = Buffer.from(text);
    if (bytes.length > 0) bytes[below(bytes.length)] = below(256);
    return bytes;
  },
  (text, { below }) => text.slice(0, below(text.length + 1)),
  (text, { below }) => text.slice(below(text.length + 1)),
  (text, random) => insert(text, random.pick(fragments), random),
  (text, random) => insert(text, random.pick(fragments).repeat(1 + random.below(40)), random),
  (text, random) => onLines(text, random, (lines, index) => lines.toSpliced(index, 1)),
  (text, random) => onLines(text, random, (lines, index) => lines.toSpliced(index, 0, lines[index] ?? '')),
  (text, random) =>
    onLines(text, random, (lines, index) => lines.toSpliced(index, 0, lines[random.below(lines.length)] ?? '')),
  (text, random) =>
    onLines(text, random, (lines, index) =>
      lines.with(index, `${' '.repeat(random.below(9))}${lines[index]?.trimStart()}`),
    ),
  (text, random) =>
    onLines(text, random, (lines, index) =>
      lines.with(index, (lines[index] ?? '').replace(/:.*/, `: ${random.pick(fragments)}`)),
    ),
  (text, random) =>
    onLines(text, random, (lines, index) =>
      lines.with(index, (lines[index] ?? '').replace(/^(\s*(?:- )?)\w+/, `$1${random.pick(['valeu', 'x', '1', ''])}`)),
    ),
  (text, random) =>
    onLines(text, random, (lines, index) => lines.with(index, (lines[index] ?? '').replace(/["']/g, ''))),
  (text, { below }) => text.replace(/\d+/g, digits => (below(4) === 0 ? String(below(10 ** 6)) : digits)),
  (text, { below }) => text.repeat(1 + below(3)),
  () => '',
];

export interface Mutated {
  /** What to write. */
  readonly content: string | Buffer;
  /** How many mutations it went through. */
  readonly steps: number;
}

/** Damages a text in one to four ways; the same seed gives the same damage. */
export function mutate(text: string, seed: number): Mutated {
  const random = makeRandom(seed);
  const steps = 1 + random.below(4);
  let content: string | Buffer = text;
  for (let step = 0; step < steps; step++) content = random.pick(mutations)(content.toString('utf8'), random);
  return { content, steps };
}

function insert(text: string, fragment: string, { below }: Random): string {
  const at = below(text.length + 1);
  return text.slice(0, at) + fragment + text.slice(at);
}

function onLines(text: string, { below }: Random, change: (lines: string[], index: number) => string[]): string {
  const lines = text.split('\n');
  return change(lines, below(lines.length)).join('\n');
}
