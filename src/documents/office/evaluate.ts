import { parseTemplate } from '../template/engine.ts';
import { MarkdownText } from '../view/markdown-text.ts';
import { nameIn } from './placeholders.ts';

/** What a placeholder prints. */
export type Printed = MarkdownText | readonly string[] | string;

/** The placeholder as an expression of the template language over `value`: "| upcase" works in Word, too. */
export function expressionOf(key: string): string {
  // Word makes typographic quotes of straight ones as one types.
  const filters = key.slice(key.indexOf('|')).replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
  return `{{ value ${key.includes('|') ? filters : ''} }}`;
}

/** Value of a dotted name, after what stands behind the bar; text for one line, lines for a list. */
export function evaluate(key: string, scope: unknown): Printed {
  const value = valueAt(scope, nameIn(key).split('.'));
  if (value instanceof MarkdownText) return value;
  const [shown] = key.includes('|')
    ? parseTemplate(expressionOf(key), { strictFilters: true }).render({ value }).values
    : [value];
  if (Array.isArray(shown)) return shown.map(String);
  if (typeof shown === 'boolean') return shown ? 'Có' : 'Không';
  return shown === null || shown === undefined ? '' : String(shown);
}

export function valueAt(scope: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    scope,
  );
}
