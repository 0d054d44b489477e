import { help as formHelp, run as importForm } from './import/import-form.ts';

export const summary = 'đọc biểu mẫu đã điền thành số liệu của các tiêu chí';
export const help = formHelp;

/** Each kind of import is a file of its own. */
export async function run([kind, ...args]: readonly string[]): Promise<number> {
  if (kind === 'form') return importForm(args);
  const message = kind === undefined ? 'Cần loại tệp cần đọc.' : `Không đọc được loại "${kind}".`;
  console.error(`${message} Hiện đọc được: form (biểu mẫu đã điền).\n\n${help}`);
  return 2;
}
