import type { DossierBundle } from '../../schema/bundle.ts';
import { dateLine, issuerLines } from '../view/letterhead.ts';
import type { FormSource } from './form-source.ts';

/** Head and signer of the forms of a dossier; the date is written by hand when the form is signed. */
export function formHeadOf(bundle: DossierBundle): Pick<FormSource, 'letterhead' | 'signer' | 'date'> {
  const { place, asOf, signatory } = bundle.dossier.data;
  const date = dateLine({ number: undefined, date: undefined, month: undefined, symbol: '' }, asOf);
  return {
    letterhead: {
      issuer: issuerLines(bundle).map(line => line.toLocaleUpperCase('vi')),
      placeAndDate: `${place}, ${date}`,
    },
    signer: signatory.name,
    date: asOf,
  };
}
