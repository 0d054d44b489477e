/** The file cannot be checked at all; the message is Vietnamese and says why, `hint` what to do. */
export class UnreadableDocument extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UnreadableDocument';
    this.hint = hint;
  }
}
