/**
 * How many syllables a Polish word has: one for each vowel, except an `i` that only softens what is before it.
 *
 * Such an `i` stands before another vowel ("nie", "wiadomość"); after a consonant and `r`, and after `kl`, it is a
 * syllable all the same ("priorytet", "klient"). `au` and `eu` are one syllable where a word begins with them
 * ("autobus"). Inside a word they are counted as two ("nauka"), which is one too many for a few foreign words.
 *
 * @returns 0 for a word without a vowel ("w", "z") and for a number
 * @source  Polish spelling, by which `i` before a vowel marks softness: Wielki słownik ortograficzny PWN, Zasady pisowni
 */
export const polishSyllables = (word: string): number =>
  word.toLowerCase().match(/(?<![\p{L}])[ae]u|(?<=kl|[bcdfghkpstwz]r)i(?=[aąeęoóu])|i(?![aąeęioóuy])|[aąeęoóuy]/gu)
    ?.length ?? 0;
