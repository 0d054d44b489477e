import type { Procedure } from '../schema/criteria-set.ts';
import { formatDate } from '../text/dates.ts';
import { verdictLabels } from '../text/labels.ts';
import { formatNumber } from '../text/numbers.ts';
import { stageTitle } from '../text/stages.ts';
import { dayInVietnam } from './policy/authority.ts';
import { describeBlocker, describeStaleConclusion, findBlockers } from './policy/blockers.ts';
import type { CriterionStanding, StageStanding, StandingVoice } from './policy/standing.ts';

/** The standing of one step as a reviewer reads it on the terminal. */
export function formatStanding(standing: StageStanding, procedure: Procedure): string {
  const title = stageTitle(standing.stage, procedure);
  const shown = standing.criteria.filter(({ voices, openComments }) => voices.length + openComments.length > 0);
  const blockers = findBlockers(standing);
  return [
    `${title} (${standing.stage})`,
    ...(standing.appraisal?.sources ?? []).map(({ request, url, harvestedAt }) => {
      return `  Đề nghị số ${request}${url ? ` ${url}` : ''}, thu nhận ngày ${formatDate(dayInVietnam(harvestedAt))}`;
    }),
    '',
    ...shown.map(criterion => formatCriterion(criterion, procedure)),
    ...(shown.length > 0 ? [''] : []),
    ...formatDecisions(standing),
    ...standing.unattached.map(
      ({ id, body, anchor }) => `  Ý kiến chưa gắn (${id}): «${shorten(body)}» ${anchor.reason ?? ''}`,
    ),
    blockers.length === 0 ? '  Không còn gì vướng mắc.' : '  Còn vướng mắc:',
    ...blockers.map(({ message, criteria }) => `  - ${describeBlocker({ message, criteria })}`),
  ].join('\n');
}

function formatCriterion(
  { criterion, result, voices, openComments, state }: CriterionStanding,
  procedure: Procedure,
): string {
  const reported = [formatValue(result?.value), result?.verdict && verdictLabels[result.verdict]].filter(Boolean);
  const lines = [
    `  ${criterion.padEnd(6)} Xã: ${reported.join('; ') || 'chưa báo cáo'}`,
    ...voices.map(voice => `         ${formatVoice(voice, procedure)}`),
    ...openComments.map(({ body, author, isOutdated }) => {
      const moved = isOutdated ? ' (dòng đã đổi sau ý kiến)' : '';
      return `         Ý kiến còn mở của ${author.function ?? 'người không có vai trò'}${moved}: «${shorten(body)}»`;
    }),
  ];
  return [...lines, ...(state === 'done' || state === 'missing' ? [] : [`         → ${stateLabels[state]}`])].join(
    '\n',
  );
}

const stateLabels = {
  again: 'Cần thẩm định lại',
  supplement: 'Chờ xã bổ sung',
  disagreement: 'Chưa thống nhất',
  conference: 'Cần tổ chức Hội nghị trao đổi, làm rõ',
} as const;

function formatVoice({ voice, isCurrent }: StandingVoice, procedure: Procedure): string {
  const words = [
    voice.verdict && verdictLabels[voice.verdict],
    voice.value !== undefined && `kết quả ${formatValue(voice.value)}`,
    voice.reason && `«${voice.reason}»`,
    voice.supplement && `đề nghị bổ sung «${voice.supplement}»`,
    ...voice.opinions.map(opinion => `ý kiến «${opinion}»`),
  ].filter(Boolean);
  const why = voice.appraisedHash ? 'hồ sơ đã sửa sau khi thẩm định' : 'không rõ khi thẩm định hồ sơ ghi gì';
  const since = voice.verdict && !isCurrent ? ` [${why}]` : '';
  const who = `${voice.function ?? voice.reviewer} (${stageTitle(voice.stage, procedure)})`;
  return `${who}: ${words.join('; ')}${since}`;
}

function formatDecisions({ decisions, conclusion, isConclusionCurrent }: StageStanding): string[] {
  const words = { approved: 'đồng ý', 'changes-requested': 'yêu cầu sửa', commented: '', dismissed: '' } as const;
  const reviews = decisions.map(({ author, state, date }) => {
    return `  ${author.function ?? author.reviewer}: ${words[state]}, ngày ${formatDate(dayInVietnam(date))}`;
  });
  if (!conclusion) return reviews;
  const text = conclusion.text ? ` «${conclusion.text}»` : '';
  const why = describeStaleConclusion({ conclusion }).replace(/^./, first => first.toLowerCase());
  const since = isConclusionCurrent ? '' : ` [${why}]`;
  return [
    ...reviews,
    `  Kết luận của ${conclusion.function ?? conclusion.reviewer}: ${verdictLabels[conclusion.verdict]}${text}${since}`,
  ];
}

function formatValue(value: number | string | undefined): string | undefined {
  return typeof value === 'number' ? formatNumber(value) : value;
}

function shorten(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
