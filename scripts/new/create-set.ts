import { loadKnownContent } from '../../src/data/load-known-content.ts';
import type { Repository } from '../../src/data/repository.ts';
import { newSet } from '../../src/scaffold/new-set.ts';
import { periodKeySchema, slugSchema } from '../../src/schema/common.ts';
import { criteriaSetSchema } from '../../src/schema/criteria-set.ts';
import { refuse, writeScaffold } from './write-scaffold.ts';

export interface SetRequest {
  readonly id: string;
  readonly period: string;
  readonly kind: string | undefined;
}

/** Writes `criteria/<id>/` for a new set of a kind; returns the exit code. */
export function createSet(repository: Repository, { id, period, kind }: SetRequest): number {
  const kinds = criteriaSetSchema.shape.kind;
  const known = kinds.safeParse(kind);
  if (!known.success) {
    const named = kind === undefined ? 'Chưa ghi kiểu bộ tiêu chí' : `Không có kiểu bộ tiêu chí "${kind}"`;
    return refuse(`${named}; thêm một trong: ${kinds.options.map(each => `--kind ${each}`).join(', ')}.`);
  }
  if (!slugSchema.safeParse(id).success) {
    return refuse(`Mã bộ tiêu chí "${id}" chỉ được có chữ thường không dấu, chữ số và dấu gạch nối.`);
  }
  if (!periodKeySchema.safeParse(period).success) {
    return refuse(`Kỳ "${period}" phải bắt đầu bằng năm, ví dụ 2026 hoặc 2026-6-thang.`);
  }
  const role = loadKnownContent(repository).known.roles[0]?.id;
  const files = newSet({ kind: known.data, period, templates: repository.templateIds(), role });
  return writeScaffold(repository, `criteria/${id}`, files);
}
