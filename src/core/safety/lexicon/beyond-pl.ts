/** Polish: what is decided, left behind or hoped for afterwards, put together from deed, sign and harm. */
import type { RuleGroup } from './shape.ts';

export const beyondPl: readonly RuleGroup[] = [
  {
    id: 'pl.left-in-order',
    says: 'crisis',
    lines: `
      dzieciom|dzieci|dziecku|zonie|mezowi|corce|synowi|im|rodzinie & lepiej|lzej|latwiej|spokojniej & niz_ze_mna|niz_z_takim|niz_z_taka|niz_przy_mnie|niz_z_ojcem|niz_z_matka|z_dala_ode_mnie
      pozalatwial*|pozamykal*|zalatwil*|spisal*|przygotowal*|uporzadkowal*|rozdzielil*|poukladal* & <pet>|kotem|psem|zwierzetami|krolikiem|dziecmi|mieszkaniem & zajmie|zaopiekuje|wezmie|przejmie|dostanie -- wyjazd*|szpital*|urlop*|operac*|sanatori*|prac*|wakacj*
      kto|ktos & <pet>|kotem|psem|zwierzetami|krolikiem|dziecmi & zajmie|zaopiekuje|nakarmi|wezmie & mnie_nie|po_mnie|beze_mnie|zabraknie|potem|jutro -- wyjazd*|szpital*|urlop*|operac*|sanatori*|prac*|wakacj*|zmian*
      moje miejsce|miejsca & ktos|komus|innym|inny|inna|innemu & nie_potrzebuje|niepotrzebn*|swiecie|zyc* -- parking*|pracy
      drzwi|klucz* & otwarte|pod_wycieraczka|u_sasiad*|niezamkniete & psa|kota|mnie_znajd*|ktos|niech|policj*|znajdziecie -- kurier*|paczk*|sprzatac*|urlop*
      nie beda|bedzie|bedziecie|bedziesz mieli|mial|mieli|musieli|musial|musiala? ... ze_mna problem*|klopot*|utrapieni*
      wystarczy|starczy|starcz* .. im|jej|jemu|rodzin*|dzieciom|zonie .. na .. zycie|kredyt|dlugi|pogrzeb & polis*|ubezpieczen*|odszkodowan*|po_mnie|po_mojej -- zdrow*
      zapiszcie|zapisz|przekazcie|przekaz|oddajcie|oddaj .. moje|moj|moja ... komus|innym|dzieciom|potrzebujac* & mnie|juz|nie -- miejsce_parking*|grafik*|kurs*
    `,
  },
  {
    id: 'pl.rest-from-life',
    says: 'crisis',
    lines: `
      <sleep> ... nie? nie|bez musiec|musial|musiala|koniecznosci wstawac|wstac|budzic|obudzic|wstawania|budzenia -- rano|prac*|nock*|budzik*|dziecka|wczesnie|piatej|szostej
      czeka|czekaja & mnie & <heaven>
      <want> .. ciemnosc*|cisz*|nicosc*|niebyt*|spokoj*|swiety_spokoj .. <forever>
      wejsc|wejde|wejdzie|wchodze|wejscie .. do|w .. wody|wode|rzeki|rzeke|jeziora|jezioro|morza|morze|zalewu|stawu ... nie|juz_nie|wiecej_nie wyjsc|wyjdzie|wyjde|wynurz*|wroc*|wyplyn*
      po <feast> .. to|z_tym|ze_wszystkim? skoncze|zakoncze|koncze|zrobie_to|znikne|zegnam|odejde -- prac*|kurs*|szkol*|umow*|palen*|remont*|diet*
      ide|pojde|wyjde|wyszlam|wyszedlem & las|lasu|rzeke|rzeka|tory|most|morze & nie_wroce|nie_wracac|nie_zamierzam_wrac*|bez_powrotu|juz_nie -- grzyb*|spacer*|pies|psem
      nie .. wroce|wracam|wroc* & przepas*|bez_powrotu|lasu|rzek*|gory|jezior* & zegnaj*|nie_szukaj*|juz|sama|sam -- urlop*|prac*|grzyb*
      obojetn*|wszystko_jedno|nie_obchodzi & obudz*|dozyj*|rana|przezyj* & mi|mnie|czy -- budzik*
      gdyby|jakby|niech .. mi|mnie .. serce ... stanelo|przestalo|pekl*|wysiadl*|stanie|przestanie -- boje|lekarz*|badani*
      nie <want> .. leczyc|operowac|ratowac|brac_lekow|brac_insuliny|brac_chemii ... umre|niech|szybciej|koniec|co_ma_byc|dzieje
      przestal*|odstawil*|nie_biore & insulin*|dializ*|chemi*|nasercow*|lekow|leki & niech|co_ma_byc|dzieje|szybciej|koniec|po_co|obojetn*|wole -- lekarz*|doktor*|mdlosc*|skutki|lepiej
      strzelb*|dubeltowk*|rewolwer*|wiatrowk*|bron|pistolet* & mysle|mysli|kusi|kusza|patrze|wyjmuje|laduje|przykladam|przystawiam|czeka & noc*|mna|mnie|tym|<sobie>|szafie|skron*|ciagle -- poluj*|polowa*|mysliw*|strzelnic*|wojsk*|film*|gra|gry
      ulozyl*|ukladam|poukladan*|obmysl*|zaplanowan* & jak_to_zrobi*|zeby_nie_cierp*|zeby_nie_bol*|bez_cierpieni* -- prac*|cwicz*|plan_dnia
      jak .. to zrobic|skonczyc|zalatwic ... nie|bez .. cierpiec|cierpieni*|bolalo|bolu|meczyc -- cwicz*|lekarz*|rehab*|zab|zeby_|prac*|dentyst*
      <drop> & sekund*|chwil*|moment*|jeden_krok|jeden_ruch & mysle|byloby|by_bylo|wystarcz*|tylko|koniec -- dojazd*|spozn*|opozn*|prac*
    `,
  },
];
