import { patchDetector, patchDocument } from 'docx';
import { zipSync } from 'fflate';
import type { Issue } from '../../issues/issue.ts';
import type { LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { PackageParts } from '../conform/package/open-package.ts';
import { UnreadableDocument } from '../conform/package/unreadable-document.ts';
import { checkFilters } from '../template/check-names.ts';
import { describeSyntaxError } from '../template/check-tags.ts';
import { parseTemplate } from '../template/engine.ts';
import { expressionOf } from './evaluate.ts';
import { knownPlaceholders, nameIn, type Placeholder } from './placeholders.ts';
import { readParagraphs, type TemplateParagraph } from './read-paragraphs.ts';
import { readyText } from './ready-text.ts';
import { openOverride } from './safe-override.ts';

/** `templates/<id>.docx`: a Word file that takes the place of the Markdown template of the same name. */
export interface OverrideFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface CheckedOverride {
  /** Parts to fill in, without the explanation for officials; undefined where an error stands against the file. */
  readonly parts: PackageParts | undefined;
  /** Placeholders as they are written, without the braces. */
  readonly keys: readonly string[];
  readonly issues: readonly Issue[];
}

/** Everything that stands against a Word template: the file itself, and placeholders nobody knows or in a wrong place. */
export async function checkOverride(
  { file, bytes }: OverrideFile,
  template: LocatedText<Template>,
): Promise<CheckedOverride> {
  const refuse = (issues: readonly Issue[]): CheckedOverride => ({ parts: undefined, keys: [], issues });
  try {
    const whole = openOverride(bytes);
    const known = new Map(knownPlaceholders(template).map(placeholder => [placeholder.name, placeholder]));
    await expectReadable(whole);
    const parts = readyText(whole);
    const keys = await detect(parts);
    const paragraphs = readParagraphs(parts);
    // The explanation lists names, too; a name nobody knows is a slip wherever it stands.
    const everywhere = [...new Set([...keys, ...(await detect(whole))])];
    const issues = [
      ...everywhere.flatMap(key => checkKey(key, known, file)),
      ...keys.flatMap(key => checkPlace(key, { known, paragraphs, file })),
      ...paragraphs.flatMap(paragraph => checkBraces(paragraph, file)),
    ];
    return issues.length > 0 ? refuse(issues) : { parts, keys, issues };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return refuse([overrideIssue(file, { rule: 'template-office', message: error.message, hint: error.hint })]);
  }
}

/** The library that fills templates in reads XML more strictly than the one that looks for dangers in it. */
async function expectReadable(parts: PackageParts): Promise<void> {
  try {
    await patchDocument({ outputType: 'uint8array', data: zipAgain(parts), patches: {} });
  } catch {
    throw new UnreadableDocument(
      'Tệp mẫu bị hỏng: có phần không đọc được.',
      'Mở tệp bằng Word, lưu lại theo dạng .docx rồi chạy lại.',
    );
  }
}

function zipAgain(parts: PackageParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function detect(parts: PackageParts): Promise<readonly string[]> {
  return patchDetector({ data: zipAgain(parts), trimPlaceholders: true });
}

function overrideIssue(file: string, finding: { rule: string; message: string; hint: string }): Issue {
  return { ...finding, severity: 'error', file, line: 1, column: 1 };
}

type Known = ReadonlyMap<string, Placeholder>;

function checkKey(key: string, known: Known, file: string): readonly Issue[] {
  const name = nameIn(key);
  if (!known.has(name)) return [describeUnknown(key, known, file)];
  try {
    const place = { file, firstLine: 1 };
    const { nodes } = parseTemplate(expressionOf(key), { strictFilters: false });
    return checkFilters(nodes, place).map(issue => ({ ...issue, line: 1, column: 1 }));
  } catch (error) {
    return [{ ...describeSyntaxError(error, { file, firstLine: 1 }), line: 1, column: 1 }];
  }
}

function describeUnknown(key: string, known: Known, file: string): Issue {
  const near = nearestName(nameIn(key), known.keys());
  return overrideIssue(file, {
    rule: 'template-placeholder',
    message: `Mẫu Word dùng tên "{{${key}}}", nhưng không có số liệu hay khối nào tên như vậy.`,
    hint: near
      ? `Sửa tên này. Gần giống: "{{${near}}}".`
      : 'Xem các tên dùng được trong tệp khởi đầu: npx hoso document --starter MẪU.',
  });
}

interface Place {
  readonly known: Known;
  readonly paragraphs: readonly TemplateParagraph[];
  readonly file: string;
}

function checkPlace(key: string, { known, paragraphs, file }: Place): readonly Issue[] {
  const kind = known.get(nameIn(key))?.kind;
  const holders = paragraphs.filter(({ text }) => keysIn(text).includes(key));
  const wrong = holders.find(({ text, isInTable }) =>
    kind === 'row' ? !isInTable : kind === 'block' && text.trim().replace(written, '') !== '',
  );
  if (!wrong) return [];
  const at = `đoạn «${wrong.text.trim().slice(0, 80)}»`;
  const finding =
    kind === 'row'
      ? {
          message: `"{{${key}}}" lấy từ một danh sách nên phải nằm trong hàng của một bảng (${at}).`,
          hint: 'Đặt tên này vào một ô; cả hàng được lặp lại cho từng mục của danh sách.',
        }
      : {
          message: `"{{${key}}}" là một khối nhiều đoạn nên phải đứng một mình trong một đoạn (${at}).`,
          hint: 'Xuống dòng trước và sau tên này.',
        };
  return [overrideIssue(file, { rule: 'template-placeholder', ...finding })];
}

const written = /\{\{([^{}]+)\}\}/;

function keysIn(text: string): readonly string[] {
  return Array.from(text.matchAll(new RegExp(written, 'g')), ([, key = '']) => key.trim());
}

/** Braces that do not make a placeholder would be printed as they are. */
function checkBraces({ text }: TemplateParagraph, file: string): readonly Issue[] {
  const rest = text.replace(new RegExp(written, 'g'), '');
  if (!/\{\{|\}\}|\{%/.test(rest)) return [];
  return [
    overrideIssue(file, {
      rule: 'template-syntax',
      message: /\{%/.test(rest)
        ? `Mẫu Word không dùng được lệnh "{% ... %}" (đoạn «${text.trim().slice(0, 80)}»).`
        : `Ngoặc "{{" hoặc "}}" chưa đủ đôi (đoạn «${text.trim().slice(0, 80)}»).`,
      hint: 'Viết {{tên}}, ví dụ {{commune.name}}; điều kiện và vòng lặp viết trong mẫu chữ, gọi bằng {{body}}.',
    }),
  ];
}
