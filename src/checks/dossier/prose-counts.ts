import type { DossierBundle } from '../../schema/bundle.ts';
import type { DocumentKinds } from '../../schema/content.ts';
import type { OfficialDocument } from '../../schema/official-document.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { foldText } from '../../text/collation.ts';
import { createDocumentCounter } from '../../text/document-counts.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { agencyKey, ownDocuments } from '../own-documents.ts';
import { placeIn, proseOf } from '../prose.ts';
import { templatesOf } from '../templates-of.ts';

/**
 * A commune has issued at least as many documents as its own register holds. It may well have issued more than the
 * dossier cites, so only fewer is a contradiction; unless the document prints the register as the list of what was
 * issued: then the numbers are the same.
 */
export const proseCounts: Check<DossierContext> = {
  id: 'prose-counts',
  severity: 'warning',
  title: 'Số văn bản đã ban hành nêu trong báo cáo phải khớp với danh mục văn bản của xã.',
  why: 'Báo cáo ghi ban hành 8 công văn mà minh chứng dẫn 29 công văn của xã thì một trong hai chỗ sai.',
  example: { wrong: 'UBND xã đã ban hành 8 công văn (danh mục có 29)', right: 'UBND xã đã ban hành 29 công văn' },
  needsWhole: true,
  *find(context: DossierContext): Iterable<Finding> {
    const { bundle } = context;
    const { documentKinds, vocabulary } = context.known;
    const isFullList = templatesOf(context).some(template => template.registerGroups !== undefined);
    const counter = counterOf(documentKinds);
    let own: readonly OfficialDocument[] | undefined;
    for (const prose of proseOf(bundle)) {
      const isReport = prose.criterion === undefined && prose.file.body.includes('ban hành');
      if (!isReport || counter(prose.file.body).length === 0) continue;
      for (const [index, line] of prose.lines.entries()) {
        if (!line.includes('ban hành') || !/\d/.test(line)) continue;
        for (const sentence of line.split(/(?<=[.;])\s+/)) {
          const counts = counter(sentence);
          if (counts.length === 0 || !isOfCommune(sentence, bundle, vocabulary)) continue;
          const year = /(?<!\p{L})năm (20\d\d)(?!\d)/iu.exec(sentence)?.[1];
          for (const { count, kind, text } of counts) {
            own ??= ownDocuments(bundle, vocabulary);
            const registered = countOwn(own, kind, year);
            if (registered === count || (registered < count && !isFullList)) continue;
            const held = registered < count ? `chỉ có ${registered}` : `có ${registered}`;
            yield {
              ...placeIn(prose, index),
              message: `Báo cáo ghi xã đã ban hành «${text}»${year ? ` năm ${year}` : ''}, danh mục văn bản ${held} văn bản loại này của xã.`,
              hint: 'Đếm lại theo sổ đăng ký văn bản đi; nếu chỉ đếm một loại việc thì nói rõ trong câu.',
            };
          }
        }
      }
    }
  },
};

/** Two entries of one number and date are one document; entries without number count one by one. */
function countOwn(own: readonly OfficialDocument[], kind: string, year: string | undefined): number {
  const counted = own.filter(each => each.kind === kind && (year === undefined || each.date?.startsWith(year)));
  return new Set(counted.map(({ id, documentNumber, date }) => (documentNumber ? `${documentNumber}|${date}` : id)))
    .size;
}

/** Whether the commune's own committee is who issued: "UBND xã (Quang Trung) đã ban hành ...", "Đã ban hành ...". */
function isOfCommune(sentence: string, { commune }: DossierBundle, vocabulary: Vocabulary): boolean {
  const [subject = ''] = sentence.split('ban hành', 1);
  if (subject === sentence) return false;
  const { kind, name, issuer } = commune.commune.data;
  const own = agencyKey(issuer, vocabulary);
  const key = agencyKey(subject, vocabulary);
  if (key.includes(own)) return true;
  // Without its name: "UBND xã đã ban hành", "Xã đã ban hành"; the whole subject ends there ("UBND thị xã" is another).
  const short = own.replace(foldText(` ${name}`), '');
  const agent = key.replace(/(^| )da$/, '');
  return agent === '' || agent.endsWith(short) || agent === foldText(kind);
}

const counters = new WeakMap<DocumentKinds['kinds'], ReturnType<typeof createDocumentCounter>>();

function counterOf(kinds: DocumentKinds['kinds']): ReturnType<typeof createDocumentCounter> {
  const counter = counters.get(kinds) ?? createDocumentCounter(kinds);
  counters.set(kinds, counter);
  return counter;
}
