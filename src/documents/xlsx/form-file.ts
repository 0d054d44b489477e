import type { Issue } from '../../issues/issue.ts';
import { UnreadableDocument } from '../conform/package/unreadable-document.ts';
import { readWorkbook } from './read-workbook.ts';

export interface FormFile {
  /** As findings name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Why a file cannot be read, whatever form it may be; undefined where it can. */
export function describeUnreadable({ file, bytes }: FormFile): Issue | undefined {
  try {
    readWorkbook(bytes);
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
