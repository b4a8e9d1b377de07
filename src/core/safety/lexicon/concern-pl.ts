/** Polish: worrying but uncertain. A soft check is shown. */
import type { RuleGroup } from './shape.ts';

export const concernPl: readonly RuleGroup[] = [
  {
    id: 'pl.hopeless',
    says: 'concern',
    lines: `
      jestem|bede|bylam|bylem|czuje & ciezarem|obciazeniem|zawada|utrapieniem & dla
      zastanawiam|pytam|mysle <sie>|siebie? .. dlaczego|czemu|po_co .. zyje|istnieje -- z|w_tym|w_miescie|na_wsi|tak_daleko
      zycie .. nie .. cieszy|bawi
      nie cieszy|bawi .. zycie
      nie fajnie|niefajnie|niewesolo|slabo .. zyje|zyc -- z_zasilk*|w_miescie|w_bloku|na_wsi
      po co ja .. jestem|zyje|istnieje|tu
      mysli & ktorych|jakich & nie_powin*
      zycie nie .. ma|mialo|daje .. smaku|sensu|koloru|barw|radosci
      zostalam|zostalem|jestem .. sama|sam .. ze_wszystkim|z_tym|na_swiecie|palec|palca|na_tym_swiecie
      ludzie|wszyscy|oni|sasiedzi|kazdy|rodzina mnie .. nienawidz*|nie_znosz*|gardz*|nie_chce|nie_chca|unika*|olewa*
      wszystko stracilo smak|kolor|barwy|sens|znaczenie
      wszyscy|kazdy|rodzina|ludzie|przyjaciele mnie? .. opuscil*|zostawil*|odwrocil*|porzucil*|skreslil*|olal* -- pracy_sam*
      zyje|jestem|funkcjonuje|czuje .. jak|jakby w? koszmar*|piekl*|letarg*|matrix*|za_szyba|za_mgla|zombie|duch
      czuje sie? .. jakbym|jak_bym|jakby|ze nie istnial*|istnieje|istniala|zyla|zyl|mnie_nie_bylo
      mrok*|ciemnosc*|ciemno|czern|czarno|nicosc*|otchlan* & glow*|mnie|we_mnie|przede|przed_soba|widze|duszy|dookola|wszedzie|srodku|mam|siedze|$ -- swiatl*|pokoj*|zim*|dojezd*|wieczor*|zarow*|rano
      ciemnosc|pustka|nicosc|rozpacz $
      dziur*|dol*|dnie|bagn*|studni* & utknel*|utknal*|tkwie|wpadl*|siedze|ugrzez*|ton*|czarn*|wyjsc_z & czarn*|glebok*|swoj*|w -- zebie|zab|kregosl*|drodz*|jezdni*|skarpet*
      martw*|pust*|wypal*|zimn*|nic & srodku|wewnatrz|w_sobie|we_mnie -- auto*|lodow*
      nie & moge|umiem|potrafie & siebie|lustr* & patrz*|zniesc|wytrzym*
      nie & widze|mam|ma|widac|znajd* & wyjscia|wyjscie|drogi|ratunku|rozwiazania & sytuac*|z_tego|tego|juz|dla_mnie|innego|stad|zadnego|$ -- budynk*|ewakuac*
      nic nie widze przed|przede soba|mna
      nic & nie_czuje|nie_odczuwam & miesi*|dawna|juz|tygod*|lat|srodku|wcale -- rece|reku|reki|palc*|palec|nodz*|noga|nogi|noge|stop*|zab|znieczul*|wech*|smak*
      nie & istnieje|zyje_tylko|wegetuj* & spie|jem|juz|jak|tylko|ja
      kryzys* & psychicz*|emocjonal*|nerwow*|zyciow*|egzysten*|mam|przezyw*|przechodz*|jestem -- gospodarcz*|finansow*|firm*|branz*|mialam|mialem|bylam|bylem|przeszlam|przeszedlem|przezylam|przezylem|za_soba|wyszlam|wyszedlem|lat_temu|rok_temu
      jestem w rozsypce|kropce|proszku|dolku|kryzysie
      mam|zlapal*|lapie dola|doly|dolek|zjazd|zjazdy|zalamke|deprech*
      wegetuje|wegetacja
      stracil*|brak|nie_mam|bez & zainteresowan*|radosc*|motywacj*|checi & wszystk*|zycia*|nicz*|zyc*|do|juz -- praca
      nie widze|wierze|sadze & lepiej|swiatelk*|swiatla|poprawy|zeby_bylo|konca|nadziei -- slabo
      czuje|jestem & ciezar*|nikomu_niepotrzebn*|wykonczon* & psych*|sie|dla|jak|rodzin*
      jestem|czuje|bylam do niczego|dupy|bani
      zero|smiec|nikt|wrak $
      mam|mialam|lapie|jakiegos & dola|doła|zalamke|deprech*|depreche & nie|taki*|strasz*|ciagle|ogromn*|wielk*|od|podniesc
      beznadzie*|bezsens|bezsensu|bezsensie|bezsensown*|rozpacz*|zrozpaczon*|bezsiln*|zalaman*|zalamal*|zalamuj*|zalamk*|przygnebi*|bezradn*|desperac* -- formularz*|pogoda|internet|tel_w|film|most
      bez sensu|nadziei|wyjscia|przyszlosci|celu
      stracilam|stracilem|tracę|trace|nie_mam|nie_ma|zostalo|utracil* & nadziei|nadzieje|wiare|sens|sensu|wiary & juz|we|na|w|zycia*|nic|wszystk*|nie|zadnej|bo|$ -- w_projekt*|siebie_w_pracy
      stracilam|stracilem|trace nadzieje|sens
      nie ma|mam|widze & nadziei|sensu|przyszlosci|celu|sil|sily|nic_do|perspektyw|swiatla|szans_na -- dzwon*|zawodow*|czek*|pyta*|dzwig*|nosz*|rekach|chodz*|formularz*|weglu|hucie|branz*|kopaln*|mawial*|firm*
      po co|chuj to|mi wszystko|wszystko|dalej|zyc|sie|komu|ja
      po co to wszystko
      jaki jest|ma|w_tym? sens
      nic & nie_ma|mnie_nie|juz_nie|mi_sie_nie|nie & sens*|cieszy|chce|obchodzi|pomaga|zmieni|wychodzi|czuje|udaje|bedzie|dobrego|lepiej|warta|warty -- nie_szkodzi|nie_slychac
      nigdy & nie_bedzie|nie_bede & lepiej|dobrze|szczesliw*|normaln*|ok
      nie bedzie lepiej|dobrze
      gorzej niz|byc nie|moze -- slysze|widze
      wszystko & stracilo|sie_wali|sie_sypie|sie_rozpad*|przepadlo|stracone|bez_sensu|runelo|zawalilo|na_mojej_glowie|mnie_przytlacza|mnie_przerasta|mnie_boli|sie_zawalilo|czarn*|wali|posypalo|skonczone|obojetne|mi_obojetne|przeroslo -- kolor
      zycie|zyciu|swiat & zawalil*|wali|sypie|rozpad*|koszmar*|pieklo|meka|bez_sensu|mi_sie|ciezki*|stracil*|nie_cieszy|ruin*|przerasta|boli|przeraz*|zniszcz*|przegral*|beznadz*|puste|meczy
      nienawidze|brzydze|gardze|wstydze|mam_dosc|dosc|nie_lubie & siebie|soba|swojego_zycia|zycia*|swoje_zycie|sie|zyciem|mojego_zycia -- bolu|szefa|pracy|sie_mowic|zadzwonic|akcentu|korkow|zimy
      jestem|czuje|bylam|bylem|czulam|czulem|bycie & nikim|niczym|zerem|smieciem|nieudacznik*|bezwartosciow*|beznadziejn*|ciezarem|pusta|pusty|pustka|pustke|niepotrzebn*|nic_niewart*|przegran*|przegryw*|na_dnie|w_rozsypce|wrakiem|niewidzialn*|smiec|wypalon*|martwa_w|zlaman*|rozbit*|zagubion*|samotn*|sama_ze|sam_ze|totalnie_sam*|gorsza|gorszy|nic_nie_warta|nic_nie_warty|dnie|opuszczon*|uwiezion*|wykonczon*|zdesperowan*|zdolowan* -- noga|portfel|kieszen|konto|lodowk*|praca|matka|matke|ojcem|rodzic*|poznac|fizycznie
      dno|dnie|dna & jestem|na|siegnel*|emocjon*|totaln* -- pudel*|basen*|jezior*|szuflad*
      ciemnosc*|ciemna|czarna|czarne|czarno|czarny & dziur*|mysli|wszystko|widze|dno|dol|otacza|we_mnie|tunel|wszedzie|scenariusz* -- kaw*|buty|kot*|spodni*|robot*
      nikt|nikomu|nikogo & mnie|nie|mi & kocha|rozumie|lubi|chce|potrzeb*|zalezy|obchodz*|slucha|pomoze|mam|zostal*|interes*|przejmuj*|pomaga|obchodze -- dzwoni*|oddzwoni*|zadzwoni*|odbiera|odpis*|polsku|po_angielsku|informac*|nie_bylo
      nie mam nikogo|do_kogo
      nie mam z kim porozmawiac|pogadac|slowa -- polsku|angiel*
      zupelnie|calkiem|kompletnie|calkowicie sam|sama
      samotnosc & zabija|boli|wykancza|mnie|nie
      mam|miewam|lapie & dola|doly|doła|depresj*|doline|czarne_mysli|zle_mysli|glupie_mysli|rozne_mysli|dziwne_mysli|natretne|straszne_mysli|kryzys & okropn*|strasz*|cieżk*|ciezk*|ciagle|mysli|znowu|duz*|kryzys*|gleb*|mocn*|nawrot|najgorsz*|czarne|dola
      zle|okropnie|strasznie|fatalnie|tragicznie|koszmarnie|kiepsko|coraz_gorzej|ciezko & ze_mna|psychicznie|sie_czuje|czuje_sie|mi|jest_ze|na_duszy|mi_jest -- slysze|widze|chodzi|oddych*|stac|dzwig*|zasnac|wstac|spi*|schylac|siedz*|polsku|dojez*|dojech*|dojazd*|stawach|kolan*|plec*|noszeni*|znalezc|fizycznie|skupic|skoncentrowac|uczyc|nauczyc|chodzic|mowic|czytac|pisac|dogadac|pracowac|zapamietac|utrzymac|zrozumiec|dzwonic|wstac|wstawac|rano|liczyc|sluchac|dlugo
      jest mi? tak|bardzo|strasznie|okropnie|coraz zle|ciezko|smutno
      nie mam|ma sil|sily na? nic|juz|zyci*|do -- covid*|grypie|operacj*|anemi*
      juz & nie_mam & sil|sily -- dzwig*|nosi*
    `,
  },
  {
    id: 'pl.cannot-cope',
    says: 'concern',
    lines: `
      lampk*|kieliszk*|kieliszek|piwo|setk* & butelk*|cztery|cala|dwie & teraz|juz|wieczor* -- woda|mlek*
      ciagn*|ciagnie .. do butelki|kieliszka|wodki|picia|cpania|dragow
      boje <sie>? ze? polece|zapije|sie_zlamie|wroce_do_picia|wroce_do_nalogu|popłyne|poplyne
      slysze .. ktos|glos|glosy|szept* & mowi|mowia|gada|gadaja|szepcz*|wola -- telefon*|radio|sluch|aparat|pelnomocn*
      nie spie ... leki|lek|niepokoj|koszmary
      wszystko mnie .. przeraza|przytlacza|paralizuje
      nie mam|ma po_co|po_co_sie|po_co_juz
      lek|leki|strach|stres|niepokoj|mysli nie .. daje|daja .. zyc|oddychac|spac|spokoju
      <always> .. <suffers> -- dziecko|niemowle|film*|pajak*|spozn*
      <suffers> .. <always> -- dziecko|niemowle|film*|pajak*|spozn*
      nie .. poradze|podolam|udzwigne|dzwigne|wytrwam|wydole -- komputer*|formularz*|internet*|angiel*|ciezar*|paczk*|schod*|drukar*
      domu|mam|zycie|mnie|to|jest|dzien ... <hell> -- film*|gra|gry|polsko*|ukrain*
      stany lekowe|depresyjne|paniczne .. nie|ciagle|silne|straszne|okropne
      napady|napad|ataki|wybuchy placzu|paniki|leku|histerii
      nie .. przestac .. pic|cpac|plakac|grac|drzec|trzasc
      pije|cpam|gram ... nie .. przestac
      niczego|nic juz? nie chce $
      nic mi? sie? nie chce $
      boje sie? .. przyszlosci|zycia|siebie|wlasnych -- mocn*
      placze|rycze|poplakuje .. w|po|przez|przed .. pracy|toalecie|lazience|aucie|kat*|nocach|lustrem|poduszke
      nie umiem|potrafie sie? cieszyc|smiac
      wariuje|swiruje|oszaleje|zwariuje|szaleje z|ze|od -- radosci|szczescia|smiechu
      wstyd|wstydze .. ze .. zyje|istnieje
      nie myje sie -- rece|okien
      znowu|znow|zaczelam|zaczalem|wrocilam|wrocilem .. pic|chlac|cpac|grac_na|do_picia|do_cpania|popijac -- kaw*|wod*|ziol*|herbat*|tablet*
      osaczon*|zaszczut*|przytloczon*|w_potrzasku|uwieziona|uwieziony
      przerazon*|spanikowan* & nie_wiem|robic|strasz*|jestem -- film*
      lek|leki|strach|niepokoj .. dlawi|paralizuje|sciska|dusi|obezwladnia|nie_odpuszcza|od_rana|zzera|zjada
      dlawi|paralizuje|sciska|dusi|obezwladnia|zzera|zjada .. lek|strach|niepokoj
      u kresu
      boje|balam|balem sie .. kazdego|kazdej|nastepnego|jutrzejszego dnia|nocy|poranka|ranka
      wpadam|wpadlam|wpadlem|wpadac .. dol|dolek|depresj*|rozpacz|otchlan
      wpadam|wpadlam|wpadlem|mam|miewam|dostaje|ogarnia|lapie .. panik*|paniczn* -- pajak*|samolot*|wysokosc*|dentyst*
      tylko|jedynie alkohol|wodka|piwo|wino|dragi|ziolo|procenty .. pomaga|ratuje|trzyma|uspokaja|koi|zostal*
      cieciem|ciecie|ciecia|cielam|cialem sie -- prac*|palec|blach*
      pekne|pekam|wybuchne|eksploduje|rozlece|rozkleje|zaraz_pekne $
      przestalam|przestalem .. jesc|spac -- miesa|slodycz*|glute*|chleb*
      nie wychodze|wstaje|wychodzilam|wychodzilem z? lozka|domu|pokoju|nory -- gips*|kregosl*|operac*|prac*
      lezalam|lezalem|bylam|bylem|trafilam|trafilem|wyladowalam|wyladowalem .. psychiatryk*|wariatkow*|zakladzie_zamkniet*|na_zamknietym -- praca|pracowal*
      wszyscy|kazdy|swiat maja|ma mnie dupie|gdzies|nosie
      wylam|wylem|ryczalam|ryczalem|plakalam|plakalem|przeplakal*|przeryczal* .. cala|calymi|noc*|dni|wieczor*|do_rana|godzin*
      slysze ... mowi|szepcze|wola|mowia & nikogo|nie_ma & nie_ma|nikogo
      leki|lek|lęki|lęk|strachy|strach i|oraz nie spie
      nie spie .. i mam leki|lęki|lęk
      czuje sie? jak trup|zombie|wrak|duch|cien|smiec
      mam leki|lęki i|ze|ciagle|noc* -- na|recept*|lekarz*
      nie & umiem|moge|potrafie|daje_rady & pozbierac|podniesc_sie|otrzasnac|dojsc_do_siebie -- kolan*|krzesl*|plec*
      boje sie? wychodzic|wyjsc|ludzi|wszystkiego|zyc|jutra
      klatce|klatka|pulapce|potrzasku & jestem|czuje|jak|tkwie -- schodow*|piersiow*|mieszkam
      nie wierze ze .. sie_skonczy|bedzie|minie|poprawi|zmieni
      gapie|gapimy|patrze & sciane|sufit|w_sciane -- malow*
      znienawidzil*|nienawidze|brzydze|gardze siebie|sie|sob*|sam*|swoj*
      stracil*|utracil*|brak & chec|checi|radosc|sens|wiare & wszystk*|zycia|zyc*|do|juz -- w_siebie
      pije|chleje|popijam .. od rana|switu|przebudzenia -- wod*|kaw*|herbat*|ziol*
      zalamie|zalamuje|zalamal*|rozsypie|rozpadne|pekne sie|zaraz|psychicznie|nerwowo
      zaraz sie? zalamie|rozsypie|rozpadne
      przestal* & sie & myc|jesc|wychodzic|ubierac|spac|odbierac -- cukr*|miesa|glute*|palic
      moje|zycie & zycie|to & porazka|dno|zero|smietnik|piekło|koszmar|szambo|ruina
      nie poznaje siebie
      atak*|napad* paniki|leku|placzu & noc*|codzien*|ciagle|znow*|co|dzien*|kazd*|boje|strasz*
      lek|leki|strach|panika & paraliz*|dusi|nie_wychodz*|zjada|zabija|obezwladnia|opanow* -- nadcisn*
      nie & moge|potrafie|umiem|jestem_w_stanie & jesc|spac|funkcjonowac|wstac_z_lozka|oddychac|myslec_o_niczym|przestac_plakac & <since>|ani|normalnie|wcale|$ -- kregosl*|kolan*|bark*|biodr*|plec*|bol*|zmian*|nock*
      nie jestem w stanie funkcjonowac|zyc|normalnie
      nic|juz nie? ma znaczenia|sensu
      brak|brakuje|nie_mam mi? sil|sily na cokolwiek|nic|zycie|wszystko|dalej
      zycie|wszystko|to|sytuacja mnie przeroslo|przerasta|przytloczylo|przytlacza|przerosla|zmiazdzylo|dobija|przygniata
      trace|stracil*|odchodze & zmysly|rozum|glowe|kontrole|grunt|od_zmyslow -- auto*|kierownic*
      <want>|chce mi? sie? wyc|ryczec|krzyczec|plakac -- ze_smiechu|z_bolu
      nie panuje|ufam|kontroluje & sob*|siebie|soba|emocj*|zlosc* -- cukr*|rece|reka|noga
      umarlo|peklo|zgaslo|zlamalo|wypalilo & we_mnie|srodku|cos|wszystko
      <since> nie jem|spie|wychodze|wstaje|spalam|spalem|jadlam|jadlem
      od & <weeks> & nie & jem|spie|wychodze|wstaje|myje|jadl*|spal* -- plec*|kolan*|kregosl*
      slysze|slyszy|slyszalam|slyszalem|slychac & glosy|glos & glow*|znowu|znow|mowia|kaza|ktorych|co|noc*|ktos|$
      ^ .. slysze|slyszalam|slyszalem glosy
      slysze|slyszalam|slyszalem glosy w_glowie|ktore|znowu|ciagle|jak|gdy
      omamy|halucynac*|urojen*|psychoz*|widze_rzeczy|paranoj* & mam|znowu|wrocil*|slysze|nasil*|miewam|boje|dosta* -- prac*|oddzial*|szkolen*
      ktos & sledzi|podsluch*|obserwuj*|truje|chce_mnie & mnie|nas
      wszedzie ich|go|ja widze
      psychicznie|psychika|glowa|nerwowo|emocjonalnie|psychika_mi & wysiad*|siad*|sypi*|padam|padlam|padlem|rozwal*|odmawia|nie_wyrab*|nie_daj*|slab*|zle|gorzej|kiepsko|wykoncz*|dno|leze|nie_wytrzym*|siadla -- bol*
      jestem|stoje|jade|bylam|bylem na granicy|krawedzi|skraju|dnie|wyczerpaniu|oparach|resztkach -- kraju|panstwa|lotnis*|dokument*|polski
      odbija|odwala|swiruje|wariuje|zwariuje|oszaleje|wariuj*|korba & mi|chyba|juz|zaraz|psychi*|od|ja|tu
      potrzebuje|potrzeba & psychiatr*|psycholog* & pilnie|chyba|natychmiast|odbija|szybko|bardzo|juz -- skierowan*_jak
      pije|chleje|cpam|chla|cug|ciagu|zapilem|zapilam|grzeje & od & tygodnia|tygodni|dni|miesiecy|miesiaca|rozwodu|smierci|wypadku|przerwy|trzezwi* -- wod*|leki|herbat*|kaw*|nie_pije
      w ciagu alkoholowym
      pije bez_przerwy|bez_opamietania|na_umor|dzien_w_dzien|codziennie_do|do_nieprzytomn*
      ledwo|ledwie|slabo|jakos|marnie & sobie & radze|daje|wytrzym*
      ledwo|ledwie sie trzymam|funkcjonuje|zyje $
      nie zniose|udzwigne|uniose|przetrzymam|ogarne & tego|dluzej|wiecej|juz|zycia* -- ciezar*|paczk*
      mam|chce|najchetniej ochote? sie? poddac
      coraz gorzej & jest|ze_mna|czuje|psychicznie|sie -- slysze|widze|kolan*|plec*|chodz*
      ^ mam juz? dosc|dosyc $
      mam dosc|dosyc $
      nie wiem & jak|ile|co & wytrzym*|dlugo|dalej|poradz*|dam|zrob*|ze_soba|pociagn*|zyc -- cv|formularz*|wypeln*|numer*
      nie daje|dam|radze|radzimy|dajemy|moge|wytrzymuje|wytrzymam|wyrabiam|wyrobie|ogarniam|potrafie|umiem|mam & rady|sobie|juz|wytrzym*|dluzej|psychicznie|z_zyciem|zycia*|tak|sil -- dzwig*|nosic|siedz*|schod*|komput*|formularz*|internet*|zmian*|angielsk*|jezyk*|chodz*|pracowac|stac|dojezdz*|prowadz*|spac|znalezc|podnos*|schyl*|wstac_rano|rozmawiac|gadac|dzwonic|teraz_odp*|pisac|odebrac|zginac|zalogow*|pedal*|biega*|gra*|zobacz*|przeczyt*|dodzwon*|jesc|zrozum*|przyjsc|podac|podpis*
      nie dam|daje juz? sobie|rady
      nie radze sobie|juz -- formularz*|angiel*|komputer*|papier*|schod*|dojazd*|jezyk*|zakup*|ubieran*|internet*|wnios*|urzed*|telefon*
      nie moge juz|dluzej|tak|wiecej $
      juz nie moge|daje|wytrzymam|wytrzymuje|umiem|mam_sily|mam_sil|dam
      dluzej|dalej|tak & nie_moge|nie_wytrzym*|nie_dam|nie_da_sie|nie_potrafie|nie_umiem -- dzwig*|siedz*|pracowac|stac|dojezdz*|rozmaw*
      mam|mialam|mialem & dosc|dosyc|po_dziurki|powyzej & wszystkiego|siebie|tego|juz|serdecznie|ludzi|$ -- bolu|pracy|szefa|korkow|kolejek|dojazd*|nadgodzin|zmian|zimy|upal*|halasu|siedzenia|pogody|szukania
      mam juz? wszystkiego? dosc|dosyc wszystkiego|juz|tego|$
      na skraju|krawedzi|granicy & wytrzymal*|zalaman*|sil|nerw*|rozpacz*|wyczerp*
      u kresu sil|wytrzymalosci
      rozpadam|rozsypuje|rozsypal*|pekam|wariuje|zwariuje|oszaleje|tone|trace_rozum|trace_kontrole|sypie_sie|wale_sie|dusze_sie|tone_w|wykancza_mnie|wykancza|swiruje & sie|psychicznie|od|juz|to|kawalki|srodku|emocjon*|chyba|wszystk*|zmysl*|ja|mnie|ze|w -- papier*|dlug*|robot*|telefon|upal*
      placze|rycze|ryczę|wyje|plakac|lkam|beczę|becze & calymi|codziennie|ciagle|caly|noc*|dni*|nie_moge|bez_powodu|w_poduszke|wieczor*|sama|w_kolko|non|stop|wciaz|co -- dziecko|niemowle|film*|ze_smiechu|smiechu
      nie moge & przestac & plakac|myslec|trzasc
      zalamani* & nerwow*|jestem|mialam|mam|przezywam|przechodz*|blisk*
      panika|panike|panikuje|ataki_paniki|atak_paniki & nie_moge|ciagle|umieram|oddych*|strasz*|coraz|boje|umre|kontrol*
      nie chce mi & zyc|nic|wstawac|oddychac|zadn* -- sie_gadac|gotow*|czytac|jechac
      nie & wychodze|wychodzil*|wstaje|wstalam|wstalem|jem|spie|jadlam|jadlem|myje|odbieram & lozk*|domu|dni|tygodn*|miesi*|wcale|nic|od & dni|od|tygodni*|miesi*|wcale|lozk* -- glute*|miesa|nabial*|gips*|kregoslup*|operac*|rwa|zlam*
      chce|chcialabym|chcialbym|mam_ochote & uciec|krzyczec|wyc|schowac|zapasc|zniknac|wyjsc_z_siebie|odciac|zasnac|spac & wszystk*|swiat*|ziemi*|przed|od|nikt|tylko|zawsze|daleko|juz -- wakacj*|wczas*|urlop*|spa|bieszczady
      boje & siebie|wlasnych_mysli|swoich_mysli|ze_cos|co_zrobie|ze_zrobie|ze_nie_wytrzym*|byc_sama|byc_sam|zostac_sama|zostac_sam|mysli|ze_zwariuje|ze_sie_zlam* -- praca|zwolnie*
      nie & jest|czuje & ok|dobrze|ze_mna|soba|w_porzadku|okej & ze|ze_mna|sie|psychicznie -- internet|polaczeni*|sluch*
      cos zlego|strasznego & stanie|stalo|dzieje|wydarzy|mna|mnie
      cos & ze_mna & nie_tak|zle|zlego
      pije|cpam|biore|upijam|zapijam|chleje & zeby|by|zapomniec|codziennie|samotn*|wszystk*|umor*|zasnac|nie_czuc|nie_myslec & zeby|by|zapomn*|nie_czuc|nie_myslec|bol|zasn*|ciag*|umor*|dac|wytrzym* -- wod*|herbat*|kaw*|leki_na
      odcinam|odcielam|odcialem|odsuwam|izoluje & sie|wszystk*|ludzi
      po smierci|stracie|odejsciu|rozwodzie & nie_moge|nie_umiem|nie_potrafie|bez|sens*|rozpad*|zalam*|sil|nie_daje|pustka|zyc
      bez niego|niej|nich|ciebie & nie_umiem|nie_potrafie|nie_ma|sens*|nie_moge|zycie|pusto|nic|zyc
      umieram & srodku|wewnatrz|powoli|samotnosc*|tesknot*|od_srodka|bol* -- glod*|nud*|ciekaw*|smiech*
      zdycham|zdychac $
      umieram $
      chyba|zaraz umre|zwariuje|oszaleje|zdechne -- ciekaw*|smiech*|glod*|nud*
      poddaje sie $
      poddaje|poddalam|poddalem sie -- badan*|terapi*|zabieg*|operac*|szkol*
    `,
  },
  {
    id: 'pl.denied-or-past',
    says: 'concern',
    lines: `
      nie <want> .. umrzec|umierac|zginac|smierci|zabic|zabijac
      nic|niczego|nigdy & sobie & nie_zrobi*|nie_zrobil*
      nie zrobie|zrobilabym|zrobilbym sobie|nic
      kiedys|dawniej|wczesniej|lat_temu|przeszlosc*|rok_temu|mlodosci|liceum|nastolatk*|przed_laty|za_mlodu|lata_temu|zdarzalo|dawno|dziecinstw* & samob*|cielam|cialem|okalecz*|zabic|mysli|proba|probe|proby|przedawk*|depresj*|szpital*|ciecie|umrzec|bil*|molest*|przemoc* -- praca|pracowal*|szkol*_w_szpit*
      proba|probe|proby & samob* & mam|mialam|mialem|za_soba|po -- pacjent*
      bylam|bylem|lezal*|pobyt*|trafil*|wyszlam|wyszedlem|wypis* & psychiatr*|oddzial*_psych*|odwyk*_po|na_oddziale|psychiatryczn* & szpital*|oddzial*|psychiatr*|po -- praca|pracowal*|pielegn*|staz*
      czarne|zle|dziwne|natretne|niepokojace|straszne|glupie|ponure|okropne|rozne|przerazajace|mroczne|chore mysli
      mysli & nie_daja|strasz*|przeraz*|boje|nie_chca|zlych|zle|czarn*|kontrol*|nie_odchod*|same & mi|spokoj*|mnie|mam|sie|glow* -- kurs
      mysle|mysli|myslalam|myslalem|rozmyslam & o_najgorszym|o_smierci|zeby_sie_poddac|o_koncu|najgorsz*|o_odejsciu|zeby_zniknac -- pracy
      nie mam|mial*|miewam & mysli & samob*|s
      gdyby|jakby cos mi|sie & stalo
      czy & pytacie|rozmawiacie|mowicie|zglaszacie|powiecie|zglosicie|moge|mozna|pomagacie|zapytacie & samob*|okalecz*|myslach|przemoc*|smierci|powiedziec|zglosic|mowic_o
      prawie|o_malo|niewiele_brakow*|bylam_blisko|bylem_blisko|malo_brakow* & nie|zrobil*|zabil*|skonczyl*|poddal*|tego|skocz*|siebie -- prawie_nie|prawie_sie_nie|prawie_nic|prawie_nigdy|prawie_wcale|spozn*|zdal*|wypad*|zgin*|spadl*
    `,
  },
  {
    id: 'pl.no-roof-or-bread',
    says: 'concern',
    lines: `
      nie mam|mamy gdzie .. przenocowac|nocowac|spac|przespac|isc
      nie .. mam|mamy .. pieniedzy|kasy|grosza|forsy .. na jedzenie|chleb|obiad|mleko
      dzieci|dzieciaki|corka|syn|my .. nie .. maja|ma|mamy .. co jesc|zjesc
      nie mam|mamy|ma .. jedzenia|chleba|ogrzewania|opalu|obiadu -- przerwie|kantyn*|stolowk*
      eksmit*|eksmisj*|wyrzucaja|wyrzuca .. nas|mnie|mieszkani* -- pracy
      nie mam|mamy dokad|dokąd isc|pojsc|sie_podziac
      noclegown*|schronisk* & miejsc*|nie_przyj*|wyrzuc*|noc|zimno|mroz|minus -- pies|psa|kot|kota|zwierz*|prac*|wolontar*
      od|jutro|dzis|zaraz|ladujemy|laduje|wyladuje|wyladujemy|bede|jestem|zostalam|zostalem .. na|pod ulicy|bruku|mostem|golym_niebem -- pracuj*|mieszkam_na|przy_ulicy|remont*|wypadek|korek
      nie mam gdzie|pod_jakim_dachem spac|nocowac|sie_podziac|pojsc|podziac|przespac
      spie|spimy|nocuje|nocujemy|mieszkam|koczuje & aucie|samochodzie|dworcu|klatce|lawce|ulicy|pustostan*|ogrodk*_dzialk*|namiocie|piwnicy|altance -- wakacj*|biwak*|urlop*|prac*_w|gory
      wyrzucil*|wywalil*|eksmit*|wyeksmit* & mieszkani*|domu|bruk|ulice -- smieci*|pracy
      jestem|zostalam|zostalem bezdomn*|bez_dachu
      nie mam|mamy co|za_co & jesc|zjesc|garnka|zyc|nakarmic|kupic_jedzeni*|chleb* -- przerwie|alergi*
      glodna|glodny|glodne|gloduje|glodujemy & dni|dzieci|dwoch|trzech|wczoraj|pieniedz*|od -- diet*|badani*|krew
      nie jadl*|jedlismy & wczoraj|dni|dwoch|trzech|pieniedz* -- badani*|krew|operac*
    `,
  },
  {
    id: 'pl.not-safe',
    says: 'concern',
    lines: `
      destrukcyjn*|destruktywn*|toksyczn*|przemocow*|wyniszczajac* & zwiazk*|zwiazek|relacj*|malzenstw*|partner*|maz|mezem|zona|zonie -- szef*|kierown*|pracy|firm*|wspolprac*|pracodaw*|jedzeni*|substanc*|klient*
      <abuser> .. mnie|nas .. zastrasza|poniza|obraza|dreczy|gnebi|wyzywa|kontroluje|tyranizuje|terroryzuje|upokarza
      <abuser> .. wyzywa|poniza|obraza|dreczy|gnebi|tyranizuje|bluzga|bije_po_pijaku .. mame|mamy|matke|siostre|brata|zone|meza
      <abuser> .. wyzywa|poniza|obraza|dreczy|gnebi|wrzeszczy|wydziera|kontroluje|zastrasza|tyranizuje|bluzga|krzyczy .. mnie|mna|nas|dzieci -- klient*|pies
      boje sie? swojego|mojego|wlasnego <partner>|meza|chlopaka|ojca|syna|partnera|ojczyma|brata
      partner|maz|chlopak|zona|ojciec|on & kontroluje|sprawdza|czyta|sledzi & telefon*|wiadomosci|kazdy|mnie|wszystko|sms*
      on|maz|partner|ojciec|syn|brat & agresywn*|grozny|nieobliczaln*|wsciekl*|nerwowy & wypije|pije|alkohol*|jest|robi|bywa -- klient
      wszystko mi jedno|obojetne -- kto|ktory|ktora|jaka|jaki|gdzie|kiedy|czy_biuro
      wszystko obojetne|jedno_co|jedno_juz
      <partner> mnie przeraza|straszy|poniza|kontroluje|dreczy|terroryzuje|wyzywa
      boje sie? w_domu|we_wlasnym_domu|w_nocy_jego|go|jej -- utrat*
      boje sie? <partner>|meza|ojca|ojczyma|partnera|chlopaka|niego|jej|jego|bylego|zony|syna|brata|sasiada|tescia|matki|mamy -- strac*|o
      nie & czuje|jestem|czujemy|jestesmy|czulam|czulem|mi_jest & bezpiecz* -- dane|link*|strona|maszyn*|rusztow*|praca|wiadomosc|pracy|rower*|konto|drabin*|bhp
      boje|boimy|balam|strach|lek|obawiam & <partner>|meza|męża|niego|ojca|ojczyma|partnera|jego|chlopaka|syna|brata|wracac|domu|wracac_do|bylego|zony|niej|wspollokator*|sasiada|tesci*|mezem|nim|kogos & meza|niego|ojca|ojczyma|partnera|chlopaka|wracac|domu|bylego|zony|syna|brata|wraca|sasiada|niej|pijan*|wspollokator*|nim|mezem|tesci*|domownik*|kogos -- utrat*|strac*|o_meza|o_syna|o_ojca|o_brata|choro*|wypadk*|praca|prace|pracy
      boje sie & w_domu|byc_w_domu|wracac|wrocic_do_domu|zostac_w_domu|spac_w_domu|wyjsc_z_domu
      <partner> & krzyczy|wrzeszczy|wyzywa|poniza|kontroluje|sprawdza|czyta|awanturuje|awantury|straszy|agresywn*|pije|szantaz*|rzuca|niszczy|zabiera|obraza|zazdrosn*|nie_pozwala|zabrania|szpieguje|wybucha|rozbija|izoluje|upija|przesladuje|dreczy|terroryzuje|gnebi|przemocow*|nerwow* & mnie|na_mnie|mi|telefon*|nas|dzieci|domu|pieniad*|rzeczami|wszystko|po_pijaku|wychodzic|pije|sie|talerz*|dziecmi|jak|co & mnie|mi|nas|boje|telefon|dzieci*|nade|domu|pieniad*|wychodz*|awantur*|rzeczami|drzwi* -- kolega|wode|klienc*|kierownik|umow*|szef|pracodaw*|herbat*|zgody_na|kaw*
      agresj*|agresywn*|przemoc*|awantur* & domu|maz|partner*|ojciec|meza|zwiazek|rodzin*|brat|syn|boje|w_domu|ojca|mnie|dziecinstw* -- klient*|gry|pacjent*|szkoleni*|praca|pies
      nie pozwala|pozwalaja & mi|wychodzic|wyjsc|pracowac|spotyk*|rozmaw*|telefon* & maz|on|partner|mi|domu|ojciec|wychodz* -- zdrowie|kregosl*|lekarz|stan|bol|prawo
      maz|on|partner|ktos moze & przeczyt*|zobacz*|dowiedz*|znalezc|wpasc
      nie & dzwon*|pisz*|zostawi* & maz|on|partner|zobaczy|dowie|przeczyta|boje
      popchnal|szarpnal|popycha|uderzyl|uderzyla|spoliczkowal|trzasnal & raz|kiedys|klotni|mnie|czasem|nerwach
      ktos|on|byly & sledzi|obserwuje|chodzi_za|lazi_za|podgladaj*|przesladuj* & mnie
      znecaja|nekaja|dreczy|gnebia|mobbing*|nekanie|hejt*|dokuczaja & nie_wytrzym*|boje|syn*|corka|corke|szkol*|dluzej|juz|sie|codzien* -- szkoleni*
      dziecko|dzieci|corka|syn|dziecku|sasiad* & boi_sie|boja_sie|siniaki|placze_po|krzyk*|zaniedb*|glodne|nie_jest_bezp* & domu|ojca|ojczyma|meza|wracac|sasiad*|noc*|siniaki|dziecko|dziecka|niego|go|zosta* -- szkol*|ciemn*|psa|dentyst*|burz*
    `,
  },
  {
    id: 'pl.worried-for-other',
    says: 'concern',
    lines: `
      corka|syn|brat|siostra|maz|zona|mama|przyjaciolka|przyjaciel .. depresj*|nie_wychodzi|zalaman*|mysli_samob*
      boje|obawiam|martwie & ze & zrobi|zrobic|stanie & cos|glupiego|zlego|sobie -- szef|kierown*
      boje|obawiam|martwie & ze & cos_sobie|sobie_cos|zrobi_sobie|cos_zrobi|sobie & zrobi|cos
      martwie|boje|niepokoje|obawiam|zamartwiam & o|sie_o & <partner>|syna|corke|meza|zone|brata|siostre|kolezanke|kolege|przyjaciol*|mame|tate|ojca|matke|niego|nia|sasiad*|wnuk*|kogos|znajom* & cos_sobie|zamyka|nie_je|nie_wychodzi|mowi|zamkn*|dziwn*|smutn*|depresj*|placze|izoluje|zle|zmienil*|zrobi|pije|lozk*|zalam*|nie_odbiera|ostatnio|bezpiecz*|mysli|zyci*|sens*|sama|sam -- szkol*|prac*|matur*|egzamin*
      moj|moja|syn|corka|maz|zona|brat|siostra|kolezanka|kolega|przyjaciel|przyjaciolka|mama|tata|sasiad|ojciec|chlopak|dziewczyna & mowi|powtarza|twierdzi|powiedzial*|pisze|ma_dosc|nie_wychodzi|zamknal*|zalaman*|nie_je|poddal*|depresj*|rezygnuj* & nie_ma_sensu|sens*|dosc|ciezar*|nie_da|nie_moze|zycia*|wszystkiego|beznadz*|lozk*|pokoj*|nikt|sil|zniknac|nie_wytrzyma|gleb*|ciezk*|mysli|nic|dni|boje|martwi* -- kregosl*|bol*|plec*|narzekan*|marudzen*|gadani*|ciekawosc*
      jak pomoc|wesprzec|rozmawiac & komus|kims|kolez*|kole*|przyjac*|synowi|corce|mezowi|zonie|bratu|siostrze|mamie|osobie|tacie & samob*|depres*|mysli|zyc|tnie|dosc|okalecz*|kryzys*
      powiesil*|zabil|zabila|samob*|odebral*|zastrzelil|rzucil* & sie|sobie|zycie|popelnil* & brat|siostra|maz|zona|ojciec|syn|corka|kolega|kolezanka|przyjaciel*|wujek|matka|tata|mama|kuzyn|sasiad|partner|znajom*|chlopak -- chce|grozi|mowi|mysli|boje
    `,
  },
  {
    id: 'pl.ambiguous',
    says: 'concern',
    lines: `
      zabija|wykancza|niszczy|dobija|zabijaja mnie & praca|stres|zycie|samotnosc|szef|dlugi|sytuacja|robota|cisza|mysli -- plec*|kregosl*|kolan*|glow*|nog*
      praca|stres|zycie|samotnosc|szef|dlugi|sytuacja|robota|cisza|mysli & mnie & zabija|wykancza|niszczy|dobija|zabijaja|wykanczaja
      zabija|zabijaja|wykancza|wykanczaja|niszczy|dobija mnie|nas & praca|stres|zycie|to|samotnosc|wszystko|szef|ta|dlugi|bol|sytuacja|cisza -- plec*|kregosl*|glow*|nog*|kolan*|biodr*|smiech*|zab|poczucie_humoru
      mozna|idzie|chce sie? powiesic|zabic|zastrzelic|pociac
      to koniec|juz_koniec -- umow*|kursu|formularz*|studi*|szkol*|zmian*|remont*|mies*|rozmow*|pyta*|dziek*
      koniec $ -- dzieki|dziekuje|formularz*
      zegnaj*|zegnam
      potrzebuje|prosze|blagam|pilnie|natychmiast & pomocy|pomoc|ratun* & natychmiast|pilnie|teraz|szybko|blagam|juz|od_zaraz|bardzo -- znalez*|cv|prac*|formularz*|dlug*|urzed*|zasil*|mieszk*|rehabil*|prawn*|w_
      pomocy $ -- opieki|spolecznej|w_|osrod*|potrzeb*|chce|szukam|nie
      ^ pomocy|ratunku|blagam
      sos|alarm $
      wina|poczucie_winy|wstyd & nie_moge|zabija|zjada|zyc|dusi|zniszcz*
      smierc|umieram $ -- maz|ojciec|mama|babcia|mam|ojca|meza|akt|po
    `,
  },
];
