/** What the YAML parser complains about, in words for somebody who knows Word and Excel. */
export interface YamlErrorDescription {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

/** Describes a reason of js-yaml (or one of our own refusals); an unknown reason gets the general description. */
export function describeYamlError(reason: string): YamlErrorDescription {
  const known = descriptions.find(({ pattern }) => pattern.test(reason));
  const { message, hint, rule } = known ?? general;
  return { rule: rule ?? 'yaml-syntax', message, hint };
}

interface Description {
  readonly rule?: string;
  readonly message: string;
  readonly hint: string;
}

const general: Description = {
  message: 'Dòng này viết chưa đúng cách của tệp YAML.',
  hint: 'Xem lại dấu hai chấm, dấu nháy và khoảng trắng đầu dòng; mỗi dòng có dạng "tên: giá trị".',
};

const descriptions: readonly (Description & { readonly pattern: RegExp })[] = [
  {
    pattern: /tab characters/,
    rule: 'yaml-tab',
    message: 'Đầu dòng có phím Tab.',
    hint: 'Thay mỗi phím Tab đầu dòng bằng 2 khoảng trắng.',
  },
  {
    pattern: /duplicated mapping key/,
    rule: 'yaml-duplicate-key',
    message: 'Tên này đã được ghi một lần ở phía trên trong cùng một mục.',
    hint: 'Giữ lại một dòng, xóa dòng kia.',
  },
  {
    pattern: /alias|anchor/,
    rule: 'yaml-alias',
    message: 'Tệp dùng ký hiệu tham chiếu của YAML (&, *) hoặc kiểu riêng (!), hồ sơ không dùng các ký hiệu này.',
    hint: 'Ghi đầy đủ giá trị; nếu giá trị bắt đầu bằng &, * hoặc ! thì đặt trong dấu nháy, ví dụ "*".',
  },
  {
    pattern: /several documents/,
    message: 'Tệp có dòng "---" chia thành nhiều phần.',
    hint: 'Xóa dòng "---"; mỗi tệp chỉ có một phần.',
  },
  {
    pattern: /bad indentation|end of the stream or a document separator|deficient indentation of/,
    message:
      'Khoảng trắng đầu dòng không khớp với các dòng cùng mục, hoặc giá trị có dấu ": " mà chưa đặt trong dấu nháy.',
    hint: 'Căn dòng này thẳng với dòng cùng mục ở trên (mỗi cấp lùi 2 khoảng trắng); câu có dấu hai chấm thì đặt trong dấu nháy.',
  },
  {
    pattern: /deficient indentation|unexpected end|missed comma/,
    message: 'Dấu nháy hoặc dấu ngoặc mở ra ở dòng này hoặc dòng trên mà chưa đóng lại.',
    hint: 'Thêm dấu nháy hoặc dấu ngoặc đóng ở cuối giá trị.',
  },
  {
    pattern: /multiline key|expected ':'|whitespace character is expected after the key/,
    message: 'Dòng này thiếu dấu hai chấm, hoặc thiếu khoảng trắng sau dấu hai chấm.',
    hint: 'Viết theo dạng "tên: giá trị", có một khoảng trắng sau dấu hai chấm.',
  },
  {
    pattern: /null byte|non-printable|JSON character/,
    rule: 'text-control',
    message: 'Dòng này có ký tự điều khiển không nhìn thấy được.',
    hint: 'Xóa và gõ lại dòng này; khi dán từ Word hãy dán dạng văn bản thuần.',
  },
  {
    pattern: /escape|hexadecimal/,
    message: 'Dấu gạch chéo ngược (\\) trong dấu nháy kép có nghĩa riêng.',
    hint: "Dùng dấu nháy đơn cho giá trị này, ví dụ 'C:\\hồ sơ'.",
  },
  {
    pattern: /maxDepth/,
    message: 'Các mục lồng nhau quá sâu.',
    hint: 'Xem lại khoảng trắng đầu dòng; hồ sơ chỉ cần vài cấp.',
  },
];
