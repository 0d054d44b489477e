/** A result as officials write it: "99,67 %" is 99.67, "2.400" is 2400, "99.67" is 99.67; anything else stays text. */
export function readValue(words: string): number | string {
  const digits = words.replace(/\s*%$/, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return /^-?\d{1,15}([.,]\d{1,10})?$/.test(digits) ? Number(digits.replace(',', '.')) : words;
}
