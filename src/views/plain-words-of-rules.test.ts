import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sayHint, sayMessage } from './plain-words.ts';

const root = join(import.meta.dirname, '..');
const folder = 'communes/xa-thu/2024';
const shown =
  /^ *"?(?:([a-z-]+) )?(\S[^:\n]*):\d+:\d+ (?:error|warning|info).*\n +(.*)\n(?: {6,}[^→\n].*\n)* +→ (.*)$/gm;

interface Told {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
  readonly hint: string;
}

/** What the rules say in their own tests: the very messages and hints of findings. */
function told(path: string): readonly Told[] {
  const rule = path.replace(/.*\/|\.test\.ts$/g, '');
  const text = readFileSync(join(root, path), 'utf8').replaceAll('\\`', '`');
  return Array.from(text.matchAll(shown), ([, id = rule, file = '', message = '', hint = '']) => {
    return { rule: id, file: `${folder}/${file}`, message, hint };
  });
}

const dossierTests = readdirSync(join(root, 'checks/dossier')).filter(name => name.endsWith('.test.ts'));
const all = [...dossierTests.map(name => `checks/dossier/${name}`), 'data/broken-files.test.ts'].flatMap(told);
const changed = (pairs: readonly (readonly [before: string, after: string])[]) =>
  [...new Set(pairs.filter(([before, after]) => before !== after).map(([, after]) => after))].sort().join('\n');

test('every rule of dossiers is read', () => {
  expect(new Set(all.map(({ rule }) => rule)).size).toBeGreaterThan(dossierTests.length - 5);
});

