import { nearestName } from '../../text/near-miss.ts';
import type { Check, Finding } from '../check.ts';
import type { FormContext } from './form-context.ts';

/** The criteria that a form feeds exist, and are measured as the form counts. */
export const formFeeds: Check<FormContext> = {
  id: 'form-feeds',
  severity: 'error',
  title: 'Tiêu chí lấy số liệu từ biểu mẫu phải có trong bộ tiêu chí và đo đúng cách.',
  why: 'Sai mã tiêu chí thì số liệu của danh sách đi nhầm chỗ; tiêu chí tỷ lệ cần tử số và mẫu số.',
  example: { wrong: 'criterion: "3.33"', right: 'criterion: "3.3"' },
  *find({ form, criteriaSets }): Iterable<Finding> {
    for (const [index, { criteriaSet, criterion, value, share }] of form.data.feeds.entries()) {
      const path = ['feeds', index];
      if (!criteriaSets.has(criteriaSet)) {
        const message = `Không có bộ tiêu chí "${criteriaSet}" trong thư mục criteria/.`;
        yield { at: form, path: [...path, 'criteriaSet'], message, hint: suggest(criteriaSet, criteriaSets.keys()) };
        continue;
      }
      const bundle = criteriaSets.get(criteriaSet);
      const found = bundle?.byId.get(criterion);
      if (bundle && !found) {
        const message = `Bộ tiêu chí "${criteriaSet}" không có tiêu chí "${criterion}".`;
        yield { at: form, path: [...path, 'criterion'], message, hint: suggest(criterion, bundle.byId.keys()) };
      }
      const isShare = found?.measure === 'percentage';
      if ((value === undefined) === (share === undefined) || (found && isShare !== (share !== undefined))) {
        const what = isShare ? 'một tỷ lệ (share)' : 'một số đếm (value) hoặc một tỷ lệ (share)';
        const message = `Tiêu chí "${criterion}" phải lấy từ biểu mẫu ${what}.`;
        yield { at: form, path, message, hint: 'Ví dụ share: { numerator: co-hop-thu, denominator: can-bo }.' };
      }
    }
  },
};

function suggest(name: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearestName(name, names);
  return near ? `Gần giống: "${near}".` : `Hiện có: ${names.join(', ')}.`;
}
