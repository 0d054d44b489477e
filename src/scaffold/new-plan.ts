import { comment, switchedOff } from './yaml-text.ts';

/** The text of a plan.yaml in which every list is still empty, with a sample of a group, a line and a group inside. */
export function newPlan(): string {
  return [
    comment([
      'Các danh sách của kế hoạch, theo thứ tự và số thứ tự như in. Danh sách nào có thì xóa dấu [] ở dòng đó, bỏ dấu # ở các dòng sau và sửa nội dung.',
      'targets: chỉ tiêu và phân công; documents: văn bản, chương trình; projects: dự án.',
    ]),
    '# yaml-language-server: $schema=../../../schemas/plan.schema.json\n',
    'targets: []\n',
    switchedOff([
      '  - label: "I"',
      '    title: Đến năm 2025',
      '    items:',
      '      - title: 100% văn bản được ký số',
      '        lead: Công chức Văn phòng - Thống kê',
      '        cooperation: Cán bộ, công chức xã',
    ]),
    'documents: []\n',
    'projects: []\n',
    switchedOff([
      '  - label: "A"',
      '    title: Phát triển nền tảng',
      '    groups:',
      '      - label: "I"',
      '        title: Hạ tầng số',
      '        items:',
      '          - title: Lắp đặt điểm phát wifi tại nhà văn hóa thôn',
      '            lead: Công chức Văn hóa - Xã hội',
      '            schedule: Năm 2025',
    ]),
  ].join('');
}
