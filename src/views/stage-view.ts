import type { Stage } from '../schema/common.ts';
import type { Roles } from '../schema/content.ts';
import type { CriteriaSet, Procedure } from '../schema/criteria-set.ts';
import type { Dossier } from '../schema/dossier.ts';
import { formatDate } from '../text/dates.ts';
import { lowerFirst } from '../text/letter-case.ts';
import { stageRank, stagesOf, stageTitle } from '../text/stages.ts';

/** A step of the procedure as a task list shows it. */
export interface StageView {
  readonly title: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly label: string;
  /** Role and office that act: "Cơ quan thẩm định: UBND huyện, thị xã, thành phố"; undefined: no procedure says so. */
  readonly who: string | undefined;
  /** What happened, with its day: "Báo cáo số 95, ngày 15/11/2023". */
  readonly events: readonly string[];
  /** What keeps the step from its end, "Mẫu số 01: chưa có số; ..."; undefined: nothing does. The present step and those that were begun. */
  readonly blockers: string | undefined;
  /** Where the words of the step stand; undefined: nobody said any. */
  readonly href: string | undefined;
  /** "Ý kiến và đánh giá của bước thẩm định" */
  readonly linkText: string;
}

/** What is known of an appraised step. */
export interface StageStanding {
  readonly events: readonly string[];
  readonly blockers: readonly string[];
  readonly href: string;
}

export interface StagesInput {
  readonly dossier: Pick<Dossier, 'stage' | 'issued' | 'asOf'>;
  readonly set: Pick<CriteriaSet, 'documents'>;
  readonly procedure: Procedure | undefined;
  readonly roles: Roles['roles'];
  /** Titles of documents by the id of their template. */
  readonly documentTitles: ReadonlyMap<string, string>;
  /** What keeps the present step from its end, beside its documents. */
  readonly blockers: readonly string[];
  readonly standings: ReadonlyMap<Stage, StageStanding>;
}

const stateLabels: Readonly<Record<StageView['state'], string>> = {
  done: 'Đã xong',
  current: 'Đang thực hiện',
  ahead: 'Chưa tới',
};

/** The steps of the set's procedure (of the general one, where the set has none) as seen from the present one. */
export function buildStages(input: StagesInput): readonly StageView[] {
  const { dossier, procedure, standings } = input;
  const now = stageRank(dossier.stage, procedure);
  return stagesOf(procedure).map(({ id }, rank) => {
    const state = rank < now ? 'done' : rank === now ? 'current' : 'ahead';
    const standing = standings.get(id);
    const role = findRole(id, input);
    const title = stageTitle(id, procedure);
    const blockers = [
      ...(state === 'current' ? [...listMissing(id, input), ...input.blockers] : []),
      ...(state !== 'done' ? (standing?.blockers ?? []) : []),
      ...(state === 'current' && role ? listExpiry(role, dossier.asOf) : []),
    ];
    return {
      title,
      state,
      label: stateLabels[state],
      who: role && `${role.title}: ${role.body}`,
      events: [...listIssued(id, input), ...(standing?.events ?? [])],
      blockers: blockers.length === 0 ? undefined : `${blockers.map(inLine).join('; ')}.`,
      href: standing?.href,
      linkText: `Ý kiến và đánh giá của bước ${lowerFirst(title)}`,
    };
  });
}

/** One of several in a line that ends with a stop itself. */
function inLine(sentence: string, index: number): string {
  const text = sentence.replace(/\.$/, '');
  return index === 0 ? text : lowerFirst(text);
}

type Role = Roles['roles'][number];

function findRole(stage: Stage, { procedure, roles }: StagesInput): Role | undefined {
  const wanted = procedure?.stages.find(({ id }) => id === stage)?.role;
  return roles.find(({ id }) => id === wanted);
}

/** The documents of a step, those the set asks for. */
function documentsOf(stage: Stage, { set, documentTitles }: StagesInput): readonly { id: string; title: string }[] {
  const own = set.documents.filter(document => document.stage === stage);
  return own.map(({ id }) => ({ id, title: documentTitles.get(id) ?? id }));
}

function listIssued(stage: Stage, input: StagesInput): string[] {
  return documentsOf(stage, input).flatMap(({ id, title }) => {
    const issued = input.dossier.issued.find(({ document }) => document === id);
    if (issued?.date === undefined) return [];
    const number = issued.number === undefined ? '' : ` số ${issued.number},`;
    return [`${title}:${number} ngày ${formatDate(issued.date)}`];
  });
}

function listMissing(stage: Stage, input: StagesInput): string[] {
  return documentsOf(stage, input).flatMap(({ id, title }) => {
    const issued = input.dossier.issued.find(({ document }) => document === id);
    return issued?.date === undefined || issued.number === undefined ? [`${title}: chưa có số hoặc ngày ban hành`] : [];
  });
}

function listExpiry({ title, validTo }: Role, asOf: string): string[] {
  if (validTo === undefined || validTo >= asOf) return [];
  return [`${title} theo quy định cũ chỉ có đến ngày ${formatDate(validTo)}, chờ văn bản quy định cơ quan thay thế`];
}
