/** Swedish: what people do and say before they mean to die, as sign and circumstance put together. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const signsSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.gone-by-then',
    says: 'crisis',
    lines: `
      <not> .. vara|va|finnas|finns|lever|är .. kvar|här|med|hemma|vid_liv|livet & när|tills & ni|du|de|dom|barn*|han|hon & kommer|läser|hittar|vaknar -- jobb*|kontor*|huset|paketet|bud
      jag|ja .. är|e|finns|lever .. ändå|iaf|iallafall .. <not>|död|borta .. kvar|här|då|längre|snart|$ -- hemma|kontor*|jobb*
      är|e|finns|lever .. ändå|iaf|iallafall inte .. kvar|här|då|längre & jag|jul*|år* -- hemma|kontor*|jobb*
      <not> .. fira|uppleva|överleva|fylla|behöva .. <time-sv>|jul|år & jag|kvar|ändå|mening|ingen|anledning|skäl|ide -- muslim*|jehova*|tradition*|råd|pengar|jobba
      efter|till|från_och_med <time-sv> .. är|är_alla|är_det|blir|slipper|behöver|finns .. problem*|bekymmer|över|lösta|löst|slut|fri|fria|borta|lugn|tyst|mig -- <engagement-sv>|jobb*|ledig*|tolk
      <time-sv> är|e|blir|kommer .. er|era|alla|allas|allt|alltihop|mina .. problem*|bekymmer|lidande|plågor .. över|lösta|slut|borta -- <engagement-sv>
      frid|ro|friden|fred|lugnet .. på|i|ikväll|snart|äntligen|<time-sv> & får|finner|blir|komma|jag -- jobb*|kyrkan|läsa|semester*|sova
      har|jag gjort mitt|klart|färdigt|tjänat_ut .. här|jorden|livet -- jobb*|kurs*|lumpen|militär*
      min|mitt livs|sista tur|resa|kapitel|vila|tid & snart|sen|då|nu|är|kommer|börjar|närmar -- <engagement-sv>|kö*|hiss*|försvar*
      sen|då|så är|blir det min|också_min tur -- kö*|jobb*|tandläk*|besikt*|prata|spel*
      orkar|klarar|pallar|överlever|fixar|mäktar|står_ut|tål inte|ej|aldrig|int|knappt .. en|ett till? natt|dag|vecka|vinter|vår|sommar|höst|jul|år|helg|kväll|timme|morgon till|så|ensam|såhär|ytterligare -- jobb*|lager*|skift*|kyla*|pass*|på_den
      orkar|klarar|pallar|överlever inte|int|ej en|ett natt|dag|vecka|vinter|jul|år|helg|kväll|timme|morgon till|ytterligare -- jobb*|lager*|skift*
      försvinna|försvinner|försvann|gå_upp_i_rök|upplösas|utplånas|sluta_finnas .. utan_att .. märk*|märkte|märker|sakna*|bryr|brydde|se|såg
      bara|kunde|fick|få|vill|vore .. försvinna|upphöra|blekna_bort|lösas_upp|sluta_finnas|sluta_existera .. utan|från|för|ur|helt|tyst|$ -- semester*|solen|stan|helg*|smärtan|värken|pengar*
      ni|du|dom|de|någon|grannen hittar|hitta|kommer_hitta|får_hitta mig|mej|kroppen|min_kropp .. i|på|vid|under|nere|hängande|där .. ladan|skogen|garaget|källaren|vinden|sjön|älven|ån|badrummet|badkaret|sängen|boden|stranden|spåret|bilen|båthuset|stugan|förrådet|rummet|taket|trädet|förråd
      ni|du|dom|de|han|hon|någon|barn* hittar|hitta mig|mej|kroppen .. sen|imorgon|då|efteråt|kall|innan -- <engagement-sv>|vägen|adress*|facebook|telefon*
      så|för barn*|frun|mamma|ingen|dom|de .. slipper|slippa .. hitta|se|städa .. mig|kroppen|efter_mig|blodet
      städa|sanera|torka upp efter mig -- jobb*|barn*
      snart .. behöver|slipper .. ni|du|ingen|dom|de|alla .. bry|tänka|oroa|bekymra|betala|sköta|se|höra|dras|stå_ut|skämmas -- <engagement-sv>|skatt*
      sova|sömn|sover|vila|sömnen|vilan .. som_aldrig_tar_slut|utan_att_vakna|länge_länge|för_evigt|evig|eviga|för_alltid|och_inte_vakna|utan_slut|under_jorden|i_jorden|hos_mamma|hos_gud
      komma|kom|kommer|åka|ska|vill|får .. till|hem_till|hos|hem .. jesus|gud|herren|himlen|himmelen|änglarna|allah & snart|vill|trött|ikväll|nu|redo|få -- kyrkan|gudstjänst*
      trött|utmattad|redo|längtar .. till|hem .. himlen|mamma_i_himlen|pappa_i_himlen|gud|andra_sidan
      i nästa liv -- bättre_lön
      hålla|håller|höll mig|mej vid_liv|levande|kvar_i_livet|flytande & orkar|trött|less|led|slippa|kämpa|varför|svårt|inte|längre -- ekonom*|pengar|lön
      följa|följer|följde|komma|kommer|gå|går .. efter|till .. honom|henne|dem|mamma|pappa|mannen|frun|<kin-sv>|$ & dog|död|döden|gick_bort|bortgång|himlen|inget_kvar|finns_inget|graven|kyrkogården|saknar|utan_honom|utan_henne|väntar -- begravning*|besök*|jobb*|hälsa_på|hem_till
      väntar|längtar|tänker|redo .. få|att .. komma|följa|gå efter
      ligga|vila|begravas|begravd|ligger|läggas .. bredvid|hos|intill|jämte .. <kin-sv>|honom|henne|dem|min|graven|kyrkogården & vill|snart|ska|längtar|får|önskar|kyrkogården|graven -- sängen|soffan|stranden|sjukhus*
      möta|träffa|möter|träffar min|vår|sin skapare
      lägga_mig|lägga|ligga|sätta_mig|somna .. i|ute_i|på .. snön|skogen|kylan|isen|drivan|snödriva* & somna|bara|sova|frysa|aldrig|dö|domna|vill|drömmer -- tält*|pimpla*|vindskydd*
      isen .. håller|bär|brister|bär_inte|sviktar .. inte|knappt|nog & jag|går|ut|ikväll|hoppas|spelar -- pimpl*|skridsk*|skoter*|fisk*
      gå|går|gick|vandra|vandrar .. rakt_ut|ut_i|ut_på|ut_till .. havet|isen|älven|sjön|skogen|vattnet|fjället|snön & ikväll|inatt|inte|aldrig|bara|tillbaka|vända|försvinna|tills -- promen*|pimpl*|fisk*|svamp*|hund*|bär
      fått|får|fick|drabbas|ha|hade .. hjärtattack|hjärtinfarkt|hjärnblödning|cancer|aneurysm|dödlig* & önskar|hoppas|önska|ber|drömmer|tänk_om -- inte|slipper|rädd|aldrig
      dagar|timmar|veckor|nätter|minuter kvar & fri|borta|frid|slut|tyst|över & sen|då|är -- <engagement-sv>|jul*|ledig*|helg*
      skönt|lättnad|underbart|befriande .. när|att|då .. allt|det|huvudet .. är|blir .. tyst|mörkt|stilla|svart -- granne*|barn*|bygg*|tinnitus|jobb*|maskin*|ute
      kamera*|vakter|vakt|stängsel* & bron|spåret|taket|viadukten|bro & jag|tar|inte|ingen|saknas|sidan -- jobb*
      mod|modet|kurage|styrkan .. att|till .. hoppa|göra_det|släppa|avsluta|dö|gå|lämna|slutet|dra_i|knuffa -- intervju*|söka|ringa|jobb*|förhållande*|chefen
      bara|saknar|samlar|behöver|letar|fattas .. mod|modet & klart|packat|redo|göra_det|ordnat|släppa|hoppa|sista -- söka|ringa|jobb*|intervju*
      fegar|fegade|vågade|vågar_inte|vågade_inte|törs_inte|fegis & hoppa*|göra_det|dö|avsluta|sista_steget|svälja|skära -- intervju*|studs*|bad*|trampolin*|ringa
    `,
  },
  {
    id: 'sv.leave-taking',
    says: 'crisis',
    lines: `
      hälsa|hälsar|säg|säga|berätta|lova|tala_om .. att .. älskade|älskat|älskar|alltid|förlåt|stolt|inte_deras_fel|inte_hans_fel|inte_hennes_fel|ingens_fel
      hälsa|hälsar|säg|säga|krama|pussa .. barn*|mamma|pappa|ungarna|dotter*|son*|flick*|pojk*|familj*|alla .. från_mig|åt_mig|förlåt|adjö|farväl|hejdå -- hälsning*|jul*|kontor*|jobb*|kolleg*|avdelning*
      förlåt|ledsen .. för_att|att .. jag .. <not> .. orkar|orkade|klarar|klarade|räckte|starkare|kunde_stanna|längre -- komma|svara*|ring*|mötet|tiden|kursen
      tack|tackar för allt|tiden|åren|kärleken & älskar|farväl|förlåt|adjö|sista|ses_inte|ni_gjort|var_det|slut -- kurs*|hjälpen|praktik*|jobb*
      älskar|älskade er|dig|dom|barnen|mamma & förlåt|farväl|alltid|glöm_inte|minns|kom_ihåg|adjö -- sms|bok|valentin*
      minns|kom_ihåg|tänk_på|kom_ihåg mig .. som|när|glad|innan|för|inte_för
      när|om|innan ni|du|någon|nån|barnen .. läser|hittar|får .. detta|det_här|brevet|lappen|meddelandet & redan|sent|borta|slut|inte|död|lever|kvar|frid|över|är_jag -- ansök*|svara*|cv
      leta|sök|ring|följ inte .. efter|mig|polisen|ambulans*|112|hjälp -- jobb*|telefonförsälj*|kvällen|mobil*
      vill|hoppas inte|ingen .. ambulans*|läkarna|sjukvården|någon|nån|ni|dom .. hinner|räddar|rädda|räddad|väcker|återupplivar|hittar|stoppar .. fram|mig|i_tid|$ -- <engagement-sv>|nyckl*
      en|för sista gång|gången & ska|vill|ville|bara|få|matar|mata|träffa|krama|se|höra|hålla|pussa|sitta -- jobb*|<engagement-sv>|läkar*|chans*|be_om|fråga
      är|blir|blev|var min|den|vår|mitt sista <milestone-sv>|$ -- <engagement-sv>|jobb*|som|på|utbetal*|lön
      fyllde|fyllt|firade|firat & sista|sist -- <engagement-sv>|jobb*
      tack|tackar för mig|mej & livet|farväl|adjö|slut|orkar|ge_upp|sista
      <tidy-sv> & mindre|lite|slipper|inget|så_lite & göra|rensa|städa|reda_ut|hand_om|ordna|jobb & <kin-sv>|ni|dom|någon|ingen|alla|efter_mig -- flytt*|besikt*|semester*|hemtjänst*
      gjorde .. det|samma|likadant|så .. i|ladan|själv|också & förstår|begriper|fattar .. honom|henne|varför -- jobb*|läxa*
      sörj|gråt|sakna inte .. mig|för_mig|över_mig|min_skull
      inte|ingen|aldrig .. ditt|ert|era|deras|hennes|hans|mammas|någons|nåns fel .. att|om|vad|när & jag|gör|händer|går|försvinner|dör -- bil*|krock*|olycka*|betal*
      sista|avskeds .. brev*|meddelande*|sms*|inlägg*|hälsning*|ord|kram*|puss* .. till|åt|är|som|jag & barn*|mamma|familj*|ni|er|dig|alla|världen|jag -- <engagement-sv>|fakt*|betaln*|påminn*
      inspelat|spelat_in|filmat|skrivit|skriver|skrev .. till|åt|film*|hälsning* .. barn*|dotter*|son*|ungarna & 18|stora|stor|student*|konfirm*|växer|när_jag|senare|framtid*|efter
      <pet-sv> .. får|ska|kan|flyttar .. bo|till|hos|tas|flytta|hand|<kin-sv>|nytt_hem|ny_husse|ny_matte & förlåt|slut|roll|spelar|snart|<gone-sv>|alltid|fredag|imorgon|ikväll|ensam -- utan|behöver_ut| semest*|operation*|operer*|allerg*|resa|jobbar|sjukhus*|flytt*|avliva*
      <kin-sv>|granne* .. tar|får|ärver|kan_ta|ska_ta|ska_få|har_lovat .. <pet-sv>|bilen|båten|ringen|klockan|gitarren|sakerna|barnen & när|sen|efter|om|borta|jag|inte -- semest*|operation*|operer*|allerg*|resa|jobbar|sjukhus*|flytt*
      skänkt|gett|gav|gett_bort|delat_ut|delade_ut|delat|sålt|sålde|skänker|ger_bort|lämnat|sorterat & mina|mitt|min|allt|hela & behöver|behövs|behov|ingen_nytta|slut|ändå|roll|använd*|minnen & inte|ingen|aldrig|längre|mer -- flytt*|allerg*|trång*|plats|barnkläd*|loppis|blocket
      nycklar*|koder*|lösenord*|pärm*|papper*|testamente*|bankuppgift*|brev* .. hos|till|hittar|på|i|lämnat|framme|ligger & <gone-sv>|efteråt|sen_är_jag|när_jag_är|när_jag_inte|om_jag_inte -- semest*|bortrest|jobb*|glömt|tappat
      lösenord*|koder*|pärm*|testamente* .. efteråt|hittar|hittas & du|ni|frun|barn*|han|hon -- glömt|logga|konto
      hyran|räkning*|begravning*|gravsten*|kistan|allting|allt är|e|har_jag .. betald|betalt|betalda|ordnat|förskott|bokat|förbered* & <gone-sv>|ni|barn*|slipper|ingen_behöver|bara_göra|bara_gå|bara_mod* -- mors|fars|mammas|pappas|semest*
      så ingen|barnen|ni|mamma|frun|hon|han .. behöver|slipper .. städa|betala|ta_hand|fixa|ordna|tömma & <gone-sv>|efter_mig|mina|grejer|lägenhet*|begravning*
    `,
  },
  {
    id: 'sv.asking-how',
    says: 'crisis',
    lines: `
      undrar|vet|vet_du|vet_ni hur|om djup|djupt|hög|högt|kallt|strömmande|strömt ... bron|älven|ån|kajen|stupet|klippan|forsen|kanalen -- bad*|fisk*|båt*|jobb*|bygg*
      gå|går|gick|vara|är|vore fort|snabbt|över_fort|smärtfritt|på_en_sekund & bron|tåget|spåret|hoppa*|repet|snaran|taket|klippan|pistol*|bössan -- jobb*|hinn*|buss*|resan|försen*
      hur|vart|var är? det? djupt|djupast|högt|hög|högst|kallt|strömt|höga .. bron|broar|broarna|älven|ån|sjön|vattnet|forsen|taket|kajen|isen|klippan|högakustenbron|byggnad* -- simma|bada|fisk*|paddla|båt*|segl*|jobb*|bygg*|mäta|kommun*|skridsk*|mål*
      när|vilken_tid|hur_ofta|vilka_tider|hur_fort|^ .. går|kör|passerar|kommer|åker .. godståg*|godståget|snabbtåg*|snabbtåget|x2000|malmtåg*|tågen & genom|förbi|stan|station*|korsning*|överg*|natten|utan_att_stanna|inte_stannar
      bro|bron|station|övergång .. utan staket|räcke|stängsel|kameror
      räknar|räkna|räknat .. sekund*|tågen|stegen|våningar*|tablett*|pillren .. tåg*|x2000|godståg*|till|ner|mellan|tills & perrong*|spår*|står|stå|bron|brukar|kvar
      perrong*|plattformen|spåret|spåren .. räkn*|vinddraget|suget|ett_steg|gula_linjen|nästa_tåg|när_tåget_kommer|för_nära|kanten -- <engagement-sv>|försenad*
      går|gå|gick|åker|klättrar|klättrade .. upp .. parkeringshus*|taket|tornet|bron|viadukten|vattentornet|hoppbacken|kranen & mycket|ensam|kanten|tänker|natt*|jobbigt|värst|inatt|står -- jobb*|utsikt*|parkera*|bilen|snickar*|plåt*
      stå|står|stod|ställer_mig|sitta|sitter|satt .. vid|på kanten & känna|tänka|titta|luta|ner|känner|tänker|länge|släppa -- säng*|bord*|bad*|stol*
      ett|bara_ett|litet|enda steg .. ut|rakt_ut|utåt|över_kanten|ner|framåt_och|bara_sen -- kurs*|jobb*|utbild*|rätt_riktning|närmare|i_taget
      nära .. ett_steg|ett_litet_steg $
      hur länge|lång_tid .. överlever|klarar|lever|dör|fryser .. i|utan|av .. vattnet|älven|kylan|snön|havet|mat|insulin|medicin* -- växt*|batteri*|fisk*
      släppa|släpper|släppte|släppt .. ratten|räcket|broräcket & bara|lätt|vore|tänker|ofta|vill|lust|nästan|funderar -- barn*|lära
      livförsäkring*|försäkring* .. gäller|betalar|betalas|giltig|faller_ut .. även|om|vid|fast|trots|när ... själv|självmord*|suicid*|gör_det|tar_livet|avsikt*|frivillig* -- bil*|stöld*
      livförsäkring*|försäkring*|försäkringspeng* .. täcker|räcker_till|betalar .. begravning*|kistan|skulderna|skulder|lånen & <not>|slipper|bättre|gott|alla|$ -- jobb*|bank*|tecknat|mors|fars|mammas|pappas
      livförsäkring*|försäkring* .. gäller|betalas|betalar|faller_ut & gör_det_själv|själv|man_dör|jag_dör|tar_livet|självmord* -- bil*|stöld*|jobba_själv|kör_själv
      dödlig*|livsfarlig*|farlig* .. dos|dosen|mängd|mängden|kombination*|blandning*|nivå|nivåer .. av|med|för -- <engagement-sv>|jobb*|kemikal*
      vad_händer|hur_farligt|är_det_farligt|dör_man .. om|av|att|med .. tar|äter|sväljer|blandar|dricker .. alla|hela|20|30|40|50|100|många|massa|sprit|alkohol .. <pills>|burk*|karta|kartan|$
      dricka|drack|druckit|ta|tar|tagit .. propplösare|spolarvätska|frostskydd*|frätande|batterisyra|råttgift|klorin|t_sprit|tsprit|bekämpningsmedel|thinner & jag|vill|tänker|ska|man|dör|händer -- bil*|jobb*|städ*
      körde|kör|kört|körde_jag|åkte|gasade .. 1*|2*|fort|snabbt|utan_bälte|blundade|blunda* & spelar|bryr|skiter|roll|hända|dö|hoppades|hoppas|orka* -- böter|körkort*|fartkamera*|polis*|lastbil
    `,
  },
]);
