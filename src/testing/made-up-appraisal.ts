import { hashCriteria, hashDossier } from '../appraisal/content-hash.ts';
import { type Appraisal, appraisalSchema } from '../schema/appraisal.ts';
import type { DossierBundle } from '../schema/bundle.ts';

/* Two functions, nobody's names: what they hold is made up so that they differ from the commune and from each other. */
const head = 'Phó Trưởng phòng Văn hóa và Thông tin';
const officer = 'Chuyên viên Văn phòng HĐND và UBND';

/** A dossier with an appraisal of every criterion by two reviewers who disagree about two criteria of three. */
export function withAppraisal(bundle: DossierBundle, stage: string, more: Partial<Appraisal> = {}): DossierBundle {
  const data = { ...madeUpAppraisal(bundle, stage), ...more };
  const file = `${bundle.folder}/appraisal/${stage}.yaml`;
  const located = { file, data, locate: () => ({ line: 1, column: 1 }) };
  const dossier = { ...bundle.dossier, data: { ...bundle.dossier.data, stage } };
  return { ...bundle, dossier, appraisal: new Map([...bundle.appraisal, [stage, located]]) };
}

function madeUpAppraisal(bundle: DossierBundle, stage: string): Appraisal {
  const ids = [...bundle.criteriaSet.byId.keys()];
  const parts = { results: bundle.results.data, documents: bundle.documents.data, evidence: bundle.evidence };
  const hashes = hashCriteria(parts, ids);
  return appraisalSchema.parse({
    sources: [
      {
        forge: 'github',
        repository: 'huyen/ho-so',
        request: 7,
        head: '0'.repeat(40),
        harvestedAt: '2023-11-20T08:00:00Z',
      },
    ],
    voices: ids
      .flatMap((id, index) => voicesOf(id, { index, stage }))
      .map(voice => ({ ...voice, appraisedHash: hashes.get(voice.criterion) })),
    conclusion: {
      verdict: 'not-met',
      reviewer: 'truong-phong',
      role: 'district',
      function: head,
      date: '2023-11-20T08:00:00Z',
      appraisedHash: hashDossier(hashes),
    },
  });
}

function voicesOf(criterion: string, { index, stage }: { readonly index: number; readonly stage: string }) {
  const common = { criterion, role: 'district', stage };
  const first = { ...common, reviewer: 'truong-phong', function: head, date: '2023-11-20T08:00:00Z' };
  const second = { ...common, reviewer: 'chuyen-vien', function: officer, date: '2023-11-19T08:00:00Z' };
  if (index % 3 === 0) {
    const reason = `minh chứng của tiêu chí ${criterion} chưa đủ`;
    return [
      { ...first, verdict: 'not-met', value: 60.5, reason, supplement: 'danh sách có xác nhận' },
      { ...second, verdict: 'met' },
    ];
  }
  if (index % 3 === 1) {
    return [
      { ...first, verdict: 'met' },
      { ...second, verdict: 'not-met', reason: 'chưa thấy số liệu gốc' },
    ];
  }
  return [
    { ...first, verdict: 'met' },
    { ...second, verdict: 'met' },
  ];
}

/** A comment of the first reviewer; the rest as given. */
export function madeUpComment(fields: Record<string, unknown>): Appraisal['comments'][number] {
  const comment = {
    id: 'comment-1',
    thread: 'thread-1',
    request: 7,
    anchor: { how: 'exact', path: 'results.yaml', line: 12 },
    author: { reviewer: 'truong-phong', role: 'district', function: head },
    date: '2023-11-19T09:00:00Z',
    body: 'Đề nghị xã gửi thêm bảng tổng hợp.',
    hash: '0'.repeat(64),
    ...fields,
  };
  const source = { forge: 'github', repository: 'a/b', request: 7, head: '0'.repeat(40) };
  const file = { sources: [{ ...source, harvestedAt: '2023-11-20T08:00:00Z' }], comments: [comment] };
  const [parsed] = appraisalSchema.parse(file).comments;
  if (!parsed) throw new Error('the comment is gone');
  return parsed;
}
