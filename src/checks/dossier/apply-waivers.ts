import { fingerprintsOf, shortFingerprint } from '../../issues/fingerprints.ts';
import type { Issue, RelatedPlace } from '../../issues/issue.ts';
import type { WaivedIssue } from '../../issues/waived-issue.ts';
import type { DossierBundle, Located } from '../../schema/bundle.ts';
import type { Waiver } from '../../schema/result.ts';
import { formatDate } from '../../text/dates.ts';
import { copyRules } from '../copy-rules.ts';

/** The rule by which a waiver that nothing needs is told. */
export const waiverNeeded = 'waiver-needed';

export interface AppliedWaivers {
  /** What is left, and what is wrong with the waivers themselves. */
  readonly issues: Issue[];
  readonly waived: WaivedIssue[];
}

/**
 * Takes out the warnings somebody answers for, in `results.yaml` under a criterion or in `dossier.yaml` for a file.
 * A waiver covers one finding: where its rule has several there, the fingerprint says which. Every waiver that nothing
 * needs is reported where all rules were asked: the list of known debt may only shrink. Errors cannot be waived.
 */
export function applyWaivers(
  issues: readonly Issue[],
  bundle: DossierBundle,
  { isEveryRuleAsked = true } = {},
): AppliedWaivers {
  const placed = [...waiversOfResults(bundle), ...waiversOfDossier(bundle)];
  if (placed.length === 0) return { issues: [...issues], waived: [] };
  const codes = fingerprintsOf(issues).map(shortFingerprint);
  const found = issues.map((issue, index) => ({ issue, code: codes[index] ?? '' }));
  const waived = new Map<Issue, Waiver>();
  const faults: Issue[] = [];
  // Where entries or files were left out not every rule saw all there is, so nothing can be called unneeded.
  const isWhole = isEveryRuleAsked && !bundle.isPartial && bundle.unreadable.size === 0;
  for (const each of placed) {
    const meant = found.filter(({ issue, code }) => each.covers(issue) && (each.waiver.fingerprint ?? code) === code);
    const open = meant.filter(({ issue }) => issue.severity !== 'error');
    const [only, ...others] = open;
    if (only && others.length === 0) waived.set(only.issue, each.waiver);
    else if (only) faults.push(describeVague(each, open, bundle));
    // Copies show only when all dossiers are seen together; their waivers are looked at there.
    else if (isWhole && !copyRules.has(each.waiver.rule)) {
      faults.push(
        describeUnneeded(
          each,
          { isError: meant.length > 0, others: found.filter(({ issue }) => each.covers(issue)) },
          bundle,
        ),
      );
    }
  }
  return {
    issues: [...issues.filter(issue => !waived.has(issue)), ...faults],
    waived: [...waived].map(([issue, { reason, role, date }]) => ({ issue, reason, role, date })),
  };
}

interface Fingerprinted {
  readonly issue: Issue;
  readonly code: string;
}

interface PlacedWaiver {
  readonly waiver: Waiver;
  /** What it is about, as words of a sentence: "tiêu chí 3.1". */
  readonly about: string;
  readonly criterion: string | undefined;
  readonly at: Pick<Located<unknown>, 'file' | 'locate'>;
  readonly path: readonly PropertyKey[];
  /** Whether a finding is of its rule and place. */
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

/** Only what belongs to no criterion: the others are waived where their result stands. */
function waiversOfDossier({ dossier, folder }: DossierBundle): PlacedWaiver[] {
  return dossier.data.waivers.map((waiver, index): PlacedWaiver => {
    const file = fileOf(folder, waiver.file);
    const covers = (issue: Issue) => issue.rule === waiver.rule && issue.file === file && issue.criterion === undefined;
    const path = ['waivers', index];
    return { waiver, about: `tệp ${waiver.file}`, criterion: undefined, at: dossier, path, covers };
  });
}

/** "documents.yaml" is a file of the dossier, "../commune.yaml" the one above it. */
function fileOf(folder: string, name: string): string {
  return name.startsWith('../') ? `${folder.slice(0, folder.lastIndexOf('/'))}/${name.slice(3)}` : `${folder}/${name}`;
}

function describeVague(placed: PlacedWaiver, open: readonly Fingerprinted[], bundle: DossierBundle): Issue {
  return describe(placed, bundle, {
    words: `chưa rõ: có ${open.length} cảnh báo như vậy.`,
    hint: `Thêm mã của cảnh báo được miễn, ví dụ "fingerprint: ${open[0]?.code}"; mỗi mục miễn một cảnh báo.`,
    related: open.map(relatedTo),
  });
}

interface Unneeded {
  /** What it covers is an error. */
  readonly isError: boolean;
  /** Findings of the rule and place that have another fingerprint. */
  readonly others: readonly Fingerprinted[];
}

function describeUnneeded(placed: PlacedWaiver, { isError, others }: Unneeded, bundle: DossierBundle): Issue {
  const [near] = others;
  if (isError || !near) {
    const words = isError
      ? 'không có hiệu lực: đây là lỗi, chỉ cảnh báo mới miễn được.'
      : 'không còn cần: không có cảnh báo nào như vậy.';
    return describe(placed, bundle, { words, hint: 'Xóa mục này trong waivers.' });
  }
  return describe(placed, bundle, {
    words: `không còn cần: không có cảnh báo nào mang mã ${placed.waiver.fingerprint}.`,
    hint: `Xóa mục này, hoặc xem lại rồi ghi mã mới, ví dụ "fingerprint: ${near.code}".`,
    related: others.map(relatedTo),
  });
}

function relatedTo({ issue: { file, line, message }, code }: Fingerprinted): RelatedPlace {
  return { file, line, message: `${code}: ${message}` };
}

interface WaiverFault {
  readonly words: string;
  readonly hint: string;
  readonly related?: readonly RelatedPlace[];
}

function describe(placed: PlacedWaiver, { folder }: DossierBundle, { words, hint, related }: WaiverFault): Issue {
  const { waiver, about, criterion, at, path } = placed;
  return {
    rule: waiverNeeded,
    severity: 'error',
    file: at.file,
    ...at.locate(path),
    dossier: folder.split('/').slice(1).join('/'),
    criterion,
    message: `Miễn cảnh báo "${waiver.rule}" của ${about} (${waiver.role}, ${formatDate(waiver.date)}) ${words}`,
    hint,
    ...(related ? { related } : {}),
  };
}
