/** "2023-11-03" -> "03/11/2023". Expects an ISO date. */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  return `${day}/${month}/${year}`;
}

/**
 * The date in the running text of an official document (Decree 30/2020/NĐ-CP, Annex I, II.4): days under 10 and
 * the months 1 and 2 carry a leading 0: "2023-11-03" -> "ngày 03 tháng 11 năm 2023".
 */
export function formatLongDate(isoDate: string): string {
  const { day, month, year } = dateParts(isoDate);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** Day, month and year as Decree 30/2020 writes them. */
export function dateParts(isoDate: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return { day, month: Number(month) <= 2 ? month : String(Number(month)), year };
}
