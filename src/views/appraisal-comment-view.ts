import type { AppraisalComment, AppraisalReply } from '../schema/appraisal.ts';
import { maskPersonalData } from '../text/personal-data.ts';
import { vietnameseDay } from './history-view.ts';

/** Words of one person as the page prints them: plain text, nothing in it is markup. */
export interface WordsView {
  readonly who: string;
  readonly date: string;
  readonly body: string;
  readonly marks: readonly string[];
}

export interface CommentView extends WordsView {
  readonly href: string | undefined;
  /** File and line the comment stands on. */
  readonly place: string | undefined;
  readonly replies: readonly WordsView[];
}

/** Words of people with a role and of the commune; what others write stays at the forge. */
export function isPublished({ author }: AppraisalReply): boolean {
  return author.role !== undefined || author.isRequestAuthor;
}

export function buildComment(comment: AppraisalComment): CommentView {
  const { anchor, url, isResolved, isOutdated, replies } = comment;
  const words = buildWords(comment);
  const name = anchor.path?.split('/').slice(3).join('/');
  const lines = anchor.startLine ? `dòng ${anchor.startLine}-${anchor.line}` : `dòng ${anchor.line}`;
  return {
    ...words,
    marks: [
      ...(isResolved ? ['Đã giải quyết'] : hasWords(comment) ? ['Còn mở'] : []),
      ...(isOutdated ? ['Dòng đã đổi sau ý kiến'] : []),
      ...words.marks,
    ],
    href: url && /^https?:\/\//.test(url) ? url : undefined,
    place: name && (anchor.line === undefined ? name : `${name}, ${lines}`),
    replies: replies.filter(isPublished).map(buildWords),
  };
}

/** Whether anything is said beside commands, which are followed and leave nothing open. */
function hasWords({ body }: AppraisalReply): boolean {
  return body.replace(/^\/.*$/gm, '').trim() !== '';
}

function buildWords({ author, date, body, versions, isDeleted }: AppraisalReply): WordsView {
  return {
    who: author.function ?? (author.isRequestAuthor ? 'Người gửi hồ sơ' : ''),
    date: vietnameseDay(date),
    // Masked when it was harvested; a file edited by hand is no exception.
    body: maskPersonalData(body),
    marks: [...(versions.length > 0 ? ['Đã sửa sau khi nêu'] : []), ...(isDeleted ? ['Đã xóa ở kho'] : [])],
  };
}
