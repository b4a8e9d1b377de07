/**
 * Tablets that were taken, without a word on what for: an overdose under way, unless a prescribed dose is plain. Only what is done
 * ("took", not "take"), only words that say no purpose themselves ("painkillers" do). How many were taken, and all of them, stands in `self-*`.
 */
import type { RuleGroup } from './shape.ts';

export const taken: readonly RuleGroup[] = [
  {
    id: 'en.tablets-taken',
    says: 'concern',
    lines: `
      took|taken|swallowed|downed|necked|ive_took .. tablets|pills|tabs|capsules|sleepers -- for|against|because|since|as|with|every|each|daily|day|morning|breakfast|usual|always|before|after|doctor|doctors|gp|nurse|prescribed|prescription|help|helped|work|off|back|away|pharmacy|chemist|tip|years|year|months|month|weeks|week|two|2|one|1|couple|pain|blood|hay_fever|vitamin|iron|thyroid|from|course|to_school|school|computer|to_work|tried
      ive|have|just|already taken|took|swallowed something|summat|stuff $
      taken|took|swallowed something|summat|stuff & strange|dizzy|sleepy|bad|numb|wont_wake|shaking|scared -- food|ate|doctor|gp
    `,
  },
  {
    id: 'pl.tablets-taken',
    says: 'concern',
    lines: `
      wzielam|wzialem|wzielem|wziela|wzial|polknelam|polknalem|polknela|polknal|lyknelam|lyknalem|lyknela|lyknal|zazylam|zazylem|zjadlam|zjadlem|wypilam|nalykalam|nalykalem|nabralam .. tabletki|tabletek|tablety|tabsy|prochy|piguly|proszki|proszkow|pigulki -- na|od|po|przed|rano|wieczorem|sniadani*|obiedzie|zwykle|zawsze|codzien*|lekarz*|lekark*|doktor|przepisa*|recept*|apte*|bol|bolu|bolow*|przeciwbol*|pomog*|lat|lata|rok|miesiac*|miesiec*|tydzien|tygodni*|ze_soba|dwie|jedna|1|2|poranne|wieczorne|zelazo|witamin*|tarczyc*|cisnieni*|jak_zwykle|dzis_rano|kazal*|przeszedl|przeszlo|wrocilam|wrocilem
      wzielam|wzialem|wziela|polknelam|polknalem|lyknelam|lyknalem|zazylam|zazylem .. leki|lekarstwa|cos & czekam|dziwnie|slabo|senn*|zasypiam|drze|kreci|boje -- na|lekarz*|zoladek|bol|rano
    `,
  },
  {
    id: 'sv.tablets-taken',
    says: 'concern',
    lines: `
      tagit|tog|svalt|svalde|sväljt|käkat|knaprat|ätit .. tabletter|tabletterna|piller|pillren|tabbar|tabbarna|tabs|pillrena -- mot|för|imorse|morse|frukost|innan|efter|som|vanligt|alltid|varje|läkar*|doktor*|skötersk*|utskriv*|skrev|skrivit|recept*|apotek*|hjälp*|dagligen|sedan|sen|år|månad*|vecka|veckor|dagar|dag|två|2|en|ett|1|tillbaka|bort|värk*|ont|järn|vitamin*|allergi*|pollen|sköldkörtel*|blodtryck*|ordin*|till|testat|provat|med_mig
      tagit|svalt nåt|något|nånting|någonting $
    `,
  },
];
