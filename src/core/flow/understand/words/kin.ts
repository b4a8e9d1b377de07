/**
 * Who else may be spoken of in a reply, by language: what is said of one of them is not said of whoever writes. The one
 * list of them; written as `fold` leaves them.
 */
import type { Locale } from '../../../language/locale.ts';

const list = (words: string): readonly string[] => words.split(' ');

export type Kin = {
  /** Relatives, and whoever somebody lives with. */
  readonly family: readonly string[];
  /** Others around her, and the words that stand for one of either. */
  readonly around: readonly string[];
};

export const KIN: { readonly [L in Locale]: Kin } = {
  en: {
    family: list(
      'son sons daughter daughters child children kid kids baby brother sister mother mum mom father dad parents wife husband partner girlfriend boyfriend grandson granddaughter aunt uncle cousin gran grandma nan nephew niece',
    ),
    around: list('he she his her him friend neighbour'),
  },
  pl: {
    family: list(
      'syn syna synem synowie corka corke corki dziecko dzieci dziecka brat siostra mama mamy matka matke matki mame tata ojciec zona zone maz meza partner partnerka chlopak dziewczyna wnuk wnuczka rodzice tesciowa babcia dziadek ciocia wujek',
    ),
    around: list('on ona jego jej kolega kolezanka przyjaciel sasiad sasiadka'),
  },
  sv: {
    family: list(
      'son soner sonen dotter dottern dottrar barn barnet barnen bror syster mor mamma far pappa fru man sambo partner pojkvan flickvan barnbarn mormor farmor morfar farfar foraldrar',
    ),
    around: list('han hon hans hennes kompis van granne'),
  },
};
