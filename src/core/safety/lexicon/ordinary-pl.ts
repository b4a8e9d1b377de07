/** Polish: hard, but what our questions ask about: work, tiredness, past illness, money, being homeless. */
import type { RuleGroup } from './shape.ts';

export const ordinaryPl: readonly RuleGroup[] = [
  {
    id: 'pl.strain-of-work',
    says: 'ordinary',
    lines: `
      glowa|leb|glowe|czaszka mi? peka|pekala|rozsadza|rozsadzalo od|z|przez|po .. komputer*|monitor*|ekran*|halas*|hałas*|bolu|migren*|upal*|papier*|smrod*|zapach*|krzyk*|maszyn*|telefon*|kac*|pogod*|cisnien*|nauki|cyferek|liczb
      skraju|granicy|krawedzi|kresu wytrzymal*|sil|nerw* .. <job-pl>|<strain-pl>|dojazd* -- zyci*
      nie moge|potrafie|umiem|daje_rady sie? .. skupic|skoncentrowac|zapamietac|nauczyc|wyspac|dogadac|zalogowac|zebrac_do|przelamac
      wstyd|wstydze|glupio mi|sie? ... matur*|szkol*|wyksztal*|czyta*|pisa*|dlug*|prac*|zasil*|zebow|zeby|wyglad*|akcent*|jezyk*|polsk*|prosic|pomoc*|wagi|jakam*|karan*|wiezieni*|rent*|bezroboc* -- zyj*|istniej*
      <body>|plecy|bol*|boli|bola ... nie moge|umiem|daje|dam|potrafie|jestem_w_stanie .. <bodily-pl>
      dobr* .. w niczym|czym|czyms
      przygnebi*|smutn*|zdolowan* & prac*|zwoln*|bezroboc*|etat* -- zyci*|zyc|wszystk*
      mam|mialam|mialem .. dosc|dosyc .. pracodaw*|urzed*|szukani*|cv|rozmow*|odmow*|czekani*|kolejek|biurokracj*|bezroboci*|siedzeni*|papier* -- zyci*|zyc
      ciezko|trudno mi? sie? .. odnalezc|zaczac|wrocic|przyzwyczaic|pozbierac .. po|od|z wyjsci*|wiezieni*|zakladz*|wypadk*|rozwodz*|chorob*|szpital*|przeprowadz*|przerw* -- zyc
      ciezko|trudno mi? sie? .. zebrac|zmobilizowac|skupic|przyzwyczaic|odnalezc|przestawic|utrzymac|pogodzic .. szukani*|prac*|etat*|nauk*|z_dziec*|obowiazk*
      wstyd|wstydze sie? & bez_pracy|zasilk*|bezroboc*|bezrobotn* -- zyje|istnieje
      czuje sie? gorszy|gorsza $
      czuje sie? .. gorsz*|niepotrzebn*|bezuzyteczn*|przegran*|nieudacznik*|zerem|nikim|glup*|bezwartosciow* & wieku|dom*|matur*|szkol*|prac*|rent*|emerytur*|bezroboci*|wyksztalceni*|jezyk* -- zyci*|nikomu
      nie mam juz? motywacji|ochoty|checi|sily do szukania|nauki|papierow|sprzatania|sportu
      utrzymani* .. rodzicow|meza|zony|dzieci & zle|glupio|wstyd
      nie mam|ma|mialam|mialem|mamy juz? sil|sily|energii|ochoty|checi|motywacji .. do|na|w|po|przez .. <job-pl> -- zyci*|zyc
      nie mam|ma|mialam|mialem juz? sil|sily|energii .. <effort-pl> -- zyci*|zyc|dalej
      brak|brakuje mi? sil|sily|energii|motywacji|checi .. do|na|w|po <job-pl>
      jestem|bylam|bylem|czuje|wracam|chodze|przychodze sie? .. <worn-pl> $ -- zyci*|zyc|psych*|soba|wszystkim
      jestem|bylam|bylem|czuje|wracam|chodze|przychodze sie? .. <worn-pl> -- zyci*|zyc|psych*|soba|wszystkim|nie_chce|nie_widze
      <worn-pl> & <job-pl> -- zyci*|zyc
      skraju|granicy|krawedzi wypaleni* -- zyci*
      <job-pl>|stres|nerwy|halas|tempo|bol .. mnie|mi|nas .. <wears-pl> -- zyci*
      <wears-pl> mnie|mi|nas .. <job-pl>|stres|nerwy|halas|tempo|bol -- zyci*
      mnie .. <job-pl> .. <wears-pl> -- zyci*
      <boss-pl> .. <boss-does-pl> -- noz*|dom*|bije|dzieci|dziecko
      <boss-pl> .. na|nade mnie|mna .. <boss-does-pl> -- noz*|bije
      mobbing*|zwolni*|zwolnien*|wypowiedzeni*
      nie .. daje|dam|radze|wyrabiam|ogarniam|wytrzymuje|nadazam|poradze .. <job-pl>|<strain-pl> -- zyci*|zyc|wszystk*|stresu|ze_soba
      nie .. daje|dam|radze .. w|na|z|przy <job-pl>|<strain-pl> -- zyci*|zyc|wszystk*
      <job-pl> .. nie .. daje|dam rady -- zyci*|zyc|wszystk*
      nie mam zycia & godzin*|prac*|poza|nadgodzin*|robot*|zmian*
      nie_wiem co dalej|robic|zrobic & umow*|zawod*|prac*|zwoln*|szkol*|kurs*|zasil*|rent*|cv
      trac*|stracil* nadziej* .. prac*|etat*|zatrudni*|posad*|robot*
      nikt .. nie chce|chcial|ma_zamiaru .. zatrudni*|przyjac|wziac|odebrac
      po rozwodzie|separacji|rozstaniu|eksmisji ... zostal* .. bez|z|sam*|niczego|niczym|dlug*|mieszkan*|kredyt* -- sens*|zyc
      nie wytrzymam|wytrzymuje|zniose|cierpie tego|tych|tej|tak? .. upal*|goraca|halas*|zimna|smrod*|tlok*|duchot*|pyl*|temp*
      nikt .. mnie .. zatrudni*|przyj*_do|przyjac|wezmie
      nikt .. nie .. odpowiad*|odpis*|oddzwani*
      plakal*|ryczal* .. w|po|przed <job-pl> -- nie_moge
    `,
  },
  {
    id: 'pl.shy-or-lonely',
    says: 'ordinary',
    lines: `
      mam leki|lek|lęki|lęk i|oraz fobi*|nerwic*
      mam leki|lek|lęki|lęk|fobi* .. spolecz*|od_szkoly|od_dziecka
      boje|balam|balem sie? .. ludzi|tlumu|tlumow|obcych|szefa|szefowej|kierown*|rozmow*|telefon*|jezdzic|wind*|autobus*|odezwac|urzed*|komornik*|lekarz*|klient* -- zyci*|zyc|zrobi*
      boje|balam|balem sie? wychodzic|wyjsc do|miedzy|gdy|kiedy|jak sklepu|ludzi|tlum*|jest|sa
      fobi*|agorafobi* & boje|wychodzic|ludzi
      lek|leki|strach przed ludzmi|tlumem|rozmow*|prac*|szef*|telefon*
      atak*|napad* paniki|leku ... wind*|autobus*|tramwaj*|metr*|tlum*|sklep*|ludzi|rozmow*|prac*|samolo* -- codzien*|oddych*
      samotnosc mi|mnie .. dokucza|doskwiera|meczy
      czuje|jestem|bywam sie? .. samotn* -- zyci*|swiecie|zupelnie|totalnie|kompletnie|potwornie|nikogo|strasznie|niepotrzebn*|bezwartosc*|pust*|smutn*
      ^ nikt $
      nie_mam nikogo do|na|kto pomocy|opieki|miejsce|zastepstwo|zaopiekuje|zostanie|popilnuje
      ciezko|trudno .. z|bez|samej|samemu dziecmi|dzieckiem|finansow*|pieniedzy|prac*|jezyk*
      jest mi? .. ciezko|trudno finansowo|samej|samemu
      nie_wierze w siebie $
    `,
  },
  {
    id: 'pl.illness',
    says: 'ordinary',
    lines: `
      dzis|dzisiaj|teraz|obecnie jest|mam_sie|czuje_sie|sie_czuje|wszystko|zyje dobrze|lepiej|ok|stabilnie|swietnie|normalnie|spokojnie|w_porzadku -- nie|ledwo|gorzej
      teraz|dzis|juz dobrze|lepiej|ok|w_porzadku -- nie|ledwo|gorzej
      kryzys*|zalamani* & po_smierci|po_rozwodzie & lepiej|dobrze|wyszl*|minelo -- samob*|znow*
      wszystko .. mnie|mi .. boli|bola -- dusz*|srodk*|zyci*
      bylam|bylem|lezalam|lezalem|trafilam|trafilem|przebywal*|hospitaliz*|wyszlam|wyszedlem|po|pobyt* .. szpital*|oddzial*|psychiatri*|psychiatryk* -- prob*|samob*|wczoraj|znow*|cialem|cielam|mysl*
      szpital* psychiatr* -- prob*|samob*|chce|zamkn*|wczoraj
      kryzys*|zalamani*|depresj*|psychoz*|nerwic*|epizod* & za_soba|mialam|mialem|przeszl*|przeszedl*|przezyl*|kiedys|temu|dawno|przeszlosci|leczyl*|lecze|wyszl*|wyszed*|biore|tabletk*|terapi* -- samob*|prob*|znow*|wrocil*|nawrot*|ciezk*|strasz*
      slyszalam|slyszalem|mialam|mialem .. glosy|omamy|psychoz*|urojeni* & chorowal*|kiedys|temu|dawno|juz_nie|teraz_nie|leki|leczeni*|przeszl* -- znow*|mowi*|kaza*
      po|za_soba|przeszlam|przeszedlem|mialam|mialem|przezyl*|doswiadczeni* kryzys*|zalamani*|epizod* psychicz*|nerwow*|depresyj* -- samob*|znow*|wczoraj|tydzien
      osoba|osob* .. po kryzys* -- samob*
      lęk|lęki|lęku|strach|boje przed|sie? .. jazd*|prowadz*|wysokosc*|tlum*|ciemn*|wind*|ludzmi|rozmow*|telefon*|dentyst* -- zyci*
      zle|krzywo .. zrosl*|zrasta*|goi|zagoil*
      czuje|jestem sie? .. niewidzialn*|niewidoczn*|pomijan*|ignorowan*|niedocenian* & prac*|firm*|zespol*|szkol*|zebrani*|urzed*
      w|na prac*|zespol*|firm*|zebrani* ... niewidzialn*|niewidoczn*|pomijan*|ignorowan*|niedocenian*
      demencj*|alzheimer*|chorob*|opiek*|udar*|rehabilitac* .. <wears-pl> -- zyci*
      wind*|autobus*|tlum*|sklep*|samolo*|metr* ... atak*|napad* paniki|leku -- codzien*|oddych*
      beznadziejn*|slab*|kiepsk*|tepa|tepy z|w|do|ze matematyk*|jezyk*|komputer*|liczeni*|rachunk*|ortografi*|sport*|gotowani*|angielsk*|rozmow*|matm*
      zalaman*|zdolowan*|zniechec* tym|ze ... nikt|odmow*|oddzwan*|odpisuj*|odrzuc*|zus -- zyci*|zyc
    `,
  },
  {
    id: 'pl.poor-or-homeless',
    says: 'ordinary',
    lines: `
      jestem|bylam|bylem|osoba .. bezdomn* -- dzis|dzisiaj|jutro|mroz*|zimno|ulic*|dworc*|klatc*|samochod*|nie_mam_gdzie|dokad
      spie|mieszkam|nocuje|jestem .. noclegowni*|schronisk*|hostel*|przytulku|ogrzewalni -- nie_przyj*|wyrzuc*
      nie mam|mamy|ma za_co|z_czego zyc|utrzymac|oplacic|zaplacic|splacic -- dzieci*|glod*|jesc|dzis|dzisiaj|jutro
      boje|boimy|obawiam|martwie sie? ... bruku|bruk|ulicy|ulice|bezdomn*|eksmi* .. jak|jesli|gdy|bo|kiedy -- dzis|dzisiaj|jutro|piatek|poniedzial*
      brak|brakuje|potrzeb* mi|nam? .. pomocy|wsparcia -- psych*|natychmiast|blagam|teraz|pilnie
      nadziei|nadzieje|nadzieja & prac*|etat*|robot*|ofert*|rynku|zatrudni* -- zyci*|zyc|stracilam_juz|zadnej
      schody|dojazd*|poranki|halas*|kolejk*|formularz*|telefon*|egzamin*|winda|zima|nock*|nocki|komputer*|korki|papiery .. koszmar*|pieklo|dramat|horror|tortur*|gehenn*|meka|udreka
      psychicznie dobrze|daje_rade|daje|radze|ok|w_porzadku|stabiln*|lepiej -- nie|ledwo
    `,
  },
];