test('the hints of the rules, as far as they change', () => {
  expect(changed(all.map(each => [each.hint, sayHint(each)]))).toMatchInlineSnapshot(`
    "Bỏ dòng “Phần đạt được”: tiêu chí này không chấm theo phần.
    Bỏ dòng “Điểm”.
    Bổ sung “Chỉ số xếp hạng chuyển đổi số” (“Số điểm đạt”, “Tổng số điểm”, “Nguồn”: văn bản công bố), hoặc “Hồ sơ chấm điểm chỉ số” (hồ sơ chấm điểm của xã, đã chấm đủ).
    Chuyển vào thư mục files/ của hồ sơ và dẫn ở tệp “Danh mục văn bản của hồ sơ” (“Tệp văn bản”).
    Dẫn văn bản này trong lời văn, hoặc bỏ mã ở “Văn bản làm căn cứ, được dẫn mà không phải minh chứng”.
    Dẫn văn bản này trong lời văn, hoặc bỏ mã ở “Văn bản minh chứng”.
    Ghi chức danh hoặc đơn vị, ví dụ “Chủ trì”: [Công chức Văn hóa - Xã hội].
    Ghi các phần đã đạt, ví dụ “Phần đạt được”: [held, chaired]; không phần nào: “Phần đạt được”: [].
    Ghi cả “Tử số” và “Mẫu số”, ví dụ “Tử số”: 448, “Mẫu số”: 454.
    Ghi kết quả và đánh giá: đạt, không đạt hoặc đang triển khai.
    Ghi số lượng, ví dụ “Kết quả”: 2.
    Ghi số và ngày đã ban hành ở “Số và ngày của văn bản đã ban hành”, ví dụ “Mã mẫu văn bản”: mau-thu, “Số”: 85, “Ngày ban hành”: 09/11/2023.
    Ghi số, dấu thập phân là dấu chấm, không có ký hiệu %, ví dụ 80.5; lời văn ghi ở “Kết quả như báo cáo”.
    Ghi số, dấu thập phân là dấu chấm, không có ký hiệu %, ví dụ 99.67; lời văn ghi ở “Kết quả như báo cáo”.
    Ghi trường hợp đúng, ví dụ “Phần đạt được”: [head].
    Ghi tên thư mục hồ sơ theo một bộ chấm điểm (“Kiểu bộ tiêu chí”: chấm điểm).
    Ghi tổng số thật; nếu địa bàn không có đối tượng này thì bỏ cả tử số, mẫu số và giải thích ở “Ghi chú”.
    Ghi “Kết quả”: Có hoặc “Kết quả”: Không.
    Ghi “Mã tiêu chí”: "1.1", hoặc đổi tên tệp thành 1.2.md.
    Ghi “Tử số” và “Mẫu số”, hoặc “Kết quả” (tỷ lệ phần trăm).
    Ghi “Điểm” (từ 0 đến 6) và “Lý do cho điểm”, ví dụ “Lý do cho điểm”: Theo kết quả kiểm tra ngày 30/10.
    Ghi “Đánh giá”: không đánh giá trong kỳ.
    Ghi “Đề nghị công nhận”: có trong tệp “Hồ sơ”, hoặc bỏ lời đề nghị.
    Gộp hai mục làm một, mỗi nơi chủ trì một dòng ở “Chủ trì”; nếu là tiêu chí khác thì sửa mã.
    Hoàn thành các tiêu chí còn lại trước khi đề nghị, hoặc ghi “Đề nghị công nhận”: không.
    Khi có kết quả thì thêm vào tệp “Kết quả của hồ sơ”, ví dụ “Mã tiêu chí”: "1.6", “Kết quả”: 98,7.
    Kiểm tra lại ngày của văn bản, hoặc sửa “Số liệu tính đến ngày” trong tệp “Hồ sơ”.
    Kiểm tra lại số liệu; nếu số liệu đúng thì ghi “Đánh giá”: không đạt hoặc đang triển khai.
    Kiểm tra lại số liệu; nếu số liệu đúng thì ghi “Đánh giá”: đạt.
    Kiểm tra lại số điểm (“Chỉ số xếp hạng chuyển đổi số”, hoặc hồ sơ ở “Hồ sơ chấm điểm chỉ số”); nếu đúng thì ghi “Đề nghị công nhận”: không.
    Kiểm tra số liệu với tài liệu minh chứng; nếu số liệu đúng thì ghi “Điểm”: 1,5.
    Kiểm tra số liệu với tài liệu minh chứng; nếu số liệu đúng thì ghi “Điểm”: 5,92.
    Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi “Kết quả”: 57,1.
    Kiểm tra tử số, mẫu số với tài liệu minh chứng; nếu hai số này đúng thì ghi “Kết quả”: 80.
    Kiểm tra với tài liệu minh chứng, rồi sửa lời văn hoặc “Tử số”, “Mẫu số”, “Kết quả” cho khớp.
    Kiểm tra điểm từng tiêu chí; nếu đúng thì ghi “Điểm”: 21,92.
    Kiểm tra điểm từng tiêu chí; nếu đúng thì ghi “Điểm”: 26,42.
    Kiểm tra điểm từng tiêu chí; nếu đúng thì ghi “Điểm”: 6.
    Mở văn bản gốc và thêm ngày, ví dụ “Ngày ban hành”: 03/11/2023.
    Sửa hạn, ví dụ “Hạn chung”: 30/10/2024, hoặc sửa kỳ trong tệp “Hồ sơ”.
    Sửa lời văn cho đúng kết quả, hoặc sửa “Đánh giá”: đạt, không đạt, đang triển khai, không đánh giá trong kỳ này.
    Sửa mã nhóm theo tệp “Bộ tiêu chí”, hoặc bỏ mục này.
    Sửa ngày ban hành, hoặc sửa “Số liệu tính đến ngày”: số liệu phải có trước khi báo cáo.
    Sửa ngày trong lời văn, hoặc sửa “Số liệu tính đến ngày” trong tệp “Hồ sơ”.
    Sửa số trong lời văn, hoặc sửa “Số thôn, bản, khu phố” trong tệp “Xã, phường, thị trấn”.
    Sửa trích yếu, hoặc sửa “Kỳ báo cáo” của hồ sơ.
    Sửa “Cơ quan nhận hồ sơ”, ví dụ "UBND huyện Thử".
    Sửa “Loại văn bản” thành "BC", hoặc sửa ký hiệu theo văn bản gốc.
    Sửa “Số liệu tính đến ngày”: ngày chốt số liệu trong kỳ, hoặc chậm nhất nửa năm sau khi hết kỳ.
    Thêm "bc-20-2024" vào “Văn bản minh chứng” của minh chứng liên quan, hoặc xóa mục này.
    Thêm dòng “Mẫu số”: ….
    Thêm dòng “Tử số”: ….
    Thêm mã của cảnh báo được miễn, ví dụ “Mã của cảnh báo”: m2dbb7ffe; mỗi mục miễn một cảnh báo.
    Thêm mã của cảnh báo được miễn, ví dụ “Mã của cảnh báo”: mae20dd34; mỗi mục miễn một cảnh báo.
    Thêm vào “Người tham gia thẩm định” ở tệp “Vai trò” một mục có “Vai trò”: uy-ban-xa, “Đơn vị hành chính”: huyen-thu (hoặc cấp trên nữa), “Chức vụ”, “Các tài khoản” và “Ngày”; rồi chạy npx hoso codeowners.
    Thêm vào “Văn bản minh chứng” (văn bản có số) hoặc “Tài liệu khác” (danh sách, hình ảnh, đường dẫn); loại được chấp nhận: KH (kế hoạch), QĐ (quyết định).
    Thêm vào “Văn bản minh chứng” (văn bản có số) hoặc “Tài liệu khác” (danh sách, hình ảnh, đường dẫn); loại được chấp nhận: danh sách.
    Thêm văn bản của năm 2025 vào tệp “Danh mục văn bản của hồ sơ” và vào “Văn bản minh chứng” của tệp này.
    Thêm “Mã tiêu chí”: "1.10" với nơi chủ trì, ví dụ “Chủ trì”: [Công chức Văn hóa - Xã hội].
    Tạo tệp “Kết quả của hồ sơ”, hoặc sửa chỗ dẫn tới tệp.
    Tạo tệp “Minh chứng” của tiêu chí 1.2: nêu kết quả và các văn bản, tài liệu minh chứng.
    Viết nội dung vào tệp “Phần lời của báo cáo”.
    Xóa mục này trong “Miễn cảnh báo”.
    Xóa mục này, hoặc xem lại rồi ghi mã mới, ví dụ “Mã của cảnh báo”: m2542d846.
    Điền kết quả và đánh giá, ví dụ “Đánh giá”: đạt, không đạt, đang triển khai.
    Điền kết quả và đánh giá, ví dụ “Đánh giá”: đạt; nếu đã gia hạn thì ghi “Hạn chung” trong tệp “Giao nhiệm vụ”.
    Điền kết quả, ví dụ “Kết quả”: 86, hoặc lời văn ở “Kết quả như báo cáo”.
    Đối chiếu bản gốc rồi gõ lại; nếu là tên riêng viết đúng thì thêm vào “Tiếng có dấu nằm ngoài quy tắc chính tả” của tệp “Từ vựng và ngưỡng của các quy tắc”.
    Đối chiếu sổ văn bản đi, sửa số hoặc ngày ghi nhầm. Xem sổ trong kho: npx hoso register XÃ."
  `);
});

