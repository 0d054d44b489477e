import type { Criterion, RequiredEvidence } from '../../src/schema/criterion.ts';
import type { Evidence } from '../../src/schema/evidence.ts';
import type { OfficialDocument } from '../../src/schema/official-document.ts';
import type { WrittenResult } from './figures.ts';
import type { Place } from './place.ts';
import { pageAddress, writeParagraphs } from './prose.ts';
import { createRandom, type Random } from './random.ts';

export interface EvidenceContext {
  readonly place: Place;
  readonly year: string;
  readonly result: WrittenResult;
  readonly register: readonly OfficialDocument[];
}

/** A Markdown file of the repository: its front matter and its prose. */
export interface WrittenText<T> {
  readonly data: T;
  readonly body: string;
}

/** Evidence of one criterion, of about the length of a real one, with every item its set requires. */
export function writeEvidence(criterion: Criterion, context: EvidenceContext): WrittenText<Partial<Evidence>> {
  const { place, year, result, register } = context;
  const random = createRandom(`${place.id}/${year}/${criterion.id}/evidence`);
  if (result.verdict === 'not-assessed') {
    return { data: { criterion: criterion.id }, body: `\n${result.reported}.\n` };
  }
  const given = criterion.requiredEvidence.map(item => provide(item, { register, random, place }));
  const documents = given.flatMap(({ document }) => document ?? []);
  const further = register[random.integer(0, register.length - 1)];
  if (further) documents.push(further);
  const cited = [...new Map(documents.map(document => [document.id, document])).values()];
  const materials = given.flatMap(({ material }) => material ?? []);
  const data = {
    criterion: criterion.id,
    requirement: criterion.requirement ?? criterion.title,
    documents: cited.map(({ id }) => id),
    ...(materials.length > 0 ? { materials } : {}),
    heading: `${criterion.id}. Tài liệu minh chứng kèm theo`,
  };
  const prose = writeParagraphs(random.integer(1, 2), { place, year, random });
  const figure = `Kết quả: ${result.reported}.`;
  const link = random.integer(1, 3) === 1 ? [`Nội dung đăng tại <${pageAddress(place, random)}>.`] : [];
  const list = [...cited.map(cite), ...materials.map(({ title }) => `${title}.`)].map(line => `  + ${line}`);
  return { data, body: `\n${[...prose, ...link, figure, `- Hồ sơ minh chứng:\n${list.join('\n')}`].join('\n\n')}\n` };
}

interface Source {
  readonly register: readonly OfficialDocument[];
  readonly random: Random;
  readonly place: Place;
}

/** A document of a kind that the item accepts, or else the material it accepts. */
function provide(item: RequiredEvidence, { register, random, place }: Source) {
  const suitable = register.filter(({ kind }) => item.accepts.includes(kind));
  if (suitable.length > 0) return { document: random.pick(suitable) };
  const kind = item.accepts[0] as Evidence['materials'][number]['kind'];
  const material = { kind, title: item.title.replace(/[.;,]$/, '') };
  return { material: kind === 'link' ? { ...material, url: pageAddress(place, random) } : material };
}

/** A citation as the reports word it; also the list of evidence at the end of a criterion. */
export function cite({ kind, documentNumber, date = '', issuer, subject }: OfficialDocument): string {
  const [year, month, day] = date.split('-');
  return `${kindTitles[kind] ?? 'Văn bản'} số ${documentNumber} ngày ${day}/${month}/${year} của ${issuer} ${subject}.`;
}

const kindTitles: Readonly<Record<string, string>> = {
  KH: 'Kế hoạch',
  BC: 'Báo cáo',
  CV: 'Công văn',
  QĐ: 'Quyết định',
  TB: 'Thông báo',
  GM: 'Giấy mời',
};
