/** Swedish: idioms that only sound dangerous, and circumstances that make a mention harmless or lower it. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const harmlessSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.idioms',
    says: 'harmless',
    lines: `
      den|det|det_här|den_här|mitt .. kursen|passet|provet|tentan|intervjun|schemat|pendlingen|tempot|uppgiften|loppet .. var|är|vore .. självmord|självmordet|självmordsuppdrag $
      blev|blivit mördad|mosad|slaktad|massakrerad på|i|under|av .. intervju*|intervjun|mötet|prov|provet|tentan|match*|matchen|debatt*|presentation*|förhör|kurs*|anställningsintervju*
      olyckor|dödsfall|bränder & självmord & ambulans*|ambulanssjuk*|brandman|polis*|sett|larm*|år
      rädd|rädsla|orolig .. att? somna|sova & operation*|hjärtoperation*|narkos*|apné*|klaffen|läkaren
      gett|givit|ger ut .. bok|böcker|deckare|skiva|egen|eget|egna
      lust|lusten|kan|kunde|skulle_kunna att? strypa|slå_ihjäl|döda|mörda honom|henne|dem|dom|honom_ibland & borrar|borra|musik*|oljud|skäller|snarkar|parkerar|klipper_gräs|gräsklipp*|glömt|försenad|trumpet* -- kniv*|ikväll|planerar|på_riktigt
      för ett|en .. jobb|skulle .. kunna mörda|döda -- honom|henne|chefen
      för .. jobb|jobbet|tjänst & kunna mörda|döda -- honom|henne|dem|dom
      låter|släpper inte .. upp|ut mig|mej på|i tak|taket|stege|stegen|ställning*|motorcykel*|motorväg*
      ramlade|ramlat|föll|fallit|trillade från|av|ner .. tak|taket|stege|stegen|ställning*|balkong*|häst* -- hoppade|med_flit
      cp|hjärn|rygg|hörsel|syn|knä skada|skador
      hört|vet|läst|lärt .. mer|mycket om självmord .. än|genom|via|på
      film*|serie*|bok|boken|roman*|pjäs* & där|som|om|när .. begår|begick|tar_livet|tog_livet|dör|dog|mördas självmord*|av_sig|sig|$
      film|filmen|serie|serien|bok|boken|roman|romanen .. där|som|om .. begår|begick självmord*
      blir|är min|vår|din|hans|hennes död|dod
      kan|kunna|kunde slå|strypa|döda ihjäl? .. ibland|stundtals -- kniv*|planer*
      <him>|brorsan|syrran|ungarna skulle jag? kunna slå_ihjäl|strypa|döda ibland
      en|nån|någon man|kvinna|kille|tjej|person|människa hoppade|hoppat|ramlade|föll .. från|framför|ut|ner -- jag_också|förstår|avund*
      tidning*|nyheter*|radio* & man|kvinna|kille|tjej|person|någon & hoppade|hoppat|mördad|mördades|ihjälslagen -- jag_också|förstår|avund*
      <kins-sv> tog sitt|sig|livet livet|liv|av_sig & när_jag|i_19*|barndom*|var_liten -- vill|också|funder*
      inget|ingenting|inga_pengar|inte_mycket|nåt|något att leva på|av
      <kins-sv> .. tog|begick|hängde|sköt livet|självmord|sig av? sig? & när_jag|i_19*|barndom*|var_liten -- vill|också|funder*
      dement|demens|alzheimer & slår|slåss|knuffar|slag
      chefen|mamma|frun|sambon|mannen|läraren dödar|mördar|slår_ihjäl mig om|när & sen|glömmer|missar|sent|försov*
      hjälp|hjälpa mig? & cv|ansök*|hitta|jobb|formulär*|skulder|söka|bostad|skriva
      ta|tar|tog livet lugnt|med_en|med_ro|som|dag|på_största|lätt|allvarligt|för_givet|på_allvar
      läst|läste|läser|hörde|hört|såg|sett .. självmord*|mord* .. i|på tidningen|tidning|nyheterna|radio|radion|tv|podd*|dokumentär*
      skär|skar|skurit sig på|i kniven|fingret|glas*|burken|plåten|tummen|papper*
      dör|dö|dog|död|ihjäl|do av skratt|nyfikenhet|hunger|skam|tristess|törst|värme|längtan_efter_kaffe|leda|uttråkning|hetta|värmen|skrattade
      skrattade|skrattar|skratta|längtar|längtade|tråkar|tråkade|stressar|stressade|skäms|skämdes|oroar|grubblar|svettades|jobbar|jobba|fryser|frös|svälter|svettas|uttråkad|pratar|äter|arbetar|sliter ihjäl|ihjal|sig? ihjäl|ihjal|mig -- slipper|slippa|vill_frysa|planer*|tänker|hoppas
      skratta|jobba|frysa|äta|supa mig|sig|oss ihjäl|ihjal
      dödstrött|dodstrott|dödströtta|dödsbra|dödsviktig|dödskul|dödsallvar*|dödstråkig*|dödssnygg
      dödtrött|döda vinkel*
      döda|döda_lite|slå_ihjäl|sla_ihjal tid|tiden|en_stund|en_timme|darlings|mygg*
      död|dött|dog|dör|dött & telefon*|mobil*|batteri*|bil*|dator*|motor*|växt*|wifi|linje
      <body> & dödar|dör|tar_död|knäcker & mig
      dödar|knäcker|tar_kål & mig|på_mig & <body>|trappor*|fotvärk|skor*
      ta|tar död|kål på? ogräs|mygg*|bakterier|myror
      skär|skära|skar|skärer & ner|bröd|kött|lök|grönsaker|tårta|ost|gräs*|kostnad*|tapet|glas|plåt|ved|papper|budget
      skar|skurit|skadade|skadat|brände|bränt|slog|slagit|gjorde|gjort & mig|fingret|tummen|ryggen|knät|foten|handen|armen|axeln|huvudet & jobbet|köket|fotboll*|ramla*|halka*|olyck*|lyft*|träning|spisen|ugnen|maskin*|fingret|tummen|råka*|brödkniv*|cykla* -- med_flit|medvetet|själv
      skada|skadade|skadad|skadat|skadan & rygg*|knä*|axel*|fot*|jobbet|arbets*|hand|handen|handled*|händer|händerna|nack*|höft*|arm*|ben* -- mig_själv|själv
      hänga|hänger|hängde upp? med|ut|tavl*|tvätt|gardin*|kläder|ihop|läpp|tapet* -- mig|mej|rep|snara
      skjuta|skjuter upp|iväg|på|fram|älg|mål -- någon|nån|dom|dem|folk|honom|henne|er|alla|kontor*|soc|jävla
      hoppa|hoppar|hoppade över|på|av|in|frågan|rep|till|fallskärm|studsmatta|tåget|bussen -- på_måndag*|på_tisdag*|på_onsdag*|på_torsdag*|på_fredag*|på_lördag*|på_söndag*|på_vägen|på_natten|på_kvällen|på_morgonen|på_allvar|på_riktigt
      vill|skulle & försvinna|komma_bort & semester|solen|spanien|thailand|helg
      dräpande|mördande|livsfarlig*|dödlig & tempo|ironi|konkurrens|god|kommentar|snygg|tråkig*
      mördarsnig*|dödläge|dödbett|dödsbo|dödsannons|dödsfall*|dödsgrav*
      deadline*|deadlines
      död|dött|dog|dödsfall*|gick_bort|avled|begravning & mamma|pappa|mormor|morfar|farmor|farfar|hund*|katt*|mannen|frun|man|far|mor|bror|syster|make & min|mitt|i|familjen|förra|för|år|dog|gick -- snart|vill|orkar|kan_inte|utan|vara_med|livet_av
      spel|spelet|spelar|fortnite|minecraft|cs|level|bossen|fifa|roblox|dataspel & dödar|dog|skjuter|dör|dö|döda|skjuta|hugga -- roll
      film|filmen|bok|boken|serie|serien|deckare|deckaren|roman & dödar|dog|mord*|dör|dö|död|döda|mörd*|seriemörd*|sköt
      livet efter|på_landet|leker|går_vidare|pusslet
      leva|lever|lev & på|med|ihop|tillsammans|av|som|ensam & lön*|bidrag*|mamma|smärta|värk|pension*|försörj*|a-kassa|sjukpenning|diabetes|rygg* -- inte_vill|vill_inte
      jägare|jakt|slaktare|slakteri|slakt*|kock|fiskare & jobb*|arbeta*|är|som|på|vapen|kniv|skjut*|döda*
      skadedjur*|råttor|sanering*|kackerlack* & bekämp*|döda*|gift*|jobb*|utrot*
      slå|slår|slog upp|rekord|alla_rekord|av|larm|på|in|ihop|klubba|knut|rot|igenom|ner_på|ett_slag|gräset|vad|ner_mig_på -- slog_upp_läppen|mig|mej|oss|barnen|mamma|henne
      slå ett slag
      anfall|panikattack|hjärtattack|migränattack* -- önskar|hoppas|dö|vill
      slut|klart|över & dagen|kursen|praktik*|passet|formulär*|vikariat*|sommaren|semester*|veckan|månaden|anställning*|jobbet|skolan|mötet|vintern -- livet|mitt_liv|liv|orkar_leva|för_mig
      slutade|sluta|slutat & röka|rökning*|snusa|dricka|jobba|skolan|jobbet -- leva|andas
      gett|ge|gav upp röka|rökning*|snuset|alkohol*|spel*|bilen
      ta|tar|tagit|äter & medicin*|tabletter|insulin|tablett|alvedon|ipren|tabletterna & mot|för|varje|mot_värk|dagligen|blodtryck*|diabetes|morgon*|ibland|regelbund*|sömn|mot_smärta|sköldkörtel* -- för_mycket|för_många|flit|alla|hela|burk*|massa|<dö>|ta_mitt_liv|mitt_liv|livet_av|dör|överdos*|slutat|slutar|struntar|skiter
      har|lite|är|ont|ibland & nedstämd*|nere|oro|stress|sömn|sömnen|sömnproblem|sömnbesvär|sömnsvår*|ångest|stressad|trött|låg & lite|ibland|bara|och|svår*|nedstämd*|sömn|sömnen|sömnproblem|sömnsvår* -- orkar_inte|dö|livet|leva|livet|existera|andas|finnas|allt|alltihop
      blod|blodprov* & lämna*|ge*|prov*|tryck
      hjärtat höll_på|hoppade|stannade_nästan
      våga|vågar fråga
      dog|do you|not|it -- how|where|when|tonight|ready|finally|plan|gonna|going
      livrädd för spindlar|höjder|tandl*|ormar|jobbintervju*
      sambo|fru|tjej|chefen|mamma|morsan|pappa|farsan|frun|frugan|gubben|sambon|läraren|lärarn|tjejen|kollegorna|mannen kommer|ska|lär? att? döda|dödar|mörda|mördar|slå_ihjäl|slår_ihjäl|strypa|stryper mig|mej & sen|glömmer|glömde|missar|missade|sent|försov*|mjölk*|bröllopsdag*|spillde|disk*|städ*|skrapade|bucklade|köper|handlar|verktyg|dammsug*|snarkar
      <not> leva|levt|lev på|av|med bidrag*|a_kassa|a_kassan|akassa*|existensminimum|nudlar|försörj*|soc|soc*|sjukpenning*|pension*|min_mamma|mina_föräldrar|mamma
      det|de slår|slog mig|mej|oss att|hur|när|nu|som
      slår|slå|slog|slagit sig ned|ner|ihop|fram|till_ro|lös|samman|in_på
      sköt|skjuter|skjutit|skjuta mig|sig|oss i foten|knät
      vitamin* & överdos*
      gett|skänkt|gav|skänker & röda_korset|second_hand|myrorna|insamling*|loppis|erikshjälpen|stadsmissionen|barnkläder|blocket
      det|såsen|vi|dom|de skär sig
      hästen|kon|kossan|tjuren|hunden|katten|maskinen|dörren|grinden|bollen|trucken slog|sparkade|bet|klöste|högg mig
      slog|slår|slagit mig|oss i|på schack|pingis|tennis|kort|fifa|målsnöret|badminton|innebandy
      skadat|skada|skar mig i|på jobbet|fingret|tummen|maskinen|knivblad*
      slut mellan oss|mig|mej
      jag|ja slog|slagit|slår mig|mej -- själv|ansiktet|medvetet|flit|blod*
      cancer*|sjukdom*|värmen|kylan|rökning*|hjärtat kan|kommer? att? ha|tar|tog|har ihjäl|livet mig|av
      farväl|adjö till|åt natt*|jobb*|skift*|kontoret|sommaren|semestern|sverige|stan|arbetslivet
      får|kan man|jag ta & per_dag|om_dagen|per_dygn|dagligen|i_taget|samtidigt_som
      över|på|under bron & varje_dag|varje_morgon|varje_kväll|jobb*|buss*|cykel*|cyklar|bor|fiska*|promen*|kö
      besvär|besvära & ringa|kan_ni|undrar|går_det|fråga
      i_vägen|ivägen på|för jobbet|kolleg*|lagret|arbetet
      sakna|saknar & mig & jobbet|kontoret|kolleg*|arbetsplats* -- dog|död|försvann|dör
      leva utan min? hund|katt|häst|trädgård|dator|kaffe|musik|snus|mobil*|träning|internet|choklad|bil|wifi|te
      kniv i|på handen & fick|fisk*|råka*|jobb*
      kör|köra|kört|körde|körkort_för lastbil|buss|tåg|tunnelbana|långtradare|taxi|lastbilar|bussen
      hellre dö än & jobb*|kontor|skola|kolla|äta|haha|lol|se
      döda|dö för en|ett|lite|kaffe
      gul och blå & boxning*|match*|mma|sparring
      kvar i|på|hos den|den_här|den_där|det|det_här|det_där|min|mitt|detta|denna|samma? samma|ica|coop|jobb*|bransch*|firman|företag*|tjänst*|avdelning*|kommunen|arbets*|lagret|skolan|kontoret|stan|sverige|mitt|willys|restaurangen
      farväl ryggont|ryggvärk|smärta|övertid
      hoppa|hoppade|hoppat framför mig|bussen|tåget|bilen & en_man|någon|nån|älg*|rådjur*|ptsd|lokförar*
      katt*|hund*|djur* & allerg* & gett|ge|bort|omplacera*
      slagen|slagit|slog & boxning*|mma|sparring|boxningsmatch
      kunnat|kunna döda för
      tabletter|medicin|alvedon|piller & bra|hjälper & mot -- dö
      chefen|mamma|morsan|frun|frugan|läraren|tjejen|lärarn|svärmor dödar|mördar|slår_ihjäl|stryper mig|mej om & jag -- rädd|hotar|säger|sagt|lämnar|polis*|berättar|slår|går|kniv*
      ordnat|fixat barnvakt|skjuts|ledigt|intyg|tolk|transport|hundvakt & klart|allt
      orkar inte bli nekad|avvisad|bortvald|uppsagd|besviken
    `,
  },
  {
    id: 'sv.work-or-fiction',
    says: 'softens',
    only: 'mention',
    to: 'none',
    lines: `
      läste|läst|läser|lärde .. om självmord*|suicid* .. i|på kurs*|utbildning*
      kurs*|utbildning*|workshop|certifikat|intyg|föreläs* .. i|om|för|kring .. självmord*|suicid*|självskad*
      ambulans*|höll|håller|skolor|skolan|undervis*|kvinnojour|volontär & jag|jobbar|kurs*|om|på|åker|lektion* -- mig_själv
      förebygg*|prevention*|preventiv|volontär*|ideellt|föreläs*|hjälplinje*|jourtelefon*|jourare|jouren|jourlinje*|kampanj*|mhfa|första_hjälpen|bemöta|bemötande|organisation*
      jobbat|jobbade|jobbar|arbetat|arbetade|arbetar|arbete|jobb & skötare|sjukskötersk*|psykolog*|terapeut*|polis*|ambulans*|ambulanssjuk*|avdelning*|patient*|brand*|behandlings*|vård*|boende*|psykiatri*|undersköt*|kurator* -- jag_är|har_tankar
      tidningen|nyheterna|artikel|artiklar|radio|tv|podden & läst|läste|hört|såg|sett|om -- jag_vill|sätt
      film*|serie|serien|en_bok|boken|böcker|bokcirkel*|spel|spelet|squad|en_låt|låten|låtar|låttext*|band|dokumentär*|podden|poddar|poddavsnitt*|podcast|roman|uppsats|lag|teater
    `,
  },
  {
    // What many ask us for, or do of an evening: a bare mention beside it is still asked about.
    id: 'sv.course',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      kurs*|utbildning*|workshop|certifikat|intyg
    `,
  },
  {
    id: 'sv.answered-no',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      självmord*|suicid*|självskad* nej|nix|nä|aldrig|inte_alls $
    `,
  },
  {
    id: 'sv.said-not-to',
    says: 'softens',
    only: 'everything',
    to: 'concern',
    lines: `
      slår|slog|hotar|sparkar|knuffar mig|mej|oss|barnen inte|aldrig -- alltid|varje|ofta|längre|bara|utan|dö|livet
      skadar|skär|skar|självskadar|rispar|hänger|dödar|bränner|slår mig|mej|mig_själv inte|aldrig|ej -- vill|men|dö|livet|leva|döden|utan|längre_till
      gör mig|mej inte|aldrig illa -- vill|men|dö|livet|leva|döden|utan
    `,
  },
  {
    id: 'sv.someone-died',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      begick|förlorade|förlorat|miste|dog|tog|död|genom|efter & bror*|syster*|pappa*|mamma*|vän*|kompis*|son*|dotter*|man*|fru*|kusin*|kollega*|granne*|morbror*|farbror* -- också|vill|hotar|pratar
      ställer|frågar|pratar|rapporterar|anmäler|varför|får|måste & ni|man|du|boten|här|om
    `,
  },
  {
    id: 'sv.long-ago',
    says: 'softens',
    only: 'everything',
    to: 'concern',
    isTime: true,
    lines: `
      för .. år|ar|länge|månader sen|sedan|sidan -- hade_jag|skulle_jag|hade_ja
      år|ar|länge sen|sedan -- hade_jag|skulle_jag|hade_ja|jag_tagit|jag_hoppat|jag_hängt|jag_skjutit|jag_gjort
      förr|forr i|var|hade|brukade
      när jag var .. liten|ung|barn|tonåring|yngre|tonåren|student|gravid|gift|1*|2*|femton|sexton|sjutton|tolv|tretton|fjorton|arton|nitton|tjugo|tjugofem|trettio|tonårig|mindre|soldat
      som barn|tonåring|ung|liten
      i tonåren|ungdomen|gymnasiet|högstadiet
      en gång i tiden
      brukade
      i 19*|20*
      inte längre|nu & mår|bättre|bra|så
      mår|är bra|bättre|okej|ok nu|idag|sen_dess
      mitt|min ex*|exman|exmake & slog|brukade|var
      förre|förra|före_detta|fd man|mannen|make|sambo|kille|pojkvän|fru|tjej -- igen|hotar|förföljer
      skilda|skild|skilde_mig|separerade|lämnade_honom .. år|sen|sedan|länge -- hotar|hittat
      tidigare i livet
      slog|hotade|stalkade .. men|och det är över|slut
    `,
  },
]);
