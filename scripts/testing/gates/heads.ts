import type { Page } from 'playwright-core';

/**
 * Heads of tables that head no cell by the table model of HTML. axe is content with an empty cell beside the heading of
 * a group of rows; here the group itself must hold something.
 */
export function findIdleHeads(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** The cell at each row and column, spans filled in. */
    const lay = (table: HTMLTableElement) => {
      const grid: HTMLTableCellElement[][] = [...table.rows].map(() => []);
      for (const [y, row] of [...table.rows].entries()) {
        let x = 0;
        for (const cell of row.cells) {
          while (grid[y]?.[x]) x++;
          for (let down = 0; down < cell.rowSpan; down++)
            for (let right = 0; right < cell.colSpan; right++) {
              const line = grid[y + down];
              if (line) line[x + right] = cell;
            }
        }
      }
      return grid;
    };
    const isHeadOfColumns = (cell: HTMLTableCellElement) => cell.tagName === 'TH' && !/^row/.test(cell.scope);
    const isIdle = (head: HTMLTableCellElement, grid: HTMLTableCellElement[][]) => {
      const below = grid.flatMap((line, y) =>
        line.filter((_, x) => grid.slice(0, y).some(above => above[x] === head) && line[x] !== head),
      );
      const group = head.scope === 'rowgroup' ? head.closest('tbody') : null;
      if (group) return ![...group.querySelectorAll('td')].some(cell => cell.textContent?.trim());
      const beside = grid.flatMap(line => (line.includes(head) ? line.slice(line.lastIndexOf(head) + 1) : []));
      if (/^row/.test(head.scope)) return !beside.some(cell => cell.tagName === 'TD');
      return !below.some(cell => !isHeadOfColumns(cell));
    };
    return [...document.querySelectorAll('table')].flatMap(table => {
      const grid = lay(table);
      return [...table.querySelectorAll('th')]
        .filter(head => head.textContent?.trim() && isIdle(head, grid))
        .map(head => `head of no cell: ${head.textContent?.trim()}`);
    });
  });
}
