/**
 * The syllable of written Vietnamese: onset, rhyme, tone. What the model refuses is no Vietnamese word: damage of
 * extraction ("trươc", "bệnhtừ"), a slip of the keyboard or a foreign name.
 */

export interface Syllable {
  /** Lower case, without its tone: "chuyển" -> "chuyên". */
  readonly base: string;
  /** Combining mark of the tone (NFD); empty for the level tone. */
  readonly tone: string;
}

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every vowel that carries a tone -> the vowel without it, and the tone. */
const toned = new Map(
  Array.from('aăâeêioôơuưy').flatMap(vowel =>
    tones.map(tone => [`${vowel}${tone}`.normalize('NFC'), { vowel, tone }] as const),
  ),
);

/** Takes the tone off, wherever it is written ("hoà" and "hòa" are one). Expects NFC. */
export function readSyllable(word: string): Syllable {
  let base = '';
  let tone = '';
  for (const letter of word.toLowerCase()) {
    const found = toned.get(letter);
    base += found?.vowel ?? letter;
    tone = found ? tone + found.tone : tone;
  }
  return { base, tone };
}

const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang
  oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya
  uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y`.split(/\s+/),
);
const afterQu = /^(?:[aăâeêiy].*|ôc|ơ|ơi|ơn)$/;
const rhymesOfY = new Set('y yêm yên yêng yêt yêu ynh ych yt yp'.split(' '));
const onset = /^(?:ngh|ng|nh|gh|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])/;
const stopped = /(?:c|ch|p|t)$/;

/** Whether a word could be one Vietnamese syllable. Expects letters only, NFC; upper or lower case. */
export function isSyllable(word: string): boolean {
  const { base, tone } = readSyllable(word);
  // At most one tone; a rhyme that ends in a stop carries sắc or nặng.
  if (tone.length > 1) return false;
  const rest = base.replace(onset, '');
  const start = base.slice(0, base.length - rest.length);
  if (stopped.test(rest) && tone !== '\u0301' && tone !== '\u0323') return false;
  return fits(start, rest) || (base.startsWith('gi') && (rhymes.has(base.slice(2)) || base === 'gi'));
}

function fits(start: string, rhyme: string): boolean {
  if (start === 'qu') return afterQu.test(rhyme) && (rhymes.has(rhyme) || rhymesOfY.has(rhyme));
  if (start === '' && rhymesOfY.has(rhyme)) return rhyme === 'y' || rhyme.startsWith('yê');
  const isFront = /^[eêiy]/.test(rhyme);
  if (/^(?:k|gh|ngh)$/.test(start) && !isFront) return false;
  if (/^(?:c|ng)$/.test(start) && isFront) return false;
  if (start === 'g' && isFront && !rhyme.startsWith('i')) return false;
  return rhymes.has(rhyme);
}
