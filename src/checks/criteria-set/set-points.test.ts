import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';
import { scoredFiles } from '../testing/scored-files.ts';

const set = 'criteria/bo-diem/set.yaml';
const findings = (...edits: readonly (readonly [string, string])[]) =>
  findingsOf('set-points', { files: scoredFiles, edits: edits.map(([from, to]) => [set, from, to] as const) });

test('a group that does not add up, and then the set', () => {
  expect(findings(['points: 12', 'points: 13.5'])).toMatchInlineSnapshot(`
    "criteria/bo-diem/set.yaml:6:1 warning
      Bộ tiêu chí ghi 30 điểm, cộng 3 nhóm được 31,5.
      → Đối chiếu với văn bản: thiếu tiêu chí, ghi sai điểm, hoặc văn bản cộng sai (khi đó nói rõ ở notes).
    criteria/bo-diem/set.yaml:14:30 warning
      Nhóm B (Hạ tầng) ghi 13,5 điểm, cộng 2 tiêu chí được 12.
      → Đối chiếu với văn bản: thiếu tiêu chí, ghi sai điểm, hoặc văn bản cộng sai (khi đó nói rõ ở notes).
    "
  `);
});

test('a total of the set that its groups do not make', () => {
  expect(findings(['points: 30', 'points: 600'])).toMatchInlineSnapshot(`
    "criteria/bo-diem/set.yaml:6:1 warning
      Bộ tiêu chí ghi 600 điểm, cộng 3 nhóm được 30.
      → Đối chiếu với văn bản: thiếu tiêu chí, ghi sai điểm, hoặc văn bản cộng sai (khi đó nói rõ ở notes).
    "
  `);
});

test('a group whose total the source does not state counts as its criteria', () => {
  expect(findings(['title: Hạ tầng, points: 12', 'title: Hạ tầng'])).toBe('');
});

test('all add up', () => {
  expect(findings()).toBe('');
});
