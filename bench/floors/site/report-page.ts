import { citation, type DossierInput, pathOf, stateOf } from './dossier-head.ts';
import { escapeHtml, links, page, section } from './page.ts';

/** What the commune says beside its results, in the order in which the templates name the sections. */
export function reportPage(input: DossierInput): string {
  const { commune, name, dossier, shared } = input;
  const { period, subject } = dossier.head;
  const path = pathOf(dossier);
  const title = `Lời báo cáo: ${name}, ${period.title}`;
  const titles = new Map<string, string>();
  for (const { sections = [] } of shared.templates.values())
    for (const each of sections) if (dossier.report.has(each.id)) titles.set(each.id, escapeHtml(each.title));
  const jumps = Array.from(titles, ([id, text]) => [`#phan-${id}`, text] as const);
  const parts = Array.from(
    titles,
    ([id, text]) =>
      `<article> <h2 id="phan-${id}">${text}</h2> <div class="prose">${dossier.report.get(id)?.html}</div> </article>`,
  );
  return page({
    path: `${path}bao-cao/`,
    title,
    description: subject,
    trail: [
      [`/xa/${dossier.communeId}/`, name],
      [path, `Hồ sơ ${period.title}`],
    ],
    state: stateOf(input),
    main: `<h1>${escapeHtml(title)}</h1> <p class="lead">${escapeHtml(subject)}</p>  <p>Nguyên văn của ${escapeHtml(commune.issuer)}; bảng kết quả và văn bản Word để tải về: <a href="${path}">trang hồ sơ</a>.</p> <nav aria-label="Các phần"> <ul class="jumps">${links(...jumps)}</ul> </nav>${parts.join('')} ${section('trich-dan', 'Trích dẫn trang này', citation(input, 'Lời báo cáo, '))} `,
  });
}
