import { expect, test } from 'vitest';
import { wholeScope } from './check-repository.ts';
import { checkTemplates } from './check-templates.ts';
import { makeRepository } from './checks/testing/make-dossier.ts';
import { openRepository } from './data/repository.ts';

test('a misspelt placeholder is found in every template, also in one that no document uses', () => {
  const unused = '---\ntitle: Công văn\nkind: CV\n---\n\nKính gửi {{ dossier.superoir }}\n';
  const repository = openRepository(makeRepository({ files: { 'templates/cong-van.md': unused } }));
  const { issues } = checkTemplates(repository, wholeScope(repository).templates);
  expect(issues.map(({ file, line, message, hint }) => `${file}:${line} ${message} → ${hint}`)).toMatchInlineSnapshot(`
    [
      "templates/cong-van.md:6 Mẫu dùng tên "dossier.superoir", nhưng không có số liệu nào tên như vậy. → Sửa tên này. Gần giống: "dossier.superior".",
    ]
  `);
});
