import { fold } from '../normalise.ts';

/** Swedish words that are often written as one, and what they are. */
export const joinedSv: ReadonlyMap<string, readonly string[]> = new Map(
  `vill inte|orkar inte|pallar inte|orka inte|orkar int|vill int|inte vill|inte orkar|jag vill|jag ska|jag orkar|jag tanker|ta livet|ta live|hänga mig|hänga mej|döda mig|döda mej|skada mig|skada mej|skära mig|skära mej|skjuta mig|skjuta mej|live av|livet av|av mig|av mej|mig sjalv|mej sjalv
  tanker ta|mitt liv|inte leva|leva mer|leva langre|att leva|att dö|vill dö|vill död|bara dö|ska dö|vara död|var död|och dö|hoppas jag|mig igen|mig ikvall|mig inatt|om jag|ta live av mig|ta live av mej|jag ska ta live av mig|ska ta live av mig|tar live av mig`
    .trim()
    .split(/[|\n]/)
    .map((pair): [string, readonly string[]] => {
      const words = pair.trim().split(' ');
      return [fold(words.join('')), words];
    }),
);

/** Small words that the next one is often run together with; few Swedish words begin like them. */
export const leadingSv: readonly string[] =
  'jag ja ska vill inte int har måste kan att och mitt det hur ikväll dom när hela inget ingen bara orkar pallar tänker önskar är tog ta tar mig mej dö'.split(
    ' ',
  );

/** Small words that are often run together with the one before; few Swedish words end like them. */
export const trailingSv: readonly string[] =
  'jag mig mej inte int på ska ikväll inatt nu vill igen längre dö själv livet alla mitt om att av är hela ut med från mej bort jag ja till'.split(
    ' ',
  );

/** Words with a space in them whose halves are words of some language, so that nothing else gives them away. */
export const tornSv: ReadonlyMap<string, ReadonlySet<string>> = secondsByFirst(
  `d ö|or kar|or ka|ork ar|fin nas|hän ga|hän ger|hän gde|dö da|dö dar|skju ta|skjut a|skjut er|ska da|ska dar|skad a|skad ar|li vet|liv et|vak na|vak nar|le va|lev a|lev er|in te|av sluta|av slutar|för svinna|
  för svinner|över dos|över dosera|hop pa|hop par|hopp a|hopp ar|kas ta|kast a|vil l|vi ll|ön skar|ön ska|skä ra|skär a|dö den|död en|tåg et|tank ar|tank arna|tän ker|själ v|själv mord|exi stera|bor de|läm na|mörd a|dränk a|strup en|kni ven|kniv en|sna ran|re pet|rep et`
    .split('|')
    .map((pair) => fold(pair.trim())),
);

/** The second words of pairs by their first ones. */
function secondsByFirst(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  return seconds;
}
