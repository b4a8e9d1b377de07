/**
 * Swedish words that are another word's slip only beside certain words: `vill do`, `ta liver av mig`, `mitt iv`.
 *
 * Each line: the words that come right before, the words typed, the word meant. A typed word with `$` is meant so only where
 * nothing follows it. Everything is compared without diacritics.
 */
import { fold } from '../normalise.ts';
import type { Beside } from '../reading.ts';

const LINES = `
  att vill vil vll vl får fick få ska skall bara kunde kan vilja velat vela tänker kommer lyckas försöker försökte borde måste och jag av om man inte int ville önskar hoppas snart nu hellre redo mig skulle | d0 do d0e doe do0 doo0 dl dol dp dpo dop doop dood0 dlo | dö
  vill vil vll vl ska bara få fick vilja hellre att | då$ dåå dä$ dää ö$ öö d$ | dö
  jag ja jg ag | ill vll vil vikl viol vilk vul bill vell villl väll | vill
  mitt mit mt mittt eget egna | iv lv ilv lvi lif lib luv livv li liiv kiv liu lliv liw lyv lihv livs$ | liv
  sluta slippa att orka orkar vilja | lev$ lea lva leev | leva
  vill vil vll ska att vilja | dr$ dör$ dlr$ ör$ dåd$ | dö
  jag ja om när så | door döor dööör | dör
  var vore va vr vara varit är hellre | ded d3d dodd ddo odd d0d dod0 d0de doed dött0 sod fod$ | död
  ta tar tog tagit avsluta avslutar | liver livt livit livat livar livs ivet ivett lvt livte livef live livwt liveet levet livret livey liveg lievt liet | livet
  av livet livett livt döda låt kasta förgifta hugga knivhugga skurit skar skada hänga häng skjuta dränka skära strypa avliva skär hänger dödar skjuter dränker skadar | mug ig img mif nig mog mih mgi mij mg mii migh mi m me mje emj maj mja | mig
  ska att vill jag ja tänker kommer | öra göar görra gröa göa | göra
  vill vil vll ill orkar orka orkr orkade pallar palla kan ska | inre nite ine ite ibte unte inye itne nte intr intw inr imte iinte ent enet int it | inte
`;

/** By what was typed. */
export const besideSv: ReadonlyMap<string, readonly Beside[]> = read(LINES);

function read(lines: string): ReadonlyMap<string, readonly Beside[]> {
  const byTyped = new Map<string, Beside[]>();
  for (const line of lines.trim().split('\n')) {
    const [before = '', typed = '', meant = ''] = line.split('|').map((part) => part.trim());
    const after = new Set(before.split(/\s+/).map(fold));
    for (const word of typed.split(/\s+/)) {
      const key = fold(word.replace('$', ''));
      byTyped.set(key, [...(byTyped.get(key) ?? []), { after, atEnd: word.endsWith('$'), meant }]);
    }
  }
  return byTyped;
}
