/** Swedish: danger to oneself that is meant but not named. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const indirectSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.better-without-me',
    says: 'crisis',
    lines: `
      ber|bett|bönar .. gud|herren .. att|få .. komma|hem|till|följa .. honom|henne|himlen|er
      hoppas|önskar|ber|längtar .. infarkt*|hjärtinfarkt*|stroke|cancer*|hjärnblödning*|propp*|olycka|lastbil|blixt* .. kommer|tar|gör|kör|snart|räcker -- inte|aldrig|slipper
      lättare|bättre|lugnare .. om .. bara hade .. min|mitt|mina? bror*|syster*|syskon*|syrran|brorsan|andra
      vore|var|är jag borta|död|ur_vägen .. fick|får|kunde|kan|hade .. försäkring*|andas|pengarna|livförsäkring* -- resa|jobb*
      sätter|sitter|satt|satte|sätta|sitta .. brädan|fönsterbräd*|fönsterkarm*|räcket|kanten|balkongräck*|avsats* & benen|fötterna .. utanför|över|ut|dinglar|dinglande
      räknar .. dagarna|dagar|timmarna|veckorna .. tills|innan|till .. hos|med|träffa|se honom|henne|dem|mamma|pappa & vänta|begravde|dog|grav*|gammal
      tar|upptar|slösar bara? upp? plats|luft|syre -- parkering
      skulle|kommer nån|någon|ens & märka|märker|sakna|saknar|bry|gråta & jag|mig & dog|död|försvann|borta|dör|inte_fanns
      barn*|familj*|fru*|dom|sambo* & får|fick & försäkring*|pengarna|livförsäkring* & när|jag|om|iallafall|då|$ -- barnbidrag|underhåll|lön
      livförsäkring*|försäkring* & mer|bättre & än|jag|mig|dem|värd -- pris*|bil*
      utan mig|mej & bättre|lättare|klarar|klara|skönare|lyckligare|lugnare|bra|bast|bäst|gladare|enklare|slipper|fri|fria|värld*|har_det|mår|får_det -- mötet|börja|festen|åka|jobbet|laget|dagarna|dagtid|skolan|dagis|veckor|timmar|semester*|eftermiddag*
      bättre|lättare|skönare|lyckligare|bäst|enklare|gladare|lättad|lättade|skönt|glada & om|när|utan|av|att & jag|mig & borta|försvann|inte_fanns|inte_finns|inte_var|slapp|dog|inte_fans|inte_längre|försvinner|slipper|var_borta|är_borta|aldrig|utan -- jobbet|mötet
      slipper|slippa|bli_av_med|kvitt|befriade|fria & mig|mej & er|ni|alla|de|dom|familjen|barnen|snart|bättre|då|äntligen|bara -- jobb*|chef*|arbetsplats*|kolleg*|firman|sjukskr*|sjukskrivning|säga_upp
      är|blir|varit|bara|som ett|en? belastning|last|problem|besvär för|åt .. alla|andra|familj*|barn*|er|dem|dom|man|mannen|sambo*|frun|föräldr*|samhället|mamma|pappa|syster|bror
      belastar|besvärar bara|alla|andra|familj*|barn*|er|dem|dom|mamma|frun|mannen & jag -- rygg*|ringa
      börda|borda|till_besvär|ivägen|i_vägen|till_last|tynger & alla|andra|familj*|barn*|er|dem|dom|min|man|mannen|frun|föräldr*|ingen|ligga|bara|samhället & jag|bara|vill_inte|slipper|längre|är|ligga|längre_vara|ska -- lastbil|jobba
      inte & längre|mer & börda|belastning|besvär|problem|last|i_vägen & er|vara|jag|någon|nån|ska
      ingen|inge|vem|inte_en_enda|ingen_människa & sakna|saknar|märka|märker|bry|bryr|sörja|sörjer|gråta|gråter|notera|kommer_på & mig|försvann|dog|dör|borta|om_jag|min_begravning|är_borta|försvinner|försvunnen|märker|efter_mig -- gick_hem|går_hem|kom_sent|kommer_sent|rast*|timme*|tidigare|slarvar|fuskar|sjukanmäl*|jobbade|somnade
      ingen & märka|märker|sakna|saknar|bry|bryr|sörja & om_jag|mig|försvann|dog|dör|jag_dog -- gick_hem|går_hem|kom_sent|kommer_sent|rast*|timme*|tidigare|slarvar|fuskar|sjukanmäl*|jobbade|somnade
      begravning* & min|egen|åt_mig -- mormors|pappas|mammas|vän*|mans|brors|systers|fars|jobb*|varit|hos
      min|egen begravning -- efter_min_man*
      värld*|alla|familjen|barnen|ni|dom|de & bättre & utan|ställe|utan_mig
      lämnat|gett|skänkt|omplacerat|lämnade|gav & de|dom|han|hon|den & det_bättre & där|hos|nu|utan -- allerg*|förskol*|skol*|jobb*
      värld*|alla|familjen|barnen|ni|dom|de .. bättre .. om|när|ifall|än jag|mig
      slöseri|waste & luft|syre|plats & jag|är
      om jag|ja försvann|dog|dör|försvinner|inte_fanns|inte_finns|var_död|var_borta|är_borta|inte_levde|vore_borta|inte_var_här & bättre|lättare|lugnare|finare|gladare|lika_bra|skönare|billigare|lättad*|klara_sig|klarar_sig|ingen|märka|sakna|slippa|slipper|rikare|fri|fria|det_bra
      försäkringspe*|livförsäkring* & familj*|barn*|fru*|dom|hjälper|klarar|bättre|betalar_ut|räcker|dog|dör|ordnar -- skad*|bil*|hus*|olycka|brand|stöld*|inbrott|vatten*|facket|tecknat
      ni|dom|alla|barnen|familjen & lugnare|bättre|lättare|skönare|friare & sen|då|snart & kommer|får|blir|har_det -- jobb*|kurs*
      ingen|inte plats för mig & världen|här_på|livet|jorden|samhället -- kurs*|jobb*|program*|praktik*
      bland de|dom? levande
      vänjer|vänja|vana|förberedda|förbereda|beredda .. vid|på .. jag|mig .. <gone-sv>|försvinner|dör|inte_finns -- jobb*|semest*
      försäkringspe*|livförsäkring* & bättre|får|hjälper|mer|räcker & familj*|barn*|dom|dem|fru*|ha_det|jag_gör -- facket|skad*|bil*|tecknat
      inte|ej|aldrig|knappast sakna|saknar mig|mej -- jobb*|kolleg*
      bort mig|mej själv & ekvation*|världen|bäst|bättre
      livförsäkring* & begravning*|kistan|täcker -- jobb*|bank*|tecknat
    `,
  },
  {
    id: 'sv.wont-be-here',
    says: 'crisis',
    lines: `
      planerar|tänker|tror|räknar inte|ej & kvar|här|<leva>|finnas & jul*|sommar*|länge|då|till|nästa|år* -- jobb*|bo
      ska|vill|får|går|åker & till & himlen|mamma|bebis|pappa|gud|änglarna & himlen|snart|där|igen|änglarna
      ger|ge mig av & alltid|gott|nu|evigt -- jobbet|semester
      dags för|att & mig|gå|dö & gå|lämna|dö|ta_farväl|sluta_leva -- jobb*|möte*|lunch|hem|läkar*
      försent|för_sent & ingen|mig|hjälpa|rädda|nu & hjälpa|mig|rädda|ingen -- buss*|anmäla|ansök*
      snart|jag_är|jag & inget|ingen & problem|besvär|börda & längre|snart|mer|mig
      överlever|överleva|uppleva inte|aldrig? & jul*|natt*|vår*|sommar*|helg*|vinter*|år|vecka*
      inte överleva|uppleva|klara julen|natten|våren|sommaren|helgen|vintern|veckan|året
      inte|aldrig|knappast överleva|överlever|uppleva|klara|se|fylla & jul*|natt*|vår*|sommar*|vinter*|helg*|vecka*|år|imorgon|födelsedag* -- jobb*|ekonomi*
      min|mitt tid är|ar|e|här slut|över|förbi|ute -- <engagement-sv>|sjukpenning*|praktik*|jobbet|kurs*
      min tid på? jorden|här är? slut
      inte|ej|aldrig|knappast|inge & finnas|finns|vara_här|vara_kvar|kvar|är_här|<leva>|här|vara_med|lever|va_kvar|va_här|är_kvar & längre|imorgon|jul|sommar*|vecka|mer|snart|länge|till|då|nästa|födelsedag*|påsk|våren|månad & jag|kommer|ska|mig|jag_inte|lär -- jobbet|mötet|semester|bortrest|tillgänglig*|anträffbar|nåbar|stan|kontoret|kursen|hemma|lägenhet*|tjänst|jobb|butik*|inskriven|anställd
      jag|ja finns|finnas inte & imorgon|jul|länge|snart|nästa|mer|längre|då|kvar -- tillgänglig*|anträffbar|plats|ledig|hemma|nåbar|kontor*
      inte & längre|mer|länge & här|kvar|finnas|finns|<leva> & jag|ska|kommer|vill -- jobbet|kvar_på|bor_inte
      snart|imorgon|då|sen|ikväll|efter_ikväll & inte|slipper|slippa|behöver|ingen|slut|över|fri|borta|behövs & oroa|orolig|bry|bekymra|er|fri|borta|besvär*|tänka_på|ta_hand|skämmas|tjata & ni|er|över|slut|du|borta|fri|behöver|alla|mamma -- rehab*|period*|gips*|kurs|jobbet|vintern|terminen|prov*|vikariat*|praktik*|sjukskriv*
      ni|du|er|alla|dom|mamma|de & slipper|slippa|behöver_inte|behöver_aldrig|inte_behöva & oroa|bry|mig|bekymra|tjata|skämmas|sköta|ta_hand|höra|se_mig|stå_ut|dras & snart|mer|mig|längre|för_mig|om_mig|med_mig|över_mig
      oroa|bekymra er|dig & för_mig|över_mig|mig & snart|längre|mer|inte|slipper
      snart|imorgon|ikväll|äntligen|strax & det_över|allt_över|över|slut|fri|borta|frid|ro|allt_slut|lugn & jag|allt|det|får|är|för_mig|snart -- kurs*|vintern|terminen|arbetsdag*|semester*|prov*|vikariat*|möte*|veckan|jobbet|praktik*|rehab*|jul
      sista|sist & gången|gang|gången|hör|meddelandet|samtal*|kramen & hör|mig|ser|jag|från|ni|du|av_mig|skriver|varandra|kramar|träffa* & ni|du|mig|jag|hör|allt|nånsin|er -- jobbet|intervju*|läkar*|arbetsgivar*
      ni|du|ingen|alla & inte|aldrig|ingen & höra|se|ses|träffa|hör|ser & av_mig|mig|mer|från_mig|igen & mig|mer|igen|nånsin|längre|aldrig -- chef*|bra|dålig_syn
      vi ses|syns|möts & himlen|andra_sidan|himmelen|nästa_liv|där_uppe|uppe -- semest*|sommar*|helg*|jul*|nyår*|operation*|gatan|ån|vägen|stan|påsk*|bordet
      andra sidan & ses|väntar|möts|träff*|mamma|pappa|snart -- semest*|sommar*|helg*|jul*|nyår*|operation*|gatan|ån|vägen|stan|påsk*|bordet
      när|efter_att|om|sen|då & jag & borta|gått_bort|inte_finns|inte_lever|död|inte_längre|dör|inte_är_kvar|försvunnit|dött|inte_finns_mer & ta_hand|hund*|katt*|barn*|er|ni|lova|hitta|läs*|minns|förstår|kommer|lättare|alla|snälla|allt -- semester
      ta hand om & hund*|katt*|barn*|mamma|varandra|er & borta|åt_mig|lova|snälla|efter|när_jag|sen|om_jag|jag_inte|förlåt|utan -- jobb|jobbar|vård*
      dit|där jag ska|går & behöver|behövs|inte|inga|ingen
      lämna|lämnar & världen|livet|jorden|allt_bakom|er|jordelivet|den_här_världen & för_gott|alltid|vill|ska|snart|ikväll|världen|livet|jag -- jobbet|nycklar
      gå vidare|hem|bort & himlen|gud|mamma|pappa|mormor|för_alltid|alltid & vill|redo|snart|jag
      vill|ska|snart|får|längtar & vara_med|träffa|till|hos|få_träffa|komma_till|hem_till & mamma|pappa|mannen|min_man|fru|son|dotter|mormor|henne|honom|gud|min_döde & igen|himlen|där_uppe|andra_sidan|död*|gick_bort|snart|dog|bortgång* -- hälsa_på|helgen|stan|besök*|semester
      inte|aldrig|knappt & överlev*|klara|se|uppleva|bli|fylla|orka & imorgon|jul|natten|julen|sommaren|våren|30|40|50|helgen|veckan|nästa|ikväll|morgondagen|nyår|18|en_dag_till & jag|kommer|tror|tänker|ska -- jobbveck*|bussen|intervju
      <day> & är|e & det|allt|allting|alltihop & över|slut|förbi & jag|mig|det|ikväll|på|till|den -- kurs*|jobb*|a_kassa|a_kassan|akassa*|anställ*|prov*|vikariat*|praktik*|semest*|skol*|sjukskriv*|kontrakt*|lov*|passet|mötet
      över|slut|förbi|färdigt för mig|mej|min_del & allt|det|snart|livet|<day>|är -- kurs*|jobb*|praktik*|dagen|säsong*
      <day> & finns|är|lever & jag & inte|ej|aldrig & mer|längre|kvar|här|till -- jobb*|hemma|stan|kontoret|bortrest|anträffbar|ledig
      efter|till <day> & behöver|slipper|finns|lever & inte|ni|du|jag & mig|mer|jag|tänka|oroa|längre|rehab|kvar -- <engagement-sv>|jobba|ringa|komma|skicka|lämna|ha|tolk
      <not> & behöva|behöver & efter <day> & jag|rehab|hjälp|nåt|något|nån & kommer|jag -- tolk|bil*|barnvakt
      ser & mig & inte & nästa|framtid*|gammal|pensionär|om_ett_år|fylla|år -- branschen|yrket|på_kontor|jobba
      tror inte & jag & blir|fyller|lever & 3*|4*|5*|gammal|jul|år
      så|också kan|får jag|ja gå|också_gå|också_dö|följa_efter|komma_efter & dör|dött|borta|<dö>|död|dog
      väntar|när|tills|så_fort & mamma|pappa|hunden|katten|föräldra*|mormor|farmor|min_man & dör|<dö>|dött|borta|död & kan_jag|gå|också|håller|följer|min_tur|inget_som|då_går|behöver_jag -- ärv*|arv*|sorg
      håller|höll mig|mej kvar|vid_liv|levande|kvar_här & bara|enda|inget|katten|hunden|barn*|ingenting|som -- jobb*|arbet*|anställ*|chef*
      hos|till mormor|mamma|pappa|morfar|farmor|farfar|honom|henne igen & snart & jag|är|får -- helg*|hälsa|buss*|tåg*
      dit|där|där_borta man|jag inte|aldrig kommer tillbaka
      kommer|ska inte|aldrig tillbaka & jag|farväl|hem|härifrån -- jobb*|arbets*|skol*|kurs*|chef*
      <day> & jag & borta|väck|död|ute_ur & är|till|på|då|lär -- semest*|jobb*|rest|resa|ledig
      vill|orkar|pallar|tänker inte|int|ente va_här|vara_här|va_med|va_kvar|va_till_längre -- jobbet|jobb*|möte*|hemma|sjukskriven|arg
      för_gott|för_alltid|för_evigt|en_gång_för_alla & vill|bara & försvinna|stänga|slippa|sluta|bort|åka|somna|avsluta|borta|tyst|sova|vila|stänga_av -- jobb*|rök*|cigarett*|snus*|värk*
      stänga av & allt|livet|för_gott|bara_få|för_alltid & vill|kan|få -- ljud*|telefon*|notis*|dator*
      tills|när & barn* & 18|arton|stora|flyttat|vuxna & sen|då & klart|går_jag|slut|kan_jag|försvinn*|inget -- jobb*|plugga
      kommer|komma inte|aldrig hem & mer|igen|ikväll|idag|efter -- sen|jobb*|förrän
      roll om jag kommer_hem|vaknar|överlever|lever|finns
      det|detta är|blir sista natten|kvällen|dagen $
      kommer|lär|ska inte behöva pension*|vinterkläd*|julklapp*|sommarkläd*|semestern
      hittar|hitta mig|mej & måndag|imorgon|snart|polisen|grannen|då|på -- systemet|vägen|adress*|facebook|kart*
      den_1e|den_1*|den_2*|den_3* & är|e & det & över|slut|förbi -- kurs*|jobb*|a_kassa|a_kassan|akassa*|praktik*|vikariat*
      min tid är kommen|inne|ute|slut|förbi -- <engagement-sv>|sjukpenning*
      klar|färdig här? på jorden|med_jordelivet
      räknar|räkna ner|ned dagar*|dagarna|timmarna -- semest*|jul*|lön*|pension*
      dagar|timmar|veckor kvar & över|slut & sen|då -- kurs*|semest*|praktik*|jobb*|skol*
      sen|då går|slutar|försvinner jag|ja $ & väntar|tills|student*|konfirm*|bara|när
      när|om|sen & föräldrar*|mamma|pappa|hunden|katten & borta|dör|död & inget|ingenting|finns & kvar|mig
      efter <day> & behöver|slipper & ingen|ni|alla & bekymra|oroa|tänka|mig
      kommer inte höras|synas & igen|mer|av
      hittar|hitta ni|dom mig|mej? sen -- systemet
      ni hittar mig sen|då|imorgon
      barn*|ungarna & mamma|pappa|förälder & förtjänar|behöver & bättre & borta|annan
      efter|sen det|detta|den|dess & finns|lever & jag & inte|ej
      skönt|lättnad|befriande när|då|att det|allt är? över|slut & blir|äntligen|är -- operation*|rehab*|kurs*|möte*|intervju*|gips*|flytt*
    `,
  },
  {
    id: 'sv.farewell',
    says: 'crisis',
    lines: `
      farväl|farval|adjö|hejdå|hej_då|adjö & alla|allihop|världen|för_alltid|för_evigt|mina|älskade|barnen|mamma|förlåt|för_sista|livet|er_alla -- jobbet|chefen|tack_för_hjälpen|ha_det
      farväl|farval
      säga|sagt|sa|sade|ta|tagit|tar|skrev|skrivit farväl|adjö|hejdå|hej_då|avsked & alla|av|barnen|till|familjen|mina|idag|innan|er|dem -- jobbet|kolleg*|chef*
      ta|tagit|tar avsked|farväl -- jobbet
      säg|hälsa|berätta|lova & att_jag|jag & älskar|älskade|förlåt|älskat & barn*|mamma|pappa|dem|honom|henne|er|familj*|min|mina|dom
      förlåt|forlat|ursäkta & för_allt|allt|alla|mig|mamma|pappa|barn*|älskar|er & orkar_inte|farväl|inte_mer|hejdå|går_nu|inte_längre|älskar|allt|gör_det|slut|måste|inte_orka|kan_inte|lämnar|gjort|gör -- sen|stavning|försen*|långt_meddel*|svenska
      förlåt|forlat mig|mej & jag|allt|alla|gud|mamma|barn*|snälla|hoppas -- sen|förstod|stav*|svensk*
      hoppas & förlåta|förlåter|förstår & mig|ni|dom|barn*|en_dag
      inte|ingens|aldrig|ej & fel|skuld & ert|ditt|ingens|erat|någons|er|din|mammas|dess & det|inte|är|tro|var -- fakturan|maskin*|olyck*
      ingens fel
      skyll|klandra|anklaga & inte|ingen & er|dig|någon|mig|själv
      minns|kom_ihåg & mig|att_jag & glad|alltid|som|älskar|bra|snälla|var -- lösen*|tid
      tack för allt & farväl|hejdå|älskar|slut|orkar|förlåt|nu|orkade|ni_har_varit|hej_då|sista -- hjälp*
      älskar er|dig|mina & farväl|förlåt|hejdå|alltid|glöm|slut|minns|orkar_inte|inte_ert|bättre
      få|fa|hitta|äntligen|snart|bara|vill|längtar & frid|ro|vila|fri|lugn_och_ro_för|evig & äntligen|snart|evig|alltid|då|dö|till_slut|för_gott|himlen|där|får_jag -- helg*|semester*|lunch|grann*|sängen|barnen
      få frid|ro & äntligen|snart|själ*|till_slut|bara
      tack_och|och|säga adjö|adjo|farväl & ville|vill|bara|tack|säga -- jobb*|chef*|kolleg*
      sista & skriver|hör|ses|meddelar|träffas & gången|jag|här -- ansökan|dag*|kurs*
      tar|tog|tagit|säger|sagt & farväl|avsked|adjö & folk|alla|vänner|mamma|barn*|utan_att|tyst|familj* -- jobb*|kolleg*|chef*
      säg|hälsa|säga & förlåt & från_mig|alla|barnen|mamma|till
      sista gång|gången|gangen & ringt|ringa|träffa|krama|kramat|prata|höra|såg|se|rösten & alla|dom|mamma|barn*|röst|henne|honom|tycker_om -- jobb*|läkar*|intervju*
      förlåt|forlat att jag|ja inte|aldrig räckte|orkade|klarade|kunde|blev|var|lyckades -- ringde|svarade|komma|skrev|tidigare
      ^ förlåt|forlat mamma|pappa|barnen|alla|allihop|älskling|mina $
      tack för att? ni|du försökte|försökt|fanns -- kurs*
      ni|du gjorde vad|allt|så_gott ni|du kunde
      älskar er|dig|dem men|& går|orkar|längre|kan & inte
      minns|minnas|kommer_ihåg mig|mej som
      sista önskan & min|är|begrav*|kremer*
      vill|ska bli? kremerad|begravd|begravas|kremeras & jag|hos|bli|bredvid
      spela & låt* & begravning*
      inte|aldrig var|är|varit|va hennes|hans|deras|någons|ditt|ert|mammas fel|skuld -- olycka*|bil*|krock*
    `,
  },
  {
    id: 'sv.preparing',
    says: 'crisis',
    lines: `
      städat|betalat|rensat|ordnat|tömt|sagt_upp & lägenhet*|räkning*|allt|skulder|huset|hemmet|rummet & så|ingen|slipper|fru*|man*|efter_mig|barn* -- flytt*|besiktning|kronofog*
      har|allt & behöver|redo|klart|ordnat & garaget|vinden|källaren|skogen|badrummet|förrådet -- verktyg|jobb
      vad händer om & tar|äter|sväljer & alla|hela|många & tablett*|piller|på_en_gång
      hittar|hitta & mig|kroppen & när|så|den_som|ingen|barn* -- jobb|vägen|adress
      skrivit|skrev|skriver|lämnat|lagt|lämnar|skriva|skrev_klart & brev|brevet|lapp|lappar|breven|kort|ett_brev|en_lapp|sista_breven & barn*|familj*|mamma|man|alla|efter|bord*|pappa|var_och_en|hittar|dotter|son|er|sambo|lådan|när_jag|förklar*|mina|föräld*|fru|farväl -- skolan|ansök*|personligt|läkar*|chef*|hyresvärd*|kommun*|handlägg*|försäkringsk*
      gett|gav|ger|skänkt|sålt|sålde|delat|delar|skänker|gett_bort|givit|delade & bort|allt|saker|grejer|prylar|kläder|hund*|katt*|ägodelar|tillhör*|ut|smycken & mina|mig|allt|alla|jag|behöver_inte|behövs|snart|saker|längre -- chans*|hans|hennes|röda_korset|blocket|flytt*|loppis|rensa*|växt*|trång*|återbruk*|erikshjäl*|allerg*
      gett|gav|ger|skänkt|skänker|delat bort|ut & mina|allt|saker|grejer|prylar -- allerg*|barnkläder
      hittat|ordnat|fixat|letar|omplacerat|lämnat & hem|ägare|familj|någon_som_tar & hund*|katt*|djur*|kanin* & för|så|innan|efter|nu|när|till|klart|behöver
      hund*|katt*|djuren|kanin* & nytt_hem|ny_ägare|hand_om|nya_hem|ny_familj & efter|när|nu|så|klar*|borta|redan|inget|någon
      skrivit|ordnat|fixat|klart|gjort|planerat|betalat|ställt|rett & testamente*|begravning*|papper|försäkring*|affärer|ärenden|allt_i_ordning|mina_angelägen* & allt|så|klart|ni|mitt|min|nu|ingen|barn*|slipper|redo|ordning -- bouppteck*|pappas|mammas|ansökan|kund*|praktik
      allt är|ar|e klart|ordnat|fixat|förberett|redo|planerat & jag|nu|bara|ingen|gå|slut|ikväll|behöver -- ansökan|flytten|kursen|semester|möte*
      förberett|förberedd|planerat & allt|slutet|döden|begravning*|min_död -- möte*|resa|flytt*|fest
      livförsäkring* & mer|dör|dog|pengar|död|barn*|får|värd
      mer värd död|dod
      lösenord*|koder|papper|nycklar*|viktiga_papper & lämnat|skrivit|bordet|kuvert|efteråt|lappar & borta|så_ni|hittar|frun|barnen|mannen|familj*|när_jag|mamma|inte_finns|hitta -- glömt|tappat|konto|bankid|logga
      bestämt|bestamt|beslut*|tagit_beslut*|tagit_ett_beslut* & mig|beslut|beslutet|nu|det & lugn*|slut*|över|ikväll|klart|gå|avsluta|lättad|göra_det|dö|frid|ingen_återvändo|går_inte_att_ändra|sista|inte_vara_med -- kurs*|jobb*|söka|utbild*|flytta|plugga|skilj*|träna|anmäla|medicin*|röka|kurs*|terapi|pension|fjäll*|vikt|trappor|stege*|vidare|dricka|morgon*
      ikväll|idag|inatt|imorgon & gör_jag|ska_jag_göra|händer_det|är_det_slut|det_slut|gör_jag_det|sker_det|är_dagen|tar_det_slut|avslutar_jag|är_kvällen & det|slut|jag|dagen|allt|kvällen -- match*|sverige|möter|spelar|premiär*|läx*|tvätt*|mat*|städ*|ansök*|formulär*|arbetsdag*
      väntar|vänta & tills & somnat|somnar|lagt|gått|sover|åkt|har_gått & sen|då|gör_jag|ska|slut|det
      slutit fred|försonats & med|döden|livet|mig|slutet
      behöver inte|inga|ingenting|inget & längre|mer|snart & saker*|kläder|pengar|telefon*|något|grejer|nåt & dit|borta|gav|gett|snart|jag_ska
      sista kram*|hälsning*|samtal*|sms|besök|julen|gången|middag* & barn*|mamma|innan|er|få|ge|hej|bara|mina
      lämnat|omplacerat|betalat|sagt_upp|städat|packat|packa|tömt & katt*|hund*|hyran|räkning*|abonnemang*|lägenhet* & slipper|fram|i_förskott|efter_mig|göra_det_sen|ska_slippa|månader -- flytt*|semester|operation*|resa|sjukhus*
      hundarna|hunden|katten|katterna & grannen|syrran|mamma|någon_annan & får|tar|ska & ta|hand|över|hunden|dom -- semest*|operation*|jobbar|helgen
      skrivit|skrev|skriver|lagt|la|lämnat & breven|brev|lapp|lappen|lappar|brevet & dom|dem|alla|henne|honom|köksbord*|bordet|er|var_och_en|kudden|hallen|barn*|föräldra*|natt|inatt -- ansök*|personlig*|cv|chef*|handlägg*|granne*|tvätt*|hyresvärd*
      skrivit|skrev breven|avskedsbrev*|sista_brevet|brev_till_alla -- ansök*|personlig*
      samlat|sparat|samlar|sparar|hamstrat|hamstrar|lagt_undan|gömt|samlade & <pills> -- recept*|högkostnad*|pant*|frikort
      <noose> & bilen|bakluckan|boden|garaget|källaren|förråd*|vinden|krok*|bjälk*|takbjälk*|skogen|trädet|väskan|redo|liggande|köpt|knutit|provat|testat|lampkrok* & jag|har|vet|i|köpt|vilken|redo|ligger|liggande -- klättr*|segl*|bogser*|häst*|hopp*|båt*|släp*|julgran*|hund*|laddar*|laddsladd*|dator*
      har|bestämt|valt|satt ett? datum $
      bestämt|bestamt mig|mej för|att|nu|& dör|<dö>|dö|avsluta|slut|göra_det|hoppa|inte_vara_kvar|inte_leva -- kurs*|jobb*
      <searches> & smärtfri*|dödlig*|hur_man_gör_det|hur_man_dör|knut*|snara|snaran|hängning|överdos*|starkast*|farligast*|utan_att_det_känns|utan_att_det_gör_ont|gå_fort|säkraste_sättet & om|på|efter|tablett*|piller*|sätt|metod*|forum*|nätet|hur|är|att|dos* -- bra_mot|migrän|föd*|tandläk*|förlossn*|kaffe|uppsats|kurs*|knäövning*|batteri*|träning
      smärtfri*|smärtfritt|säkert|snabbt sätt|metod|metoder|död|slut & läser|på|om|att|dö|söker|googlar|hitta*|vill -- föd*|tandläk*|förlossn*|träna|jobb*
      metod* & smärtfri*|dödlig*|bergsäker*|<dö>|säkrast*
      hur ... förblöda|drunkna|kvävas|<dö>|förblöder|drunknar|hänga_sig|frysa_ihjäl|svälta_ihjäl|kvävs & tid|länge|ont|fort|lång|snabbt|känns|lätt -- film|bok|simskol*
      hur högt|hög|många_meter|många_våningar & falla|hoppa|ramla|faller|hoppar|dör|säkert & måste|man|räcker|för|är|dör -- studsmatta|hopprep|stege
      vilka|vilken|vilket|hur_mycket|hur_många & <pills>|gift & starkast*|dödlig*|farligast*|dör|snabbast*|tål|blanda*|behövs|behöver & man|är|för|jag|kroppen|som -- mot|mot_värk|recept|huvudvärk|ryggen|apotek*
      kollat|kollade|vet|läst & vilka|hur_många & <pills> & behöver|behövs|krävs|räcker|många -- recept
      tågtider*|tidtabell* & inte_för|hoppa|spår*|står|godståg*
      motorn|avgaser|avgaserna|kolmonoxid|engångsgrill & garag*|slang|bilen|tältet|badrummet & på|igång|satt|sitter|andas|somna -- mek*|laga*|reparera*|skruva*|varningslamp*|besiktning*
      avgaser* & garag*|slang|bilen & dö|satt|sitter|andas|somna
      slutat|slutar|struntar|skiter|hoppat_av|vägrar & dialys*|insulin*|hjärtmedicin*|blodförtunn*|cellgift* -- läkar*|doktor*|bytt|recept|sköterska*
      allt|allting är|e ordnat|fixat|förberett|klart & lugn|frid|lättad|redo|äntligen|inget_kvar -- nytt|börja|ansök*|kurs*|flytt*
      lösenord*|pinkod*|koder|koderna & bordet|kuvert|pärm* & lagt|skrivit|alla|ligger -- glömt|logga|jobb*
      snabbaste|enklaste|säkraste|smärtfriaste sättet $
      finns|finnas & smärtfritt|smärtfri*|utan_smärta & sätt|nåt|något|nån -- föd*|träna*|övning*|rörelse*|rygg*
      <dö>|dör|dor av <pills>|alvedon -- allerg*|mot|inte
      hur_många|hur_mycket|manga|vad_händer & <pills> & farlig*|för_mycket|gräns*|tål|kroppen|döds* -- per_dag|om_dagen|recept
      inget|ingenting som? hindrar|stoppar mig|mej -- jobb*
      se|likna ut? som? en|ett? olycka|olyckshändelse|bilolycka|drunkningsolycka|jaktolycka|vådaskott|trafikolycka
      isen & gick|går|gått|stod|springa & hoppades|hoppas|sprack|brista|hålla|gå_sönder -- fiske|pimpla|skridsk*
      bilen|bil & gasa|ut|rakt|ner & sjön|vattnet|älven|kajen|stupet & funderar|tänker|bara|vill|lust
      ambulans*|polisen & låst_upp|olåst|lämnat_dörren & dörren|så|sen
      skrivit färdigt|klart brevet|breven|brev -- personlig*|ansök*|chef*
      bestämt|bestamt mig|mej & skönt|lugn*|lättad|lättnad|inget|ångr*|frid -- kurs*|jobb*|utbild*|flytt*
      testamente* & snabbt|bråttom|ikväll|fort|hur_skriver -- jurist
      försäkring* & självmord*|gör_det_själv|tar_livet|suicid -- jobb*
      gevär*|geväret|hagelgevär*|hagelbössa*|pistol*|patron*|patronerna|vapnet|revolver* & lånat|lånade|framme|bordet|laddat|laddad|munnen|redo|skåpet & jag|är|har|står|ligger|farsans|pappas -- jakt*|älg*|jäg*|tävl*|licens
      hagelgevär*|patronerna|revolvern & framme|bordet|laddat|lånat|munnen -- jakt*|älg*|jäg*
      hur djupt & kajen|bron|hamnen|älven|ån -- fisk*|båt*|bad*
      tåg*|tågen|godståg* & fort & går|genom|kör & hur|station*
      räknar|räknat & antabus*|<pills> & sluta|natt*|ikväll|kväll|allt -- recept
      köpa|köper|beställa|få_tag_på cyanid|stryknin|gift|kalium*|helium -- råttor|myror
      packat & väska|väskor & barnen & lagt|sparbok*|brev|bankbok
    `,
  },
  {
    id: 'sv.no-way-on',
    says: 'crisis',
    lines: `
      får|fa|ska träffa|se|möta|krama mamma|pappa|mormor|henne|honom|min & snart|igen & dog|död|himlen|bort|gick|bortgång* -- besök*
      inget|ingenting|ingen & håller|binder & kvar|här|mig|livet -- jobb*
      körde|åkte|gick|satt|står|är|sitter|stod & bron|taket|parkeringshus*|spåret|klippan|kajen|älven|järnväg* & satt|tittar|ner|timmar|natt|tänkte|där|igår|högst|kanten|tittade -- jobb*|fiska*|utflykt
      tittar|stirrar|kollar & kniv*|rakblad*|tablett*|repet|pillren & tiden|hela|bara|på|mig -- affär*|tvn
      ingen kan hjälpa|rädda mig
      enda|ingen|inget|finns & utväg*|utväg|lösning*|vägen_ut|väg_ut|alternativ*|räddning|annan_väg & för_mig|kvar|ut|är|finns|döden|ser|jag|mig|inte_finnas|ingen|längre -- jobb|praktik|lokal*|nödutgång|utbildning
      ser|ha|har|finns|se|tro|kan & ingen|inte|inget & framtid*|morgondag|mig_själv_leva|morgondagen|framför_mig & för_mig|jag|längre|alls|ingen|mig|nån -- branschen|företag*|yrket
      orkar|går|klarar|vet & inte|ej & <leva>|fortsätta|kämpa|hålla|stå|existera|fortsätta_leva & längre|mer|så_här|såhär|med_det|utan|en_dag_till|med_mig_själv|med_skulden|emot|ut|vidare -- än|halvtimme|timmar|minuter|stund|jobba|gympa|lyft*|städ*|kurs*|pension
      kan .. inte|ej .. <leva>|fortsätta|kämpa|hålla|stå|existera|fortsätta_leva .. längre|mer|så_här|såhär|med_det|utan|en_dag_till|med_mig_själv|med_skulden|emot|ut|vidare -- än|halvtimme|timmar|minuter|stund|jobba|gympa|lyft*|städ*|kurs*|pension|disk*|band*
      orkar inte kämpa|<leva>|fortsätta|finnas|mer_livet|en_dag
      orkar inte en dag|natt|vecka|minut
      klarar|överlever|orkar & inte|aldrig & natten|en_natt_till|en_dag_till|kvällen|imorgon|ännu_en|en_till|helgen -- jobbet|passet|dagspass*|vi_tar|tar_vi|ta_det|tar_det|höras|hörs|fortsätter|fortsätta_imorgon|mejl*
      gett|ger|ge & upp & livet|hoppet|allt|kampen|mig|inte_mer|nu|slut & livet|allt|kampen|jag|nu_är|inget -- sluta_rök*|rök*|kurs*|spel*|skol*|hoppet_om_jobb|hoppet_om_ett|hoppet_om_en|hoppet_om_den
      vill|önskar|måste|bara & att|det|allt|smärtan|plågan|ångesten & ska_ta_slut|tar_slut|tar_slut|ska_sluta|ta_slut|sluta|vara_över|försvinna|slippa & allt|det|bara|för_alltid|jag|nu|livet|smärtan|ångest* -- kurs*|ryggen|vinter*|mötet|tandvärk*|knät|möte*|ryggsmärt*
      vill|önskar slippa|komma_bort|bort & allt|livet|härifrån_för|från_livet|alltihop|för_alltid|finnas|vara_jag -- jobbet|kötid*|vinter|stan
      livet|mitt_liv & är|känns & slut|över|förbi|kört|helvete|tortyr|outhärdlig*|plåga & för_mig|min|mitt|nu|vill_inte|orkar|det|slut|bara
      går|kör|cyklar|korsar|springer & utan|inte & tittar|titta|bälte|se_mig|kolla|lyse|ser_mig & vägen|hoppas|gatan|bryr|spelar|hända|påkörd|bilar*|skit
      spelar ingen|inge roll & vad_som_händer_mig|händer_med_mig|om_jag_vakn*|längre|mig
      tittar|stirrar|ser|dras|lockar|kallar|ropar|drar & tåg*|spår*|vattnet|bron|älven|sjön|kanten|stupet|djupet & ner|hoppa|lätt*|tänker|kallar|lockar|ropar|mig|hur|bara|drar -- fiske*|semester|utsikt
      undrar|tänker|funderar|fantiserar & hur & dö|inte_finnas|vara_död|försvinna|inte_existera|slippa_finnas|om_jag_var_borta|begravning
      det|allt|detta är|ar|e slut|över|kört & för_mig|med_mig|mig|nu|farväl|förlåt|inget|livet|jag_orkar -- kurs*|jobb*|vinter*|formulär*|batteri*|mjölk*|slut_med|övertid*
      slut med|för mig|mej
      mamma|pappa|mannen|dottern|sonen|mormor & väntar|ropar|kallar & på_mig|himlen|där_uppe|andra_sidan|mig|snart -- bilen|utanför|telefon*|hemma
      står|stod|sitter|satt|stått|suttit|gick|klättrat|klättrade|stå|befinner & <edge> & tittade|tittar|ner|ned|nu|ensam|natt*|inatt|timme|timmar|blåser|länge|kunde_inte|vände|utanför|släppa|vattnet|fel_sida|igår -- jobb*|fiska*|utflykt|foto*|buss*|pendl*|snickar*|grann*|försen*|lagar|monter*
      står|sitter|satt|klättrat|stod .. räcket|broräcket|balkongräcket|fönsterbläcket|fönsterbrädan -- hund*|foto*|måla*
      hoppas|önskar|ber|drömmer|vill & hjärtat & stann*|slutar|ger_upp|stannar -- operation|ultraljud
      hoppas|önskar|drömmer|skönt|helst|ber|dröm|slippa|snälla & inte|aldrig|slippa & vakna|vaknar|vakna_upp|vaknade & jag|att|om|mer|imorgon|bara -- tidigt|bebis*|mitt_i
      önskar|hoppas|ville|synd|tänk|vill & bil*|lastbil*|buss*|tåg*|nån|någon & körde|kört|kör|påkörd|överkörd|krock*|kör_över|träffat & på_mig|över_mig|mig|ihjäl -- hem|skjuts|körkort
      hoppas|önskar & påkörd|överkörd|kraschar|cancer|dödlig_sjukdom|obotlig|olycka|aldrig_vaknar & få|får|blir|bli|att|jag -- inte
      korsar|går|gick|springer|cyklar|kliver & vägen|gatan|motorvägen|rött|tågspåret & hoppas|blundar|utan_att_titta|blundade|utan_att_se & jag|att|ingen|bara|och|stannar
      tyst|lugnt|mörkt|stilla|svart|sova|vila|somna|borta|fri|sömn för alltid|evigt|gott
      andra sidan & vill|snart|redo|kallar|dra -- gatan|vägen|stan|jobb*|älven|jorden|bordet
      bara|enda en|ett|kvar? väg|sätt & ut|kvar|slut & finns|ser|är|det -- jobb*|busshåll*|parkering|trafik*
      färdig|klar|trött|less|done|igenom med|på livet|att_leva|allt_som_heter_liv
      tar_av|tagit_av|tog_av|utan bältet|bälte|säkerhetsbältet & kör*|raka*|tänker|lastbil*|fart|hoppas -- poliskontroll*|böter
      önskar|hoppas & cancer*|sjukdom*|hjärtinfarkt|olycka* & tar_mig|dödar|snabbt|döda|tog_mig
      varför & bromsade|stannade|räddade|hittade & mig|skönt|han|dom|de|nån & skönt|bättre|synd|bara|hade|mig
      står|sitter|ligger|satt|stod vid|på|bredvid|intill rälsen|spåret|järnvägen|tågspåret|tågrälsen -- jobb*|buss*|väntar_på|bor
      uppe|högst_upp på taket & nu|jag|är|står -- jobb*|takläg*|snickar*|lagar|sot*
      <edge> & halvtimme|timme|timmar|halv_timme|kvart|länge & stod|satt|stått|suttit|står -- jobb*|fiska*|buss*|försen*
      ^ jag|ja? står|sitter|är på|vid|uppe_på <edge> nu? $
    `,
  },
]);
