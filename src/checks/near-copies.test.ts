import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRepository, wholeScope } from '../check-repository.ts';
import { openRepository } from '../data/repository.ts';
import { vocabularySchema } from '../schema/vocabulary.ts';
import { hashOf } from '../text/word-book.ts';
import { readWords } from '../text/words.ts';
import { sketchEvidence } from './evidence-sketch.ts';
import { findNearCopies } from './near-copies.ts';
import { type Changes, checkAll, formatIssues } from './testing/make-dossier.ts';
import { makeTwo } from './testing/two-communes.ts';

interface Figures {
  readonly files?: string;
  readonly share?: string;
  readonly people?: number;
  readonly homes?: number;
  readonly posts?: number;
  readonly report?: string;
  readonly more?: string;
}

/** A report as communes write it, with its figures. */
function body(name: string, given: Figures = {}): string {
  const { files = '448/454', share = '98,7', people = 120, homes = 812, posts = 36, more = '' } = given;
  const { report = '20/BC-UBND ngày 05/11/2024' } = given;
  return `UBND xã ${name} đã chỉ đạo bộ phận chuyên môn triển khai kịp thời, phân công rõ trách nhiệm của từng cán bộ, công chức. Trong năm, xã tiếp nhận và giải quyết ${files} hồ sơ trực tuyến, đạt ${share}%; mở lớp tập huấn kỹ năng số cơ bản cho ${people} người; hướng dẫn ${homes} hộ gia đình cài đặt, sử dụng các nền tảng số phục vụ đời sống hằng ngày.${more} Đài truyền thanh xã ${name} phát ${posts} bài tuyên truyền theo Quyết định số 1829/QĐ-UBND ngày 30/05/2023. Kết quả nêu tại Báo cáo số ${report} của UBND xã ${name}.`;
}

const evidence = (text: string) => `---\ncriterion: "1.10"\ndocuments: [bc-20-2024]\n---\n${text}\n`;
const added = ' Bà con các thôn đồng tình ủng hộ và tự giác thực hiện.';

function copies(ours: string, theirs: string, edits: Changes['edits'] = []): string {
  const issues = checkAll(makeTwo({ ours: evidence(ours), theirs: evidence(theirs), edits }));
  return formatIssues(issues.filter(({ rule }) => /^evidence-(near-copy|copied)$|^waiver-needed$/.test(rule)));
}

test('renamed, one figure changed (evidence-near-copy)', () => {
  expect(copies(body('Thử', { homes: 815 }), body('Mới'))).toMatchInlineSnapshot(`
    "evidence/1.10.md:5:1 info 1.10
      Lời văn minh chứng tiêu chí 1.10 giống lời văn của xa-moi gần như toàn bộ, kể cả phần lớn số liệu.
      → So với lời văn kia; thay số liệu, số văn bản chưa phải của xã mình. Nếu đúng là của xã mình thì nêu lý do ở waivers.
      · communes/xa-moi/2024/evidence/1.10.md:5 Lời văn giống gần như toàn bộ.
    "
  `);
});

test('renamed, one sentence added', () => {
  expect(copies(body('Thử', { more: added }), body('Mới'))).toMatchInlineSnapshot(`
    "evidence/1.10.md:5:1 info 1.10
      Lời văn minh chứng tiêu chí 1.10 giống lời văn của xa-moi khoảng 9 phần 10, kể cả số liệu.
      → So với lời văn kia; thay số liệu, số văn bản chưa phải của xã mình. Nếu đúng là của xã mình thì nêu lý do ở waivers.
      · communes/xa-moi/2024/evidence/1.10.md:5 Lời văn giống khoảng 9 phần 10.
    "
  `);
});

test('one sentence cut, and the name of the other commune left in', () => {
  expect(copies(body('Mới'), body('Mới', { more: added }))).toMatch(
    /lời văn của xa-moi khoảng \d phần 10, kể cả số liệu/,
  );
});

test('an exact copy is told as such, and only so', () => {
  const told = copies(body('Thử'), body('Mới'));
  expect(told).toContain('giống hệt');
  expect(told).not.toContain('phần 10');
});

test('a template filled in with figures of its own', () => {
  const theirs = body('Mới', { files: '390/401', share: '97,3', people: 85, homes: 640, posts: 24 });
  expect(copies(body('Thử'), theirs)).toBe('');
});

