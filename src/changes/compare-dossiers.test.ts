import { expect, test } from 'vitest';
import { dossierSchema } from '../schema/dossier.ts';
import { compareDossiers, compareRegisters } from './compare-dossiers.ts';

const dossier = dossierSchema.parse({
  criteriaSet: 'bo-thu',
  period: { key: '2024', title: 'năm 2024' },
  asOf: '2024-10-30',
  stage: 'self-assessment',
  subject: 'Kết quả',
  place: 'Thử',
  superior: 'UBND huyện Thử',
  signatory: { role: 'CHỦ TỊCH', name: 'Người ký' },
  recipients: ['Như trên'],
});

test('step, date of the figures, index and issued documents, in words', () => {
  const after = {
    ...dossier,
    asOf: '2024-11-15',
    stage: 'appraisal',
    requestsRecognition: true,
    indexScore: { points: 420.5, total: 600, source: 'QĐ' },
    issued: [{ document: 'mau-01', number: 12, date: '2024-11-16' }, { document: 'mau-02' }],
  };
  expect(compareDossiers(dossier, after).map(({ label, before, after: now }) => [label, before, now])).toEqual([
    ['bước', 'Tự đánh giá', 'Thẩm định'],
    ['số liệu tính đến', '30/10/2024', '15/11/2024'],
    ['đề nghị công nhận', 'không', 'có'],
    ['điểm chỉ số xếp hạng', undefined, '420,5/600 điểm'],
    ['văn bản đã ban hành', undefined, 'mau-01 số 12 ngày 16/11/2024'],
  ]);
  expect(compareDossiers(dossier, { ...dossier, recipients: ['Lưu: VT'] })).toEqual([]);
});

test('official documents that came, went or were corrected', () => {
  const plan = { id: 'kh-1', kind: 'KH', documentNumber: '1/KH-UBND', date: '2024-01-05', subject: 'Chuyển đổi số' };
  const letter = { id: 'cv', kind: 'CV', subject: 'Báo cáo' };
  const told = compareRegisters({ documents: [plan, letter] }, { documents: [{ ...plan, date: '2024-01-06' }] });
  expect(told.map(({ before, after }) => [before, after])).toEqual([
    ['KH số 1/KH-UBND ngày 05/01/2024: Chuyển đổi số', 'KH số 1/KH-UBND ngày 06/01/2024: Chuyển đổi số'],
    ['CV: Báo cáo', undefined],
  ]);
});
