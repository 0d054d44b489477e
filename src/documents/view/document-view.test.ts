import { describe, expect, it } from 'vitest';
import { type GroupShape, type Shape, templateNames } from '../template/template-names.ts';
import { sampleSource } from '../testing/sample-dossier.ts';
import { buildDocumentView } from './document-view.ts';
import { MarkdownText } from './markdown-text.ts';

describe('buildDocumentView', () => {
  it('prints number and date of an issued document as the Decree writes them', () => {
    const { letterhead, names, date } = buildDocumentView(sampleSource({ issued: { number: 5, date: '2024-01-03' } }));
    expect(letterhead).toEqual({
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ ĐÔNG SƠN'],
      number: 'Số: 05/BC-UBND',
      placeAndDate: 'Đông Sơn, ngày 03 tháng 01 năm 2024',
    });
    expect(names).toMatchObject({
      document: { kind: 'Báo cáo', citation: 'Báo cáo số 05/BC-UBND ngày 03 tháng 01 năm 2024' },
    });
    expect(date).toBe('2024-01-03');
  });

  it('leaves room for number and date of a document not yet issued', () => {
    const { letterhead, date } = buildDocumentView(sampleSource());
    const room = '\u00a0'.repeat(6);
    expect(letterhead.number).toBe(`Số: ${room}/BC-UBND`);
    expect(letterhead.placeAndDate).toBe(`Đông Sơn, ngày${room}tháng${room}năm 2023`);
    expect(date).toBe('2023-11-08');
  });

  it('counts and cites what follows from the data', () => {
    const { names } = buildDocumentView(sampleSource());
    expect(names).toMatchObject({
      commune: { fullName: 'xã Đông Sơn', shortIssuer: 'UBND xã Đông Sơn' },
      criteriaSet: { decision: 'Quyết định số 01/QĐ-UBND ngày 30/5/2023' },
      counts: { met: 1, notMet: 0, inProgress: 0, notAssessed: 1, unknown: 0, total: 2, assigned: 1 },
      pillars: [
        {
          id: '1',
          criteria: [
            {
              id: '1.1',
              target: '70%',
              result: '98,6%',
              verdictText: 'Đạt',
              isAssessed: true,
              requirement: 'Hồ sơ trực tuyến',
              documents: ['Quyết định số 05/QĐ-UBND ngày 20/7/2023'],
            },
            { id: '1.2', target: null, result: null, verdict: 'not-assessed', isAssessed: false, evidence: null },
          ],
        },
      ],
      report: { tasks: { title: 'Nhiệm vụ' } },
    });
  });

  it('keeps narrative with its file and line', () => {
    const { names } = buildDocumentView(sampleSource({ tasks: 'Một.' }));
    const { tasks } = names.report as { tasks: { text: unknown } };
    expect(tasks.text).toEqual(new MarkdownText('Một.', 'communes/dong-son/2023/report/tasks.md', 1));
  });

  it('has exactly the names the templates may use', () => {
    const { names } = buildDocumentView(sampleSource());
    expect(shapeErrors(names, templateNames(['tasks']), '')).toEqual([]);
  });
});

/** Where values and the closed list of names differ. */
function shapeErrors(value: unknown, shape: Shape, path: string): string[] {
  if (shape.kind === 'group') return groupErrors(value as Record<string, unknown>, shape, path);
  if (value === null) return [];
  if (shape.kind === 'list') {
    return (value as unknown[]).flatMap((item, index) => shapeErrors(item, shape.item, `${path}[${index}]`));
  }
  const actual = value instanceof MarkdownText ? 'markdown' : typeof value;
  const expected = { text: 'string', number: 'number', flag: 'boolean', markdown: 'markdown' }[shape.kind];
  return actual === expected ? [] : [`${path}: ${actual}, not ${expected}`];
}

function groupErrors(value: Record<string, unknown>, shape: GroupShape, path: string): string[] {
  const names = new Set([...Object.keys(value), ...Object.keys(shape.members)]);
  return [...names].flatMap(name => {
    const member = shape.members[name];
    if (!member || !(name in value)) return [`${path}.${name}: only in ${member ? 'the list' : 'the data'}`];
    return shapeErrors(value[name], member, `${path}.${name}`);
  });
}
