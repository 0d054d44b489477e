import type { commandNames } from '../../schema/appraisal.ts';
import { nearestName } from '../../text/near-miss.ts';

export type CommandName = (typeof commandNames)[number];

interface CommandForm {
  /** How it is written. */
  readonly usage: string;
  /** What must follow the criterion; undefined: nothing has to. */
  readonly needs?: string;
}

/** The commands a reviewer may write at the start of a line; the guide and the answers print `usage`. */
export const commandForms: Readonly<Record<CommandName, CommandForm>> = {
  dat: { usage: '/dat 1.6 [ghi chú]' },
  'khong-dat': { usage: '/khong-dat 2.5, 2.6 lý do', needs: 'lý do' },
  'bo-sung': { usage: '/bo-sung 3.3 nội dung cần bổ sung', needs: 'nội dung cần bổ sung' },
  'khong-danh-gia': { usage: '/khong-danh-gia 1.11 lý do', needs: 'lý do' },
  'ket-qua': { usage: '/ket-qua 1.6 99,67', needs: 'kết quả' },
  'y-kien': { usage: '/y-kien 4.2 nội dung', needs: 'nội dung ý kiến' },
  rut: { usage: '/rut 1.6' },
  'ket-luan': { usage: '/ket-luan dat|khong-dat [lời kết luận]' },
};

const names = Object.keys(commandForms);

export function isCommandName(name: string): name is CommandName {
  return names.includes(name);
}

/** What answers a line that begins like a command and is none; the name was folded, so it is safe to repeat. */
export function describeUnknownCommand(name: string): string {
  const near = nearestName(name, names);
  const meant = near ? ` Có phải là "/${near}"?` : '';
  return `Không có lệnh "/${name}".${meant} Các lệnh dùng được: ${listUsages()}.`;
}

function listUsages(): string {
  return Object.values(commandForms)
    .map(({ usage }) => usage)
    .join('; ');
}
