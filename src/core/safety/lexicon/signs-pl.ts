/** Polish: danger that is meant but not named, as place, means, time and farewell put together. */
import type { RuleGroup } from './shape.ts';

export const signsPl: readonly RuleGroup[] = [
  {
    id: 'pl.drawn-to-means',
    says: 'crisis',
    lines: `
      <pills>|zyletk*|sznur*|lina|petla|noz & pelna|pelny|zapas|szuflad*|pudelko|mam|lezy|wiem & uspokaja*|pociesza*|w_razie_czego|na_wszelki|wola|kusi|kusza|kiwa|szepcze|mowi_do_mnie|patrzy_na -- ból*|na_bol|lekarz*|recept*
      wybieram|wypatruje|upatruje|upatrzyl*|szukam|ogladam|wybralam|wybralem & drzew*|most*|wiadukt*|galez*|galaz|belk*|dach*|wiezowc* -- choink*|sadzi*|ogrod*|wycink*|na_meble|dekarz*
      buty|kurtke|telefon|portfel & brzegu|moscie|barierce|plazy|torach|molo|peronie & zostawi*|zostaje|zdjel*|zdejme -- zgubil*|zapomnial*
      <drop> & nisk* & barierk*|balustrad*|porecz*
      <drop> & <stares> & dol|coraz|dluzej|dlugo|kazdym_razem|codziennie|zawsze|za_kazdym|jeden_krok -- rozklad*|bilet*|spozn*|opozn*|ryby|zdjec*|widok*|pracuj*|remont*|myje|umyc|kwiat*
      <ligature>|sznurek & <place> & <stares>|czeka|lezy|wisi|gotow* -- holow*|prani*|rower*|pies|psa|wspinacz*|ladowark*|internet*
      na|pod|z <drop> & byloby|bedzie|jest|poszloby & szybko|latwo|sekunda|chwila|moment|ulga|po_wszystkim|po_klopocie|koniec -- dojazd*|dojech*|prac*|dojade
    `,
  },
  {
    id: 'pl.no-more-time',
    says: 'crisis',
    lines: `
      czeka|czekaja .. mnie|nas & <heaven>
      <heaven> .. czeka|czekaja
      moja|moje|moj rola|misja|zadanie|wedrowka|podroz|historia|bieg|meta & skonczon*|zakonczon*|dobieg*|spelnion*|wykonan* -- zawodow*|projekt*
      schodzic|zejsc|zejde|schodze ze sceny & pora|czas|mozna|moge|chce|juz -- koncert*|teatr*|spektakl*|muzyk*
      zamykam|zamknal*|zamknel*|domykam .. rozdzial*|rozdzialy & ostatni*|zostal*|zycia|na_zawsze
      kredyt*|dlug*|hipotek* & splaci|splaca|pokryje|pokryja|umorza|zejdzie & polisa|polisy|ubezpieczen*|po_mnie|po_mojej|jak_umre|moja_smierc* -- agent*|utrat*_prac*
      nie widze|wyobrazam|dostrzegam siebie|sie .. w|za|na|po <lately> -- zawod*|biurz*|firm*|stanowisk*|pracy|roli
      pogrzeb & niech|zeby|nie_przychodz*|nie_przyjd*|nie_chce|zagraj*|zaloz*|bez_kwiat* & nie|ludzi|ktos|nikt|mi|mnie|rodzin*|wszysc* -- ojca|mamy|taty|babci|tesci*|wujka|meza|zony|ciotki|kolegi|wolne|urlop*
      zgasic|zgasze|gasze swiatlo .. spokoj|wieki|zawsze|wieczn*
      jeszcze|tylko|doczekam|poczekam & <feast> & i_koniec|potem_koniec|potem_mnie|potem_juz_nic|i_mnie|i_odchodze|i_znikam|i_spadam_stad|a_potem_cisza -- umow*|zwoln*|urlop*|prac*
      nie bedzie|ma komu|dla_kogo & <gift>|dawac|dac|swietowac|kupowac|kupuj*|robic -- sklep*|pracowac
      nie kupuj*|planuj*|rezerwuj*|szykuj*|liczcie|bierzcie|zamawiaj* & mi|mnie|dla_mnie|na_mnie & <feast>|<gift>|pod_uwage -- pracy|urlop*|grafik*|zmian*
      <soon>|juz_niedlugo|za_chwile nic|wszystko ... znaczenia|wazne|bolec|bolalo|obojetne|potrzebne|martwic|obchodzic -- umow*|operac*|zabieg*|dentyst*|zastrzyk*|tablet*
      nie planuje|zamierzam|chce|mam_zamiaru|zamiaru|mam_ochoty dozyc|dozywac|doczekac|dociagnac|dotrwac -- emerytury_w
      po co|na_co|czemu ... skoro|jak|jesli|kiedy ... mnie|nie_bed*|umre|zdechne|zyc|zyje & nie_bedzie|nie_bede|umre|zdechne|zaraz|wkrotce|niedlugo|i_tak -- przyjm*|zatrudni*|odpis*|oddzwoni*|wezm*
      <shutdown> <sie>? <forever> -- pracy|firmy|papieros*|konto|szkol*|facebook*|nalog*|kraju|miasta|alkohol*|dlug*
      lezec|lezal*|spoczac|spoczywac|pochowac|pochowan* & obok|kolo|przy|razem_z & mamy|taty|meza|zony|syna|corki|babci|dziecka|brata|siostry|nich|niej|niego|mama|zona|mezem|synem|cmentarz*|grob* -- lozk*|szpital*|opiekuj*|choruj*
    `,
  },
];
