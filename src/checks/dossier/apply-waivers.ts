import type { Issue } from '../../issues/issue.ts';
import type { DossierBundle, Located } from '../../schema/bundle.ts';
import type { Waiver } from '../../schema/result.ts';
import { formatDate } from '../../text/dates.ts';
import { evidenceCopied } from '../copied-evidence.ts';

/**
 * Takes out the warnings somebody answers for, in `results.yaml` under a criterion or in `dossier.yaml` for the
 * rest, and reports every waiver that nothing needs: the list of known debt may only shrink. Errors cannot be waived.
 */
export function applyWaivers(issues: readonly Issue[], bundle: DossierBundle): Issue[] {
  const waivers = [...waiversOfResults(bundle), ...waiversOfDossier(bundle)];
  const isWaived = (issue: Issue) => issue.severity !== 'error' && waivers.some(waiver => waiver.covers(issue));
  // Where entries or files were left out not every rule saw all there is, so nothing can be called unneeded.
  const isWhole = !bundle.isPartial && bundle.unreadable.size === 0;
  // Copies show only when all dossiers are seen together; their waivers are looked at there.
  const own = waivers.filter(({ waiver }) => waiver.rule !== evidenceCopied.id);
  const unneeded = own.filter(({ covers }) => !issues.some(issue => covers(issue) && isWaived(issue)));
  return [
    ...issues.filter(issue => !isWaived(issue)),
    ...(isWhole ? unneeded.map(waiver => describeUnneeded(waiver, issues, bundle)) : []),
  ];
}

interface PlacedWaiver {
  readonly waiver: Waiver;
  /** What it is about, as words of a sentence: "tiêu chí 3.1". */
  readonly about: string;
  readonly criterion: string | undefined;
  readonly at: Pick<Located<unknown>, 'file' | 'locate'>;
  readonly path: readonly PropertyKey[];
  readonly covers: (issue: Issue) => boolean;
}

function waiversOfResults({ results }: DossierBundle): PlacedWaiver[] {
  return results.data.results.flatMap(({ criterion, waivers }, index) =>
    waivers.map((waiver, position): PlacedWaiver => {
      const path = ['results', index, 'waivers', position];
      const covers = (issue: Issue) => issue.rule === waiver.rule && issue.criterion === criterion;
      return { waiver, about: `tiêu chí ${criterion}`, criterion, at: results, path, covers };
    }),
  );
}

function waiversOfDossier({ dossier }: DossierBundle): PlacedWaiver[] {
  return dossier.data.waivers.map((waiver, index): PlacedWaiver => {
    const covers = (issue: Issue) => issue.rule === waiver.rule && issue.message.includes(waiver.about);
    const path = ['waivers', index];
    return { waiver, about: `"${waiver.about}"`, criterion: undefined, at: dossier, path, covers };
  });
}

function describeUnneeded(placed: PlacedWaiver, issues: readonly Issue[], { folder }: DossierBundle): Issue {
  const { waiver, about, criterion, at, path, covers } = placed;
  const reason = issues.some(covers)
    ? 'không có hiệu lực: đây là lỗi, chỉ cảnh báo mới miễn được.'
    : 'không còn cần: không có cảnh báo nào như vậy.';
  return {
    rule: 'waiver-needed',
    severity: 'error',
    file: at.file,
    ...at.locate(path),
    dossier: folder.split('/').slice(1).join('/'),
    criterion,
    message: `Miễn cảnh báo "${waiver.rule}" của ${about} (${waiver.role}, ${formatDate(waiver.date)}) ${reason}`,
    hint: 'Xóa mục này trong waivers.',
  };
}
