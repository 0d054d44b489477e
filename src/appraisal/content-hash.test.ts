import { describe, expect, test } from 'vitest';
import type { Evidence } from '../schema/evidence.ts';
import { type AppraisedParts, hashCriteria } from './content-hash.ts';

const proof: Evidence = { criterion: '1.6', documents: ['kh-1'], basis: ['nd-2'], materials: [] };
const parts: AppraisedParts = {
  results: {
    results: [
      { criterion: '1.6', value: 99.67, numerator: 299, denominator: 300, verdict: 'met', waivers: [] },
      { criterion: '2.5', value: 80, verdict: 'met', waivers: [] },
    ],
    reportedCounts: [],
  },
  documents: {
    documents: [
      { id: 'kh-1', kind: 'KH', subject: 'Kế hoạch' },
      { id: 'nd-2', kind: 'NĐ', subject: 'Căn cứ' },
      { id: 'bc-3', kind: 'BC', subject: 'Không ai dẫn' },
    ],
  },
  evidence: new Map([
    ['1.6', { data: proof, body: 'Xã đạt 299/300 hồ sơ.\n' }],
    ['2.5', { data: { criterion: '2.5', documents: [], materials: [] }, body: 'Đạt.\n' }],
  ]),
};
const before = hashCriteria(parts, ['1.6', '2.5', '3.1']);

/** The criteria whose hash differs from that of the sample. */
function changedBy(change: Partial<AppraisedParts>): string[] {
  const after = hashCriteria({ ...parts, ...change }, before.keys());
  return [...before.keys()].filter(criterion => before.get(criterion) !== after.get(criterion));
}

const editResult = (index: number, change: object) => ({
  results: {
    ...parts.results,
    results: parts.results.results.map((each, at) => (at === index ? { ...each, ...change } : each)),
  },
});
const editDocument = (id: string, change: object) => ({
  documents: { documents: parts.documents.documents.map(each => (each.id === id ? { ...each, ...change } : each)) },
});
const editEvidence = (criterion: string, change: Partial<{ data: Evidence; body: string }>) => {
  const old = parts.evidence.get(criterion) ?? { data: proof, body: '' };
  return { evidence: new Map([...parts.evidence, [criterion, { ...old, ...change }]]) };
};

describe('the hash of a criterion changes', () => {
  test.each([
    ['with its result', editResult(0, { value: 99.7 }), ['1.6']],
    ['with the result of another for that other alone', editResult(1, { numerator: 8 }), ['2.5']],
    ['with the prose of its evidence', editEvidence('1.6', { body: 'Xã đạt 298/300 hồ sơ.\n' }), ['1.6']],
    ['with what its evidence cites', editEvidence('1.6', { data: { ...proof, documents: [] } }), ['1.6']],
    ['with a document it cites as proof', editDocument('kh-1', { date: '2024-01-02' }), ['1.6']],
    ['with a document it cites as basis', editDocument('nd-2', { subject: 'Khác' }), ['1.6']],
    ['when evidence first appears', editEvidence('3.1', { body: 'Mới' }), ['3.1']],
  ])('%s', (_, change, criteria) => {
    expect(changedBy(change)).toEqual(criteria);
  });
});

describe('the hash of a criterion stays', () => {
  test.each([
    ['with a document nobody cites', editDocument('bc-3', { subject: 'Vẫn không ai dẫn' })],
    ['with the counts of the report', { results: { ...parts.results, reportedCounts: [{ pillar: '1', total: 2 }] } }],
    ['with the order of results', { results: { ...parts.results, results: parts.results.results.toReversed() } }],
    ['with the order of documents', { documents: { documents: parts.documents.documents.toReversed() } }],
    ['with a field that says nothing', editResult(0, { note: undefined, later: [], isLater: false })],
    ['with line ends', editEvidence('1.6', { body: '\r\nXã đạt 299/300 hồ sơ.\r\n\r\n' })],
  ])('%s', (_, change) => {
    expect(changedBy(change)).toEqual([]);
  });

  test('between runs and versions of the program', () => {
    expect(before.get('1.6')).toMatchInlineSnapshot(
      `"4e02f5c98e1ca59d6f8859249317a2087b6c0152ed8f3232854edd2482ba716a"`,
    );
  });
});
