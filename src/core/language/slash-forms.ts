/**
 * Polish that names a gender by a slash or brackets: "wiedziałeś/-aś", "chciał(a)byś", "Pan/Pani". It is hard to read
 * aloud, and leaves people out; there is always another way to say it.
 */

/** An ending after a slash, one in brackets, and two forms of one word. */
const FORMS = [
  /\p{L}+\/-?(?:ł?aby[śm]|\p{L}{1,3})(?!\p{L})/gu,
  /\p{L}+\(-?\p{L}{1,4}\)\p{L}*/gu,
  /(?<!\p{L})(\p{L}{3})\p{L}*\s?\/\s?\1\p{L}*/giu,
];
const WEB_ADDRESS = /https?:\/\/\S+/g;

/**
 * Every such form in a Polish text.
 *
 * @example
 * slashForms('Czy chciał(a)byś porozmawiać?') // => ['chciał(a)byś']
 */
export const slashForms = (text: string): readonly string[] => {
  const said = text.replaceAll(WEB_ADDRESS, '');
  return [...new Set(FORMS.flatMap((form) => [...said.matchAll(form)].map(([found]) => found)))];
};
