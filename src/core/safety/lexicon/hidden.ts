/** Words that people hide from a filter or a reader: looked for behind stars, in pieces and in run-together words. */
export const hidden: readonly string[] = `
kill killing killed killself myself suicide suicidal suicid die dying dead death rape raped murder hang hanging overdose unalive cutting selfharm harm hurt stab stabbed beat noose pills life lyfe overdosed slit wrists
zabic zabije zabilam zabilem zabil odbiore odebrac zycie zycia zastrzele krzywde obudzic przedawkuje skonczyc zniknac wolalbym wolalabym sensu skoncze rzuce pociag tnem wieszam potne pocielam poderzne gardlo utopie udusze otruje zdechne umieram zabijam skacze zginac zapierdole podetne podciac podcinam zyly skocze skoczyc mostu tabsy chce samobojstwo samobojstwa samobojcze samobojcza samobojstwie samobojczych umrzec umre zdechnac powiesic powiesze gwalt zgwalcil zgwalcili zyc smierc smierci okaleczam tabletki bije
sjalvmord sjalvmords sjalvmordstankar suicid dö döö dööö doda döda död dod skada skar skär hanga ihjal mord morda valdtog valdtagen leva liv livet slar slår kniv kniva knivhugga skadar skjuta hänger hoppa hoppar överdos tabletter vakna bron tåget snara suicidal självskada ihjäl önskar avsluta somna skära skara overdos hanger taget sjalvskada onskar vill försvinna avsluta självmord överdosen orkar dränka strypa
`
  .trim()
  .split(/\s+/)
  .map((word) => word.normalize('NFC'));

/** Words that are looked for behind signs only (`i*te`): alone they say nothing. */
export const veiled: readonly string[] =
  'livet inte orkar tänker själv bättre ikväll kasta snälla mitt slut sluta borde repet tar tog'.split(' ');

/** Short words in which a slip to a neighbouring key is undone: there are few words they could be taken for, and those are guarded. */
export const short: readonly string[] =
  'leva vill inte döda slår skär död skada hänga hoppa orkar livet skära mig mej mitt slut själv alla allt står många köpt trött svalt ikväll inatt vore'.split(
    ' ',
  );
