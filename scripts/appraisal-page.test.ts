import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { makeAppraisalSandbox, results } from '../src/testing/appraisal-sandbox.ts';
import { buildFixture } from './testing/build-fixture.ts';

test('an appraised dossier has a page with voices side by side, comments by role, nothing of strangers', async () => {
  const sandbox = makeAppraisalSandbox();
  const { request } = sandbox;
  const line = { path: results, line: 6 };
  const first = request.comment(
    'huyen-a',
    '2024-11-02T00:00:00Z',
    line,
    '/khong-dat số liệu chưa khớp\n<script>alert(1)</script> gọi 0912345678',
  );
  request.reply('xa-thu', '2024-11-02T01:00:00Z', first, '**Xã** đã sửa');
  request.say('huyen-b', '2024-11-02T02:00:00Z', '/dat 1.1, 1.2\n/bo-sung 2.1 bảng số liệu\n/ket-luan dat');
  request.say('nguoi-dan', '2024-11-02T03:00:00Z', 'Lời của người lạ');
  await sandbox.harvest('2024-11-03T00:00:00Z');
  sandbox.git('merge', '-q', '--no-edit', request.branch);
  const out = await buildFixture(sandbox.root, { args: ['--no-documents'] });
  const page = readFileSync(join(out, 'xa/xa-thu/2024/tham-dinh/index.html'), 'utf8');
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: { 'long-title': 'off', 'require-sri': 'off', 'doctype-style': 'off' },
  });
  const { results: invalid } = await validator.validateString(page);
  expect(invalid.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([]);
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
  const text = main
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/bản ghi [0-9a-f]{12}/g, 'bản ghi …')
    .trim();
  expect(text).toMatchInlineSnapshot(
    `"Thẩm định hồ sơ xã Thử, năm 2024 Ý kiến và đánh giá của các bên ở bước thẩm định, theo từng tiêu chí, đặt cạnh kết quả xã báo cáo. Thẩm định Bảng kết quả của hồ sơ Thẩm định Kết luận Đạt (Chuyên viên, ngày 02/11/2024) Nguồn ý kiến Đề nghị số 12 Bước này còn vướng: Chưa có đánh giá: 1.10. Đang chờ xã bổ sung: 2.1. Những người thẩm định chưa thống nhất: 1.2. Thẩm định: đánh giá theo từng tiêu chí Mã Tiêu chí Xã báo cáo Đánh giá của các bên Tình trạng 1.1 Có kế hoạch Có Đạt Đạt : Chuyên viên, 02/11/2024 Đã có đánh giá 1.2 Tỷ lệ người dân dùng dịch vụ 80% Đạt Không đạt : Phó Trưởng phòng, 02/11/2024 số liệu chưa khớp Đạt : Chuyên viên, 02/11/2024 Chưa thống nhất 2.1 Tỷ lệ người dân có tài khoản 57,1% Đạt Chuyên viên, 02/11/2024 Đề nghị bổ sung: bảng số liệu Chờ bổ sung Các ý kiến Tiêu chí 1.2. Tỷ lệ người dân dùng dịch vụ Phó Trưởng phòng, ngày 02/11/2024 · Còn mở /khong-dat số liệu chưa khớp &lt;script&gt;alert(1)&lt;/script&gt; gọi 09******78 Công chức xã trả lời, ngày 02/11/2024 **Xã** đã sửa results.yaml, dòng 6 · Xem ở kho Về cả hồ sơ Chuyên viên, ngày 02/11/2024 /dat 1.1, 1.2 /bo-sung 2.1 bảng số liệu /ket-luan dat Xem ở kho 1 ý kiến của người không giữ vai trò nào không đăng ở đây. Trích dẫn trang này Ủy ban nhân dân xã Thử, “Kết quả thực hiện bộ tiêu chí thử”, Thẩm định, số liệu tính đến ngày 30/11/2024, Hồ Sơ Số, sửa lần cuối ngày 01/11/2024 (bản ghi …)."`,
  );
  expect(main).toContain('&lt;script&gt;alert(1)&lt;/script&gt; gọi 09******78');
  expect(page).not.toMatch(/Lời của người lạ|nguoi-dan|huyen-a|0912345678/);
  const evidence = readFileSync(join(out, 'xa/xa-thu/2024/minh-chung/index.html'), 'utf8');
  expect(evidence.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toContain(
    'Phó Trưởng phòng (Thẩm định, 02/11/2024): Không đạt số liệu chưa khớp',
  );
  expect(main).toContain('href="https://github.test/thu/ho-so/pull/12"');
  expect(readFileSync(join(out, 'xa/xa-thu/2024/index.html'), 'utf8')).toContain(
    'href="/xa/xa-thu/2024/tham-dinh/#buoc-appraisal"',
  );
  expect(readdirSync(join(out, 'xa/xa-thu/2024')).sort()).toEqual(['bao-cao', 'index.html', 'minh-chung', 'tham-dinh']);
});
