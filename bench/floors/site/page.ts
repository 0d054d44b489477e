export interface PageText {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Address and title of each page above, the home page left out. */
  readonly trail: readonly (readonly [string, string])[];
  readonly main: string;
  /** What the foot of a printed sheet adds: date of the figures, version. */
  readonly state?: string;
}

const menu = links(
  ['/', 'Trang đầu'],
  ['/toan-tinh/', 'Toàn tỉnh'],
  ['/tim-kiem/', 'Tìm kiếm'],
  ['/huong-dan/', 'Hướng dẫn'],
  ['/phuong-phap/', 'Cách tính'],
);
const footLinks = links(
  ['/kiem-tra/', 'Chất lượng số liệu'],
  ['/gop-du-lieu/', 'Gửi, sửa số liệu'],
  ['/van-ban/', 'Danh mục văn bản'],
  ['/du-lieu/', 'Dữ liệu mở'],
  ['/thay-doi/', 'Thay đổi'],
  ['/tiep-can/', 'Khả năng tiếp cận'],
);
const step = '<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem">';

/** A whole page around its main content. */
export function page({ path, title, description, trail, main, state = '' }: PageText): string {
  const name = escapeHtml(title);
  return `<!DOCTYPE html><html lang="vi"> <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name} – Hồ Sơ Số</title><meta name="description" content="${escapeHtml(description)}"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><link rel="stylesheet" href="/tai-nguyen/site.css"><style>:root{--foot:"${path}${state && ` · ${state}`}"}</style></head> <body> <a class="skip" href="#noi-dung">Tới nội dung chính</a> <header class="banner"> <p class="site"><a href="/" lang="vi">Hồ Sơ Số</a></p> <nav aria-label="Chính"> <ul class="links"> ${menu}  </ul> </nav> </header> ${breadcrumbs(trail)} <main id="noi-dung" tabindex="-1">  ${main}</main> <footer class="foot"> <p>Trang này in lại số liệu và văn bản do xã, phường, thị trấn lập, và tính lại những gì suy ra được từ số liệu đó. Văn bản có chữ ký và con dấu của cơ quan ban hành mới là bản chính thức.</p> <p class="paper">Bản in từ Hồ Sơ Số, ${name}${state && `, ${state.replace(' · ', ', ')}`}.</p> <ul class="links screen"> ${footLinks} </ul> </footer> </body> </html>`;
}

function breadcrumbs(trail: PageText['trail']): string {
  const steps = trail.map(
    ([href, title], index) =>
      `${step} <span aria-hidden="true">› </span><a itemprop="item" href="${href}"><span itemprop="name">${escapeHtml(title)}</span></a> <meta itemprop="position" content="${index + 2}"> </li>`,
  );
  return `<nav aria-label="Vị trí trang"> <ol class="links trail" itemscope itemtype="https://schema.org/BreadcrumbList"> ${step} <a itemprop="item" href="/"><span itemprop="name">Trang đầu</span></a> <meta itemprop="position" content="1"> </li>${steps.join('')} </ol> </nav>`;
}

export function links(...items: readonly (readonly [string, string])[]): string {
  return items.map(([href, title]) => `<li><a href="${href}">${title}</a></li>`).join('');
}

export interface TableText {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly kind?: string;
  readonly foot?: string;
}

/** A table of rows that are HTML already, in a frame that scrolls. */
export function table({ caption, head, rows, kind = 'stacks', foot = '' }: TableText): string {
  const name = escapeHtml(caption);
  const titles = head.map(title => `<th scope="col">${title}</th>`).join(' ');
  return `<section class="scroll" aria-label="${name}" tabindex="0"> <table class="${kind}"> <caption>${name}</caption> <thead> <tr> ${titles} </tr> </thead> <tbody> ${rows.join('')} </tbody> ${foot && `<tfoot> ${foot} </tfoot>`} </table> </section>`;
}

/** A row whose cells say on narrow screens which column they stand in. */
export function row(first: string, titles: readonly string[], cells: readonly (string | number)[]): string {
  let text = `<tr> <th scope="row">${first}</th> `;
  for (let index = 0; index < cells.length; index++) text += `<td data-label="${titles[index]}">${cells[index]}</td>`;
  return `${text} </tr>`;
}

export function section(id: string, title: string, content: string): string {
  return `<section aria-labelledby="${id}"> <h2 id="${id}">${title}</h2> ${content} </section>`;
}

export function fact(title: string, text: string): string {
  return `<div><dt>${title}</dt><dd>${text}</dd></div>`;
}

const special = /[&<>"]/;

export function escapeHtml(text: string | number | undefined): string {
  const written = typeof text === 'string' ? text : String(text ?? '');
  if (!special.test(written)) return written;
  return written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** "2023-11-15" -> "15/11/2023" */
export function day(date: string | undefined): string {
  return (date ?? '').split('-').reverse().join('/');
}

/** "huyện Mẫu A" -> "Huyện Mẫu A" */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
