/** Polish words by concept for lines put together from will, deed and sign; written without diacritics. */
import type { ConceptWords } from './shape.ts';

export const conceptsSignsPl: ConceptWords = {
  would: `jakbym by_mnie zebyscie bym gdybym zebym abym obym oby niechbym chcialabym chcialbym chcialoby chciec chce wolalabym wolalbym wolalam wolalem wolala wolal wole moglabym
    moglbym powinnam powinienem najchetniej marze pragne tesknie szkoda_ze`,
  gonepl: `umarl* umarla* umrzec zdechl* zdechnac skonal* skonac nie_zyl nie_zyla nie_zylo nie_zyc nie_istnial* nie_istniec nie_oddychal* nie_obudz* nie_wybudz* zgasnac zgasl*`,
  forever: `na_zawsze na_wieki na_amen na_dobre raz_na_zawsze raz_a_dobrze wiecznie ostatecznie na_wiecznosc po_wsze_czasy na_stale bezpowrotnie nieodwracalnie`,
  shutdown: `wylaczyc wylacze wylaczam wylaczyl* zgasic zgasze zgasnac zgasne wymazac wymaze skasowac usunac zniknac znikne znikam zniknal* zniknel* wyparowac wyparuje rozplynac zasnac zasne usnac usne uciec uciekne odciac odplynac odplyne odleciec odlece przepasc odejsc odejde odchodze wymeldowac`,
  feast: `urodzin* imienin* swiet* wigili* komuni* slub* wesel* matur* osiemnastk* chrzcin* wielkanoc* sylwest* studniowk* zakonczenie_roku pogrzeb* rocznic* boze_narodzenie mikolaj*`,
  place: `szopie stodole garazu piwnicy strychu komorce bagazniku szafie szufladzie lesie altance drewutni komorze lazience pokoju pawlaczu plecaku biurku lozkiem poduszka`,
  stares: `patrze patrzylam patrzylem patrzyl* gapie gapil* wpatruje spogladam zerkam kusi ciagnie korci wola przyciaga mysle mysli mysl wyobrazam zatrzymuje staje przystaje stoje zagladam hipnotyzuje`,
  drop: `wisla wisly wisle wislą odra odry warta warty rzeka rzeki rzeke most* mosc* wiadukt* kladk* dach* balkon* tory torow torach torami peron* przepasc* urwisk* klif* wiezowc* barierk* okno okna oknem tama tamie zapora nasyp* przejazd* pociag* tramwaj* metro metrem tir tiry tira tirow`,
  gift: `prezent* podarunk* nic ubran* butow bilet* wycieczk* miejsca obiad* kalendarz* zdjec`,
  burnplace: `urzad urzedu biuro biura firme firmy zaklad szkole szkoly budynek dom osrodek ops pup zus mops sad hale sklep bude komisariat`,
  crowd: `urzedu urzad biura firmy pracy szkoly zakladu niego niej nich was sasiada sasiadow szefa kierownika osrodka sadu pupu opsu zusu`,
  soba: `soba sobo sob sba sbo sobol sobom somba somb sobe sobie`,
  ended: `skonczyc skoncze skonczylbym skonczylabym koncze konczyc zakonczyc zakoncze skonczylem skonczylam`,
  illness: `rak raka nowotwor wylew udar zawal covid sepsa wypadek guz choroba operacj* narkoz* smierc auto tir pociag piorun tramwaj samochod meteoryt cegla`,
  heaven: `niebie nieba gorze tamtej drugiej_stronie tamtym_swiecie zaswiat* lepszym_swiecie`,
  lately: `roku wiosny wiosna lata zimy latem zima jesieni starosc* przyszlosc* jutra jutro swieta swiat swieta emerytur* za_rok za_miesiac nowym_roku przyszlym kolejn* dalej`,
  future: `zabije zadzgam zatluke zamorduje zajebie udusze zrobie skocze powiesze skoncze umre zastrzele rzuce potne otruje wysadze podpale dorwe zalatwie odejde znikne wyskocze nie_wytrzymam`,
  abuser: `maz partner chlopak narzeczony ojczym ojciec tata wujek dziadek brat stary konkubent facet syn tesc szef majster kierownik brygadzista kolega trener ksiadz wspollokator wlasciciel sasiad on byly ex eks zona matka ona`,
  grope: `obmacuje obmacywal obmacal maca macal dobiera dobieral lapie_za_tylek klepie_po_tylku wklada_rece molestuje napastuje zmusza_do rozbiera dotyka_mnie_tam`,
  pet: `kota kotke kotka psa suczke suke pieska papug* papuzk* chomik* kanark* rybki krolik* swinke swinki zolwia konia kury zwierz* kotow psy koty pies kot`,
  toperson: `siostrze bratu corce synowi sasiadce sasiadowi sasiadom kolezance koledze znajomym znajomej mamie dziewczynie chlopakowi przyjaciolce przyjacielowi kuzynce kuzynowi ludziom wnuczce ciotce babci komus dzieciom ktos`,
  withmeans: `zyletka zyletke nozem sznurem lina linka petla brzytwa pistoletem strzelba bronia tabletkami lekami prochami garscia paskiem skalpelem siekiera strzykawka`,
  limb: `rece reke rak ramie ramiona ramionach przedramion* nadgarst* uda udo udach nogi noge lydk* brzuch brzuchu skore skora dlonie dlon zyly zyle zyl tetnic* szyje gardlo`,
  killself: `zabil zabila zabilbym zabilabym powiesil powiesila utopil utopila otrul otrula zastrzelil zastrzelila pocial pociela pochlastal pochlastala`,
  inner: `mozg glowa glowie cos mysli mysl glos glosy szatan diabel demon podswiadomosc`,
  dying: `powieszeni* wieszani* utopieni* utoniec* podcieci* przedawkowani* otruci* smierc* umieran* skok zagazowani* zaczadzeni* wykrwawieni*`,
};
