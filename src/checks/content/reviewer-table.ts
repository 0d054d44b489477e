import type { Reviewer } from '../../schema/content.ts';
import { formatDate } from '../../text/dates.ts';
import { nearestName } from '../../text/near-miss.ts';
import type { Check, ContentContext, Finding } from '../check.ts';

/** Whoever names a role or a unit that is not there has no authority, and nobody would be told. */
export const reviewerKnown: Check<ContentContext> = {
  id: 'reviewer-known',
  severity: 'error',
  title: 'Vai trò và đơn vị của người tham gia thẩm định phải có trong danh mục.',
  why: 'Ghi sai mã thì ý kiến của người đó không được tính là ý kiến thẩm định, mà không ai hay.',
  example: { wrong: 'role: huyen', right: 'role: district' },
  *find({ roles, known: { administrativeUnits } }): Iterable<Finding> {
    const lists = [
      { field: 'role', label: 'vai trò', list: 'mục roles', ids: roles.data.roles.map(({ id }) => id) },
      {
        field: 'unit',
        label: 'đơn vị hành chính',
        list: 'administrative-units.yaml',
        ids: administrativeUnits.map(({ id }) => id),
      },
    ] as const;
    for (const [index, reviewer] of roles.data.reviewers.entries()) {
      for (const { field, label, list, ids } of lists) {
        const value = reviewer[field];
        if (ids.length === 0 || ids.includes(value)) continue;
        const near = nearestName(value, ids);
        yield {
          at: roles,
          path: ['reviewers', index, field],
          message: `Người tham gia thẩm định "${reviewer.id}" có ${field} là "${value}", không có ${label} nào như vậy.`,
          hint: near ? `Gần giống: "${near}".` : `Chọn một mã ở ${list}, hoặc thêm vào đó trước.`,
        };
      }
    }
  },
};

/** Independence of a step is judged by the id of the person; so one account has one id, and one entry a day. */
export const reviewerSingle: Check<ContentContext> = {
  id: 'reviewer-single',
  severity: 'error',
  title: 'Mỗi người tham gia thẩm định chỉ có một mã, và cùng một lúc chỉ giữ một vai trò.',
  why: 'Một người mang hai mã sẽ được tính thành hai ý kiến; giữ hai vai trò cùng lúc thì không rõ ý kiến thuộc bước nào nên không được tính.',
  example: {
    wrong: 'hai mục có cùng tài khoản vhtt-bim-son, còn hạn cùng lúc',
    right: 'một mục có validTo: 2024-06-30, mục sau cùng mã có validFrom: 2024-07-01',
  },
  *find({ roles }): Iterable<Finding> {
    const { reviewers } = roles.data;
    for (const [index, reviewer] of reviewers.entries()) {
      const before = reviewers.slice(0, index);
      const namesake = before.findIndex(other => other.id === reviewer.id && isAtOnce(other, reviewer));
      const double = before.findIndex(other => other.id !== reviewer.id && sharedLogin(other, reviewer));
      const login = double === -1 ? undefined : sharedLogin(reviewers[double], reviewer);
      const related = (at: number) => [
        { file: roles.file, ...roles.locate(['reviewers', at]), message: `mục "${reviewers[at]?.id}"` },
      ];
      if (namesake !== -1) {
        yield {
          at: roles,
          path: ['reviewers', index, 'id'],
          message: `Mã "${reviewer.id}" có hai mục cùng còn hạn.`,
          hint: 'Gộp làm một mục với mọi tài khoản, hoặc ghi validTo cho mục trước ngày validFrom của mục sau.',
          related: related(namesake),
        };
      }
      if (login !== undefined) {
        yield {
          at: roles,
          path: ['reviewers', index, 'logins'],
          message: `Tài khoản "${login}" thuộc hai người tham gia thẩm định: "${reviewers[double]?.id}" và "${reviewer.id}".`,
          hint: 'Một người chỉ có một mã: dùng cùng một mã, mỗi thời gian một mục; hoặc bỏ tài khoản ở một mục.',
          related: related(double),
        };
      }
    }
  },
};

/** Dates that never let the person speak. */
export const reviewerDates: Check<ContentContext> = {
  id: 'reviewer-dates',
  severity: 'error',
  title: 'Thời hạn của người tham gia thẩm định phải có ngày nào đó còn hiệu lực cùng với vai trò.',
  why: 'Hết hạn trước khi bắt đầu, hoặc vai trò đã hết từ trước, thì người đó không bao giờ có quyền thẩm định.',
  example: { wrong: 'validFrom: 2024-07-01, validTo: 2024-06-30', right: 'validFrom: 2024-01-01, validTo: 2024-06-30' },
  *find({ roles }): Iterable<Finding> {
    for (const [index, reviewer] of roles.data.reviewers.entries()) {
      const { id, validFrom, validTo } = reviewer;
      const role = roles.data.roles.find(each => each.id === reviewer.role);
      if (validTo !== undefined && validTo < validFrom) {
        yield {
          at: roles,
          path: ['reviewers', index, 'validTo'],
          message: `Người tham gia thẩm định "${id}" hết hạn ngày ${formatDate(validTo)}, trước ngày bắt đầu ${formatDate(validFrom)}.`,
          hint: 'Sửa lại một trong hai ngày; chưa hết hạn thì bỏ dòng validTo.',
        };
      } else if (role && !isAtOnce(role, reviewer)) {
        const span = role.validTo !== undefined && role.validTo < validFrom;
        const limit = span
          ? `đã hết từ ngày ${formatDate(role.validTo ?? '')}`
          : `chỉ có từ ngày ${formatDate(role.validFrom ?? '')}`;
        yield {
          at: roles,
          path: ['reviewers', index, 'validFrom'],
          message: `Người tham gia thẩm định "${id}" giữ vai trò "${role.id}" từ ngày ${formatDate(validFrom)}, nhưng vai trò này ${limit}.`,
          hint: 'Sửa thời hạn, hoặc chọn vai trò còn hiệu lực trong thời gian đó.',
        };
      }
    }
  },
};

interface Validity {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** Whether there is a day on which both are valid. */
function isAtOnce(left: Validity, right: Validity): boolean {
  const isBefore = ({ validTo }: Validity, { validFrom }: Validity) =>
    validTo !== undefined && validFrom !== undefined && validTo < validFrom;
  return !isBefore(left, right) && !isBefore(right, left);
}

function sharedLogin(left: Reviewer | undefined, right: Reviewer): string | undefined {
  return right.logins.find(({ forge, login }) =>
    left?.logins.some(each => each.forge === forge && each.login.toLowerCase() === login.toLowerCase()),
  )?.login;
}

/** The rules for the table of who may appraise. */
export const contentChecks: readonly Check<ContentContext>[] = [reviewerKnown, reviewerSingle, reviewerDates];
