/**
 * Characters: from what was typed to the plain letters it stands for.
 *
 * People in danger write in capitals, without diacritics, with letters of another alphabet that look
 * the same, or with invisible characters between the letters. Nothing here knows a word of any language.
 *
 * Read next: `words.ts`, which cuts the result into words.
 */

/** Letters of other alphabets, and letters without a decomposition, that are read as Latin ones. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // Cyrillic
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    и: 'u',
    з: 'z',
    // Greek
    α: 'a',
    β: 'b',
    ϲ: 'c',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'u',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ζ: 'z',
    // Latin relatives
    ı: 'i',
    ɑ: 'a',
    ɡ: 'g',
    ɩ: 'i',
    ʏ: 'y',
    ʟ: 'l',
    ɪ: 'i',
    ᴋ: 'k',
    ᴇ: 'e',
    ᴅ: 'd',
    ᴍ: 'm',
    ꜱ: 's',
    ᴀ: 'a',
    ᴜ: 'u',
    ᴏ: 'o',
    ᴛ: 't',
    ʀ: 'r',
    ɴ: 'n',
    ʜ: 'h',
    ᴡ: 'w',
    ᴢ: 'z',
    ʙ: 'b',
    ᴄ: 'c',
    ᴘ: 'p',
    ᴠ: 'v',
    ꜰ: 'f',
    ɢ: 'g',
    ø: 'ö',
    æ: 'ä',
    đ: 'd',
    ð: 'd',
    ß: 'ss',
    þ: 'th',
    ƶ: 'z',
    ӧ: 'ö',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '′': "'",
    // Pictures that carry a meaning of their own
    '🔪': ' knife ',
    '🗡': ' knife ',
    '🔫': ' gun ',
    '💊': ' pills ',
    '⚰': ' coffin ',
    '☠': ' kill ',
  }),
);

/** Letters that Polish and Swedish need; every other accent is dropped. */
const KEPT_LETTERS: ReadonlySet<string> = new Set('ąćęńóśźżåäö');

/** What stays as it is but for its case, and a run of everything else with the letter before it, to which a mark may belong. */
const NOT_PLAIN = /[\x20-\x7e]?[^\x20-\x7e\n\r\tąćęłńóśźżåäöĄĆĘŁŃÓŚŹŻÅÄÖ]+/gu;
const INVISIBLE =
  /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180e|[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]|[\ufe00-\ufe0f]/gu;
/** Letters that a machine on the way read in another alphabet or left as it writes them for itself. */
const MENDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Ã¥': 'å',
    'Ã¤': 'ä',
    'Ã¶': 'ö',
    'Ã…': 'å',
    'Ã„': 'ä',
    'Ã–': 'ö',
    '&aring;': 'å',
    '&auml;': 'ä',
    '&ouml;': 'ö',
    '\\u00e5': 'å',
    '\\u00e4': 'ä',
    '\\u00f6': 'ö',
  }),
);
const BROKEN = /Ã|&[ao]|\\u00/;
const BROKEN_LETTERS = /Ã[¥¤¶…„–]|&(?:aring|[ao]uml);|\\u00(?:e5|e4|f6)/g;
/** `kiII`: after a small letter, a capital I is an l in disguise. */
const CAPITAL_I_AS_L = /(?<=[a-z])I+/g;
const MAY_HOLD_L = /[a-z]I/;
/** Unless capitals are strewn about: `nIe cHcE`. */
const MIXED_CASE = /\p{Ll}(?!I)\p{Lu}/u;
const MARK = /\p{M}/u;

/**
 * Lower-case text in the letters of the three languages, Polish and Swedish diacritics kept.
 *
 * @example
 * normalise('WАNT TO DΙE') // => 'want to die'
 */
export function normalise(sent: string): string {
  const typed = BROKEN.test(sent) ? sent.replaceAll(BROKEN_LETTERS, (broken) => MENDED.get(broken) ?? broken) : sent;
  const text =
    MAY_HOLD_L.test(typed) && !MIXED_CASE.test(typed)
      ? typed.replace(CAPITAL_I_AS_L, (capitals) => 'l'.repeat(capitals.length))
      : typed;
  return text.replace(NOT_PLAIN, readUnusual).toLowerCase();
}

function readUnusual(unusual: string): string {
  let plain = '';
  for (const char of unusual.replace(INVISIBLE, '').toLowerCase().normalize('NFKD')) {
    if (MARK.test(char)) {
      const composed = (plain.at(-1) + char).normalize('NFC');
      if (KEPT_LETTERS.has(composed)) plain = plain.slice(0, -1) + composed;
      continue;
    }
    plain += LOOKS_LIKE.get(char) ?? char;
  }
  return plain;
}

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({ ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z', å: 'a', ä: 'a', ö: 'o' }),
);
/** A normalised word without its diacritics: what a phone keyboard set to English would have given. */
export function fold(word: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) < 0x80) continue;
    const plain = FOLDED.get(word.charAt(at));
    if (plain === undefined) continue;
    folded += word.slice(from, at) + plain;
    from = at + 1;
  }
  return from === 0 ? word : folded + word.slice(from);
}
