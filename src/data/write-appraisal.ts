import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { type Appraisal, appraisalSchema } from '../schema/appraisal.ts';

const head = `# yaml-language-server: $schema=../../../../schemas/appraisal.schema.json
# Thu nhận bằng: npx hoso appraise harvest. Chỉ thêm, không sửa những gì đã thu nhận. Người phụ trách chỉ sửa hai chỗ:
# anchor (how: manual) và criterion của ý kiến chưa gắn; isInReport của ý kiến muốn đưa hoặc không đưa vào báo cáo.
`;

/** The file of one stage as text: the same data give the same bytes, in the order of the schema. */
export function formatAppraisal(appraisal: Appraisal): string {
  return `${head}\n${dump(appraisalSchema.parse(appraisal), { lineWidth: 120, noRefs: true, quoteStyle: 'double' })}`;
}

/** Writes `communes/<commune>/<dossier>/appraisal/<stage>.yaml` by renaming, so that it is never half-written. */
export function writeAppraisal(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}
