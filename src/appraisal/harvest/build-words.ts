import type { AppraisalAuthor, AppraisalCommand, AppraisalReply } from '../../schema/appraisal.ts';
import type { Procedure } from '../../schema/criteria-set.ts';
import { maskPersonalData } from '../../text/personal-data.ts';
import type { ParsedCommand } from '../commands/parse-commands.ts';
import { hashWords } from '../content-hash.ts';
import type { ForgeRequest } from '../forge/forge-source.ts';
import { type AuthorityTables, findReviewer, isSamePerson, stageOfRole } from '../policy/authority.ts';
import type { PreparedComment } from './prepared-comment.ts';

export interface HarvestContext {
  readonly tables: AuthorityTables;
  readonly procedure: Procedure;
  /** Ids in the order of the set. */
  readonly criteria: readonly string[];
  /** The step that is being appraised: for whoever holds a role of several steps, and for threads of nobody's. */
  readonly stage: string;
  readonly request: ForgeRequest;
  /** The moment of the harvest, in UTC. */
  readonly now: string;
}

/** Who speaks, as the roles table has it on that day; no login is kept. */
export function authorOf(login: string, moment: string, { tables, request }: HarvestContext): AppraisalAuthor {
  const { forge } = request;
  const isRequestAuthor = isSamePerson({ forge, login }, { forge, login: request.author }, tables.reviewers);
  const reviewer = findReviewer({ forge, login }, moment, tables);
  if (!reviewer) return { isRequestAuthor };
  return { reviewer: reviewer.id, role: reviewer.role, function: reviewer.function, isRequestAuthor };
}

/** The words of one comment with the commands that may be followed; those that may not are refused with the reason. */
export function buildWords(prepared: PreparedComment, context: HarvestContext): AppraisalReply {
  const { comment, parsed, isKnown } = prepared;
  const author = authorOf(comment.login, comment.date, context);
  const refusal = parsed.commands.length > 0 ? refuseAuthor(author, prepared, context) : undefined;
  const body = cleanBody(comment.body, author);
  // Without a word of the forge about edits, its moment counts only beside a wording harvested before.
  const editedAt = comment.edited ?? (isKnown && comment.updated > comment.date ? comment.updated : undefined);
  return {
    id: comment.id,
    author,
    date: comment.date,
    ...(editedAt !== undefined && { editedAt }),
    body,
    commands: refusal ? [] : parsed.commands.map(command => buildCommand(command, prepared)),
    refused: [...parsed.refused.map(({ message }) => message), ...(refusal ? [refusal] : [])],
    hash: hashWords(body),
    versions: [],
    isDeleted: false,
  };
}

/** What cannot stand in a file of ours is taken out; people without a role cannot fill it either. */
function cleanBody(body: string, { role }: AppraisalAuthor): string {
  const plain = body
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\uFFFD](?<![\n\t])/gu, '')
    .normalize('NFC');
  const limit = role === undefined ? 500 : 10_000;
  const whole = maskPersonalData(plain).trim();
  return whole.length > limit
    ? `${whole
        .slice(0, limit)
        .toWellFormed()
        .replace(/\uFFFD$/, '')} …`
    : whole;
}

function buildCommand(
  { line: _, text, ...command }: ParsedCommand,
  { hashes, whole }: PreparedComment,
): AppraisalCommand {
  const hash = command.command === 'ket-luan' ? whole : command.criterion && hashes.get(command.criterion);
  return { ...command, ...(text && { text: maskPersonalData(text) }), ...(hash && { appraisedHash: hash }) };
}

/** Why somebody's commands are not followed; undefined where they are. */
function refuseAuthor(
  author: AppraisalAuthor,
  { comment }: PreparedComment,
  context: HarvestContext,
): string | undefined {
  if (author.isRequestAuthor) return 'Người gửi đề nghị không thẩm định hồ sơ của chính mình; lệnh không có hiệu lực.';
  if (!author.role) {
    return 'Tài khoản này không giữ vai trò nào đối với xã này vào ngày nêu ý kiến (content/roles.yaml); lệnh không có hiệu lực.';
  }
  if (!stageOfRole(author.role, context.procedure, context.stage)) {
    return 'Vai trò của người này không có bước thẩm định nào trong trình tự; lệnh không có hiệu lực.';
  }
  const { editor, login } = comment;
  if (editor !== undefined && editor.toLowerCase() !== login.toLowerCase()) {
    return 'Ý kiến đã bị người khác sửa; lệnh không có hiệu lực, người nêu ý kiến viết lại trong một ý kiến mới.';
  }
  return undefined;
}
