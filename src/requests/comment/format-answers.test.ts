import { expect, test } from 'vitest';
import { formatAnswers, harvestReportSchema } from './format-answers.ts';

test('says which command was not followed, and what is possible', () => {
  const answers = [
    { comment: '101', messages: ['Không có lệnh "/duyet @chu-tich <b>". Các lệnh dùng được: /dat 1.6.'] },
  ];
  expect(formatAnswers({ answers, faults: [] })).toMatchInlineSnapshot(`
    "<!-- hoso:tra-loi-lenh -->
    ### Câu lệnh thẩm định

    Những câu lệnh sau **chưa được ghi nhận**. Lệnh viết sai thì sửa ngay trong ý kiến đó, máy đọc lại:

    - Ý kiến \`101\`: Không có lệnh "/duyet @⁠chu-tich &lt;b&gt;". Các lệnh dùng được: /dat 1.6.
    "
  `);
});

test('leads to the comment where the forge says where it stands, and nowhere else', () => {
  const url = 'https://github.test/thu/ho-so/pull/12#discussion_r101';
  const report = { answers: [{ comment: '101', url, messages: ['Sai.'] }] };
  expect(formatAnswers(harvestReportSchema.parse(report))).toContain(`- [Ý kiến này](${url}): Sai.`);
  for (const other of ['javascript:alert(1)', 'https://a.test/) [x](https://b.test', 'https://a.test/<b>'])
    expect(harvestReportSchema.safeParse({ answers: [{ comment: '1', url: other, messages: [] }] }).success).toBe(
      false,
    );
});

test('all understood', () => {
  expect(formatAnswers({ answers: [], faults: [] })).toMatchInlineSnapshot(`
    "<!-- hoso:tra-loi-lenh -->
    ### Câu lệnh thẩm định

    Mọi câu lệnh đều đã hiểu.
    "
  `);
});

test('counts what it does not show', () => {
  const answers = [{ comment: '101', messages: Array.from({ length: 40 }, () => 'x') }];
  expect(formatAnswers({ answers, faults: [] })).toContain('… và 10 câu lệnh khác.');
});

test('takes no name of a comment that could be markup', () => {
  expect(harvestReportSchema.safeParse({ answers: [{ comment: '`<b>`', messages: [] }] }).success).toBe(false);
});

test('of several dossiers, says which ones could not be read', () => {
  const faults = [{ dossier: 'xa-moi/2024', message: 'Bản cuối của đề nghị không có tệp dossier.yaml dùng được.' }];
  expect(formatAnswers({ answers: [], faults })).toMatchInlineSnapshot(`
    "<!-- hoso:tra-loi-lenh -->
    ### Câu lệnh thẩm định

    Chưa thu nhận được ý kiến của những hồ sơ sau:

    - \`xa-moi/2024\`: Bản cuối của đề nghị không có tệp dossier.yaml dùng được.
    "
  `);
});
