/** Swedish: worrying but uncertain. A soft check is shown. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const concernSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.hopeless',
    says: 'concern',
    lines: `
      undrar|funderar|frågar .. varför jag .. lever|finns|existerar -- så_långt|i_stan|på_landet|med_i|kvar_i
      inte|knappast .. kul|roligt|lätt att leva -- på|med|i|utan|av
      livet|leva är? inte|knappast .. kul|roligt -- på|med|i_stan|utan
      tappat|tappade|tappar|förlorat|förlorade kontrollen|kontroll -- bil*|maskin*|truck*|sladd*
      isolerar|isolerat|gömmer|gömt mig|mej -- karantän|covid|corona
      livet tar|har|håller .. knäcken|död|musten|knäckt
      rädd för att? leva|livet|existera
      bryr mig|mej inte .. om|vad .. händer|mig|leva
      känner ingenting|inget & avstängd|tom|längre|alls|död -- luktsinn*|smak*|bedövning*|fingr*
      värld|världen|allt|livet|tillvaron har? .. fallit|faller|rasat|rasar|kraschat|störtat ihop|samman|omkull -- tält*|tak*|skåp*
      känner|känns|är|vara & börda|belastning|last & som|en|mig
      drunknar|sjunker|kvävs & känns|jag|som|känner -- räkning*|papper|mejl|jobb
      skrämmer|terroriserar|förtrycker|kränker mig
      blir bara? värre|sämre & allt|det|livet|ingen|inget|ljus|psykiskt -- knät|ryggen|smärt*|värk*|hörsel*
      ser|finns inget|inte|inga ljus|slut|hopp|framtid
      allt|livet|mitt_liv rasar|rasat|faller|brakar|kraschar|går & allt|livet|samman|ihop|sönder|mig|åt -- hus*
      allt rasar|rasat|kraschar|är_över|faller
      så|bara|jätte|väldigt tungt inuti|allt
      så|bara|jätte|väldigt mörkt|svart|tomt nu|inuti|inne|allt|$ -- rum*|ute|choklad
      det är så? tungt nu|inuti
      det är så? mörkt|hopplöst|svart nu|inuti|$ -- ute|svårt
      hopplös*|hopplos*|hopplöshet|förtvivl*|fortvivl*|uppgiven|uppgivenhet|desperat*|meningslös*|meningslos*|värdelös*|vardelos*|maktlös*|tröstlös* -- telefon*|wifi|internet|kollektivtraf*|på_matte|på_data
      inget|ingen|ingenting|finns|inge & hopp|mening|framtid|meningen|poäng|vits|ide|glädje|lust|ljus & kvar|längre|alls|med|för|någonting|finns|i|ingen|finns_ingen -- ringa|söka_jobbet|vänta
      tappat|förlorat|gett_upp & hoppet|tron|allt|lusten|allt_hopp|glädjen|livsgläd* -- nycklar|telefon
      vad är|ar|e|finns|spelar? det? för? mening*|poäng*|vits*|vitsen|meningen
      vad e|är|ar det? meningen|poängen|vitsen
      inget|ingenting|inte_något & spelar|blir|hjälper|känns|betyder|fungerar|är & roll|bättre|längre|kul|roligt|bra|någonting|något|värt|alls -- batteri
      blir|kommer & aldrig|inte & bättre|bra|frisk|glad|lycklig & det|jag|livet|bli|att -- på_svenska|på_data
      allt & är|känns|har|går|blir|rasar|faller & svart|mörkt|hopplöst|meningslöst|skit|åt_helvete|rasat|tomt|grått|för_mycket|rasar|sönder|kaos|kört|outhärdligt|tungt|fel|helvete|slut|förstört|samman
      livet|mitt_liv & är|känns|har|blivit|går & skit|tungt|svårt|hopplöst|tomt|mörkt|helvete|meningslöst|rasat|sönder|kaos|pest|outhärdlig*|mardröm|tufft|kört|förstört|åt_helvete
      hatar|avskyr|äcklas|skäms|föraktar & mig_själv|livet|mitt_liv|mig|mej|allt|min_kropp -- jobbet|måndagar|svenska
      känner|kanner|är|ar|e|jag|känns & tom|värdelös|ensam|misslyckad|vilse|fångad|trasig|oälskad|osynlig|död_inombords|maktlös|nere|deppig|deprimerad|nedbruten|knäckt|förstörd|skräp|idiot|dålig_människa|onödig|oviktig|ledsen|totalt_slut|utbränd_och|tom_inuti|på_botten|bedövad & så|mig|helt|jättemycket|väldigt|alltid|inuti|totalt|hela_tiden|jag|fruktansvärt|extremt|djupt|bara|varje -- avdelning*|skift*|plånbok*|flaska|lägen*|kylen|på_kaffe|batteri*|<body>|armbåg*|vänner|knä*|bil|dator
      ensam|ensamheten|ensamhet & ingen|så|helt|alla|äter|knäcker|alltid|dödar|fruktansvärt|jävligt|oerhört -- jobb*|avdelning*|skift*|bor_ensam|ensamstående|förälder
      ingen & bryr|förstår|älskar|lyssnar|tycker_om|vill_ha|ser|behöver|gillar|hör & mig|sig|om -- jobb*|chef*|arbetsplats*|svenska|dialekt|svarar_i_telefon
      har|finns ingen att prata|vända
      botten|bottenlös* & nått|på|mår|är|absolut|nere|känns|djup* -- båt|sjö
      mörk*|mörker|svart*|svärta & tankar|hål|allt|plats|känns|runt|inuti|inne|stund|dagar|tunnel|tankarna|moln -- choklad|kaffe|rum|bröd|arbete|svartjobb
      mår|mar|mått|må & dåligt|skit|jättedåligt|piss|hemskt|fruktansvärt|dåligt_psykiskt|sämre|åt_helvete|botten|skitdåligt|pissdåligt|dalig|uselt|så_dåligt|inte_bra|inte_så_bra -- rygg*|anställd|medarbetare|i_magen|illa_i_bil|matta|förkyl*|bröst*|lung*|av_det|hals*|leder*
      nere|låg|ledsen|deprimerad|deppig|depression & väldigt|så|jätte*|extremt|riktigt|djup*|hela_tiden|alltid|varje_dag|svår|kraftigt|botten|orkar|fruktansvärt|längst|inte_sluta -- lön|blod*|ingång|utbild*|källar*|ar_sen|ar_sedan|inne|länge_sen
      känner|känns inget|ingenting|inge? längre|alls|mer|bara_tomt|$ -- ont|smärta|i_foten|i_handen|fingr*
      tomheten|ensamheten|ångesten|mörkret|tystnaden & äter|upp|outhärdlig*|växer|kväver|slukar|dödar|inom|knäcker
      har|jag|bara|nästan gett|givit upp $
      gett upp & allt|livet|hoppet|helt|mig|jag_har -- rök*|snus*|jobbsök*
      stirrar|tittar|ligger & taket|väggen & bara|hela|dag*|sängen|timmar
      tappat|förlorat & glädje*|livsglädje*|lust|lusten|hopp|hoppet|framtidstro*|gnista*|självkänsla & all|allt|helt|jag|min
      livet|allt suger|är_skit|är_piss|är_pest|är_nattsvart
      nattsvart|kolsvart|becksvart & allt|livet|är|känns|inuti|det|tankar -- kaffe|rum|ute|choklad
      tom|död|ihålig|kall|bedövad|avstängd|tomt|trasig|död inuti|inombords|invändigt|i_själen|på_insidan|inne
      ser|finns|har <not>|ingen|inge|inga framtid|framtiden|mening|meningen|poäng|poängen|utväg|ljus|ljuset|hopp|väg_framåt|ljusning
      vill|orkar|kan|klarar inte mer|längre|nåt_mer $
      går under|sönder & jag|håller|mig|känns
      galen|tokig|vansinnig|knäpp & håller|blir|på_att|jag & bli|att|jag -- kär|i_choklad|i_kaffe|fotboll
      psykiskt|mentalt|känslomässigt & slut|färdig|trasig|nere|kaos|knäckt|dåligt|kollaps*|dränerad|instabil
      tål|hatar|avskyr|orkar inte|aldrig? med? mig_själv|mej_själv
      känner mig|mej äcklig|ful|smutsig|skyldig|patetisk|hemsk|vidrig|hatad|oälskad
      jag|ja förstör|sabbar för|allt|alla|allas
      önskar & jag & någon_annan|nån_annan|en_annan
      väggarna & kryper|trycker|närmare|kommer
      vet inte vem & jag & är|längre
      jag|hjärnan|kroppen fungerar|funkar inte & längre|alls|normalt|som_människa
      ingen skulle|kan|fattar förstå|förstår|fatta|mig -- svenska|språk*
      vart|var & ska & ta_vägen|jag_ska
      livet är|e|känns inte|aldrig roligt|kul|värt|bra|nåt -- lätt
      hör|ser röster|saker_som_inte
      normalt|ofta|varje & tänka|tänker & döden|dö|på_att_dö
      trött|less|led|utless på|pa allt|alltihop|alltet|världen
      har|finns inget|ingenting kvar $
      hatar den|det|människan jag|ja blivit|är
      känner mig som ett|en spöke|skugga|robot|zombie|skit|skräp|börda|främling
      misslyckats|misslyckad|förstört|sabbat & allt|livet|mitt_liv -- prov*|intervju*
      mår inte|aldrig alls? bra|nåt_bra psykiskt|alls|längre
      outhärdlig*|outhärdligt & det|allt|är|livet|känns -- värk*|smärt*|rygg*|chef*|jobb*|tinnitus|oljud*
      ingen|inge ide|vits|mening längre|med_nåt|ens
      paranoid|förföljd|förföljelse* & jag|de|mig|dom|följer
      hör|hörde en|ett|många? röst|röster|röster|rösten & pratar|mig|jag|som|huvudet -- telefon*|kund*
      panik & tänker|imorgon|bara|får|varje & jag|får
      mår inge|inte|int|ingen bra & jag|ja|mår|psykiskt -- magen|förkyl*
    `,
  },
  {
    id: 'sv.cannot-cope',
    says: 'concern',
    lines: `
      sug|suget|begäret .. tillbaka|igen|starkare -- socker|godis|nikotin|snus|choklad
      rädd .. trillar|trilla|faller|falla|ta|tar dit|återfall|tillbaka_i -- trapp*|is|halk*
      hör|hörde .. någon|nån|röst|röster|folk ... talar|pratar|viskar|ropar .. till|om|på mig -- telefon*|radio
      gjorde|gjort ett försök & inne|inlagd|avdelning*|terapi|psyk*|förra_året -- jobb*|kurs*|prov
      börjat|börjar|började dricka|supa .. morgon*|mornar*|frukost*|varje_dag|på_jobbet
      jag|ja|bara kan inte|ej|inge|knappt känna|mer|längre|med|detta|det_här|hantera|ta_mig|kämpa|alls|$ -- band*|disk*|lyft*|gå|stå|sitta|jobba|bära|köra|höra|se|hjälpa|komma|läsa|skriva|svenska|prata
      inte sovit .. på|sen|sedan .. vecka|veckor|dygn|dagar|nätter -- bebis*|nattpass*|värk*
      rösterna|röster varnar|hotar|skrattar|skriker|kommenderar
      inte .. gått|kommit|varit ut|ute|utanför|hemifrån .. på .. dagar|veckor|månader|vecka|månad -- gips*|operation*|influensa|covid
      panikattack*|panikångest*|ångestattack* & hela|varje|konstant|dagligen|jämt|luft|andas -- förr|tidigare
      börjat|börjar|återfall* .. ta|dricka|supa|knarka|använda|droga .. igen
      droger|dricka|supa|knarka|dricker|knarkar|super .. kan inte sluta
      jag|ja gråter|grinar|storgråter|bölar -- film*|lök|skratt*|lycka|glädje
      ligger|ligga .. sängen|soffan|mörkret & stirrar|bara|orkar|veckor|dygn|hela_dagarna -- operation*|bruten|gips*|rygg*
      dricka|dricker|supa|super|knarkar|knarka|röker_på|röka_på|tabletter|piller .. för_att|för .. orka|sova|somna|glömma|slippa|dämpa|stå_ut|inte_känna|fungera|klara|döva|hantera -- kaffe|vatten|te|energidryck*|läkar*
      super|supit|full|dricker_mig_full|dricker_mig|dricker_för_mycket|dricker_alldeles .. varje|hela|konstant|jämt|mer_och_mer|ensam -- kaffe|vatten|te|mjölk
      ångest|ångesten|panik|oro .. dygnet_runt|jämt|hela_tiden|konstant|varje_dag|varje_natt|från_morgon|hela_dagarna|hela_nätterna|som_aldrig
      undrar|vet_inte|tvivlar .. om .. det|livet|allt .. värt det|mödan|besväret|något|nåt|$ -- kurs*|resa*|pris*|pengarna|jobb*
      skäms .. finns|lever|existerar|över_mig|över_den|över_vem
      panikångest*|panikattack*|ångestattack* & fort|gång|varje|slutar|flera|dagligen|kväver|dör|andas -- ibland|förr|medicin
      inte|knappt|aldrig|ej & sängen|huset|lägenheten|dörren|hemmet & ur|lämna|lämnat|lämnar|utanför|ut|kommit|gått
      klarar|orkar|pallar mig? knappt|inte|ej $ -- bära
      orkar|klarar|hanterar|pallar knappt & mig|mer|leva|livet|vardagen|längre|upp|andas
      orkar|ork|orka|orker|klarar|pallar|palla|hanterar|fixar|står|härdar|mäktar & inte|ej|inge|ingen|knappt & mer|längre|med|detta|det_här|allt|livet|någonting|ut|nånting|vardagen|hantera|ta_mig|av|kämpa|alls|något|ens -- folk|buller|ljud|stress|lukt*|människor|bära|tempo*|kyla|värme|skärm*|kunder|mer_än|timmar|heltid|lyft*|trapp*|stå|gå|sitta|jobba_heltid|jobba|städ*|dator*|formulär*|kassen|skift*|svenska|bära|köra|prata_i_tel*|längre_sträck*|sova|höra|se|logga|lyfta|arbeta|cykla|äta|gräva|springa|sträcka|böja|vrida|gripa|hålla_ihop_fingrarna|greppa|simma|åka|ringa|resa|lova|komma|vänta|svara|hänga_med|läsa|skriva|räkna|natt|natten|nätter|nätterna|nattpass*|kvällar*|helger*|natterna
      orkar|pallar|klarar inte|ej|inge|int mer|längre|med|detta|livet|nåt|nånting|något|$ -- folk|buller|ljud|stress|lukt*|människor|bära|tempo*|kyla|värme|skärm*|kunder|mer_än|än_halv*|heltid|halvtid|timmar|lyft*|trapp*
      jag|ja|bara orkar|pallar|klarar inte -- folk|buller|ljud|stress|lukt*|människor|bära|tempo*|kyla|värme|skärm*|kunder|mer_än|heltid|timmar|lyft*|trapp*|stå|gå|sitta|jobba|städ*|dator*|formulär*|arbeta|bära|köra|sova|cykla|springa|ringa|fylla|svara
      står|stå inte ut|längre
      vet inte hur|vad|om & orka|orkar|klara|klarar|länge|fortsätta|ska_göra|göra|överleva|mer|leva -- cv|ansök*|formulär*|jobb|skriva|logga
      håller|är|nära på|på_väg|på_gränsen|gränsen? att|till bryta|gå|falla|rasa|kollapsa|klappa|braka|tappa|förlora|ge|drunkna|bli .. ihop|samman|sönder|isär|under|greppet|kontroll*|förståndet|vettet|fotfästet|upp|galen|tokig -- <not>|bil*|telefon*|skratt*
      bryter|brutit|faller|håller|går|gått|fallit|rasar|kollapsar|klappar & ihop|samman|isär|sönder|snart & jag|snart|mig|helt|psykiskt|bryta|total*|mentalt -- <body>|<body-part-sv>|bil*|telefon*|kläder|butik*|stol*
      vid|nått & gränsen|bristningsgränsen|vägs_ände|vägs|min_gräns
      sammanbrott|nervsammanbrott|genomklapp*|bryter_ihop
      fått|har|fatt nog|dåndimpen & allt|nu|av|$ -- sömn|erfarenhet|praktik|information|betyg|kommunikation|pengar|poäng
      gråter|grater|gråtit|grina|grinar|bölar|gråta|tårar & hela|varje|alltid|dag*|kan_inte|natt*|ständigt|konstant|ensam|sluta|till_sömns|bara|ofta|jämt -- bebis*|barnet|film*|skratt
      panik|panikångest|ångest|angest & hela|jätte*|varje|kan_inte|hemsk|extrem|fruktansvärd|tar_över|dör|stark*|kväver|andas|outhärdlig*|orkar|så_mycket|äter_upp|natt*|konstant|jämt -- panikknapp
      dödsångest
      vill & bara|inte & skrika|gråta|gömma|rymma|fly|ge_upp|dra_täcket|sova|gå_upp|lämna_sängen|sjunka|dra_något|träffa_någon|ensam|bort -- semester
      kommer|går|orkar|kan|kliver & inte|knappt & ur_sängen|upp|utanför|ut|ur|äta|duscha|upp_ur_sängen|sova|lämna & sängen|dagar|veckor|dörren|säng|längre|alls|hemmet|upp_ur -- rullstol|bruten|nyckel*|knät|ryggskott
      rädd|skrämd|skrämmer|orolig|skräms & mig_själv|mina_tankar|tankar|vad_jag|mina_egna|göra|att_vara_ensam|tankarna|jag_gör|själv & jag|mig|mina|kan|för|gör|vad|ensam -- spindl*|jobb|tandl*
      litar inte på mig|mej
      dricker|super|knarkar|supit|tar_droger|självmedicinerar|dövar & för_att|glömma|bort|varje|ångest*|sova|känna|orka & glömma|orka|sova|ångest*|smärt*|bort|slippa|stå_ut|känna -- kaffe|vatten|te
      stänger|stängt|undviker|isolerar|drar|dragit & alla|mig|ute|undan|folk & alla|helt|undan|ute|från|ingen -- sval|butik*|fönst*
      orkar ingenting|inget
      jag|ja|bara ger|gett upp -- sluta_rök*|rök*|snus*
      något|nåt & hemskt|fel|farligt & hända|händer|mig|med & kommer|snart|mig|händer
      sorg|förlust|dog|saknar|skilsmäss* & kan_inte|orkar|utan|rest|aldrig & leva|gå_vidare|honom|henne|längre|inte|utan|överleva
      utan honom|henne|dig|er & inte|kan|vet|leva|inget|meningslös*|överlev*
      dör|död inombords|inuti|invändigt|sakta|inifrån|av_ensamhet|av_sorg|av_ångest
      vet inte vart|var|vad jag|ja ska ta_vägen|ta_mig_till
      inga|ingen|inte_en vänner|familj|kompisar|vän|anhöriga & ingen|ensam|ingenting|inga|alls -- bo_med
      ^ orka|orkar_inte|pallar_inte $ -- bära
    `,
  },
  {
    id: 'sv.denied-or-past',
    says: 'concern',
    lines: `
      skar|skurit|skadade mig|mej .. tonåring|ung|barn|yngre|liten|gymnasiet|tonåren
      aldrig|inte göra|gör & mig|mej|själv & något|nåt|illa|barn*|skada -- fel|jobb
      skar|skadade|skurit mig|mej när|som jag? & tonår*|ung|barn|yngre|var
      skar|skurit|skadade|skadat mig|mej & tonåring*|ung|år|förr|yngre|tidigare|gymnasiet|barn|då|sen
      för|sen|år|tidigare|förr|ung|tonåring|tonåren|en_gång|gång_i_tiden|gymnasiet|barn|yngre|tidigare|brukade|som_ung|länge_sen & självmord*|självskad*|skar|skära|skadade|överdos*|ta_livet|depression|depri*|psyk*|suicid*|inlagd|livet_av|ta_mitt_liv|självmordsförsök|tvångsvård* & jag|mig|hade|försökte|mina|har|var -- jobbade|arbetat|arbetade|vårdare|skötare|kurs|medicin|mediciner|tabletter
      inlagd|lpt|slutenvård|psykakut*|psyket|psykavdel* & jag|var|legat|psyk*|har|blev|varit|förra|avdel* -- jobba*|arbet*|skötare|vikari*
      självmordsförsök|självmordsförsöket|självmordsförsöken|suicidförsök*
      mörka|hemska|destruktiva|jobbiga|konstiga|läskiga|otäcka|svarta|dumma|onda|elaka|farliga|sjuka|katastrof* tankar*|tankarna
      tankar|tankarna & skrämmer|rädd|inte_går_bort|hemska|snurrar|kontroll|äter|jag_inte_vill_ha|som_inte|vågar & mig|jag|upp|bort|ha|runt
      tänker|tänkt|funderar|tankar & döden|att_ge_upp|att_försvinna|slutet|på_slutet|ge_upp|på_döden|sluta_kämpa & på|ofta|mycket|ibland|att|jag -- film|testamente|rök*
      ställer|frågar|pratar|rapporterar|berättar|anmäler|får|kan|ska|pratar_ni|varför & ni|man|du|jag|boten & självmord*|självskad*|våld|suicid|döden
      om något|nåt händer|hände & mig
      nästan|nära & gav_upp|gjorde|ta_livet|hoppat|gjort_det|avsluta* & jag|att|var|det
    `,
  },
  {
    id: 'sv.no-food-no-roof',
    says: 'concern',
    lines: `
      barn*|ungar*|vi .. har|får .. inget|ingen|ingenting .. att_äta|mat -- matlåd*|skolan|rast*|lunchrum*
      inte ätit .. sedan|sen|på .. måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|igår|förrgår|dagar|dygn|vecka -- blodprov*|operation*|fasta*|kött|gluten
      <not>|knappt .. ätit|äta|mat .. på|sen|sedan|ordentligt|nåt|något & dag*|dar|dygn|veckan|helgen|igår|tisdag*|lönen -- lunch|frukost|gluten*|laktos*|diet|fasta*
      <not>|ingen|inget mat .. hemma|kvar|hem|kylen|skåpet|åt|till & barn*|mig|oss|ingen|inget|$ -- lagar|matlåd*|gilla*
      inget|ingenting|inge att äta .. förrän|hemma|barn*|kvar|till|$ -- gluten*|allerg*
      <not> .. råd .. mat|äta|handla -- ute|lunch
      kylen|kylskåpet|skafferiet .. tomt|tom|tomma & pengar|mat|barn*|äta|dagar -- laga*|trasig*
      hungrig|hungriga|svälter|svälta & barn*|vi|jag|pengar|dagar -- haha|lunch|inte_hungrig|skratt
      ingenstans .. sova|bo|gå|vända|ta_vägen|sova_inatt & inatt|ikväll|natt|nu|imorgon|mig|barn*|vi|jag -- jobb*|bil*
      sover|sovit|sova|sov .. ute|bilen|trapphus*|källar*|tunnelbanan|gatan|parken|tält|tältet|stationen|vinden & inatt|ikväll|nätter|natt|fryser|kallt|hemlös|nu|veckor -- camping*|semest*|fjäll*
      utslängd|utkastad|utkörd|utsparkad|vräkt|vräkta|avhyst|slängd .. ikväll|inatt|idag|imorgon|hemifrån|nu|igår|ut -- kurs*
      slängt|slängde|kastat|kastade|sparkat|sparkade ut mig|oss -- kurs*|klass*|jobb*
      hemlös|hemlösa|uteliggare & fryser|ute|natt|inatt|kallt|barn*|ikväll -- tidigare|jobba*
      röster|rösterna|rösten .. tillbaka|igen|värre|högre|pratar
      frös|fryser .. inatt|ute|nätterna & hemlös*|sover|tak|bostad
    `,
  },
  {
    id: 'sv.not-safe',
    says: 'concern',
    lines: `
      destruktiv*|toxisk*|giftig*|våldsam*|nedbrytande & relation*|förhållande*|äktenskap*|parrelation*|samboförhållande* -- chef*|jobb*|arbets*|kolleg*|kund*|mat|arbetsgivar*
      <male-kin-sv> skrämmer|terroriserar|kränker|trakasserar .. mig|oss|mina|småsyskon*|barn*|mamma
      sambon|mannen|pojkvännen|pappa|exet|han|hon & läser|kollar|kontrollerar|spårar|svartsjuk|bevakar & mobil*|telefon*|sms|mig|svartsjuk|allt
      han|mannen|sambon|pappa|sonen blir|är|ar aggressiv|våldsam|arg|hotfull|farlig när|ibland|ofta|om|och|$
      rädd|livrädd|otrygg hemma|i_hemmet|hos_honom
      inte|otrygg|ej|aldrig|osäker & trygg|säker_hemma|säker_här|hemma|otrygg|här|säkert & känner|känner_mig|är|hemma|mig|jag|honom|inte|hos|mår|vara -- lösen*|länk|nätet|maskin*|ställning|stege|svenska|svarar|uppgift*|lämna_medd*|meddelande|jobb|vet
      otrygg|otryggt -- anställ*|jobb|arbetsplats|ekonomi
      rädd|rädsla|livrädd|skräck|räds|orolig|vågar_inte & <partner>|honom|min_man|mannen|sambon|pappa|hemma|gå_hem|hem|exet|styvpappa|vara_hemma|henne|fadern|svärfar|brodern|sonen|maken & för|att|när|hemma|gå|mannen|sambon|pappa|full|arg|kommer|av|dricker|exet|honom|åka|hem -- ringer|jobb*|tandläk*|operation|försäkr*|sonens_skol*|sjukdom
      <partner> & skriker|kontrollerar|hotfull|aggressiv*|slår_sönder|bestämmer|förbjuder|kollar|trycker_ner|kränker|dricker|full|svartsjuk|förolämpar|arg|läser|kastar|skrämmer|bråkar|våldsam*|isolerar|styr|knuffar|bevakar|tar|vägrar|psykar|hotar & mig|mej|på|mobil*|pengar|telefon*|barnen|allt|mina|jag|hemma|saker|över|blir|oss|hem & mig|mej|barn*|rädd|hemma|mobil*|telefon*|pengar|väggar|dörr*|våldsam*|jag|kontroll*|vad_jag|saker -- kund*|chefen_på_jobb*|handläggar*|schema|radio|medicin|lönen
      får|vågar inte & gå|träffa|prata|lämna|jobba|ringa|ha|åka|säga & han|mannen|för_honom|sambon|ut|pappa|min_man|hemma|familj* -- läkar*|knät|körkort|arbetsgivar*
      våldsam*|våld|misshandel|aggressiv* & man|mannen|hemma|relation*|ex*|pappa|sambo*|uppvuxen|förhållande|familj*|levt|make -- jobb|utbildning|patient*|kund*|spel
      går på äggskal|tå
      han|mannen|sambon|hon|pappa kan|får|kommer & läsa|se|veta|höra|arg|läser & inte|mobil*|det_här|meddel*|arg|telefon*|detta
      knuffade|tog_tag|drog|slängde|slog & mig|mej|en_gång & en_gång|ibland|full|bråk*|argumen*|min_man|sambon|väggen
      någon|nån|exet|en_man & följer|spionerar|stalkar|förföljer|bevakar & mig|efter|mej
      mobbad|mobbar|mobbas|mobbning|trakasser* & orkar|varje|rädd|inte|son*|dotter*|skolan|längre|dagligen -- kurs|utbildning
      barn*|dotter*|son*|grannen*|syskonbarn & rädd|rädda|blåmärken|skriker|skrik|far_illa|gråter|vanskött*|otrygg* & hem|pappa|hemma|grann*|natt*|styvpappa|oroar|för_sin|dem|honom -- mörker|hund|tandläk*|skolstart
      <partner> & kollar|läser|kontrollerar|bevakar|spårar|snokar|övervakar|går_igenom & min|mina|mig|allt & mobil*|telefon*|sms*|meddelanden|konto*|bankkonto|instagram|gör|rör|allt -- handläg*|chef*|läkar*
      exet|ex|exman|exmannen|exfru|expojkvän|mitt_ex|exsambo & förföljer|dyker|utanför|följer|stalkar|kör_förbi|väntar|smyger|hotar|ringer|skickar & mig|mej|upp|jobbet|hem*|porten|efter|hundra|hela -- barn*_hämt*
      vågar inte gå|åka|komma hem
      får inte träffa|ha|umgås|ringa & vänner|kompis*|familj*|mamma|syster* & han|hon|kille*|mannen|sambon|honom|partner*
      hotfull*|hotelser|hotmejl|hotbrev & sms|ex|exet|mitt_ex|skickar|får|han|meddelanden -- kund*|jobb*
      <partner> & dricker|full|elak|skriker|bestämmer|hotfull|otäck & elak|mig|varje|vem|träffa|blir|åt -- chef*|handläg*|läkar*|kök*|mästare*|kock*
      vill|vågar|kan|törs inte gå|åka|komma hem -- bil*|buss*|förrän
    `,
  },
  {
    id: 'sv.worried-for-other',
    says: 'concern',
    lines: `
      orolig|oroar|rädd|oro|bekymrad & för|mig & son*|dotter*|man|fru|bror*|syster*|vän*|kompis*|mamma|pappa|honom|henne|granne*|sambo|kollega*|barnbarn & dåligt|stänger|deprimer*|säger|äter|skada|själv|pratar|göra|slutat|låser|konstig*|tyst|ledsen|hända|ensam|gör|mår|dumt|svarar_inte|dricker|isolerar|livet -- skol*|jobb|betyg|körkort
      min|mitt|son*|dotter*|man|bror|syster|kompis*|vän*|mamma|pappa|hon|han|syrran & säger|pratar|mår|verkar|har_slutat|stänger|vill_inte|skriver|ligger|ger_upp & inget|mening|orkar|dåligt|deprimer*|hopplös*|livet|ta_slut|in_sig|äta|ut_ur|träffa|försvinna|inte_orkar|värdelös*|mörka|nere|skit|upp & inte|hon|han|sig|längre|orolig|dagar|jätte*|väldigt|rum*|att|varje|mer|säng* -- knä*|rygg*|mage
      hur hjälper|stöttar|pratar|stödja|hjälpa & någon|kompis|vän|son|dotter|man|bror|syster|nån & dåligt|självmord*|deprimer*|skär|skadar|dö|leva|kris
      tog|tagit|hängde|sköt|hoppade & livet_av_sig|sitt_liv|sig|självmord & bror*|syster|pappa|mamma|vän|kompis|son|dotter|man|fru|kusin|farbror|kollega|granne|morbror
      begick självmord
      han|hon|mamma|pappa|sonen|dottern|kompis* & säger|sa|skriver & inte|aldrig & vill_mer|orkar_mer|vill_längre|orkar_längre|vakna|finnas
      dotter*|son*|syster|bror|tonåring* & äter_inte|sitter_bara|inte_ut|stänger_in|låser_in & rummet|sig|bara|inte
    `,
  },
  {
    id: 'sv.ambiguous',
    says: 'concern',
    lines: `
      jobbet|stressen|livet|detta|ensamheten|skulderna|chefen|ångesten|oron|tystnaden|allt dödar|knäcker|förstör|kväver|krossar|äter mig|mej|upp
      har|fått|nu har? fått nog
      har fått nog
      hjälp|hjalp mig|mej
      dödar|knäcker|tar_knäcken|förstör|kväver|äter|kväver & mig|mej|upp & jobbet|stressen|livet|det|detta|ensamheten|skulderna|chefen|allt|ångest*|smärtan|tystnaden|oron -- rygg*|knä*|huvudvärk*|skratt*|fötter*|axel*
      vill bara dö & pinsam*|skämm*|skam|bakfull*|generad
      farväl|adjö $
      farval|adjo $
      det|allt är|ar|e över|slut|kört $
      snälla|hjälp|hjalp $ -- var|är|varit|blev|väldigt|jätte*|kolleg*|fråga|be|be_om|om|ha|få|behöver|behövs|söka|söker|utan|tack|vill_ha|erbjuda|fick|fått|får
      ^ hjälp|hjalp|snälla $
      hjälp mig|mej snälla?|nu|$ -- hitta|cv|ansök*|fylla|jobb|med|formulär*|skriva|söka|att
      behöver|vill_ha & hjälp & nu|akut|direkt|genast|snabbt|omgående|fort -- autism|skola*|vardagen|hitta|cv|ansök*|jobb|skuld*|formulär*|soc|bostad|försäkr*
      sos|nödläge|akut|kris $
      dö|döden|död $ -- pappa|mamma|batteri*|hund|farmor|farfar|mormor|morfar|telefon*|katt*|bil*|far|mor|skratt
      skuld|skam|skuldkänslor & leva|äter|kan_inte|dör|outhärd* -- kronofogd*|lån|betal*
      jag är|ar|e|känner färdig|slut|klar & med_allt|med_livet|helt|som_människa|psykiskt|mentalt|inombords -- frågorna|formulär*|jobbet|skolan|svara|kursen
    `,
  },
]);
