import type { Check, CommuneContext } from '../check.ts';
import { scanFields } from '../dossier/personal-data.ts';

/** commune.yaml is printed on every document and page of the commune (Law 91/2025/QH15). */
export const communePersonalData: Check<CommuneContext> = {
  id: 'commune-personal-data',
  severity: 'error',
  title: 'Thông tin chung của xã không chứa số điện thoại, số định danh, hộp thư riêng của cá nhân.',
  why: 'Thông tin này in ở mọi văn bản và trang của xã; hộp thư, số máy của cơ quan thì được ghi.',
  example: { wrong: 'role: Chủ tịch (09xxxxxxxx)', right: 'role: CHỦ TỊCH' },
  find: ({ bundle: { commune } }) => scanFields(commune),
};
