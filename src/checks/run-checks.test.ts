import { expect, test } from 'vitest';
import type { Check } from './check.ts';
import { runChecks } from './run-checks.ts';

const at = { file: 'results.yaml', locate: () => ({ line: 7, column: 3 }) };
const fine: Check<object> = {
  id: 'fine',
  severity: 'warning',
  title: 'Ổn.',
  *find() {
    yield { at, path: ['a'], message: 'Một.', hint: 'Sửa.' };
    yield { at, line: 12, message: 'Hai.', hint: 'Sửa.', severity: 'info', criterion: '1.2' };
  },
};
const broken: Check<object> = {
  id: 'broken',
  severity: 'warning',
  title: 'Hỏng.',
  find() {
    throw new TypeError('x is undefined');
  },
};

test('findings become issues at the place of their value or line', () => {
  const scope = { dossier: 'xa-thu/2024', file: 'dossier.yaml' };
  expect(runChecks([fine], {}, scope)).toMatchObject([
    { rule: 'fine', severity: 'warning', file: 'results.yaml', line: 7, column: 3, dossier: 'xa-thu/2024' },
    { rule: 'fine', severity: 'info', file: 'results.yaml', line: 12, column: 1, criterion: '1.2' },
  ]);
});

test('a rule that crashes is a fault of the tool, and stops no other', () => {
  const issues = runChecks([broken, fine], {}, { file: 'dossier.yaml' });
  expect(issues).toHaveLength(3);
  expect(issues[0]).toMatchObject({ rule: 'tool-fault', severity: 'error', file: 'dossier.yaml', line: 1 });
  expect(`${issues[0]?.message}\n→ ${issues[0]?.hint}`).toMatchInlineSnapshot(`
    "Quy tắc "broken" không chạy được: lỗi của công cụ, không phải của số liệu (x is undefined).
    → Báo cho người phụ trách công cụ, kèm tên tệp này."
  `);
});
