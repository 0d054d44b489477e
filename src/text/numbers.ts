const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** A number as officials write it: 2985 -> "2.985", 80.9 -> "80,9". */
export function formatNumber(value: number): string {
  return formatCount(value) ?? grouped.format(value);
}

/** Counts by hand, for the check writes hundreds a dossier and the format of the platform takes ten times as long. */
function formatCount(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1_000_000 || Object.is(value, -0)) return undefined;
  if (value < 1000) return String(value);
  return `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`;
}

/** A percentage with its sign: 80.9 -> "80,9%"; `decimals` fixes the number of decimals. */
export function formatPercent(value: number, decimals?: number): string {
  return `${decimals === undefined ? formatNumber(value) : formatDecimals(value, decimals)}%`;
}

/** A number with exactly `decimals` decimals, rounded half up: (84.1012, 2) -> "84,10". */
export function formatDecimals(value: number, decimals: number): string {
  const known = fixed.get(decimals);
  if (known) return known.format(value);
  const format = new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
  });
  fixed.set(decimals, format);
  return format.format(value);
}

/** Making a format costs more than using it a hundred times. */
const fixed = new Map<number, Intl.NumberFormat>();

/** A size of a file: 1536 -> "1,5 kB", 2400000 -> "2,4 MB" (1 kB = 1000 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  // What would round to 1.000 kB is 1 MB.
  const [size, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${grouped.format(Math.round(size * 10) / 10)} ${unit}`;
}

/** A number from 1 to 99 in capital Roman numerals: 4 -> "IV". */
export function romanNumeral(value: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  return `${tens[Math.floor(value / 10)] ?? ''}${units[value % 10] ?? ''}`;
}

/** A count on two digits where it is under ten, as officials write counts and as Decree 30/2020 asks of numbers. */
export function padNumber(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
