import { nearestName } from '../../text/near-miss.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A document issued by the dossier is one there is a template for. */
export const documentTemplateExists: Check<DossierContext> = {
  id: 'document-template-exists',
  severity: 'error',
  title: 'Văn bản ban hành phải có mẫu trong templates/.',
  why: 'Không có mẫu thì không lập được văn bản.',
  example: { wrong: '- document: mau-1', right: '- document: mau-01' },
  *find({ bundle: { dossier }, known: { templates } }): Iterable<Finding> {
    for (const [index, { document }] of dossier.data.issued.entries()) {
      if (templates.has(document)) continue;
      const near = nearestName(document, templates.keys());
      yield {
        at: dossier,
        path: ['issued', index, 'document'],
        message: `Không có mẫu văn bản "${document}" trong templates/.`,
        hint: near
          ? `Gần giống: "${near}".`
          : `Các mẫu hiện có: ${[...templates.keys()].join(', ') || 'chưa có mẫu nào'}.`,
      };
    }
  },
};
