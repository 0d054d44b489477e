import { expect, test } from 'vitest';
import { buildCorrection, type CorrectionSubject } from './correction-view.ts';

const subject: CorrectionSubject = {
  communeId: 'xa-thu',
  commune: 'Xã Thử',
  dossier: '2024',
  period: 'năm 2024',
  criterion: '1.6',
  commit: '1a2b3c4d',
  site: new URL('https://hoso.example.gov.vn'),
};
const contact = {
  title: 'Tổ quản trị',
  email: 'hoso@example.gov.vn',
  form: 'https://forge.example.gov.vn/issues/new?title={title}&body={body}',
};

test('form and letter come with commune, dossier, criterion, version and address filled in', () => {
  const { title, links } = buildCorrection(contact, subject);
  const [form, letter] = links.map(({ href }) => new URL(href));
  expect(title).toBe('Tổ quản trị');
  expect(form?.searchParams.get('title')).toBe('Sai sót: Xã Thử, năm 2024, tiêu chí 1.6');
  expect(form?.searchParams.get('body')).toMatchInlineSnapshot(`
    "Hồ sơ: communes/xa-thu/2024
    Tiêu chí: 1.6
    Bản ghi: 1a2b3c4d
    Trang: https://hoso.example.gov.vn/xa/xa-thu/2024/minh-chung/#ct-1.6

    Chỗ sai: 
    Đúng ra là: 
    Theo văn bản (số, ngày): "
  `);
  expect(letter?.pathname).toBe('hoso@example.gov.vn');
  expect(letter?.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(form?.searchParams.get('body'));
  expect(letter?.href).toContain('%0D%0A');
});

test('about the dossier as a whole the reader is asked for the criterion; nothing unknown is filled in', () => {
  const whole = { ...subject, criterion: undefined, commit: undefined, site: undefined };
  const [link] = buildCorrection({ title: 'Tổ', form: contact.form }, whole).links;
  expect(new URL(link?.href ?? '').searchParams.get('body')).toMatchInlineSnapshot(`
    "Hồ sơ: communes/xa-thu/2024
    Trang: /xa/xa-thu/2024/

    Mã tiêu chí: 
    Chỗ sai: 
    Đúng ra là: 
    Theo văn bản (số, ngày): "
  `);
});

test('words of the data cannot leave their place in the address', () => {
  const [link] = buildCorrection(contact, { ...subject, commune: 'Xã A&body=b#c "d"' }).links;
  expect(new URL(link?.href ?? '').searchParams.get('title')).toBe(
    'Sai sót: Xã A&body=b#c "d", năm 2024, tiêu chí 1.6',
  );
});

test('without a contact nobody is named and no link is made up', () => {
  expect(buildCorrection(undefined, subject)).toEqual({ title: undefined, links: [] });
});
