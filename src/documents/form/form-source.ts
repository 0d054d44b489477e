import type { Form } from '../../schema/form.ts';
import type { FormRows } from './form-rows.ts';

/** What a form is written from. */
export interface FormSource {
  /** Id of the form, the name of its file: "bieu-3-3". */
  readonly id: string;
  readonly form: Form;
  /** Of the commune the form is made for; without it the form is as printed, for any commune. */
  readonly letterhead?: FormLetterhead | undefined;
  /** Full name under the signature that is the head's. */
  readonly signer?: string | undefined;
  /** Rows to fill in; without them the form is blank. */
  readonly rows?: FormRows | undefined;
  /** Numbers that stand in the place of a count of rows. */
  readonly stated?: ReadonlyMap<string, number> | undefined;
  /** Rows of a blank form, where the form's own number does not do. */
  readonly blankRows?: number | undefined;
  /** ISO date that the file's properties carry; files of one source and date have the same bytes. */
  readonly date: string;
}

/** Lines of the head of a form; a form has no number of its own. */
export interface FormLetterhead {
  /** In capitals, one entry a line. */
  readonly issuer: readonly string[];
  readonly placeAndDate: string;
}
