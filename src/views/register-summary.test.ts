import { expect, test } from 'vitest';
import { summariseRegister } from './register-summary.ts';

test('documents of agencies of the commune are counted, those of others kept', () => {
  const document = { id: 'x', kind: 'KH', subject: 'về việc mẫu' };
  const register = summariseRegister(
    {
      documents: [
        { ...document, date: '2024-01-05', issuer: 'UBND xã Quang Trung' },
        { ...document, date: '2024-02-05', issuer: 'Đảng ủy xã Quang Trung ' },
        { ...document, kind: 'BC' },
        { ...document, documentNumber: '12/KH-UBND', date: '2024-01-05', issuer: 'UBND xã Quang Trung Hạ' },
        { ...document, kind: 'QĐ', issuer: 'Chủ tịch UBND tỉnh' },
      ],
    },
    { kind: 'xã', name: 'Quang Trung' },
  );
  expect(register.own).toEqual({ '2024': { KH: 2 }, '': { BC: 1 } });
  expect(register.others).toEqual([
    ['KH', '12/KH-UBND', '2024-01-05', 'UBND xã Quang Trung Hạ', 'về việc mẫu'],
    ['QĐ', '', '', 'Chủ tịch UBND tỉnh', 'về việc mẫu'],
  ]);
});
