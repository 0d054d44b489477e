import type { CriteriaSetBundle } from '../../src/schema/bundle.ts';
import type { Template } from '../../src/schema/content.ts';
import { type WrittenText, writeEvidence } from './evidence.ts';
import { type WrittenResult, writeResult } from './figures.ts';
import type { Place } from './place.ts';
import { writeParagraphs } from './prose.ts';
import { createRandom } from './random.ts';
import { writeRegister } from './register.ts';

/** What the repository holds that every dossier rests on. */
export interface Foundation {
  readonly set: CriteriaSetBundle;
  /** Templates of the documents that the set asks for. */
  readonly templates: readonly { readonly id: string; readonly template: Template }[];
}

/** The files of one dossier by name: data for YAML, data and prose for Markdown. */
export type WrittenDossier = ReadonlyMap<string, unknown | WrittenText<unknown>>;

/** One dossier of the commune for the year; all figures, references and counts agree with each other. */
export function writeDossier(place: Place, year: string, foundation: Foundation): WrittenDossier {
  const criteria = [...foundation.set.byId.values()];
  const results = criteria.map(criterion => writeResult(criterion, place, year));
  const register = writeRegister(place, year);
  const files = new Map<string, unknown>([
    ['dossier.yaml', writeHead(place, year, { foundation, results })],
    ['results.yaml', { results, reportedCounts: countByPillar(foundation.set, results) }],
    ['documents.yaml', { documents: register }],
  ]);
  const uncited = new Set(register.map(({ id }) => id));
  for (const [index, criterion] of criteria.entries()) {
    const result = results[index] as WrittenResult;
    const evidence = writeEvidence(criterion, { place, year, result, register });
    for (const id of evidence.data.documents ?? []) uncited.delete(id);
    files.set(`evidence/${criterion.id}.md`, evidence);
  }
  const random = createRandom(`${place.id}/${year}/report`);
  for (const [index, { id }] of foundation.templates.flatMap(({ template }) => template.sections).entries()) {
    // The first section names what no evidence rests on, so that the register holds nothing in vain.
    const documents = index === 0 ? [...uncited] : [random.pick(register).id];
    const body = `\n${writeParagraphs(random.integer(1, 4), { place, year, random }).join('\n\n')}\n`;
    files.set(`report/${id}.md`, { data: { documents }, body });
  }
  return files;
}

interface Head {
  readonly foundation: Foundation;
  readonly results: readonly WrittenResult[];
}

function writeHead(place: Place, year: string, { foundation, results }: Head): unknown {
  const isComplete = results.every(({ verdict }) => verdict === 'met' || verdict === 'not-assessed');
  return {
    criteriaSet: foundation.set.id,
    period: { key: year, title: `năm ${year}` },
    asOf: `${year}-11-15`,
    stage: 'self-assessment',
    subject: `Kết quả thực hiện các tiêu chí chuyển đổi số trên địa bàn xã ${place.name} năm ${year}`,
    place: place.name,
    issued: foundation.templates.map(({ id }) => ({ document: id, number: 120, date: `${year}-11-20` })),
    superior: `UBND huyện ${place.district.name}`,
    signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH', name: 'Người ký mẫu' },
    recipients: [`UBND huyện ${place.district.name} (B/c)`, 'Đảng ủy xã (B/c)', 'Lưu: VT'],
    requestsRecognition: isComplete,
    indexScore: { points: 720, total: 1000, source: `Quyết định công bố chỉ số năm ${year}` },
  };
}

function countByPillar(set: CriteriaSetBundle, results: readonly WrittenResult[]): unknown {
  return set.set.data.pillars.map(({ id }) => {
    const members = results.filter(({ criterion }) => set.byId.get(criterion)?.pillar === id);
    const count = (verdict: string) => members.filter(result => result.verdict === verdict).length;
    const [met, notMet, inProgress] = [count('met'), count('not-met'), count('in-progress')];
    const lines = [`Chỉ tiêu đạt: ${met}/${members.length} chỉ tiêu`];
    return { pillar: id, total: members.length, met, notMet, inProgress, notAssessed: count('not-assessed'), lines };
  });
}
