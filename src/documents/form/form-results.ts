import { percentAt, ratioAgrees, writtenDecimals } from '../../assessment/ratio.ts';
import type { Issue } from '../../issues/issue.ts';
import type { Located } from '../../schema/bundle.ts';
import type { Form } from '../../schema/form.ts';
import type { Result, ResultsFile } from '../../schema/result.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { FormCounts } from './form-rows.ts';

/** What a form says of one criterion: a share, or a number. */
export interface FormResult {
  readonly criterion: string;
  readonly share?: { readonly numerator: number; readonly denominator: number };
  readonly value?: number;
}

/** The results that the counts of a form give for the criteria of a set, in the order of the form. */
export function resultsOf(form: Form, counts: FormCounts, criteriaSet: string): readonly FormResult[] {
  const at = (id: string) => counts.get(id) ?? 0;
  return form.feeds
    .filter(feed => feed.criteriaSet === criteriaSet)
    .map(({ criterion, share, value }) => ({
      criterion,
      ...(share ? { share: { numerator: at(share.numerator), denominator: at(share.denominator) } } : {}),
      ...(value === undefined ? {} : { value: at(value) }),
    }));
}

/** Decimals of a percentage where nobody has written it yet. */
const decimals = 2;

/** "2.985/3.486 = 85,63%", or the number. */
export function describeResult({ share, value }: FormResult): string {
  if (!share) return formatNumber(value ?? 0);
  const ratio = `${formatNumber(share.numerator)}/${formatNumber(share.denominator)}`;
  return share.denominator === 0 ? ratio : `${ratio} = ${formatNumber(percentAt(share, decimals).rounded)}%`;
}

/** The entry of results.yaml, as lines. */
export function resultLines({ criterion, share, value }: FormResult): readonly string[] {
  const head = `  - criterion: "${criterion}"`;
  if (!share) return [head, `    value: ${value ?? 0}`];
  const percent = share.denominator === 0 ? [] : [`    value: ${percentAt(share, decimals).rounded}`];
  return [head, ...percent, `    numerator: ${share.numerator}`, `    denominator: ${share.denominator}`];
}

/** Results of the form that results.yaml does not say, or says otherwise, one warning each. */
export function compareResults(
  found: readonly FormResult[],
  results: Located<ResultsFile>,
  form: Form,
): readonly Issue[] {
  return found.flatMap(result => {
    const index = results.data.results.findIndex(({ criterion }) => criterion === result.criterion);
    const reported = results.data.results[index];
    const said = describeReported(reported);
    if (reported && agrees(result, reported)) return [];
    const what =
      said === undefined
        ? `chưa ghi số liệu của tiêu chí ${result.criterion}`
        : `ghi ${said} cho tiêu chí ${result.criterion}`;
    return [
      {
        rule: 'form-agrees',
        severity: 'warning',
        file: results.file,
        ...results.locate(index === -1 ? ['results'] : ['results', index]),
        criterion: result.criterion,
        message: `Tệp ${what}, ${form.number} đếm được ${describeResult(result)}.`,
        hint: 'Đối chiếu với danh sách; nếu danh sách đúng thì ghi các dòng nêu dưới đây.',
      } satisfies Issue,
    ];
  });
}

/** What results.yaml says with numbers. */
function describeReported(reported: Result | undefined): string | undefined {
  const { value, numerator, denominator } = reported ?? {};
  if (numerator !== undefined && denominator !== undefined) {
    return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  }
  return typeof value === 'number' ? formatNumber(value) : value && `"${value}"`;
}

/** A share agrees by its two numbers, or by the percentage where the dossier has that alone; a number by itself. */
function agrees({ share, value }: FormResult, reported: Result): boolean {
  if (!share) return reported.value === value || (typeof reported.value === 'string' && (value ?? 0) > 0);
  const { numerator, denominator } = reported;
  if (numerator !== undefined && denominator !== undefined) {
    return numerator === share.numerator && denominator === share.denominator;
  }
  if (typeof reported.value !== 'number') return false;
  return ratioAgrees(share, reported.value, writtenDecimals(reported.value, reported.reported));
}
