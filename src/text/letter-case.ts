/** "xã Quang Trung" at the start of a line: "Xã Quang Trung". */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Xã Quang Trung" within a line: "xã Quang Trung"; what begins with an abbreviation, "UBND xã", stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
