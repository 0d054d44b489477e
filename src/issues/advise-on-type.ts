import { fieldNames } from '../schema/schema-fields.ts';
import { exampleOf, type FieldValue, formatExample } from './words.ts';

/** What a value of another type has to be, as the end of "phải là ...". */
export const typeWords: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số (dấu thập phân là dấu chấm, không ghi ký hiệu %)',
  int: 'số nguyên',
  boolean: 'true (có) hoặc false (không)',
  array: 'danh sách, mỗi mục bắt đầu bằng dấu gạch đầu dòng "-"',
  object: 'một nhóm các dòng "tên: giá trị"',
  record: 'một nhóm các dòng "tên: giá trị"',
};

/** What to write instead of a value of another type. */
export function adviseOnType(expected: string, value: FieldValue): string {
  const { actual, field, schema } = value;
  switch (expected) {
    case 'string':
      return adviseOnText(value);
    case 'number':
    case 'int':
      return adviseOnNumber(expected, value);
    case 'boolean':
      return /^(có|đúng|yes|x)$/i.test(String(actual))
        ? `Viết true thay cho "${actual}".`
        : /^(không|sai|no)$/i.test(String(actual))
          ? `Viết false thay cho "${actual}".`
          : 'Viết true nếu có, false nếu không (không có dấu nháy).';
    case 'array':
      return `Viết mỗi mục trên một dòng, bắt đầu bằng "- ".${exampleOf(field)}`;
    default: {
      const names = fieldNames(schema);
      return names.length > 0
        ? `Các tên được dùng ở đây: ${names.join(', ')}.`
        : `Viết mỗi mục trên một dòng, theo dạng "tên: giá trị".${exampleOf(field)}`;
    }
  }
}

/** The line that was meant where YAML sees a group, because of a ": " inside it; undefined for anything else. */
export function lineWithColon(actual: unknown): string | undefined {
  if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return undefined;
  const [[key, value] = [], ...others] = Object.entries(actual);
  const isLine = key !== undefined && others.length === 0 && (value === null || typeof value !== 'object');
  return isLine ? `${key}: ${value ?? ''}`.trim() : undefined;
}

export function adviseOnColon(line: string): string {
  const quote = line.includes('"') ? "'" : '"';
  return `Câu có dấu hai chấm: đặt trong dấu nháy, viết ${quote}${line}${quote}.`;
}

function adviseOnText({ actual, field }: FieldValue): string {
  const line = lineWithColon(actual);
  if (line !== undefined) return adviseOnColon(line);
  if (typeof actual !== 'object') return `Viết "${String(actual)}" (có dấu nháy kép).`;
  return `Viết một dòng chữ.${exampleOf(field)}`;
}

function adviseOnNumber(expected: 'number' | 'int', { actual, field, key }: FieldValue): string {
  const text = typeof actual === 'string' ? actual : '';
  const symbol = /^\s*(\d+)\s*\/\s*\p{L}/u.exec(text);
  if (symbol) return `Chỉ ghi số thứ tự, ví dụ ${key}: ${Number(symbol[1])}.`;
  const number = readNumber(text);
  if (number !== undefined) return `Ghi ${number} (không có dấu nháy).`;
  const what = expected === 'int' ? 'Chỉ ghi số nguyên, không kèm chữ' : 'Chỉ ghi số, không kèm chữ';
  return `${what}${field.example === undefined ? '' : `, ví dụ ${key}: ${formatExample(field.example)}`}.`;
}

/** A number as officials write it: "2.400" is 2400, "80,5 %" is 80.5; undefined for anything else. */
function readNumber(text: string): number | undefined {
  const digits = text.replace(/\s*%?\s*$/, '').trim();
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
