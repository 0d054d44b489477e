/** A repaired text and what was repaired, in Vietnamese; no changes means the text is as it should be. */
export interface Fixed {
  readonly text: string;
  readonly changes: readonly string[];
}

const repairs: readonly { readonly change: string; readonly repair: (text: string) => string }[] = [
  { change: 'bỏ ký hiệu đầu tệp (BOM)', repair: text => text.replace(/^\uFEFF/, '') },
  { change: 'đổi kiểu xuống dòng của Windows', repair: text => text.replace(/\r\n?/g, '\n') },
  { change: 'ghép dấu rời thành Unicode dựng sẵn', repair: text => text.normalize('NFC') },
  { change: 'bỏ ký tự không nhìn thấy', repair: text => text.replace(/[\u200B\u2060\uFEFF]/g, '') },
  { change: 'thay khoảng trắng không ngắt bằng khoảng trắng thường', repair: text => text.replace(/\u00A0/g, ' ') },
];

/** Last: the other repairs may leave empty lines. */
const ending = {
  change: 'kết thúc tệp bằng đúng một dấu xuống dòng',
  repair: (text: string) => text.replace(/\n*$/, '\n'),
};

/** Two blanks at the end of a Markdown line are a line break: in Markdown they stay. */
const repairsOf = {
  markdown: [...repairs, ending],
  yaml: [
    ...repairs,
    { change: 'bỏ khoảng trắng cuối dòng', repair: (text: string) => text.replace(/[ \t]+$/gm, '') },
    ending,
  ],
};

/** Repairs what is mechanical in any text file of a dossier: encoding marks, composition, blanks. Never a figure. */
export function fixText(text: string, format: 'yaml' | 'markdown'): Fixed {
  const changes: string[] = [];
  const repaired = repairsOf[format].reduce((current, { change, repair }) => {
    const next = repair(current);
    if (next !== current) changes.push(change);
    return next;
  }, text);
  return { text: repaired, changes };
}
