import type { Issue } from '../issues/issue.ts';
import { controlCharacter } from './control-characters.ts';
import { type ReadYaml, readYaml } from './read-yaml.ts';
import { describeYamlError } from './yaml-errors.ts';
import { offsetToPosition } from './yaml-positions.ts';

export interface ReadMarkdown extends ReadYaml {
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly hasFrontMatter: boolean;
}

const opening = /^---[ \t]*\n/;
/** Blank lines in front of a front matter, which then would be text. */
const lateOpening = /^\s*\n---[ \t]*\n(?=[\s\S]*\n---[ \t]*(?:\n|$))/;
const closing = /\n---[ \t]*(?:\n|$)/;

/**
 * Splits Markdown with YAML front matter between two "---" lines. Without front matter the data are empty and the
 * whole text is body. Expects lines ended by "\n".
 */
export function readMarkdown(file: string, text: string): ReadMarkdown {
  const start = opening.exec(text);
  if (!start && lateOpening.test(text)) {
    const message = 'Trước dòng "---" mở đầu tệp có dòng trống.';
    return refuseHead(file, message, 'Xóa dòng trống trước dòng "---".');
  }
  if (!start) {
    const { issues, ...none } = readYaml({ file, text: '{}' });
    return {
      ...none,
      body: text,
      bodyLine: 1,
      hasFrontMatter: false,
      issues: [...issues, ...checkBody(file, text, 1)],
    };
  }
  const rest = text.slice(start[0].length - 1);
  const end = closing.exec(rest);
  if (!end) {
    const message = 'Phần đầu tệp mở bằng "---" nhưng chưa có dòng "---" đóng lại.';
    return refuseHead(file, message, 'Thêm một dòng "---" sau phần khai báo, trước phần lời văn.');
  }
  const header = rest.slice(1, end.index + 1);
  const body = rest.slice(end.index + end[0].length);
  const bodyLine = 1 + countLines(text.slice(0, text.length - body.length));
  const yaml = readYaml({ file, text: header.trim() === '' ? '{}' : header, firstLine: 2 });
  const issues = [...yaml.issues, ...checkBody(file, body, bodyLine)];
  const value = yaml.value ?? (yaml.issues.length === 0 ? {} : undefined);
  return { ...yaml, value, body, bodyLine, hasFrontMatter: true, issues };
}

function refuseHead(file: string, message: string, hint: string): ReadMarkdown {
  const issue: Issue = { rule: 'front-matter', severity: 'error', file, line: 1, column: 1, message, hint };
  const none = readYaml({ file, text: '{}' });
  return { ...none, value: undefined, body: '', bodyLine: 1, hasFrontMatter: true, issues: [issue] };
}

/** The YAML parser looks at the front matter only. */
function checkBody(file: string, body: string, bodyLine: number): Issue[] {
  const offset = body.search(controlCharacter);
  if (offset < 0) return [];
  const { rule, message, hint } = describeYamlError('null byte');
  const { line, column } = offsetToPosition(body, offset);
  return [{ rule, severity: 'error', file, line: bodyLine + line - 1, column, message, hint }];
}

function countLines(text: string): number {
  let lines = 0;
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) lines++;
  return lines;
}
