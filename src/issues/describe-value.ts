import type { z } from 'zod';
import { fieldNames, wordsOfDescription } from '../schema/schema-fields.ts';
import { adviseOnColon, adviseOnType, lineWithColon, typeWords } from './advise-on-type.ts';
import { nameOfWords } from './vietnamese-names.ts';
import { exampleOf, type FieldValue, formatActual, formatExample, type Words } from './words.ts';

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
      if (issue.expected === 'string' && lineWithColon(actual) !== undefined) return describeColon(value);
      const expected = typeWords[issue.expected] ?? 'giá trị khác';
      return { message: `${subject}, phải là ${expected}.`, hint: adviseOnType(issue.expected, value) };
    }
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? describeChoice(subject, issue.options, value)
        : describeUnion(subject, value);
    case 'invalid_value':
      return describeChoice(subject, issue.values, value);
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

function describeUnion(subject: string, value: FieldValue): Words {
  const { actual, field } = value;
  if (lineWithColon(actual) !== undefined) return describeColon(value);
  const hint = `Viết một số hoặc một dòng chữ.${exampleOf(field)}`;
  return { message: `${subject}, phải là một số hoặc một dòng chữ.`, hint };
}

/** A sentence such as "Lưu: VT" without quotes is a group to the machine, and no group to anybody else. */
function describeColon({ title, actual }: FieldValue): Words {
  const message = `${title} có dấu hai chấm mà chưa đặt trong dấu nháy.`;
  return { message, hint: adviseOnColon(lineWithColon(actual) ?? '') };
}

/** The choices with their Vietnamese words, where the description of the field explains each of them. */
function describeChoice(subject: string, choices: readonly unknown[], { field, actual }: FieldValue): Words {
  const names = choices.map(formatExample);
  const { description = '' } = field;
  const isExplained = names.every(name => description.includes(name));
  const meant = isExplained ? nameOfWords(String(actual ?? ''), wordsOfDescription(description)) : undefined;
  if (meant) {
    return {
      message: `${subject}, không có trong danh sách được dùng.`,
      hint: `Viết ${meant} thay cho ${formatActual(actual)}.`,
    };
  }
  const hint = isExplained ? `Chọn một trong: ${description}` : `Chọn một trong: ${names.join(', ')}.`;
  return { message: `${subject}, không có trong danh sách được dùng.`, hint };
}

function adviseOnBlank(issue: z.core.$ZodIssue, value: FieldValue): string {
  const { field, schema } = value;
  if (issue.code === 'invalid_value') return describeChoice('', issue.values, value).hint;
  const names = fieldNames(schema);
  if (names.length > 0) return `Các tên được dùng ở đây: ${names.join(', ')}.`;
  return `${field.description ?? 'Điền vào, hoặc xóa dòng này nếu không dùng.'}${exampleOf(field)}`;
}
