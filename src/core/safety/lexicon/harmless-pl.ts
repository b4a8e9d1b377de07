/** Polish: idioms that only sound dangerous, and circumstances that make a mention harmless or lower it. */
import type { RuleGroup } from './shape.ts';

export const harmlessPl: readonly RuleGroup[] = [
  {
    id: 'pl.idioms',
    says: 'harmless',
    lines: `
      ten|ta|tamten|taki|nasz kurs|zmiana|egzamin|rozmowa|dojazd|grafik|rozklad|trasa|tempo|projekt|test .. to|byl|byla|bylo|jest .. samobojstwo|samobojstwem|samoboj $
      skonczyc|skoncze|koncze|konczyc|zakonczyc|zakoncze z? tym|ta|te|ten|to|swoim|moim <business-pl> -- zyci*|soba|wszystk*|zabi*|cierpieni*|meczarni*|bol
      skonczyc|skoncze|koncze|konczyc|zakonczyc|zakoncze & to|ten|te|ta|tym <business-pl> $ -- zyci*|soba|wszystk*|zabi*|cierpieni*|meczarni*|bol
      balam|balem|boje|boi|strach <sie>? zasnac|spac & operac*|zabieg*|narkoz*|serc*|zastawk*|bezdech*|kardiolog*
      wypadk*|zgon*|pozar*|awantur* & samobojc*|samobojstw* & ratownik*|ratowni*|karetc*|karetk*|strazak*|policj*|pogotowi*|widzial*
      mam ochote|moglabym|moglbym <him>? udusic|zabic|zamordowac|ukatrupic|zatluc <him>? & wierci*|halas*|muzyk*|szczek*|chrap*|remont*|parkuj*|kosi|kosiark*|spoznil*|zapomnial*|wiertark* -- noz|dzis|naprawde_to|boje
      chlopaki|dzieci|dzieciaki|kibice|zawodnicy|bracia|chlopcy ... pozabijac|pozabijali|pozabijaja <sie>?
      <sie>? pozabijac .. szatni|boisku|meczu|o_pilota|podworku
      nudze|zanudze|zanudzic|wynudze|zamecze|zagadac|zagada <sie>? na smierc
      zakaz* .. na wysokosci|wysokosciach
      pracy|prace|pracowac|robot* na wysokosci|wysokosciach
      o samoboj* .. slyszal*|wiem|czytal* .. wiecej|duzo|niz
      film*|serial*|ksiazk*|powiesc*|spektakl* & o|gdzie|ktorym|ktorej|ktory|ktora ... popelnia|popelnil*|popelniaja samoboj*
      <kin-pl>|przyjaciolk*|kolezank*|sasiad* .. stracil*|pochowal* syna|corke|brata|siostre|meza|zone|ojca|matke & odebral*|powiesil*|zabil* <sobie>|sie zycie? -- tez|dolacz*|ja_chce|grozi
      istne|czyste|istnym|czystym samoboj* -- mysl*
      stoper*|obronc*|bramkarz*|druzyn*|zawodnik*|mecz*|nasz .. strzelil*|wbil*|wpakowal* samoboj*
      dalby*|dalaby*|daliby* sie? <killpl>|pokroic|posiekac za
      powiedzial*|mowil*|powiedzieli|dostal*|uslyszal* .. na pozegnani*
      na pozegnani* .. powiedzial*|mowil*|dostal*|uslyszal*
      goraco|zimno|duszno|parno|nudno|gorac|upal ze|az mozna|idzie umrzec|zdechnac|pasc|skonac
      <sobie>|se w kolano|stope strzel*
      jak|jesli|gdy jeszcze raz|jeden|jedna ... oszaleje|zwariuje|zwariujemy|wyjde_z_siebie
      nocek|nocy|dniowek|nadgodzin|zmian|schodow|dzwigania juz? nie dam|daje rady?
      nie chce byc natretn*|niegrzeczn*|nieuprzejm*|upierdliw*|klopotliw*|nachaln*|wscibsk*
      grozi|groza|straszy|strasza & zwoln*|wypowiedz*|nagan*|dyscyplinark* -- noz*|zabi*
      cielam|cialem|ciecie|tniemy|tne blache|drewno|metal|papier|wlosy|material|rury|mieso|plytki|warzywa|beton
      <kin-pl> .. powiesil*|zabil*|zastrzelil*|utopil*|otrul* & mialam|mialem|bylam|bylem|dziecinstw* -- chce|tez|grozi
      <kin-pl> .. popelnil*|odebral* samoboj*|sobie_zycie & mialam|mialem|bylam|bylem|dziecinstw* -- chce|tez|grozi
      lek|leki|strach wysokosci
      uczulen*|uczulon*|alergi* na <pills>|leki|lek
      wykrwaw* .. rat*|kredyt*|czynsz*|podatk*|finans*|oplat*
      zawal|udar|wypadek|sepsa|covid|rak|guz|prad ... zabil*
      spalic|spale|spalilam|spalilem|zapasc|zapadne|zabic|umrzec|umre .. ze|z wstydu|smiechu|nudow|zazenowania
      samobojcz* gol*|bramk*|misj*|temp*|grafik*|taktyk*|stawk*|trafieni*
      zawodow*|politycz*|finansow*|wizerunkow*|towarzysk* samobojstw*
      samobojstw* zawodow*|politycz*|finansow*|wizerunkow*|towarzysk*
      smierteln* dawk* .. biurokracj*|kaw*|cukr*|stres*|nud*|humor*|papier*
      dusi|dusza mnie .. atmosfer*|termin*|kredyt*|rata|raty|prac*|papier*|obowiazk*|upal*|smog*|klimat*
      <scold>|bank|urzad|komornik mnie dusi .. termin*|kredyt*|rat*|robot*|prac*|papier*|odsetk*
      siodmym niebie
      umarlbym|umarlabym|zabilbym|zabilabym|dalbym_sie|dalabym_sie za
      krew|woda|deszcz|pot|kran|piwo|wodka|benzyna sie? leje|lala|lal|leci
      powiesil*|zawiesil*|wiesza|wieszal*|zawiesza sie? mi? przegladark*|drukark*|system|stron*|aplikacj*|windows|laptop|komputer|telefon|internet|teams|zoom|tablet|formularz
      przegladark*|drukark*|windows|teams|zoom|tablet|formularz|system|komputer|laptop|telefon|internet|program|strona sie? .. powiesil*|zawiesil*|wiesza|wieszal*|zawiesza
      przedawkowal*|przedawkuje czekolad*|cukierk*|witamin*|kaw*|cukier|slodycz*|kofein*|herbat*|energetyk*|internet|seriali
      na zaboj
      wisielczy humor
      zabij|zabijcie mnie .. ale|a|jesli|lecz .. nie|wiem|pamietam
      niech mnie|cie|go|to kule|ges|kaczka|drzwi
      nie dozyje|dozyjemy|doczekam .. emerytur* & system*|haha|zus|panstw*|rzad*|podnos*|wiek*|firm*|xd
      boli|bol|rwie|kluje|lupie|czuje ... jakby|jak .. noz|noze|nozem|wbijal*|szpil*|sztylet*|cial*
      noz na gardle
      ucielo|ucielam|ucialem|uciela|urwalo|obcielo|odcielo|zmiazdzylo|ucial .. pile|pila|pilarce|gilotyn*|pras*|palec|palce|palcy|maszyn*|kosiark*|krajzeg*
      nie bedzie mnie w|na domu|pracy|kraju|polsce|biurze|szkole|zajeciach|spotkaniu|zmianie|miescie
      mnie nie bedzie & wyjezdzam|lece|jade|wakacj*|urlop*|polski|wracam
      nie bedzie mnie & wyjezdzam|lece|jade|wakacj*|urlop*|polski|wracam
      po wszystkim & egzamin*|operac*|zabieg*|remont*|przeprowadz*|slub*|rozpraw*|kurs*
      komputer|telefon|laptop|system|aplikacja|internet|program|strona & powiesil*|wiesza|zawiesil*|zdechl*
      noz|noza|nozem|nozyk do tapet|kartonow|chleba|ciecia|warzyw|miesa|papieru
      lina|line|linke|sznur|sznurek do holow*|prania|bielizny|zagl*|snopowi*|namiot*
      dusi|dlawi|meczy mnie? kaszel|astma|pylek|kurz|alergia|flegma|zgaga|katar
      kaszel|astma|kurz|alergia & dusi
      bije od|ode
      mama|mamie|babcia|dziadek|tata|ojciec|matka|maz|zona|tesciowa|tesc|ciocia|wujek chce|chcial|chciala|woli|wolal|wolala umrzec|umierac w|godnie|spokojnie domu|swoim|wlasnym|hospicjum|lozku
      szkole|szkoly|klasie|przedszkolu & bija|bili|bije|wysmiewaja go|ja|jego|syna|corke
      wali mi? sie dach|sufit|dom|wszystko|robota|grunt|sciana
      nie chce tak zyc & zmienic|zmiany|zmiana|inaczej|lepiej
      firma|zespol|ekipa|szef|szefowa|zaklad & poradzi*|poradza|obejdzie & beze
      zegnam|zegnajcie sie? & milego|pozdrawiam|uklony|szacunkiem
      dziecko|maly|mala|malenstwo|synek & kopie|kopal* & brzuch*|ciazy|ciaza
      ciazy|ciaza & kopie
      pies|kot|kotka|ptak|papuga|krolik|koty & skacze|skakal|wyskoczyl|wyskakuje|skoczyl|wskoczyl
      wozek|wozkiem|auto|samochod|rowerzysta|deska|belka|skrzynka|skrzynia|rura|kontener|karton|beczka & uderzyl*|walnal*|potracil*|przygniotl*|spadl*|przejechal & mnie|mi
      uderzyl*|walnal*|potracil*|przygniotl*|przejechal* mnie|mi wozek|auto|samochod|rower*|deska|belka|skrzyn*|rura|kontener
      popchnal|uderzyl|szturchnal|kopnal & zart*|zartach|niechcacy|przypadk*|niechcaco
      sie bija|bije|bili|bic|biją o|w|z|na
      pocial*|pociel*|przecial*|rozcial*|przeciel*|rozciel* & szkl*|szyb*|zmywani*|prac*|robocie|blach*|szlifierk*|pila|pile|przypad*|papier*|drut*|puszk*|maszyn*
      nie chce byc ciezarem|obciazeniem|klopotem & pracowac|pracy|zarabiac|pracodawc*
      wstawac|wstac|budzic do|na pracy|szkoly|prace|zmiane|nocke|rano|piatej|szostej
      zmeczony|zmeczona|zmeczeni zyciem|zycia na|w|tutaj walizkach|wsi|miescie|anglii|kredyt*|angielsk*|pospiechu|biegu
      ^ koniec $
      stracil*|brak* motywacj* do szukania|pracy|nauki|cwicz*|angielsk*|kursu
      co cie|mnie|nas nie zabije
      mozna|idzie|latwo sie? zabic & schod*|lodzie|sliskim|drodze|progu|dziur*|rower*
      znikn*|zniknac z rejestr*|listy|oczu|bazy|mapy
      pocielam|pocialem|tne|kroje|pociac & ogork*|marchew*|warzyw*|mieso|ubran*|material*|karton*|cebul*|chleb
      umre|umrze na zawal|raka|serce|covid*|udar|nowotwor|grype
      zapas|opakowanie <pills> na miesiac|tydzien|dwa|trzy
      pies|psy|psa|kot|kota|kon|konia|krowa|krowy|prad|pradem|osa|regal*|palet*|drzwi|drzwiami|galaz|pilka|maszyn*|kleszcz|komar|galezia|piorun & ugryzl*|kopnal*|kopnela|uderzyl*|przywalil*|przygniotl*|zaatakowal*|przewrocil*|gryzie|kopie|kopal*|rzucil*|popchnal
      dziecko|maly|mala|bobas & kopie|kopal* & brzuch*|brzucha
      uderzyl*|walnal*|wali|walil|uderza piescia|reka? w stol|sciane|biurko|blat
      bije|bija|bil|bili|bic sie w|z|na|o|ze & szkol*|kolegami|klubie|treningu|ringu|mysl*|dziecmi|rodzenstw*
      bije sie? w piersi|z_myslami
      przywalilo|uderzylo|przygniotlo|stuklo|trzepnelo mnie
      opiekuje|opiekuja|opiekowac|opiekowalam|opiekowalem|opiekujemy|zajmuje|zajmowac|zajmowalam|zajmowalem sie
      boje|lubie|strach|wracam|lece|latac|lecialam & samolot*|samolotem|samolotami
      wykituje|umre|zdechne|padne|zdycham|umieram|umrzemy & gorac*|glodu|nudow|smiechu|zimna|upalu|tych_upalach
      umre|zdechne|padne|zemdleje & jak|jesli & nie & zjem|napije|usiade|odpoczne|kawy|wypije|zapale|sniadani*|obiad*
      wjechalem|wjechalam|stuknalem|uderzylem & parking*|zderzak*|cofal*|przypadk*|mandat*|stluczk*
      stluczk* & slup|mur|drzewo|auto
      kabel|kabla|kable|przewod|przewody|pasek od|do laptop*|komputer*|ladowark*|telefon*|torebk*|spodni|aparat*
      klucze bratu|siostrze|sasiadowi|sasiadce|mamie|corce|synowi|zonie $
      zabijaja|wykoncza|wykanczaja & dzieci|dzieciaki|wnuki & kocham|ale|kochane|haha|smiech*
      skonczyc|skoncze|koncze|zakonczyc|zerwac z & papierosami|hazardem|paleniem|piciem|alkoholem|narkotykami|graniem|dragami|cukrem|slodyczami|marihuana|trawa|automatami|bukmacherk*
      chce zyc bez|normalnie|zdrowo|lepiej|spokojnie|jak -- nie|niej|niego|nich|ciebie|mamy|taty|meza|zony
      nie slysze|widze na|dobrze|slabo|oko|ucho|lewe|prawe
      demencj*|alzheimer* & bije|uderz*|szarpie
      <scold> mnie? zabije|zamorduje|ukatrupi|udusi|powiesi|zajebie mnie? za|jak|jesli|gdy|bo|ze -- powiem|powiedzial*|odejd*|odesz*|odchodz*|uciek*|komus|zostawi*|policj*|zglos*|rozwod*|dowie_sie_ze|znajdzie|wroc*|wraca|noz*|pije|pij*|dzieci
      zabije|zamorduje|ukatrupi|udusi|powiesi|zajebie & mnie & <scold>|on|ona & zapomn*|spozn*|rozbil*|zgubil*|obiad*|rachun*|kupil*|urodzin*|rocznic*|ocen*|poplam*|stlukl*|raport*|nie_umyl*|nie_pozmyw*|balagan*|przypalil*|matematyk*|dwoj*|jedynk*|haha|xd|lol
      wjechal|wjechala|wjechali|wjezdzal|wjechalo we|w|na|do|mi
      zrobil*|zrobic|zrobie <sobie> krzywde|krzywdy|kuku w|przy|podczas|na|gdy|dzwigajac|nosz* .. <body>|prac*|mecz*|silown*|schod*|dzwig*|noszeni*|trening*|kolan*|kuchni|budow*|wf|drodze
      krzywde|kuku <sobie>? zrobil* <sobie>? w|przy|podczas .. <body>|prac*|mecz*|silown*|schod*|dzwig*|noszeni*|trening*|kolan*|kuchni|budow*|wf|drodze
      nie daje|dam|moge|wyrabiam rady? & nocnych|zmian*|dzwig*|nadgodzin|nocki|schod*|chodz*|stac|noszeni*|ciezar*
      demencj*|alzheimer* & uderz*|bije|szarpie|mama|mam*|ojciec|ojcem
      umieram|umrzec|umre|umarlam|umarlem|zdycham|umierac|padam|konam|skonam|zdechne|padne z|ze|od ciekawosci|glodu|nudow|nudy|smiechu|wstydu|goraca|upalu|pragnienia|zazenowania|zimna|niewyspania|zmeczenia|tego_upalu
      <body> & zabija|zabijaja|dobija|wykancza|wykanczaja -- zycie|wszystko|to_zycie
      zabija|dobija|wykancza|wykanczaja & mnie & <body>|bol|schody|upal|halas|korki|dojazdy
      smiertelnie|zabojczo|zabojcz*|morderczy|morderczo|mordercze|mordercza|zabojstwo & zmeczon*|drog*|powazn*|nudn*|skuteczn*|przystojn*|trening|dla|tempo|ceny|grafik|zmiany|upal|dniowka|znudz*|przestrasz*|ciekaw*|szpilki|obrazon*
      zabic|zabijam|zabijac|zabijanie|zabicie czas|czasu|nude|komara|muche|pajaka|smak|glod
      zabije|zamorduje|ukatrupi mnie & mama|zona|maz|matka|dziewczyna|szef|kierownik & jak|jesli|gdy|za & spozn*|zapomn*|nie_zrob*|nie_kup*|zgub*|nie_zdam|wrac*_pozno|rozlal*|bede_pozno|obiad|zbi*|dowie_sie_ile|rozbil*
      po trupach|moim trupie|do_celu
      trup w szafie
      zimny|blady|martwy|martwa|martwe|martwym & trup|sezon|punkt|punkt*|okres|pixel|piksel|ciag|kot
      deadline|dedlajn
      dam|daj|dac|dala|dalam sobie|se glowe uciac
      tne|ciac|cieli|obcinam|obciac|ciete|tnie|ciecie|ciecia & koszt*|wlosy|trawe|drewno|blache|metal|cen*|etat*|budzet*|papier|tkanin*|zatrudni*|wydat*|cukier|grzywk*|paznok*|szkl*|drzew*|pensj*|prac*
      skaleczyl*|zacial*|zaciel*|oparzyl*|poparzyl*|skaleczy*|uderzyl*|przewrocil* sie w|przy|o|na|podczas|nozem|palec|reke|kolano|glowa|lokiec & prac*|kuchni*|goleni*|gotowani*|schod*|krojeni*|chleb*|maszyn*|budow*|szafk*|rower*|noz*|palec|bark*
      strzal|strzele|strzelic|strzelam w dziesiatke|kolano|stope
      strzele focha|gafe|kawke|piwko
      skocze|skoczyc|skakac|skacze do|po|na sklepu|sklep*|chleb|bulki|piwo|kaw*|miasta|radosci|lekarza|apteki|trampolin*|skakance|bungee|basen*|poczte
      rzucic|rzucam|rzucil*|rzuce & palenie|palic|prace|papierosy|fajki|robote|szkole|picie|studia|okiem
      powiesic|wieszac|wieszam|powiesze & pranie|obraz|firanki|polke|kurtke|telefon|lustro|zaslony|firany|plakat|tapete
      zabojca|zabojcy & film|serial|ksiazka|gra|seryjny
      bic|bije|pobic|pobil*|bijacy rekord*|brawo|serce|sie_z_myslami|czolem|pianę|piane
      wali|bije|kolacze|lomocze & serce|glowie
      szlag|trafia|krew & trafia|mnie|zalewa & szlag|krew
      krew & badani*|oddac|oddaje|morfolog*|pobran*|cisnieni*
      nie & chce & zrobic|krzywdy|urazic|obrazic & nikomu|nikogo
      zabraklo|brakuje|brak & mnie? chleba|pieniedzy|czasu|miejsc*|slow|pradu|wody|prac*
      nie mam|daje|wyrabiam & sily|sil|rady & dzwig*|nosi*|rekach|rece|nogach|chodz*|schod*|dlon*|stac|sprzat*|rak
      zyc nie umierac
      raz sie zyje
      na smierc zapomnial*|zapomn*
      na smierc i
      do grobowej deski
      smierci|zgonu|smierc & akt|zasilek|po|renta|meza|ojca|matki|mamy|taty|zony|babci & akt|ojca|meza|matki|mamy|taty|zony|babci|renta|rodzinna|brata|siostry|dziadk*|psa -- chce|nie_moge|nie_umiem|zalam*|zyc
      zmarl*|umarl*|zmarli|umarla & ojciec|tata|mama|maz|zona|babcia|dziadek|syn|corka|pies|kot|brat|siostra|matka|tesciowa|tesc -- chce|nie_moge_zyc|bez_niej|bez_niego|dolacz*|nie_umiem
      padl*|zdech*|umarl* & telefon|bateria|auto|samochod|akumulator|komputer|laptop|pralka|tel|system
      ubezpieczenie na zycie -- dzieci|dzieciom|zona|zonie|maz|dostan*|splac*|rodzin*|wyplac*|pokryj*
      przezyc|wyzyc|zyc|przezyje & za|z|na & pensj*|najnizsz*|zasilk*|renty|rencie|tyle|1000|emerytur*|groszy|te_pieniad* -- <want>
      nie chce zyc|mieszkac z|w|na|tak & zasilk*|rodzic*|blok*|miesc*|kredyt*|tesc*|dlug*
      zniknac|uciec|wyjechac & wakacj*|weekend|urlop*|bieszczad*|gory|morze|cieple
      bomba|bombowo|bombka
      wybuch|petarda|ogien
      trucie|trutka & szczur*|mysz*
      szczur*|mysz*|karaluch*|owad*|insekt*|gryzon* & trucie|tepieni*|trutk*|zabijanie|dezynsek*|deratyz*|trucizn*
      rzeznik|rzezni|ubojni|uboj* & praca|pracuje|pracowal*|w|jako|zaklad*|mies*|swin*
      gra|gry|grze|fortnite|minecraft|lol|cs|level|boss|gralem|gram|fifa|cod & zabij*|zabil*|gin*|umier*|strzel*|trup*|zabic|umr*|zgin*
      film|filmu|serial|serialu|ksiazka|ksiazke|kryminal|ksiazce|filmie|powiesc|thriller & zabij*|zabil*|gin*|umier*|strzel*|trup*|zabic|umar*|morder*|morders*|smier*|zabojst*
      padam na twarz|pysk|ryj|nos
      ledwo|ledwie zyje|zipie|chodze|dysze
      koniec & umow*|kurs*|zmian*|miesiac*|tygodni*|formularz*|rok*|staz*|szkol*|pracy|zwolnien*|kadencj*
      mam|jest|biore & leki|tabletki|tabletke & na & cisnien*|tarczyc*|cukrzyc*|bol|serce|alergi*|codzienn*|sen|depresj* -- wszystkie|garsc|naraz|umr*|cale
      biore|zazywam|lykam|przyjmuje|wzielam|wzialem & leki|tabletki|insuline|tabletke|paracetamol|apap|przeciwbolow* & codzien*|rano|na|dwa|raz|jedna|stale|lekarz*|regularn*|przed|bol -- garsc*|wszystkie|umr*|naraz|cale|opakowan*
      nie zyje sie|mi latwo
      zycie|zyciu|zycia zawodow*|prywatn*|codzienn*|towarzysk*|rodzinn*
      zawodow*|prywatn*|codzienn*|towarzysk*|rodzinn* zycie|zyciu|zycia
      obnizony|zly|kiepski nastroj|humor
      koncze|skoncze|konczymy|skonczyc|konczyc|skonczylam|skonczylem z tym|ta|tymi|tamta|tamtym? formularz*|papier*|robot*|prac*|firma|kurs*|szkol*|remont*|tematem|rozmowa|sprzatani*|gotowani*|zmian*|zadani*|wniosk*|ankiet*|dyzur*|wymowk*|lenistw*|facebook*|telefon*|jedzeni*
      zabil*|zabije|zabic|zabilabym|zabilbym sie? .. o|na prog|kraweznik|schod*|kabel|drzwi|dywan|stopien|lodzie|sliskim|zabawk*|klocki|klock*|wycieraczk*|hulajnog*|rower*
      bateri*|telefon*|komork*|laptop*|tablet*|akumulator*|silnik* zdycha|zdychaja|pada|padaja|zdechl*
      zartowal|zartowala|mawial|mawiala|powtarzal|powtarzala .. babcia|dziadek|ojciec|mama|ciocia|wujek|zawsze
      czeka* na smierc jak na
      odkad|po_tym_jak|od_kiedy|gdy .. napad*|pobi*|potrac*|okrad* .. w|na|pod sklep*|prac*|parking*|ulic*|banku|zmian*|stacj*|przystank*
      wole|wolalbym|wolalabym umrzec|zdechnac|zginac niz .. jesc|ogladac|sluchac|nosic|wypelniac|dzwonic|gotowac|jechac|biegac|tanczyc|spiewac|jezdzic
      zegnam|pozegnal*|zegnaj*|zegnac sie? z|ze .. zawod*|branz*|firm*|etat*|alkohol*|nalog*|papieros*|prac*|szkol*|ekip*|klient*|budow*
      na dno|dnie z|ze .. firm*|zakl*|spolk*|branz*
      oddal*|oddaje|dalam|dalem|sprzedal* .. stare|stary|za_male|uzywane|dzieciece|niepotrzebne ubran*|ciuch*|rzeczy|buty|zabawk*|meble|ksiazk*|rower* -- umr*|odchodz*|nie_beda_mi|znik*
      zostawil*|zostawia mi|nam|jej|mu kartk*|kartecz*|liscik*|wiadomosc* .. zebym|zeby|ze|na|o -- zabij*|zegn*|odchodz*|nie_zyc|nie_szuk*
      hustawk*|hamak*|kozy|sanki|przyczep* & line|lina|sznur|sznurek|linke|drzew*
      <take>|zjadlam|zjadlem|wciagnelam|wciagnalem .. cale|cala|caly|polowe|pol opakowanie|opakowania|paczke|paczki|sloik|tabliczk*|pudelko .. ciast*|chips*|czekolad*|lod*|orzech*|cukierk*|zelk*|owoc*|ogork*|pierog*|pierniczk*|krowek
      peron*|dworc*|przystank* & odwol*|opozn*|spozn*|bilet*|przesiadk*|rozklad* -- skocz*|rzuc*|umr*|zabi*
      umarlabym|umarlbym|zginelabym|zginalbym bez kaw*|herbat*|telefon*|internet*|czekolad*|muzyk*|snu|jedzeni*|okular*|nawigacj*
      zegnam|pozegnam|zegnac sie? .. & obiad*|autobus*|dziekuj*|milego|zupa|leciec|do_widzenia|kolacj*
      obiad|zupa|garnek|patelnia|mleko|ciasto .. przypala*|wykipi*|kipi
      pocial*|pociel*|zacial*|cial*|ciel* sie? przy|podczas goleni*|krojeni*|gotowani*|prac*|depil*
      zyc|zycie na kredyt|kocia|walizkach|wysokim|luzie|garnuszku
      istniec|istnieje|istnial* w bazie|systemie|rejestr*|internecie|ewidencj*
      pod pociag|lawina|stos|fala|gora|natlok .. zajec|obowiazk*|papier*|maili|zadan
      napad*|pobi*|pobili .. mnie? .. w|na|pod|pod_koniec prac*|sklep*|ulic*|banku|zmian*|stacj*|przystank* & temu|w_20*
      mozna|idzie|da_sie sie? udusic|ugotowac|usmazyc|zamarznac|upiec|zanudzic
      udusic|ugotowac|usmazyc|zamarznac|zanudzic sie? mozna|idzie
      jazda|jezdzic|dojazd*|droga|autobus*|rower*|akord|tempo|kredyt|cena|praca .. to .. samobojstwo -- popeln*|mysl*
      noz|noza w plecy -- krew|policj*|szpital*|karetk*
      dusze|dusi|dusilam|dusilem sie? & astm*|katar*|alergi*|grzyb*|bezdech*|kaszl*|plesn*
      <kin-pl>|kolega|kolezanka|znajomy|znajoma|chlopak utopil*|utonal*|utonela|zginal|zginela sie? .. na|w|przy|podczas wakacj*|jezior*|morz*|wypadk*|obozie|rzece|gorach|kapiel* -- chce|tez|ja
      samoboj|samoboja|samobojem|samoboju & mecz*|bramk*|gol*|przegral*|obronc*|pilk*|liga|lidze
      dobij|dobijcie|dobijaj|dobijajcie mnie .. formularz*|papier*|ankiet*|pytani*|robot*|nadgodzin*
      pozegnalismy|pozegnalam|pozegnalem|pochowalismy .. babcie|dziadka|wujka|ciocie|tate|mame|ojca|matke|psa|kota|brata|siostre|tescia|tesciowa -- chce|juz_niedlugo|dolacz*|za_nim|za_nia
    `,
  },
  {
    id: 'pl.work-or-fiction',
    says: 'softens',
    only: 'mention',
    to: 'none',
    lines: `
      szkoleni*|kurs*|warsztat*|certyfikat*|zajeci* .. z|o|na_temat|dotyczac* .. samoboj*|autoagresj*|samookalecz*|kryzys*
      karetk*|karetce|szpital*|szkol*|lekcj*|wyklad*|prowadzil*|prowadze|uczylam|uczylem|pogotowi*|fundacj*|ratown* & pracuj*|pracowal*|prowadz*|o|zajec*|jezdz*|szkol*|uczyl* -- siebie|mam_mysli
      pracuj*|pracowal*|pomagam|pomagal*|wspieram|wspieral* .. z? osobami|osobom|ludzmi|ludziom|mlodzieza|mlodziezy|dziecmi|pacjentami|klientami|podopiecznymi|rodzinami -- mam_mysli|chce_sie
      oddzial*|pacjent*|dyzur*|podopieczn*|pielegn* & pracowal*|pracuje|praca|staz*|etat*|jako
      profilaktyk*|zapobiegani*|prewencj*|wolontariat*|wolontariusz*|infolini*|telefon_zaufania|telefonie_zaufania|telefonu_zaufania|dyzurowal*|dyzuruje*|kampani*|fundacj*
      pracowal*|pracuje|praca|zawod*|jako|doswiadczeni* & pielegniark*|pielegniarz*|psycholog*|terapeut*|opiekun*|policj*|ratowni*|oddzial*|pacjent*|straz*|podopieczn*|dyzur*|psychiatr*|kurator* -- chce|nie_chce|mam_mysli
      film*|serial*|ksiazk*|gra|gry|grze|legion|piosenk*|dokument|reportaz|podcast*|powiesc*|spektakl|prace_magister*|magisterk*|licencjat*|referat
    `,
  },
  {
    // What many ask us for, or do of an evening: a bare mention beside it is still asked about.
    id: 'pl.course',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      szkoleni*|kurs|kursie|kursu|kursy|warsztat*|certyfikat*
    `,
  },
  {
    id: 'pl.said-in-annoyance',
    says: 'softens',
    only: 'everything',
    to: 'concern',
    lines: `
      na|w|przez tej? tym? ta? te? ten? infolini*|kolejc*|kolejke|korku|korkach|excel* -- umr*|tablet*|sznur*
    `,
  },
  {
    id: 'pl.answered-no',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      samoboj* nie|nigdy|skad $
    `,
  },
  {
    id: 'pl.someone-died',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      popelnil|popelnila|popelnili|po|stracil*|smierc*|zginal|odszedl|odeszla & dziad*|bab*|stryj*|ciot*|tesc*|ziom*|kumpel*|kumpl*|chlopak*|brat*|siostr*|maz|meza|mez*|zon*|ojc*|ojciec|syn*|cork*|koleg*|kolez*|przyjac*|wuj*|mat*|tata|tate|mam*|kuzyn*|sasiad*|partner*|znajom* -- tez|ja_tez|chce|dolacz*|grozi|mowi|boje
      czy|dlaczego|po_co & pytacie|pyta|rozmawiacie|mowicie|zglaszacie|powiecie|zglosicie|mozna|pomagacie|zapytacie|pytanie|pytania|pytasz
    `,
  },
  {
    id: 'pl.long-ago',
    says: 'softens',
    only: 'everything',
    to: 'concern',
    isTime: true,
    lines: `
      kiedys|dawniej|niegdys|przedtem|ongis -- <future>
      lat|lata|rok|miesiecy|dawno temu
      w przeszlosci|mlodosci|dziecinstwie|liceum|podstawowce|gimnazjum|technikum
      jako nastolat*|dziecko|mloda|mlody|dziewczyn*|chlopak
      mialam|mialem nascie|15|16|17|18|14|13|19|20 lat
      gdy|kiedy|jak bylam|bylem|mialam|mialem
      w 19*|20* roku|r|$
      ale teraz|juz|dzis|to & nie|dobrze|lepiej|minelo|ok|przeszlosc
      juz & tak|takich|tego|mi & nie_mam|minelo|przeszlo|nie_mysle
      byly maz|partner|chlopak|moj & bil|pil|znecal
    `,
  },
];
