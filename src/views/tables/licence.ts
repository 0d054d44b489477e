/** The licence of the whole repository, data included (LICENSE), as catalogues name it. */
export const licence = {
  name: 'EUPL-1.2',
  title: 'Giấy phép công cộng Liên minh châu Âu (EUPL) 1.2',
  path: 'https://spdx.org/licenses/EUPL-1.2.html',
  /** In the controlled vocabulary that DCAT-AP asks for. */
  authority: 'http://publications.europa.eu/resource/authority/licence/EUPL_1_2',
} as const;
