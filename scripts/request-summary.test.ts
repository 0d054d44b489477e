import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edited, gitIn, makeRequest, type RequestForTest } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

/** What the command prints about a request, without the hashes of the commits. */
async function summaryOf(request: RequestForTest, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runHoso(makeRequest(request), 'request-summary', '--base', 'main', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.replace(/`[0-9a-f]{10}`/g, '`…`');
}

describe('what a request changes', () => {
  test('a value and its evidence, one finding new, one known, one mended', async () => {
    const before = {
      edits: [
        ['results.yaml', 'value: 57.1', 'value: 58'],
        ['results.yaml', 'value: 5\n', 'value: 5\n    note: 31.4% và 5,5%\n'],
        ['evidence/1.1.md', '1.1. Tài liệu', '1.2. Tài liệu'],
      ] as const,
    };
    const results = edited('results.yaml', 'numerator: 2400', 'numerator: 2000').replace('value: 57.1', 'value: 58');
    const files = {
      'results.yaml': results,
      'evidence/1.1.md': edited('evidence/1.1.md', 'Xã đã', 'Xã Thử đã'),
    };
    expect(await summaryOf({ before, files })).toMatchInlineSnapshot(`
      "<!-- hoso:tom-tat-de-nghi -->

      ## Kết quả kiểm tra đề nghị

      **Không có lỗi. Có 4 cảnh báo mới cần xem lại.** Ngoài ra: 1 mục đã có từ trước; 1 mục đã hết nhờ đề nghị này.

      ### Đã ổn

      - **xã Thử, năm 2024** (\`xa-thu/2024\`): 3/5 tiêu chí đã có kết quả, không lỗi, không cảnh báo. Đếm lại: đạt 4, không đánh giá 1.

      ### Kết quả, đánh giá thay đổi

      | Tiêu chí | Mục | Trước | Nay |
      | --- | --- | --- | --- |
      | 1.2 | tử số/mẫu số | \`2.400/3.000\` | \`2.000/3.000\` |
      | 1.10 | ghi chú | \`31.4% và 5,5%\` | (đã bỏ) |

      Minh chứng được sửa: 1.1.

      ### Xem trước văn bản

      - \`npx hoso document xa-thu/2024\`

      ### Cần sửa, cần xem lại: mới trong đề nghị này (4)

      | Mức | Chỗ | Điều chưa ổn | Việc cần làm |
      | --- | --- | --- | --- |
      | cảnh báo | \`xa-thu/2024/dossier.yaml\` dòng 15 | Hồ sơ đề nghị công nhận nhưng chưa đủ điều kiện "Đạt toàn bộ tiêu chí": 3/4 tiêu chí được giao trong kỳ đã đạt; chưa đạt: 1.2. (recognition-claim) | Hoàn thành các tiêu chí còn lại trước khi đề nghị, hoặc ghi requestsRecognition: false. |
      | cảnh báo | \`xa-thu/2024/evidence/1.2.md\` dòng 6 | Minh chứng tiêu chí 1.2 ghi 2.400/3.000, không có 2.000/3.000 của số liệu. (result-in-prose) | Kiểm tra với tài liệu minh chứng, rồi sửa lời văn hoặc numerator, denominator, value cho khớp. |
      | cảnh báo | \`xa-thu/2024/results.yaml\` dòng 6 | Kết quả \\(value\\) của tiêu chí 1.2 ghi 80%, nhưng 2.000/3.000 = 66,67%. (ratio-agrees) | Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: 66.7. |
      | cảnh báo | \`xa-thu/2024/results.yaml\` dòng 9 | Tiêu chí 1.2 được đánh giá "Đạt", nhưng 2.000/3.000 = 66,66% chưa đạt chỉ tiêu 70% của năm 2024. (verdict-supported) | Kiểm tra lại số liệu; nếu số liệu đúng thì ghi verdict: not-met hoặc in-progress. |

      <details><summary>Đã có từ trước đề nghị này (1)</summary>

      | Mức | Chỗ | Điều chưa ổn | Việc cần làm |
      | --- | --- | --- | --- |
      | cảnh báo | \`xa-thu/2024/results.yaml\` dòng 14 | Kết quả \\(value\\) của tiêu chí 2.1 ghi 58%, nhưng 1.713/3.000 = 57,10%. (ratio-agrees) | Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi value: 57.1. |

      </details>

      <details><summary>Đã hết nhờ đề nghị này (1)</summary>

      | Mức | Chỗ | Điều chưa ổn | Việc cần làm |
      | --- | --- | --- | --- |
      | cảnh báo | \`xa-thu/2024/evidence/1.1.md\` dòng 4 | Dòng dẫn tài liệu minh chứng \\(heading\\) của tiêu chí 1.1 lại ghi "1.2. Tài liệu minh chứng kèm theo". (heading-names-criterion) | Sửa thành "1.1. Tài liệu minh chứng kèm theo". |

      </details>

      ---

      <sub>Đề nghị sửa 2 tệp; đã đọc 15 tệp để kiểm tra. So \`…\` với \`…\`. Minh chứng chép của xã khác chỉ đối chiếu được khi kiểm tra cả kho. Lời này do máy viết và tự cập nhật sau mỗi lần sửa; máy không thay người duyệt.</sub>
      "
    `);
  });

  test('nothing of a dossier', async () => {
    expect(await summaryOf({ files: { '/ghi-chu.txt': 'x' } })).toMatchInlineSnapshot(`
      "<!-- hoso:tom-tat-de-nghi -->

      ## Kết quả kiểm tra đề nghị

      **Không có lỗi, không có cảnh báo mới.**

      ### Đã ổn

      Đề nghị không sửa hồ sơ nào.

      ### Kết quả, đánh giá thay đổi

      Không có kết quả hoặc đánh giá nào thay đổi.

      ---

      <sub>Đề nghị sửa 1 tệp; đã đọc 6 tệp để kiểm tra. So \`…\` với \`…\`. Lời này do máy viết và tự cập nhật sau mỗi lần sửa; máy không thay người duyệt.</sub>
      "
    `);
  });

  test('a dossier that cannot be read', async () => {
    expect(await summaryOf({ files: { 'results.yaml': 'results: [\n' } })).toMatchInlineSnapshot(`
      "<!-- hoso:tom-tat-de-nghi -->

      ## Kết quả kiểm tra đề nghị

      **Chưa nhận được: còn 1 lỗi phải sửa.** Có hồ sơ chưa đọc được hết, nên còn quy tắc chưa kiểm tra; sửa lỗi rồi gửi lại.

      ### Đã ổn

      - **xa-thu/2024** (\`xa-thu/2024\`): chưa đọc được, xem lỗi ở dưới.

      ### Kết quả, đánh giá thay đổi

      | Tiêu chí | Mục | Trước | Nay |
      | --- | --- | --- | --- |
      | 1.1 | kết quả | \`Có\` | (đã bỏ) |
      | 1.1 | đánh giá | \`Đạt\` | (đã bỏ) |
      | 1.2 | kết quả | \`80\` | (đã bỏ) |
      | 1.2 | tử số/mẫu số | \`2.400/3.000\` | (đã bỏ) |
      | 1.2 | đánh giá | \`Đạt\` | (đã bỏ) |
      | 1.10 | kết quả | \`5\` | (đã bỏ) |
      | 1.10 | đánh giá | \`Đạt\` | (đã bỏ) |
      | 2.1 | kết quả | \`57,1\` | (đã bỏ) |
      | 2.1 | tử số/mẫu số | \`1.713/3.000\` | (đã bỏ) |
      | 2.1 | đánh giá | \`Đạt\` | (đã bỏ) |
      | 2.2 | đánh giá | \`Không đánh giá\` | (đã bỏ) |

      ### Xem trước văn bản

      Chưa lập được văn bản; xem lỗi ở dưới.

      ### Cần sửa, cần xem lại: mới trong đề nghị này (1)

      | Mức | Chỗ | Điều chưa ổn | Việc cần làm |
      | --- | --- | --- | --- |
      | lỗi | \`xa-thu/2024/results.yaml\` dòng 2 | Dấu nháy hoặc dấu ngoặc mở ra ở dòng này hoặc dòng trên mà chưa đóng lại. (yaml-syntax) | Thêm dấu nháy hoặc dấu ngoặc đóng ở cuối giá trị. |

      ---

      <sub>Đề nghị sửa 1 tệp; đã đọc 15 tệp để kiểm tra. So \`…\` với \`…\`. Minh chứng chép của xã khác chỉ đối chiếu được khi kiểm tra cả kho. Lời này do máy viết và tự cập nhật sau mỗi lần sửa; máy không thay người duyệt.</sub>
      "
    `);
  });

  test('a new dossier and one that goes', async () => {
    const then = (root: string) => gitIn(root, 'mv', 'communes/xa-thu/2024', 'communes/xa-thu/2025');
    const text = await summaryOf({ then });
    expect(text).toContain('(`xa-thu/2024`): hồ sơ bị xóa.');
    expect(text).toContain('(`xa-thu/2025`): hồ sơ mới; 5/5 tiêu chí');
  });

  test('what others did to the base meanwhile is not told', async () => {
    const then = (root: string) => {
      gitIn(root, 'checkout', '-q', 'main');
      gitIn(root, 'rm', '-q', 'communes/xa-thu/2024/evidence/2.1.md');
      gitIn(root, 'commit', '-q', '-m', 'Việc khác');
      gitIn(root, 'checkout', '-q', 'de-nghi');
    };
    expect(await summaryOf({ then })).toContain('Đề nghị không sửa hồ sơ nào.');
  });

  test('the files of the work tree play no part', async () => {
    const root = makeRequest({ files: { 'report/mo-dau.md': 'Xã Thử có 6 thôn.\n' } });
    gitIn(root, 'checkout', '-q', 'main');
    const { stdout } = await runHoso(root, 'request-summary', '--base', 'main', '--head', 'de-nghi');
    expect(stdout).toContain('Đề nghị sửa 1 tệp');
  });
});

test('words that are printed and files beside the results do not change in silence', async () => {
  const text = await summaryOf({
    files: {
      'results.yaml': edited('results.yaml', 'value: 57.1\n', 'value: 57.1\n    reported: 1.713 người đạt 57,1%\n'),
      'report/mo-dau.md': 'Xã Thử có 6 thôn.\n',
      'dossier.yaml': edited('dossier.yaml', 'requestsRecognition: true', 'requestsRecognition: false'),
    },
  });
  expect(text).toContain('| 2.1 | lời in ở cột kết quả | (chưa có) | `1.713 người đạt 57,1%` |');
  expect(text).toContain('Tệp khác của hồ sơ được sửa: `dossier.yaml`, `report/mo-dau.md`.');
});

describe('what the forge takes', () => {
  const many = `results:\n${Array.from({ length: 400 }, (_, index) => `  - { criterion: "9.${index}", value: "${'dài '.repeat(30)}", verdict: met }\n`).join('')}`;

  test.each([65_536, 6000, 1000])('never more than %i characters, and what is left out is counted', async limit => {
    const text = await summaryOf({ files: { 'results.yaml': many } }, '--limit', String(limit));
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toContain('## Kết quả kiểm tra đề nghị');
    expect(text).toMatch(/mục( khác)? không hiện ở đây|đã cắt bớt/);
  });
});

test('writes the documents of the request, to be looked at', async () => {
  const root = makeRequest({ files: { 'report/mo-dau.md': 'Xã Thử có 6 thôn.\n' } });
  const args = ['--out', 'ra/tom-tat.md', '--documents', 'ra/van-ban', '--preview', 'https://forge.example/runs/1'];
  const { code, stdout } = await runHoso(root, 'request-summary', '--base', 'main', ...args);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(readFileSync(join(root, 'ra/tom-tat.md'), 'utf8')).toContain('[tải về để xem](https://forge.example/runs/1)');
  expect(existsSync(join(root, 'ra/van-ban'))).toBe(true);
  expect(readdirSync(join(root, 'ra/van-ban'))).toEqual(['mau-thu-xa-thu-2024.docx']);
});

test.each([
  [[], 'Thiếu --base, ví dụ --base origin/main.'],
  [['--base', 'khong-co'], 'Git không tìm được "khong-co": không có nhánh hoặc mã này.'],
  [['--base', 'main', '--limit', 'x'], '--limit phải là một số từ 100.'],
  [['--base', 'main', '--preview', 'javascript:alert(1)'], '--preview phải là một địa chỉ'],
])('a wrong call: %j', async (args, first) => {
  const { code, stdout, stderr } = await runHoso(makeRequest({}), 'request-summary', ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.split('\n')[0]).toContain(first);
});
