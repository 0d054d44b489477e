import { expect, test } from 'vitest';
import type { OfficialDocument } from '../../schema/official-document.ts';
import { sampleSource } from '../testing/sample-dossier.ts';
import { buildRegisterView } from './register-view.ts';

const documents: readonly OfficialDocument[] = [
  { id: 'a', kind: 'BC', documentNumber: '17/BC-UBND', date: '2024-01-22', issuer: 'UBND xã Đông Sơn', subject: 'Một' },
  { id: 'b', kind: 'QĐ', documentNumber: '5/QĐ-UBND', date: '2024-05-04', issuer: 'UBND tỉnh', subject: 'Của tỉnh' },
  { id: 'c', kind: 'CV', issuer: 'Đảng ủy xã Đông Sơn', subject: 'Hai' },
  { id: 'd', kind: 'BC', issuer: 'Ủy ban nhân dân xã Đông Sơn', subject: 'Ba' },
  { id: 'e', kind: 'BC', subject: 'Không rõ cơ quan' },
];

function source() {
  const { bundle, template, kinds } = sampleSource();
  return {
    bundle: { ...bundle, documents: { ...bundle.documents, data: { documents: [...documents] } } },
    template: template.data,
    kinds,
  };
}

test('the documents that agencies of the commune issued, kind by kind', () => {
  const { bundle, template, kinds } = source();
  expect(buildRegisterView(bundle, template, kinds)).toEqual([
    {
      label: 'I',
      title: 'Báo cáo',
      documents: [
        { subject: 'Một', documentNumber: '17/BC-UBND', date: '22/01/2024' },
        { subject: 'Ba', documentNumber: null, date: null },
      ],
    },
    { label: 'II', title: 'CV', documents: [{ subject: 'Hai', documentNumber: null, date: null }] },
  ]);
});

test('groups of the template keep their order, also when empty; one without kinds takes the rest', () => {
  const { bundle, template, kinds } = source();
  const registerGroups = [{ title: 'Kế hoạch', kinds: ['KH'] }, { title: 'Báo cáo', kinds: ['BC'] }, { title: 'Khác' }];
  const groups = buildRegisterView(bundle, { ...template, registerGroups }, kinds);
  expect(groups.map(({ label, title, documents: entries }) => [label, title, entries.length])).toEqual([
    ['I', 'Kế hoạch', 0],
    ['II', 'Báo cáo', 2],
    ['III', 'Khác', 1],
  ]);
});