test('the messages of the rules, as far as they change', () => {
  expect(changed(all.map(({ message, file }) => [message, sayMessage(message, file)]))).toMatchInlineSnapshot(`
    "Bước là "tự đánh giá", chưa đúng dạng.
    Danh mục văn bản là một nhóm, phải là danh sách, mỗi mục bắt đầu bằng dấu gạch đầu dòng "-".
    Dòng dẫn tài liệu minh chứng của tiêu chí 1.1 lại ghi "(1.2. Tài liệu minh chứng kèm theo)".
    Dòng dẫn tài liệu minh chứng của tiêu chí 1.1 lại ghi "1.2. Tài liệu minh chứng kèm theo".
    Hồ sơ đang ở bước thẩm định nhưng tệp “Vai trò” chưa có ai giữ vai trò "uy-ban-xa" đối với xã này.
    Không có văn bản "kh-1-2023" trong tệp “Danh mục văn bản của hồ sơ”.
    Không có văn bản "nd-42-2022" trong tệp “Danh mục văn bản của hồ sơ”.
    Không có văn bản "qd-9-2024" trong tệp “Danh mục văn bản của hồ sơ”.
    Kết quả có dấu hai chấm mà chưa đặt trong dấu nháy.
    Kết quả của tiêu chí 1.2 ghi 140%, nhưng 2.400/3.000 = 80,00%.
    Kết quả của tiêu chí 1.2 ghi 80,0004%, nhưng 2.400/3.000 = 80,0000%.
    Kết quả của tiêu chí 1.2 ghi 82,1%, nhưng 2.400/3.000 = 80,00%.
    Kết quả của tiêu chí 1.2 là "80,5 %", phải là số.
    Kết quả của tiêu chí 1.2 là "gần hết", phải là số.
    Kết quả của tiêu chí 1.2 là -3, phải từ 0 đến 100.
    Kết quả của tiêu chí 1.2 là 140, phải từ 0 đến 100.
    Kết quả của tiêu chí 2.1 ghi 61%, nhưng 1.713/3.000 = 57,10%.
    Kết quả là một danh sách, phải là một số hoặc một dòng chữ.
    Loại tài liệu là "danh-sach", không có trong danh sách được dùng.
    Loại văn bản của "bc-20-2024" là "Báo cáo", không có trong danh mục chữ viết tắt.
    Loại văn bản của "kh-1-2024" là "KHH", không có trong danh mục chữ viết tắt.
    Loại đơn vị hành chính là "làng", không có trong danh sách được dùng.
    Lời văn dẫn văn bản số 06-NQ/TU, danh mục văn bản (tệp “Danh mục văn bản của hồ sơ”) không có số này.
    Lời văn dẫn văn bản số 11/KH-UBND, danh mục văn bản (tệp “Danh mục văn bản của hồ sơ”) không có số này.
    Lời văn ngắn «2.420/3.025 người = 80%» ghi 2.420/3.025, không có 2.400/3.000 của số liệu.
    Miễn cảnh báo "document-number-form" của tệp “Danh mục văn bản của hồ sơ” (Chủ tịch UBND xã, 01/12/2024) chưa rõ: có 2 cảnh báo như vậy.
    Miễn cảnh báo "document-number-form" của tệp “Danh mục văn bản của hồ sơ” (Chủ tịch UBND xã, 01/12/2024) không còn cần: không có cảnh báo nào mang mã m00000000.
    Miễn cảnh báo "document-number-form" của tệp “Kết quả của hồ sơ” (Chủ tịch UBND xã, 01/12/2024) không còn cần: không có cảnh báo nào như vậy.
    Mã kỳ là 2024 chưa đặt trong dấu nháy; máy sẽ hiểu là một số, không phải mã.
    Mã tiêu chí là 1.10 chưa đặt trong dấu nháy; máy sẽ hiểu là số 1.1.
    Mục giao nhiệm vụ của tiêu chí 1.10 chưa ghi nơi chủ trì.
    Ngày ban hành là "10/01/2024", chưa đúng dạng năm-tháng-ngày hoặc không có ngày này.
    Người ký ghi "Nguyễn Văn Thắg", tệp “Xã, phường, thị trấn” ghi "Nguyễn Văn Thắng".
    Nơi nhận chưa có mục nào.
    Nơi nhận có dấu hai chấm mà chưa đặt trong dấu nháy.
    Phần "Đặc điểm tình hình" của Báo cáo kết quả chưa được viết (tệp “Phần lời của báo cáo”).
    Số liệu tính đến ngày là "30.11.2024", chưa đúng dạng năm-tháng-ngày hoặc không có ngày này.
    Số liệu tính đến ngày đang để trống.
    Số là "90/BC-UBND", phải là số (dấu thập phân là dấu chấm, không ghi ký hiệu %).
    Số lượng là 3000.5, phải là số nguyên.
    Thiếu mã tiêu chí.
    Thiếu người ký.
    Tiêu chí 1.10 chưa có đánh giá; chỉ tiêu là 5, đơn vị tính: lớp.
    Tiêu chí 1.2 được đánh giá đạt nhưng chưa có tệp “Minh chứng” của tiêu chí 1.2.
    Trích yếu của báo cáo là 2024, phải là chữ.
    Tử số của tiêu chí 1.2: máy đọc là 2,4, vì dấu chấm là dấu thập phân.
    Tử số là "2.400", phải là số (dấu thập phân là dấu chấm, không ghi ký hiệu %).
    Tử số là "nhiều", phải là số (dấu thập phân là dấu chấm, không ghi ký hiệu %).
    Tử số là "x", phải là số (dấu thập phân là dấu chấm, không ghi ký hiệu %).
    Tử số là -3, phải từ 0 trở lên.
    Văn bản minh chứng là "146/UBND-VP", chưa đúng dạng.
    Đánh giá là "đạt", không có trong danh sách được dùng.
    Đường dẫn là "xa-thu.example", chưa đúng dạng.
    Địa danh đang để trống.
    “Chỉ số xếp hạng chuyển đổi số” ghi 28/30 điểm, hồ sơ "diem-2024" tính được 26,42/30."
  `);
});
