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

/** Fear is no medicine: `lęk` is read as another word for it, never as `lek`. Without diacritics it may be either. */
export const apartPl: ReadonlyMap<string, string> = new Map(
  'lęk lęki lęku lęków lękiem lękami lękach'.split(' ').map((word): [string, string] => [word, 'strach']),
);
