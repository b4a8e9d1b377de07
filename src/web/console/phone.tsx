/** A phone number that can be called from here. */

/** @param number as somebody wrote it, which is how it is shown */
export function Phone({ number }: { readonly number: string }) {
  return <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a>;
}
