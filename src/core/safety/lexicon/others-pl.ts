/** Polish: danger to others, violence, somebody else at risk. */
import type { RuleGroup } from './shape.ts';

export const othersPl: readonly RuleGroup[] = [
  {
    id: 'pl.threat',
    says: 'crisis',
    lines: `
      mam|trzymam|kupil* .. <weapon>|<weapon-pl>|strzelb* & wiem|zobacza|zobaczy|pozaluj*|uzyje & szef*|kierown*|sasiad*|brygadzist*|urzedni*|z_nim|z_nia|z_nimi|z_tym|na_nich -- polowa*|mysliw*|kuchni*
      zrobie|urzadze|bedzie|zrobimy rzez|masakre|masakra|jatke|jatka|strzelanine|krwawa
      <want>|mam_ochote|zamierzam|kusi|korci .. wziac|zlapac .. <weapon>|<weapon-pl>|noz|siekiere|bron ... pociac|zabic|wszystk*|pozabijac|dzgnac|nich|niego|nia
      wiem ktorej|gdzie|kiedy|ktora|jak .. mieszka|konczy|wychodzi|parkuje|chodzi|spi & pozaluje*|dorw*|popamieta*|zemsc*|zobaczy*|przyjd*|czeka*
      nie wyjdzie|wyjda .. zyw*|caly|calo
      przyjde|wroce|wejde|wpadne|zjawie_sie|pojade|pojde|podjade .. z <withmeans>|kanistrem|benzyna|maczeta|mlotkiem|kijem -- kuchni*|remont*|ogrod*
      wjade|rozjade|wjechac|staranuj*|wpadne ... tlum*|ludzi|nich|niego|nia|przystan*|dzieci -- wozkiem|spozn*
      kose|kosa|kulke|kula .. zebra|zebro|plecy|leb|glowe|brzuch & dostan*|sprzed*|wsadz*|zarobi*|jemu|mu|szef*|jej
      przywale|pieprzne|jebne|walne|pierdolne|lupne|dopierdole|zdziele mu|jej|im|mu_tak & lopat*|siekier*|mlot*|noz*|kij*|palk*|kamien*|rur*|cegl*|zakopi*|zdechn*|nie_wsta*
      zakopie|zakopac|poćwiartuje|pocwiartuj* & go|ja|ich|zwlok*|cialo|mu -- psa|kota|skarb|ziemniak*
      poduszk* & buzi|buzie|twarz*|glowk* & przylozyl*|przycisn*|polozyl*|przykryl*|trzymal* -- spal*_na
      wysadze|wysadzic|podpale|podpalic|spale|spalic|puszcze_z_dymem|zdetonuje|rozjebie|rozpierdole|rozstrzelam & <burnplace>|ich|was|wszystk* -- sobie_kalori*|grill*|balon*|doniczk*
      <weapon>|<weapon-pl>|pistolet*|siekier*|benzyn* & ide|pojde|jade|pojade|wracam|wpadne & <crowd> -- kuchni*|remont*|stacj*|prac*_w|tankow*
      pobilem|pobilam|uderzylem|uderzylam|walnalem|walnelam|szarpie|popchnalem|popchnelam|dusilem|dusilam|poddusilem|bije|skatowalem <when>? <mine>|wlasna|wlasne|wlasnego
      <mine> <when>? pobilem|pobilam|uderzylem|uderzylam|walnalem|walnelam|popchnalem|dusilem|bije
      wystrzel*|powystrzel*|rozstrzel*|wymorduj*|wyrzn*|wybij* & wszystk*|ich|was|polow*|skurw* -- komar*|szczur*
      zrobie|zrobic|zrb|wyrzadze|wyrzadzic|zrobilam|zrobilem & <harm>|<harmpl> & <dative>|<child> -- herbat*|obiad|kanapk*|zdjec*|prezent*|zakup*|niespodziank*|jesc|sniadan*|badani*|dobrego|nikomu
      skrzywdze|skrzywdzic|krzywdze|skrzywdzilam|skrzywdzilem|zranie & <him>|<child>|<dative> -- <not>|uczuc*
      <killother> .. <him>|<child>|typ*|kierown*|szef*|sasiad*|tescio*|gnoj*|skurw*|sukinsyn*|ludzi|gowniarza|frajera|kogokolwiek -- czas|film*|gra
      <him>|<child>|typ*|kierown*|szef*|gnoj*|skurw* .. <killother> -- film*|gra
      <want>|mam_ochote|musze|moge & <killother> & kogos|kogokolwiek|wszystk*|szef*|kierown*|jego|ja|go
      wbije|wbic|wbilbym|wbilabym|wsadze|wsadzic|wbijac & noz|noza|nozyczki|siekiere|srubokret & <him>|<dative>|szef*|gardlo|serce|brzuch|plecy|zebra
      <weapon>|<weapon-pl>|pistolet*|karabin*|maczet*|mlotk*|kwasem|benzyn* & przyjd*|wejd*|wpadn*|pojde|pojad*|przynios*|wroce|zalatwi*|porachuj* & urzed*|biur*|prac*|firm*|szkol*|nich|niego|niej|szef*|tam|policz* -- kuchni*|remont*
      <weapon>|<weapon-pl>|pistolet*|karabin* & wiem|znam & gdzie|adres & mieszka|pracuje|spi|parkuje
      rozwale|rozpierdole|rozjebie|rozbije|roztrzaskam|utne|obetne|odrabie|zmiazdze & mu|jej|im|<him>|szef* & leb|glowe|morde|czaszke|ryj|rece|gardlo
      zabior*|wezme|zabrac|wziac|pociagn* & <him>|<child>|dzieci|go|ja|ich|je & do_grobu|do_piachu|tamten_swiat|na_tamten|soba_na|do_nieba|do_piekla
      siebie|sie & <killother>|zabiore|<killpl> & dzieci|dziecko|ja|zone|meza|rodzine|wszystkich|corke|syna|nas & i|potem|razem|a -- wakacj*|film*
      zabije|zabic|otruje|udusze|utopie|zastrzele|zagazuje nas|ich|wszystkich
      boje sie? ze .. zrobie|skrzywdze|zabije|uderze|udusze
      poduszk* & udus*|zadus*|przycis*|przylozyc|poloze|twarz* & <him>|<child>|mu|jej|ja
      potrzasnelam|potrzasnalem|potrzasam|szarpnelam|szarpnalem|uderzylam|uderzylem <child>|dzieckiem|niemowleciem|synem|corka
      prawie|o_malo|omal|niemal & udusil*|zabil*|uderzyl*|potrzasn*|rzucil*|skrzywdz* & <child>|niemowl*|dziec*|go|ja|syn*|cork*
      zabije|zabiję|zajebie|zajebię|zamorduje|zadzgam|dzgne|udusze|zastrzele|zatluke|zarabie|zarzne|wykoncze|otruje|zakatuje|rozjade|ukatrupie|zarabe|poderzne|uduszę|pobije|spale|podpale|zaje*ie|skatuje|potne & <him>|to|szef*|kierown*|byl*|gardlo|gnoj*|dom|tego|wszystkich|biuro|urzad|was|cie|cię|typ*|skurw*|sukinsyn* -- spoznieni*|spozni*|zapomn*|komar*|pajaka|muche|muchy|smieci|kalorie|tluszcz|w_piecu|w_kominku|swiatlo|rekord|mecz*
      <want>|moge|moglbym|moglabym|mam_ochote|pojde|ide|mysle|kusi|korci|marze|planuje & zabic|zamordowac|zajebac|pobic|udusic|zadzgac|zastrzelic|skrzywdzic|otruc|podpalic|spalic|zatluc|rozjechac|dzgnac & <him>|ludzi|kogos|go|ja|ich|dom|biuro|urzad|byl*|szef* -- czas|komara|smieci|kalorie|swiatlo|nude|robak*|szczur*
      <him>|jego|typa & zabic|zamordowac|zajebac|udusic|zadzgac|zastrzelic|zatluc & chce|mam|planuje|zamierzam|moge|mysle|go -- film|gra*|serial
      ktos dzis|dzisiaj|zaraz? zginie
      pozabijam|pozabijac|powybijam|powybijac|powystrzelam|powystrzelac|powyzabijam|wymordowac|wyrznac & wszystk*|ich|was|tych|cala|sie|kiedys
      zaplaca|zaplaci|pozaluje|pozaluja|pozalujecie|pozalujesz|popamieta|popamietaja|zginie|zgina|ucierpi & za_to|krwi*|zycie*|wszyscy|mi|tego|on|ona|oni|jeszcze|szef -- rachun*|czynsz|rate|faktur*|przelew
      wezme|mam|biore|kupil*|zabior*|nosze|przynios*|pojde_z|ide_z|siekier* & <weapon>|<weapon-pl> & zabij*|go|im|jej|nia|niego|nich|zrobie|szef*|pokaz*|torb*|pracy|szkol*|zalatwi*|policz*|dzgn*|wejd*|ja -- kuchni*|gotow*|kroj*|remont*|narzedz*|gwozdz*|mysliw*|lowiec*|pozwoleni*
      boje & ze & skrzywdz*|zabij*|uderze|zrobie_krzywde|zrobie_cos|zrobie_jej|zrobie_mu|cos_zrobie|udusz*|potrzasn*|nie_wytrzymam & <child>|jej|mu|dziec*|komus|im|go|kogos|zonie|mezowi|matce|zlego|sobie|jemu -- kariery|kregoslup*
      potrzasn*|potrzasam|szarpie|szarpn*|uderzyl*|udusic|dusze|bije|walne|zrzucic|rzucic|przycisn*|utopic|trzasnac|skrzywdzic & <child>|niemowl*|dziecko & nie_moge|boje|placz*|chce|prawie|znowu|mam|o_malo|przestac|zaraz|nie_wytrzym* -- maz|on|ojczym|kolan*|pilk*|plecy
      mysli|fantazje|wizje|obrazy|mysle|marze|wyobrazam & skrzywdz*|zabic|zabiciu|zabicia|zabijam|zabijaniu|dzgniec*|uduszeni*|zamordow*|udusic & <child>|kogos|ludzi|komus|go|jego|jej|ja|innych|szef*|meza|zone|dziec*|niego|rodzin* -- film|ksiazk*
      wiem|znam gdzie|kiedy|adres & mieszka|wychodzi|pracuje|spi|adres & zalatw*|czekam|pozal*|noz*|dorw*|zabij*|zaplac*|pojde|policz*
      zrobie|zrobic|zrobimy & cos & glupiego|zlego|strasznego|nieodwracaln*|okropnego|czego_pozaluj*
      zalatwie|dorwe|wykoncze|rozwale|rozpierdole|rozjebie & <him>|gnoj*|skurw*|leb|szef*|typ*|drania|ich|go -- sprawe|papiery|formaln*
      nie recze|odpowiadam za siebie
      albo ja albo on|ona|oni
      zabilem|zabilam|zadzgalem|zadzgalam|udusilem|udusilam|dzgnalem|dzgnelam & <him>|czlowieka|meza|zone|kogos|go|ja -- czas|pajaka|muche|komara|muche|szczur*|robak*
    `,
  },
  {
    id: 'pl.violence-now',
    says: 'crisis',
    lines: `
      bedzie|zacznie .. bil|bic|lal|tlukl|kopal|dusil & boje|znow*|mnie|nas|wroci|pijany -- rekord*|deszcz*|pian*
      dostalam|dostalem|oberwalam|oberwalem .. w|po brzuch|twarz|glowe|glowie|szczeke|oko|zeby|leb|morde|pysk -- pilk*|lopat*|drzwi*|skrzyn*|belk*|galaz*|prac*
      wybil|wybila|wybija|polamal|zlamal|zlamala .. zeba|zeby|zebow|nos|zebra -- lod*|pilk*|rower*|upad*|schod*
      <partner>|tesc|tesciowa|szwagier .. przystawil*|przylozyl*|zamachn*|wyciagn*|machal*|celowal*|wycelowal* & <weapon>|<weapon-pl>|pistolet* -- kuchni*|ogrod*
      wykrecil*|wykreca|wygina|wylamal*|szarpie|przypalil*|miażdży mi|jej|mamie .. reke|rece|reka|palce|ramie -- cwicz*|rehab*|pracy
      zamknieta|zamkniety|zamknieci|uwiezion*|zamkniete & klucz*|nie_moge_wyjsc|nie_wypuszcza*|nie_chce_wypuscic|nie_wypusci|nie_otwiera|kluczyk* & on|maz|partner*|ma|mi|mnie|ktos|zabral* -- zgubil*|slusarz|zatrzas*
      trzymaja|trzyma|przetrzymuj*|pilnuja|pilnuje|wiezia & nas|mnie|mi & dowody|dowod|paszport*|drzwi|nie_wypuszcz*|zamkn*|dokument* -- szpital*
      <abuser>|ktos|majstr* & <grope>
      <abuser> wchodzi|przychodzi|wslizguje|kladzie|laduje .. pokoju|lozka|pokoj & noc*|siostr*|corki|mnie|mi|mojego -- obudzic|sprzat*|herbat*
      goni|gonil|sciga|dobija|szuka & mnie|nas & uciekl*|uciekam|schowal*|boso|ukryl*|krzyczy|noz*|pijan* -- termin*|komornik*|policj*
      wyrzucil|wyrzucila|ciagnal|ciagnie|wlokl|szarpal|targal & mnie|ja|mame & wlosy|za_noge|za_reke
      <near>|on|ona & nozem|siekiera|mlotkiem|maczeta|pistoletem|bronia|kijem|tasakiem & przyszedl|przyszla|wpadl|wpadla|krzyczy|lata|biega|stoi|chodzi|rzuca|goni|gonil|wszedl|szuka -- kuchni*|krojeni*|praca|remont*
      ktos|on|byly|facet & wlamuje|wlamal|wlamali|dobija|wdziera|wywaza & do_mnie|mnie|drzwi|domu|mieszkani* -- konto|auto|samoch*|facebook*|poczt*
      prawie|o_malo|omal|niemal|malo_nie & mnie|nas|mame & udusil*|zabil*|zatlukl*|zadzgal*|utopil*|zakatowal* -- pies|smiech*|praca|pradem
      zlamal|zlamala|wybil|wybila|podbil|podbila|rozcial|rozbil|rozbila|rozwalil|peknal mi|jej|mamie & reke|nos|zab|zeby|szczeke|oko|zebra|warge|leb|glowe|luk|palec -- lekarz|dentyst*|prac*|pilk*|trening*|upadk*
      dostalam|dostalem|dostaje|oberwalam|oberwalem|obrywam|dostala & twarz*|lanie|wpierdol|wpierdziel|leb|z_piesci|po_glowie|pasem|z_liscia|z_plaskacza|kopa & od|maz*|meza|on|ojca|ojciec|partner*|chlopak*|znow*|codzien* -- pilk*|boks*|trening*
      podniosl|podnosi & reke|reki & mnie|maz|on|znow*|nas|dzieci
      on|ona|maz|partner|byly|chlopak|ojciec|ojczym|syn|brat|tata & mnie|nas|go|ja & zabije|zatlucze|zadzga|zastrzeli|udusi|zamorduje|zakatuje -- obiad|spozn*|zapomn*|ocen*|rachun*|rozbi*|zgubi*|smiech*|bilet*
      <hits> .. mnie|nas|mi|we_mnie|na_mnie|dzieci|dziecko|mame|mamy|corke|syna|siostre|brata|matke|babcie|kobiete|zone
      mnie|nas|we_mnie|na_mnie|mi|mame|mamy|dzieci|siostre <when>? <hits>
      <partner>|sasiad|on|ona & <hits> & zone|kobiete|dziecko|dzieci|mame|matke|brata|siostre|psa|swoja|mnie|mi|nas
      slysze|widze|widzialam|widzialem|zza_sciany|sciana|sasiad* & <hits>|katuje|znecaj* & zone|dziecko|dzieci|kobiete|ja|partnerke|zona|ona_krzyczy
      siedzi|siada|lezy|kleczy|usiadl|siadl|trzyma & na_mnie|mnie_za|za_gardlo|za_szyje & oddych*|dusi*|nie_moge|gardl*|szyj*|wyrywa*|puscic
      trzyma|trzymal|zlapal|chwycil|zaciskal|zacisnal|sciska|sciskal & gardlo|szyje|za_wlosy
      poduszk*|reka|rece|dlon* & twarz*|usta|ust|szyi|szyje & przyciskal|przycisnal|polozyl|zaciskal|zacisnal|trzymal|przykryl
      kopnal|kopnela|kopal|uderzyl|bije|popchnal|pchnal & ciazy|ciezarn*|brzuch
      oblal*|polal*|wylal*|oparzyl* & mnie|mi|nas|mame & wrzatk*|kwas*|zup*|woda|benzyn*|kaw*|celowo|on|maz -- przypad*|sobie|sie_w|prac*
      rzuca|rzucil|rzucila|rzucal|cisnal|cisnela|ciska & mnie|we_mnie|mna|nas|nia & krzesl*|talerz*|butelk*|noz*|szklan*|kubk*|garnk*|telefon*|sciane|schod*|podlog*
      rzuca|rzucil|rzucila|rzucal|rzucaja sie? na mnie|nas|mame|matke|dzieci
      na mnie & rzuca|rzucil|rzucila & <weapon>|<weapon-pl>|piesc*|noz*
      zepchnal|zepchnela|zrzucil|popchnal|pchnal|rzucil & mnie|nia & schod*|sciane|balkon*|podloge|lozko
      zaatakowal*|rzucil*_sie|napadl*|ugodzil*|dzgnal*|uderzyl* & mnie|mi|na_mnie & noz*|nozyczk*|piesc*|kij*|mlot*|butelk*|siekier*|z_piesc*|on|maz|ona|partner*|w
      bije|bija|pobil|pobila|pobili|uderza|uderzyl|uderzyla|kopie|kopal|katuje|tlucze|maltretuje|molestuje|molestowal|gwalci|zgwalcil|zgwalcila|zgwalcili|dusi|dusil|poddusza|podduszal|szarpie|wali|walil|leje|skatowal|bil|bila|bijal|popchnal|popchnela|zneca|znecal|przypala|poparzyl|spoliczkowal|zlal|policzkuje|napadl|napadli|tluk|skopal|katowal|lal|udusic & mnie|mi|nas|dzieci|dziecko|mame|corke|syna|matke|siostre|brata|synka|corki|nad|sie_nade|glowa|zone|meza|ja|ją|go|jej -- rekord|czolem|serce|dzwon|po_oczach|brawo|glowa_muru|rekordy|zegar|poklony|upal|deszcz|leje_deszcz|swiatlo|smutek|bol_glowy|zapach|plecy|brzuch|rwa|po_kieszeni|zdziwienie
      <partner> & bije|pobil|uderzyl|uderzyla|bila|kopie|katuje|tlucze|gwalci|zgwalcil|dusi|dusil|leje|zneca|molestuje|maltretuje|szarpie|popchnal|zlal|skatowal|poddusza & mnie|nas|dzieci|dziecko|mame|matke|siostre|pije|znowu|wczoraj|dzisiaj|dzis|codziennie|teraz|pijany|po_pijaku|sie
      zostalam|zostalem|jestem|bylam|bylem|bywam & pobit*|bita|bity|gwalcon*|zgwalcon*|molestowan*|maltretowan*|duszon*|katowan*|napadniet*|wieziona|przetrzymywan*|szantazowan*|zastraszan*|napastowan*|sledzon*|zaatakowan* -- zuzyciem|dawno|dziecinstw*|dzieckiem|byly
      grozi|grozil|grozila|groza|grozby|grozi|odgraza|zastrasza & mi|ze|zabije|smierci*|nam|noz*|zabiciem|mnie|dzieci*|pobici*|pozbawi* & ze|zabij*|mi|smierc*|noz*|pobij*|nam|dziec*|mnie|spal*|odbier*|siekier* -- zwolnien*|eksmis*|wypowiedz*|utrat*|komornik*|bezroboc*|bankruct*|amputac*|operac*|kar*|powodz
      <partner>|on|ktos|sasiad & powiedzial*|mowi|krzyczy|wrzeszczy|grozi|obiecal*|pisze|napisal|chce|probowal*|probuje|zamierza & zabij*|zabic|mnie_zabije|zadzga|spali|zatlucze|udusic|mnie_zabic|uduszenia|mnie_udusic|pobic|zamordow* -- czas|film
      <partner>|on|ktos|bandyta & ma|trzyma|wymachuje|macha|wzial|chodzi_z|lata_z|stoi_z|grozi|biega|przylozyl|wyjal|straszy & <weapon>|<weapon-pl> -- kuchni*|kucharz|remont*|praca
      <weapon>|<weapon-pl> & grozi|gardla|przylozyl|wymachuje|straszy|mnie|lata|rzucil & on|maz|mnie|mi|partner|ojciec|chlopak|ojczym|mna|nas -- boli|kroje
      boje|boimy|balam|obawiam & zabij*|mnie_zabic|o_zycie|o_swoje_zycie|pobij*|nas_zabije|mnie_znajdzie|skatuje|zatlucze|o_nasze_zycie -- stres|praca
      zamknal|zamknela|zamkneli|zamyka|zamykaja|przetrzymuj*|wiezi|nie_wypuszcza|uwiezil*|nie_moge_wyjsc|zabral_klucze|trzyma & mnie|nas|dom*|pokoj*|piwnic*|lazienk*|klucz*|mieszkani* & maz|on|partner|mnie|piwnic*|ojciec|nie_wypusz*|klucz*|zamkn*|szef|chlopak|pokoj* -- miejsce|stanowisko|etat|dla_mnie|konto|pin|aplikac*|firme|sklep|fundusz|karte|sie_bank|zaklad|urzad|oddzial
      ukrywam|schowal*|chowam|zamknelam_sie|zamknalem_sie|zabarykad*|ucieklam|ucieklem|uciekam & <partner>|niego|nim|przed|lazienc*|dziec*|szafie|domu|pokoj* & przed_nim|przed_mezem|przed_ojcem|przed_ojczymem|od_meza|mezem|pijan*|boje|wali|dobija|drzwi|noz*|bil*|bije|krzyczy|zabij*|zaraz_wroci|szuka -- wyniki|prezent*|choroba
      wywaza|wywazyl|wywalil|dobija|wali|wlamuje|wlamal*|wdziera|stoi_pod|wybil|wybija|rozwala & drzwi|drzwiami|okno|okna|mieszkani*|domu|domem & on|byly|maz|boje|ktos|nas|jest|pijan*|mnie|moje|moich|teraz|sie -- listonosz|sasiad_remont*|kurier|ubezpiecz*
      zgwalc*|gwalci*|gwalt|gwałt & mnie|na_mnie|wczoraj|bylam|zostal*|ktos|moja|ja|maz|szef|corke|mi|wujek|ojciec|kolega -- film|ksiazk*|czosnek
      dotyka|dotykal|obmacuje|obmacywal|rozbiera|zmusza|zmuszal|zmuszaja|klade|kladzie|wchodzi_do & mnie|mi|corke|corki|coreczk*|syna|lozk*|noc*|seks*|siostr* & ojczym|wujek|ojciec|noc*|seks*|intymn*|nie_chce|zle|gdzie|tata|szef|on|trener|ksiadz|maz|lozk* -- nadgodzin*|cwiczen*
      zmusza|zmuszaja|zmuszal & mnie|nas & seks*|prostytuc*|pracy_bez|kraść|krasc|wspolzyc*|oddaw*
      pomocy|ratunku|pomozcie|ratujcie|na_pomoc & on|maz|bije|zabije|noz*|wali|krwawi*|krew|tu|idzie|wlamuje|dusi|szybko|ktos|boje|ojciec|umiera -- spoleczn*|osrodek|osrodka|w_znalez*|szukac|szukam|szukasz|mozesz|mozecie|gdzie
      ratunku
      wezwij*|dzwon*|zadzwon*|przyslij*|wyslij* & policj*|pogotowi*|karetk*|112|997|999 & szybko|prosze|pomocy|bije|natychmiast|on|krwawi*|umier*|blagam|juz|ktos|boje
      przemoc*|przemocy & doswiadcz*|domowa|domowej|w_domu|ofiar*|maz|meza|partner*|zyje|stosuje|fizyczn*|teraz|psychiczn* & ja|jestem|mnie|maz|meza|doswiadcz*|stosuje|zyje|mam|nade|partner*|ojciec|domu|ucieklam|wobec -- szkoleni*|praca|pracownik*|kurs*|pracuje
      sladze|sledzi|przesladuje|nachodzi|stalkuje|czatuje|wystaje|obserwuje & mnie|byly|pod|domem|dom|ktos|on|nas|ex & boje|byly|pod|domem|grozi|codziennie|facet|ktos|wszedzie|partner|maz|dom
      zabral*|zabrali|trzyma*|odebral* & paszport*|dokumenty|dowod* & szef|nie_wypusz*|nie_moge|pracodawc*|nie_pozw*|bij*|zamkn*|groz* -- urzad|urzedz*|policja
      siniaki|siniak|siniaka|krew|krwawi*|podbite|zlaman* & maz|ojciec|przez_niego|partner|corka|syn|dziecko|dziecka|po|mnie|od|uderzyl*|chlopak|ojczym|nos & bil*|bije|pobil*|uderzyl*|od_meza|od_ojca|dziecka|znow*|maz|przedszkol*|wszedzie|chowam|zakrywam|partner|boi -- pilka|trening*|wypad*|spadl*|rower*|schod*
      <child> & bit*|pobit*|krzywdz*|katuj*|katow*|glodz*|molest*|zaniedb*|maltret*|zamyk*|w_niebezpiecz*|bije|bija & przez|ojciec|maz|sasiad*|ojczym|ktos|boje|matka|on|placze|krzyczy|niebezp*|zona|partner*|dzieci|wujek|domu|babcia -- piersi|gra*|serce|film
      niebezpieczenst* & zyci*|jestem|jestesmy|dziec*|corka|syn|grozi -- pracy|maszyn*|bhp
    `,
  },
  {
    id: 'pl.other-person-at-risk',
    says: 'crisis',
    lines: `
      <kin-pl>|on|ona & powiesil|powiesila|zastrzelil|zastrzelila|odebral|odebrala & przed_chwila|wlasnie|oddycha|teraz|minut*|ratunku|pomocy -- lat_temu|rok_temu|dawno|roku|pamietam
      <near>|uczennica|uczen|podopieczn*|pacjentk*|kolezanki|przyjaciolk* .. pociete|pocial|pociela|poraniona|poranione|sznyty|blizny & rece|rekach|smierc*|zyc|tnie|swieze -- kuchni*|praca|wypad*
      <near>|czlowiek|mezczyzna|kobieta|dziecko|ktos .. krwawi|nie_oddycha|nieprzytomn*|kona|umiera & lezy|klatce|ulicy|obok|tu|teraz|pomocy|nas|domu
      <near>|mezowi|on|ona .. zamkn* .. garazu|garaz|aucie|samochodzie & silnik*|spalin*|wlaczon*
      pociet*|poharatan*|pokaleczon*|zakrwawion* .. rak|rece|nadgarst*|uda|ud|dlonie & <near>|wyslal*|zdjeci*|pokazal* -- prac*|kuchni*
      <child> .. posiniaczon*|pobite|zaglodzon*|zaniedban*
      <near> .. siedzi|stoi|wisi|wszedl|weszla .. na|za moscie|wiadukcie|dachu|barierce|barierka|parapecie|gzymsie -- pali|papieros*|prac*|remont*
      <near>|wnuczek|wnuczka|znajomi ... odbiera|odbierze|odebrac|zakonczy|konczy ... zycie|zycia|ze_soba -- szkol*|kariery|zawodow*|kiedys|lat_temu
      <near>|niej|niego|zone|meza|corke|syna|mame|ojca & nieprzytomn*|nie_oddycha|dobudzic|sina|siny|charczy|nie_rusza & lezy|opakowan*|tablet*|lek*|obok|moge|co_robic|pomocy|szybko -- kiedys|rok_temu|dawno
      zeby <sie> .. zabil|zabila|powiesil|powiesila|pociela|pocial
      <near>|koledze|kolezanki & wyslal*|pokazal*|kupil*|napisal*|znalazl* & petl*|sznur*|stryczk*|zyletk*|zdjecie_tablet*|list_pozegn* -- prani*|holow*
      <child>|niemowle|niemowlaka|noworodka & wyrzuci*|zostawi*|zamkn*|glodz* & mroz|mrozie|klatce|klatke|samo|aucie|samochodzie|balkon*|piwnic* -- zabawk*|przedszk*|szkol*
      <near> & chce|zaraz|zamierza|grozi|probuje|moze|jakby_chcial* & skakac|skoczyc|skoczy|wyskoczy*|wiesza|powiesi*|sie_zabic|sie_zabije|utopic|rzuci*_sie|otruc -- sklep*|basen*|film*|trampol*
      <near> & stoi|siedzi|wisi|wszedl|wszedla|weszla|wszedl|wychyla & parapet*|most*|dachu|balkonie|barierk*|torach|oknie|krawedzi|sznur* -- pali|papieros*|kwiat*|praca|remont*
      <near> & wiesza|wieszac|podcina|truje|tnie|zabija & <sie>|dzis|teraz|zaraz -- pranie|obraz*|firank*
      <near> & polkn*|nalyk*|lykn*|wzial|wziela|nazar*|najad* & tabl*|lek*|proch*|garsc*|opakowan*|butelk* -- przepis*|lekarz*|rano
      kolezanka|kolega|syn|corka|brat|siostra|przyjaciel|przyjaciolka|maz|zona|mama|tata|sasiad|chlopak|dziewczyna|on|ona & chce|zaraz|grozi|mowi|stoi & skoczyc|skoczy|wyskoczyc|utopic|zniknac|nie_zyc|zabic -- sklep*|film|wakacj*
      syn|corka|corce|maz|mezowi|zona|brat|siostra|kolega|kolezanka|przyjaciel|przyjaciolka|mama|tata|ojciec|matka|on|ona|chlopak|dziewczyna|partner|sasiad|sasiadka|wnuk|wnuczka|znajomy|znajoma|kumpel|ktos|podopieczn*|syna|corke|brata & chce|grozi|mowi|mowila|mowil|probowal*|probuje|pisze|napisal*|powiedzial*|planuje|mysli & <die>|zabic|zabije|powiesic|skonczyc_ze|samob*|zabicia|odebrac|nie_chce_zyc|umrzec|zniknac|ze_soba|nie_zyc|zegna* -- czas|film
      syn|corka|maz|zona|brat|siostra|kolega|kolezanka|przyjaciel|przyjaciolka|mama|tata|ona|on|chlopak|dziewczyna|wnuk|wnuczka|partner & tnie|okalecza|nalykal*|lyknal*|polknal*|polknel*|podciel*|podcial*|wzial*|wziela|wisi|stoi|napisal*|zostawil*|wyslal* & sie|tabletek|tabletki|leki|lekow|zyly|dach*|most*|list|pozegn*|rece|krew|prochy|zegn* -- kolejc*|urzed*|recept*|cv|motyw*
      mysli & samob* & syn|corka|maz|zona|brat|siostra|kolega|przyjaciol*|ona|on|dziecko
      <near>|on|ona .. pisze|pisal*|napisal*|mowi|powiedzial*|grozi|krzyczy ... skoczy|powiesi|potnie|utopi|podetnie -- sklep*|smiech*|urlop*|zart*|po_chleb|radosci
    `,
  },
];
