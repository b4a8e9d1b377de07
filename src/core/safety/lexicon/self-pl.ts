/** Polish: danger to oneself, said directly or in other words. */
import type { RuleGroup } from './shape.ts';

export const selfPl: readonly RuleGroup[] = [
  {
    id: 'pl.kill-myself',
    says: 'crisis',
    lines: `
      <want>|zaraz|dzis|dzisiaj|ochote|mysle|ide .. wyjsc|wyjde|wychodze|wypasc|wyfrunac|przejsc przez|oknem okno|okna|balkon -- klucz*|pozar*|pali_sie|parter*|parterze|kot*|zatrzas*|drzwi*|wlama*|wyskoczyc_po
      wyjde|wychodze|wyfrune oknem|przez_okno|przez_balkon -- klucz*|pozar*|pali_sie|parter*|parterze|zatrzas*|drzwi*
      przejazd*|tor*|pociag*|most*|wiadukt*|peron* ... prawie|omal|o_malo <sie>? nie? rzucil*|skoczyl*|wszedl*|weszl* -- pies|dziecko|kot
      prawie|omal|o_malo <sie>? nie? rzucil*|skoczyl* .. pod|z|na pociag|tory|most*|auto|tir|okna|dachu -- pies|kot
      skacze|skocze|skoczylbym|wyskocze|wyskakuje z|pod|przez okna|okno|balkonu|dachu|mostu|pociag|auto
      polykam|lykam|polkne|polknelam|polknalem tabletki|prochy|leki|pigulki -- na|od|rano|codzien*|lekarz*|trudn*
      wypil*|napil*|pije|wypije|lyknel* domestos*|trucizn*|wybielacz*|kret*|plyn_do|acetonu|denaturat*|kwas* -- zeby_czyscic
      <killpl> siem|se|sje|siee
      se|siem <killpl>
      popelnie|popelnic|popelniam samoboj*|s|sb|samobuj*|to $
      ze|z sb|se skonczyc|skoncze|zakonczyc|koncze
      skonczyc|skoncze|zakonczyc|koncze ze|z sb|se
      zabojstwo siebie
      zesoba|zsoba|somba|somo|ze_somo & skonczyc|skoncze|zakonczyc|koncze
      ze|z soba|sobo|sob & skonczyc|skoncze|zakonczyc|koncze|konczyc
      skonczyc|skoncze|koncze|zakonczyc & soba|sob|sobom
      kalecz*|samookalecz* & <sie>|specjalnie|rece
      kaleczyc|kalecze|ranie|ranic|okaleczyc <sie> -- w_kuchni|na_budowie
      zajebac|zajebie|zajebe <sie> -- robota|pracy|w_pracy
      wyhustac|wyhuśtać|wieszac <sie>
      powiesz|powieszam|zapierdole|zajebalbym|zajebalabym|wykoncze|powiesiem <sie>
      zabije|zabic|zabijam|powiesze|utopie|zastrzele <sie>
      <killpl> .. <sie>
      <sie> .. <killpl>
      <killpl> & sama|sam -- czas|go|ja|muche|ze|mnie|komara
      powiesi|powieszo|powies|powiesc|wyhust*|wychust*|hustac|dyndac|zadynd* & <sie>|galez*|drzew*|<ligature>|klamce -- hustawk*|plac*|dzieci
      <killpl> <sie>
      <sie> <killpl>
      zabjie|zabjije|zabice|zabjc <sie>
      wieszam|powiesilem|powiesilam|powieszenie|powieszenia|powieszeniu|powiesic|powiesze|wieszac & <sie>|drzewie|lampie|<sie>|sznurze|klamce|mysle|tylko -- pranie|obraz|firanki|polke|firany|kurtke|sasiad
      odebrac|odbiore|odbieram|odebrania|odebraniu|odbierac|skonczyc|skoncze|zakonczyc|zakoncze|konczyc|koncze|odebralam|odebralem|zakonczenie|zakonczeniu|przerwac & zycie|zycia*|zyciem
      skonczyc|skoncze|koncze|konczyc|zakonczyc|skonczylbym|skonczylabym ze? soba|sob|sobo
      skonczyc|skoncze|koncze|konczyc|zakonczyc|zakoncze z|to tym|tym|wszystko|wszystkim|raz|wszystko -- szkol|studi|kurs|prac|umow
      skonczyc|zakonczyc|skoncze|zakoncze & to wszystko|wszystkim|meke|cierpienie|raz na zawsze
      targn*|targa* & zycie|<sie>
      proba|probe|proby|prob|probowal*|sprobuje & samob*|zabic|odebrac|powiesic|otruc
      skocze|skoczyc|rzuce|rzucic|wyskocze|wejde <sie>? zmostu|zdachu|zokna|zbalkonu|podpociag|podtramwaj|podtira|podauto
      rzuce|rzucic|rzucam|skocze|skoczyc|skakac|skoczylbym|skoczylabym|wyskocze|wyskoczyc|wskoczyc|wskocze|rzucilbym|rzucilabym|skoku|wejde|wejsc|poloze|polozyc|wjechac|wjade .. pod|pot|pd|z|na|przez|do .. pociag|pociagu|tory|torach|tramwaj|metro|mostu|dachu|okna|balkonu|bloku|auto|samochod|tir|tira|wisly|rzeki|wiezowca|wiaduktu|pietra|drzewo|autobus|szyny|kola|ciezarowke|okno|jeziora
      sie? pod pociag|tira|auto|samochod|tramwaj -- podlozyc
      potne|pociac|tne|ciac|tnę|potnę|przejade <sobie>? zyly|nadgarstk*|rece|rence|reke|uda|gardlo|przedrami* -- drewn*|szklo|drut
      podtne|przecielam|przecialem|przecinam|rozcielam|rozcialem|podetne|podciac|podcinam|podcielam|podcialem|podciela|przeciac|przetne|przeciela & zyly|zyle|tetnic*|nadgarst*|gardlo|szyje
      strzele|strzelic|palne|palnac & leb|glowe|<sobie> w -- w stope|gafe|kawe|focha|piwo
      przedawkowal*|przedawkuj*|przedawkowac
      polknel*|polknal*|polkne|polknac|lykne*|lyknel*|lyknal*|wzielam|wzialem|wzielem|wziela|wezme|wziac|nalykal*|nazarlam|nazarlem|najadl*|nabralam|nabralem|zazyl*|zazyje|zjadlam|zjadlem|zezarlam|lykam|polykam & <pills> & cale|cala|wszystkie|duzo|garsc|opakowanie|opakowania|naraz|wszystko|mnostwo|30|20|40|50|60|na_raz|blister|garsciami|paczke|dwie_paczki|trzy_paczki|reszte|sloik
      nalykal*|nazarlam|nazarlem|nalykac|najesc|nazrec|nalykam & <pills>
      <pills> & popic|popije|popilam|popilem|alkohol*|wodk*|winem & zasnac|koniec|cale|wszystkie|skoncz*|juz|umr*|spokoj
      poderzn*|poderzne|przetne & gardlo|gardla & <sobie>|chce
      strzelic|strzele|walnac|walne|zrobic|zrobie samoboja
      jebnac|jebne|pierdolnac|pierdolne|walnac|walne|trafic|strzelilbym|strzelilabym|strzelam|kropne|kropnac <sobie> w leb|glowe|czolo|skron|czaszke|czache|usta|serce
      kulk*|kula|pocisk & leb|glowe|skron|czache|serce & <sobie>|strzel*|pal*|wpak*|wsadz*|puszcz*
      pistolet*|wiatrowk*|bron*|spluw*|lufe|strzelb*|rewolwer* & skron*|glow*|ust*|leb|czolo|gardl* & <sobie>|przystaw*|przyloz*|wsadz*|wkladam|wlozyl*|trzymal*
      wbije|wbic|wbilbym|wbilabym|wbijam|wbil*|wsadze|wsadzic|wepchne|pchne|pchnac & <sobie> & noz|noza|nozem|nozyczki|nozyce|ostrze|srubokret|skalpel -- kuchni*|krojeni*|przypad*|remon*
      noz|nozem|nozyczki|skalpel|brzytw*|zylet* & <sobie> & brzuch*|serce|gardl*|szyj*|zyl*|piers*|nadgarst* -- kuchni*|krojeni*|przypad*|goleni*
      wjade|wjechac|wjechalabym|wjechalbym|wjade|walne|walnac|przywale|przywalic|wpierdole|rozbije|rozwale|zjade|zjechac|rozpedze|rozpedzic & drzewo|drzewa|sciane|mur|filar|slup|barierke|barierki|tira|tir|ciezarowke|latarnie|przepasc|czolowo|czolowke|rzeki|rowu -- rower*|zeby_nie|boje_sie_ze
      <sie> ... samochodem|autem|motorem .. w|na drzewo|sciane|mur|filar|slup|tira|ciezarowke
      zaglodz*|zaglodzic|glodz* <sie>|na_smierc
      zapic|zapije|zapijam|zacpac|zacpam|nacpac|nacpam|zaglodzic|zameczyc|wykrwawic <sie> na smierc
      odkrec*|odkrece|wlacze|puszcze|nawdych* & gaz|gazu|gazem|spalin*|spaliny & <sie>|sprawie|koniec|zasn*|spokoj*|pojd*|umr*|zamkn*|okna|garaz* -- gazown*|piec*|ulatn*
      zakoncz*|skoncz*|koncze|konczyc|odebrac|odbiore|przerwac|przerwe|ukrocic|ukroce|targn*|skrocic|skroce|skoncze & zywot*|zywocie|egzystencj*|meczarni*|katusz*|zycie|zyciem|swoje_zycie|zyci* -- zawodow*|studenck*|singla|kawalersk*
      oblal*|oblej*|obleje|oblewam|poleje|polal* & benzyn*|rozpuszczalnik*|nafta|paliwem|denaturat* & <sie>|podpal*|zapalk*|zapalnicz*|siebie
      podpale|podpalic|spale|spalic|podpalam <sie> -- grill
      zaluj*|szkoda|niepotrzebn*|po_co|czemu|nie_musieli & odratow*|uratow*|wyratow*|reanim*|odcie*|znalez*|znalazl* & mnie|ze|wtedy -- kluczy|prac*
      lepiej|szkoda|zaluje & <not> & odratow*|uratow*|reanim*|obudz*|przezyl* & mnie|sie|ze
      nie zalezy|obchodzi|robi|ma & czy|jesli & przezyj*|umr*|wyjde_z_tego|bede_zyl*|zgin*|zyje
      jedno|obojetne|wisi|zwisa & czy|jesli & przezyj*|przezyje|umr*|wyjde_z_tego|bede_zyl*|zgin*
      <take> ... <amount> ... <pills>
      <take> ... <pills> & <amount>|na_raz -- dziennie|dziennie|recept*|przepisal*|lekarz*|kazal*|na_bol|rano|raz_dziennie|zgodnie
      <overtake> & <pills> -- kamien*
      <take> & wszystko|wszystkie|co & apteczce|apteczki|szufladzie|lodowce & mam|jest|leki|tabletki|co|zas*
      wypije|wypic|wypil*|wypilam|napije|napic|lykne & kreta|domestos*|trucizn*|wybielacz*|chlor|kwas|plyn|rozpuszczalnik*|denaturat*|borygo|rur|udrazni*|srodek_do|trutk* -- rozwoln*|wody|gripex|na_kaszel|eliksir
      proby samobojcze|samoboj*
      kopnac|kopne|kopnalbym|kopnelabym w kalendarz
      kojfn*|wykitow*|wykitu*|wykorkow*|wykorkuj*|odwalic_kite|odwale_kite|kite_odwal*|wyciagnac_kopyta|wyciagne_kopyta|przekrecic_sie|przekrece_sie & chce|chcial*|niech|juz|wole|wreszcie|moze|oby|zaraz|dzis*|sama|sam|niedlugo|mam|najchetniej
      odmeld*|odmeldow*|wylog*|wylogow*|wypis*|wymeld*|zawin*|usun*|zmyc|zmyje|zmywam|ewakuow*|zejsc|zejd*|schodze|odejsc|odejde|odchodze|znikn*|zabrac|zabieram|wyrejestr* ... z .. zycia*|swiata|padolu|planety|ziemi -- zawodow*|publiczn*|pracy_na
      gryzc|wachac|wacham|powachac & piach|ziemie|kwiatki & spodu|chce|juz|wole
      kwiatki od spodu
      zrobic|zrobie|robie magika
      zniknac|wymazac|skasowac|usunac|wyeliminowac|zlikwidowac|unicestwic|wykasowac|skreslic siebie
      wyeliminuj*|zlikwiduj*|skasuj*|wykasuj*|unicestw*|usune <sie>|siebie -- konto
      zrobie|zrobic|zrb|zrobilabym|zrobilbym|robie <sobie> krzyw*|cos|kuku
      unaliv*|unalajw*|sewerslajd|sewerslide
      meczy|mecze|dobija|wkurza|boli|brzydzi|zle_mi|zaluje|przykro & ze|to & w_ogole|wogole|wciaz|jeszcze|nadal|dalej & zyje|istnieje|oddycham|zyc
      zaluje|zaluj* ze .. zyje|istnieje|oddycham|sie_obudz*
      nie nadaje sie? do zycia*
      nie nadaje sie? na ten|tym|tego swiat*|swiecie|zycia*
      zyc|zycia* & nie_umiem|nie_potrafie|nie_daje|nie_moge|nie_chce|nie_mam_sily & juz|dluzej|tak|wcale -- razem|za_te|z_nim|z_nia|<pills>|pensj*|zasilk*|rent*|emerytur*
      lezec|lezal*|leze w|pod grobie|ziemi|piachu|trumnie -- ojciec|mama|babcia|maz|dziad*
      powinien*|powinnam|mial*|mialo & lezec|lezal*|zginac|byc & tam_gdzie_on|zamiast|tam_gdzie_ona|tam_gdzie_oni|na_jego_miejscu|na_jej_miejscu|razem_z
    `,
  },
  {
    id: 'pl.suicide-word',
    says: 'crisis',
    as: 'mention',
    lines: `
      samookalecz*|przedawkowani*|przedawkowan|okaleczani*
      samobojstwo|samobojstwa|samobojstwom|samobojstwami|samobojem|samoboj|samobojca|samobojstwie|samobojstwu|samobojcze|samobojcza|samobojczych|samob|samobo|samoboy*|samobos*|samobuys*|sambojc*|sambojs*|sambuj*|smoboj*|samobuj|samobus*|samubuj*|samuboj*|suicyd*|sewerslajd
      mysli|mysle|mysl & samo|samob|sb|esy $
      samoboj*|samobuj*|samobój*|smaoboj*|samobj*|somoboj*
      mysli & s|rezygnacyjne|samobojcze
      mysli rezygnacyjne
    `,
  },
  {
    id: 'pl.want-to-die',
    says: 'crisis',
    lines: `
      nie widze|ma|mam|znajduje|czuje sensu|celu|powodu .. zeby|by|aby|w|dla_ktorego? .. <sie>? jutro|rano|juz|wiecej|w_ogole? <sie>? obudzic|budzic|budzeniu|obudzila|obudzil -- czwart*|piat*|szost*|trzeciej|pracy|wczesnie|tak_wczesnie|zmian*|dziecka|dzieci|meza|go|jej|ich
      nie widze|ma|mam|znajduje|czuje sensu|celu|powodu .. <sie>? jutro|rano|juz|wiecej? <sie>? obudzic|budzic -- czwart*|piat*|szost*|trzeciej|pracy|wczesnie|tak_wczesnie|zmian*|dziecka|dzieci|meza|go|jej|ich
      zdecydowal*|postanowil*|wiem|czuje ze .. umre|zgine|odejde|nie_dozyje -- prac*|firmy
      polkne|lykne|nalykam|nazre|wciagne tabsy|tablety|tabletki|prochy|piguly|psychotropy -- na|od|po|rano|codzien*|lekarz*
      nie bede juz? zyc|zyl|zyla|istniec $
      po co mam? sie? budzic|zyc|oddychac|istniec
      juz|dawno|najchetniej bym nie zyl|zyla|istniala|istnial -- lekarz*|pogotow*|karetk*|szpital*|pasy|chirurg*
      marzy mi sie? smierc|umrzec|koniec_zycia
      <want> & powiesci|powiescic|powiesci -- czytac|napisac|pisac
      lepiej|dobrze|spokojnie & mi|bedzie|bylo & trumnie|grobie|piachu|pod_ziemia
      zamarzn*|zamarznac & chce|dobrze|most*|niech|oby|zasn* -- rur*|silnik*|palc*
      wstrzykn*|wbije|podam|dam_w_zyle|przedawk* & za_duzo|cala|duzo|wszystk*|powietrze & insulin*|morfin*|heroin*|zyl*|strzykawk*
      pod pociong|pociag|tira|tramwaj|auto|kola|kolami & rzuce|rzucic|wejde|wskocze|skocze|zginac|poloze|rzucam
      nie mam|czuje sil|sily|ochoty|checi|powodu|po_co <alive>
      najlepiej|najlepsze|lepiej|lzej|latwiej & byloby|by_bylo|bedzie|bym & umrzec|nie_zyc|zdechnac|umarl*
      zycze|zyczylbym|zyczylabym|pragne|szukam|prosze <sobie>? o? smierci|smierc
      chc|chce|chcem|nie ... umrzc|umszec|umzc|umrec|zc|zdchnac
      nie & <want> & meczyc & swiecie|zyciem|zyc*
      nie zyje & wegetuj*|tylko & przerwac|skonczyc|zakonczyc|koniec|dosc
      noz|nozem|zyletk*|brzytw*|pistolet* & reku|rece|dloni & skonczyc|zakonczyc|skonczy*|koniec|zrobic -- gotow*|obiad|kroj*|maz|on
      niech|zeby|chce_zeby & ktos|cos|ktokolwiek|bog|pan & zabije|zabierze|rozjedzie|dobije & mnie
      zabije|dobije|zabierze mnie ktos|cos|bog
      mnie ktos|cos zabije|dobije|rozjedzie|zabierze
      ni chce|chc|kce|hce|moge <alive>
      nie <want> budzic|wstawac|obudzic -- wczesnie|rano|nocy
      chce|chcem|hce smierc|smierci*|umrzec*|umre
      umrzec|smierc|smierci chce|chcem|hce|pragne
      ciagnie|ciagnelo|tesknie|zmierzam|blisko|blizej|ide & smierci|smierc|grobu -- babci|ojca|mamy|meza
      <want>|jestem_gotow*|gotow*|czas|pora|moge & umrzec|zdechnac|zginac|umierac|smierc -- ze_smiechu|smiechu|wstydu|glodu|nudow|ciekawosci|<not>
      nie <want> & byc|mnie_bylo|zebym_byl*|istniec $
      nie chce mi? sie? byc alive|tu|tutaj|na|wsrod|wśrod|zywa|zywy|zywym|juz|wiecej|dluzej|dalej|obecn*|czescia|soba|$ -- sam|sama|na_utrzymaniu|na_zasilku|na_rencie|na_zwolnieniu|na_diecie|na_nocki|na_umowie|natretn*
      chce|chcialabym|chcialbym|wolalabym|wolalbym & mnie_nie_bylo|nie_bylo|niebylo|mnie_nie_ma -- wojny|zimy|problemu
      ostatni* & noc|dzien|godzin*|wieczor|chwile & moja|moj|moje|mojego|zycia*|to -- pracy|urlop*|umow*|zwoln*
      stracil*|stracilam|stracilem|utracil*|brak|nie_mam & wole|woli|chec|checi|ochote & zyc*|zycia*|do_zycia
      <want> umrze*|umze*|umrz*|zdech*
      nie chce|chcem|chcialbym|chcialabym|mam_ochoty doczekac|dozyc|dotrwac
      wole nie zyc|istniec
      <want> & <die> -- ze_smiechu|smiechu|wstydu|glodu|nudow|ciekawosci|dopiero|<not>|die|dead|dying|dyin|death|dö|död|döden
      <want> & zeby|aby|bym umarla|umarl|umrzec|zdechla|zdechl|zginela|zginal
      <want> byc martwy|martwa|trupem|juz? niezywa|niezywy|w_grobie|trumnie|grobie|piachu
      <want> do? grobu|piachu|trumny|nieba|ziemi|bozi|boga
      nie <want> ... <alive> -- <die>|razem|miescie|blokach|nim|nia|nimi|kredyt*|rodzicami|miasta|wsi|zasilku|zasilkach|pomocy
      <want> nie zyc|istniec|byc|obudzic|zylam|zyl
      niechce|niechcem|niehce|niechcę|odechcialo & zyc|rzyc|istniec|zycia*|budzic|byc -- razem
      <want> & zniknac|znikne|wyparowac|zniknela|zniknal -- wakacje|weekend|bieszczady|plam*|kurz*
      <want> & nie_istniec|przestac_istniec|przestac_zyc|nie_obudzic|wiecej_nie_obudzic
      przestac|przestala|przestal & istniec|zyc|oddychac -- martwic|dla|razem
      nie <want> & budzic|obudzic|wstawac|wstac|byc|istniec|dozyc|byc_tu & wiecej|rano|jutro|wcale|nigdy|dozyc|tu|tutaj|obudzic|swiecie|istniec|dluzej|w_ogole|wogole -- pracy|klopot*|zalezny
      wolalbym|wolalabym|wole|lepiej|lepiej_bym|wolal|wolala|szkoda_ze & nie_zyl|nie_zyla|nie_zyc|niezyc|umrzec|nie_istniec|nie_byl|nie_urodzil*|umarl|umarla|zdechnac|nie_urodzic|martwa|martwy|nie_obudzil*|grobie
      nie zyc|zyl|zyla|istniec|istniala & lepiej|wolal*|marz*|<want>
      chcialabym|chcialbym|wolalabym|wolalbym|czemu|dlaczego|po_co|zaluje|szkoda & urodz* & nie|<sie>|ja|mnie -- dziecko|data|corka|syn|gdzie|wnuk*
      powinnam|powinienem|powinnam|moglabym|moglbym & umrzec|nie_zyc|zdechnac|zginac|zdechla|umarla
      zdechnij|zdechne|zdechnac|umre|umrzec|zgine & spokoj*|wreszcie|sama|<sobie>|jutro|dzis|dzisiaj|bedzie|lepiej|tak|ulga|nikt|zaplacz* -- ciekawosci|smiechu|glodu|nudow|wstydu|zobacze|stary*
      nie widze|ma|mam|widzie|czuje & sensu|powodu|celu|po_co & zyc|zycia*|zyciu|dalej|zyje|zycie|istniec|istnienia|egzystencji|wstawac|dluzej -- celu_zawod*
      nie mam|ma|widze po|dla|juz co|kogo|czego zyc
      po co|chuj|cholere & zyc|zyje|zyjesz|dalej|istniec|to_zycie -- razem
      bez sensu & zyc|zycie|zycia*|egzystencj*
      zycie & nie_ma|bez|stracilo|nie_warte|niewarte|nie_jest_warte|przestalo & sensu|warte|sens|wartosci
      nie warto|oplaca|chce_mi|da_sie|umiem|potrafie|mam_sily|mam_sil|dam_rady & zyc|zycia* -- bez_pracy|za_tyle|zasilku|pensji|tyle|1000|rencie
      mam|mialam|mialem dosc|dosyc|dość|po_dziurki|serdecznie & zycia*|zyc|istnienia|egzystencji|tego_zycia|oddychania|na_zawsze -- biurow*
      dosc|dosyc|zmeczon*|znudzon*|zmeczylo|brzydzi & zyciem|zycia*|zyc|zycie|istnieniem|oddychaniem
      nie mam|starcza|ma & sily|sil|ochoty|checi|sily & zyc|zycia*|istniec|dalej_zyc -- intymn*
      stracilam|stracilem|brak|brakuje|odechcialo & checi|woli|chec|sens|ochoty|ochote & zyc|zycia*|do_zycia
      odechcialo & zyc
      zyc|zycie mi? odechcialo|obrzydlo|zbrzydlo
      moje? zycie & nie_ma_sensu|bez_sensu|skonczone|skonczylo|koniec|dobiega|niepotrzebne -- zawodowe|towarzyskie|uczuciowe
      mysle|mysl|mysli|myslalam|myslalem|rozmyslam|fantazjuje|marze & o_smierci|o_smierc|smierci|smierc|umieraniu|umieranie|zeby_umrzec|o_koncu|skonczeniu -- ojca|taty|meza|mamy|matki|zony|ubezpiecz*|babci
      smierc|smierci jest? & ulga|wybawieni*|jedyn*|czekam|rozwiazani*|prosze|blagam|ukojeni*|lepsza|przyjdzie|wyzwoleni* -- ojca|meza|mamy|sad
      czekam|prosze|modle|blagam|marze|pragne & smierc|smierci|umrzec|zeby_umrzec|bog_mnie|boze_zabierz|zabral|zebym_umar*|nie_obudzil*|koniec_zycia -- babci
      boze|bog|panie|niech & zabierz|zabierze|wezmie & mnie -- praca
      zabij|zabijcie|dobij|dobijcie|zastrzel|zastrzelcie|ukatrup mnie -- szef|mama
      jak|czym|ile|sposob|sposoby|gdzie & zabic|umrzec|powiesic|otruc|zginac|skonczyc_ze|odebrac|przedawkowac|szybko_umrzec|smiertelna|smiertelne|zdechnac|zabicie & <sie>|bolu|szybko|tabletek|lekow|bezbolesn*|najlatwiej|zeby|wystarczy|zycie|najszybciej|zadziala|pewnosc|bezbolesnie -- umrzec_ze
      ile|jaka|jaką & <pills>|dawka|dawke & umrzec|zabic|smiertel*|wystarczy|nie_obudzic|zabija|zabije|starczy|zeby_zasnac|przedawk*
      wszystko|obojetne|jedno & zyje|umre|zyc|zyje_czy & czy|mi
      nie obchodzi|boje|przeszkadza|zalezy & czy_zyje|zyje|umre|smierci|smierc|umrzec|umierac|zyciu -- ubezpiecz*
      nie boje sie? smierci|umrzec|umierac
      oby|mam_nadzieje|modle|chcialabym|chcialbym|marze|zeby|zebym|niech|prosze|moze & nie_obudz*|juz_nie_obudz*|sie_nie_obudz*|wiecej_nie_obudz*|nigdy_nie_obudz*|potraci*|przejechal*|przejedzie|zginel*|zginal|rozjechal*|rozjedzie|umar*|serce_stan*|zachorowala_na_raka|raka -- ojciec|szef
      nie obudze|obudzila|obudzil|obudzic sie? & wiecej|juz|jutro|rano|nigdy|oby|zeby|gdybym|lepiej|chce -- budzik|spozn*
      zasnac|zasne|usnac|usne|spac|przespac|polozyc|sen|zasypiam|zasypiajac & nie_obudz*|sie_nie_obudz*|nie_budz*|nie_wsta*|na_zawsze|na_wieki|wiecznie|wieczny|wiecznym|juz_nigdy|nigdy_sie|juz_sie|nie_wstac|nie_wstawac|zawsze
      moj|moja|ostatni|ostatnia|ostatnie & dzien|noc|wiadomosc|list|swieta|urodziny|slowa|wieczor|pozegnan* & zyciu|moje|moja|moj|bedzie|dzis|dzisiaj|napisze|napisac|kazdy|ode|pisze|zegnaj* -- pracy|praca|wyplata|dzien_pracy|umow*|motywacyjn*|zwoln*
      list|listy|liscik & pozegnaln*|samoboj*
      nie dozyj*|dozyc|dotrwam|doczekam & jutra|swiat|lata|wiosny|urodzin|rana|poranka|emerytury|konca|tygodnia|nocy -- autobus*
    `,
  },
  {
    id: 'pl.self-harm',
    says: 'crisis',
    lines: `
      tne|tnę|tnac|ciac|pociac|pocielam|pocialem|potne|pociac|cielam|cialem|ciela|ciecie|ciecia|cieciu|tniecie|tnelam|chlastam|chlastac|pochlastac|pochlastam|pochlastalam|ciachac|ciachne|zacielam & <sie>|rece|reke|uda|udo|nogi|zyletk*|zyletka|nozem|nadgarst*|przedramion*|skore|ulg*|reki|ramion* -- kuchni|gotowani*|pracy|ogrodk*|chleb|warzyw*|papierem|trawe|drzewo|drewno|tort|koszty|ceny|komputer|internet|obraz
      okalecza*|okaleczy* & <sie>
      zrobic|zrobie|robie|robic|zrobilam|zrobilem|robilam|zrobil|zrobila & <sobie> & krzywd*|cos_zlego|cos_glupiego|cos|zle -- herbat*|kaw*|nic|zdjec*|krzywdy_nie|badan*|przerwe
      krzywdzic|krzywdze|skrzywdzic|skrzywdze|ranic|ranie|zranic|zranie & <sie>|<sobie>|sama|sam -- uczucia
      przypalam|przypalic|przypalal*|oparzam|podpalic|podpale & <sie>|rece|reke|papieros*|zapalniczk*|skore -- kuchni|gotowani*|obiad|garnek|zelazk*
      bije|bic|uderzam|walę|wale|tluke|drapie|gryze|glodze|karze|karam & <sie>|glowa|<sie> & sciane|glowe|<sie>|krwi|sciany|do_krwi|za_kare|specjalnie -- klas*|piersi|mysli|maz|on|matka|ojciec
      zyletk*|zyletka|zyletki & reke|rece|siegam|znowu|chowam|znow|mam|kupil*|trzymam|leza|szufladzie|ulge|mysle|uda -- golenia|golic|maszynk*
      blizny|rany|slady & po|nowe|rece|rekach|udach|cieci*|swieze & cieci*|swieze|nowe|chowam|zyletk*|rekawem|ukrywam|tne -- operacji|operacyjn*|wypadk*
      okalecz* <sie>
      tne|tnee|tnelam|ciac|cielam|cialem <sie>|<sobie> & po|rece|rence|renkach|rekach|udach|nogach
      autoagresj*
      kreska|kreski|kreske|sznyt*|paski|ciachy|ciecia|szramy|rysy & zyletk*|zylet*|rece|reku|rekach|reke|udach|udo|uda|nadgarst*|przedrami*|nozyczk*|cyrkl*|agrafk*|rekaw*|poczuc|ulg* & <sobie>|robie|robil*|zrobil*|nowe|znowu|nosze|chowam|tne|rekaw*|poczuc -- eyeliner|makijaz*|tatuaz*|operac*
      sznyt*|tne_sie|ciecie_sie|ciapie_sie|chlastam_sie
      zyletk*|zyleta|zylete|zyletom|zylet & <sie>|<sobie>|poczuc|ulg*|rece|reke|udo|skore -- goleni*|golic|maszynk*
      odstawil*|nie_biore|przestalam_brac|przestalem_brac|nie_biore_juz & insulin*|leki_na_serce|lekow_specjalnie|specjalnie|zeby_umrzec
    `,
  },
  {
    id: 'pl.means',
    says: 'crisis',
    lines: `
      mam|jest gotowy|gotow* plan & leki|tabletki|prochy|sznur*|line|bron -- recept*|lekarz*|leczeni*
      mam plan & leki|lekow|tabletki|tabletek|prochy|sznur*|zyletk*|line|bron -- recept*|lekarz*|trening*|pracy|dnia|leczeni*|terapeut*|tygodni*|wspina*
      mosc*|moście|most*|dach*|wiadukt*|balkon*|klif*|peron*|tor*|krawedz* & stoje|siedze|stalam|stalem|jestem & skocz*|krok|mysle|skok*|koniec|zrobic|dol|latwe|boje -- opozn*|pracuj*|remont*
      patrze|gapie|siedze|trzymam|licze|mam|leza|wysypal* & <pills> & <sie>|na|przed|reku|rece|stole|mna|wszystkie|garsc|dlugo|licze|patrze -- recept*|apte*|cisnien*|lekarz*|cukrzyc*|codzien*
      mysle|korci|kusi|wyobrazam & drzewie|drzewo|tirze|tir*|filar*|barierce|wiadukcie|wjechac|rzucic & auto*|jade|samoch*|kierown*|jak|zeby|prowadz* -- sadze|ogrod*|wycin*|sciac
      stoje|siedze|jestem|stalam|stalem|ide|jade|patrze|idę & most*|dachu|dach|torach|tory|peronie|parapecie|wiadukcie|barierk*|balkonie|krawedzi|torow|krawedz|klif*|tamie & skocz*|skok*|dol|w_dol|patrze|koniec|zegnaj*|nie_wiem|zaraz|boje|pociag|czekam|krok|za_barierk*|przeskocz*|lez* -- opozni*|praca|pracuje|remont*|przesiadk*
      za barierka|barierke|balustrada
      na krawedzi|skraju dachu|mostu|peronu|przepasci|urwiska|balkonu
      sznur*|lina|line|linke|petle|petla|petli|pasek|powroz|kabel & kupil*|mam|przygotowan*|przygotowal*|zawiaza*|wisi|zawiesil*|gotow*|szyi|szyje|belce|strychu|garazu|szafie|piwnicy|lesie|czeka|drzewie|drzewo -- prania|spodni|klinow*|holownicz*|rozrzad*|usb|paska_do
      petla|petle na|wokol szyi|szyje
      <pills> & zbieram|zbieralam|zbieralem|uzbieral*|nazbieral*|odkladam|uskladal*|odlozyl*|schowal*|schowane|licze|liczylam|liczylem|przede_mna|przygotowal*|przygotowane|patrze|rozsypal*|wysypal*|trzymam_w|garsc|garsci|lez* & umr*|zeby|koniec|przede|patrze|wszystkie|duzo|dlugo|od|licze|garsc|stole|dzis|wystarczy|uzbieral*|tygodni|szufladzie|mysle|juz|noc|nazbieral*|odlozyl* -- recepte|recepta|apteki|apteka|cukrzyc*|codziennie|nadcisn*
      noz|noza|nozem|zyletk* & reku|rece|gardle|zylach|nadgarst*|przylozyl*|trzymam|przykladam|<sobie> & <sobie>|<sie>|nadgarst*|gardl*|zyl*|reku|trzymam|przyklad* -- kuchni|gotuj*|kroj*
      wiem|wybralam|wybralem|ustalil*|zaplanowal*|mam|zdecydowal*|obmyslil* & jak|gdzie|kiedy|plan|date|miejsce|sposob|most|drzewo & zrobie|zrobic|skoncz*|zabic|umr*|to_zrobie|zycie|odej*|bolalo|sie_zabije|powiesz* -- prace|urlop|kurs
      zaplanowal*|zaplanowane & smierc|wszystko|koniec|pogrzeb & juz|smierc|pogrzeb|swoj|swoja|dzis|na|koniec -- urlop|slub
      mam plan $
      mysle|wyobrazam|patrze|kusi|kusza|ciagnie|mysl|chce|zastanawiam|korci & skoczyc|skocz*|wjechac|wjade|drzewo|pociag|tory|torow|mostu|most|zjechac|rzucic_sie|pod_tir*|pod_auto|okno|okna|barierk* & jak|zeby|mnie|by|bylo|auto|autem|samochod*|jazd*|zawsze|pod|w|przepasc|jak_by -- umyc|bilet|rozklad|wyjrz*
      wjechac|wjade|wjedzie|wjechala|walnac|przywalic|zjechac|skrece|skrecic & drzewo|tir*|ciezarowk*|mur|latarni*|czolowo|filar|przepasc -- wypadek|wczoraj|rower*
      trut*|trucizn* & wypi*|lyk*|kupil*|dla_siebie|<sobie>|<sie> -- szczur*|myszy|mrowk*
    `,
  },
  {
    id: 'pl.voices',
    says: 'crisis',
    lines: `
      glosy|glos & kaza|karza|mowia|kaze|mowi|szepcza|krzycza|namawiaja & zabic|zrobic|skrzywdz*|umrz*|skocz*|mi|zebym|smierc|krzywde -- psychoz*_pracuj*|glosno
    `,
  },
];
