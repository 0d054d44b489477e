/** A rule as the guide and `hoso explain` present it. */
export interface RuleGuide {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly why: string;
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** The rules of reading: what a file must be before any other rule can look at it. */
export const readerRules: readonly RuleGuide[] = [
  {
    id: 'file-exists',
    severity: 'error',
    title: 'Hồ sơ phải có đủ các tệp bắt buộc.',
    why: 'Thiếu dossier.yaml, results.yaml hoặc documents.yaml thì không biết hồ sơ của kỳ nào, kết quả ra sao.',
    example: { wrong: '2024/ chỉ có results.yaml', right: '2024/ có dossier.yaml, results.yaml, documents.yaml' },
  },
  {
    id: 'file-empty',
    severity: 'error',
    title: 'Tệp không được để trống.',
    why: 'Tệp trống thường là do lưu nhầm; nội dung cũ có thể đã mất.',
    example: { wrong: 'documents.yaml không có chữ nào', right: 'documents: []' },
  },
  {
    id: 'file-encoding',
    severity: 'error',
    title: 'Tệp phải lưu bằng bảng mã UTF-8.',
    why: 'Bảng mã khác (TCVN3, VNI, Windows-1258) làm hỏng dấu tiếng Việt khi in và khi tìm kiếm.',
    example: { wrong: '"tiÕp nhËn" (TCVN3)', right: '"tiếp nhận" (UTF-8)' },
  },
  {
    id: 'file-size',
    severity: 'error',
    title: 'Một tệp không lớn quá 1 MB.',
    why: 'Hồ sơ là chữ và số; ảnh, bản quét để ở thư mục files/ hoặc dẫn bằng đường dẫn.',
    example: { wrong: 'evidence/1.6.md dài 3 MB vì dán ảnh', right: 'evidence/1.6.md chỉ có lời văn; ảnh ở files/' },
  },
  {
    id: 'file-link',
    severity: 'error',
    title: 'Hồ sơ không chứa liên kết tới tệp khác.',
    why: 'Liên kết có thể trỏ ra ngoài hồ sơ; người nhận hồ sơ sẽ không có tệp đó.',
    example: { wrong: 'results.yaml là lối tắt tới tệp của xã khác', right: 'results.yaml là tệp của hồ sơ' },
  },
  {
    id: 'file-readable',
    severity: 'error',
    title: 'Tệp phải đọc được trên máy này.',
    why: 'Không có quyền đọc thì không biết tệp ghi gì, và các quy tắc khác không chạy được.',
    example: {
      wrong: 'results.yaml chỉ người quản trị máy đọc được',
      right: 'results.yaml ai trong nhóm cũng đọc được',
    },
  },
  {
    id: 'file-kind',
    severity: 'error',
    title: 'Hồ sơ không chứa tệp có thể chạy lệnh.',
    why: 'Lời văn viết trong tệp .md, số liệu trong tệp .yaml; tệp chạy lệnh có thể gây hại cho người mở.',
    example: { wrong: 'evidence/1.6.mdx', right: 'evidence/1.6.md' },
  },
  {
    id: 'file-unknown',
    severity: 'warning',
    title: 'Mỗi tệp của hồ sơ phải có chỗ dùng.',
    why: 'Tệp đặt sai tên hoặc sai thư mục sẽ không được đọc, không được in, mà không ai hay.',
    example: { wrong: 'communes/xa/2023/result.yaml', right: 'communes/xa/2023/results.yaml' },
  },
  {
    id: 'folder-name',
    severity: 'error',
    title: 'Tên thư mục của xã, hồ sơ, bộ tiêu chí là chữ thường không dấu, chữ số và dấu gạch nối.',
    why: 'Tên thư mục trở thành địa chỉ trang; dấu cách, dấu tiếng Việt và ký hiệu làm đường dẫn không mở được.',
    example: { wrong: 'communes/xa-thu/năm 2024', right: 'communes/xa-thu/nam-2024' },
  },
  {
    id: 'yaml-syntax',
    severity: 'error',
    title: 'Tệp số liệu viết theo dạng "tên: giá trị", mỗi cấp lùi 2 khoảng trắng.',
    why: 'Viết sai dạng thì máy không hiểu được dòng đó và các dòng sau.',
    example: { wrong: 'subject: Kế hoạch: năm 2023', right: 'subject: "Kế hoạch: năm 2023"' },
  },
  {
    id: 'yaml-tab',
    severity: 'error',
    title: 'Đầu dòng dùng khoảng trắng, không dùng phím Tab.',
    why: 'Mỗi máy hiển thị phím Tab rộng hẹp khác nhau nên không biết dòng thuộc cấp nào.',
    example: { wrong: '→numerator: 448   # → là phím Tab', right: '    numerator: 448' },
  },
  {
    id: 'yaml-duplicate-key',
    severity: 'error',
    title: 'Trong một mục, mỗi tên chỉ ghi một lần.',
    why: 'Ghi hai lần thì không biết giá trị nào đúng.',
    example: { wrong: 'value: 98.7\nvalue: 97.8', right: 'value: 98.7' },
  },
  {
    id: 'yaml-alias',
    severity: 'error',
    title: 'Không dùng ký hiệu tham chiếu &, * và kiểu riêng ! của YAML.',
    why: 'Các ký hiệu này làm người đọc khó thấy giá trị thật và có thể làm máy đọc rất lâu.',
    example: { wrong: '"2023": *', right: '"2023": "*"' },
  },
  {
    id: 'text-control',
    severity: 'error',
    title: 'Tệp không chứa ký tự điều khiển không nhìn thấy được.',
    why: 'Các ký tự này thường lẫn vào khi dán từ Word, PDF; văn bản Word xuất ra sẽ không mở được.',
    example: { wrong: 'reported: "98,7[U+0008]%"', right: 'reported: "98,7%"' },
  },
  {
    id: 'front-matter',
    severity: 'error',
    title: 'Phần khai báo đầu tệp .md nằm giữa hai dòng "---".',
    why: 'Thiếu dòng "---" thứ hai thì cả lời văn bị coi là khai báo.',
    example: { wrong: '---\ncriterion: "1.6"\nXã đã ...', right: '---\ncriterion: "1.6"\n---\nXã đã ...' },
  },
  {
    id: 'field-missing',
    severity: 'error',
    title: 'Các mục bắt buộc phải có.',
    why: 'Thiếu mục bắt buộc thì trang công khai và văn bản sẽ có chỗ trống.',
    example: {
      wrong: '- id: kh-39-2024\n  documentNumber: 39/KH-UBND',
      right: '- id: kh-39-2024\n  kind: KH\n  documentNumber: 39/KH-UBND',
    },
  },
  {
    id: 'field-unknown',
    severity: 'error',
    title: 'Tên mục phải là tên được quy định.',
    why: 'Gõ sai tên mục thì giá trị không được dùng tới.',
    example: { wrong: 'valeu: 57.14', right: 'value: 57.14' },
  },
  {
    id: 'field-type',
    severity: 'error',
    title: 'Giá trị phải đúng loại: số, chữ, danh sách ...',
    why: 'Số viết lẫn chữ thì không tính toán, so sánh được.',
    example: { wrong: 'numerator: 448 hồ sơ', right: 'numerator: 448' },
  },
  {
    id: 'field-value',
    severity: 'error',
    title: 'Giá trị phải nằm trong danh sách hoặc khoảng cho phép.',
    why: 'Giá trị lạ không có cách hiểu thống nhất giữa các xã.',
    example: { wrong: 'verdict: dat', right: 'verdict: met' },
  },
  {
    id: 'id-quoted',
    severity: 'error',
    title: 'Mã tiêu chí và năm đặt trong dấu nháy.',
    why: 'Không có dấu nháy thì máy hiểu 1.10 là số 1,1 và nhầm với tiêu chí 1.1.',
    example: { wrong: '- criterion: 1.10', right: '- criterion: "1.10"' },
  },
  {
    id: 'date-format',
    severity: 'error',
    title: 'Ngày viết theo dạng năm-tháng-ngày và phải có thật.',
    why: 'Viết 06/04/2023 thì có người đọc là ngày 6 tháng 4, có người đọc là ngày 4 tháng 6.',
    example: { wrong: 'date: 06/4/2023', right: 'date: 2023-04-06' },
  },
  {
    id: 'text-nfc',
    severity: 'warning',
    title: 'Chữ tiếng Việt dùng Unicode dựng sẵn.',
    why: 'Cùng một chữ gõ bằng dấu rời sẽ không tìm thấy khi tìm kiếm và sắp xếp sai chỗ.',
    example: { wrong: 'e + ^ + ´ (ba mã)', right: 'ế (một mã)' },
  },
  {
    id: 'criteria-set-exists',
    severity: 'error',
    title: 'Bộ tiêu chí của hồ sơ phải có trong thư mục criteria/.',
    why: 'Không có bộ tiêu chí thì không biết chỉ tiêu để đánh giá.',
    example: { wrong: 'criteriaSet: bo-thu-2024   # không có thư mục này', right: 'criteriaSet: bo-thu' },
  },
  {
    id: 'criteria-set-usable',
    severity: 'error',
    title: 'Bộ tiêu chí của hồ sơ phải không có lỗi.',
    why: 'Bộ tiêu chí có lỗi thì chưa biết chỉ tiêu để đánh giá, nên chưa kiểm tra được hồ sơ.',
    example: { wrong: 'criteria.yaml của bộ tiêu chí còn lỗi', right: 'sửa xong criteria.yaml rồi kiểm tra hồ sơ' },
  },
  {
    id: 'waiver-needed',
    severity: 'error',
    title: 'Mỗi mục miễn cảnh báo phải còn cần thiết.',
    why: 'Danh sách miễn chỉ được ngắn đi; mục thừa có thể che một sai sót mới.',
    example: { wrong: 'waivers: [{ rule: ratio-agrees, ... }]   # số liệu đã sửa', right: 'waivers: []' },
  },
  {
    id: 'tool-fault',
    severity: 'error',
    title: 'Lỗi của công cụ.',
    why: 'Một quy tắc không chạy được vì lỗi lập trình; số liệu của xã không sai vì điều này.',
  },
];
