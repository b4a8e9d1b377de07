/** Polish: danger to oneself that is meant but not named. */
import type { RuleGroup } from './shape.ts';

export const indirectPl: readonly RuleGroup[] = [
  {
    id: 'pl.better-without-me',
    says: 'crisis',
    lines: `
      oby|gdyby|zeby|modle|czekam|niech drugi|nastepny|kolejny|jakis|na|o|o_to? zawal|udar|rak|raka|wylew|zator|wypadek .. przyszedl|przyjdzie|zabral|zabierze|zabil|skuteczn*|szybko|skonczyl|dokonczyl -- nie_przyszedl|sie_nie
      lzej|lepiej|latwiej .. jakby|gdyby|by .. mieli|miala|mial .. tylko|samego|sama|jedno
      <pet> .. <toperson> & rachunk*|czynsz*|kwiat*|klucz* -- wakac*|urlop*|szpital*|wyjazd*|sanator*
      odliczam|licze .. dni|tygodnie|godziny .. do niej|niego|nich|spotkania_z & czekac|starosc*|pochowal*|grob*|umarl*|dolacz*
      nie & widze|ma|mam & siebie|mnie & miejsca & swiecie|zyciu -- prac*
      dzieciom|dzieci|zonie|mezowi|im|corce|synowi|rodzinie & lepiej|lzej|latwiej|spokojniej & bez takiego|takiej|ojca|matki|taty|mamy|chorego|pijaka -- rozwod*|alkohol*
      beze mnie & taniej|lepiej|lzej|latwiej|prosciej|spokojniej|szczesliw*|bogat*|zdrowiej|weselej|wygodniej|odzyj*|odpoczn*|odetchn*|ulozy|uloza|rade|rada
      moja|mojej smierc|smierci ... rozwiaz*|ulg*|lepiej|problem*|pomoz*|pomogl*|uszczesliw*|wyszla*|korzys*|prezent*
      smierc|smierci & rozwiazal*|rozwiaze|zalatwil*|zalatwi|zakonczyl*|wyzwoli* & problem*|wszystk*|mnie|sprawy|dlug*
      jestem|bylam|bylem ciezarem|kula|klopotem|utrapieniem|zawada|obciazeniem|pasozytem & odejsc|odejde|znikn*|czas|przepraszam|wybacz*|beze|nie_bylo|lepiej|przestan*|koniec|wszystk*
      przepraszam|wybaczcie|wybacz & ciezarem|ciezar|ze_bylam|ze_bylem|ze_zyje|ze_sie_urodzil*|ze_istnieje -- spozn*|niedostepn*|niegrzeczn*|chor*
      zajmuje|zabieram|marnuje tylko? miejsce|powietrze|tlen
      dzieci|rodzina|kiedys|bog|mama|moi & wybacz*|przebacz*|zrozumie*|zrozumia* & mi|nadziej*|mnie|ze|kiedys -- szef*|spozn*
      nie ma|mam & dla_mnie|mnie & miejsca & swiecie|tu|tutaj|nigdzie|zyciu
      dla_mnie miejsca
      ma & miejsca & swiecie|dla_mnie
      nikomu|nikt & brakowac|brakowalo|zatesknic|zateskni|tesknic & mnie|mna|za|bede|bedzie
      wiecej|lepiej|bardziej & warta|warty|wart & martwa|martwy|niezywa|niezywy|trup
      polis*|ubezpieczen* & wiecej|niz & mnie|ze_mnie|ja|zywa|zywy|martw* -- ceny|samoch*
      ma miejsca|miejsce & dla_mnie|mnie & swiecie|swiat*|zyciu|tu
      beze|bezemnie|bez mnie & lepiej|latwiej|lzej|szczesliw*|poradz*|rade|dadza|spokoj|spokojn*|lepsz*|odetchn*|wszystkim|swiat|ulga|ulge|odzyje|odzyja|prosciej|dobrze|zyc|zycie|poukladaj*|lepiej_wam -- bezemnie_zacz*|zebrani*|impreze|spotkani*
      bezemnie & lepiej|latwiej|lzej|szczesliw*|poradz*|rade|dadza|spokoj|swiat|wszystkim
      gdyby|gdybym|jak|jakby|kiedy|jesli|jakbym & mnie_nie|nie_bylo|zabraknie|zabraklo|znikn*|umr*|umar*|mnie_juz_nie|odejde|odeszl*|nie_bede & lepiej|latwiej|lzej|szczesliw*|nikt|poradz*|rade|odetchn*|ulg*|spokoj*|zauwaz*|problem*|placz*|zmartwi*|teskni*|lepsz*|prosciej|dobrze|zaoszczedz*|pieniedz*|wolni -- zebrani*|urlop*|pracy
      ciezar|ciezarem|ciezaru|kula|kuli|obciazenie|obciazeniem|klopot|klopotem|problem|problemem|zawad*|utrapieni* & wszystkich|rodzin*|dzieci|dla|wam|nikogo|bliskich|bliskim|im|zona|zony|mamy|rodzice|rodzicow|swiat*|tylko & jestem|bede|byc|nie_chce|przestane|bylam|bylem -- zespol*|firm*|brygad*|dzialu|szef*|kierownik*|wspolpracown*|pracodaw*|zmiany|praca_z|dojazd|pieniadz*|jezyk|kregoslup*|zdrowotn*|mowa|sluch*|mam_problem|parkow*|jest_problem
      przestane|nie_bede|nie_chce & ciezar*|problem*|klopot*|obciaz*|zawad*|przeszkadz* & byc|wam|juz|dla|nikogo|nikomu|im|bede -- pracodaw*
      nikt|nikogo|nikomu & nie & zauwaz*|zateskni|tesknil*|placz*|zaplacz*|przejmie|przejal*|zmartwi*|obejdzie & znikn*|umr*|jak|gdyb*|umar*|mnie_zabrak*|nie_bedzie|odejd*|zniknel*|smierc|mnie|po -- papier*|urlop*
      nikt po|za mnie|mna & placz*|zaplacz*|teskni*|zateskni
      po mnie & nikt|placz*|teskni*|smutno|plakac|plakal* -- przyj*
      moim|moj|moja|swoj|swoim|wlasny|wlasnym|wlasnego pogrzeb*
      nie zasluguje & zyc|zycie|zycia*|oddych*|istni*|powietrz*|zebym
      zasluguje|zaslugiwal*|zasluzyl* & smierc|umrzec|zginac|zdechnac|smierci
      strata|marnuje|marnowanie|szkoda & powietrza|tlenu|miejsca & jestem|tylko|na_mnie|dla_mnie|ja
      swiat & lepszy|lepiej|pozbyc|uwolni* & mnie|beze|ode
      uwolnie|uwolnic|wyzwole|odciaze & was|ich|rodzin*|wszystkich|zon*|dzieci|mame & siebie|od|soba|sobie|mnie
      wszyscy|wszystkim|wam|im|dzieciom|rodzinie|rodzina|swiat & lepiej|lzej|ulzy|odetchn* & beze|zniknie|zniknie|zniknę|znikne|odejde|bezemnie|umre|odejscie|smierc|mnie_nie
    `,
  },
  {
    id: 'pl.wont-be-here',
    says: 'crisis',
    lines: `
      ostatni* swieta|urodziny|wigilia|lato|zima|wakacje & ze_mna|z_wami|moje|razem_z
      po co mi jutro|przyszlosc|kolejny_dzien
      bede|bedziemy|bylabym|bylbym ... w niebie
      nie spodziewajcie|szukajcie|czekajcie|spodziewaj|szukaj|czekaj sie? na? mnie|mna
      koniec moj|mojej|mojego drogi|zycia*|historii|meki
      przespac|przespala|przespal & reszte|cale|zycia*|zycie|wiecznosc|zawsze
      moge juz? spokojnie? odejsc|umrzec|umierac -- pracy|firmy
      zapisal*|zalatwil*|splacil*|dopial*|pozalatwial* & moge|mozna|gotow* & isc|odejsc|umierac|umrzec|znikn* -- lekarz*|prac*|urlop*|urzed*
      czekam az wszyscy|dzieci|mama|zona|maz|rodzice zasna|zasnie|wyjda|wyjdzie|pojda $
      <soon> & bedzie|bede|jest & po_wszystkim|po_mnie|po_bolu|po_klopocie -- egzamin*|operac*|zabieg*|remont*|przeprowadz*|slub*|rozpraw*|badani*|rozmow*|praw*_jazd*|prac*|kurs*|zimie|matur*
      czas|pora juz? odejsc|odchodzic|umierac|sie_pozegnac|sie_zegnac|zniknac|konczyc_to -- prac*|firm*|meza|niego|chlopaka|emerytur*
      obym|oby|zebym|bylebym|modle|nadzieje|nadzieja ... nie_obudz*|nie_obudzi*|nie_wstal*|nie_dozyl*|nie_doczek*
      <sleep> ... nie_obudz*|nie_wstac|nie_wstawac|na_zawsze|na_wieki|sie_nie_obud*|nie_budz* -- budzik*|alarm*|spozn*|przystan*|pociag*|autobus*
      za pozno & pomoze|pomoc|uratuj*|ratun*|dla_mnie & nikt|nic|mi|juz|mnie
      mnie & wtedy|tam|juz & nie_bedzie
      wtedy|tam|jutro nie bedzie mnie
      nie planuje|zamierzam|mam_zamiaru & dozyc|doczekac|dotrwac|byc|zyc & swiat|jutra|konca|lata|urodzin|wiosny|starosci|dlugo|juz -- pracy
      do nieba|mojego_dzieciatka|aniolkow|grobu
      juz za? pozno & nikt|mnie|pomoze|ratun*|mi & nikt|pomoze|nic|uratuje|dla -- autobus|sklep|wniosek|termin
      mnie & nie_bedzie & wtedy|juz|jutro|swiecie
      mnie juz? wtedy juz? nie bedzie
      mnie wtedy|juz|jutro|tam nie bedzie
      mnie & nie_bedzie & juz|wtedy|niedlugo|jutro|swiecie|swiat*|nigdy|za|tu -- pracy|domu|urlop*|biurze|miescie|spotkani*|wyjazd*|kraju|zebrani*|piatek|zmian*|zajeciach|polsce|godzin*|poniedzial*|wtor*
      mnie juz? wtedy|tam|jutro|niedlugo nie bedzie
      nie planuje|robie|mam & planow|nic|przyszlosc* & mnie|bedzie|bede|wtedy -- urlop*|pracy
      bede|chce|ide|pojde|dolacze|spotkam|zobacze|niedlugo|wroce & mama|mamy|tata|taty|mezem|meza|zona|zony|synem|corka|babcia|nim|nia|bogiem|boga|aniol* & niebie|nieba|tamten|tamtym|gorze|tamtej|drugiej|swiat
      tamten|tamtym|drugi|drugiej & swiat|swiecie|strone|stronie & chce|ide|do|bede|juz|odejde|pojde
      nie chce doczekac|dozyc|czekac & jutra|swiat|urodzin|rana|starosci
      nie bedzie mnie & juz|jutro|swieta|wiecej|niedlugo|tutaj|tu|za|na_swiecie|wsrod|zyjacych|wtedy|dlugo|tydzien|wkrotce|nigdy|wiosn*|lat* -- pracy|domu|urlop*|godzin|zebrani*|miescie|wyjazd*|kraju|biurze|piatek|spotkani*|dzwon*|telefon*|dostepn*|polsce|zmian*|zajeciach
      mnie & nie_bedzie|nie_bedzie_juz|juz_nie_bedzie|niebedzie & juz|jutro|swieta|wiecej|niedlugo|tutaj|tu|wkrotce|wtedy|swiecie|za -- pracy|domu|urlop*|biurze|miescie|spotkani*|wyjazd*|kraju|zebrani*|piatek|zmian*|zajeciach|polsce
      mnie juz? nie bedzie $
      nie bedzie mnie juz? $
      juz mnie nie zobacz*|uslysz*|spotka*|znajdz*|bedzie
      wiecej|nigdy|juz & nie_zobacz*|nie_uslysz*|nie_spotka*|sie_nie_zobacz*|nie_odezw* & mnie|ode|o_mnie|ze_mna|sie -- szef*|film*
      nie zobaczycie|zobaczysz|uslyszycie|uslyszysz|zobacza & mnie|ode|wiecej|juz
      ostatni|ostatnia|ostatnie|ostatnich & raz|razy|wiadomosc|list|slowa|swieta|urodziny|sms|rozmowa|chwile|widzenie & ode|slysz*|pisze|ode_mnie|moje|widz*|zobacz*|przytul*|pozegn*|raz|rozmawia*|zycia* -- pracy|szef*|wyplat*|lekarz*|szkol*|w_zyciu_pracow*|praco*|pierwszy
      niedlugo|wkrotce|zaraz|juz|jutro|niebawem|dzis|dzisiaj|nareszcie|w_koncu|wreszcie & bedzie|bede|skonczy|sie_skonczy|zniknie|znikn*|odejd*|nie_bedziecie|minie|przestan*|bedziecie & po_wszystkim|koniec|spokoj|wolna|wolny|mnie_nie|wszystko|martwic|ciezar*|problem*|klopot*|mnie|odejd*|znikn*|meczyc|bolec|bol_sie|cierpi*|wolni -- umow*|kurs*|remont*|staz*|rok_szkoln*|szkol*|zima|zwolnieni*|egzamin*|sprzatani*|zmian*
      nie bedziecie|bedziesz|beda|bedzie & martwic|meczyc|wstydzic|przejmowac|opiekowac|musieli|musiala|musial & mna|o_mnie|sie|za_mnie|ze_mna & juz|wiecej|niedlugo|mna|mnie|wkrotce
      nie bede & wam|wadzic|zawadzac|przeszkadzac|klopotem|ciezarem|problemem|meczyc|nikomu|nikogo & juz|wiecej|dluzej|dlugo|nikomu|nikogo|wam
      nie bede & zyc|zyla|zyl|dlugo_zyc|dluzej|istniec|tu & juz|dlugo|dluzej|zyla|zyl|zyc -- pracowac|czekac|pracowala
      jak|gdy|kiedy|po & mnie_zabraknie|umre|odejde|mnie_nie_bedzie|mnie_juz_nie|mojej_smierci|moim_odejsciu|mnie_nie_stanie -- urlop*|pracy|z_pracy|spadek|emerytur*|firm*|zmian*
      gdyby|jakby & mnie_zabraklo|mnie_juz_nie
      odejde|odejsc|odchodze|odchodzic|odejscie|odejsciu|odeszlabym & na_zawsze|stad|tego_swiata|ze_swiata|w_spokoju|spokojnie|cicho|wszystkich|w_nocy|zostaw*|w_ciszy|po_cichu|bez_pozegn*|swiata|dzis|juz|teraz|postanow*|zegn*|chce_tylko|juz_czas -- prac*|firmy|szkol*|stanowisk*|meza|niego|zwoln*|chlopak*|zony
      czas & odejsc|odejscia|umierac|zegnac|pozegnac|na_mnie & juz|moj|mnie|nadszedl|przyszedl|zeby -- pracy|autobus
      zniknac|znikne|znikam|zniknela|znikna & na_zawsze|wszystkim|stad|wszystkich|najlepiej|chcial*|po_prostu|swiata|nikt|kazd*|raz|marz* -- plam*|wakacj*
      dokad|tam_gdzie|gdzie & ide|sie_wybieram|odchodze & nie_potrzeb*|nie_bede|niepotrzebn*|lepiej|nie_beda
      juz|wiecej & nie_bedzie|nie_beda & potrzebne|potrzebny|potrzebna|potrzebowac & mi -- recept*|kule|zaswiadcz*
      do zobaczenia|spotkamy|spotkac|zobaczymy|zobaczyc & tamtej|drugiej|niebie|gorze|tamtym|kiedys_tam|lepszym_swiecie|po_tamtej
      po tamtej|drugiej stronie & bede|czeka|lepiej|zobacz*|spotka*|spokoj
      dolacze|dolaczyc|dolaczam|pojde|pojsc|isc|ide|bede_z|byc & do_meza|do_mamy|do_taty|do_zony|do_syna|do_corki|do_niego|do_niej|z_mama|z_tata|z_mezem|mamy|niego|niej|nim|nia|synka|aniol*|babci & w_niebie|niebie|niebo|tam|na_gorze|gorze|po_tamtej|smierci|zmarl*|umarl*|niedlugo|wkrotce|znow -- lekarz*|szpital*|odwiedz*|restaurac*
    `,
  },
  {
    id: 'pl.farewell',
    says: 'crisis',
    lines: `
      jesli|jezeli|gdy|kiedy|jak & czytacie|czytasz|przeczytacie|przeczytasz|znajdziecie & mnie|juz|mna & nie_ma|nie_zyje|nie_bedzie|odesz*|nie_zyj*
      przepraszam|wybaczcie & dzieci|dzieciaki|kochani|mamo|tato|synku|coreczko|tata|mama & nie_dal*|poddal*|nie_umial*|nie_mial*_sil|nie_wytrzymal* -- spozn*
      nie & mowcie|mow|powiedzcie & dzieciom|mamie|wnukom|corce|synowi|rodzicom & jak_to|co_zrobil*|jak_zgin*|jak_umar*|ze_sie_zabil* -- choro*|prac*
      nie|niczyja & wasza|twoja|jej|jego|ich|niczyja wina
      nie wasza|twoja|jego|jej wina
      zegnaj*|zegnam
      zegnajcie|zegnam|pozegnac|pozegnam|pozegnal*|pozegnanie|pozegnania & wszystk*|was|sie|swiecie|swiat|dziecmi|dzieci|na_zawsze|rodzin*|mamo|bliskimi|kazdym|chcial*|przyszl*|zanim|przed -- prac*|szef*|kolezank*|kolega|ekip*|praca|zespol*
      przepraszam|wybaczcie|wybacz|przebacz*|przeproscie & za_wszystko|ze_odchodze|mamo|kochani|wszystk*|musze|nie_moge|juz|zegn*|wam|mi & zegn*|odchodz*|nie_dam|nie_moge|juz_nie|juz|to_zrobi*|to_koniec|nie_umiem|na_zawsze|za_wszystko|ze_to|kocham|dluzej|wybacz* -- spozn*|blad|bledy|zwlok*|formularz*|pozno|klopot|ze_pytam|nie_moge_rozmawiac|przyjsc
      wybaczcie|wybacz|przebaczcie mi
      powiedz*|przekaz*|niech & kocham|kochal*|przeprasz* & dziec*|mamie|mezowi|zonie|corce|synowi|rodzin*|im|jej|jemu|mu|wszystkim|ze|rodzicom
      kocham was|cie|ich|moje & zegn*|koniec|przepraszam|na_zawsze|pamiet*|wybacz*|dzieci|odchodz*|wszystkich|to_nie_wasza -- moje_prac*|moja_prac*
      to|to_nie nie? twoja|wasza|niczyja|jej|jego|ich wina & nie|to|pamiet*|niczyja
      niczyja wina
      nie obwiniajcie|obwiniaj|obwiniac|miejcie|placzcie|placzcie|szukajcie|szukaj|ratujcie|ratuj|zatrzymujcie & mnie|sie|siebie|nikogo|zalu|po|za -- pracownik*
      nie wincie|win
      pamietajcie|pamietaj & o_mnie|mnie|ze_was_kocham|ze_cie_kocham|usmiech*|kocham -- haslo|spotkani*
      dziekuje|dzieki & za_wszystko & zegn*|koniec|to_juz|nie_dam|odchodz*|byl*|teraz_juz|spokoj|nie_moge -- pomoc|do_widzenia
      opiekuj|opiekujcie|zaopiekuj*|zajmij*|zajmie|zadbaj*|dbajcie & <lover>|psem|kotem|pies|kota|psa|kotek|dziec*|synem|corka|mama|mame|moim|moja|nimi & jak|gdy|kiedy|mnie|prosze|po|obiec*|prosz*|ktos -- w_pracy|lekcj*|zajec|praca
      kto & zaopiek*|zajmie|zostanie & dziec*|psem|kotem|nimi|mama|kot*|pies & mnie_zabrak*|umre|odejde|mnie_nie|po_mojej|gdy_mnie
      spokoj|spokoju|ukojenie|ukojenia|odpoczac|odpoczne|odpoczynek & wieczn*|na_zawsze|wreszcie|w_koncu|juz_na|niedlugo|nareszcie|tylko_chce & wieczn*|zawsze|bede|mial*|zazn*|znajd*|chce|odpoczn* -- weekend*|urlop*|pracy|lozku|sasiad*|w_sobote|wakacj*|dzieci
      trzymajcie sie & zegn*|kocham|bez|na_zawsze|przepraszam|beze
    `,
  },
  {
    id: 'pl.looking-for-ways',
    says: 'crisis',
    lines: `
      <lookup> & bezbolesn*|bez_bolu|szybk*|pewn*|skuteczn*|najlatwiejsz*|najlepsz* & smierc*|umrz*|umier*|jak_to_zrobi*|odejsc -- cwicze*|zarob*|angiel*|prac*|kregosl*|depilac*|nauk*|nauczy*
      bezbolesn* sposob*|metod*|smierc*|koniec
      sposob*|metod* & umr*|umrzec|smierc*|odejsc*|odejsci*|zeby_nie_bolalo|samob*|zejsc -- ojca|mamy
      zrobic|zalatwic|skonczyc & bez_bolu|bezbolesn*|szybko_i_bez|zeby_nie_bolalo|zeby_nie_bol* -- badani*|zastrzyk*|cwicz*|zab|zabieg*|rehab*|depil*
      ile & <pills>|paracetamol*|apapu|alkoholu|insuliny & trzeba|potrzeba|wystarczy|starczy|zeby|zabije|zabija|by_umr*|przezyje|smierteln* -- dziennie|recept*|dziecku|przepis*|pani_doktor|lekarz*|brac_na
      <lookup> & ile|jaka_dawka|jakie|po_ilu|dawk* & <pills>|dawk*|paracetamol*|smierteln* -- cena|kosztuj*|dziennie|recept*
      dawk*|ilosc & smierteln*|zabij*|zabojcz*|letaln*
      <lookup> & smierc*|umrzec|umieran*|wieszan*|powiesz*|zabic|samob*|wezel|petl*|mostow|wysokosc* -- ojca|mamy|zasilek|akt|zus|zonie|ksiazk*|artykul*|film*|powiesc*|reportaz*|podcast*|kryminal*
      jak & zawiazac|zrobic|wiaze|wiazac & petl*|wezel|stryczek|sznur -- ryb*|zegl*|buty|krawat*
      wysok* & wystarczy|dosc|dostatecznie|przezyc & most*|dach*|pietr*|blok*|skocz*
    `,
  },
  {
    id: 'pl.waiting-for',
    says: 'crisis',
    lines: `
      pora|czas sie? zwijac|zbierac|zawijac & nikomu|niepotrzebn*|potrzebn*|swiat*|zyci*
      gdyby nie <family>|on|ona|oni $
      zyje|trzymam_sie|jestem_tu|istnieje & tylko & dla <family>
      urlop|wolne|odpoczynek od zycia*
      wracam|ide|chce|pojde do domu? do? boga|stworcy|bozi|pana_boga
      mam & wybran*|upatrzon* & dzien|miejsce|date|most|drzewo -- slub*|wesel*|urlop*|zabieg*
      nie bede sie? juz? sie? budzic|budzil|budzila|wstawac|wstawal|wstawala -- rano_do|budzik*
      oddal*|oddalam|oddalem|rozdal* & kota|psa|zwierz* & gotow*|posprzatal*|pozegnal*|wysprzat*|czysto -- przeprowadz*
      dolacz* & niej|niego|mamy|taty|meza|zony|syna|corki|nich|babci|brata & czekam|chce|zeby|niedlugo|odkad|wreszcie|wkrotce|chcial*|juz -- grup*|zespol*|kurs*|rozmow*|prac*|spotkani*
      nie mam|ma po co zostawac|tu|tutaj|dalej|zyc|wracac|istniec
      moj|mojego|moja czas|czasu|godzina|zegar & skonczyl|minal|dobiegl|nadszedl|przyszedl|wybila|tyka|koniec -- pracy|prac*|umow*|zasilk*
      zostal*|zostaly|pozostal* & dni|dzien|tydzien|godzin*|noc & potem|koniec|znikn*|odejd* -- umow*|urlop*|kurs*|zwoln*|zasil*|wyplat*|remont*|staz*
      bog|jezus|aniolowie|smierc mnie juz? wola|wzywa|kiwa
      bog|pan|jezus|smierc|aniol*|smierc wola|wzywa|czeka|kiwa & mnie|juz|na_mnie
      mam|ustalil*|wybral*|wyznaczyl* date|dzien $
      ustalil*|wybral*|wyznaczyl* termin $
      z glowy|klopot & mnie|wszyscy|dzieci|rodzin*|zona|czekam
      znalazl*|mam|znam|wiem & sposob & skonczyc|zakonczyc|odejsc|uciec_od_wszystkiego|raz -- bol*_plec*|nauk*
      jak|gdy|kiedy|az|poki|dopoki|dopiero|tylko|niech|pogrzeb* ... umrze|odejdzie|zdechnie|umrze|zabraknie|zejdzie|nie_bedzie|taty|mamy|meza|zony|psa|kota ... ja_tez|i_ja|ide_za|pojde_za|odejde|skoncz*|dolacz*|koniec_ze|bede_wolny|bede_wolna|moge_isc|moge_odejsc
      ide|pojde|odejde|zabior* sie? zaraz? za nim|nia|mama|tata|mezem|zona|nimi -- sklep*|krok*
      tylko|jedynie|jedyne|jedyna|jedyny|jedynym|jeszcze & trzyma*|powstrzym*|zatrzym*|hamuj*|blokuj* & mnie|przy_zyciu|tu & <family>|pies|psa|kot|kota|koty|kotka|suczka|wnuki|corka|synek|strach|wiara|zwierzak*|chomik|krolik -- pracy|umow*
      trzyma*|powstrzym*|zatrzym*|hamuj* mnie tylko|jedynie|juz
      jedyn* powod*|powodem|rzecz* & nie_zrobil*|nie_zrobi*|zyje|tu_jestem|jestem_tu|sie_nie|nie_skoncz*|nie_skocz*|oddycham|wstaje|istnieje -- angiel*
      powod*|dlatego & jeszcze & tego|nie_zrobil*|tego_nie & nie_zrobil*|zrobilam|zrobilem|zyje -- formularz*|cv|wniosk*|pit*
      gdyby nie <family>|pies|kot|psy|koty|wnuki|strach|wiara|ona|on ... juz|dawno|bym|nie_byloby
      gdyby nie & dawno|juz & mnie|ze_soba|to_zrobil*|skoncz*|nie_byloby & nie_bylo|by|zrobil*|skoncz*|nie_byloby|zyl*
      nie mam|mialam|mialem odwagi|jaj & zrobic|zrobil*|skonczyc|tego|skoczyc|zabic -- zadzwon*|szef*|rozmaw*|angiel*
    `,
  },
  {
    id: 'pl.scene',
    says: 'crisis',
    lines: `
      ^ stoje|siedze|leze|jestem|wisze na moscie|torach|wiadukcie|barierce|krawedzi|parapecie|gzymsie|kladce $
      leze|poloze|polozyc|klade na torach|tory|szynach
      wiem|wybral*|mam & ktorej|ktorym|ktory|ktora|gdzie|upatrzon* & belk*|drzew*|most*|galez*|hak* & zrob*|powiesz*|skocz*|upatrzon*|juz
      wejde|wchodze|wejsc|weszlabym|wszedlbym & wody|wode|rzeki|rzeke|morza|morze|jeziora|kanal* & nie_wyjde|nie_wroce|nie_wyplyn*|nikt|nie_wyjsc|zostan*
      szukal*|patrzyl*|sprawdzal*|gdzie & przywiaz*|zaczep*|zawies*|zawiaz* & <ligature>|belk*|rur*|hak* -- pies|rower*|hamak*|lampe|pranie|obraz
      przepusc*|licze|liczyl* & pociag*|ekspres*|tir*|ciezarowk* & tor*|tory|torach|peron*|stacj*|sekund*|parking*|wiaduk* -- bilet*|praca|pracuje
      spie|trzymam|mam|klade & <pills>|noz|nozem|zyletk*|pistolet* & poduszk*|pod_reka -- kregosl*|recept*|bol*
      zbieram|gromadze|uzbieral*|nazbieral*|odkladam|ciulam|chomikuje|skladuje|oszczedzam|chowam & <pills> -- utyliz*|recept*|aptek*|dzieci*|na_cisnien*|zwrot*
      kupil*|kupuje|wykupil* & paracetamol*|<pills> & roznych|roznych_sklep*|po_trochu|duzo|zapas*|kilka_opakow*|kazd* -- bol*|kregosl*|recept*|alergi*
      stal*|stoje|siedzial*|wszedl*|weszl*|wchodz*|wejde|bylam|bylem|stanal*|stanel* & krzesl*|taboret*|stolk*|drabin*|stole & <ligature>|belk*|szyi|szyje|hak*|zyrand*|sufit* -- zarowk*|malow*|lampe|firan*
      <ligature> & szyj*|szyi|karku|gardl*|belce|belk*|zyrandol*|klamk*|klamce|galez*|galezi|drzew*|strych*|hak*|poddasz* & <sobie>|zaloz*|zalozyl*|zawin*|zawiesil*|mialam|mialem|owinel*|owinal*|zacisn*|mam|wisi|przywiaz*|wokol|dookola|wlozyl*|zdjel*|zdjal*|na -- zorz*|pies|psa|psem|medal*|korale|rehab*|gips*|temblak*
      sznur|sznura|petle|petla|stryczek|line kupilam|kupilem|kupil|kupila|przygotowalam|przygotowalem|mam|zawiazalam|zawiazalem|wisi|czeka|lezy
      kupil*|mam|przygotowal*|zawiazal*|naszykowal* sznur|sznura|petle|stryczek|line -- holow*|prani*
      <cliff> & jeden|jednego|krok|kroku & pod|dziel*|wystarcz*|tylko|zrobic|brak* -- prac*
      krok & pod|w & ciezarowk*|tir*|pociag*|auto|przepasc|dol|metro|autobus
      <cliff> & stalam|stalem|stoje|siedzialam|siedzialem|siedze|przeszlam_za|przelazl*|wszedlem|weszlam|wyszlam|wyszedlem|stanal*|stanel* & patrz*|gap*|dol|krok|mysl*|skocz*|przechyl*|noc*|zatrzym*|policj*|ktos|ludzi|za_barier*|telefon* -- ryby|zdjec*|prac*|wycieczk*|widok*|papieros*|kwiat*|deszcz*|autobus*|spozn*|opozn*|bilet*|remont*
      ide|pojde|jade|pojade|wyjde|wychodze|szlam|szedlem & las*|rzek*|most*|jezior*|gory|morze|tory|nad_wode|mrok*|wisl* & nie_wroce|nie_wracam|nie_wracac|bez_powrotu|bez_telefonu|nie_szuk*|na_zawsze -- pozno
      nie wracac|wroce|wracam|wrocic juz? z|znad lasu|rzeki|mostu|jeziora|gor|wody|torow|morza|spaceru
      <cliff>|pociag*|tir*|ciezarowk*|metro|tramwaj* & mysle|mysli|mysl|przez_glowe|wyobraz*|korci|kusi|ciagnie|chodzi_po_glowie|zastanaw* & pod|skocz*|rzuc*|jakby_to|jak_to|krok|wejsc|skok*|wystarcz*|wysok*|polozyc -- remont*|spozn*|bilet*|praca_przy|wakacj*
      zakret* & nie_skrec*|prosto|pusc*|nie_zaham*|przyspiesz*|gaz & mysl*|chce|zeby|kusi|kierown*|autem|jade|wjad* -- zawrot*
      kierownic* & pusc*|puszcz*|skrec*|przekrec*|szarpn* & mysl*|zeby|chce|kusi|korci|drzew*|przeciwny|czolowo|tir*|chcial* -- kurs*|egzamin*
      pasy|pasow|pas & nie_zapinam|odpinam|odpial*|odpiel*|bez & drzew*|mysl*|mur|szybko|oby|moze|nadziej*|prosto
      zatrzymal*|powstrzymal*|uratowal*|odciagnal*|odciagnel*|przerwal* & mnie|sie & <cliff>|<ligature>|krzesl*|skocz*|tabl*|sznur* -- szlaban*
    `,
  },
  {
    id: 'pl.preparing',
    says: 'crisis',
    lines: `
      jak|jakby|gdyby|jesli|w_razie cos mi <sie>? stanie|stalo & dziec*|syn*|cork*|kot*|psa|opiek*|wezm*|zaopiek* -- pracy|wypad*|ubezpiecz*
      list|listy|kartka do zony|meza|mamy|taty|dzieci|corki|syna|rodzicow|bliskich|was & lezy|leza|zostawil*|stole|szuflad*|poduszk*|napisany|gotowy
      zamykam|domykam|pozamykal*|koncze|zamknal*|zamknel* & sprawy & czasu|zostalo|gotow*|odejsc|spokoj* -- sad*|firm*|urzed*|komorn*
      <soon> wszystko|to sie skonczy|skonczy_sie -- umow*|kurs*|zasil*|staz*
      <soon> & wszystko & sie_skonczy|zakoncze|sie_zakonczy -- umow*|kurs*|zasil*|staz*|egzamin*|remont*
      zysk*|zarobi*|dostan*|skorzyst*|lepiej_wyjd* & mojej|moja & smierc*
      nagral*|nagrywam|filmik*|pamiatk* & po_mnie|jak_mnie|zeby_pamiet*|kiedy_mnie|na_pozegn*
      ubezpieczen*|polis* & corka|syn|dzieci|zona|maz|rodzina & mialaby|mialby|mieliby|starczylo*|wystarczy*|za_to|policzyl* -- agent*|zdrow*|skladk*
      po mnie & komu|kto|co|zapisal*|rozpisal*|spisal*|oddac|dostan*|przejmie|wezmie|odziedzic*|zostan* & oddac|zapisal*|rozpisal*|spisal*|rzeczy|dostan*|wezmie|odziedzic*|mieszkan*|zostan* -- przyj*|zmian*|stanowisk*|posprzata*
      hasla|klucze|dokumenty|papiery|testament|pin|karte|polise & zostawil*|zostawiam|zostawie|oddalam|oddalem|przekazal*|leza|lezy|spisal* & bratu|siostrze|zonie|mezowi|corce|synowi|mamie|stole|kopercie|przyda|bedzie_wiedzial* -- zgubil*|prac*|recepcj*|wlascici*|biur*|urzed*
      polis*|ubezpieczeni* & wyplac*|dostan*|bedzie_mial*|beda_mi*|splac* & rodzin*|dzieci*|zon*|mez*|im|corka|syn & warto|wreszcie|przynajmniej|jak|po|lepiej|wart*|mnie -- agent*|zdrow*|wypad*_w_prac*|choro*
      kopert* & kazd*|dzieci|listy|pozegn*|imion*|podpisan* & przygot*|napisal*|leza|lezy|schowal*|biurk*|szuflad* -- slub*|wesel*|zaprosz*
      listy|list|liscik gotowe|napisane|napisany|gotowy|podpisane|schowane -- motyw*|zwoln*|urzed*
      znalazl*|mam|widze & wyjsc*|rozwiazani* & ostateczn*|na_zawsze|jedyn*|nieodwracaln* -- ewakuac*|budynk*
      dzieci|rodzina|zona|maz dostana|dostanie|beda_mieli odszkodowanie|polise|pieniadze_z|ubezpieczenie
      zaplacil*|poplacil*|oplacil*|splacil*|posprzatal*|uporzadkowal*|wysprzatal*|pozamykal* & rachunk*|mieszkanie|dlugi|wszystko|pokoj|sprawy & zeby|nikt|zona|maz|po_mnie|nie_mial*|problem*|klopot* -- komornik*|przeprowadz*|wlascicie*
      opiekujcie|zaopiekuj|zaopiekujcie|zaopiekujesz|zajmijcie|zajmij|dbajcie|pilnujcie sie? & mama|dziecmi|tata|psem|kotem|nimi|nia|nim|soba|bratem|siostra
      dzieci|zona|rodzina|maz|mama & dostan*|beda_mi*|beda_mieli & odszkodowan*|polis*|pieniadz*|ubezpieczen* & jak|po|przynajmniej|gdy|mnie|beda|dostana -- alimen*|800|wniosek|zus
      mam|jest|wszystko & przygotowan*|gotowe|naszykowan* & garazu|strychu|piwnicy|lesie|lazience|szopie|stodole -- narzedz*|remont*
      czy|ciekawe|zastanawiam & ktos|ktokolwiek|kto & zauwaz*|zaplacz*|zateskn*|przyszedl*|przyjdzie|znalazl*
      co & bedzie|sie_stanie|jak & wezme|polkne|lykne|zjem & wszystkie|cale|naraz|duzo
      znajda|znajdzie|znajdziecie & mnie|cialo|moje -- prace
      napisal*|pisze|zostawil*|zostawiam|zostawie|pisal*|napisze|pisalam|skonczylam_pisac & list|listy|liscik|kartke|kartka|pozegnan*|kartki|notatk* & dziec*|mam*|rodzin*|wszystk*|mez*|zon*|syn*|cork*|kazd*|pozegn*|stole|bliskich|bliskim|rodzic*|szuflad*|po_mnie|znajd*|przeczyt*|zrozum* -- motywac*|cv|szkol*|urzed*|zwoln*|prac*|szef*|zakup*|bank*|zus
      rozdal*|rozdaje|rozdac|oddal*|oddaje|oddam|sprzedal*|wyprzedal*|rozdalem & wszystko|rzeczy|ubrania|moje|swoje|psa|kota|pamiatki|bizuteri*|dobytek|meble|zwierz* & nie_bed*|juz|swoje|moje|bo|niepotrzeb*|potrzeb*|wszystk*|znajom* -- samochod|auto|allegro|olx|pck|krew|ksiazk*_do|przeprowadz*|ciasn*|remont*|schronisk*|alergi*|fryzjer*
      rozdal*|rozdaje|rozdac & rzeczy|wszystko|swoje|moje|pamiatki|ubrania
      znalazl*|szukam|oddal*|zalatwil* & dom|opiekun*|rodzine|kogos|wlascicie* & psa|kota|pies|kot|psu|kotu|zwierz*|psem|kotem|kotki|kotka & juz|bo|nie_bed*|zanim|po|gdy|teraz|nowy|mnie|moge -- schronisk*|praca|alergi*
      spisal*|napisal*|zrobil*|zalatwil*|przygotowal*|uporzadkowal*|zmienil*|pozamykal*|poukladal*|posprzatal*|pozalatwial*|uregulowal*|zamknelam|zamknalem & testament|sprawy|wszystkie_sprawy|pogrzeb|polis*|papiery|dokumenty|wszystko & nie_bed*|zeby|testament|juz|po|odej*|spokoj*|nikt|zostal*|dzieci|gotow*|pogrzeb|klopot*|nie_mieli -- dowod|zus|urzed*|rejestrac*|prawo|zasilk*|pracy|cv
      zaplacil*|oplacil*|wybral*|zaplanowal* & pogrzeb|trumn*|nagrob*|grob|miejsce_na_cment*|piosenk*_na & moj|swoj|sobie|za|juz|na|trumn*|siebie -- ojca|mamy|mamie|tacie|meza|babci
      polisa|ubezpieczeni* & zyci*|smierc*|umr*|zabij* & wiecej|dzieci*|rodzin*|splac*|wyplac*|wart* & mart*|wiecej|umr*|po|niz|samob*|zabij*|dlugi -- zdrowotn*|agent*|sprzeda*
      wiecej wart*|wart & martw*|niezyw*
      hasla|haslo|pin|dokumenty|klucze|papiery & kopercie|stole|zostawil*|zostawiam|zapisal*|spisal*|szuflad* & jak|gdyby|po|dla|zeby|gdy|bo|mnie|na & mnie|odejd*|umr*|zon*|mez*|dzieci*|brat*|siostr*|mama|mamy|juz -- zgubil*|zapomnial*|aplikac*|konta_na
      podjelam|podjalem|podjeta|zdecydowal*|postanowil* & decyzj*|juz|koniec|ze_to|o_tym & koniec|spokojn*|odej*|skoncz*|ulg*|dzis|juz_podj*|nie_ma_odwrot*|ostateczn*|zrobi*|zyci* -- szkol*|prac*|kurs*|studi*|zglos*|zadzw*|zapis*|napis*|rozwod*|pomoc*
      dzisiaj|dzis|jutro|teraz|tej_nocy|wieczorem & to_zrobie|zrobie_to|skoncze|to_koniec|to_zrobic|zrobic_to|wszystko_sie_skonczy|ten_dzien -- formularz*|zadanie|pranie|kurs|badani*|cv|remont*
      wszystko mam? przygotowane|gotowe|zaplanowane|pozegnane & juz|dzis|koniec|czeka*|tylko|odejsc|zniknac|umr* -- wesel*|urlop*|obiad*|rozmow*
      czekam & az & wyjd*|zasn*|pojd*|wyjad*|spac & dzieci|wszyscy|zona|maz|rodzic*|mama & zrobie|potem|wtedy|skoncz*|i_koniec|zabij*|tabletk*
      pogodzil* sie? & smierc*|odejs*|tym_ze_umr*|koniec|koncem|spokoj* -- szef*|siostr*|mez*
      nie potrzebuje|potrzebne|potrzebuje juz|mi & niczego|nic|rzeczy|tego|pieniedz*|ubran*|telefon* & dokad|gdzie|rozdal*|odej*|juz_nic|juz_niczego|tam
    `,
  },
  {
    id: 'pl.no-way-on',
    says: 'crisis',
    lines: `
      zaluje|szkoda|zlosc|rozczarowan*|placze & ze_sie_obudz*|obudzil*|ze_zyje|ze_sie_budze & rano|ranka|dzien|ze|sie|codziennie|znowu
      zostalo|pozostalo|jest|mam & jedno|jedyne|tylko & wyjscie|rozwiazanie -- prac*
      tam gdzie ide|odchodze|bede
      nic|nikt & nie & trzyma & mnie|tu|tutaj|zyciu|swiecie|juz -- pracy|tej_pracy
      pojechal*|poszlam|poszedlem|bylam|bylem|siedzial*|stalam|stalem|jestem|stoje & most*|dach*|tory|torach|wiadukt*|klif*|mosc*|parking*|rzek* & siedzial*|patrz*|stalam|stalem|dol|noc*|godzin*|wczoraj|mysl*|skocz* -- zaplac*|poczekaln*|praca|pracuj*|wycieczk*|ryby|zdjec*
      patrze|gapie|spogladam & noz*|zyletk*|tabletk*|sznur|leki|brzytw* -- sklep*|kuchni
      chce|chcialbym|chcialabym|niech|zeby|blagam & skonczylo|skonczy|przestalo|minelo|ustalo|zniklo & juz|to|wszystko|wreszcie|raz -- umow*|kurs*|remont*|zima|plecy|kolano|zab|rwa|deszcz|rozmow*
      dzis|dzisiaj|jutro|nocy|noc|wieczorem|wieczor|zaraz & skonczy|skoncze|koniec|zakoncze & to|wszystko|sie|tym -- kurs*|zmian*|prac*|film|serial|umow*|lekcj*|szkol*
      to juz? moj|juz_moj|nasz koniec -- kariery|pracy|nauki|umowy
      moj koniec -- kariery|pracy|nauki|umowy|kursu
      nie ma|widze|mam|widac & wyjscia|innego|ratunku|drogi|przyszlosci|jutra & dla_mnie|juz|tylko|zadnego|innego|z_tego|przed_soba|siebie|siebie_w|swojej|mnie -- zawodow*|firm*|branz*|budynk*|ewakuac*|pracy_w|w_tej_pracy|w_pracy
      jedyne|jedyny|jedyna|jedynym|jedynie & wyjscie|wyjsciem|rozwiazanie*|ratunek|ucieczka|smierc|droga & to|tylko|jest|widze|mi|zostal* -- pomoc|praca|zmiana|szkol*|lekarz*
      nie dam|dam|daje & rady & zyc|dluzej_zyc|jutra|dluzej_tak|tak_zyc|kolejn*|ani_dnia|nastepn*|nocy|nocki -- dzwig*|prac*|nosic|zmian*|siedzi*|chodzi*
      nie przezyje|wytrzymam|przetrwam|doczekam & tej|jutra|nocy|kolejn*|nastepn*|tygodnia|dnia|jeszcze_jedn*|dluzej|dlugo|juz & nocy|jutra|jedn*|kolejn*|nastepn*|dluzej|juz|dlugo|tygodnia|zycia* -- pracy|zmian*|szef*|siedzi*|dzwig*|do_wyplat*|upal*|pierwszego|stani*
      nie umiem|moge|potrafie|da_sie|mozna & tak_zyc|zyc|dluzej|z_tym_zyc|bez_niego|bez_niej & zyc|zycia*|istni* -- z_renty|za_te|tyle|pensj*|najnizsz*|zasilk*|bez_pracy|z_tego|nauczyc
      poddaje|poddalam|poddalem|poddac|rezygnuje|zrezygnowal*|przegralam|przegralem & sie|zyci*|wszystko|juz|z_zycia|walk* & zyci*|koniec|juz_nie_walcz*|na_dobre|ze_wszystk*|z_zycia|przegral* -- kurs*|prac*|badani*|operac*|terapi*|szkol*|zabieg*
      nie mam|mam|brak|brakuje|zabraklo|skonczyly & sil|sily|siły & walczyc|dalej|zyc|istniec|juz_na_nic|na_zycie|ciagnac|tego_ciagnac|do_zycia|dluzej -- dzwig*|prac*|fizyczn*|rekach|rece|nog*|chodz*
      chce|chcialabym|chcialbym|niech|zeby|marze|pragne|blagam & to|wszystko|bol|bolalo|cierpienie|koniec & sie_skonczy*|skonczy*|przestalo|koniec|ustal*|konca|zniknelo|minelo|przestal* & juz|wreszcie|wszystko|po_prostu|raz|na_zawsze|bol|tylko|bolec -- umow*|kurs*|remont*|zima|praca|kregoslup*|plecy|kolano|zab|zeb*|glowa|staz*|rwa|biodr*
      wszystko jedno|obojetne & co_ze_mna|co_sie_ze_mna|czy_sie_obudz*|czy_przezyj*|jak_skoncz*|czy_wroc*
      przechodze|przechodzic|wchodze|wchodzic|jade|jezdze|jezdzic & nie_patrz*|nie_rozgl*|bez_pasow|nie_zwaz*|z_zamknietymi|na_czerwonym|szybko & jezdni*|ulic*|drog*|oby|moze|wszystko|obojetn*|mam_to|nadziej*|autem|zapin*|zycie|przejs*
      skonczyc|zakonczyc|skoncze|zakoncze & to|bol|cierpieni*|meczarni*|mek*|wszystk*|tym & raz|zawsze|juz|wszystk*|cierpieni*|bol|mek*|dobre|teraz|chce -- kurs|szkol*|umow*|rozmow*|remont*|sprawe|formularz*|spor|rozdzial|prac*
      stracil*|zwolnil*|wyrzucil*|wywalil* & prac*|robot*|etat* & chce|chcialbym|chcialabym to|tym skonczyc|zakonczyc
      to moj|juz? koniec & moj|dla_mnie|zegn*|ze_mna|nie_dam|przepraszam|odchodz*|nic -- umow*|kurs*|formularz*|wszystko_dziekuj*|mies*|zmian*
      koniec ze mna
      zycie & skonczone|skonczylo|bez_niego_nie|przegrane|przegralam|nie_dla_mnie|ucieka_ze|mnie_przerasta|mnie_przeroslo|udreka|meka|meczarnia|koszmar|pieklo & juz|moje|dla_mnie|nie|bez|dalej|chce|nie_chce -- zawodowe
      nie widze siebie|sie & za|przyszlosc*|rok|dalej|starosc*|zyj*|jutr* -- roli|stanowisk*|biurz*|pracy
      rzeka|wisla|most|tory|pociag|woda|okno|balkon|dach & kusi|wola|ciagnie|przyciaga|wolaja|szepcze|myslę|wydaje & mnie|sie|zeby|latwe|jak -- wakacj*|spacer
      ciekawe|zastanawiam|wyobrazam & jak|co & by_bylo|to_jest|jest|bylo|sobie|by & nie_zyc|nie_istniec|umrzec|po_smierci|nie_zyla|nie_zyl|beze|umieranie|mnie_nie|pogrzeb*
    `,
  },
];
