import type { z } from 'zod';
import {
  describeField,
  type FieldDescription,
  fieldNames,
  fieldTitles,
  keySchemaOf,
  schemaAt,
} from '../schema/schema-fields.ts';
import { capitalise, lowerFirst } from '../text/letter-case.ts';
import { nearestName } from '../text/near-miss.ts';
import { describeValue } from './describe-value.ts';
import { nameOfWords } from './vietnamese-names.ts';
import { exampleOf, formatActual, formatExample, type Words } from './words.ts';

/** What a violated schema has to say, in Vietnamese, and the path of the value it is about. */
export interface SchemaIssueDescription extends Words {
  readonly rule: string;
  readonly path: readonly PropertyKey[];
}

export interface SchemaIssueContext {
  readonly schema: z.core.$ZodType;
  /** The whole value that was checked. */
  readonly value: unknown;
  /** Fields whose value the name of the file gives, e.g. the criterion of a file of evidence. */
  readonly fromName?: Readonly<Record<string, unknown>>;
  /** The characters of a scalar as written in the file. */
  readonly sourceText: (path: readonly PropertyKey[]) => string | undefined;
}

/** Turns one zod issue into what a commune official reads: label, key and actual value; then what to do. */
export function describeSchemaIssue(issue: z.core.$ZodIssue, context: SchemaIssueContext): SchemaIssueDescription[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => describeUnknown(issue.path, key, context));
  const path = issue.path;
  const actual = valueAt(context.value, path);
  const schema = schemaAt(context.schema, path);
  const field = fieldAt(context.schema, path);
  const label = labelOf(field, path);
  if (actual === undefined) return [describeMissing({ label, path, field, schema }, context)];
  if (issue.code === 'invalid_key') return [{ rule: 'field-value', path, ...describeKey(path, context) }];
  if (field.id === 'criterionId' || field.id === 'periodKey') {
    if (typeof actual === 'number') return [{ rule: 'id-quoted', path, ...describeUnquoted(label, path, context) }];
  }
  if (field.format === 'date' && actual !== null)
    return [{ rule: 'date-format', path, ...describeDate(label, actual) }];
  const rule = issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'field-type' : 'field-value';
  const key = keyOf(path) ?? '';
  return [{ rule, path, ...describeValue(issue, { title: capitalise(label), key, field, actual, schema }) }];
}

/** An item of a list of ids is explained by the list: which ids are meant, and whose. */
function fieldAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): FieldDescription {
  const field = describeField(schemaAt(schema, path));
  if (typeof path.at(-1) !== 'number' || (field.title && field.id !== 'slug')) return field;
  const list = describeField(schemaAt(schema, path.slice(0, -1)));
  const example = Array.isArray(list.example) ? list.example[0] : field.example;
  return { ...field, title: list.title ?? field.title, description: list.description ?? field.description, example };
}

function describeUnknown(
  path: readonly PropertyKey[],
  key: string,
  { schema }: SchemaIssueContext,
): SchemaIssueDescription {
  const here = schemaAt(schema, path);
  const known = fieldNames(here);
  const meant = nameOfWords(key, fieldTitles(here));
  const near = nearestName(key, known);
  const hint = meant
    ? `Viết ${meant} thay cho "${key}".`
    : near
      ? `Có phải là "${near}"? Sửa tên, hoặc xóa dòng này.`
      : `Xóa dòng này; các tên được dùng ở đây: ${known.join(', ')}.`;
  return { rule: 'field-unknown', path: [...path, key], message: `Không có mục nào tên "${key}" ở đây.`, hint };
}

interface MissingField {
  readonly label: string;
  readonly path: readonly PropertyKey[];
  readonly field: FieldDescription;
  readonly schema: z.core.$ZodType | undefined;
}

function describeMissing(
  { label, path, field, schema }: MissingField,
  { fromName = {} }: SchemaIssueContext,
): SchemaIssueDescription {
  const key = path.at(-1);
  if (key === undefined) {
    const names = fieldNames(schema).join(', ');
    const hint = `Viết các mục của tệp: ${names}; hoặc xóa tệp nếu không dùng.`;
    return { rule: 'file-empty', path, message: 'Tệp chỉ có chú thích, chưa có nội dung.', hint };
  }
  const value = (path.length === 1 ? fromName[String(key)] : undefined) ?? field.example;
  const example = value === undefined ? '…' : formatExample(value);
  return { rule: 'field-missing', path, message: `Thiếu ${label}.`, hint: `Thêm dòng ${String(key)}: ${example}` };
}

function describeKey(path: readonly PropertyKey[], { schema }: SchemaIssueContext): Words {
  const field = describeField(keySchemaOf(schemaAt(schema, path.slice(0, -1))));
  const message = `Tên "${String(path.at(-1))}" chưa đúng dạng${field.title ? ` của ${lowerFirst(field.title)}` : ''}.`;
  return { message, hint: `${field.description ?? 'Sửa lại tên này.'}${exampleOf(field)}` };
}

function describeUnquoted(label: string, path: readonly PropertyKey[], { sourceText }: SchemaIssueContext): Words {
  const written = sourceText(path) ?? '';
  const number = String(Number(written));
  const reading = number === written ? 'là một số, không phải mã' : `là số ${number}`;
  const message = `${capitalise(label)} là ${written} chưa đặt trong dấu nháy; máy sẽ hiểu ${reading}.`;
  return { message, hint: `Viết "${written}" (có dấu nháy kép).` };
}

function describeDate(label: string, actual: unknown): Words {
  const message = `${capitalise(label)} là ${formatActual(actual)}, chưa đúng dạng năm-tháng-ngày hoặc không có ngày này.`;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(actual));
  const example = parts ? `${parts[3]}-${pad(parts[2])}-${pad(parts[1])}` : '2023-11-03';
  return { message, hint: `Viết theo dạng năm-tháng-ngày, ví dụ ${example}.` };
}

function labelOf(field: FieldDescription, path: readonly PropertyKey[]): string {
  const key = keyOf(path);
  if (!field.title) return key === undefined ? 'nội dung tệp' : `mục "${key}"`;
  return key === undefined ? lowerFirst(field.title) : `${lowerFirst(field.title)} (${key})`;
}

function keyOf(path: readonly PropertyKey[]): string | undefined {
  return path.findLast(segment => typeof segment === 'string');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((current, segment) => {
    return current !== null && typeof current === 'object'
      ? (current as Record<PropertyKey, unknown>)[segment]
      : undefined;
  }, value);
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
