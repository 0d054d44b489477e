/** Marks what an official has still to write; the rules `fill-in` and `set-fill-in` find it. */
export const fillIn = (what: string): string => `(điền ${what})`;
