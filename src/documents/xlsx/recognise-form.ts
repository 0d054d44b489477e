import type { Form } from '../../schema/form.ts';
import { UnreadableDocument } from '../conform/package/unreadable-document.ts';
import { findHeader } from './find-header.ts';
import { openFormFile } from './form-file.ts';

/**
 * The form whose tables a file has, by their headers; undefined where none is like it, or two are alike. A file that
 * cannot be read is of no form.
 */
export function recogniseForm(bytes: Uint8Array, forms: ReadonlyMap<string, Form>): string | undefined {
  try {
    const sheets = openFormFile(bytes);
    const likeness = (form: Form) => Math.min(...form.tables.map(table => findHeader(table, sheets)?.likeness ?? 0));
    const ranked = Array.from(forms, ([id, form]) => ({ id, likeness: likeness(form) }));
    const [first, second] = ranked.toSorted((left, right) => right.likeness - left.likeness);
    return first && first.likeness > (second?.likeness ?? 0) ? first.id : undefined;
  } catch (error) {
    if (error instanceof UnreadableDocument) return undefined;
    throw error;
  }
}
