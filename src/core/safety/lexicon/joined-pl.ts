/** Polish "not" written together with its verb, as many people do: `niechce`, `niemam`. Read as two words. */
export const joinedPl: ReadonlyMap<string, readonly string[]> = new Map(
  `chce chcem hce kce chcialem chcialam chcialbym chcialabym mam ma moge dam daje wiem widze bede bedzie radze umiem potrafie wytrzymam
  wytrzymuje warto dozyje doczekam obudze wroce zobacze czuje ufam`
    .trim()
    .split(/\s+/)
    .map((verb): [string, readonly string[]] => [`nie${verb}`, ['nie', verb]])
    // Too short to be told apart by its pieces.
    .concat([['tnesie', ['tne', 'sie']]]),
);
