import type { Rule } from '../finding.ts';
import { expectStyle } from './expect-style.ts';

const style = {
  name: 'tên cơ quan chủ quản trực tiếp',
  sizes: [12, 13],
  weight: 'regular',
  slope: 'upright',
  letters: 'capitals',
  alignment: 'center',
} as const;

/** Capitals, 12-13 pt, upright, not bold; only where there is a superior agency. */
export const superiorAgencyRule: Rule = {
  id: 'C1',
  title: 'Tên cơ quan, tổ chức chủ quản trực tiếp',
  article: 'điểm b khoản 2 Mục II Phần I Phụ lục I',
  check: ({ anatomy }) => anatomy.heading.superiorAgency.flatMap(line => expectStyle(line, style)),
};
