/** Swedish: everyday sayings and accounts of others that use the words of danger, by the word they use. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const idiomsSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.idioms-of-dying',
    says: 'harmless',
    lines: `
      leva|lever|bo ihop? med min|mina|mitt|en|ett|sin <kin-sv>|svärmor|svärföräldrar|föräldrar|ex|make|kille|tjej|rumskompis* -- slår|slog|hotar|rädd|våld*|dricker|själv|som
      begravningsentrepren*|begravningsbyrå*|begravningskaffe*|begravningsplats*|begravningsgudstjänst* -- mig|mej|själv|min_egen
      ta|tar|tog|tagit livet av min|mitt|mina|hans|hennes|den <thing-sv>|cykel*|skor*|jacka*|tvättmaskin*
      skulle|kommer dö|dör om någon|nån|det|de|mamma|chefen|han|hon .. såg|se|visste|veta|läste|hörde|kom
      stendöd|stendött|stendöda|halvdöd
      skar|skär av mig|mej|honom|henne mitt_i|i_meningen|när_jag_pratade
      leva|lever|levt på -- jorden|planeten|sätt|viset|riktigt|såhär|detta|dig|<time-sv>
      ta|tar|tog|tagit livet|död|kål av|på vår|vårt|våra|deras|branschen|företaget|firman|byn|föreningen|stämningen|allt_roligt|kul*
      hoppa|hoppade|hoppat ... för_att|och rädda|räddade .. hund*|barn*|honom|henne|katt*|kompis*|någon|nån
      katt|katten|kissen|hund|hunden|valp*|kattunge*|fågel* .. hoppade|hoppar|hoppat|ramlade|föll|trillade från|ner|av|ut|över
      ta|tar|tog|tagit livet .. lugnt|lugnare|med_ro|med_en_klackspark|lättare|mindre_allvarligt -- av_mig|av_mej
      ta|tar|tog|tagit livet|död|kål av|på .. byråkrati*|regler*|system*|papper*|rutin*|blankett*|fördom*|myt*|mötena
      ta|tar|tog|tagit livet|död|kål av|på all|allt .. glädje*|arbetsglädje*|lust*|motivation*|kul*|roligt|energi*|kreativ*|initiativ*|humör
      <thing-sv>|pengar*|lön*|mjölken|kaffet .. tar|ta|börjar|är slut
      vara|va med på|vid|under -- livet|jorden|världen|planeten|längre
      mening*|poäng*|vits|idé|anledning|skäl .. att .. sitta|söka|gå_dit|jobba|åka|vänta|ringa|köpa|bråka|skriva|stressa|fråga|klaga|plugga|skynda|träffas -- leva|livet|finnas|kvar|vakna
      dör|dog|avlider|dö innan|före|efter pension*
      dödligt|dödlig|mördande|livsfarligt tråkig*|tråkigt|trött*|allvarlig*|seriös*|snygg*|god*|långtråk*|långsam*
      lukt*|tål|utsläpp* .. av? avgas*
      var|är|vore|blev|känns rena|rama|rena_rama döden
      kunde|hade_kunnat|kunnat ha? dött & nu_mår|läkar*|doktor*|kirurg*|räddade|tack_vare|tur_att|glad_att_jag_lever -- vill|önskar|synd|ångrar|hoppades
      tog|tar|ta livet av <thing-sv>|batteri*|bilbatteri*|gräs*|plant*|bilen|motorn
      ta|tar|tog|tagit livet|död|kål av|på mina|min|mitt <body>|<body-part-sv>|knän|nerver|humör|motivation*|energi*|växter|krafter
      självmordsnätverk*|självmordszon*|självmordsstatistik*|självmordsdrabbade*|nollvision*
      leva|lever|levt på smörgås*|nudlar|makaroner|mackor|gröt|kaffe|snabbmat|ris|soppa|pizza|chips|sparpengar*|sparande*|frun|frugan|sambon|min_man|min_fru|studielån*|lån|föräldra*
      leva|lever på så? lite|mycket|få|knappt|småpengar|marginalen .. pengar|kronor|lön|ersättning|$
      orkar|kan|klarar inte stå länge|upp|på|hela|vid|i|still
      <employer-sv>|försäkringskass*|arbetsförmedl*|myndighet*|vården|skolan blir|bli|var|vore bättre
      dö|dör|dog|dött|död|ihjäl .. av <feeling-sv>
      trodde|tänkte .. jag? skulle|skulle_jag dö -- vill|ville|hoppades|önskade|önskar|snälla
      trodde|kändes_som|höll_på|höll_på_att .. jag? skulle|att? dö -- vill|ville|hoppades|önskade|önskar|snälla
      hellre dö|dör än .. stå|jobba|gå|sitta|åka|äta|köra|se|höra|ha|ringa|flytta|plugga|städa|prata|söka|bo|lyssna|betala|erkänna|missa|träna|tillbaka -- <earnest-sv>|leva|livet|såhär|fortsätta|vidare|vakna|mer
      dör|dö hellre än -- leva|lever|fortsätta|fortsätter|vaknar|såhär|så_här|detta|det_här|livet
      hellre dö|dör|i_graven|dött än .. jobb*|chef*|stockholm|kassan|skolan|kontor*|facket|hyra*
      så ... att jag? kan|kunde|skulle_kunna <dö> -- ge|hjälp|något|nåt|snälla|ont|livet|leva
      sparkade|sparkat|sparka|sparkar .. efter|från|under|på_grund_av .. <engagement-sv>|praktik*|provanställ*|sjukskriv*|föräldraled*|varsel*
      såg|sett|ser .. <not-own-sv> ... film|filmen|tv|youtube|serien
      lämna|lämnar|lämnade|lämnat in|tillbaka .. nyckl*
      vi_ses_i_himlen & sa|skratt*|skoja*
      så .. att|så jag? kan|kunde <dö> -- ge|hjälp|något|nåt|snälla
      tagit|tog|tar|ta livet|död|kål|kol av|på .. växt*|krukväxt*|blomm*|sniglar|mördarsniglar|myror|ogräs*|råttor|möss|plantor*|tomat*|kaktus*|gräsmatta*
      leva|lever för? på|av a_kassa|a_kassan|akassa*|bidrag*|soc|sjukpenning*|lånade_pengar|luft
      över förväntan|all_förväntan|hundra|tid
      över nu & operation*|rättegång*|tentan|flytten|provet|mötet|intervjun|tandläk*|pandemi* -- livet|orkar
      finnas|finns|vara_med|va_med|vara_kvar|kvar|med_längre|med .. i|på .. register*|system*|programmet|listan|listor|kursen|gruppen|projekt*|databas*|utskick*|chatten|klubben|föreningen|facket|styrelsen
      dör|dö|dog för att få|kunna|slippa_köa|ett|en|det|den|choklad|kaffe|katter|hästar|glass -- måste|lugn|ro|frid|fri|tyst|leva
      dör|dog|död|dött|dö ut|bort|ute -- mamma
      <thing-sv> .. dog|dör|dött|död|dö|självdog|självdör
      <kin-sv>|han|hon .. har|fått|med .. cancer*|als|demens*|tumör*|sjuk* .. kommer|ska .. att? dö
      <kin-sv> .. kommer|ska|håller_på .. att? dö -- jag|mig|säger|hotar|vill|skriver|sig
      ligger|låg för döden & mamma|pappa|mor|far|<kin-sv>
      fråga|frågan|saken|det om|på|är|handlar liv_och_död|liv_eller_död
      på|inför liv_och_död
      liv och|eller död för|fråga
      över min döda kropp
      död|döda som en|ett|sillar dörrspik|sten
      döda havet|vinkel|vinkeln|stämning*|kreativ*|tid|några_timmar|lite_tid|ett_par_timmar|vinklar|motivation*|känsl*|glädjen|ogräs|viruset
      dött lopp|läge|lopp*
      död och begraven & fråga*|ide*|diskussion*|affär*
      se paris|rom och sedan|sen dö
      dödskul|dödsskön|dödsskönt|dödstyst|dödssnygg|dödsjobbig*|dödsseriös*|dödsnervös*|dödsfin|dödsgod|dödskalle*|dödgrävare|dödförklar*|dödköp|dödkött|dödsdömt|dödsmetall|dödscool
      nära_döden upplevels*
      så_man|så_jag kan|kunde|höll_på dö
      inte|vill_inte dö rik|fattig|ensam|ung|dum|ännu|än
      ta|tar|tog|tagit död|kol|kål på ryktet|rykten|myten|karriär*|ogräs*|lusten|energi*|glädjen|lopp*
      självmordsuppdrag*|självmordsbombare*
      rena|rent|rena_rama|karriärmässigt|ekonomiskt|politiskt|professionellt|yrkesmässigt självmord|självmordet
      självmord att? säga|byta|sluta|säga_upp|starta|köpa|sälja -- begå|tänker
      <pills> & enligt & ordination*|recept|receptet|läkar*|doktorn|schema|ordinerat
      så pinsam*|genant|skämmigt|penibelt .. att? jag|ja? ville|kunde|höll_på <dö>
      <dö> gammal|lycklig|lyckliga|av_ålder|rik|mätt_på -- ensam
      död än röd
      <weapon> .. använda|använder .. på|vid|i jakt*|älgjakt*|köket
      leva i|på stan|landet|storstan|byn|sverige|norrland|stockholm -- <dö>|orkar
      <dö> på min|sin post
      ramla|falla|halka|trilla|snubbla|ramlar|faller .. och|så .. skada|skadar mig|sig
      leva|lever upp till|åt
      leva|lever som min|mina|andra|alla|dom|förut|förr|farsan|mamma -- <dö>
      skar|skär|skurit mig|mej på|av en|ett|den konserv*|burk*|glas*|papper*|plåt*|kniv*|tomatburk* -- flit|medvetet
      stod|stått|väntade|väntat .. på perrongen|spåret .. timme|timmar|minuter|halvtimme|försen*
      slippa|vill_inte|orkar_inte|inte|aldrig|vill? vakna|vaknar fem|klockan|kl|sex|fyra|tidigt|före|5|6|4
      lever|bor <not>? ihop|tillsammans med
      orkar <not> leta|söka|leda|läsa|skriva|gå_på|plugga
      skulle|kunde|kan <dö> för min|mina|mitt|barnen|honom|henne|dig|er|hunden|familjen -- <pills>|att
      framför kamer*|publik*|klassen|datorn|teven|tv|spegeln|folk
      <engagement-sv> .. slut|slutar|avsluta|avslutar|avslutas|över|förbi|upphör|tar_slut -- livet|mitt_liv|döden|själv
      avsluta|avslutar|slutföra|avslutade|gör_slut_på|göra_slut_på|avrunda .. <engagement-sv> -- livet|mitt_liv
      slut|slutar|över|upphör|tar_slut .. <engagement-sv> -- livet|mitt_liv|lidande*|plåga*
      gjort|gör|gjorde|göra slut med|mellan|ihop
      slut|slutade|slutat på tramset|rabatten|eländet_med|batteri*|mjölken|krångl*|bråk*
      <not> leva .. som .. arbetslös*|sjukskriven|pensionär*|fattig*|singel|hemmafru|bidragstagare|förr|förut
      leva|bo|lever|bor ur|i .. resväska*|kappsäck|kartonger|väska
      leva på|av bidrag*|a_kassa|a_kassan|akassa*|soc*|existensminimum|sjukpenning*|lånade_pengar
      leva ett|som vanligt|normalt|bättre|lugnare|rikare|friskt|självständigt|nytt -- orkar|<not>
      livet|mitt_liv som snickar*|kock*|städ*|chaufför*|busschaufför*|målar*|bonde|elektriker|frisör*|byggar*|byggnads*|svetsar*|proffs*|idrott*|fotboll*|musik*|sjuksköt*|sjöman|lagerarbetar*|lastbils* -- döden|leva|orkar
      självmordsförebygg*|självmordspreventi*|självmordslinje*|självmordsforsk*|suicidpreventi*|suicidlinje*|suicidnära_patient*
      livet som|i|på|hemma timvikari*|vikari*|arbetslös*|sjukskriv*|ensamstå*|småbarn*|student*|stan|landet|norrland|sverige|resande_fot|mamma|pappa|förälder|bemannings*|egenföretag*|chef*|lärare|undersköt*|pensionär*
      tog|tar|suger|sög|ta livet|musten ur
      lever för min|mina|mitt|att -- enda
      hellre fria|fälla
      skjut inte? mig|mej inte|men|nu -- jag_vill|snälla_skjut|huvudet
      han|hon|hen|vi|dom|de|bilen kunde|skulle|hade_kunnat ha? dött|dö -- jag|mig
      <kin-sv>|kollega*|klasskamrat*|skolkamrat*|kursare|chef* försökte|hade_försökt ... livet_av_sig|sitt_liv|självmord & förra_året|i_fjol|i_våras|i_höstas|i_somras|i_vintras|förra_våren|för_länge|flera_år -- jag_vill|jag_också|samma|igen|också
      överdos .. humor|frukt|vila|vitaminer|skärmtid|nyheter|stress|sömn|motion|musik|reklam|julmat|lakrits|kul*|kaffe|choklad|serier|socker|positiv*|information*|jul*|sol*|kärlek|netflix|glass|godis|möten|mejl|energi*
      försvinna|komma_bort|slippa_bort|bort .. från? bransch*|bygg*|kassan|jobbet|byn|stan|norrland|lagret|tempot|storstan|vården|restaurang*
      sjunka genom jorden|golvet
      ville|vill|kunde|önskade .. sjunka|försvinna|dö genom_jorden|av_skam|av_pinsam*
    `,
  },
  {
    id: 'sv.idioms-of-harm',
    says: 'harmless',
    lines: `
      som att? hoppa från|ut|utför|ner -- jag_vill|jag_ska
      <employer-sv> sparkade|sparkar|sparkat|sparka .. mig|oss|honom|henne|folk -- <body-part-sv>|slog|slår
      sparkad|sparkades|sparkade|sparkats .. av|från .. <employer-sv>|min|jobbet -- <body-part-sv>|<partner>|pappa|man
      blev|blivit|bli|är|var sparkad|sparkade|sparkad_från|sparkad_på_grund $
      <hurt-by-sv> i ryggen|lönen -- blod*|blöd*|sjukhus*|112|ambulans*|man|sambo
      kniven|kniv på|mot strupen & ekonom*|pengar|företag*|hyra*|kund*|räkning*|skuld*|tid
      som|känns att? slå|dunka|banka|stånga|köra|slår huvudet|pannan|skallen i|mot väggen|en_vägg
      slå|dunka|banka|stånga|slår|stångar huvudet|pannan|skallen|pannan_blodig i|mot väggen & försäkringskass*|arbetsförmedl*|myndighet*|byråkrat*|kommunen|systemet|jobb*
      slår|slog|slå jag|vi|han|hon mig|oss|sig ner|ned
      slog|slår|slagit|besegrade mig|oss|honom|henne i|på .. förhandling*|löneförhandling*|diskussion*|tävling*|loppet|<sport-sv>|kort|spel*|målet
      slår|slog|slagit|slå sig -- själv|flit|medvetet|huvudet|in|lös
      slår|slog|slagit|slå .. i|mot huvudet|armbågen|knät|tån|skallen|ryggen|axeln -- väggen|medvetet|flit|han|hon|<partner>|mig_i
      hängde|hänger|hängt|hänga sig|upp_sig|på_sig & <thing-sv>|sidan|formulär*|ansökan|det_hänger|det_hängde|systemet|programmet|spelet|appen|bankid
      <thing-sv>|sidan|systemet|programmet|appen|bankid|chatten|länken .. hängde|hänger|hängt|hänga|dog|dör|kraschade|kraschar
      hänga|hänger|hängde|hängt med|ihop|ut|läpp|på_läpp|på_gymmet|på_låset|på_en_tråd|på_en_skör_tråd|på_håret|i_luften|upp_tvätt|löst|hemma|kvar_hos|på_hänget|tavlor|tapeter|gardiner|i_repen|på_stan
      hänga|häng|hänger på dig|sig|er|en|nyckel*|krok* -- <edge>|hålla_kvar|släppa
      <weapon> .. inlåst|inlåsta|vapenskåp*|kassaskåp*
      hänga|hängde|hängd|hängt gubbe|mig_på|ut_på|på_facebook|i_sociala_medier|ut_i_tidningen
      hängd .. facebook|nätet|sociala|tidningen|flashback
      skjut|skjuts|skjuta|skjuter|sköt|skjutit inte? på|upp|fram|från_höften|ner_förslaget|till_pengar|över_målet|i_höjden|mål|in_sig_på|fart|ifrån|budbäraren|skulden|pianisten -- mig|mej|huvudet|honom|henne|dom|nån|någon|folk|alla|er|dem
      skjuter|sköt|skjutit|skjuta .. älg*|fågel*|rådjur*|hare|harar|ripa|ripor|björn|vildsvin*|mål|straff*|prick*|foto*|lerduv*|bilder -- mig|mej|honom|henne|dom
      som skjuten ur en kanon
      brinner|bränner|brann för|broar|ljuset|fett|pengar|kalorier|bilder|cd -- upp_mig
      bränt|brände|bränner mig|mej|oss på|förut|tidigare|tungan|fingret -- flit|cigarett*|medvetet|armen|låren
      drunknar|drunknade|drunkna i .. räkning*|papper*|mejl*|jobb*|arbete*|skulder*|disk|tvätt|ansökning*|information
      hoppa|hoppar|hoppade|hoppat av|över|in|på|upp|ner_i_tyngd|i_säng|rep|hage|ut_ur_bilen|på_tåget|av_tåget|av_bussen|jämfota|högt|i_galen_tunna|av_glädje|till|bungy*|fallskärm*|studsmatta|längd|höjd|från_jobb*|in_i -- bron|balkongen|taket|räcket|spåret|på_måndag*|på_tisdag*|på_onsdag*|på_torsdag*|på_fredag*|på_lördag*|på_söndag*|på_vägen|på_natten|på_kvällen|på_morgonen|på_allvar|på_riktigt
      gå|går|gick|gått över|genom lik|död
      blod och? svett|tårar
      svettas|suttit_ut|pumpade|kokar|blodig blod|blodet|nybörjare
      blöder|blödde|blödning* .. näsblod|mens*|mage*|tandkött*|magsår|mycket|lätt|stomi|klimakt*|livmoder* -- skar|skär|skurit|handled*|armen
      nådastöten|nådaskottet|dödsstöten|stridsyxan|halmstrået|dolkstöt*
      mördande|dräpande|mordisk|mordiskt tråk*|konkurrens*|tempo|hetta|sega|dyrt|blick*|snygg|tyst
      mord på klockan|svenska|språk*
      ta|tar inte livet av mig|mej & glömde|glömt|sen|pappren|skoja*|haha
      <hitter>|chef*|<kin-sv>|svärmor|lärar*|kollegor* .. kommer|ska|lär|hade|skulle|kan .. döda|dödat|mörda|mördat|strypa|strypt|slå_ihjäl|slagit_ihjäl|skjuta|hänga|flå .. mig|mej|oss & <trivial-sv>
      <body>|<body-part-sv>|trappor*|skor*|värken|värmen|hettan|kylan|fukten|pollen|papper*|formulär*|byråkrat*|a-kassan|arbetsförmedl*|försäkringskass*|myndighet* .. tar_död_på|tar_kål_på|tar_kol_på|dödar|tar_livet_av|håller_på_att_döda|knäcker .. mig|mej
      <hitter>|chef*|<kin-sv>|svärmor|lärar*|kollegor* .. tar|tog|ta livet|död|kål av|på mig|mej|oss .. med|när .. <engagement-sv>|möten|mötena|schema*|regler|frågor|krav
      tar|ta|tog|tagit .. kål|kol|död|livet på|av mig|mej med .. papper*|formulär*|blanket*|krav*
      <engagement-sv>|kassan|kölappar .. tar_död_på|tar_kål_på|tar_kol_på mig
      spelar|spela|spelade|lajvar & dödar|dog|dö|döda|skjuter|skjuta|strypa|hängd|hugger -- roll|mig|jag
      <hitter>|chef*|<kin-sv>|svärmor|lärar*|kollegor* .. döda|dödar|mörda|mördar|strypa|stryper|slå_ihjäl|slår_ihjäl mig|mej|oss om|när|ifall|för_att .. <trivial-sv>|köper -- rädd|hotar
      skar|skär|skurit|skära mig|mej|sig i|på .. handen|fingret|tummen|plåt*|plåten|glas*|burk*|kniv*|papper*|sågen|trådstängsel|vass* -- flit|medvetet|rakblad
      dödar|dödade|dödat|skjuter|sköt|slår|slog mig|oss|honom|henne|dem i|på <fiction-sv>|schack|kort|yatzy|paddel|padel
      få|ha|får|fick ihjäl .. kackerlack*|myror|möss|råttor|ogräs*|vägglöss|mygg*|getingar
      gett|gav|ge|ger|lämna|lämnat|omplacera|omplacerat ... allerg*|hyresvärd*
      blev|blivit|bli|är hotad|slagen|rånad|överfallen .. i|på tjänst*|jobbet|arbetet|butiken|bussen -- man|sambo|ex*|chef*
      hängde|hänger|hängt|hänga av|på mig|sig|er jackan|rocken|kläder*|nyckel*
      kör|jobbar|sliter|springer|arbetar|cyklar ihjäl mig|sig|oss på|med|i -- vill|ska|vägen|bilen|hem
      farväl|adjö|avsked av|till|från kolleg*|jobbet|gänget|arbetskamrat*|avdelning*|skiftet
      det är|vore|blir självmord att -- begå|enda
      så bra|kul|rolig*|roligt|gott|snygg*|fin|fint|god .. jag dör|dö|dog
      slagen|slog|slagit .. boxningsmatch*|boxning*|sparring|match|matchen|turnering*
      slår|slog|slå i dörren|dörrar|dörrarna|bordet|golvet|taket
      barnen|syskonen|ungarna|killarna|pojkarna|hundarna|katterna slåss|bråkar|slogs
      strupgrepp|stryptag|kast i|på brottning*|judo|mma|träningen
      jobb*|arbeta* .. med|på .. suicidala|våldsutsatt*|ambulans*|överdoser|missbruk*
      tar|ta insulin|medicin|alvedon|ipren en|ett|två|tre|fyra|fem|2|3|4 gånger|om
      <fiction-sv> & dödar|dog|mord*|dör|dö|död|döda|döds*|mörd*|seriemörd*|sköt|strypt|stryper|strypa|skjut|skjuta|skjuter|hugger|knivhuggen|offret|offer|hängd|hänga|dränkt|kidnapp*|självmord*|förgift*|knivmord*|våldtäkt*|tortyr* -- inspir*|sätt|själv|i_verkligheten|vill
      strypa|döda|mörda|slå_ihjäl|skjuta|strypt|dödat .. honom|henne|dem|dom|chefen|ungarna|barnen|dig & haha|hahaha|lol|skoja*|skämt*|hehe
      soldat*|polis*|milis*|regimen|talibaner*|vakter|vakterna|maffian & slog|slår|misshandl*|torter*|hotade|sköt|dödade & flykten|flykt|krig*|hemland*|gränsen|fängels*|syrien|afghanistan|ukraina|somalia|irak|eritrea
      kniv|kniven på|mot strupen & jobb*|lön*|avtal*|köpa|sälja|skriva_på
      <child>|pojken|flickan|syskon*|elev*|killarna .. slog|slår|slåss .. sin|sina|varandra & skolan|förskol*|lek*|fritids|rast*|dagis
      <job-sv> & slagen|slagna|hotad|hotade|misshandlad|sparkad|knivhuggen|överfallen|överfölls|biten|attackerad|hot|slår|kniv|skjuten|slog|spottad -- hemma|sambo|exet|mitt_ex|vill_dö|ska_slå|ska_skjuta|ska_döda
      <not-own-sv> .. hoppade|hoppat|kastade_sig|la_sig|ställde_sig|sprang|klev|gick .. framför .. tåg*|mitt_tåg|min_buss|bussen|bilen|lastbil*|tåget
      lokförar*|bussförar*|tunnelbaneförar*|spårvagnsförar*|lastbilschaufför*|tågvärd* & hoppade|hoppa|framför|tåg*|påkörd*|olycka*|personpåkörning*
      autis*|dement*|demens*|alzheimer*|utvecklingsstörd*|funktions*|npf|adhd|rullstol*|downs|brukare*|patient*|elever|eleverna|förskol* & slår|slog|slagit|slåss|knuffar|biter|sparkar|nyper|slag|slår_sig|utåtagera*|river -- mannen|sambon|exet|jag_slår|pappa|medicin*
      slår|slog|slå för bröstet|dövörat|klackarna|stort|fast|an|följe|vakt|hål|läger|vad|larm|en_signal|på_stort|en_drill|på_trumman
      hjärtat slår|slog|rusar
      slagen|slagna av beskedet|häpnad|tanken|livet|nyheten|sorg
      kastar|kastade|kasta|slängde|slänger mig|mej|oss över|på|in_i|iväg|ut_på|i_bilen|på_bussen|på_cykeln|på_telefonen -- bron|spåret|rälsen
      ramlade|ramlat|föll|fallit|trillade|rasade|halkade .. från|ner|av|på|i|genom .. <height-sv>|stege*|ställning*|trapp*|häst*|lastbil*
      springa|springer|löpa|åka|jogga|åker|sprang|skidor i|på .. spåret|spåren|elljusspår*|motionsspår*|skidspår*
      rätt|fel|nytt|inne_på|ett_bra spår|spåret
      kör|köra|körde|kört bil? på|i|över motorväg*|trafik*|landsväg*|bron|stan|mörker
      livet|döden lekte|leker
      skär|skära|skar|skärt mig|sig|oss i|på hjärtat|öronen|själen|papper
      skära|skär tänder|ner|ned|bort|av -- armarna|mig|pulsåd*|ådr*|handled*|halsen|pulsen|strupen|rakblad*
      strypa|strypt|stryper tillgång*|ekonomi*|resurs*|flödet|bidrag*|vattnet|budget*|stöd*|gasen|utgift*
      hot|hotad|hotar om|av|med uppsägning*|varsel*|vräkning*|avhysning*|konkurs*|indrag*|sparken|att_dra_in|stämma|stämning|omplacer*
    `,
  },
]);
