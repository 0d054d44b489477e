import type { DossierBundle } from '../schema/bundle.ts';
import { type ProseRenderer, shiftHeadingsTo } from './prose.ts';

/** Titles of the narrative sections by file name, in the order of the template. */
export type SectionTitles = ReadonlyMap<string, string>;

export interface SectionView {
  readonly anchor: string;
  readonly title: string;
  /** Safe HTML. */
  readonly prose: string;
}

interface SectionInput {
  readonly bundle: DossierBundle;
  readonly sectionTitles: SectionTitles;
  readonly renderProse: ProseRenderer;
}

/** The narrative sections in the order of the template, then those it does not know; empty ones stay away. */
export function buildSections({ bundle, sectionTitles, renderProse }: SectionInput): readonly SectionView[] {
  const known = [...sectionTitles.keys()].filter(id => bundle.report.has(id));
  const other = [...bundle.report.keys()].filter(id => !sectionTitles.has(id));
  return [...known, ...other].flatMap(id => {
    const section = bundle.report.get(id);
    if (!section?.body.trim()) return [];
    const title = section.data.title ?? sectionTitles.get(id) ?? id;
    const headingShift = shiftHeadingsTo(3, section.body);
    const prose = renderProse(section.body, { headingShift, idPrefix: `phan-${id}-` });
    return [{ anchor: `phan-${id}`, title, prose }];
  });
}
