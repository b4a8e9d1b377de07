/** A phone number that can be called, and a form that can be read back to the person. */
import { fail, ok, type Result } from '../../shared/result.ts';

/** The countries whose national numbers are known. */
export type PhoneCountry = 'GB' | 'PL' | 'SE';

/** `e164` is for calling, `grouped` for reading aloud. */
export type Phone = { readonly e164: string; readonly grouped: string };

/** Why no number was heard. */
export type PhoneError = {
  readonly code:
    | 'understand.no-phone'
    | 'understand.phone-too-short'
    | 'understand.phone-too-long'
    | 'understand.phone-unknown'
    | 'understand.many-phones';
};

type Plan = {
  readonly prefix: string;
  readonly trunk: string;
  readonly lengths: readonly [number, number];
  readonly fits: RegExp;
  readonly grouped: (national: string) => string;
};

/** The digits in groups of these lengths, a blank between. */
function cut(digits: string, ...lengths: readonly number[]): string {
  const groups: string[] = [];
  let rest = digits;
  for (const length of lengths) {
    groups.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return groups.filter((group) => group !== '').join(' ');
}

/**
 * Lengths and first digits of national numbers, without the trunk 0.
 * @source ITU-T E.164 national numbering plans of the United Kingdom, Poland and Sweden
 */
const PLANS: { readonly [C in PhoneCountry]: Plan } = {
  GB: {
    prefix: '44',
    trunk: '0',
    lengths: [9, 10],
    fits: /^(?:[1-3]\d{8,9}|7[1-9]\d{8}|8\d{8,9})$/u,
    grouped: groupGb,
  },
  PL: {
    prefix: '48',
    trunk: '',
    lengths: [9, 9],
    fits: /^[1-9]\d{8}$/u,
    grouped: (number) =>
      /^(?:45|5[0137]|6[069]|7[2389]|88)/u.test(number) ? cut(number, 3, 3, 3) : cut(number, 2, 3, 2, 2),
  },
  SE: {
    prefix: '46',
    trunk: '0',
    lengths: [7, 9],
    fits: /^(?:7[02369]\d{7}|8\d{6,8}|[1-69]\d{6,8})$/u,
    grouped: groupSe,
  },
};

function groupGb(national: string): string {
  if (/^(?:11\d|1\d1)/u.test(national)) return `0${cut(national, 3, 3, 4)}`;
  if (national.startsWith('2')) return `0${cut(national, 2, 4, 4)}`;
  if (/^[38]/u.test(national)) return `0${cut(national, 3, 3, 4)}`;
  return `0${cut(national, 4, 3, 3)}`;
}

function groupSe(national: string): string {
  const area = national.startsWith('8')
    ? 1
    : national.startsWith('7') || /^(?:1[013689]|2[136]|3[1356]|4[0246]|5[04]|6[03]|90)/u.test(national)
      ? 2
      : 3;
  const rest = national.slice(area);
  const lengths = rest.length % 2 === 0 ? [2, 2, 2, 2] : [3, 2, 2];
  return `0${national.slice(0, area)}-${cut(rest, ...lengths)}`;
}

/** All of them. */
export const COUNTRIES: readonly PhoneCountry[] = ['GB', 'PL', 'SE'];

/**
 * The one phone number in `text`. Numbers without a country code are read as those of `country`;
 * a number with the code of any country is taken (people keep the number they came with).
 *
 * @errors too short, too long, not a number of that country, none, or more than one
 */
export function understandPhone(text: string, country: PhoneCountry): Result<Phone, PhoneError> {
  const cleaned = text
    .slice(0, 500)
    .normalize('NFKC')
    .replace(/(?<=[\d\s])[oO](?=[\d\s-])/gu, '0')
    .replace(/\(0\)/gu, '');
  const runs = [...cleaned.matchAll(/\+?\d(?:[\s().\-/\u2010-\u2015]*\d)*/gu)]
    .map(([run]) => run.replace(/[^\d+]/gu, ''))
    .filter((run) => run.length >= 4);
  const [only] = [...new Set(runs)];
  if (only === undefined) return fail({ code: 'understand.no-phone' });
  if (new Set(runs).size > 1) return fail({ code: 'understand.many-phones' });
  return only.startsWith('+') || only.startsWith('00')
    ? international(only.replace(/^(?:\+|00)/u, ''))
    : fromNational(only, country);
}

function international(digits: string): Result<Phone, PhoneError> {
  const own = COUNTRIES.find((country) => digits.startsWith(PLANS[country].prefix));
  if (own !== undefined) {
    const { prefix, grouped } = PLANS[own];
    const read = national(digits.slice(prefix.length).replace(/^0/u, ''), own);
    return read.ok
      ? ok({ e164: read.value.e164, grouped: `+${prefix} ${grouped(read.value.national).replace(/^0/u, '')}` })
      : read;
  }
  if (digits.length < 8) return fail({ code: 'understand.phone-too-short' });
  if (digits.length > 15) return fail({ code: 'understand.phone-too-long' });
  return digits.startsWith('0')
    ? fail({ code: 'understand.phone-unknown' })
    : ok({ e164: `+${digits}`, grouped: `+${cut(digits, 2, 3, 3, 3, 4)}` });
}

function fromNational(digits: string, country: PhoneCountry): Result<Phone, PhoneError> {
  const { prefix, trunk, grouped, lengths } = PLANS[country];
  const withPrefix = digits.startsWith(prefix) && digits.length === prefix.length + lengths[1];
  const read = national(
    withPrefix ? digits.slice(prefix.length) : trunk !== '' ? digits.replace(/^0/u, '') : digits,
    country,
  );
  return read.ok ? ok({ e164: read.value.e164, grouped: grouped(read.value.national) }) : read;
}

function national(
  digits: string,
  country: PhoneCountry,
): Result<{ readonly e164: string; readonly national: string }, PhoneError> {
  const { prefix, lengths, fits } = PLANS[country];
  if (digits.length < lengths[0]) return fail({ code: 'understand.phone-too-short' });
  if (digits.length > lengths[1]) return fail({ code: 'understand.phone-too-long' });
  return fits.test(digits)
    ? ok({ e164: `+${prefix}${digits}`, national: digits })
    : fail({ code: 'understand.phone-unknown' });
}
