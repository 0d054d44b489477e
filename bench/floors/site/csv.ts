type Field = string | number | boolean | null | undefined;

/** A table as CSV with the mark of UTF-8: column titles first, lines end as in RFC 4180. */
export function csv(head: string, rows: readonly string[]): string {
  return `\uFEFF${head}\r\n${rows.join('')}`;
}

export function csvRow(fields: readonly Field[]): string {
  let line = '';
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index];
    if (index > 0) line += ',';
    if (typeof field === 'string') line += special.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
    else if (field !== null && field !== undefined) line += field;
  }
  return `${line}\r\n`;
}

const special = /[",\r\n]/;
