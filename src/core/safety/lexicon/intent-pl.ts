/** Polish: danger to oneself as will and deed put together, rather than as set phrases. */
import type { RuleGroup } from './shape.ts';

export const intentPl: readonly RuleGroup[] = [
  {
    id: 'pl.will-to-die',
    says: 'crisis',
    lines: `
      nienawidze zyc|istniec|oddychac|egzystowac -- za|na|razem
      czekam|czekac .. na koniec|smierc $
      zabraklo|brak|brakuje|nie_mam|stracilam|stracilem|skonczyly .. powodow|powodu .. byc|zyc|tu|zostac|istniec|wstawac -- pracy|firmie
      bez niej|niego|nich|mamy|taty|meza|zony|syna|corki|ciebie .. nie <want>|moge|umiem|potrafie .. dalej|zyc|byc|istniec -- auta|samochodu
      <want> .. przestac .. czuc|istniec|oddychac|zyc -- bol|bolu|glod*
      mysle|rozmyslam|rozwazam|planuje|zamierzam|chce|popelnie|popelniam .. samobojstw*|samobojcz* -- kolegi|kolezanki|brata|syna|corki|pomagac|ksiazk*|film*|zapobieg*|magister*|profilakt*|prac*_o
      postanowione|przesadzone|zapadla|zapadlo|podjeta|podjete & umieram|umre|odchodze|koncze|smierc|zycie|nie_zyc|zgine -- prac*|szkol*
      z wlasnego|wlasnej wyboru|woli|reki & umieram|odchodze|umre|smierc|zgine|zejde
      samoboj* ... tak $
      zycie ... ja go|jego nie chce
      umre|zgine|zdechne .. w? poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|dzis|dzisiaj|nocy|wieczorem|jutro -- smiechu|glodu|nudow|goraca|bolu|zmeczenia|nock*
      <want> nie <alive>
      smierc|smierci|umrzec|zdechnac pls|plis|plz|please|pliz
      wisi|zwisa|obojetne|jedno|rybka|zwisa_mi|lotto ... zyje|przezyje|umre|zdechne|zgine|dozyje
      wyjsci*|rozwiazani*|opcj*|lekarstw*|ratun*|ukojeni*|nadziej*|pocieszeni* ... smierc|smierci|umrzec -- <theirs>|film*
      smierc ... wyjsci*|rozwiazani*|opcj*|lekarstw*|ratun*|ukojeni*|pocieszeni*|przyjaci* -- <theirs>|film*
      czemu|dlaczego|po_co|dziwne|dziwie_sie|zal .. jeszcze|wciaz|nadal zyje|oddycham|istnieje
      <want>|powinno|powinnam|powinienem .. przestac byc $
      powinno .. mnie .. nie? byc|byloby -- pracy|liscie
      <would>|lepiej|szkoda|po_co|czemu .. narodzil*|nie_urodzil* -- dziecko|syn|corka|wnuk*
      oby|zeby|niech|zebym|moze ... noc|dzien|zima|wiosna|swieta .. ostatni* -- pracy|umow*|zmian*
      gdyby|zeby|oby|gdybym .. mnie .. szlag|diabli|licho|piorun|pioruny .. trafil*|wziel*|wzial|strzelil*
      ^ umrzec|zdechnac|zginac $
      odpoczac|odpoczynek|uciec|wytchnieni*|wolne|zwolnienie|uwolnic_sie|urlop .. od zycia|istnienia|tego_swiata|swiata -- miejsk*|zawodow*
      mam|mialam|mialem .. dosc|dosyc .. budzenia|oddychania|istnienia|egzystowania
      zmeczyl*|zmeczon*|mecza|meczy .. budzenie|budzeniem|oddychanie|oddychaniem|istnienie|istnieniem|bycie|byciem
      zyc|rzyc|istniec|egzystowac|wstawac|oddychac|budzic .. nie <want>|chce|chcialo|chcial -- razem|rano|wczesnie|pracy|bez_pracy|pensj*|zasilk*
      ni|nje mam|chce|widze|moge|ma & <alive>|po_co|sensu
      niech|oby ja? mnie? zdechne|umre|zgine|skonam
      tylko|jedynie|jedyna|jedyne smierc ... pomoc|pomoze|pomoglaby|uwolni|wyzwoli|ratun*|zostal*|mi|mnie|ulzy|wybawi
      szkoda|zal|nie_chce|nie_chcialo|po_co|strasznie mi? sie? budzic|obudzic|wybudzac -- rano_do|dziecka|meza
      ^ umre|umieram $
      <would>|szkoda|czemu|dlaczego ... <illness> ... mnie wtedy? nie? zabral*|zabil*|wykonczyl*|dobil*|dopadl*|rozjechal*|zmiotl*|trafil* -- odwiez*|prac*
      <would>|gdyby|zeby|niech|najlepiej|fajnie ... mnie ktos|cos|auto|tir|pociag|samochod|autobus|piorun|tramwaj rozjechal*|potracil*|przejechal*|trafil*|zabil*|rozjedzie|potraci|trafi|zabije|zmiotl*|walnal*|walnelo
      <would>|gdyby|zeby|niech|najlepiej|fajnie ... ktos|cos|auto|tir|pociag|samochod|autobus|piorun|tramwaj mnie rozjechal*|potracil*|przejechal*|trafil*|zabil*|rozjedzie|potraci|trafi|zabije|zmiotl*|walnal*|walnelo
      nie otworz* .. oczu|oczy
      oczu|oczy nie otworz* -- lekarz*|okulist*|zakroplil*
      obudz*|budzenie|budzic|poran*|ranek ... kara|kare|tortur*|meka|pieklo|meczarnia|najgorsz* -- dziecko|budzik|wczesnie|wstaw*
      <would> .. <gonepl> -- <near>|lekarz*|lekarka|smiechu|glodu|wstydu|nudow|ciekawosci|zimna|upalu|telefon*|bateri*
      umarlabym|umarlbym|zdechlabym|zdechlbym|zginelabym|zginalbym|zabilabym_sie|zabilbym_sie -- smiechu|glodu|wstydu|nudow|ciekawosci|zimna|upalu|strachu|gdyby_nie_lekarz*|karetk*|pogotow*
      nie chciec|chcec|chcem|hciec wiecej? <alive>|byc
      chciec|chcec umrzec|umierac|smierc|zabic
      miec|mam plan|pomysl jak umrzec|umierac|zabic|skonczyc
      hochu|hoczu|xochu umeret|umerety|umerti|umerty|sdochnut|pomeret
      ne hochu|hoczu|xochu zit|zyt|zyty|zhit|zhyt|zyti
    `,
  },
  {
    id: 'pl.asking-how',
    says: 'crisis',
    lines: `
      cyjan*|arszenik*|strychnin*|rycyn*|trutk* & kupic|gdzie|dostac|ile|mam|wezme|wypije|zamowil*|kupil* -- szczur*|mysz*|kryminal*|film*|ksiazk*
      hel|helu|helem|azot|azotu & worek|worka|workiem|butl*|maska|maske -- balon*|spawa*|urodzin*
      eutanazj*|dignitas|wspomagane_samobojstwo|wspomagana_smierc & chce|chcial*|gdzie|ja|jak|dla_mnie|mozna|szwajcari*|mnie|prosze -- pies|psa|kot|kota|referat|film
      sprawdzam|licze|mierze|zastanawiam|mysle|ciekawe|czytam|wiem & metrow|wysok*|pietr*|glebok* & <drop> -- mieszkam|praca|remont*|dekarz*
      mam|ustalil*|zrobil*|uloz* .. plan|plany|sposob .. date|termin|dzien|miejsce|godzine -- urlop*|szkol*|kurs*|remont*|dnia|zajec|zajecia|rehab*
      co|czym|jaki|jaka|jakie|jakim|ktory|ktora|ktore|lek|leki|trucizna|trutka .. zabija|zabije|zabijaja|usmierca|usmierci|zabic & najszybciej|szybko|bezbolesnie|czlowieka|na_pewno|skutecznie|naraz|doroslego -- bakteri*|wirus*|komar*|szczur*|mysz*|chwast*|kleszcz*|nude|czas|zapach|apetyt|karaluch*|pluskw*|ples*
    `,
  },
  {
    id: 'pl.deed',
    says: 'crisis',
    lines: `
      skacze|skocze dzisiaj|dzis|zaraz|teraz|wieczorem $
      podcial*|podciel*|podcinam|podetne <sie> -- wlos*|galez*|skrzydl*
      skoczylam|skoczylem|rzucilam|rzucilem|wyskoczylam|wyskoczylem .. z|pod|przez|do .. pietra|okna|okno|mostu|dachu|balkonu|pociag|auto|tramwaj|rzeki|wiaduktu|wisly|odry|tory|tira -- wojsk*|pozar*|strazak*|prac*|bungee|ucieka*|sport*
      biore|wezme|siegam|siegne|wzielam|wzialem|trzymam .. po? zyletk*|brzytw*|skalpel -- goleni*|golic|tapet
      polknelam|polknalem|lyknelam|lyknalem|nalykalam|zazylam|zazylem .. polowe|wszystko|wszystkie|cale|garsc|reszte|ile_bylo|co_bylo|cala|mnostwo|sporo -- lekarz*
      pod|pot .. pociag|tira|tramwaj|auto|samochod|metro .. rzuce|skocze|rzucic|skoczyc|wskocze|wejde -- podlozyc
      po probie|probach & wypisal*|nastepn*|kolejn*|szpital*|znow*|wczoraj|tydzien|mysle|dzis* -- teatr*|generaln*|sprzet*|silnik*|zespol*
      <dying> & ile|jak_dlugo|jak_szybko & umiera|trwa|minut*|czeka|kona
      jakbym|gdybym|zebym|bym|gdyby_tak .. skoczyl*|rzucil*|powiesil*|utopil*|wjechal*|strzelil*|wyskoczyl*|podciel*|podcial*|polknel*|polknal* -- wyzej|hierarch*|zarob*|sklep*|palenie|chleb*|prac*|basen*|na_chwil*
      zaraz|juz|teraz|dzis|wkrotce skocze|skacze|wyskocze $
      zloty|zlotego strzal* -- loter*
      skakac|skocze|skacze|skoczyc|rzuce|rzucic|wyskocze sie? z most*|dach*|wiadukt*|balkon*|wiezowc* -- bungee|snieg*
      wanna|wannie & krew|krwi|czerwon*
      skoncze|koncze|zawisne|wisiec|dyndac|zadyndam|wyladuje na|w|pod sznurze|stryczku|linie|galezi|drzewie|haku|petli|mostem|wisle|rzece|torach|pociagiem|kolami -- remont*|praca_na
      bym <sie> .. <killself> -- maz|on|ona|brat|syn
      <killself> bym <sie>
      <sie> bym .. <killself>
      <inner> .. kaze|kaza|mowi|mowia|podpowiada*|namawia*|szepcze|krzyczy .. skocz*|zabij|zabic|umrzec|umrzyj|zdechnij|potnij|skonczyc|zrob_to|zrobic_to|pociac|powies -- bajk*|film*
      mialam|mialem|byla|zrobilam|zrobilem|kolejna .. probe|proba & dzis*|wczoraj|nocy|krwi|szpital*|znow*|tydzien|tygodni*|miesia*|swiez* -- teatr*|zespol*|chor*|orkiestr*|generaln*|tanc*|pracy|rzuc*|kontakt*
      kroje|kroilam|kroilem|pokroilam|pokroilem|nacinam|nacielam|nacialem|rozcinam|rozdrapuje|chlastam|dziabie|rzne|skrobie <sobie> .. <limb> -- kuchni*|warzyw*|przypad*|chleb*
      siedze|leze|stoje|jestem|klecze|siedzialam|siedzialem|chodze|zamknelam_sie|zamknalem_sie ... z <withmeans> -- kuchni*|ogrod*|gwarancj*|prac*|remont*|obiad*|lekarz*|aptek*
      <withmeans>|zyletka|petla & reku|rece|dloni|lazience|wannie|szyi & siedze|leze|stoje|klecze -- kuchni*|gol*|ogrod*
      <pills>|sznur|lina|lino|zyletk*|noz ... zeby .. skonczyc|zakonczyc|umrzec|nie_obudzic|odejsc|zasnac_na|z_tym_koniec -- lekarz*|bolu|bol
      <dying> & boli|bolesn*|dlugo|szybko|szybka|latw*|trwa|meczy|bezbolesn*|minut* & czy|ile|jak|jaka|ktora|przez -- ojca|mamy|meza|taty|babci|w_pracy
      doczekac|czekam|czekac|odliczam|odliczac .. az|kiedy|do|kiedys umre|smierci|zdechne|zgine|skonam|konca_zycia -- ojca|mamy|meza
      do piachu|grobu|trumny .. ide|pojde|wybieram|pora|czas
      ide|pojde|wybieram do piachu|grobu|trumny|ziemi|domu_bozego -- piaskownic*
      <ended> ze|z <soba> -- wspolprac*|nosic|zabier*
      odkrecil*|odkrece|odkrecam|otworzyl*|puscil*|puszcze gaz|kurki -- gazown*|kuchen*|obiad*|herbat*|do_dechy|instal*|hydraul*
      <take> .. <pills> & papa|pa|nara|elo|zegnam|zegnajcie|czesc|koniec|czekam|zasypiam|odplywam|dobranoc|nie_wiem_co|boje_sie|po_sprawie|po_wszystkim|i_tyle|i_koniec -- recept*|lekarz*
    `,
  },
];
