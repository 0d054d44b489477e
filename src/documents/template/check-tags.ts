import { LiquidError } from 'liquidjs';
import type { Issue } from '../../issues/issue.ts';
import { allTags } from './language.ts';
import { suggestName, type TemplatePlace, templateIssue } from './template-issue.ts';

/** Tags the language does not have. A comment may hold anything. */
export function checkTags(body: string, place: TemplatePlace): readonly Issue[] {
  return body
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/\{%-?\s*([^\s%-]+)/g)]
        .filter(([, name = '']) => !allTags.includes(name) && !name.startsWith('#'))
        .map(match => unknownTag(match[1] ?? '', { row: index + 1, column: match.index + 1 }, place)),
    );
}

function unknownTag(name: string, at: { row: number; column: number }, place: TemplatePlace): Issue {
  return templateIssue(place, {
    ...at,
    rule: 'template-tag',
    message: `Mẫu không có lệnh "{% ${name} %}".`,
    hint: `Sửa hoặc bỏ lệnh này. ${suggestName(name, allTags)}`,
  });
}

/** What LiquidJS stumbled over, in the words of an official; a fault that is not its own is thrown on. */
export function describeSyntaxError(error: unknown, place: TemplatePlace): Issue {
  if (!LiquidError.is(error) || !(error instanceof Error)) throw error;
  const [row, column] = error.token.getPosition() as [number, number];
  const text = error.token.getText().split('\n')[0] ?? '';
  return templateIssue(place, { rule: 'template-syntax', row, column, ...explain(error.message, text) });
}

function explain(message: string, text: string): { readonly message: string; readonly hint: string } {
  const open = /tag (\{%.*?%\}) not closed/.exec(message)?.[1];
  if (open) {
    return {
      message: `Lệnh "${tidy(open)}" chưa được đóng.`,
      hint: 'Thêm lệnh đóng tương ứng, ví dụ {% endif %} hoặc {% endfor %}.',
    };
  }
  if (/output .* not closed|tag .* not closed/.test(message)) {
    return {
      message: `Chỗ "${tidy(text)}" mở ngoặc mà chưa đóng.`,
      hint: 'Viết đủ hai ngoặc: {{ tên }} hoặc {% lệnh %}.',
    };
  }
  return {
    message: `Chỗ "${tidy(text)}" không đúng cách viết của mẫu.`,
    hint: 'Xem lại dấu ngoặc, dấu | và tên, ví dụ {{ commune.name | upcase }}.',
  };
}

/** A tag as the author wrote it, without the dashes that the engine adds to tags on a line of their own. */
function tidy(text: string): string {
  return text.replace(/\{%-?\s*/, '{% ').replace(/\s*-?%\}/, ' %}');
}
