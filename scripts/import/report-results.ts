import type { Repository } from '../../src/data/repository.ts';
import {
  compareResults,
  describeResult,
  type FormResult,
  resultLines,
  resultsOf,
} from '../../src/documents/form/form-results.ts';
import { type FormCounts, formHeading } from '../../src/documents/form/form-rows.ts';
import type { Form } from '../../src/schema/form.ts';
import { printIssues } from '../form/form-input.ts';

export interface ResultsReport {
  readonly repository: Repository;
  readonly form: Form;
  readonly counts: FormCounts;
  /** Of each file, for the evidence. */
  readonly digests: readonly string[];
  /** "<commune>/<dossier>" to compare with. */
  readonly dossier: string | undefined;
  /** Name of the file of the salt, where it was made just now. */
  readonly newSalt: string | undefined;
}

/** Prints what the counts give for the criteria, beside what the dossier says; the exit code. */
export function reportResults(report: ResultsReport): number {
  const { form, counts, dossier } = report;
  const code = dossier === undefined ? reportAlone(form, counts) : reportDossier(report, dossier);
  if (code !== 0) return code;
  console.log('\nDấu vân tay của tệp, ghi vào mục materials của tệp minh chứng (tệp gốc giữ ở cơ quan):\n');
  for (const digest of report.digests) {
    console.log(`  - kind: roster\n    title: ${JSON.stringify(formHeading(form))}\n    digest: ${digest}`);
  }
  if (report.newSalt !== undefined) {
    console.log(
      `\nĐã tạo tệp ${report.newSalt} (muối bí mật của cơ quan). Giữ tệp này để đối chiếu dấu vân tay về sau.`,
    );
  }
  return 0;
}

function reportAlone(form: Form, counts: FormCounts): number {
  const sets = [...new Set(form.feeds.map(feed => feed.criteriaSet))];
  for (const set of sets) printResults(resultsOf(form, counts, set), set);
  if (sets.length === 0) console.log('\nBiểu này chỉ để đếm, không cho tử số và mẫu số của tiêu chí nào.');
  else console.log('\nThêm --dossier XÃ/HỒ_SƠ để so với số liệu của hồ sơ.');
  return 0;
}

function printResults(results: readonly FormResult[], set: string): void {
  console.log(`\nSố liệu cho bộ tiêu chí ${set}:\n`);
  for (const result of results) console.log(`  ${result.criterion.padEnd(6)} ${describeResult(result)}`);
}

function reportDossier({ repository, form, counts }: ResultsReport, path: string): number {
  const key = path.replace(/^communes\//, '').replace(/\/+$/, '');
  const [commune = '', id = ''] = key.split('/');
  const { value: bundle, issues } = repository.loadDossier(commune, id);
  if (!bundle) return printIssues(issues, `npx hoso check communes/${key}`) || 1;
  const found = resultsOf(form, counts, bundle.criteriaSet.id);
  if (found.length === 0) {
    console.log(`\nBiểu này không cho số liệu của tiêu chí nào trong bộ ${bundle.criteriaSet.id} của hồ sơ.`);
    return 0;
  }
  printResults(found, bundle.criteriaSet.id);
  const differences = compareResults(found, bundle.results, form);
  if (differences.length === 0) {
    console.log(`\nKhớp với ${bundle.results.file}.`);
    return 0;
  }
  printIssues(differences, 'npx hoso import form ...');
  const differing = new Set(differences.map(({ criterion }) => criterion));
  console.log(`\nNếu danh sách đúng, ghi vào ${bundle.results.file}, giữ nguyên các mục khác của từng tiêu chí:\n`);
  console.log(
    found
      .filter(({ criterion }) => differing.has(criterion))
      .flatMap(resultLines)
      .join('\n'),
  );
  return 0;
}
