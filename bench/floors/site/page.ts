/** A whole page around its main content. */
export function page(title: string, main: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(title)}"><link rel="stylesheet" href="/site.css"></head><body><a class="skip" href="#noi-dung">Tới nội dung chính</a><header class="banner"><p class="site"><a href="/">Hồ Sơ Số</a></p><nav aria-label="Chính"><ul class="links"><li><a href="/">Trang đầu</a></li><li><a href="/huong-dan/">Hướng dẫn</a></li></ul></nav></header><main id="noi-dung" tabindex="-1"><h1>${escapeHtml(title)}</h1>${main}</main><footer class="foot"><p>Trang này in lại số liệu và văn bản do xã, phường, thị trấn lập.</p><p><a href="/api/v1/index.json">Dữ liệu mở (JSON)</a></p></footer></body></html>`;
}

export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const titles = head.map(title => `<th scope="col">${title}</th>`).join('');
  const lines = rows.map(([first = '', ...rest]) => {
    return `<tr><th scope="row">${first}</th>${rest.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<section class="scroll" aria-label="${escapeHtml(caption)}" tabindex="0"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${titles}</tr></thead><tbody>${lines.join('')}</tbody></table></section>`;
}

const special = /[&<>"]/;

export function escapeHtml(text: string | number | undefined): string {
  const written = String(text ?? '');
  if (!special.test(written)) return written;
  return written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** "2023-11-15" -> "15/11/2023" */
export function day(date: string | undefined): string {
  return (date ?? '').split('-').reverse().join('/');
}
