import type { CheckReport } from './check-repository.ts';
import { loadAttachments } from './data/load-attachments.ts';
import type { Repository } from './data/repository.ts';
import { formHeading } from './documents/form/form-rows.ts';
import { readForm } from './documents/xlsx/read-form.ts';
import { recogniseForm } from './documents/xlsx/recognise-form.ts';
import type { Issue } from './issues/issue.ts';
import type { Form } from './schema/form.ts';
import { formatNumber } from './text/numbers.ts';

/**
 * Finds filled lists of people among the attached files of dossiers, "<commune>/<dossier>": names and telephone
 * numbers never enter the repository (Law 91/2025/QH15), only what they count does.
 */
export function checkAttachments(repository: Repository, keys: readonly string[]): CheckReport {
  const forms = loadPersonalForms(repository);
  const issues: Issue[] = [];
  for (const key of keys) {
    for (const { file, bytes } of loadAttachments(repository.root, key, ['.xlsx', '.docx'])) {
      const form = forms.get(recogniseForm(bytes, forms) ?? '');
      const reading = form && readForm({ file, bytes }, form, { persons: new Map() });
      const isBlank = !reading || (reading.rows === 0 && reading.issues.length === 0);
      if (form && !isBlank) issues.push(describeRoster(file, { form, rows: reading.rows, key }));
    }
  }
  return { files: 0, issues };
}

/** Forms that ask for a way to reach a person. */
function loadPersonalForms(repository: Repository): ReadonlyMap<string, Form> {
  const forms = repository.formIds().flatMap(id => {
    const form = repository.loadForm(id).value?.data;
    return form ? [[id, form] as const] : [];
  });
  const isPersonal = ({ tables }: Form) =>
    tables.some(({ columns }) => columns.some(({ kind }) => kind === 'phone' || kind === 'email'));
  return new Map(forms.filter(([, form]) => isPersonal(form)));
}

interface Roster {
  readonly form: Form;
  readonly rows: number;
  readonly key: string;
}

function describeRoster(file: string, { form, rows, key }: Roster): Issue {
  const size = rows > 0 ? ` (${formatNumber(rows)} dòng)` : '';
  return {
    rule: 'form-private',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    dossier: key,
    message: `Tệp là «${formHeading(form)}» đã điền${size}, có tên và cách liên hệ của từng người.`,
    hint: `Xóa tệp khỏi kho và giữ ở cơ quan; lấy số liệu bằng: npx hoso import form TỆP --dossier ${key}`,
  };
}
