import type { Located } from '../../schema/bundle.ts';
import { fewestDigits, findPersonalData, mayHoldPersonalData, personalDataLabels } from '../../text/personal-data.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Prose, placeIn, proseOf } from '../prose.ts';
import { joinTexts, texts } from '../texts.ts';

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
  *find({ bundle }): Iterable<Finding> {
    const { dossier, results, documents, assignments, plan, evidence, report, appraisal } = bundle;
    const files = [dossier, results, documents, assignments, plan, ...report.values(), ...appraisal.values()];
    // One text of all is read faster than thousands of short ones; no number runs over the end of a line.
    if (
      findPersonalData(
        joinTexts(
          [...files, ...evidence.values()].map(file => file?.data),
          fewestDigits,
        ),
      ).length > 0
    ) {
      for (const file of files) if (file) yield* scanFields(file);
      for (const [criterion, file] of evidence) {
        for (const finding of scanFields(file)) yield { ...finding, criterion };
      }
    }
    for (const prose of proseOf(bundle)) {
      if (mayHoldPersonalData(prose.words.traits)) yield* scan(prose);
    }
  },
};

/** Every piece of personal data in the fields of a file. */
export function* scanFields(file: Located<unknown>): Iterable<Finding> {
  if (findPersonalData(joinTexts(file.data)).length === 0) return;
  for (const [path, text] of texts(file.data)) for (const words of describe(text)) yield { at: file, path, ...words };
}

function* scan(prose: Prose): Iterable<Finding> {
  if (findPersonalData(prose.text).length === 0) return;
  for (const [index, line] of prose.lines.entries()) {
    for (const words of describe(line)) yield { ...placeIn(prose, index), ...words };
  }
}

function describe(text: string): { message: string; hint: string }[] {
  return findPersonalData(text).map(({ kind, masked }) => ({
    message: `Có ${personalDataLabels[kind]} (${masked}), là dữ liệu cá nhân.`,
    hint: 'Xóa khỏi hồ sơ; danh sách có tên, số điện thoại giữ bản riêng, hồ sơ chỉ ghi số lượng.',
  }));
}
