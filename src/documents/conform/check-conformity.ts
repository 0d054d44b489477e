import { findAnatomy } from './anatomy/anatomy.ts';
import type {
  CheckedDocument,
  ConformException,
  ConformOptions,
  ConformReport,
  Finding,
  Problem,
  Rule,
} from './finding.ts';
import type { Paragraph } from './model/document-model.ts';
import { readDocument } from './model/read-document.ts';
import { openPackage, type PackageParts } from './package/open-package.ts';
import { readTemplateId } from './package/read-template-id.ts';
import { rules } from './rules/rules.ts';
import { excerpt } from './text-line.ts';

/**
 * Checks a finished .docx against Annex I of Decree 30/2020/NĐ-CP, whatever program made it.
 * Throws UnreadableDocument (Vietnamese message and hint) for a file that is not an intact .docx.
 */
export function checkConformity(bytes: Uint8Array, options: ConformOptions = {}): ConformReport {
  const parts = openPackage(bytes);
  const model = readDocument(parts);
  const kinds = options.documentKinds ?? [];
  const document: CheckedDocument = { model, kinds, anatomy: findAnatomy(model, kinds) };
  const exceptions = options.exceptions ?? ownExceptions(parts, options);
  const findings = rules.flatMap(rule => runRule(rule, document)).map(finding => applyException(finding, exceptions));
  const violations = findings.filter(finding => finding.severity === 'violation').length;
  return { summary: { violations, informations: findings.length - violations }, findings };
}

function ownExceptions(parts: PackageParts, { exceptionsOf }: ConformOptions): readonly ConformException[] {
  if (!exceptionsOf) return [];
  const templateId = readTemplateId(parts);
  return templateId === undefined ? [] : exceptionsOf(templateId);
}

function runRule(rule: Rule, document: CheckedDocument): readonly Finding[] {
  const groups = Map.groupBy(rule.check(document), problem =>
    [problem.severity, problem.paragraph && isInText(problem.paragraph), problem.message].join('\n'),
  );
  return [...groups.values()].map(group => describe(rule, group));
}

function isInText({ part }: Paragraph): boolean {
  return part === 'word/document.xml';
}

function describe(rule: Rule, group: readonly Problem[]): Finding {
  const [first] = group as readonly [Problem];
  const place = first.paragraph ? placeOf(first.paragraph, group) : placesOf(group);
  return {
    rule: rule.id,
    severity: first.severity ?? 'violation',
    message: `${first.message}${place && ` (${place})`}.`,
    hint: first.hint,
    article: rule.article && `${rule.article} Nghị định số 30/2020/NĐ-CP`,
    location: {
      part: first.paragraph?.part ?? '',
      paragraphs: numbersOf(group),
      text: excerpt(first.paragraph?.text ?? ''),
    },
  };
}

function placesOf(group: readonly Problem[]): string {
  return [...new Set(group.flatMap(problem => problem.place ?? []))].join(', ');
}

function numbersOf(group: readonly Problem[]): readonly number[] {
  return [...new Set(group.flatMap(problem => problem.paragraph?.index ?? []))];
}

/** How many further paragraphs a message lists by number. */
const listed = 5;

function placeOf(paragraph: Paragraph, group: readonly Problem[]): string {
  const [first, ...others] = numbersOf(group);
  const text = excerpt(paragraph.text);
  const noun = isInText(paragraph) ? 'đoạn' : 'đầu trang hoặc chân trang, đoạn';
  const quoted = text === '' ? `${noun} ${first}` : `${noun} ${first}: «${text}»`;
  if (others.length === 0) return quoted;
  const numbers = others.slice(0, listed).join(', ');
  return `${quoted}; và ${others.length} đoạn khác: ${numbers}${others.length > listed ? ', …' : ''}`;
}

function applyException(finding: Finding, exceptions: readonly ConformException[]): Finding {
  const exception = exceptions.find(item => item.rule === finding.rule);
  if (!exception) return finding;
  return { ...finding, severity: 'information', message: `${finding.message} Theo biểu mẫu: ${exception.reason}` };
}
