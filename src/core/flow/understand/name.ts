/**
 * What somebody wants to be called, out of what she wrote: "Anna", or the name in "my name is Anna Kowalska and I live …".
 * A sentence that gives no name is asked again, so that nobody is greeted with it.
 */
import { fail, ok, type Result } from '../../shared/result.ts';

/** Why a text is not taken as a name. */
export type NameError = { readonly code: 'understand.no-name' };

const GREETING =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|hej|hejsan|cześć|czesc|dzień dobry|dzien dobry|witam|god (?:morgon|dag|kväll))(?: there)?[\s,.!:–-]+)+/iu;
/** Words that only a name follows. */
const NAMED =
  /^(?:(?:well|so|yes|ok|no|więc|tak|ja|jo)[\s,]+)?(?:my (?:first )?name(?:['’]?s| is)|the name(?:['’]?s| is)|name\s*[:=-]|(?:you can |please |just )*call me|i go by|(?:ja )?nazywam si[eę]|mam na imi[eę]|na imi[eę] (?:mi|mam)|(?:moje )?imi[eę](?: to|\s*[:=-])?|(?:mo[żz]ecie |mo[żz]esz |prosz[eę] )*m[óo]w(?:cie|i[ćc])? (?:mi|do mnie)|jag heter|heter|mitt namn [äa]r|namn\s*[:=-]|(?:du kan |ni kan |bara )*kalla mig(?: f[öo]r)?|jag kallas)[\s,:]+/iu;
/** Words that anything may follow: what does is a name only when it is written as one. */
const MAYBE_NAMED =
  /^(?:i am|i['’]?m|it['’]?s|this is|jestem|to|tu|jag [äa]r|det [äa]r|hon heter|han heter|she is|he is)\s+/iu;
/** Where the name ends and something else begins. */
const END =
  /[,;!?()\n]|\.(?=\s|$)(?<=\p{L}{3}\.)|\s(?:and|but|from|i|oraz|ale|z|ze|och|men|från|fran|mam|mieszkam|jestem|bor|living|aged)\s|\s(?=\d)/iu;

/** Yes and no, which nobody is called: "jo" stays out, since people are. */
const YES_OR_NO = /^(?:yes|yeah|yep|no|nope|nah|ok|okay|sure|tak|nie|no tak|jasne|dobrze|ja|nej|jaa|nä|visst)[.!]*$/iu;

const MOST_WORDS = 5;

/** Whether it is made as names are: a few words of letters, with the signs that names have. */
const isName = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}'’.\- ]*$/u.test(text) && text.split(' ').length <= MOST_WORDS;

const isWrittenAsName = (text: string): boolean => text.split(' ').every((word) => /^\p{Lu}/u.test(word));

/**
 * The name in `text`, which is trimmed and safe to show (`text.ts`).
 *
 * @errors a sentence, a question, a number, or yes or no, without a name in it
 */
export function understandName(text: string): Result<string, NameError> {
  const said = text.replace(GREETING, '').trim();
  const none = fail({ code: 'understand.no-name' } as const);
  if (/\?\s*$/u.test(said) || YES_OR_NO.test(said)) return none;
  const [named] = NAMED.exec(said) ?? [];
  const [maybe] = named === undefined ? (MAYBE_NAMED.exec(said) ?? []) : [];
  const rest = said.slice((named ?? maybe ?? '').length);
  const isPlain = named === undefined && maybe === undefined;
  const name = (isPlain && !/[\d,]/u.test(rest) ? rest : (rest.split(END)[0] ?? '')).replace(/[.!\s]+$/u, '').trim();
  if (!isName(name) || (maybe !== undefined && !isWrittenAsName(name))) return none;
  return ok(name);
}
