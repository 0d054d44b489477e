import type { Issue } from '../../issues/issue.ts';
import { knownBlocks } from './language.ts';
import { suggestName, type TemplatePlace, templateIssue } from './template-issue.ts';

interface BlockLine {
  readonly row: number;
  readonly column: number;
  readonly colons: string;
  readonly name: string;
  readonly attributes: string;
}

/** Block directives nobody knows, misspelt attributes, containers left open and closings without a beginning. */
export function checkBlocks(body: string, place: TemplatePlace): readonly Issue[] {
  const issues: Issue[] = [];
  const open: BlockLine[] = [];
  for (const line of blockLines(body)) {
    if (line.name === '') {
      if (!open.pop()) issues.push(describeStray(line, place));
      continue;
    }
    issues.push(...checkBlock(line, place));
    if (line.colons.length > 2) open.push(line);
  }
  return [...issues, ...open.map(line => describeUnclosed(line, place))];
}

function blockLines(body: string): readonly BlockLine[] {
  return body.split('\n').flatMap((text, index) => {
    const match = /^( {0,3})(:{2,})[ \t]*([^\s{[:]*)[ \t]*(?:\{([^}]*)\})?/.exec(text);
    if (!match) return [];
    const [, indent = '', colons = '', name = '', attributes = ''] = match;
    return [{ row: index + 1, column: indent.length + 1, colons, name, attributes }];
  });
}

function checkBlock(line: BlockLine, place: TemplatePlace): readonly Issue[] {
  const kind = knownBlocks[line.name];
  const names = Object.keys(knownBlocks);
  if (!kind) {
    const message = `Mẫu dùng khối "${line.colons}${line.name}", nhưng không có khối nào tên như vậy.`;
    const hint = `Sửa tên khối. ${suggestName(line.name, names)}`;
    return [templateIssue(place, { rule: 'template-block', row: line.row, column: line.column, message, hint })];
  }
  if (kind.isContainer !== line.colons.length > 2) {
    const hint = kind.isContainer
      ? `Mở khối bằng ":::${line.name}" và đóng bằng một dòng ":::".`
      : `Viết "::${line.name}" trên một dòng riêng, không có dòng đóng.`;
    const message = `Khối "${line.name}" viết chưa đúng số dấu hai chấm.`;
    return [templateIssue(place, { rule: 'template-block', row: line.row, column: line.column, message, hint })];
  }
  return [...line.attributes.matchAll(/([\w-]+)(?:=(?:"[^"]*"|\S*))?/g)]
    .filter(([, name = '']) => !kind.attributes.includes(name))
    .map(([, name = '']) =>
      templateIssue(place, {
        rule: 'template-block',
        row: line.row,
        column: line.column,
        message: `Khối "${line.name}" không có tùy chọn "${name}".`,
        hint:
          kind.attributes.length > 0
            ? `Bỏ hoặc sửa. ${suggestName(name, kind.attributes)}`
            : 'Bỏ phần trong ngoặc { }.',
      }),
    );
}

function describeUnclosed({ row, column, name }: BlockLine, place: TemplatePlace): Issue {
  return templateIssue(place, {
    rule: 'template-block',
    row,
    column,
    message: `Khối ":::${name}" chưa được đóng.`,
    hint: 'Thêm một dòng ":::" ở cuối khối.',
  });
}

function describeStray({ row, column }: BlockLine, place: TemplatePlace): Issue {
  return templateIssue(place, {
    rule: 'template-block',
    row,
    column,
    message: 'Có dòng ":::" đóng khối mà phía trước không có khối nào đang mở.',
    hint: 'Bỏ dòng này, hoặc thêm dòng mở khối, ví dụ ":::title".',
  });
}
