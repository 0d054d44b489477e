import type { z } from 'zod';
import type { FieldDescription } from '../schema/schema-fields.ts';

/** What is wrong, and what to do. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** A value that is there but does not fit. */
export interface FieldValue {
  /** Label and key of the field, e.g. "Tử số (numerator)". */
  readonly title: string;
  /** The key alone, e.g. "numerator". */
  readonly key: string;
  readonly field: FieldDescription;
  readonly actual: unknown;
  readonly schema: z.core.$ZodType | undefined;
}

/** An actual value in a message: text in quotes and shortened, collections by what they are. */
export function formatActual(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (Array.isArray(value)) return 'một danh sách';
  return value !== null && typeof value === 'object' ? 'một nhóm' : String(value);
}

/** An example value as it is written in the file. */
export function formatExample(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatExample).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${formatExample(inner)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' && /^[\d.*]+$/.test(value) ? `"${value}"` : String(value);
}

/** The sentence that gives the field's example; nothing where it has none. */
export function exampleOf(field: FieldDescription): string {
  return field.example === undefined ? '' : ` Ví dụ ${formatExample(field.example)}.`;
}
