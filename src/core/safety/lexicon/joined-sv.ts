import { fold } from '../normalise.ts';

/** Swedish words that are often written as one, and what they are. */
export const joinedSv: ReadonlyMap<string, readonly string[]> = new Map(
  `vill inte|orkar inte|pallar inte|orka inte|orkar int|vill int|inte vill|inte orkar|jag vill|jag ska|jag orkar|jag tanker|ta livet|ta live|hänga mig|hänga mej|döda mig|döda mej|skada mig|skada mej|skära mig|skära mej|skjuta mig|skjuta mej|live av|livet av|av mig|av mej|mig sjalv|mej sjalv
  tanker ta|mitt liv|inte leva|leva mer|leva langre|att leva|att dö|vill dö|vill död|bara dö|ska dö|vara död|var död|och dö|hoppas jag|mig igen|mig ikvall|mig inatt|om jag`
    .trim()
    .split(/[|\n]/)
    .map((pair): [string, readonly string[]] => {
      const words = pair.trim().split(' ');
      return [fold(words.join('')), words];
    }),
);
