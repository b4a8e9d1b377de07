/**
 * What one office may not read because it would tell of another.
 *
 * Who gets help from a social-assistance centre is secret by itself (Polish Act on social assistance, art. 100), so an
 * answer such as "the centre helps me" is not shown to the job office before the person lets the centre tell it, and
 * nothing that was concluded from that answer is either.
 */

/** One side of a joint case, as the programme has it: its offices, and the facts that tell of them. */
export type Side = { readonly partners: readonly string[]; readonly toldBy: readonly string[] };

/**
 * The facts that are kept from a reader at office `partner`.
 *
 * @param mayTell  whether the office on the other side may tell the reader's
 */
export function factsKeptFrom(sides: readonly Side[], partner: string, mayTell: boolean): readonly string[] {
  if (mayTell || !sides.some(({ partners }) => partners.includes(partner))) return [];
  return sides.filter(({ partners }) => !partners.includes(partner)).flatMap(({ toldBy }) => toldBy);
}
