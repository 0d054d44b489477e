/** Files whose content a browser, an office program or a build would run: never part of a dossier. */
export const runnableExtensions: ReadonlySet<string> = new Set(
  '.mdx .astro .ts .tsx .mts .cts .js .jsx .mjs .cjs .html .htm .xhtml .svg .css .sh .bat .cmd .exe .ps1 .py .docm .xlsm'.split(
    ' ',
  ),
);

/** Scans, pictures and office files that may lie in `files/` of a dossier. */
export const attachmentExtensions: readonly string[] = ['.pdf', '.docx', '.xlsx', '.png', '.jpg', '.jpeg'];

const contentTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
};

/** What a server says of an attached file; nothing that a browser would run. */
export function contentTypeOf(name: string): string {
  return contentTypes[extensionOf(name)] ?? 'application/octet-stream';
}

/** Of a name "Kế hoạch.PDF": ".pdf"; empty where it has none. */
export function extensionOf(name: string): string {
  return /[^/](\.[^./]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What is wrong with a path, in Vietnamese, as the end of "Tên tệp ..."; undefined where nothing is. */
export function describeNameFault(path: string): string | undefined {
  return faults.find(({ isFound }) => isFound(path))?.words;
}

/** Signs that turn or hide text, and control characters: the name on the screen would not be the name on the disk. */
const deceptive = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/u;
/** Names that Windows keeps for devices, whatever follows the dot. */
const device = /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.[^/]*)?(\/|$)/i;

const faults: readonly { readonly isFound: (path: string) => boolean; readonly words: string }[] = [
  { isFound: path => path.includes('\ufffd'), words: 'có chữ không đọc được (không phải UTF-8)' },
  { isFound: path => deceptive.test(path), words: 'có ký tự ẩn hoặc ký tự đổi chiều chữ' },
  { isFound: path => path !== path.normalize('NFC'), words: 'gõ bằng dấu rời (Unicode tổ hợp)' },
  { isFound: path => /[\\:*?"<>|]/.test(path), words: 'có ký tự mà Windows không nhận (\\ : * ? " < > |)' },
  { isFound: path => /(^|\/)\.\.?(\/|$)/.test(path.replace(/^\.\.\//, '')), words: 'dẫn ra ngoài thư mục' },
  {
    isFound: path => /[. ](\/|$)|(^|\/)[ -]/.test(path),
    words: 'có khoảng trắng, dấu chấm hoặc gạch nối ở đầu, ở cuối',
  },
  { isFound: path => device.test(path), words: 'trùng tên thiết bị của Windows' },
  { isFound: path => path.length > 200, words: 'dài quá 200 ký tự' },
];
