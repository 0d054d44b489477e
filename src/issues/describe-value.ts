import type { z } from 'zod';
import { type FieldDescription, fieldNames } from './schema-fields.ts';
import { exampleOf, formatActual, formatExample, type Words } from './words.ts';

/** A value that is there but does not fit. */
export interface FieldValue {
  /** Label and key of the field, e.g. "Tử số (numerator)". */
  readonly title: string;
  readonly field: FieldDescription;
  readonly actual: unknown;
  readonly schema: z.core.$ZodType | undefined;
}

/** Says what is wrong with a value, and what to write instead. */
export function describeValue(issue: z.core.$ZodIssue, value: FieldValue): Words {
  const { title, field, actual } = value;
  const subject = `${title} là ${formatActual(actual)}`;
  const example = field.example === undefined ? '' : `, ví dụ ${formatExample(field.example)}`;
  if (actual === null || (typeof actual === 'string' && actual.trim() === '')) {
    return { message: `${title} đang để trống.`, hint: adviseOnBlank(issue, value) };
  }
  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeWords[issue.expected] ?? 'giá trị khác';
      return { message: `${subject}, phải là ${expected}.`, hint: adviseOnType(issue.expected, value) };
    }
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? describeChoice(subject, issue.options, field)
        : { message: `${subject}, phải là một số hoặc một dòng chữ.`, hint: `Sửa lại${example}.` };
    case 'invalid_value':
      return describeChoice(subject, issue.values, field);
    case 'too_big':
      return { message: `${subject}, không được quá ${issue.maximum}.`, hint: `Kiểm tra lại số liệu${example}.` };
    case 'too_small':
      return describeTooSmall(issue, { subject, example, title });
    default:
      return {
        message: `${subject}, chưa đúng dạng.`,
        hint: field.description ? `${field.description}${exampleOf(field)}` : `Sửa lại${example}.`,
      };
  }
}

function describeTooSmall(
  issue: z.core.$ZodIssueTooSmall,
  { subject, example, title }: { readonly subject: string; readonly example: string; readonly title: string },
): Words {
  const { origin, minimum, inclusive } = issue;
  if (origin === 'array')
    return { message: `${title} chưa có mục nào.`, hint: `Viết ít nhất ${minimum} mục${example}.` };
  if (origin === 'string') {
    return { message: `${subject}, phải có ít nhất ${minimum} ký tự.`, hint: `Viết rõ hơn${example}.` };
  }
  const bound = inclusive ? `từ ${minimum} trở lên` : `lớn hơn ${minimum}`;
  return { message: `${subject}, phải ${bound}.`, hint: `Kiểm tra lại số liệu${example}.` };
}

/** The choices with their Vietnamese words, where the description of the field explains each of them. */
function describeChoice(subject: string, choices: readonly unknown[], field: FieldDescription): Words {
  const names = choices.map(formatExample);
  const { description = '' } = field;
  const isExplained = names.every(name => description.includes(name));
  const hint = isExplained ? `Chọn một trong: ${description}` : `Chọn một trong: ${names.join(', ')}.`;
  return { message: `${subject}, không có trong danh sách được dùng.`, hint };
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số (dấu thập phân là dấu chấm, không ghi ký hiệu %)',
  int: 'số nguyên',
  boolean: 'true (có) hoặc false (không)',
  array: 'danh sách, mỗi mục bắt đầu bằng dấu gạch đầu dòng "-"',
  object: 'một nhóm các dòng "tên: giá trị"',
  record: 'một nhóm các dòng "tên: giá trị"',
};

function adviseOnType(expected: string, { actual, field, schema }: FieldValue): string {
  if (expected === 'string' && typeof actual !== 'object') return `Viết "${String(actual)}" (có dấu nháy kép).`;
  if ((expected === 'number' || expected === 'int') && typeof actual === 'string') {
    const number = readNumber(actual);
    if (number !== undefined) return `Ghi ${number} (không có dấu nháy).`;
  }
  const names = expected === 'object' ? fieldNames(schema) : [];
  if (names.length > 0) return `Các tên được dùng ở đây: ${names.join(', ')}.`;
  if (expected === 'array') return `Viết mỗi mục trên một dòng, bắt đầu bằng "- ".${exampleOf(field)}`;
  return `Sửa lại${field.example === undefined ? '' : `, ví dụ ${formatExample(field.example)}`}.`;
}

function adviseOnBlank(issue: z.core.$ZodIssue, { field, schema }: FieldValue): string {
  if (issue.code === 'invalid_value') return describeChoice('', issue.values, field).hint;
  const names = fieldNames(schema);
  if (names.length > 0) return `Các tên được dùng ở đây: ${names.join(', ')}.`;
  return `${field.description ?? 'Điền vào, hoặc xóa dòng này nếu không dùng.'}${exampleOf(field)}`;
}

/** A number as officials write it: "2.400" is 2400, "80,5 %" is 80.5; undefined for anything else. */
function readNumber(text: string): number | undefined {
  const digits = text.replace(/\s*%?\s*$/, '').trim();
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}
