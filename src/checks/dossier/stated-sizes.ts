import type { DossierBundle } from '../../schema/bundle.ts';
import type { Finding } from '../check.ts';

/** The size of a population as one place of a dossier states it. */
export interface StatedSize {
  readonly population: string;
  /** How the place calls the population. */
  readonly title: string;
  readonly size: number;
  /** "Tiêu chí 3.4", or the source that the commune's own figures name. */
  readonly where: string;
  readonly at: Finding['at'];
  readonly path: readonly PropertyKey[];
  readonly criterion?: string;
}

/** Sizes that the results divide by, and sizes that the commune's own figures give for the period. */
export function statedSizes({ results, criteriaSet, commune, dossier }: DossierBundle): StatedSize[] {
  const divided = results.data.results.flatMap(({ criterion, denominator: size }, index): StatedSize[] => {
    const defined = criteriaSet.byId.get(criterion)?.denominator;
    if (size === undefined || !defined?.population) return [];
    const { population, title } = defined;
    const path = ['results', index, 'denominator'];
    return [
      { population, title: `mẫu số (${title})`, size, where: `Tiêu chí ${criterion}`, at: results, path, criterion },
    ];
  });
  const stated = commune.commune.data.populations.flatMap(
    ({ id, title, size, period, source }, index): StatedSize[] => {
      if (period !== dossier.data.period.key) return [];
      const path = ['populations', index, 'size'];
      return [{ population: id, title: `"${title}"`, size, where: source, at: commune.commune, path }];
    },
  );
  return [...divided, ...stated];
}

/** The place of a stated size as a finding names it beside another. */
export function relatedPlace({ at, path, where, size }: StatedSize, format: (size: number) => string) {
  return { file: at.file, line: at.locate(path).line, message: `${where}: ${format(size)}.` };
}
