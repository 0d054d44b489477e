import { formHeading } from '../form/form-rows.ts';
import type { FormSource } from '../form/form-source.ts';
import { layOutForm } from './lay-out-form.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A form as an Excel file, blank or filled. Pure; the same source gives the same bytes. */
export function writeFormWorkbook(source: FormSource): Promise<Uint8Array> {
  const creator = source.letterhead?.issuer.join(' ') ?? 'Hồ Sơ Số';
  return writeWorkbook(layOutForm(source), {
    title: formHeading(source.form),
    creator,
    keywords: source.id,
    date: source.date,
  });
}
