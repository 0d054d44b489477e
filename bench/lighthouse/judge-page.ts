import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from '../measure/compare.ts';

/** What Lighthouse says of a page as a phone on a slow network sees it; the median of several runs. */
export interface Judgement {
  /** 0 to 100. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Largest contentful paint, in seconds. */
  readonly paint: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Elements in the page, as Lighthouse counts them. */
  readonly nodes: number;
  /** Bytes that travelled. */
  readonly bytes: number;
  /** What kept a score from 100: titles of audits. */
  readonly reasons: readonly string[];
}

export interface Judge {
  /** Folder of the package lighthouse. */
  readonly lighthouse: string;
  /** Where a Chromium listens. */
  readonly port: number;
  readonly repeat: number;
}

export async function judgePage(url: string, { lighthouse, port, repeat }: Judge): Promise<Judgement> {
  const module: LighthouseModule = await import(pathToFileURL(join(lighthouse, 'core/index.js')).href);
  const runs: Report[] = [];
  for (let round = 0; round < repeat; round++) {
    const result = await module.default(url, { port, output: 'json', logLevel: 'error' });
    if (!result || result.lhr.runtimeError)
      throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
    runs.push(result.lhr);
  }
  const score = (id: string) => Math.round(median(runs.map(run => (run.categories[id]?.score ?? 0) * 100)));
  const value = (id: string) => median(runs.map(run => run.audits[id]?.numericValue ?? Number.NaN));
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    paint: value('largest-contentful-paint') / 1000,
    shift: value('cumulative-layout-shift'),
    nodes: value('dom-size-insight') || value('dom-size'),
    bytes: value('total-byte-weight'),
    reasons: listReasons(runs.at(-1)),
  };
}

/** Audits that failed in the categories that have to be full. */
function listReasons(report: Report | undefined): readonly string[] {
  if (!report) return [];
  const full = ['accessibility', 'best-practices', 'seo'];
  const ids = full.flatMap(id => report.categories[id]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  return ids.flatMap(({ id }) => {
    const audit = report.audits[id];
    return audit && audit.score !== null && audit.score < 1 ? [audit.title] : [];
  });
}

/** What we use of the package, which is no dependency of the project. */
interface LighthouseModule {
  default(url: string, flags: object): Promise<{ readonly lhr: Report } | undefined>;
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly numericValue?: number;
}
