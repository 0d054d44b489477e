import type { Issue } from '../../issues/issue.ts';
import { UnreadableDocument } from '../conform/package/unreadable-document.ts';
import { readWordForm } from '../docx/form/read-word-form.ts';
import { type ReadSheet, readWorkbook } from './read-workbook.ts';

export interface FormFile {
  /** As findings name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The tables of a filled form: sheets of an Excel file, tables of a Word file. Throws UnreadableDocument for what is
 * neither, or not safe to open.
 */
export function openFormFile(bytes: Uint8Array): readonly ReadSheet[] {
  return isWord(bytes) ? readWordForm(bytes) : readWorkbook(bytes);
}

/** Whether a zip lists the part that every Word file has; whoever opens it looks closer. */
function isWord(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return (
    buffer.subarray(0, 2).toString() === 'PK' &&
    buffer.includes('word/document.xml') &&
    !buffer.includes('xl/workbook.xml')
  );
}

/** Why a file cannot be read, whatever form it may be; undefined where it can. */
export function describeUnreadable({ file, bytes }: FormFile): Issue | undefined {
  try {
    openFormFile(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableDocument) return describeFault(file, error);
    throw error;
  }
}

/** The finding in the place of a file that cannot be read. */
export function describeFault(file: string, { message, hint }: UnreadableDocument): Issue {
  return { rule: 'form-file', severity: 'error', file, line: 1, column: 1, message, hint };
}
