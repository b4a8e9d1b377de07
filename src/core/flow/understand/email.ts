/** An e-mail address inside whatever was written around it. */
import { fail, ok, type Result } from '../../shared/result.ts';

/** Why no address was heard. */
export type EmailError = { readonly code: 'understand.no-email' | 'understand.many-emails' };

const ADDRESS =
  /[\p{L}\p{N}](?:[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{0,62}[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}/gu;

/**
 * The one e-mail address in `text`; the part after the @ in lower case. Blanks around the @ and
 * "(at)", "[at]" or "małpa" for it are put right.
 *
 * @errors none or more than one. Whether the address exists is not looked up.
 */
export function understandEmail(text: string): Result<string, EmailError> {
  const cleaned = text
    .slice(0, 500)
    .normalize('NFKC')
    .replace(/\s*(?:\(at\)|\[at\]|\(a\)|\bsnabel-?a\b|\bmałpa\b|\bmalpa\b)\s*/giu, '@')
    .replace(/\s*(?:\(dot\)|\[dot\])\s*/giu, '.')
    .replace(/\s*@\s*/gu, '@')
    .replace(/(?<=@[\p{L}\p{N}-]+)\s*[.,]\s*(?=\p{L}{2,4}(?:\s|$))/gu, '.');
  const found = [...new Set([...cleaned.matchAll(ADDRESS)].map(([address]) => withLowerHost(address)))].filter(
    (address) => !address.includes('..') && address.length <= 254,
  );
  const [only] = found;
  if (only === undefined) return fail({ code: 'understand.no-email' });
  return found.length === 1 ? ok(only) : fail({ code: 'understand.many-emails' });
}

function withLowerHost(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`;
}
