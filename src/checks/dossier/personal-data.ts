import type { LocatedText } from '../../schema/bundle.ts';
import { findPersonalData, personalDataLabels } from '../../text/personal-data.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { texts } from '../texts.ts';

/** No personal data in what is published: rosters are evidence, only their counts are public (Law 91/2025/QH15). */
export const personalData: Check<DossierContext> = {
  id: 'personal-data',
  severity: 'error',
  title: 'Hồ sơ không chứa số điện thoại, số định danh, hộp thư riêng của người dân.',
  why: 'Hồ sơ được công khai; Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 không cho đăng dữ liệu cá nhân khi chưa được đồng ý.',
  example: {
    wrong: 'Liên hệ ông A, số điện thoại 09xxxxxxxx.',
    right: 'Danh sách 2.189 người (bản giấy lưu tại UBND xã).',
  },
  *find({ bundle: { dossier, results, documents, assignments, plan, evidence, report } }): Iterable<Finding> {
    for (const file of [dossier, results, documents, assignments, plan]) {
      if (!file) continue;
      for (const [path, text] of texts(file.data)) {
        for (const words of describe(text)) yield { at: file, path, ...words };
      }
    }
    for (const [criterion, file] of evidence) for (const finding of scan(file)) yield { ...finding, criterion };
    for (const file of report.values()) yield* scan(file);
  },
};

function* scan(file: LocatedText<unknown>): Iterable<Finding> {
  for (const [path, text] of texts(file.data)) for (const words of describe(text)) yield { at: file, path, ...words };
  if (findPersonalData(file.body).length === 0) return;
  for (const [index, line] of file.body.split('\n').entries()) {
    for (const words of describe(line)) yield { at: file, line: file.bodyLine + index, ...words };
  }
}

function describe(text: string): { message: string; hint: string }[] {
  return findPersonalData(text).map(({ kind, masked }) => ({
    message: `Có ${personalDataLabels[kind]} (${masked}), là dữ liệu cá nhân.`,
    hint: 'Xóa khỏi hồ sơ; danh sách có tên, số điện thoại giữ bản riêng, hồ sơ chỉ ghi số lượng.',
  }));
}
