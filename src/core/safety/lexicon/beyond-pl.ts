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
      pozegnal*|zegnam|zegnaj* ... <forever> -- alkohol*|palen*|papieros*|nalog*|wod*|hazard*|uzywk*
      zasluguj* na lepsz* matke|ojca|mame|tate|zone|meza|rodzic*|kogos & niedlugo|wkrotce|dostan*|beda|bedzie|mie*|beze|odejd*|znikn*|zwolnie
      to nasza|moja|moj|nasz ostatni* rozmowa|wiadomosc|spotkanie|wpis|sms|raz|telefon -- kurs*|umow*|staz*|w_tym_roku|przed
      klucz*|drzwi & wywaza*|wylamyw*|rozwala*|otwiera* & zeby_nie|nie_musieli|zebyscie|mogli|policj*|strazak*|znajda -- zgubil*|zatrzas*|awari*
      moj|moje|swoj czas|dni|zycie & skroce|skrocic|skrocenie|przyspieszyc|przyspiesze|pomoge|sama|sam & koniec|konca|dobiega|go|je|skroce|skrocic
      zrobil|zrobila|zrobili|skonczyl|skonczyla .. to|tak & <place>|tak_samo|ja_tez|tej_samej|tym_samym|w_moim_wieku|swoje_zycie & <family>|dziadek|ojciec|wujek|stryj|ja -- prac*|remont*|kurs*
      moje dzieci|rodzina|zona|maz & lepsz* & matke|matka|ojca|ojciec|zone|meza|zycie & beze|znikn*|odejd*|niedlugo|dostan*
      zeby|by|aby ktos|ktokolwiek|wszyscy|dzieci|mama|swiat .. wiedzial|wiedziala|wiedzieli|pamietal|pamietali ze|dlaczego|jak? ... probowal*|kochal*|walczyl*|to_zrobil*|mnie_nie -- szef*|pracuj*|urzad*
      nie wchodz* .. sama|sam|pierwsza|pierwszy|dzieci|dziecmi & <place>|domu|mieszkania|pokoju|drzwi|policj* -- remont*|bhp|mokro|sliz*|pies|psa|alarm*
      jak|kiedy|gdy .. to zrobie & z_glowy|spokoj|lzej|ulg*|koniec|przepraszam|wybacz*|bedziecie|beda -- prac*|kurs*|formularz*|zadani*
      przepraszam|wybaczcie|wybacz|przebaczcie .. za to? co .. zrobie|zamierzam|planuje|sie_stanie|zrobic
      czekam|poczekam ... <pet>|mama|tata|matka|ojciec|babcia umrze|zdechnie|odejdzie|padnie -- spad*|hospicj*|renta
      mial|miala|mieli racje & line|lina|sznur|tory|mostu|skonczyl*|zabil*|odszedl|odeszla|powiesil*|skoczyl*
      dlugo|dluzej .. nie .. bede .. pobieral*|placic|placil*|potrzebowal*|klopotal*|korzystal*|zawadzal*|zyl*|zajmowal* -- prac*_tam
      nie .. bede .. dlugo|dluzej|juz .. pobieral*|placil*|potrzebowal*|klopotal*|zawadzal*|zajmowal* & zadbam|dopilnuje|zalatwie|obiecuje|koniec|niedlugo -- kredyt*|splac*|pracowac
      jeszcze tylko|jedynie? pare|kilka|ostatni* godzin|godziny|dni|chwil & po_mnie|zostanie|koniec|spokoj|mnie|dobrze -- zmian*|podroz*|egzamin*|prac*|urlop*|lot*|wakacj*|zwolnien*
      nie badzcie|badz|placzcie|placz|smuccie|smuc .. smutni|smutna|smutny|po_mnie|za_mna|sie & wolny|wolna|stanie|kiedy|odejd*|gdy|jak|spokoj*
      moje|moja|mam|to ostatni* zyczenie|zyczeniem|prosba|prosbe|wola|wole & <family>|zeby|niech|aby -- klient*|firm*|pracy
      nie .. obwinial*|obwinia*|winil*|wyrzucal*|obwiniac .. sie|siebie|sobie|nikogo & <family>|ktokolwiek|nikt|zeby|niech|aby -- wypadek_w_pracy|terapeut*
      mialam|mialem|byly|to|swoje .. swoje ostatni* <feast> -- pracy|firm*
      odetchn*|odetchna & wszyscy|rodzin*|oni|zona|dzieci|rodzice & telefon|wiadomosc*|mnie|dowiedza|pogrzeb* -- urlop*|prac*|komornik*|dlug*
      nie .. bedzie .. nastepn*|kolejn*|drugiego razu|raz|spotkania|wizyty|rozmowy|urodzin $ -- umow*
      w_razie_czego|gdyby_co|jakby_co & wezmie|wzial|wziela|zaopiek*|zajmie|zajela|zajal & dzieci|dziecko|syna|corke|psa|kota & tydzien|tygodniu|jutro|dzis|niedlugo -- prac*|urlop*|szpital*|operac*|wyjazd*
      ktos|kogos|komus & chce|komu & zyc & miejsce|zamiast|kolejc*|oddac|oddaje|dostanie
      jak|kiedy|gdy|az .. dzieci|wszyscy|zona|maz|mama|rodzice|domownicy .. zasna|zasnie|usna|wyjda|wyjdzie|pojda & skoncz*|koniec|zrobie|skocze|odejd*|bedzie_po|znikn* -- prac*|formularz*|zadzwon*|odpisz*|sprzat*|film*
      spakowal*|wzielam|wzialem|zabral*|mam .. wszystkie <pills> & jade|ide|las|lasu|jezior*|hotel*|pokoj*|nad -- urlop*|szpital*|sanatori*|wakacj*
      sprzedan*|splacon*|zamkniet*|oplacon*|uregulowan*|zalatwion*|posprzatan* & napisan*|listy|list|pozegnan* & dzieci|rodzin*|wszystk*|zony|meza|koniec -- wniosek|podani*|cv|motyw*
      juz nie|ich .. odbiore|zobacze|przytule|ugotuje & dzieci|szkol*|przedszkol*|wnuk* -- telefon*|paczk*|maz|babcia
      <not> .. wina|winy .. zony|meza|mamy|taty|corki|syna|rodzicow|dzieci|brata|siostry & zostawiam|list|pisze|znalazl|zeby|prosze|wiedz* -- szkol*|wypadek|rozwod*|choro*
      powiedzcie|powiedz|mowcie .. dzieciom|dziecku|corce|synowi|wnukom ... wyjechal*|wyjezdza|daleko|niebie|aniol*|odeszl*|odszedl -- prac*|delegac*
      nie potrwa|bedzie .. dlugo & klopot*|zawracam|ciezar*|problem*|martw*|znosic -- badani*|rozmow*|remont*|formularz*
      ostatni* drog*|podroz*|rejs & szykuj*|ide|wybier*|moja|przygotow*|swoja|gotow* -- ojca|mamy|taty|meza|zony|babci|kolegi|autobus*|urlop*
      porzadk*|uporzadk*|ukladam|zamykam|domykam|zalatwiam|reguluje .. sprawy|papiery|dokumenty|rachunki & rodzin*|klopot*|mnie|odejd*|po_mnie|<family>|zanim -- firm*|prac*|urzed*|spadk*|rozwod*
      odlozon*|uzbieran*|nazbieran*|schowan*|zebran*|zachomikowan*|odlozonych & <pills> -- recept*|lekarz*|apteczk*|dziecmi
      nie ma|mam|widze|warto .. sensu|sens|po_co|co planowac|planowania|snuc|ukladac ... <lately>|roku|swiat|wakacj*|przyszl*|lat -- urlop*|grafik*|budzet*
      wkrotce|niedlugo|zaraz|potem ktos|inny|inni|ktos_inny .. moje|moj|moja mieszkanie|rzeczy|pokoj|auto|samochod|lozko|dom -- wyprowadz*|przeprowadz*|wynajm*|sprzed*
      mieszkanie|rzeczy|pokoj|lozko & ktos|komus|innego & wkrotce|niedlugo & moje|moj|zajac|zajmie|wezmie -- wyprowadz*|przeprowadz*|wynajm*|sprzed*
      testament napisan*|spisan*|gotow* & pies|psa|kot|kota|list|rzeczy|pozegn*|klucz*|juz -- przy_kupnie
      wszyscy|rodzina|oni|dzieci|zona|maz .. czekaja|czeka az .. odejde|umre|zdechne|znikne|zdechn*|mnie_nie_bedzie -- prac*|emerytur*
      schowal*|ukryl*|chowam|trzymam|mam .. zapas* .. <pills> -- miesiac|lekarz*|recept*|apteczk*|bol*|prochy_do
      poplacza|poplacze|pozaluja|zaplacza|posmuca & tydzien|troche|chwile|miesiac|dni & wroca|zapomna|przejdzie|przestana|dalej|potem|koniec|rade
      instrukcj*|kartk*|wskazowk*|wiedza & moimi_prochami|z_prochami|moim_cialem|z_cialem|moim_pogrzeb* -- bhp
      przysluge|przysluga & dzieciom|rodzinie|wszystkim|swiatu|im|zonie|mezowi & odszedl|odeszla|odejde|zniknal|zniknela|znikne|umarl|umarla|nie_bylo
      jutro|przyszly|przyszlym|nastepny|poniedzialek|potem .. nie .. moj|mojego|moja problem|klopot|zmartwienie|sprawa -- klient*|prac*|firm*
      powiedzial*|wie|wiedza|pokazal* .. gdzie .. list|listy|testament|polis*|koperta -- motyw*|prac*|urzad*|listonosz*
      jesli|jak|jezeli|gdy .. nie .. odezwe|odpisze|odbiore|pojawie|przyjde|wroce & znaczy|wiecie|wiesz|zrobil*|zrobilam|bo_juz -- prac*|zajet*|zasieg*|bateri*
      zostalo|pozostalo|musze|trzeba tylko|jeszcze zdecydowac|wybrac|ustalic .. kiedy|jak|gdzie|dzien|sposob -- kurs*|prac*|slub*|urlop*|rozmow*|mebl*
      nie .. moze|bedzie .. mnie .. tu|byc .. kiedy|jak|gdy|zanim .. wroca|wroci|przyjda|obudza|wstana -- prac*|kurier*
      nie planuje|zamierzam|chce|mam_zamiaru .. wrac*|wrocic .. z .. spacer*|lasu|gor|rzeki|wycieczk*|drogi|podrozy -- norweg*|niemiec|angli*
      nie obiecuje|moge_obiecac|gwarantuje|recze .. ze .. bede|dozyje|doczekam|zyla|zyl|dotrwam .. zyla|zyl|zyc|tu|do -- na_czas|prac*|o_osmej
      nadziej*|chce|zeby|niech .. <family>|dzieci|wnuki|ludzie|oni ... zapamiet*|pamietal* mnie .. jak*|tak*|usmiech*|kiedys|dobr* -- prac*|szkol*
      nie beda|bedziecie|bedzie|bedziesz .. musieli|musial|musiala ... za_mnie|za_moje|na_mnie|mna|o_mnie .. leczeni*|utrzymani*|wstydzic|placic|opiek*|plac* & niedlugo|juz|wkrotce|koniec -- prac*|formularz*
      nikt|nikogo tam|tu|pod_tym_adresem? .. nie bedzie mieszkal|mieszkac|odbieral|otwieral & list*|adres*|poczt*|wysyl*|po_mnie -- przeprowadz*|wyprowadz*|nowy_adres
      powiedzcie|powiedz|przekaz* .. im|jej|jemu|rodzinie|dzieciom|mamie|zonie ... nie_cierpial*|nie_bolalo|szybko|bez_bolu|spokojnie -- lekarz*
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
      szkoda|zaluje|niestety|po_co|czemu|dlaczego .. ze? .. sie .. budze|obudzilam|obudzilem|obudzilo -- wczesnie|pozno|dziecko|trzeciej|czwartej|noc*
      szkoda|zaluje|niestety .. ze? .. budze|obudzilam|obudzilem sie? -- wczesnie|pozno|dziecko|trzeciej|czwartej
      przyspiesz*|skroc* .. swoj|swoja|swoje|sobie|to|te|moje|ta koniec|smierc|meki|meke|cierpieni*|zycie|drog*
      popil*|popije|popijam|zapil*|zapijam|zapije|przepil* .. <pills>|tabletki|tabletke|leki ... wodk*|alkohol*|piwem|winem|whisky|spirytus* -- nie_wolno|mozna
      <pills> .. wodk*|alkohol*|spirytus* & czekam|zasne|zasypiam|garsc|wszystkie|caly|cale|koniec -- nie_wolno|mozna|nie_mieszaj
      okno|okna|oknem|balkon|balkonu|parapet & skocze|skoczyc|wyskocze|wyskoczyc|wyskakuje|rzuce_sie|rzucic_sie -- kot|pies|myje|sklep*
      zebym|zeby|zebys sie|siebie zabil|zabila|powiesil|powiesila|zabic|utopila|utopil -- nie|pracy|on|ona
      siedze|stoje|wisze|siedzialam|siedzialem|stalam|stalem .. na|za|nad|przy <edge>|torach & nogami|nogi|zewnatrz|po_drugiej|dol|na_dol|noc*|ciemno -- prac*|remont*|korku|korek|zdjec*|ryb*
      chodze|spaceruje|laze|klade|leze|kladlam|kladlem .. po|na|wzdluz torach|torowisku|torow|szynach & noc*|wieczor*|ciemku|czekam|pijan*|sama|sam|pociag* -- pracuj*|kolejarz|obchod*|prac*
      jak|ile wysoko|wysokosc|gleboko|dlugo|duzo .. trzeba|musi|potrzeba|skoczyc ... na_pewno|pewno|skutecz*|umrz*|nie_przezy* -- cwicz*|pracowac|rent*|emeryt*
      zeby|oby|niech|gdyby|chcialbym|chcialabym .. tir|auto|pociag|samochod|autobus|ciezarowk*|cegla|piorun .. na|we|w mnie .. wpadl*|wjechal*|najechal*|walnal*|spadl*|uderzyl*
      zazdroszcze & zrobili|zrobil|zrobila|odwazyli|odwazyl*|odeszl*|odszedl|nie_zyj*|umarl*|zmarl*|zginel*|zginal|zabil* -- kurs*|prac*|remont*|szkol*|karier*
      wiem|ustalil*|wybral*|obmyslil* .. gdzie & kiedy & czekam|moment|chwil*|odwag*|zrobie|dzien -- rozmow*|urzad*|spotkani*|egzamin*|szkoleni*|badani*
      zwalniam|przystaje|zatrzymuje|hamuje & most|moscie|mostu|wiadukt* & kazdym|zawsze|coraz|mysl*|patrz* -- radar*|fotoradar*|ograniczen*|dziur*|kork*|remont*
      woze|mam|trzymam|nosze|lezy & lina|line|sznur|petla|petle|linke & bagazniku|plecaku|aucie|samochodzie|torbie & wypadek|kiedys|przyda|odwag*|gdyby|razie -- holow*|wspin*|zagl*|awari*|holuj*
      serce .. stanelo|stanie|przestalo|wysiadlo|peklo|wysiadzie & wdzieczn*|ulg*|dobrze|szczesliw*|lepiej|zalowal*|gdyby & gdyby|niech|oby|jakby -- lekarz*|badani*|boje
      bez pasow|kasku & szybciej|szybko|obojetn*|co_bedzie|wszystko_jedno|specjaln*|gaz*
      nie chce pomocy|ratunku|leczenia|ratowania & koniec|skoncz*|umr*|spokoj|odejsc -- prawn*|finans*
      spokoj|spokoju|odpoczne|odpoczynek|ukojeni* & ziemi|grobie|piachu|trumnie|cmentarz*|grob -- mamy|taty|babci|meza|zony
      zamienic|zamienil*|zamienie sie? .. miejscami? .. & zginel*|zginal|umarl*|zmarl*|nie_zyje|grob* -- zmian*
      miejsce & rzek*|tor*|most*|jezior*|zalew*|las* & nikt|zmroku|noc*|ciemn*|nikogo & bylam|bylem|chodze|jezdze|upatrzyl*|znalazl* -- ryb*|spacer*|pies|piknik*|grzyb*|prac*|biwak*
      zgasic|zgasze|gasze swiatlo & zycia|zycie|zostalo|koniec|na_zawsze -- rachun*|pokoj*
      nadziej*|oby|modle|chcial*|zeby & narkoz*|operacj*|zabieg* & nie_obudz*|nie_wypusc*|nie_wybudz*|nie_przezy*|zejde|umre|nie_przezyj*
      dojrzal*|gotow*|zdecydowan* .. odejsc|odejscia|umrzec|smierci -- prac*|firm*|emerytur*|zwiazk*|meza|zony|stanowisk*|partii
      odliczam & dni|godziny & zostal*|zostaly|koniec|konca -- urlop*|wyplat*|emerytur*|wakacj*|swiat|umow*|zwoln*|porod*|slub*|wyjazd*|powrot*|egzamin*
      wezmie|wezme|wziac|polknie|polkne|lyknie|zje .. <pills>|tabletek ... umrze|umre|umiera|zabije|nie_obudzi|wystarczy -- dziecko|pies|lekarz*
      polkn*|wypi*|lykn*|zjadl* .. zylet*|szklo|baterie|gwozd*|igle|igly|domestos*|kret*|wybielacz*|rozpuszczal*|denaturat* -- dziecko|syn|corka|pies|kot|wnuk*
      plukani* zoladk* & nalyk*|tablet*|lek*|prochy|wczoraj|znow*|probowal*|obudzil*
      seppuku|sepuku|harakiri -- film*|samuraj*
      bede .. sie? topic|wieszac|truc|ciac|zabijac -- nude|czas|drzew*|wlos*
      topic|wieszac|truc sie bede|zaraz|ide|pojde
      nie .. znajduje|mam|widze|ma|znam .. powodu|powodow .. zeby|by|aby|do .. byc|zyc|zostac|istniec|bycia|zycia -- firm*|zapis*|kurs*
      oddalabym|oddalbym|marze|wystarczy|chodzi .. zeby|aby|by .. nie byc|istniec $
      worek|worka|worku|folia|reklamowk* .. na glowe|glowie|glowa
      marze|fantazj*|wyobrazam|modle|prosze|pragne|sni .. wypadk*|smiertel*|raku|zawal*|katastrof* -- boje|lekarz*|ubezpiecz*
      planuje|zamierzam|szykuje|przygotowuje cos ostateczn*|nieodwracaln*|glupiego|strasznego|ostatni*
      odejsc|skonczyc|umrzec|zginac .. jak|sam*|samo .. <family>|brat|ojciec|dziadek|matka|siostra|kolega|wujek -- prac*|firm*|szkol*
      zadnego|zadnych|bez|koniec budzenia|wstawania|porankow|bolu & zadnego|tylko|mysle|marze|na_zawsze -- zastrzyk*|dentyst*|zabieg*|znieczul*|prac*
      daje|dalam|dalem <sobie> .. czas|czasu|termin .. do <feast>|<lately>|wiosny|lata|konca|niedzieli|piatku -- na|prac*|znal*|rzuc*|schud*|napraw*|nauk*|decyzj*
      <pills>|zyletk*|sznur*|noz & poduszk*|poduszka|lozkiem|szuflad*|torb*|kiesze* & spokoj*|bezpieczn*|uspokaj*|pociesz* -- lekarz*|bol*
      przestal* jesc|pic & nie_zaczn*|juz_nie|umr*|tak_to|koniec|specjaln*|zaglodz* -- mies*|slodyc*|alkohol*|cukr*|chleb*
      trzezwo|odwag*|odwazyc & zrobi*|skocz*|wodk*|skoncz*|wypij* & nie_mam|brak|brakuje|zeby|trzeba -- rozmow*|telefon*|prac*|zadzwon*|jazdy
      ja|sam|sama zdecyduje|wybiore|wyznacze|decyduje .. kiedy|jak & odejd*|koniec|umr*|choroba|rak|bog|los|smierc|skoncz* -- prac*|urlop*|wizyt*
      wola|wolaja|slysze & mnie & tamtej_strony|tamta_strone|z_nieba|z_gory|zza_grobu -- szef*|sasiad*
      stoje|siedze|patrze nad|na|w wod*|rzek*|jezior*|odr*|wisl* & tam_byloby|byloby_mi|wejsc|skocz*|zniknac|na_dnie|pod_woda -- ryb*|wakacj*|spacer*
      <drop> & trudniej|trudno|ciezko|ciezej .. wrocic|zejsc|odejsc|cofnac -- dojazd*|kolan*|schod*|prac*|bilet*
      ustapic|ustepuje|ustapie|zwolnie|zwolnic .. miejsca|miejsce & <forever>|zycia|swiecie|lepsz*|mnie -- autobus*|prac*|etat*|parking*
      <want>|tesknie|marze ... byc|spotkac|zobaczyc|przytulic .. z|ze? zona|mezem|mama|tata|synem|corka|bratem|siostra|babcia|zone|meza|mame|tate|syna|corke|nim|nia & umarl*|zmarl*|nie_zyje|odesz*|odszedl|zginel*|pochowa* -- pogrzeb*|zus*|rent*
      peron*|torach|most*|mosc*|dach*|okn*|balkon*|wiadukt* & malo_brakowalo|o_malo|niewiele_brakowalo|jednego_kroku|o_krok -- spozni*|uciekl*|poslizg*|upad*|zdazyl*|potkn*
      skonczyly|zabraklo|brakuje|wyczerpaly mi? sie? mi? .. powody|powodow|powodu ... byc|zyc|zostac|istniec|tu|wstawac -- firm*
      rozbic|rozwalic|skasowac|roztrzaskac|rozbije|roztrzaskam .. auto|samochod|sie|autem|motor|motocykl* & mysl*|chcial*|kusi|specjaln*|celowo|drzew* -- ubezpiecz*|szef*|boje
      nie zalezy|obchodzi|interesuje mi|mnie? .. czy .. obudz*|dozyj*|przezyj*|zyje|oddych*
      <lookup> & <pills> & niebezpieczn*|smierteln*|toksycz*|trujac*|zabojcz* -- lekarz*|aptek*|ciaz*|karmi*|nadcisn*
      mam|mialam|mialem .. dosc|dosyc walki|walczenia|cierpieni*|meki|udreki|istnienia|bycia & odejsc|koniec|spokoj*|skoncz*|ulg*|juz_nie -- urzed*|sad*|zus*
      pociag* & liczylem|liczylam|nie_zatrzymuje|przelot*|odliczam -- spozn*|bilet*|prac*|dojazd*|przesiad*
      zastanawial*|zastanawiam|myslalam|myslalem|mysle|obmyslam|wyobraz* .. jak|gdzie|kiedy .. bym|to .. zrobilabym|zrobilbym|zrobilam|zrobil|zrobila|zrobie $ -- prac*|remont*|kurs*
      zamknac|zamkne|zamykam .. oczy & dobre|zawsze|wieki|amen|ostatni -- na_chwile
      smierc|umieranie|niebyt|nieistnienie .. brzmi|wydaje|jest|wyglada .. jak|sie? wakacj*|odpoczyn*|ulg*|wytchnien*|wyzwolen*|nagrod*|sen|zachec*|kuszac*|dobr*|piekn*|prezent* -- ojca|mamy
      stoje|stalem|stalam|siedze|siedzialam|siedzialem .. nad|przy|na kanal*|rzeka|rzece|torach|torami|woda|moscie|tama & pil*|pijan*|wodk*|noc*|sama|sam|placz* -- ryb*|ognisk*|grill*
      spokoj*|ulg*|lzej|dobrze & tylko|wtedy|jedynie & mnie_nie_ma|mnie_nie_bedzie|nie_istnie*|umar*|smierc*
      nie zasluguje ... miejsc*|powietrz*|istniec|oddychac -- parking*|prac*|umow*
      patrze|gapie|spogladam|zerkam .. noz*|noze|noza|sznur*|line|zyletk* & mysle|kusi|dlugo|kuchni|ciagle|chce -- gotuj*|kroj*|kup*|promoc*
      sni* .. ze? .. umieram|umarlam|umarlem|nie_zyje|zginelam|zginalem & rozczarowan*|zal|szkoda|ulg*|zly|zla -- mama|tata|babcia
      moje zycie .. pomylk*|blad|bledem|porazk* & naprawi*|skoncz*|wymaz*|poprawi*|zakoncz*
      wole|wolalbym|wolalabym .. byc .. z|u aniol*|bogiem|zmarl*|mama|tata|nimi|niebie & niz|niebie|gorze|tam -- w_domu|na_wsi
      puscic|puszcze|puszczam .. barierk*|porecz*|balustrad*|kierownic*|line|sie -- psa|smyczy
      budze|obudzilam|obudzilem|budzac sie? & zla|zly|wsciekl*|rozczarowan*|zawiedzion*|niestety|szkoda|zal -- wczesnie|pozno|dziecko|budzik*|trzeciej|czwartej|halas*
      wybralam|wybralem|mam|ustalilam|ustalilem .. miejsce|date|sposob i dzien|miejsce|sposob|godzine|termin -- slub*|wesel*|urlop*|kurs*|staz*|wizyt*|szkoleni*
      sen|snu|snem|sennosc .. z ktorego|jakiego .. nie .. wsta*|budzi*|obudz*|wrac*
      przechodze|chodze|przebiegam|lazilam|lazilem|spaceruje .. przez|po|wzdluz autostrad*|eskpresowk*|obwodnic*|torach|tory|drodze_szybkiego & noc*|ciemn*|pijan*|po_ciemku|nie_patrz* -- prac*
      bog*|boze|pan_bog .. moze|niech|zeby .. mnie brac|zabrac|wziac|zabral|wezmie|zabierze
      nie .. widze|ma|mam .. sensu|po_co|powodu oddychac|oddychania|wstawac|wstawania|istniec -- praca|bez_pracy
      smierc .. uwolni|wyzwoli|wybawi|pomoze|zalatwi|zakonczy
      uwolni|wyzwoli|wybawi|uratuje .. mnie|nas|go? .. tylko|jedynie smierc|grob|trumna
      dializ*|chemi*|insulin*|kroplowk*|lek* & nie_jade|nie_pojade|nie_wezme|nie_ide|nie_pojde|rezygnuj*|odmawiam|koniec & niech|spokoj|wola|co_ma_byc|dzieje -- lekarz*|lepiej
      po ilu|kilku sekundach|sekund|metrach|minutach .. po_wszystkim|koniec|smierc|umr*
      podcielam|podcialem|podcinam|podetne|przecielam|przecialem|rozcielam|rozcialem|pocielam|pocialem sobie .. <limb> -- przypad*|prac*|szkl*|kuchni|gotow*|papier*
      apteczce|szufladzie|szafce & dosc|wystarczy|starczy|starczyloby & sprawe|skonczyc|zalatwic|koniec|zasnac -- plast*|bandaz*
      szczesliwsz*|lepiej|spokojniejsz* .. martwa|martwy|niezywa|niezywy|trup*
      dzieciom|rodzinie|im|zonie|mezowi ... beze mnie & start|zycie|przyszlosc|szans*|czyst*|nalezy|nalezy_sie -- obiad*|wyjazd*|wakacj*
      siedze|siedzialam|siedzialem|stoje|leze .. na|przy torach & zmroku|noc*|ciemn*|osiedl*|wieczor* -- prac*|remont*
      nie moge|umiem sie? doczekac .. konca|smierci|kresu -- umow*|kursu|zmiany|remontu|zimy|pracy|tygodnia|miesiaca|leczenia
      <not> .. zobaczyc|doczekac|ujrzec rana|poranka|jutra|switu & modle|zeby|oby|prosze|chce
      slysze .. ojciec|mama|tata|babcia|maz|zona|syn ... chodz|wola|przyjdz & domu|mnie|do_mnie|niej|niego -- telefon*|pietro|kuchni
    `,
  },
];
