/**
 * Thanks, "OK" and the like: words after which nobody has to do anything.
 *
 * Only what stands here, and only as the whole message. Whatever is not known for certain is a message that a person
 * reads: a question, a "yes" or a "no" (it may answer somebody), a greeting (it may be the beginning of something), and a
 * farewell or thanks "for everything" (it may be a last one).
 */
import { fold, wordsIn } from './normalise.ts';

const SAID: readonly string[] = [
  ...[
    'thanks',
    'thank you',
    'many thanks',
    'thanks a lot',
    'thanks so much',
    'thank you so much',
    'thank you very much',
  ],
  ...[
    'thank you for your help',
    'thanks for your help',
    'thank you for helping',
    'thx',
    'ty',
    'cheers',
    'much appreciated',
  ],
  ...[
    'ok',
    'okay',
    'okej',
    'oki',
    'great',
    'perfect',
    'lovely',
    'brilliant',
    'super',
    'got it',
    'understood',
    'all right',
  ],
  ...['have a nice day', 'have a good day', 'have a great day'],
  ...[
    'dziekuje',
    'dziekuje bardzo',
    'bardzo dziekuje',
    'dziekuje serdecznie',
    'serdecznie dziekuje',
    'dzieki',
    'wielkie dzieki',
  ],
  ...[
    'dziekuje za pomoc',
    'dzieki za pomoc',
    'dziekujemy',
    'dzieks',
    'swietnie',
    'rozumiem',
    'w porzadku',
    'milego dnia',
  ],
  ...[
    'tack',
    'tack sa mycket',
    'tusen tack',
    'stort tack',
    'tack tack',
    'tackar',
    'tack for hjalpen',
    'tack for svaret',
  ],
  ...['toppen', 'jattebra', 'perfekt', 'vad bra', 'uppfattat', 'jag forstar', 'ha en bra dag', 'ha en fin dag'],
];

const MOST_WORDS = Math.max(...SAID.map((phrase) => phrase.split(' ').length));
const PHRASES: ReadonlySet<string> = new Set(SAID);

/** Pictures that say no more than thanks. A thumb is read as "OK" with the other words. */
const KIND_PICTURES = /[🙏😊🙂☺😀😃😄❤🧡💛💚💙💜💐🌷🌸🎉🤗]|[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]/gu;

/**
 * Whether the whole of `text` is courtesies and nothing else, in any of the three languages.
 *
 * @example
 * isCourtesy('OK, dziękuję bardzo! 🙏') // => true
 * isCourtesy('OK, but when will you call?') // => false
 */
export function isCourtesy(text: string): boolean {
  const plain = text.replace(KIND_PICTURES, ' ');
  // A sign or picture that is neither a word nor ordinary punctuation may say anything; a question asks something.
  if (/[^\p{L}\p{M}\s.,!…'’👍👌-]/u.test(plain)) return false;
  const words = wordsIn(fold(plain)).map((word) => word.text);
  if (words.length === 0) return plain.trim() === '' && text.trim() !== '';
  for (let at = 0; at < words.length; ) {
    let size = Math.min(MOST_WORDS, words.length - at);
    while (size > 0 && !PHRASES.has(words.slice(at, at + size).join(' '))) size -= 1;
    if (size === 0) return false;
    at += size;
  }
  return true;
}

const GREETINGS = new Set([
  ...['hello', 'hello there', 'hi', 'hi there', 'hey', 'good morning', 'good afternoon', 'good evening', 'good day'],
  ...['dzien dobry', 'dobry wieczor', 'czesc', 'witam', 'witaj', 'siema', 'hejka', 'halo'],
  ...['hej', 'hej hej', 'hejsan', 'hallo', 'tjena', 'god morgon', 'god kvall', 'god dag', 'goddag'],
]);

/** Whether a message is a greeting and nothing else. */
export const isGreeting = (text: string): boolean =>
  GREETINGS.has(
    wordsIn(fold(text))
      .map((word) => word.text)
      .join(' '),
  );
