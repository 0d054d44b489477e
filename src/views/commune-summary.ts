import { lowerFirst } from '../text/letter-case.ts';
import { describeClaim, describeRecognition, formatStanding, isOpen } from './counts.ts';
import type { DossierSummary } from './dossier-summary.ts';
import { dossierPath } from './links.ts';
import type { Place } from './place.ts';
import { describeReached } from './progress-view.ts';

/** What lists need of a commune. */
export interface CommuneSummary extends Place {
  readonly id: string;
  /** "Xã Quang Trung" */
  readonly title: string;
  /** Its entry in content/administrative-units.yaml. */
  readonly unit: string;
}

/** The newest dossier of a commune in one line of the list. */
export interface LatestDossier {
  readonly period: string;
  readonly href: string;
  /** "bước thẩm định" */
  readonly stage: string;
  /** "tự đánh giá đạt 34/35; chưa đủ điều kiện công nhận" */
  readonly claim: string;
}

/** The newest dossier of a commune with what it claims; undefined: it has none. */
export function describeLatest(dossier: DossierSummary | undefined): LatestDossier | undefined {
  return (
    dossier && {
      period: dossier.period,
      href: dossierPath(dossier.commune, dossier.dossier),
      stage: `bước ${lowerFirst(dossier.stageTitle)}`,
      claim: describeLatestClaim(dossier),
    }
  );
}

function describeLatestClaim(summary: DossierSummary): string {
  const { counts, eligible, score, progress } = summary;
  if (progress) return describeReached(progress);
  const isOther = score || isOpen(counts);
  const claim = isOther ? formatStanding(summary) : `tự đánh giá đạt ${counts.met}/${counts.assigned}`;
  return eligible === null ? claim : `${claim}; ${describeRecognition(eligible).toLocaleLowerCase('vi')}`;
}

/** What its newest dossier claims, as a sentence: "Xã tự đánh giá đạt 34 trên 35 chỉ tiêu được giao năm 2023." */
export function sayLatestClaim(summary: DossierSummary, claimant: string): string {
  const { counts, period, eligible, hasGates, score, progress } = summary;
  const conditions = hasGates ? (eligible ?? undefined) : null;
  const claimed = score && { said: score.points === null ? undefined : formatStanding(summary), outOf: score.outOf };
  return describeClaim({
    claimant,
    counts,
    period,
    eligible: conditions,
    score: claimed ?? undefined,
    progress: progress ?? undefined,
  });
}