test('the same figures in other words', () => {
  const theirs =
    'Theo Báo cáo số 20/BC-UBND ngày 05/11/2024, cả năm có 448/454 hồ sơ được nộp qua mạng (98,7%). Về tập huấn: 120 người tham dự, phần lớn là đoàn viên, hội viên các đoàn thể. Về tuyên truyền: loa truyền thanh phát 36 bài, cộng tác viên đến tận nhà vận động 812 hộ gia đình. Chủ tịch giao các thôn tiếp tục rà soát, báo cáo hằng quý để kịp thời tháo gỡ.';
  expect(copies(body('Thử'), theirs)).toBe('');
});

test('documents of others that both cite, with their numbers and dates, are no figures', () => {
  const cited = [
    'Quyết định số 1829/QĐ-UBND ngày 30/05/2023 của Chủ tịch UBND tỉnh ban hành tiêu chí chuyển đổi số cấp xã',
    'Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư',
    'Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ về cung cấp thông tin, dịch vụ công trực tuyến',
  ].join('; ');
  expect(copies(`${cited}. Đã mở 15 lớp.`, `${cited}. Đã mở 12 lớp.`)).toBe('');
});

test('a short text', () => {
  const short = (posts: number) => `Tiếp nhận 448/454 hồ sơ, đạt 98,7%; tập huấn 120 người, 812 hộ; phát ${posts} bài.`;
  expect(copies(short(36), short(38))).toBe('');
});

const waiver = [
  'communes/xa-thu/2024/results.yaml',
  '    value: 5\n    verdict: met\n',
  '    value: 5\n    verdict: met\n    waivers:\n      - { rule: evidence-near-copy, reason: Hai xã làm chung một đợt, role: Chủ tịch UBND xã, date: 2024-11-20 }\n',
] as const;

test('a near copy that somebody answers for, and a waiver that covers none', () => {
  const texts = { ours: evidence(body('Thử', { homes: 815 })), theirs: evidence(body('Mới')) };
  const repository = openRepository(makeTwo({ ...texts, edits: [waiver] }));
  const { waived = [] } = checkRepository(repository, wholeScope(repository));
  expect(waived.map(({ issue: { rule, criterion }, reason }) => [rule, criterion, reason])).toEqual([
    ['evidence-near-copy', '1.10', 'Hai xã làm chung một đợt'],
  ]);
  expect(copies(body('Thử'), body('Mới', { files: '1/2', homes: 64, people: 85, posts: 24 }), [waiver])).toContain(
    'Miễn cảnh báo "evidence-near-copy" của tiêu chí 1.10 (Chủ tịch UBND xã, 20/11/2024) không còn cần',
  );
});

const thresholds = vocabularySchema.parse({}).nearCopies;

function sketch(text: string, name = 'Thử') {
  const context = { own: new Set<string>(), name: [hashOf(name)], fewest: thresholds.figures };
  const found = sketchEvidence({ text, words: readWords(text), citations: [], criterion: '1.10' }, context);
  if (found === undefined) throw new Error('too few figures');
  return found;
}

const province = (texts: readonly string[]) =>
  texts.map((text, index) => ({ commune: `xa-${String(index).padStart(3, '0')}`, sketch: sketch(text) }));

test('figures that many communes give are given ones', () => {
  const alike = (count: number) =>
    province(Array.from({ length: count }, (_, index) => body('Thử', { more: added.repeat(index % 2) })));
  expect(findNearCopies(alike(thresholds.widespread), thresholds)).toHaveLength(thresholds.widespread - 1);
  expect(findNearCopies(alike(thresholds.widespread + 1), thresholds)).toEqual([]);
});

test('property: whatever one figure or one word becomes, the copy is found; with all figures its own, never', () => {
  const figure = fc.integer({ min: 1000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.uniqueArray(figure, { minLength: 10, maxLength: 10 }), fc.nat(4), (numbers, changed) => {
      const fill = ([files, share, people, homes, posts]: readonly number[]) =>
        body('Thử', {
          files: `${files}`,
          share: `${share}`,
          people: people ?? 0,
          homes: homes ?? 0,
          posts: posts ?? 0,
        });
      const [ours, theirs] = [numbers.slice(0, 5), numbers.slice(5)];
      const near = fill(ours.with(changed, theirs[0] ?? 0)).replace('kịp thời', 'nhanh chóng');
      const find = (texts: string[]) => findNearCopies(province(texts), thresholds).length;
      return find([fill(ours), near]) === 1 && find([fill(ours), fill(theirs)]) === 0;
    }),
    { numRuns: 200, seed: 4 },
  );
});
