import ExcelJS, { type DataValidation, type Style, type Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { landscapeMargin, portraitMargin } from '../docx/measures.ts';
import { type Part, packParts } from '../docx/stable-package.ts';
import { styleOf } from './cell-styles.ts';
import { repairStyles } from './repair-styles.ts';
import type { SheetCell, SheetModel } from './sheet-model.ts';

export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  /** Names the form the file was made from. */
  readonly keywords: string;
  /** ISO date, the only one in the file. */
  readonly date: string;
}

/** Sheets -> .xlsx. The one place that knows exceljs. The same sheets and properties give the same bytes. */
export async function writeWorkbook(
  sheets: readonly SheetModel[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const { title, creator, keywords, date } = properties;
  const workbook = new ExcelJS.Workbook();
  const day = new Date(`${date}T00:00:00Z`);
  Object.assign(workbook, {
    title,
    subject: title,
    creator,
    lastModifiedBy: creator,
    keywords,
    created: day,
    modified: day,
  });
  // Excel computes every formula when it opens the file, whatever value stands beside it.
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of sheets) await addSheet(workbook, sheet);
  const entries = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const parts = Object.entries(entries).filter(([name]) => !name.endsWith('/'));
  return packParts(new Map(parts.map(([name, bytes]) => [name, partOf(name, bytes)])), date);
}

function partOf(name: string, bytes: Uint8Array): Part {
  if (name === 'xl/styles.xml') return repairStyles(strFromU8(bytes));
  return name === 'docProps/core.xml' ? strFromU8(bytes) : bytes;
}

async function addSheet(workbook: ExcelJS.Workbook, model: SheetModel): Promise<void> {
  const sheet = workbook.addWorksheet(model.name, {
    pageSetup: {
      paperSize: 9,
      orientation: model.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${model.titleRows.first}:${model.titleRows.last}`,
      margins: marginsOf(model),
    },
    // Page numbers as in documents: centred at the top, not on the first page (Decree 30/2020, Annex I, I.7).
    headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&14&P' },
    views: [{ state: 'frozen', ySplit: model.titleRows.last, showGridLines: false }],
  });
  for (const [index, width] of model.columnWidths.entries()) sheet.getColumn(index + 1).width = width;
  for (const [row, height] of model.rowHeights) sheet.getRow(row).height = height;
  for (const cell of model.cells) addCell(sheet, cell);
  for (const choice of model.choices) addChoice(sheet, choice);
  if (model.isOpen) return;
  // Without a password: it guards headers and formulas against a slip of the hand, not against the official.
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  });
}

function addCell(sheet: Worksheet, cell: SheetCell): void {
  const { row, column, value, columnSpan = 1, rowSpan = 1 } = cell;
  const style = sharedStyle(cell);
  for (let down = 0; down < rowSpan; down++) {
    for (let right = 0; right < columnSpan; right++) sheet.getCell(row + down, column + right).style = style;
  }
  if (rowSpan * columnSpan > 1) sheet.mergeCells(row, column, row + rowSpan - 1, column + columnSpan - 1);
  if (value !== undefined) sheet.getCell(row, column).value = typeof value === 'object' ? { ...value } : value;
}

const shared = new Map<string, Partial<Style>>();

/** exceljs looks a style up by the object first: one object for all cells that look the same. */
function sharedStyle({ style, numberFormat, isInput = false }: SheetCell): Partial<Style> {
  const key = `${style} ${isInput} ${numberFormat ?? ''}`;
  const known = shared.get(key);
  if (known) return known;
  const made = { ...styleOf(style, isInput), ...(numberFormat === undefined ? {} : { numFmt: numberFormat }) };
  shared.set(key, made);
  return made;
}

function addChoice(sheet: Worksheet, { range, options }: SheetModel['choices'][number]): void {
  // exceljs has this list, its types do not.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: DataValidation): void };
  };
  dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${options.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Chưa đúng',
    error: `Chọn ${options.join(' hoặc ')}.`,
  });
}

const twipsPerInch = 1440;

function marginsOf({ orientation }: SheetModel) {
  const margin = orientation === 'landscape' ? landscapeMargin : portraitMargin;
  const inches = (twips: number) => Math.round((twips / twipsPerInch) * 1000) / 1000;
  return {
    left: inches(margin.left),
    right: inches(margin.right),
    top: inches(margin.top),
    bottom: inches(margin.bottom),
    header: inches(margin.header),
    footer: inches(margin.footer),
  };
}
