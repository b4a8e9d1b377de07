/** Swedish: danger to oneself as will, deed and means put together, rather than as set phrases. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const intentSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.will-to-die',
    says: 'crisis',
    lines: `
      vet|fattar|märker|ser|anar|förstår|misstänker <not>|inget|ingenting om? att jag|ja .. <deed-self-sv>|<unlive-sv> -- <engagement-sv>|jobb*
      ingen|inte_någon|inte_nån vet|anar|ser|märker|fattar|förstår att jag|ja .. <deed-self-sv>|<unlive-sv> -- <engagement-sv>|jobb*
      hoppas|önskar|ber|tänk_om|drömmer .. jag|ja dör|dog|avlider -- skratt|hunger|inte
      vilket|annat|bästa|enklaste|snabbaste|något|nåt|lättaste|ett satt|sett .. att .. <deed-self-sv> -- jag_satt|film
      hur många|manga <pills> tål|tal man|jag|en|kroppen -- per_dag|om_dagen
      hade|skulle jag|ja .. varit_död|vart_död|varit_borta|varit_begravd|skjutit_mig|hängt_mig|tagit_livet|tagit_mitt_liv|dött|gjort_slut_på_det|gjort_slut_på_mig|dränkt_mig|tagit_en_överdos -- läkar*|ambulans*|operation*|hjälm*|bälte*|olycka*|sjukhus*|kirurg*|krock*|cancer*|vaccin*|skratt|skam
      kommer|kommer_att|tänkte|kommer_bara hoppa $ -- studs*|fallskärm*|bungy*|rep|häst*|gympa*|trampolin*|<engagement-sv>
      tar|hämtar|tog|plockar .. bössan|geväret|studsaren|pistolen|revolvern|hagelgeväret .. ikväll|efter|sen|nu|imorgon|så|slut -- jakt*|älg*|skytte*|tävl*|putsa*|licens*
      legat|låg|ligger|ligga|lagt_mig|la_mig på|mellan rälsen|tågspåret|järnvägen|rälsarna|järnvägsspåret -- löv|snö*|grus|sten*
      legat|lagt_mig|la_mig|ligga på spåret|spåren -- löv|snö*|jobbsök*
      bättre|bäst|skönt|skönast|lika_bra .. om|att jag|ja .. dött|dog|dör|inte_fötts|aldrig_fötts|varit_död|försvunnit|aldrig_fanns -- skratt
      <vilja-sv> .. <dö> -- <not>|<feeling-sv>|<kin-sv>|<trivial-sv>|<fiction-sv>|han|hon|de|dom|hund*|katt*|batteri*|rädd|orolig|trodde|jobb*|barn*|för_en|för_ett|skratt|hellre|så_trött|ålder*|gammal|lycklig|pinsam*|om_någon|om_nån|om_de|allerg*|nötter
      planerar|planerade|planerat|tänkte|bestämt|bestämde|beslutat|beslutade|ämnar|avsåg att|mig_för_att få? <dö>
      gött|skönt|najs|fint|ljuvligt|härligt|underbart|bra|befriande|lättnad .. vore|skulle|att|å .. <dö>|slippa_leva|vara_död|få_dö -- hund*|katt*|mormor|mamma|inte|förrän|av
      ångrar|synd|tyvärr|besviken|ledsen|arg|förbannad|fan|varför|ångra .. jag|ja .. <not> .. dog|dött|lyckades_dö|fick_dö -- han|hon|skratt
      vill|längtar|ska|redo hem? till|mot döden|graven|kistan
      anledning|skäl|ursäkt|orsak .. att|till <not> hoppa|<dö>|göra_det|skjuta_mig|hänga_mig|ta_livet|avsluta|skära_mig
      svårt|förstår|fattar|vet|ser|undrar|säg|berätta .. varför jag|man|en ska|måste|skulle|behöver .. <leva>|finnas|existera -- på|ihop|bidrag*
      drack|druckit|dricka|dricker|svalt|sväljer|svälja|häller_i_mig .. kaustik*|klorin*|frostskydd*|råttgift*|batterisyra*|lösningsmedel*|avloppsrens*|propplösare*|spolarvätska*|tändvätska*|bensin*|kylarvätska*|thinner*|ättiksyra* -- jobb*|misstag|barnet|hunden
      <vilja-sv>|vill|önskar|hoppas .. bli avlivad|sövd_för_alltid|begravd|nedsövd_för_alltid|bortplockad
      vet|hittat|läst|letar|söker|känner|finns|googlat|har .. sätt|metod|metoder|utväg|tillvägagångssätt .. att .. <deed-self-sv> -- film|bok|slippa
      jag|ja skör|skjär|sker mig|mej
      <think-sv> .. på|om|att|av|efter .. <unlive-sv> -- <engagement-sv>|<trivial-sv>|film|bok
      <vilja-sv> .. <unlive-sv> -- ihop|bidrag*|tillsammans|klockan|tidigt
      inget|ingenting|inte annat .. än att? .. <deed-self-sv>|hoppa
      vet|osäker|tveksam inte|på|ej om|ifall|hur|när jag .. <deed-self-sv> -- <engagement-sv>|jobb*
      vågar|törs|vågade|vågat|tordes|hinner|kan inte|ej|aldrig|int .. <deed-self-sv> .. men|fast|än|ännu -- <engagement-sv>|barn*|aldrig_göra
      aldrig velat|önskat|längtat .. <deed-self-sv> .. så|mer|lika
      sluta|slutar inte|aldrig .. tänka|fantisera|drömma|fundera|älta .. på|om .. <deed-self-sv>|<unlive-sv>|döden -- film|bok
      hur gör|går|bär man|jag .. <deed-self-sv> -- ont|film|jobb*|<engagement-sv>
      <deed-self-sv>|<unlive-sv> är|vore|känns|blir .. enda|sista|bästa|ända .. utväg*|lösning*|alternativ*|val|chans|väg*|sätt* -- film|bok
      svälta|svälter|svältar|frysa|fryser ihjäl & vill|ska|tänker|planer*|plan|impuls*|lust|redo|bestämt|funderar -- jobb*|hund*|trivs|rädd
      tröttnat|ledsnat|utmattad|mätt på|av att? <leva>|finnas|livet|existera|att_leva|andas -- på_lånad
      färdiglevd|färdiglevt|färdiglevat|levt_färdigt|levt_klart|levt_nog|levt_tillräckligt|levt_för_länge
      död|dö .. är|e det? enda|allt|det jag|ja .. vill|önskar|drömmer|längtar
      hör|läser|ser .. olycka*|tågstopp*|personpåkörning*|dödsfall* .. så|då vet|förstår|fattar ni|du
      jag|ja <vilja-sv> ... <dö> -- <not>|<feeling-sv>|<kin-sv>|<trivial-sv>|<fiction-sv>|han|hon|de|dom|hund*|katt*|batteri*|rädd|orolig|trodde|jobb*|barn*|för_en|för_ett|skratt|hellre|så_trött|ålder*|gammal|lycklig|pinsam*
      jag|ja ... ut|snön|skogen|vattnet|sjön|havet|alkohol*|redlös|medvetslös|full ... och|tills|så_att|för_att <dö>|dör -- han|hon|<not>
      planerar|planerade|planerat|planera|förberedde|förbereder|förbereda|förberett|väntar_på|längtar_efter|ser_fram_emot|planlägger min|mitt egen? död|bortgång|frånfälle|självmord
      <vilja-sv>|vill|önskar|hoppas .. bli|blir|blev ihjälkörd|ihjälslagen|ihjälskjuten|överkörd|påkörd|mördad|dödad|skjuten|knivmördad -- rädd|orolig|inte|folk
      på_väg .. till|upp|ut|mot|ner spåret|spåren|rälsen|tågspåret|taket|broräcket|kanten|stupet|klippan -- jobb*|snickar*|plåt*|motion*
      på_väg .. till|mot|upp_på|ut_på bron nu|ikväll|$ -- fisk*|jobb*|buss*|cykel*|stan
      dra|drar|brassa|blåsa|ratta|smälla|dundra|åka rakt? in i .. bergvägg*|berget|lastbil*|träd|trädet|mur|muren|bropelar*|stolpe|begvägg|berghäll|vajerräcke*
      ska|vill|tänker|kommer_att|måste ända|avsluta|ta liv|livv
      min|mitt|den|sista sista? natt|natten|dag|dagen|kväll|kvällen|timme|timmar|vecka|veckan i_livet|på_jorden|i_jordelivet|vid_liv|som_levande
      gjort|gjorde|gjorde_ett|haft ett? försök|suicidförsök .. igår|idag|inatt|natt|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|helgen|förra_veckan|häromdagen|nyligen|nyss -- att_ringa|ringa|söka|jobb*|sluta|röka
      försök & magpump*|kolsvept|intuberad|iva|psykakuten|räddade|hittade_mig|hittades -- jobb*|sluta_röka
      magpump*|magpumpad & jag|mig|fick|blev & tablett*|försök|igår|natt|helgen|<pills> -- fylla|alkohol
      <think-sv>|<vilja-sv> .. köra|gasa|styra|svänga|åka av_vägen|i_diket|ut_i_diket|rakt_fram_i|över_kanten|utför -- körkort*|rädd|halt|halka|is
      ro|frid|vila|tystnad|sova|somna|sömn|slumra|tyst .. för_evigt|för_alltid|för_gott|i_evighet|evigt|i_all_evighet & vill|ska|få|längtar|önskar|hoppas|gå|bara|snart
      <vilja-sv> dränk|häng|skjut|stryp|kväv|förgift|avliv|skada|skad|döda|döööda mig|mej
      få|fa|sätta|sätter slut|stopp|punkt på|för allt -- bråk*|skuld*|jobb*|krångel*|papper*
      ta_bort|tar_bort|radera|utplåna|avlägsna mig|mej .. från|ur jorden|jordens|världen|livet|ytan
      beslutat|beslutit|bestämt|bestämde|valt|väljer|redo|beredd|lovat|dömd|ämnar|avser .. <dö>|dödd -- läkar*|barn*|chef*
      vi <vilja-sv> <dö> -- skratt|hunger|<trivial-sv>
      <dö>|dödd är|e|vore|verkar|känns det|den|min|mitt enda|bästa|ultimata -- film|bok
      döden|graven|kistan är|e|vore|känns|verkar|låter .. befrielse|lättnad|lösning*|utväg*|räddning*|bättre|vän|skön|skönt|lockande|välkommen|enda|bästa -- film|bok|mamma*|pappa*
      lockas|lockar|dras|dragningskraft|längtan|längtar .. till|av|efter .. döden|graven|slutet
      tankar|fantasier|drömmer|drömt|fantiserar|tänker|grubblar|ältar om|på|kring min egen? död|begravning
      <vilja-sv> .. <end-sv> .. <my-life-sv> -- <engagement-sv>
      <my-life-sv> .. får|ska|skall|måste|borde|bör|kan|tar .. ta_slut|slut|sluta|upphöra|vara_över -- <engagement-sv>
      ta|tar|tog|tagit död|kål|kol på mig|mej själv
      <think-sv> .. på|om|att|av|efter .. <deed-self-sv> -- <engagement-sv>|<trivial-sv>|film|bok|inte_på|inte_om|inte_att|inte_längre_på|inga_planer|inga_tankar|aldrig_på
      höll|håller på att <deed-self-sv> -- <feeling-sv>|skratt|kuppen|smälla
      <deed-self-sv> .. tänker|tankar|tanken|funderar|planerar|överväger .. jag|snurrar|kommer|finns|hela -- <engagement-sv>
      att? <dö>|ta_livet_av_mig|självmord|döden|försvinna .. känns|är|vore|verkar|låter|blir|framstår .. lösning*|utväg*|alternativ*|vägen|befriande|befrielse|skönt|bättre|lättast|enklast|rätt|rimligt|lockande|lättnad -- film|bok|<engagement-sv>
      tills jag|ja dör|dog -- skratt|pension*|jobba|jobbar|bo|älska*|minns|glömmer
      borde|bör|får|förtjänar|förtjänat|ska|skulle|har_rätt .. <not>|ingen_rätt|aldrig .. få|att|ha|har? <leva>|leva|finnas|andas|existera|ha_fötts -- bidrag*|ihop|tillsammans
      hade|om jag .. haft|ägt|hade .. <pills>|<noose>|rakblad* .. hade|skulle jag .. tagit|svalt|använt .. dom|dem|alla|allihop|hela|det|allt -- mot|värk*|ont|migrän*|feber|sov*|jobb*|<rope-work-sv>
      hade|om jag .. haft|ägt|har|hade .. <weapon>|vapen|mod|rep .. hade|skulle|så jag .. skjutit|gjort|hängt|gör|hoppat|varit_död|dött
      självdö|självdöda|självdöden
      livet avmig|avmej|amej|åmej|avmg|avmi|avmigsjälv
      imorgon|ikväll|inatt|snart|då|nästa_vecka|på_måndag|på_fredag är|ligger|lär|kommer jag|ja .. <dö>|död|borta -- semest*|ledig*|jobb*|trött
      jag|ja är|e|ligger|lär_vara <dö>|död imorgon|snart|inatt|ikväll|då|innan|när
      bästa|bäst|bättre|skönt|skönast|lättast .. om|att|när|är .. jag|ja är|var|vore|blir|låg|dör|dog .. <dö>|död|borta|begravd|$
      önskar|borde|skulle|tänk .. abort|aborterad|aborterat|missfall -- barn*|jag_gjort|fick
      <slang-sv> mig|mej|meg -- <engagement-sv>|hunden|katten
      vill|ska|tänker|kommer .. <slang-sv> -- <engagement-sv>|hund*|katt*|häst*
      kola|kolar vippen|av & vill|ska|jag|flit|tänker|hoppas
      ta|tar|tog|tagit mig|sig|mej|livet? av daga
      för_att|bara|ska|tänker|vill|redo_att|måste .. hoppa $ -- studs*|fallskärm*|bungy*|rep|häst*|gympa*|trampolin*|<engagement-sv>
      bestämt|planerat|planerar|valt|vet|datum|dagen|platsen|sättet|drömmer .. min|egen död|bortgång|sista_dag -- jobb*|testamente
      jag hade|skulle .. hoppat|skjutit|hängt|dött|varit_död|gjort_det .. om inte|ingen|aldrig -- studs*|jobb*
      om jag dör så dör
      do|dö vill jag|ja
      sj|sjv mord
      sui|suicid|suis tankar|tanke|känslor|planer|ideer
      suisid|suisidal|suisidtankar|suicidtankar|suicidnära
      själv vållad? död & min|jag|vill
      bli|vara|va av_med|utan|fri|fri_från <my-life-sv>
      göra|gör|gjorde slut på det|de här? nu|ikväll|idag|snart|inatt|$ -- kille*|tjej*|<engagement-sv>
    `,
  },
  {
    id: 'sv.means-in-hand',
    says: 'crisis',
    lines: `
      tar|ta|sväljer tabletterna|pillren|allihop|alla_tabletterna .. när|så_fort|efter|sen & ikväll|inatt|det_händer|sista|äntligen|slut -- läkar*|recept*
      suttit|sitter|satt|står|stod|legat .. med snaran|repet|rakbladet|tabletterna|pistolen|geväret|bössan .. hand|handen|händerna|knät|knäet|famnen -- <rope-work-sv>|<attack-job-sv>
      <think-sv> .. på|om sui|suic|selfharm|self_harm|kms|sjm|självm
      skruvat|vridit|skruvar|vrider|öppnat|öppnar .. på|upp? gasen|gaskranen|gasolen|gaskranarna -- laga|mat|kaffe|grill*|spis*
      har en? plan & <pills>|rep|rakblad|vapen -- recept*|läkar*|behandling*|vårdplan*|veckan|jakt*|klättr*
      köpt|köpte|köper|köpa|beställt|beställde|hämtat|hämtade|skaffat|skaffade|letat_fram|tog_fram|fixat|knutit|knöt|knyter .. rep|repet|snara|snaran|rakblad|rakbladen|råttgift|helium -- <rope-work-sv>|raka|skägg|råttor|till_släpet
      avgasslang*|avgasslangen|avgasröret & sitter|bilen|garage*|klar|redo|satt|kopplat|tejpat -- besikt*|verkstad*|mekan*|byt*|rost*|lag*
      andas|andats|andas_in|insupa avgas* & bilen|garage*|vill|ska|tänker|tills -- stan|trafik*|jobb*
      <think-sv>|<vilja-sv> .. köra|svänga|styra|gasa|ratta|åka .. av|utför|ner_från|ned_från|över bron|broräcket|räcket|kanten|klippan|kajen|bergväggen|vägkanten -- <engagement-sv>|över_bron|körkort*
      tänkt|bestämt|funderat|beslutat .. får|blir|blev bli|det? <pills>|<noose>|rakblad* -- läkar*|recept*|spruta*|mot|behandling*|istället|<rope-work-sv>
      rakblad*|<noose> & med_mig|fickan|väskan|plånboken|mobilskalet & alltid|ifall|utifall|varje_dag -- raka*|skägg*|resa*|<rope-work-sv>|varm*
      överlevde|överlevt|misslyckades|misslyckats & <pills>|överdos*|försök*|hoppade|hängde_mig & nu_ska|nu_gör|nu_tar|nu_vill|igen|ordentligt|rätt|nästa_gång|denna_gång|den_här_gången -- infarkt*|hjärtinfarkt*|stroke*|olycka*|olyckan|cancer*|operation*|<engagement-sv>
      kan|kunde|ska|borde|vill jag|ja? lika_gärna|lika_bra <deed-self-sv> $
      hänger|klänger|klamrar|balanserar|sitter|står .. på|i|från|utanför|över <edge>|en_bro|broräcket & orkar_inte|släppa|släpper|hålla_kvar|hålla_fast -- jobb*|målar|sele|stå_kvar
      badkar*|badet|duschen|badrum*|toaletten|toan|golvet|sängen & rakblad*|rakhyvelsblad*|skalpell* & sitter|ligger|står|låst|jag|med -- raka_mig|skägg*|benen_inför
      har|jag_har|finns <noose>|rakblad & bestämt|valt|plats|redo|plan|kvar|datum|dagen|tid|träd|krok -- <rope-work-sv>
      <vilja-sv> svälja|ta|äta|knapra|trycka|trycka_i_mig|sätta_i_mig|dra_i_mig .. allt|alla|varenda|varje|hela .. jag_har|har_hemma|hemma|medicinskåp*|skåpet|finns|lådan|burken|kartan -- <engagement-sv>|lagret
      <deed-sv>|skär|skar|skära|svälter|svälta|skada|skadar mig|mej själv? tills|så_att|så|till jag|ja? dör|dö|dog|försvinner|blöder|död
      <noose> .. väntar|redo|klart|klar|uppe|hänger|hängt|upphängd|fastknut*|fäst* -- <rope-work-sv>|rumpan|magen|fotografi*
      fäst|knutit|knöt|hängt|bundit|virat .. <noose> -- <rope-work-sv>
      <pills> .. uppradade|upplagda|framför|hällt|hällde|tömt|räknat|räknade|krossat|krossade|blandat|löst_upp -- recept*|apotek*|dosett*|veckan|läkar*
      hällt|hällde|tömt|tömde|krossat|krossade|radat|radade .. <pills> -- dosett*|veckan
      sprit|vodka|whisky|alkohol|vin & <pills> & ikväll|inatt|nu|alla|hela|tillsammans|sköljt|sköljer|ned|ner|lådan|flaska|redo -- slutat|nykter
      munnen|pannan|tinningen|bröstet|huvudet .. <weapon>|pipan|geväret|hagelgeväret|studsaren -- <attack-job-sv>
      krok|kroken|ögla|öglan|takkrok|takkroken|balken|takbjälken|bjälken & taket|håller|tål|skruvat|fäst|provat|testat|rep & jag|upp|min|mig|vikt|min_vikt -- lamp*|gung*|blomm*|hängmatta|tvätt*|väggen|tavl*|snickar*|bygg*
      <weapon>|gevär|pipan|hagelgeväret|studsaren .. i|på|mot|bredvid .. knät|knä|knäet|famnen|bredvid_mig|mot_mig & sitter|ligger|har|jag|står -- <attack-job-sv>|jagar|putsar|tv_spel
      rakblad*|rakbladet|kniven|tabletterna|pillren|repet|snaran .. ligger|framme|hänger|redo .. framme|badrum*|badkar*|bordet|bredvid|nattduk* -- frukost*|kök*|skägg*
      <weapon>|pipan|hagelgeväret|studsaren .. i|mot|vid munnen|pannan|tinningen|hakan|tinning & jag|min|mitt|mig|håller|satt
      <leap-sv> .. från|framför|under|ut_från|ut_genom|ner_från|utför|nerför|av .. <edge>|<fast-sv>|spåret|spåren|rälsen|rälsarna|fönstret|balkongen|takterrassen|<height-sv> -- missa*|bungy*|bungyjump*|fallskärm*|bada|sim*|jobb*|jobbade|snickar*|plåt*|<engagement-sv>
      <leap-sv>|springa_ut|gå_ut|gå|lägga_mig|la_mig .. på|ut_på|ner_på|över spåret|spåren|rälsen|tågspåret|rälsarna|järnvägen|motorvägen|körbanan & mig|jag|ska|vill|tänker|<vilja-sv> -- <engagement-sv>|<rope-work-sv>|motion*|träna*|lärare*
      <vilja-sv> <leap-sv>|gå|gå_ut|vada|vada_ut|köra .. i|ut_i|ner_i|från|rakt_ut .. älven|forsen|vattnet|sjön|havet|kajen|dammen|isvaken|vaken -- bad*|simm*|bryggan|sommar*|trampolin*
      stoppa|sätta|stanna på hjärtat|andningen -- hjärtstart*
      kväva|kvävt|kväver|drunkna|dränka|dränkt|bränna_ihjäl|elda_upp|tända_eld_på|spränga mig|mej själv? -- <trivial-sv>|<fiction-sv>
      laddat|laddar|laddade|osäkrat|osäkrade .. <weapon>|bössan|geväret|studsaren|pistolen -- <attack-job-sv>|mobil*|batteri*
      stolen|pallen|stegen|taket|trädet & <noose>|snara & jag|stod|stått|ställt|klev|steg|redo|provade|halsen -- <rope-work-sv>|snickar*
      skurit|skar|skär|skära|karvat|rispat|hackat sönder|upp|djupt|i .. arm|armen|armarna|benen|låren|handlederna|magen|halsen|mig -- jobb*|glas*|maskin*|kniven_slant|kött*|operation*
      hur djupt|långt|hårt|var|mycket .. skära|snitta|hugga|trycka|skär & man|måste|jag|dö|behöver|räcker -- kött*|bröd*|tyg*|gräs*|ved
      ta|tar|tog|tagit|åt|äter|ätit|svalde|svalt|svälja|sväljer|käkade|tryckte_i_mig .. <many-sv> .. <pills>|stycken|tabs|piller -- mg|milligram|dagar|år|per|recept*|ml
      ta|tar|tog|tagit|svalt|svalde .. för_mycket|för_många|överdos .. medicin*|<pills>|insulin .. flit|vilje|avsikt*|medvetet|meningen
      gun|knife mig|mej själv
      plastpåse|plastpåsen|påse|påsen .. över huvudet|ansiktet|skallen
      tända|tänder|tände eld på mig|mej
      blöda|blöder|blött ihjäl|till_döds|ut_i_badkaret & jag|mig|vill|låta|låt
      öppna|öppnat|öppnade|skära|skurit|snitta .. ådror*|pulsådr*|pulsådern|handlederna|artär*|halspulsåd*
      köra|kör|styra|styr|svänga|svänger|krocka|krockar|gasa|gasar .. in_i|rakt_in_i|in_mot|mot|framför|rakt_på|ut_i|ner_i .. lastbil|lastbilen|lastbilar|träd|trädet|bergvägg*|bergväggen|berget|mur|muren|vägg|bropelar*|mötande|långtradare|sjön|älven|kajen|diket|stolpe* -- råka*|olycka*|rädd|halk*|hink*
      köra|kört|körde|kör|krocka|krockat|styra|gasa .. ihjäl|av_vägen|rakt_in|in_i|i_diket|över_kanten .. med_flit|med_vilje|avsiktligt|mig_själv
      med_flit|med_vilje|medvetet|avsiktligt & krocka|krockade|köra_av|överdoser*|svalt|skurit|skar|hoppade|skadade -- chef*|<hitter>
    `,
  },
]);
