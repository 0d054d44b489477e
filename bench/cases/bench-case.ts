import type { Row } from '../measure/table.ts';
import type { Province } from '../province/province.ts';

/** What every case gets. */
export interface CaseContext {
  /** The repository of the product. */
  readonly source: string;
  /** The script of the command line. */
  readonly hoso: string;
  readonly communes: number;
  readonly years: number;
  readonly repeat: number;
  /** A province of the given number of communes, written where it is missing. */
  readonly province: (communes: number) => Province;
  /** A folder for what the runs write. */
  readonly output: string;
  /** A folder for what must make room for a run; deleted when the bench ends. */
  readonly aside: string;
}

export type BenchCase = (context: CaseContext) => Promise<readonly Row[]>;
