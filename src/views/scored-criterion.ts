/** "10-31" -> "31/10": the day of every year by which a criterion is done. */
export function formatDeadline(deadline: string | undefined): string | undefined {
  if (deadline === undefined) return undefined;
  const [month = '', day = ''] = deadline.split('-');
  return `${Number(day)}/${Number(month)}`;
}

/** The lines of a short list in Markdown, without their marks, for a cell of a table. */
export function listLines(markdown: string | undefined): readonly string[] {
  return (markdown ?? '')
    .split('\n')
    .map(line => line.replace(/^\s*[-+*]\s+/, '').trim())
    .filter(line => line !== '');
}
