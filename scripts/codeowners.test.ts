import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository, writeFile } from '../src/checks/testing/make-dossier.ts';
import { runHoso } from './testing/run-hoso.ts';

test('the shipped files are what content/roles.yaml gives', async () => {
  const outcome = await runHoso(join(import.meta.dirname, '..'), 'codeowners', '--check');
  expect(outcome).toMatchObject({ code: 0, stderr: '' });
  // The shipped table names nobody: who keeps and who appraises is for each fork to say.
  expect(outcome.stdout).toMatchInlineSnapshot(`
    "Các tệp CODEOWNERS đều mới nhất.
    Lưu ý: content/roles.yaml chưa ghi ai phụ trách kho (keepers), nên CODEOWNERS không buộc ai xem thay đổi của
      chương trình, bộ tiêu chí, mẫu. Thêm, ví dụ: keepers: [{ forge: github, login: ten-to-chuc/ten-nhom }], rồi chạy lại lệnh này.
    Lưu ý: content/roles.yaml chưa ghi ai được thẩm định (reviewers): mọi ý kiến trên đề nghị chưa được tính là ý kiến thẩm
      định. Mẫu một mục có sẵn trong tệp đó: id, role, function, unit, logins, validFrom.
    "
  `);
});

test('--check names what is old, and the command mends it', async () => {
  const root = makeRepository();
  const before = await runHoso(root, 'codeowners', '--check');
  expect(before).toMatchObject({
    code: 1,
    stderr: 'Các tệp đã cũ: .github/CODEOWNERS, .forgejo/CODEOWNERS, .gitlab/CODEOWNERS. Chạy: npx hoso codeowners\n',
  });
  expect((await runHoso(root, 'codeowners')).stdout).toContain('Đã ghi .github/CODEOWNERS');
  expect((await runHoso(root, 'codeowners', '--check')).code).toBe(0);
  writeFile(root, 'content/roles.yaml', 'roles: []\nkeepers: [{ forge: github, login: so-khcn/kho }]\n');
  expect((await runHoso(root, 'codeowners', '--check')).stderr).toContain('Các tệp đã cũ: .github/CODEOWNERS. Chạy');
  const { stdout } = await runHoso(root, 'codeowners');
  expect(stdout).not.toContain('keepers');
  expect(stdout).toContain('(reviewers)');
});
