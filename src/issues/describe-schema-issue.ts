import type { z } from 'zod';
import { nearestName } from '../text/near-miss.ts';
import { describeField, type FieldDescription, fieldNames, schemaAt } from './schema-fields.ts';

/** What a violated schema has to say, in Vietnamese, and the path of the value it is about. */
export interface SchemaIssueDescription {
  readonly rule: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
}

export interface SchemaIssueContext {
  readonly schema: z.core.$ZodType;
  /** The whole value that was checked. */
  readonly value: unknown;
  /** The characters of a scalar as written in the file. */
  readonly sourceText: (path: readonly PropertyKey[]) => string | undefined;
}

/** Turns one zod issue into what a commune official reads: label, key and actual value; then what to do. */
export function describeSchemaIssue(issue: z.core.$ZodIssue, context: SchemaIssueContext): SchemaIssueDescription[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => describeUnknown(issue.path, key, context));
  const path = issue.path;
  const actual = valueAt(context.value, path);
  const field = describeField(schemaAt(context.schema, path));
  const label = labelOf(field, path);
  if (actual === undefined) return [{ rule: 'field-missing', path, ...describeMissing(label, path, field) }];
  if (field.id === 'criterionId' || field.id === 'periodKey') {
    if (typeof actual === 'number') return [{ rule: 'id-quoted', path, ...describeUnquoted(label, path, context) }];
  }
  if (field.id === 'date') return [{ rule: 'date-format', path, ...describeDate(label, actual) }];
  return [{ rule: ruleOf(issue), path, ...describeValue(issue, { label, field, actual }) }];
}

interface Words {
  readonly message: string;
  readonly hint: string;
}

function describeUnknown(
  path: readonly PropertyKey[],
  key: string,
  { schema }: SchemaIssueContext,
): SchemaIssueDescription {
  const known = fieldNames(schemaAt(schema, path));
  const near = nearestName(key, known);
  const hint = near
    ? `Có phải là "${near}"? Sửa tên, hoặc xóa dòng này.`
    : `Xóa dòng này; các tên được dùng ở đây: ${known.join(', ')}.`;
  return { rule: 'field-unknown', path: [...path, key], message: `Không có mục nào tên "${key}" ở đây.`, hint };
}

function describeMissing(label: string, path: readonly PropertyKey[], field: FieldDescription): Words {
  const key = String(path.at(-1) ?? '');
  const example = field.example === undefined ? '…' : formatExample(field.example);
  return { message: `Thiếu ${label}.`, hint: `Thêm dòng "${key}: ${example}".` };
}

function describeUnquoted(label: string, path: readonly PropertyKey[], { sourceText }: SchemaIssueContext): Words {
  const written = sourceText(path) ?? '';
  const message = `${capitalise(label)} là ${written} chưa đặt trong dấu nháy; máy sẽ hiểu là số ${Number(written)}.`;
  return { message, hint: `Viết "${written}" (có dấu nháy kép).` };
}

function describeDate(label: string, actual: unknown): Words {
  const message = `${capitalise(label)} là ${formatActual(actual)}, chưa đúng dạng năm-tháng-ngày hoặc không có ngày này.`;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(actual));
  const example = parts ? `${parts[3]}-${pad(parts[2])}-${pad(parts[1])}` : '2023-11-03';
  return { message, hint: `Viết theo dạng năm-tháng-ngày, ví dụ ${example}.` };
}

interface FieldValue {
  readonly label: string;
  readonly field: FieldDescription;
  readonly actual: unknown;
}

function describeValue(issue: z.core.$ZodIssue, { label, field, actual }: FieldValue): Words {
  const title = capitalise(label);
  const subject = `${title} là ${formatActual(actual)}`;
  const example = field.example === undefined ? '' : `, ví dụ ${formatExample(field.example)}`;
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeWords[issue.expected] ?? 'giá trị khác';
      return { message: `${subject}, phải là ${expected}.`, hint: `Sửa lại${example}.` };
    }
    case 'invalid_union':
      return { message: `${subject}, phải là một số hoặc một dòng chữ.`, hint: `Sửa lại${example}.` };
    case 'invalid_value': {
      const choices = issue.values.map(formatExample).join(', ');
      return { message: `${subject}, không có trong danh sách được dùng.`, hint: `Chọn một trong: ${choices}.` };
    }
    case 'too_big':
      return { message: `${subject}, không được quá ${issue.maximum}.`, hint: `Kiểm tra lại số liệu${example}.` };
    case 'too_small':
      return { message: `${describeTooSmall(issue, title, subject)}.`, hint: `Sửa lại hoặc viết thêm${example}.` };
    default: {
      const message = isBlank(actual) ? `${title} đang để trống.` : `${subject}, chưa đúng dạng.`;
      return { message, hint: field.description ? `${field.description}${exampleOf(field)}` : `Sửa lại${example}.` };
    }
  }
}

function describeTooSmall(issue: z.core.$ZodIssueTooSmall, title: string, subject: string): string {
  if (issue.origin === 'array') return `${title} chưa có mục nào`;
  if (issue.origin === 'string') return `${subject}, phải có ít nhất ${issue.minimum} ký tự`;
  return issue.inclusive ? `${subject}, phải từ ${issue.minimum} trở lên` : `${subject}, phải lớn hơn ${issue.minimum}`;
}

function exampleOf(field: FieldDescription): string {
  return field.example === undefined ? '' : ` Ví dụ ${formatExample(field.example)}.`;
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') return 'field-type';
  return 'field-value';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'chữ (đặt trong dấu nháy nếu chỉ gồm chữ số)',
  number: 'số (dấu thập phân là dấu chấm, không ghi ký hiệu %)',
  int: 'số nguyên',
  boolean: 'true (có) hoặc false (không)',
  array: 'danh sách, mỗi mục bắt đầu bằng dấu gạch đầu dòng "-"',
  object: 'một nhóm các dòng "tên: giá trị"',
  record: 'một nhóm các dòng "tên: giá trị"',
};

function labelOf(field: FieldDescription, path: readonly PropertyKey[]): string {
  const key = path.findLast(segment => typeof segment === 'string');
  if (!field.title) return key === undefined ? 'nội dung tệp' : `mục "${String(key)}"`;
  return key === undefined ? lowerFirst(field.title) : `${lowerFirst(field.title)} (${String(key)})`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((current, segment) => {
    return current !== null && typeof current === 'object'
      ? (current as Record<PropertyKey, unknown>)[segment]
      : undefined;
  }, value);
}

function formatActual(value: unknown): string {
  if (value === null) return 'trống';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (Array.isArray(value)) return 'một danh sách';
  return typeof value === 'object' ? 'một nhóm' : String(value);
}

function formatExample(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatExample).join(', ')}]`;
  return typeof value === 'string' && /^[\d.*]+$/.test(value) ? `"${value}"` : String(value);
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
