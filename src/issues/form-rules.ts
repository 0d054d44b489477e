import type { RuleGuide } from './reader-rules.ts';

/** The rules for forms: that there are those asked for, and for a filled one that is read (`hoso import form`). */
export const formRules: readonly RuleGuide[] = [
  {
    id: 'form-exists',
    severity: 'error',
    title: 'Biểu mẫu mà tiêu chí yêu cầu phải có trong templates/forms/.',
    why: 'Thiếu biểu mẫu thì xã không có biểu để lập danh sách minh chứng.',
    example: { wrong: 'form: bieu-33', right: 'form: bieu-3-3' },
  },
  {
    id: 'form-file',
    severity: 'error',
    title: 'Biểu mẫu đã điền là một tệp Excel (.xlsx) hoặc Word (.docx) còn nguyên, không có macro.',
    why: 'Tệp gửi đến có thể hỏng, có mật khẩu hoặc cài mã độc; tệp như vậy không được mở.',
    example: { wrong: 'danh-sach.xlsm', right: 'danh-sach.xlsx' },
  },
  {
    id: 'form-header',
    severity: 'error',
    title: 'Dòng tiêu đề của bảng phải giữ nguyên như biểu mẫu.',
    why: 'Tên cột khác đi thì không biết cột ghi gì.',
    example: { wrong: 'Có ĐTTM', right: 'Có điện thoại thông minh' },
  },
  {
    id: 'form-column',
    severity: 'error',
    title: 'Các cột đứng đúng thứ tự của biểu mẫu.',
    why: 'Chèn hoặc bỏ một cột thì mọi cột sau bị đọc lệch.',
    example: { wrong: 'STT | Thôn | Họ tên', right: 'STT | Họ tên | Thôn' },
  },
  {
    id: 'form-row',
    severity: 'error',
    title: 'Mỗi dòng đã ghi phải có cột bắt buộc và nằm trong danh sách.',
    why: 'Dòng thiếu tên hoặc nằm dưới phần tổng hợp không được đếm, số liệu sẽ thiếu.',
    example: { wrong: '3 | (trống) | Có', right: '3 | Họ và tên | Có' },
  },
  {
    id: 'form-mark',
    severity: 'error',
    title: 'Cột Có/Không chỉ ghi Có hoặc Không.',
    why: 'Chữ khác không đếm được, và thường là dấu hiệu cột bị lệch.',
    example: { wrong: 'đã cài', right: 'Có' },
  },
  {
    id: 'form-value',
    severity: 'error',
    title: 'Họ tên, số điện thoại, hộp thư ghi đúng dạng của cột.',
    why: 'Số ở cột họ tên, chữ ở cột hộp thư thường là do chép lệch cột.',
    example: { wrong: 'cột Hộp thư: Có', right: 'cột Hộp thư: van-phong@xa.gov.vn' },
  },
  {
    id: 'form-formula',
    severity: 'error',
    title: 'Danh sách ghi thẳng bằng chữ, không dùng công thức.',
    why: 'Kết quả của công thức có thể đã cũ hoặc lấy từ tệp khác, không làm minh chứng được.',
    example: { wrong: '=Sheet2!B3', right: 'Có' },
  },
  {
    id: 'form-duplicate',
    severity: 'error',
    title: 'Mỗi người, mỗi đơn vị chỉ ghi một dòng.',
    why: 'Ghi hai lần thì tử số và mẫu số đều sai.',
    example: { wrong: 'hai dòng cùng họ tên, cùng chức vụ', right: 'mỗi người một dòng' },
  },
  {
    id: 'form-private',
    severity: 'error',
    title: 'Danh sách đã điền họ tên, số điện thoại không được đưa vào kho.',
    why: 'Kho hồ sơ là công khai; dữ liệu cá nhân giữ ở cơ quan theo Luật số 91/2025/QH15, hồ sơ chỉ ghi số đếm.',
    example: {
      wrong: 'files/danh-sach-3-3.xlsx có họ tên, số điện thoại',
      right: 'results.yaml: numerator: 2985, denominator: 3687',
    },
  },
  {
    id: 'form-total',
    severity: 'error',
    title: 'Tổng số ghi thẳng phải là số nguyên, không ít hơn số dòng của danh sách.',
    why: 'Tổng ít hơn danh sách thì tỷ lệ vượt quá thực tế.',
    example: { wrong: 'Tổng số: 40, danh sách có 45 dòng', right: 'Tổng số: 45' },
  },
  {
    id: 'form-size',
    severity: 'error',
    title: 'Một tệp có không quá 150.000 dòng.',
    why: 'Danh sách dài hơn thường là do kéo công thức hết trang tính.',
    example: { wrong: '1.048.576 dòng vì kéo công thức hết trang', right: 'chỉ các dòng có người' },
  },
  {
    id: 'form-agrees',
    severity: 'warning',
    title: 'Kết quả của hồ sơ khớp với danh sách làm minh chứng.',
    why: 'Người thẩm định đếm lại danh sách; hai con số khác nhau thì phải giải trình.',
    example: { wrong: 'results.yaml: numerator: 2958, danh sách đếm được 2.985', right: 'numerator: 2985' },
  },
];
