import { formatPoints } from '../../assessment/score-words.ts';
import type { DossierBundle, LocatedText } from '../../schema/bundle.ts';
import type { Criterion, RequiredEvidence } from '../../schema/criterion.ts';
import type { Evidence } from '../../schema/evidence.ts';
import { materialLabels } from '../../text/labels.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A criterion claimed as met, or one that earns points, has the evidence its set requires. */
export const evidencePresent: Check<DossierContext> = {
  id: 'evidence-present',
  severity: 'warning',
  title: 'Tiêu chí đánh giá đạt hoặc được điểm phải có đủ thành phần hồ sơ chứng minh.',
  why: 'Bộ tiêu chí nêu hồ sơ chứng minh phải có cho từng tiêu chí; thiếu thì người thẩm định không có căn cứ công nhận.',
  example: {
    wrong: 'documents: []\nmaterials: []',
    right:
      'documents:\n  - cv-157-2023\nmaterials:\n  - kind: roster\n    title: Danh sách cán bộ, công chức có máy tính',
  },
  needsWhole: true,
  *find({ bundle, assessment, known }): Iterable<Finding> {
    const seen = new Set<string>();
    const kinds = new Map(bundle.documents.data.documents.map(({ id, kind }) => [id, kind]));
    for (const [index, { criterion: id, verdict }] of bundle.results.data.results.entries()) {
      const criterion = assessment.byId.get(id)?.criterion;
      const earned = assessment.score?.byId.get(id)?.points ?? 0;
      const isClaimed = verdict === 'met' || (earned > 0 && criterion && criterion.requiredEvidence.length > 0);
      if (!isClaimed || !criterion || isUnreadable(bundle, id) || seen.has(id)) continue;
      seen.add(id);
      const file = bundle.evidence.get(id);
      if (!file) {
        yield {
          at: bundle.results,
          path: ['results', index],
          criterion: id,
          message: `Tiêu chí ${id} được ${verdict === 'met' ? 'đánh giá đạt' : `${formatPoints(earned)} điểm`} nhưng chưa có tệp minh chứng evidence/${id}.md.`,
          hint: `Tạo tệp evidence/${id}.md: nêu kết quả và các văn bản, tài liệu minh chứng.`,
        };
        continue;
      }
      for (const item of missingEvidence(criterion, file, kinds)) {
        const titles = new Map(known.documentKinds.map(({ code, title }) => [code, title]));
        yield describeMissing({ criterion, file, item, titles });
      }
    }
  },
};

function isUnreadable({ folder, unreadable }: DossierBundle, criterion: string): boolean {
  return unreadable.size > 0 && unreadable.has(`${folder}/evidence/${criterion}.md`);
}

/** Required pieces of evidence that none of the documents and materials given answers to. */
export function missingEvidence(
  criterion: Criterion,
  file: LocatedText<Evidence> | undefined,
  documentKinds: ReadonlyMap<string, string>,
): RequiredEvidence[] {
  if (criterion.requiredEvidence.length === 0) return [];
  const given: (string | undefined)[] = (file?.data.documents ?? []).map(id => documentKinds.get(id));
  for (const { kind } of file?.data.materials ?? []) given.push(kind);
  return criterion.requiredEvidence.filter(({ accepts }) => !accepts.some(kind => given.includes(kind)));
}

interface MissingItem {
  readonly criterion: Criterion;
  readonly file: LocatedText<Evidence>;
  readonly item: RequiredEvidence;
  /** Titles of the kinds of documents by code. */
  readonly titles: ReadonlyMap<string, string>;
}

function describeMissing({ criterion, file, item, titles }: MissingItem): Finding {
  return {
    at: file,
    path: ['documents'],
    criterion: criterion.id,
    message: `Tiêu chí ${criterion.id} thiếu minh chứng: ${item.title}`.replace(/[.;,]?$/, '.'),
    hint: `Thêm vào documents (văn bản có số) hoặc materials (danh sách, hình ảnh, đường dẫn); loại được chấp nhận: ${item.accepts.map(kind => nameKind(kind, titles)).join(', ')}.`,
  };
}

/** A kind of document or other material, with its Vietnamese words. */
function nameKind(kind: string, titles: ReadonlyMap<string, string>): string {
  const title = Object.hasOwn(materialLabels, kind)
    ? materialLabels[kind as keyof typeof materialLabels]
    : titles.get(kind)?.toLocaleLowerCase('vi');
  return title ? `${kind} (${title})` : kind;
}
