import { describe, expect, test } from 'vitest';
import type { CommentPlace } from '../forge/forge-source.ts';
import { anchorComment } from './anchor-comment.ts';

const folder = 'communes/xa-thu/2024';
const results = `${folder}/results.yaml`;
const commit = 'c'.repeat(40);
const lines = [
  { criterion: '1.6', from: 10, to: 14 },
  { criterion: '2.5', from: 16, to: 20 },
  { criterion: '9.9', from: 21, to: 22 },
];
const hunk = `@@ -8,9 +8,10 @@ results:
   - criterion: "1.6"
     value: 99.67
-    verdict: not-met
+    verdict: met
+    waivers:
+      - rule: ratio-agrees
+        reason: Số liệu làm tròn
   - criterion: '2.5'
     value: 80`;

/** Way, criteria and reason of an anchor; without `known`, the commit is gone. */
function anchor(place: Partial<CommentPlace> | undefined, known: typeof lines | undefined): string {
  const full = place && { path: results, side: 'new' as const, commit, ...place };
  const found = anchorComment(full, { folder, criteria: new Set(['1.6', '2.5']), lines: known });
  return [found.anchor.how, ...found.criteria, found.anchor.reason].filter(Boolean).join(' ');
}

describe('a comment stands', () => {
  test.each([
    ['on a line of an entry', { line: 12 }, 'exact 1.6'],
    ['on a line of the old version', { line: 16, side: 'old' as const }, 'exact 2.5'],
    ['on several lines of one entry', { startLine: 10, line: 14 }, 'exact 1.6'],
    ['on a line and the blank one before', { startLine: 15, line: 16 }, 'exact 2.5'],
    ['on several entries', { startLine: 12, line: 16 }, 'none 1.6 2.5 Các dòng này thuộc nhiều tiêu chí: 1.6, 2.5.'],
    ['between two entries', { line: 15 }, 'none Dòng này không thuộc tiêu chí nào.'],
    ['on an entry the set does not know', { line: 21 }, 'none Dòng này không thuộc tiêu chí nào.'],
    ['on results.yaml as a whole', { line: undefined }, 'exact'],
    ['on evidence', { path: `${folder}/evidence/2.5.md`, line: 3 }, 'exact 2.5'],
    ['on evidence as a whole', { path: `${folder}/evidence/2.5.md` }, 'exact 2.5'],
    [
      'on evidence of no criterion',
      { path: `${folder}/evidence/7.7.md`, line: 3 },
      'none Tệp minh chứng không mang mã một tiêu chí của bộ tiêu chí.',
    ],
    ['on another file of the dossier', { path: `${folder}/dossier.yaml`, line: 3 }, 'exact'],
    ['on another dossier', { path: 'communes/xa-thu/2023/results.yaml', line: 12 }, 'none Tệp không thuộc hồ sơ này.'],
    ['on a file of the program', { path: 'src/a.ts', line: 12 }, 'none Tệp không thuộc hồ sơ này.'],
    ['nowhere', undefined, 'none Ý kiến chung, chưa ghi tiêu chí nào.'],
  ])('%s', (_, place, expected) => {
    expect(anchor(place, lines)).toBe(expected);
  });
});

describe('without the commit, the hunk says', () => {
  const cut = (count: number) => hunk.split('\n').slice(0, count).join('\n');
  const gone = 'none Không còn bản của tệp khi ý kiến được viết.';
  test.each([
    ['the entry above the line', { line: 11, hunk: cut(5) }, 'hunk 1.6'],
    ['the entry around a nested list', { line: 14, hunk: cut(8) }, 'hunk 1.6'],
    ['the entry that begins on the line', { line: 15, hunk: cut(9) }, 'hunk 2.5'],
    ['the old side, without what is new', { line: 10, hunk: cut(4), side: 'old' as const }, 'hunk 1.6'],
    ['several entries', { startLine: 13, line: 16, hunk }, 'none 1.6 2.5 Các dòng này thuộc nhiều tiêu chí: 1.6, 2.5.'],
    ['nothing when it begins below the entry', { line: 9, hunk: '@@ -9,1 +9,1 @@\n     value: 99.67' }, gone],
    ['nothing when more lines are meant than it shows', { startLine: 2, line: 9, hunk: cut(3) }, gone],
    [
      'nothing when the entry keeps its id further down',
      { line: 9, hunk: '@@ -1 +8 @@\n   - criterion: "1.6"\n+  - verdict: met' },
      gone,
    ],
    [
      'nothing about what follows the results',
      { line: 9, hunk: '@@ -1 +8 @@\n   - criterion: "1.6"\n reportedCounts:\n+  - pillar: "1"' },
      gone,
    ],
    ['nothing about a remark', { line: 9, hunk: '@@ -1 +8 @@\n   - criterion: "1.6"\n+  # chú thích' }, gone],
    ['nothing where there is none', { line: 9 }, gone],
    ['nothing in a hostile one', { line: 9, hunk: `@@\n${'+  - x\n'.repeat(2000)}` }, gone],
  ])('%s', (_, place, expected) => {
    expect(anchor(place, undefined)).toBe(expected);
  });
});

test('what is known of the place is kept', () => {
  const place: CommentPlace = { path: results, side: 'old', startLine: 11, line: 12, commit };
  expect(anchorComment(place, { folder, criteria: new Set(['1.6']), lines }).anchor).toEqual({
    path: results,
    startLine: 11,
    line: 12,
    side: 'old',
    commit,
    how: 'exact',
  });
});
