const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order; numbers inside by value, so that "1.10" follows "1.9". */
export function compareText(left: string, right: string): number {
  return collator.compare(left, right);
}

/** Letters without marks, lower case; Đ/đ becomes d before folding, which would drop it: "Đổi Số" -> "doi so". */
export function foldText(text: string): string {
  return text
    .replace(/[Đđ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Part of an address or a file name: "Thị xã Bỉm Sơn" -> "thi-xa-bim-son". */
export function slugify(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
