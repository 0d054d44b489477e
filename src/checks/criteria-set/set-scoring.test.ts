import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { scoredFiles } from '../testing/scored-files.ts';

const findings = (from: string, to: string) =>
  findingsOf('set-scoring', { files: scoredFiles, edits: [['criteria/bo-diem/criteria.yaml', from, to]] });

test('without points', () => {
  expect(findings('    points: 2\n', '')).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:2:5 error A.1.1
      Tiêu chí A.1.1 chưa có điểm tối đa (points).
      → Thêm dòng points, ví dụ points: 10.
    "
  `);
});

test('without a rule', () => {
  expect(findings('    scoring: { rule: judgement }\n', '')).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:60:5 error C.2
      Tiêu chí C.2 chưa có cách tính điểm (scoring).
      → Thêm scoring; văn bản không nêu cách tính thì ghi scoring: { rule: judgement }.
    "
  `);
});

test('one item worth more than the maximum', () => {
  expect(findings('rule: per-item, points: 0.5', 'rule: per-item, points: 2.5')).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:12:5 error A.1.1
      Tiêu chí A.1.1: mỗi lần 2,5 điểm, cao hơn điểm tối đa 2.
      → Đối chiếu với điều kiện chấm điểm của văn bản.
    "
  `);
});

test('parts that do not make the maximum, and a part twice', () => {
  expect(
    findings('id: chaired, title: Người đứng đầu chủ trì, points: 2', 'id: held, title: Lần hai, points: 1.5'),
  ).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:20:5 error A.1.2
      Tiêu chí A.1.2: các phần cộng lại được 2,5 điểm, điểm tối đa là 3.
      → Đối chiếu với điều kiện chấm điểm của văn bản.
    criteria/bo-diem/criteria.yaml:20:5 error A.1.2
      Tiêu chí A.1.2: mã phần "held" dùng hai lần.
      → Đối chiếu với điều kiện chấm điểm của văn bản.
    "
  `);
});

test('a best case below the maximum', () => {
  expect(findings('share: 100', 'share: 90')).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:32:5 error A.2.1
      Tiêu chí A.2.1: mức cao nhất chỉ được 90% điểm tối đa.
      → Đối chiếu với điều kiện chấm điểm của văn bản.
    "
  `);
});

test('steps that fall, and a step twice', () => {
  expect(
    findings(
      '[{ at: 100, share: 100 }]',
      '[{ at: 100, share: 50 }, { at: 90, share: 100 }, { at: 80, share: 20 }, { at: 80, share: 20 }]',
    ),
  ).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:52:5 error B.2
      Tiêu chí B.2: hai mức cùng mốc 80.
      → Đối chiếu với điều kiện chấm điểm của văn bản.
    criteria/bo-diem/criteria.yaml:52:5 error B.2
      Tiêu chí B.2: mốc 90 được 100%, mốc 100 tốt hơn lại chỉ được 50%.
      → Đối chiếu với điều kiện chấm điểm của văn bản.
    "
  `);
});

test('a share of nothing named', () => {
  expect(
    findings(
      `    measure: percentage
    points: 6
    scoring: { rule: proportional }
    denominator: { title: Tổng số hộ }`,
      `    measure: count
    points: 6
    scoring: { rule: proportional }`,
    ),
  ).toMatchInlineSnapshot(`
    "criteria/bo-diem/criteria.yaml:43:5 error B.1
      Tiêu chí B.1: tính theo tỷ lệ nhưng chưa nêu tử số và mẫu số (numerator, denominator).
      → Đối chiếu với điều kiện chấm điểm của văn bản.
    "
  `);
});

test('rules that fit, and sets of other kinds', () => {
  expect(findingsOf('set-scoring', { files: scoredFiles })).toBe('');
});
