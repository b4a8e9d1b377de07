/** Swedish: danger to oneself, said directly or in other words. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const selfSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.kill-myself',
    says: 'crisis',
    lines: `
      livet_av_sig|sitt_liv|självmord|hängde_sig|sköt_sig & jag vill|tänker|ska|kommer & göra_samma|samma_sak|samma_väg|följa_efter|göra_likadant
      <want>|ska|lust|sugen .. gå|kliva|ta_steget|kasta_mig|falla|klättra .. ut .. genom|från fönstret|fönster|balkongen|balkong -- nyckl*|nyckel*|brand|brinner|brann|markplan|bottenvåning*|katt*|låst|utelåst
      ska|vill|tänker|kommer|kmr hönga|hägga|hägna|hänka|hängna|häda|hengja mig|mej
      tog|tagit|tar|ta|svalt|svalde|åt all|ala|aal mina? <pills>|pillr|pilr
      hejdå|adjö|farväl|hej_då .. jag|ja dör|hoppar|gör_det
      will|wil|vile <not>|int|ente leba|leva|lefa|lewa|leve|live
      svalt|tagit|tog|svalde alla? tablettr|tabletr|tabltter|tabeltter|pilller
      avsluta|avslutar|ta|tar mi tt liv|livet
      <leva> orkar|vill|kan|pallar|klarar jag|ja inte|int|ej
      önskar|onskar jag? va|vore|var|ja död|<dö>|dod
      vill|orkar|orka|pallar|klarar|kan|ids|kommer inte|int|ej|ente eva|elva|lva|lvea|lev|lea mer|mera|längre|så|utan|imorgon|$
      sluta|lust_att|mening_att|inget_att|trött_på_att|less_på_att|vilja_att|ork_att|vill_ej eva|elva|lvea|lva
      ta|tar|tog|tagit|avsluta|avslutar|avslutat|ända itt|mi|mutt|mott|mtit|imtt|mir|mut liv|livet
      öda|oda|öd|ödda|dda|doda|dödda mig|mej|meg|mg|ig
      ill <dö>
      tror|vet|tvivlar|lovar <not>|på_att .. jag|ja lever|finns|vaknar|överlever|är_vid_liv|är_kvar|är_i_livet .. <time-sv>|imorgon|då|längre|snart -- jobb*|kontor*|stan
      skulle|borde aldrig|inte|int|ej ha? överlevt|vaknat|klarat_mig -- kurs*|jobb*
      ställt|ställde|ställer|lagt|la|lade mig|mej på|ut_på spåret|spåren|rälsen|rälsarna|tågspåret
      ont .. att|å? hänga|dränka|skjuta|förgifta sig
      svalde|svalt|sväljt ett? helt|hela paket|ask|burk <pills>
      tog|tagit|åt .. <pills> .. för_att|så_att|så dö|jag_dog -- inte_dö|slippa
      svälter|svältar|fryser mig|mej till döds
      ge mig|mej nåt|något|nagot så_jag|så_att_jag kan|får|slipper <dö>|leva
      skjär|skjar|sker|schär mig|mej
      vill d ö
      <not>|ingen|orkar|vill .. mening|lust|ork|vits? å|att lev
      vill|ville|vil|vilja|önskar vara|va|bli <dö>
      d ö vill|ska|vil
      ta|tar|tog|tagit mitt|mit|mt|mtt eget|egna|egen? liv|lif|lv
      av liva mig|mej
      <dö> vill|vil jag|ja|nu|$
      avliva mig|mej
      druckit|drack|dricka|svalt klorin|frätande|kaustiksoda|kylarvätska|avloppsrens*
      vill|vil|ska d0|dö0|doe|döe
      sälvmord*|salvmord*|sjlvmord*|självmod*|sjävmod*
      ta|tar|tog|tagit mit|mitt|mt lv|liv|livet
      ta|tar|tog|tagit livet|livt|live|lvet av|a|å mig|mej|mg|me|mi
      ta|tar livet av $
      tog livet av $ -- <kin-sv>|kollega*|klasskamrat*|skolkamrat*|chef*|han|hon
      vill|vil|vll|vilj <dö>|doo|dod
      ta|tar|tog|tagit|avsluta|avslutar|ända|göra_slut_på|gör_slut_på|ände livet|livett|mitt_liv|mitt_eget_liv av? mig?|mej? -- sig|lugnt|som_det_kommer|dag_för_dag|med_en_klackspark|tillbaka
      ta|tar|tog|tagit livet av mig|mej|meg|oss
      ta|tar livet av sig -- kompis*|vän*|bror*|syster*|mamma|pappa|son|dotter|hon|han|någon|nån|folk|grannen|de_som
      ta|tar|tog|avsluta|avslutar|ända mitt|eget|mitt_eget liv
      livet av mig|mej
      göra|gora|gör|gor|gjort|gjorde slut pa allt|det|alltihop|mig|mej|mitt|livet|allting|skiten
      avsluta|avslutar|avsluta & allt|livet|mitt_liv|alltihop|det_här_livet|lidandet|allting -- kurs|anställ*|samtal|abonnemang|jobb|utbildning|ärende
      <killsv> mig|mej|mig_själv -- av_skratt|chefen
      <want> döda|hänga|skjuta|dränka|strypa|avliva|hanga|doda|dranka mig|mej|mig_själv
      hänga|hänger|hängt|hanga|skjuta|dränka|döda|skära_ihjäl mig|mej|mig_själv -- med_ut|i_repen|kvar
      självmord|sjalvmord|suicid & begå|begar|försök|göra|planer*|tankar
      begå|bega|begår självmord|sjalvmord|suicid
      begick självmord|sjalvmord|suicid -- <kin-sv>|kollega*|klasskamrat*|skolkamrat*|chef*|han|hon
      hoppa|hoppar|kasta|kastar|slänga|slänger & tåget|tåg|bron|spåret|spåren|taket|balkongen|fönstret|klippan|lastbil|lastbilen|träd|bergvägg|tunnelbanan|räls|rälsen|kajen|vattnet|tunnelbanespåret|perrongen|ett_tåg|bussen|bilar|från_bron|motorvägen & framför|mig|från|ut|ner|in|under|vill|ska|av|jag|tänkte|funderar|i -- hinner|bungy|biljett|missa*|fallskärm|till_jobbet|badet
      hoppa från|framför|ut_genom|av|ner|i_spåret|ut -- skolan|jobbet|kursen|frukosten|träningen|tåget|bussen|av_bussen|av_vid
      skära|skar|skär|skära_upp|snitta & handled*|pulsåd*|halsen|pulsen -- kött|bröd
      överdosera*|tagit_överdos|tagit_en_överdos|ta_en_överdos|tog_en_överdos
      tagit|tog|ta|svalt|sväljt|svalde|äter|svälja|ätit|tryckt_i_mig|käkat|käka|tar|knaprat & <pills>|<pills> & alla|hela|massa|massor|mängder|mängd|många|20|30|40|50|60|burken|kartan|näve|för_många|allihop|samtidigt|nävar|två_kartor|kartor|flera -- <not>|många_år|flera_år|flera_gånger|många_gånger|flera_månader|många_månader
      <pills> & tagit|svalt|tog|ätit|svalde & alla|hela|massa|massor|mängder|många|för_många|20|30|40|50|burk*|kart*|näve -- många_år|många_gånger|många_månader
      försökt|försöka|försökte|försöker & ta_livet|döda_mig|<dö>|ta_mitt_liv|hänga_mig|självmord -- sig|sitt
      skjuta|skjuter en|mig_en kula
      kula i|genom huvudet|skallen|pannan
      hängde|hängt|dödade|dödat|sköt|skjutit|dränkte|dränkt|dränker|dödar|förgiftade|förgiftat|avlivar mig|mej|mg -- skratt|foten|med|på_håret
      döda|hänga|häga|hnga|skjuta|dränka|hanga|strypa mg|mej|mig|me
      skjuta|skjuter|sköt|skjut mig|mej -- foten|fram
      ta|tar|tog|tagit|göra|begå|gör självmord|sjalvmord|suicid
      göra|gör|gjort|gjorde|få|sätta|sätter|vill slut|stopp|punkt på|för <mitt-liv>|allting|alltihop|eländet|skiten|plågan
      <mitt-liv> & ta_slut|tar_slut|tog_slut|vara_slut|är_slut|få_slut|vara_över|ska_sluta|slut_på & ska|vill|idag|ikväll|inatt|snart|önskar|nu|själv|hoppas|min_del|måtte|tar
      avsluta|avslutar|avslutat|avslta <mitt-liv>|mit|mitt
      svälja|sväljer|svalt|svalde|tagit|tog|käkat|tryckt|proppat & allt|hela|alla|massa & <pills> -- recept|apotek*
      framför|frammför|fram_för|under tåget|togeet|töget|taget|ett_tåg|ett_tag|tag|pendeln|pendeltåget|tunnelbanan|bussen|en_bil|en_buss|lastbil|lastbilen|en_lastbil|långtradar* & hoppa*|kasta*|slänga|slänger|gå|kliva|ställa|knuffa|lägga -- missa*|hann
      fran|frn bron|taket|klippan|balkongen|viadukten|bro & hoppa|hoppar|kasta|slänga
      <noose> & runt|kring|om & halsen|hals -- hund*|häst*|katt*|skjort*
      dubbelt|tredubbelt|för_mycket|extra|alldeles & tog|tagit|svalde & tål|hoppades|hoppas|vakna*|vaknade|inte_vakna
      vaknade|överlevde|vaknar & besviken|tyvärr|synd|ångrar|ledsen_att|bara_arg|ändå & jag|och|bara|att -- tidigt|sent|natt*|mardröm|larm*
      styra|styr|svänga|svänger|köra|kör|vrida|vrider|gasa|ratten & fel_sida|mötande|fel_körfält|bergvägg*|av_vägen|stolpe*|vajerräcke*|pelare*|betong*|stup*|rakt_in & tänker|tänkt|vill|lust|idag|funderar|nästan|frestad|kunde|bara|hoppas
      lyckades|lyckas|lyckats|misslyckades|misslyckats & <dö>|ta_livet|självmord*|hänga_mig|med_att_dö
      svälta|frysa|supa|knarka|dricka|svälter|super|knarkar mig|mej? till döds|ihjäl
      tänker|tänkt|tankar|funderar|bättre|skönt|lättare|bäst & inte_finnas|inte_fanns|inte_finns|inte_levde & jag|på|att|om
      försökte|försökt|försöker & <pills>|överdos*|tabletter & ta|tog|svälja|spydde|kräktes|spytt|kräks -- sluta|trappa|minska
      <noose> & snaran|halsen|testat|provat & hängt|hänga|lagt|runt
      överdosss|överdoss|öveerdos|overdoss
      köra|körde|kör|kört|köras över|ihjäl mig|mej -- chef*|möte*|beslut*|kommunikation*|handläggar*|kolleg*|mötet|facket
      ta|tar|tog mitt|mit|mtt live|life|lif|lv
      kasta|slänga|ställa mig|mej framför|frammför|under
      ta|tta|taa mitt|mit liv|livet -- tillbaka
      dödshjälp|eutanasi|dignitas & jag|mig|vill|finns|får|söka|hur -- jobb*|debatt*|uppsats|lag*
      skallen|huvudet av mig|mej
      skjuta|skjuter|sköt skallen|huvudet|hjärnan
      tändvätska|bensin|lacknafta|propplösare|t_röd|råttgift|cyanid|stryknin & drack|druckit|dricka|dricker|köpa|svalt|tar -- tanka|bil*
      brödrost|brödrosten|hårtork|hårtorken|hårfön & badkar*|badet|vattnet
      slutar|slutade|avslutar|avrunda mitt|mit liv
      tar|ta ett skutt|språng|kliv|hopp från|ut|framför|utför -- tro*
      bort från livet|jorden|jordelivet|den_här_världen
      tåg|tåget|ett_tåg|tunnelbanan & stå|ställa|ställer|kliva|lägga & framför|spåret|rälsen
      ^ jag|ja? ska|tänker|vill hoppa nu? $
      ^ hoppar snart|nu|ikväll $
      repet|snaran är|hänger|sitter redan? uppe|klar|klart|redo
      enda skälet|anledningen|orsaken & inte & tagit|gjort|hoppat|dött|död|lever|kvar|slutat -- jobb*
      lever|andas & bara|enbart & vågar|inte & ta_livet|dö|självmord
      ta|tar|tog miitt|mittt|mitt|mit liv|liiv|liv
      skära|skada|döda|hänga mgi|mgj|img
      ^ <dö> alltså|helst|kanske|nu? $
      kan|kunna man|jag|en <dö> av|på|om|med ... <pills>|<many-sv>|överdos*
      dör|dö|avlider man|jag|en av|om|på|med ... <pills>|<many-sv>|för_många -- läkar*|behandl*
      åt|åt_upp|äta|äta_upp|ätit_upp|äter_upp|knaprat|tömde|tömt .. alla|hela|många|massa|massor .. <pills> -- recept*|läkar*
      plan|planen .. ta|svälja|äta <pills> -- recept*|läkar*|mot|månad*|vecka*|dagar|tremånad*
      dödligt|livsfarligt|farligt med|att_ta|att_äta .. <many-sv>|massa|hela .. <pills>
      nu|just|nyss .. tagit|svalt|ätit tabletterna|pillren|allihop|burken $
      <noose>|<weapon>|<pills>|rakblad* & tänker|ska|vill|kommer & använda & det|den|dem|dom|ikväll -- <rope-work-sv>|<attack-job-sv>|kök*
      ta|tar|tog|valt|väljer min|min_egen egen? död
      går|gå|simma|simmar|vada|vadar ut i|på sjön|havet|älven|isen|vattnet .. drunknar|dör|kommer_inte|försvinner|drunkna|dö
      <vilja-sv> frysa|supa|svälta|knarka|dricka ihjäl -- <trivial-sv>|jobb*
      svälter|fryser|super|svälta|supa|frysa mig|mej till döds|döden|dods
      varför|hur_kommer_det_sig dog|dör jag|ja inte -- skratt
      kan|får man|jag|en <dö> av att? skära|hoppa|hänga|svälta|skjuta|insulin -- glas*
      ge|ger|skriv_ut mig|mej nåt|något|nagot|nat|medicin|en_spruta .. <dö>|somna_in|dödlig*
      hjälp|hjälpa mig|mej|en_att|oss? att? <dö>|dödas -- hund*|katt*
      dö da mig|mej
      s mord|mords|mordstankar
      tillräckligt|nog|räcker|lagom .. för att? man|jag? <dö>|dör -- mat|mjölk
      ta|tar|tog|radera|utplåna|eliminera bort? mig|mej själv -- tid|foto*|kort
      <want> ta_bort|kasta|kasta_bort|slänga|slänga_bort|förstöra mitt|mit liv -- inte
      tar|ta|tog mitt egna|egen liv
      ta live|livet|liv å|a|av mä|maj|mi|mäj
      lagt|la|lägger|plockat|plockade|tagit fram <pills> -- recept*|dosett*
      <pills> allihop|alla|allt ikväll|inatt|inat|nu
      hoppa|hoppar|hppa|hoppr från|fårn|frn|fr|av|fran bron|taket|born|brn|tkt|bon -- jobb*|stan
      vill|vl|orkar <not>|nt lv|leb|lvea
      <pills> hemma & ta|svälja|äta|tar dem|dom|allihop|alla|allt
      gör det? ont|obehagligt att? dö|hänga|skjuta|hoppa|dränka|skära sig|mig|man|i_handled*|$ -- glas*|vatt*|öron*
      sätt|utväg|väg än att? ta|tar sitt|mitt liv
      krocka|krockar|köra|kör|frysa|svälta mig|mej till döds
      går|gick|sprang ut|rakt framför|ut_framför|mot en|ett? lastbil|tåg|tåget|bil|buss|bussen|långtradare
      av_daga & ta|tar|tog|tagit & mig|mej
      misslyckades|misslyckats & <pills>|<noose>|djupare|högre & nu|tar|hoppar|ikväll|gången
      själv|sjalv knife|kill|gun|pills|coffin mord|mords*
      över|over dos|dosera|doserat|doserade & jag|ja|ta|tagit|tog|tar|ska|vill|på
      ta|begå|tar|göra självis|sm|själv_m|s_mord|självet
      jag|ja tänka|vilja|måsta|vill|ska slut|stanna|stoppa|sluta|slutar|tar_slut mitt_liv|livet|leva|mitt_eget_liv
      jag|ja tänka|vilja|tänkar|villja|måsta <dö>|döda|hoppa_från|ta_mitt_liv|ta_livet|döda_mig|hänga_mig
      <pills> är|e tagna|svalda|uppätna|nere|i_mig|nedsvalda -- recept*|rast*
      <not> lova|garantera|svära .. <not> .. skada|skadar|skär|gör|dödar|tar_livet|hoppar|hänger|tar_mitt|finns|dör
      <not> lova|garantera|svära .. att? jag|ja .. är_vid_liv|vid_liv|finns|lever|är_kvar|klarar_natten
      <not> lova|garantera att? jag lever|överlever|finns|vaknar|är_kvar|är_i_livet -- plikt*
    `,
  },
  {
    id: 'sv.suicide-word',
    says: 'crisis',
    as: 'mention',
    lines: `
      självskad*|sjalvskad*|överdoser|överdos|overdos|överdosen
      självmord|självmordstankar|självmordsplaner|självmordsförsök|självmordsbenägen
      självmord*|sjalvmord*|själmord*|sjelvmord*|sjävmord*|suicid*|sjaelvmord*|sjölvmord*|självmor*|själfmor*|sjlvmord|sjlvmords*|sjalvmrd*|sjlvmor*|själmor*|sjelfmor*|självmrod*|skälvmord*|självmort
      själv|sjalv mord|mordstankar|mords
      självskador|självskadebeteende|självskadande
    `,
  },
  {
    id: 'sv.want-to-die',
    says: 'crisis',
    lines: `
      vill|orkar|vil|ska|kan <not> vara|va|förbli levande|i_livet|kvar_i_livet|till|vid_liv -- jobb*|besvär|last
      <not>|ingen|saknar|tappat|förlorat|slut_på .. styrka|styrkan|kraft|kraften|krafterna|ork|orken|mod|modet|vilja|viljan|lust|lusten|energi|energin att|till att? fortsätta? <leva>|finnas|existera -- bidrag*|upp_till
      ta|tar|tog|göra|gör|gjorde|sätta|sätter slut|punkt|stopp på|för mig|mej själv?
      följa|följer|följde|gå|efter .. i döden|graven -- film|bok
      känner|har inte|ingen för|lust att? <leva>|att_leva
      <orkar> <not> mer|me|mera live|livet
      önskar|onskar jag? inte|aldrig fans
      skadar|skadarr|skada mig|mej sjlv|slv|sjv
      förtjänar inte att|av? <leva>|finnas|livet
      sluta <leva>|finnas|andas & vill|ska|bara
      vill|vil|vll|<orkar> <not>|int|ente|inge|itne|ine lev*|<leva> -- bidrag|ihop|skulder|mamma|honom|henne|tillsammans
      inte känner|känt|har|lust lust? för? att? <leva>
      vll|vil <dö>
      hellre|bättre|lika_gärna död|<dö>|dod än|ju|nu|$
      hellre|lika_gärna|lika_bra|helst|bättre kunde|kan|kunna|få|fick|bli|vill|vore|att? vara|va|var|få|ligga|bli|ha? död|dod|<dö>|dött|begravd -- <trivial-sv>
      hellre|lika_gärna|helst vara|va|ligga|bli död|dod|begravd
      jag|ja skulle|kan|kunde|vill|ville? hellre|lika_gärna|helst dör|<dö>|dog|<ends-me-sv> $
      hellre dör|<ends-me-sv> jag|ja & <earnest-sv>|leva|livet|såhär|fortsätta|lever|menar
      ^ hellre dör jag|ja $
      så|för .. att .. jag|ja hellre|lika_gärna|helst dör|dog|<dö>|<ends-me-sv>
      enda|bästa|rätta|lösning*|utväg*|alternativ*|hjälper|återstår|kvar .. är|vore|blir .. att|om jag|ja <ends-me-sv>|dör|dog -- skratt|<not>
      vilken|ingen|inte_någon|inte_nån|vad_har_jag_för|vad_ger_mig rätt|rättighet att? <leva>|finnas|existera|andas -- på|bidrag*
      vad|vem|varför|vilka .. <leva>|lever_jag|lever|leva för|till $ -- på|bidrag*
      <not>|ingen|inget|vilken mening*|ide|idé|poäng*|vits|anledning|skäl|nytta att|med_att|till_att|i_att jag|ja|man lever|finns|existerar|andas|vaknar -- tidigt|bidrag*
      <not> .. hitta|hittar|hittade|finna|finner|se|ser mig|mej .. hängd|hängande|död|livlös|dinglande -- trött
      hitta|hittar|hittade|finna|finner mig|mej .. hängd|hängande|död|livlös|dinglande -- trött
      ångrar|synd|varför|borde|fan|besviken .. <not> .. hoppade|hoppat när|från|då|igår|framför|medan|ut|chansen|$ -- jobb*|kurs*|bussen|erbjud*
      kunde|finge|måtte|bara jag|ja bara? få|fick .. <dö> -- skratt
      slutar|slutade|sluta|slutat jag|ja <leva>|andas|finnas|existera
      nu|snart|ikväll|inatt|imorgon|då|sen|strax .. tar|sväljer|svalde|tog|äter jag|ja .. tabletterna|pillren|alla|allihop|alltihop|överdos* -- recept*|morgon|middag|frukost|läkar*
      nu|snart|ikväll|inatt|imorgon|då|sen|strax hänger|dinglar jag|ja .. i|från .. garaget|taket|skogen|trädet|kroken|repet|snaran|rep|träd|bjälken -- mekar|skruvar|kompis*|grabb*|tvätt*
      svalt|svalde|sväljer|svälja|ätit .. rakblad*|knappcell*|batterier|glasbit*|glassplitter|spikar|knivblad* -- barn*|hund*|katt*|röntgen
      badkar*|duschen|toaletten|badrum* & skurit|skär|skar|skära mig|mej|armarna|handled* -- rak*|misstag|råka*
      skärsår|ärr|sår|snitt|rispor|brännmärken & armen|armarna|låren|låret|benen|handled*|magen & själv|flit|medvetet -- operation*|läker_av_sig
      ont|outhärdligt|olidligt|plågsamt|meningslöst|omöjligt|onödigt|outhärdlig att <leva>|finnas|existera|vara_vid_liv längre|mer|vidare|$
      ge|ger|gav|gett upp livet|om_livet|mitt_liv -- <engagement-sv>|som
      väntar|väntat|vänta på|bara|på_bara döden|dö|att_dö|att_få_dö -- <kin-sv>|han|hon|hund*|katt*
      vad .. att <leva>|finnas för|till längre|nu|egentligen|ens|$
      <not> skojar|skämtar|ljuger|överdriver|luras .. jag .. dör|hoppar|<ends-me-sv>
      bara|enbart|endast|enda|tack_vare ... jag|ja inte|ej|int <ends-me-sv>|dör
      hade|om ... inte|ej ... hade|skulle jag|ja .. <done-me-sv>
      inte & känner_för|lust|sugen|ids & att_leva|<leva>|finnas -- bidrag
      spelar|spelade|gör ingen roll om jag dör|dog|lever|finns
      borde|skulle aldrig ha? fötts|fotts|blivit_född|fötts
      vil|vill inte live
      vill|orkar <not> live
      <vill>|vill|vil|ville <dö>|dö* -- av_skratt|av_nyfikenhet|av_skam|av_hunger|av_tristess|sot|döma|döpa
      vill|vil|ville|vela bara? do|<dö>
      do|<dö> jag|ja vill|bara|hellre
      <want> <dö>|död|döden|avlida & bara|vill|nu|jag|hellre|få|snart|ikväll -- <not>|skratt|nyfikenhet|skam|hunger|tristess|döma
      vill|önskar|hoppas & vore|var|varit|kunde|bara|att_jag|ja|få & död|dod|<dö>|borta -- ringsignal
      önskar|önska|onskar & inte & fanns|levde|fötts|född|vaknat|vaknar|finns|existera*|fanns_till|blivit_född
      önskar|onskar|vore|skulle aldrig|inte hade|vore|blivit|varit född|fotts|fötts|fodd
      aldrig|inte blivit|vara|varit född|fodd & jag|önskar|borde|skulle|hade
      <not> & <leva>|lever|finnas|finns|existera|vakna|vakna_upp & vill|orkar|vil|ork|önskar|orka|ville|lust|längre|mer|mening|anledning -- körkort*|ansök*|att_söka|att_ringa|jobb*|ihop|med_honom|med_henne|tillsammans|bidrag|i_stan|med_smärta|ensam|på_landet|vill_leva_ett_bättre|utan_jobb|utan_musik|utan_kaffe|med_skulder|samtal*|anmälan|sidan|tjänst*|butik*|firma*|affär*|företag*|fabrik*|buss*|linjen
      vill|orkar|vil|orka|ville|skulle|ork <not> <leva>|vara_med|finnas|existera|vakna|leva_mer|längre_leva|va_kvar|vara_kvar|vara_här|finnas_till|leva_längre|leva_så|leva_såhär -- jobbet|lägenheten|mötet|i_stan|bidrag|ihop|mamma|skulder
      <not> vill|orkar <leva>|leva_längre|finnas|existera|vara_med|vakna|dö_inte|leva_mer -- bidrag|ihop|mamma|skulder
      vill|orkar|vil <not> vara vid_liv|en_människa|människa
      redo|längtar|längtan|beredd|dags & <dö>|döden|att_dö|få_dö -- skratt
      orkar <not> vara människa|kvar|vid_liv|med_längre|här
      <not> finnas|existera & vill|längre|mer|slippa|önskar|skulle
      slippa|sluta|slutade|vill_sluta & <leva>|finnas|existera|vakna|andas|vara_till|livet|vara_med -- rök*|oroa|ihop|tillsammans|på_lånat|på_bidrag|bidrag*|upp_till|som_vanligt
      bättre|bast|bäst|lättare|skönare|lika_bra|skönt & död|<dö>|jag_dog|vore_död|dog|död_än|döden|var_borta|försvann & jag|om|att|allt|vore|vara
      trött|less|led|utless|färdig|orkar|klar|trott & livet|<leva>|på_att_leva|levandet|existera|finnas -- privatlivet|arbetslivet|utelivet
      fått|har|fatt nog|tillräckligt av livet|allt_i_livet|att_leva
      <not>|ingen|inget|finns|se|ser|hittar|vad & mening|meningen|poäng|poangen|poängen|anledning|skäl|vits|ide & <leva>|livet|fortsätta_leva|finnas|existera|med_livet|vakna|fortsätta|gå_upp|kämpa
      ingen mening med livet|att|något|nåt|mitt
      livet|mitt_liv & inte|ingen|meningslöst|slut|värt|värdelöst|över & värt|mening|meningslöst|över|slut|värde|<leva>|poäng|värd -- fritidsliv|arbetsliv
      livet|<leva> & inte|ej|knappt värt|vart & att|<leva>|det|nåt|nånting|längre
      inte värt|vart att <leva>
      inget|ingenting|finns_inget|inte_nåt|inte_något & leva_för|att_leva_för|leva_kvar
      inget|ingenting kvar? att <leva>
      tappat|förlorat|saknar|ingen|förlorad livslust*|lust|viljan|livsgnist*|livsvilja* & <leva>|livslust*|livsvilja*|livsgnist* -- lusten_att_jobba
      tappat livslusten|lusten_att_leva|viljan_att_leva
      dödslängtan|dodslangtan|dödsönskan|dödstankar|dodstankar|livsleda
      tänker|tänkt|tankar|tankarna|funderar|fantiserar|drömmer|planerar & döden|<dö>|att_dö|ta_livet|avsluta|skada|självmord|försvinna_för|hoppa|döda|självskada -- av_skratt|pappas|mammas|försäkring|film|bok
      hur|bästa_sättet|lättaste|sätt|enklaste|snabbast*|smärtfri* & dör|<dö>|tar_livet|hänger|ta_livet|dödlig*|tar_man_livet|göra_slut|knyter|överdos*|döda_sig|hänga & man|jag|bästa|smärtfri*|sättet|snabb*|lätt*|ont|piller|sig|hur|utan
      hur många|mycket|manga & <pills> & dör|<dö>|dödlig*|räcker|dödar|överdos*|krävs|dog|somna|in
      dödlig|dödliga dos|mängd|dos
      spelar|ingen|skit|skiter|struntar|bryr|kvittar|strunt|likgiltig* & roll|samma|om|mig|detsamma & lever|dör|jag_dör|jag_lever|vaknar|död|<leva>|<dö>
      inte rädd för|att döden|<dö>|do
      hoppas|önskar|ber|bad|onskar|vill|skulle & inte|aldrig|slippa|slapp & vaknar|vakna|vaknade|vaknar_upp|vakna_upp|vakna_mer -- tidigt|väckarklock*|bebisen
      hoppas|önskar|skulle|vill|ber & bil|lastbil|buss|tåg|cancer|nån|hjärtat & kör|körde|påkörd|över|dödar|döda|får|fick|stanna*|överkörd -- körkort|jobb
      somna|sova|somnar|somnade|vila|sov|somnat & <not>|aldrig|för_alltid|för_evigt|för_gott|evigt|evig & vakna|vaknar|alltid|evigt|gott|vaknade|mer|vakna_upp|vila|evig* -- bebis*|klockan|barnen
      somna in -- mormor|morfar|farmor|farfar|mamma|pappa|hon|han|katt*|hund*
      sova för alltid|evigt|gott
      evig vila|sömn
      slippa|inte|aldrig|vill & vakna|vakna_upp|vaknar & imorgon|mer|igen|upp|aldrig|aldrig_mer|nån_mer|bara|vill|slippa -- kallsvett*|tidigt|natt*|mitt_i|av_smärta|av_värk|klockan
      borde vara|va|få|bara|ha död|<dö>|dött
      förtjänar|förtjänt|fortjanar & <dö>|<leva>|döden|finnas|andas|livet -- jobb
      värd|vard & <leva>|livet|finnas & inte
      <want> försvinna|forsvinna|upplösas|utplånas|raderas -- semester|solen|spanien|smärtan|sorgen
      försvinna|forsvinna & bara|för_alltid|från_jorden|helt|spårlöst|jag|vill|härifrån & vill|alltid|jorden|helt|spårlöst|önskar|världen
      låt|lat mig <dö>|do
      döda|skjut|slå_ihjäl mig|mej $
      snälla döda|ta mig
      min|mitt|sista|sitt & sista & dag|dagen|natten|natt|jul|födelsedag|meddelande|brev|ord|kväll*|vecka|gång & jag|lever|här|mitt|min|allt|någonsin|farväl -- jobbet|arbetsdag|lön|kursen|anställning*|skoldag|utbetal*
      avskedsbrev*|självmordsbrev*|farvälbrev*|adjöbrev*|hejdåbrev*|avskedslapp*|avskedsvideo* -- kolleg*|jobb*|skift*|klassen
      kommer|ska|tänker|vill|är_det_dags|dags & <dö> & ikväll|snart|nu|imorgon|jag|inatt|idag|själv
      jag|ja ska|skall|kommer|måste|bör <dö>|do snart|ikväll|nu|inatt
      spelar|gör & roll|detsamma & dör|jag_dör|lever
      <dö>|do|död ikväll|inatt|imorgon|nu|snart -- <kin-sv>|han|är_död|de
      bara <dö>|få_dö
      få|fa <dö>|do
      vilja|vill|helst|skulle|velat|önskar|önskade|bara vara|va|vore|ligga|varit|få_vara död|dod
      velat|vela|viljat|längtat|önskat & <dö>|vara_död|va_död|död|slippa_leva|försvinna|döden
      ikväll|inatt|natt|imorgon|snart|nu|då|helgen dör|dor jag|ja -- skratt|hunger|skam|tristess|nyfikenhet|värme*|törst|ont
      jag|ja dör|dor ikväll|inatt|imorgon|i_natt|hellre
      lika_bra|lika_gärna|bäst|bättre|skönare|lättare|bra & jag & dör|dog|<dö>|dor|försvinner|försvann|avled
      jag|ja måste|borde|bör|ska|vill|vil|kan do -- it|this|that|the|something
      att|få|för|ska_jag|hellre do $
      redo|plan & att|for & do -- it|work|jobs|skills
      hellre dod an
      om|önskar|tänk|lika_gärna & jag|ja & aldrig|inte & fötts|fodd|född|vaknat|fanns|funnits|överlevt
      ser <not>|ingen|inge mening|poäng|anledning|skäl|vits & leva|<leva>|finnas|fortsätta|livet
      känner|har|finns <not>|ingen|inge lust|ork|kraft|vilja & <leva>|finnas|livet
      <orkar>|vill|kan <not>|int <leva>|finnas|existera|andas -- bidrag*|ihop|tillsammans|honom|henne|jobb*|skulder|mamma
      <orkar> <not> med|mer_med? livet|att_leva|att_finnas|att_existera|existensen
      trött|less|led|trott|leds på|pa livet|leva|att_leva|existera|att_finnas|andas|att_vakna|vara_vid_liv
      skönt|underbart|befriande|bra & slippa|inte & <leva>|finnas|vakna|existera -- tidigt
      önskar|onskar jag|ja? va|vr|vore|var död|dod|dö
      <not> lyckades|lyckats|lyckas <dö>|ta_livet|hänga_mig|med_det & ångrar|synd|tyvärr|besviken|arg|förra
      vill|vil|vi dö $
      vilja|bill <dö>
      längtar|vill till|ner_i|i kistan|graven|himlen|jorden -- besök*|semest*|hälsa
      får|fick|finge jag|ja? inte|snart|bara? <dö>|do -- skratt|ifrån|från|förrän
      önskar|hoppas|ber|snälla|gud .. får|fick|finge|kunde|kan <dö>|somna_in -- skratt
      söker|väljer|välja|välkomnar|möta|vill_möta|vill_ha|längtar döden|graven -- film|bok|jobb*
      ork|orken|viljan|vilja|lusten|kraften|lust att? <leva> & slut|borta|försvunnen|saknar|slocknat|tagit_slut|död|gått|noll|försvann|sinar -- bidrag*
      livet|leva|mitt_liv vill|orkar|vil jag|ja inte|int|ej ha|leva|mer|längre|vidare
      <not>|int|it vill|orkar|ork|kan jag|ja lev|läv|levä|leva
      lägga|lägger|la sig|mig och|å|o <dö>
      varför ska|skall|måste|skulle jag|man leva|<leva>|finnas|fortsätta_leva $
      leds|led|trött|less vid|åt livet|allt_vad_liv
      jag|ja dör nu|strax|snart $
      bestämt|valt|planerat .. dag|dagen|datum|plats|tid .. och .. hur|sätt|metod|plats -- jobb*|kurs*|semester|bröllop*|flytt*
      hatar|avskyr att? <leva>|vara_vid_liv|existera -- ihop|bidrag*|stan
      sista dagen|natten|kvällen|gången|veckan|julen|sommaren jag|ja? lever|andas|finns|är_här -- jobb*
      bäst|bättre om? att? jag|ja|om_jag? dör|dog|dör_nu|dö
      vill|vil|vell|orkar|ork|ha it|itt|int|ente|inga|inge|hint lev|leva|läv|levä|lever|liv
      orkarinte|villinte|pallarinte|orkarint|villint <leva>|finnas|lev
    `,
  },
  {
    id: 'sv.self-harm',
    says: 'crisis',
    lines: `
      rivit|river|riva|rev|slitit|klöst|kliat|pillar upp|sönder .. sår|såren|ärr|ärren|stygn* .. flit|medvetet|igen|handled*|armarna|blöder
      jag|ja kär|kar|sär|skä|slär mig|mej -- i_honom|i_henne|i_dig|ner
      vill|ska|måste|börjat kära|sära|skra|skäar mig|mej -- ner
      ör|gö|göt|gör0|gr mig|mej själv? illa
      jag|ja|att göra|öra|gör ig|mg|mi illa
      vill|ska|tänker|måste skada|skära|straffa|plåga min|mitt kropp|hud|kött|arm|armar
      skadade|skadat|skadar mig|mej själv .. natt|inatt|idag|igår|ikväll|kväll|imorse|nyss -- jobb*|såg*|cirkelsåg*|maskin*|misstag|olycka|köket|träning*
      kniv|kniven|rakblad* mot|vid min? arm|armen|låret|pulsen|huden|huvudet -- jobb*|kök*
      skurit|skar|skär|skära upp|för|i handlederna|handleden|armarna|pulsådern|djupt|armen
      skar|skär|skurit för djupt
      blöder & skar|skär|skurit|handled*|armarna|rakblad* -- näsblod|finger
      slutat|slutar|struntar|vägrar|hoppar_över & insulin|insulinet|hjärtmedicin* -- läkar*|recept|bytt
      skär|skar|skära|skara|skurit|rispar|rispa|ristar|rista|karvar|bränner|bränna|skada|skadar|skadat|slår|slå|klöser|straffa|svälter|svälta|dunkar|dunka|river|biter|göra_illa|gör_illa|gjort_illa|skade & mig|mej|mig_själv|armarna|armen|låren|handled*|själv|huvudet_i_väggen & mig|mej|själv|armarna|armen|låren|igen|handled*|väggen|lugn*|ångest*|blöd*|djup*|rakblad*|börjat|slut|huvudet -- köket|jobbet|kniven_när|brödet|matlag*|spisen|ugnen|rakning|fotboll*|träning|foten|ryggen|knät|på_jobbet|olycka|lyft*|löp*|fick|arbetsplats*|i_mål|ihjäl_en_mygga
      skär mig|mej -- köket|jobbet|på_en|i_fingret|fingret|råkar|misstag|klumpig|fumlig|känseln|slant
      skära|skär|skar|skada|skara|skadar|rispar|rispa|bränner|rista mig|mej|mig_själv|mej_själv|armarna|handlederna|låren -- köket|jobbet|fingret|löp*|fotboll*|träning*|lyft*|ryggen|axeln|foten|knät|spisen|ugnen|brödkniv*|rakning|olycka|maskin*|råkar|misstag|klumpig|fumlig|känseln|tätt
      göra|gor|gör|gjort mig|mej illa -- köket|jobbet|ryggen|foten|halka*|råkade|lyft*|fotboll*
      göra|gör|gor något|nåt|nagot|nat dumt|dumheter|drastiskt|farligt|hemskt & mig|jag|kommer|rädd|ska|risk|själv|tänker|att
      rakblad*|rakhyvel* & armen|armarna|igen|fram|skär|ångest*|handled*|i_handen|badrum*|tar|gömt|börjat|låren|lugn* -- raka_mig|skägg
      färska sår|skärsår|ärr
      ärr|sår|snitt & armarna|låren|nya|färska|gömmer|döljer|handled* & skär|rakblad|nya|själv|gömmer|döljer|ärm*|färska -- operation*
      bulta|banka|dunkar|dunka huvudet i|mot väggen
      slutat|slutar|struntar & ta|äta|insulin|medicin & insulin|mat|hjärtmedicin & för_att_dö|<dö>|hoppas|medvetet|meningen|försvinna|inte_leva|spelar_ingen
      göra|gör|gjort|gjorde mig|mej|mig_själv|mej_själv illa -- köket|ryggen|foten|halka*|råkade|lyft*|fotboll*|ramla*|fallet
      vill|ska|måste|börjat|tänker skada|skära|rispa|bränna|slå|straffa|göra_illa mig|mej
      skar|skär|skurit|skr|skär_upp|ristar|rispat mig|mej? i|på|upp? armen|armarna|låret|låren|handleden|handlederna|benen|magen -- jobb*|köket|råka*|kniven_slant|maskin*|glas*
      slår|slå|dunkar|bankar mig|mej själv? & blod*|blöder|tills|ansiktet|huvudet|gul_och_blå -- han|hon|mannen
      klippt|klippte|öppnat|sprättat|snittat|snittade|karvat|karvade|skärt upp? handled*|pulsåd*|pulsen|armarna -- hår*
      vill|ska|skadar|skadr|skdar|skada|skära|skär migg|migg_själv|mig_sjalv|mig_sjlv|mg
      skadr|skda|skdar mig|mej
      skär|skar|skurit|skära|karvar|rispar|ristar sönder|upp|i|av min|mina|bägge|mitt|armar armar|armarna|ben|benen|lår|låren|handleder|handled|arm|lår -- jobb*|köket|misstag|glas*
      sitter|står|ligger & kniv*|rakblad* & hand|handen & jag -- köket|jobb*|lagar|fisk*
      självskada|självskadar|självskd*|själskad*|själfskad*|sjalskad* -- kurs*|föreläs*|skolor|utbildning*|bok|film
    `,
  },
  {
    id: 'sv.means',
    says: 'crisis',
    lines: `
      planerat|planlagt|tänkt_ut|räknat_ut|bestämt .. hur|när|var .. göra det $ -- kurs*|jobb*|uppgift*|projekt*|kök*|badrum*|flytt*|renover*
      samlat|sparat|hamstrat|samlar|sparar .. <pills> ... ta|svälja|tar|sväljer|använda dem|dom|alla|allihop|allt -- recept*|dosett*|apotek*
      rädd|orolig|skraj .. jag .. gör|göra|hitta_på|hittar_på .. mot|med mig|mej själv
      göra|gör|gjort .. något|nåt|nagot|nat mot mig|mej själv
      litar <not> på mig|mej själv & ikväll|inatt|nu|ensam|idag|längre|natten|med
      <not> hålla|håller mig|mej själv? säker|trygg|vid_liv|levande
      fara|hot|farlig för|mot mig|mej själv
      <not> säker|trygg för|med|från mig|mej själv
      piller|tabletter|vodka|sprit & fredag|ikväll|plan|inatt & gör|plan|det|vodka|sprit
      sitter|tittar|stirrar|håller|räknar|ligger & <pills> & framför|handen|bordet|alla|bara|länge|stirrar|tittar -- recept*|apotek*|mot|varje|dagligen
      tittar|kollar|ser|blickar & ner|ned|ut & taket|bron|balkongen|kanten|fönstret|stupet|perrongen & lätt*|hoppa*|tänker|bara|vore|steg|slut
      står|stod|sitter|är|gick|går|stå|satt|på_väg|åker|kör & bron|broräcket|taket|spåret|spåren|perrongen|klippan|kajen|balkongräcket|räcket|kanten|järnvägen|fönsterkarmen|rälsen|en_bro|ett_tak|perrong & hoppa*|ner|tittar|kanten|tåget|slut|farväl|släppa|över|vågar|bara|snart|utanför|förlåt|nästa|redo|kliva|ett_steg -- försen*|jobba*|pendlar|väntar_på_bussen|taklägg*|snickar*
      på|vid|över kanten & bron|taket|klippan|perrongen|hoppa
      utanför räcket
      rep|repet|snara|snaran|rephopp|bältet & köpt|hänger|knutit|redo|halsen|garaget|skogen|trädet|bjälke*|kroken|färdig|ligger|knöt|väntar|fixat|ordnat|gjort|taket|källaren -- hopprep|segl*|tvätt
      snara runt|om halsen
      <pills> & sparat|samlat|samlar|sparar|gömt|räknar|räknat|framför|hamstrat|lagt_upp|radat|tillräckligt|laddat|stirrar|samlade & på|mig|alla|hela|länge|räcker|snart|framför|bordet|ikväll|tillräckligt|burk|lådan|slut|nu|jag -- recept|apotek*|högkostnad*
      <pills> & framför|bordet|i_handen|redo|sparade & mig|jag|alla|ikväll|sprit|vodka|slut
      kniv|kniven|rakblad* mot|vid|i min? & handled*|halsen|hals|bröstet|strupen
      vet|bestämt|valt|planerat|planerar|plan|har & hur|var|när|platsen|datum|sättet|en_plan & göra_det|<dö>|ta_livet|ska_ske|avsluta|gå_till|hoppa|bestämt_mig_för_att -- semester|jobb|kurs|praktik
      har|gjort en? plan $ -- börja*|söka|jobb*|plugga|halvtid|heltid|deltid|kurs*|utbildning*|rehab*|flytta|läkar*|ekonomi*|tillbaka
      googlat|googlar|letat|söker|sökt|läst & <dö>|hänga|ta_livet|självmord|dödlig|överdos*|smärtfritt|metoder|knyta
      tänker|vill|lust|lockar|frestar|drar|sugen|impuls*|funderar & köra|svänga|hoppa|kliva|släppa|gå & in_i|rakt_ut|framför|ut_i|av_vägen|ner_från|tåget|träd|bergvägg|lastbil|vattnet|tåg|spåret|mötande|älven -- biljett|jobbet|bad
      köra|svänga|styra bilen? & träd|bergvägg*|lastbil|mötande|bergväggen|betongpelare|älven|vattnet|stup -- krock*|olycka|körkort
    `,
  },
  {
    id: 'sv.voices',
    says: 'crisis',
    lines: `
      röster|rösterna|rösten|röst & säger|sager|skriker|vill|säga|ber|beordrar|viskar|tvingar & döda|hoppa|skada|<dö>|ska|mig|hugga|ta_livet|att
    `,
  },
]);
