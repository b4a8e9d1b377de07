/** Polish: danger that is meant but not named, as place, means, time and farewell put together. */
import type { RuleGroup } from './shape.ts';

export const signsPl: readonly RuleGroup[] = [
  {
    id: 'pl.drawn-to-means',
    says: 'crisis',
    lines: `
      stoje|siedze|stanelam|stanalem|wisze .. przy|za|na barierce|barierka|balustradzie|balustrada|poreczy -- sklep*|bramk*|kolejk*
      most*|mosc*|wiadukt*|kladk*|barierk* & przystaje|zatrzymuje|przystanal*|przystanel*|wychylam|przechylam|wychylil* -- autobus*|kork*|zdjec*|widok*|ryb*|rower*|wedk*
      <drop>|krawedz* & wystarczy|starczy|wystarczylby|wystarczylo & krok|ruch|sekunda|chwila|skok|poslizg*|odwag* -- dojazd*|prac*
      <pills> & czekaja|czeka|po_babci|po_mamie|po_tacie|po_mezu|po_dziadku|po_zonie|po_ojcu & mam|leza|szafce|szafie|szufladzie|wiem|zostaly|na_mnie -- oddac|utyliz*|aptek*|recept*
      odlozyl*|odkladam|schowal*|trzymam .. <pills> .. na ten|taki|koniec|pozniej|czarna|wszelki|wypadek -- bol*
      <drop>|<pills>|<ligature>|zyletk*|brzytw*|noz|gaz & <lures> -- wakacj*|promocj*|ofert*|widok*|cen*
      <edge>|krawedzi|kladce .. stalam|stalem|siedzialam|siedzialem|stoje -- kork*|wypad*|zdjec*|ryb*|autobus*|rower*|spacer*|prac*|remont*|peronie|dachu|bilet*|opozn*|dekarz*
      stalam|stalem|siedzialam|siedzialem|spedzilam|spedzilem .. na|przy|nad|za moscie|wiadukcie|barierce|barierka|krawedzi|parapecie|urwisku|kladce|torach -- kork*|wypad*|zdjec*|ryb*|autobus*|rower*|spacer*|prac*|remont*|bilet*|opozn*
      rozumiem|zazdroszcze .. tych|im|umarlym|zmarlym|trupom|samobojcom|ludzi & skacz*|wiesz*|zabij*|odeszl*|nie_zyj*|spokoj|umarl*|umarlym|zmarlym|trupom|samobojcom
      zasnac|zasne|polozyc|poloze|usiasc|usiade|zostac .. na|w mroz*|snieg*|lesie|zaspie|zimn* & podobno|przyjemn*|spokoj*|zawsze|obudz*|i_juz|i_koniec|zamarzn* -- dziecko|namiot*
      przejazd*|torach|tory & zjechac|zejsc|odejsc|ruszyc|uciec & nie_chcial*|nie_mial*|po_co|zostal*|zatrzymal*
      nie zapinam|zapinal* .. pasow|pasy & co_ma_byc|obojetn*|wszystko_jedno|moze|specjalnie|wisi|nie_zalezy|i_tak|trudno
      woda|rzeka|odra|odrze|wisla|wisle|jezior*|morze|morzu & zimn*|lodowat* & przyzwycza*|szybko|chwil*|moment*|cicho -- morsow*|morsuj*|plywa*|kapiel*
      <pills>|zyletk*|sznur*|lina|petla|noz & pelna|pelny|zapas|szuflad*|pudelko|mam|lezy|wiem & uspokaja*|pociesza*|w_razie_czego|na_wszelki|wola|kusi|kusza|kiwa|szepcze|mowi_do_mnie|patrzy_na -- ból*|na_bol|lekarz*|recept*
      wybieram|wypatruje|upatruje|upatrzyl*|szukam|ogladam|wybralam|wybralem & drzew*|most*|wiadukt*|galez*|galaz|belk*|dach*|wiezowc* -- choink*|sadzi*|ogrod*|wycink*|na_meble|dekarz*
      buty|kurtke|telefon|portfel & brzegu|moscie|barierce|plazy|torach|molo|peronie & zostawi*|zostaje|zdjel*|zdejme -- zgubil*|zapomnial*
      <drop> & nisk* & barierk*|balustrad*|porecz*
      <drop> & <stares> & dol|coraz|dluzej|dlugo|za_kazdym|kazdym_razem|jeden_krok -- rozklad*|bilet*|spozn*|opozn*|ryby|zdjec*|widok*|pracuj*|remont*|myje|umyc|kwiat*
      <ligature>|sznurek & <place> & <stares>|czeka|lezy|wisi|gotow* -- holow*|prani*|rower*|pies|psa|wspinacz*|ladowark*|internet*
      na|pod|z <drop> & byloby|bedzie|jest|poszloby & szybko|latwo|sekunda|chwila|moment|ulga|po_wszystkim|po_klopocie|koniec -- dojazd*|dojech*|prac*|dojade
    `,
  },
  {
    id: 'pl.no-more-time',
    says: 'crisis',
    lines: `
      moj|moja|moje ostatni* grudzien|styczen|luty|marzec|kwiecien|maj|czerwiec|lipiec|sierpien|wrzesien|pazdziernik|listopad|lato|zima|wiosna|jesien|rok|poranek|zachod|spacer -- pracy|urlop*|firm*|szkol*|emerytur*|smieciar*|budow*|umow*
      <burden> ... zakonczyc|skonczyc|skoncze|zakoncze|przestane -- umow*|prac*
      bez_sensu|nie_ma_sensu|dosc|dosyc ... koncze $
      poddaje sie & walczyc|nie_chce|na_zawsze|koniec -- urzed*|sad|sadu|formularz*|zabieg*|badani*
      nie .. musieli|musiala|musial|musicie .. mnie .. pochowac|chowac|grzebac
      mama|tata|mamusia|tatus|babcia .. cie|was .. kocha .. przeprasza|przepraszam
      nie ma|mam|widze .. sensu|powodu ... dozyl*|doczekal*|dozyc|dotrwal*
      nie musicie|bedziecie|musisz|bedziesz .. przejmowac|martwic|znosic|utrzymywac|opiekowac & krotko|niedlugo|juz|dlugo|potrwa|wkrotce -- formularz*|dokument*
      swiat|rodzina|wszyscy|dzieci|zona|maz|mama .. odetchn*|odetchna|odpoczn* -- prac*|dostan*|splac*|pieniad*|urlop*|wakacj*|remont*
      podjelam|podjalem|zapadla|podjeta .. decyzje|decyzja & nie_boje|spokoj*|ulga|ulge|lekko|nieodwolaln*|ostateczn* -- rozwod*|szkol*|prac*|operac*|kurs*|zabieg*|terapi*
      zeby|aby|by .. mnie .. nie .. znalazl*|znalezli|znalazly|ogladal* -- prac*|komornik*|listonosz*
      planuje|mysle|obmyslam|zastanawiam|kombinuje .. jak .. to .. zrobic|skonczyc|zalatwic .. zeby ... nie|bez -- prac*|cv|szef*
      wszystkim|im|wam|rodzinie|dzieciom|zonie|mezowi|mamie bedzie|byloby|zrobi_sie lzej|lepiej|latwiej|spokojniej|prosciej $
      do <lately>|<feast> .. nie .. dociagne|dozyje|dotrwam|doczekam|pociagne -- emerytury|wyplat*|pierwszego
      nie dociagne|dotrwam|pociagne|dozyje .. do|dlugo <lately>|<feast>|juz|$ -- emerytury|wyplat*|pierwszego
      nie mam|widze|ma|warto|chce .. powodu|sensu|sily|ochoty|po_co .. zobaczyc|doczekac|czekac|dozyc|witac|swietowac|dotrwac
      szybciej|predzej|wczesniej niz .. mysl*|sadz*|spodziew* & spotka*|zobacz*|odejd*|umr*|dolacz* -- prac*|umow*
      odejdzie|umrze|zdechnie|pochowam|zabraknie ... ja .. za nim|nia|nimi
      polis*|ubezpieczeni* .. splac*|pokryj*|zalatwi* -- pozar*|zalan*|stluczk*|auto|samoch*|szkod*|zdrow*
      moje|mojego|mojemu|po_mnie cialo|ciala|ciele|zwlok* .. znajd*|zabior*|klopot*|spal*|pochow*|skremuj*|wylow*|lez*
      klopot*|sprzata*|znajd* ... moje|mojego|mojemu cialo|ciala|ciele|zwlok*
      tylko|jedynie|wylacznie dla .. jestem|zyje|trwam|oddycham|wstaje|istnieje -- pracuj*
      porzadek|poukladal*|uporzadkowal*|posegregowal*|posprzatal* ... zeby|aby .. nie .. mial*|szukal*|klopot*|problem*|musial* -- szef*|wlasciciel*|lokator*
      nie zobacze|doczekam|dozyje|uslysze .. jak|az|kiedy <family>|syn*|cork*|wnuk* -- sad|sadu
      nie .. warto|ma_sensu|trzeba|musicie|chce|probujcie|powinniscie|pozwole .. mnie .. ratowac|reanimowac|odratowac|leczyc|szukac
      nie ratujcie|reanimujcie|ratuj|odratowujcie mnie?
      znikam|odchodze|zegnam|koniec|juz & nie szukajcie|szukaj -- prac*
      jedna noga ... po_tamtej|tamtym|grobie|tam -- firm*
      zasilek|zasilku pogrzebow* & po_mnie|moj|mnie|za_mnie|za_moj -- tacie|mamie|mezu|zonie|babci|ojcu
      mam|mialam|mialem|nie_chce|przestane .. dosc|dosyc|byc|bycia .. <burden> -- pracodaw*
      koncze|skoncze|zakoncze .. swoja|moja|swoj|moj|te|ten historie|podroz|droge|walke|przedstawienie|farse|opowiesc|zywot|wedrowke
      moje|moja|moj|mojego .. <tomb> -- <theirs>
      <want>|szykuje|zamowilam|zamowilem .. trumn*|piachu|grobie|urny|lezec_na_cmentarz*|byc_na_cmentarz* -- <theirs>
      ide|pojde|czas|pora|droga do grobu|trumny|piachu|ziemi -- <theirs>
      <want>|bede|byc|spotkam|ide ... w|do niebie|nieba -- samolot*|siodmym|lec*|latac*
      oczy|oczu ... nie otworz* -- okulist*|zakropl*
      bede|zostane .. zdjeciem|wspomnieniem|duchem|prochem|popiolem|aniolem|gwiazda -- zawod*|programu
      nie planuje|mam_planow|robie_planow|snuje .. niczego|nic|planow ... po|dalej|jutro|przyszl*
      moj|moja termin|data waznosci|przydatnosci
      dobranoc & wszystkim|swiecie|ostatni*|na_zawsze|kochani -- jutra|forum
      instrukcj*|spis|kartke|liste .. co|komu komu|co
      <heirs>|rodzina|dzieci|zona|maz .. dostal*|dostan*|mial*|beda_mi* .. odszkodowan*|polis*|ubezpieczen*|rente_po_mnie -- wypadek_taty|zdrow*
      kto|ktos|kogos .. wezmie|przygarnie|zaopiekuje|zajmie|adoptuje .. <pet> -- czas|prac*|godzin*|urlop*|wyjazd*|szpital*|dni|zmian*
      moja droga|podroz|wedrowka|historia|ksiazka .. konczy|skonczyla|dobieg*|skonczy
      nikt|nic .. mnie .. nie .. powstrzyma|zatrzyma|uratuje|odwiedzie|odratuje -- marzen*|szukan*|prac*|cel*
      odprowadz*|odwioz*|zawioz*|wywioz*|wyslal* .. dzieci|dziecko|corke|syna .. zeby|aby .. nie .. widzial*|patrzyl*|znalazl*|slyszal*|bylo|byly
      jak|gdy|kiedy ... skoncz*|zabrakn*|wyczerp* ... i|to ja .. skoncze|koncze|znikn*|odejd*
      pozegnani* -- babci*|dziad*|wujk*|cioc*|kot*|prac*|firm*|imprez*|wieczor*|zespol*|szef*|emerytur*|kolezank*|lata|karnawal*
      nie bede|bedzie|mam|ma .. mial|miala|miec|zadnego? jutra|przyszlosci $ -- weglu|hucie|zawod*|branz*|firm*|kopaln*|zakladz*|mawial*
      jutra nie ma|bedzie -- komentarz*
      komu|kto ... mnie .. brakowal*|brakowac|zateskni*|tesknil*
      komu|kto by? mnie? .. brakowal*|brakowac|zateskni*|zaplak*|zaplacz* -- mnie_pracy
      dolacze|dolaczam|dolaczyc do <family>|ojca|taty|mamy|brata|siostry|meza|zony|syna|corki|babci|dziadka|niego|niej|nich|zmarlych|aniolow -- grup*|zespol*|rozmow*|spotkan*|prac*|firm*|angli*|niemc*|niemcz*|holand*|norweg*|wyjazd*|zagranic*
      <keepsake> .. oddal*|oddaje|dalam|dalem|przekazal*|rozdal*|zostawiam|zostawil* & <heirs>|<toperson>|juz|przyda|niech_ma -- jubiler*|lombard*|napraw*|sprzed*
      oddalam|oddalem|oddaje|dalam|dalem|przekazalam|przekazalem|rozdal* .. <keepsake> & <heirs>|<toperson>|juz|przyda|niech_ma -- jubiler*|lombard*|napraw*|sprzed*
      <pet> .. wzial|wziela|wezmie|zabral|zabrala|przejal|przejmie|przygarnie|dostanie & nie_wroc*|nie_wrac*|nie_bed*|po_mnie|mnie_juz|potem -- szpital*|wyjazd*|urlop*|rehabilit*
      miejsca|miejsce|sposobu|sposob|dnia|chwili .. zeby|na|by|aby odejsc|odejscie|zniknac|umrzec|umieranie|skonczyc -- prac*|firm*|kurs*
      mysle|mysli|myslami|myslalam|myslalem .. o|na tym? <edge> -- remont*|prac*|budow*|widok*|wycieczk*
      polis*|ubezpieczeni*|odszkodowani* .. wystarcz*|starcz*|pokryj*|zabezpiecz*|wyplac* .. <heirs>|rodzin*|na -- zdrow*|leczeni*|agent*|rehabilit*
      mozna|moge|czas|pora|teraz .. umierac|umrzec|do_grobu|do_piachu|na_tamten_swiat -- lekarz*
      wyobraz* .. ze mnie .. nie ma|bylo|bedzie
      garnitur|sukienk*|sukni*|ubranie|buty .. do trumny|grobu
      sprzedalam|sprzedalem|wyprzedal*|likwiduje|pozbylam|pozbylem .. wszystko|wszystkiego|dobytku|majatek & <heirs>|dla|nie_potrzeb*|juz|nic -- wyjazd*|wyjezdz*|przeprowadz*|dlug*|komornik*|rat*|leczeni*
      zapomnijcie|zapomnij|wykreslcie|skreslcie .. o_mnie|mnie & mnie|zywych|na_zawsze|prosze|juz|lepiej -- konta|bazy|newsletter*|kolejk*|kurs*
      ciszy|cisza|spokoju|spokoj|ciemnosci .. <forever>|takiej_na_zawsze|wieczn*
      wszystko jedno|obojetne ... koncze|konczy|skoncze|sie_skonczy|zrobie_to -- umow*|kurs*|prac*|zmian*
      wypadek & upozor*|wyglad*|nie_byl|nie_podejrzew*|nikt_nie_pozna|uznaja & mnie|mi|zeby|jakby|auto*|uslysz*|to|nikt -- prac*|swiad*|policj*
      otworzcie|wejdzcie|wywazcie|klucz* ... jak|gdy|jesli|kiedy nie_bede|nie_odbier*|nie_otwor*|nie_odezw* -- kurier*|paczk*|listonosz*|gosc*
      stoje|wisze na|za moscie|wiadukcie|barierce|barierka|parapecie|dachu|klifie|urwisku $
      oddalam|oddalem|oddaje|oddam|przekazalam|przekazalem|znalazlam|znalazlem|zalatwilam|zalatwilem ... <pet> .. <toperson>|nowy_dom|dom|opieke|rodzine -- alergi*|schronisk*|przeprowadz*|zmian*|szpital*|wyjazd*|wyjezdz*|fryzjer*|weterynarz*|wakacj*|urlop*
      <pet> .. oddalam|oddalem|oddaje|oddam|przekazalam|przekazalem .. <toperson>|ludziom|dom|dziewczyn* -- alergi*|schronisk*|przeprowadz*|zmian*|szpital*|wyjazd*|fryzjer*|weterynarz*|wakacj*|urlop*
      nie bedzie|zobacze|doczekam|dozyje|bede mnie? .. <feast> -- dyzur*|zmian*|prac*|wyjezdz*|zagranic*|wyjazd*|grypa|chora|chory
      ostatni raz|ostatnia|ostatnie|ostatnich .. <feast>|choink*|barszcz|pierogi|mikolaj* -- firm*|starej_pracy|w_pracy|singiel
      odpoczn*|odetchn*|odsapn*|uwolni* .. ode|od mnie|mojej_osoby
      zrobie|wyswiadcze .. przysluge & wam|wszystkim|swiat*|rodzin*|dzieciom|zonie|im -- koleg*
      znalazlam|znalazlem|mam|widze .. wyjscie|rozwiazanie|sposob|odpowiedz & spokoj*|ulg*|lekko|cisza|uspokoil* -- prac*|komornik*|formularz*|lekarz*|internet*|dojazd*
      kupilam|kupilem|zamowilam|zamowilem|zarezerwowal*|oplacilam|oplacilem|wybralam|wybralem .. cmentarz*|grob|trumne|trumna|urne|kwatere|pogrzeb|msze_za_siebie|nagrobek -- mamie|tacie|mezowi|zonie|babci|ojcu|meza|mamy|taty|ojca|zony
      msze|msza za siebie|moja_dusze
      lepiej|wole|wolalbym|wolalabym ... wspomnieni* .. niz
      jestem .. jedna noga .. tam|tamtym|grobie|gorze
      jedna noga .. jestem .. tam|tamtym|grobie|gorze
      przezyja|przezyje|zniesie|zniosa|pogodza|pogodzi|wybacza .. moja|moje|moim strate|strata|smierc|odejscie|odejsciem|smiercia|znikniecie
      <feast>|odchowam|doczekam|dokoncze|pozegnam|splace|jeszcze_tylko .. i znikam|odchodze|mnie_nie_ma|po_mnie|koniec_ze_mna|do_piachu|zwijam_sie -- pytani*|spac|autobus*|wiadomosc*|formularz*|prac*|firm*
      nie doczekam|dozyje|dociagne ... i dobrze|na_szczescie|i_lepiej|bardzo_dobrze
      zeby|aby|bo_chce_zeby ktos|wszyscy|oni|dzieci|rodzina|swiat .. wiedzial|wiedzieli|wiedzialy|wiedziala|zrozumial*|zrozumieli .. dlaczego|czemu -- nie_przyszl*|zwoln*|odesz*_z_pracy|nie_pracuj*
      zostawilam|zostawilem|zostawiam|zostawie|zostawil*|lezy|lezec|schowal* .. list|listy|kartke|liscik|kartka .. lodowc*|stole|poduszk*|biurk*|szafc*|mamy|zony|meza|dzieci|corki|syna -- zakup*|listonosz*|polecon*|urzed*|motyw*|sklep*
      wszystko|to|sprawa|problem*|klopoty .. rozwiaze|rozwiaza|skonczy|zakonczy|ucichnie & <forever> -- umow*|kredyt*|splac*|operac*
      zasnac|usnac|zasne|spac ... bez pobudki|budzika|wstawania -- wakacj*|urlop*|sobot*|niedziel*|weekend*
      mam|moja|jedna|tylko .. ostatni* prosb* & zaopiek*|zajmij*|opiek*|pamiet*|powiedz*|przekaz*
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
