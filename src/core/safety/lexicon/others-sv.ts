/** Swedish: danger to others, violence, somebody else at risk. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const othersSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.threat',
    says: 'crisis',
    lines: `
      vill|velat|ska|tänker|planerar|lust|sugen_på .. skada|misshandla|göra_illa|knivhugga|slå_ner|spöa min|mina|den|den_där|våran|vår? <target-sv> -- relation*|karriär*|ryktet
      ska|vill|tänker|kommer|skulle|kan|lust|sugen|funderar|svär|borde|planerar|måste & <killsv>|slå_ihjäl|hugga|knivhugga|spränga|bränna|skada|slå_ner|slå_sönder|klippa|strypa|slå_ihjel|ha_ihjäl|misshandla|spöa|skjuta_ner & <him>|folk|huset|kontoret|jäveln|jävlarna|någon_annan|dig|er|exet|chefen|honom|henne|skolan|stället|kärring* -- mygg*|tid|myggor|flugor|kalorier|relationer|min_karriär|skator|älg*|fett
      slå|slår|slog|sla ihjäl|ihjal & <him>|mig|dig|jäveln -- tid|tiden|mygg*|fluga*
      <killsv> honom|henne|dig|er|dem|dom|alla|chefen|någon|jäveln|exet|grannen
      önskar|vill|hoppas|borde & honom|henne|han|hon|chefen|exet|dom & död|<dö>|ihjäl
      jag|har|tagit|tar|köpt|bär|ska_ta & <weapon> & jobbet|honom|henne|väskan|kontoret|använda|visa|dom|skolan|chefen|ska|fickan|handläggar* -- jakt|jägare|kök*|fisk*|matlag*|slöjd|kurs
      får|få|kommer|ska & betala|ångra|sota|lida|blöda & dom|han|hon|de|alla|chefen|ni|dig|du & för|detta|det_här|det|blod|vad -- hyran|räkning*|faktur*|skatt*|lön*|extra|tandläk*
      rädd|orolig|rädsla|rädd_att|rädd_för_att & jag & skada|skadar|döda|göra|göra_illa|skaka|tappa_kontroll*|slå & barn*|bebis*|honom|henne|någon|nån|andra|dottern|sonen|något_dumt|nåt_dumt|illa -- ryggen|axeln|axlar
      skaka|skakade|slog|slår|skada|kasta|strypa|dränka|kväva|slå & <child>|bebis* & jag|nästan|vill|skriker|slutar_inte|håller_på|kan_inte_sluta|lust|tankar -- boll|han|pappan|hon
      tankar|fantasier|impulser|fantiserar|tänker|bilder|drömmer & att|om|på & skada|döda|hugga|strypa|slå_ihjäl|mörda|knivhugga|göra_illa & <him>|barn*|folk|andra|någon|min|mitt|familj* -- film|bok
      bränna|spränga|tända_på|tänder_eld|elda & ner|upp|kontoret|skiten|huset|stället|jobbet|skolan|soc & ska|vill|kommer|jag|tänker -- kalorier|ljus|kaminen|fett
      vet var & bor|jobbar|parkerar|sover & han|hon|du|chefen|jäveln|handläggar* & kniv|väntar|ska|betala|ångra|hämnas|besök*|döda
      hämnas|hämnd & jag|ska|blod*|döda|kniv|chefen|dom
      göra något|nåt|nagot|nat & dumt|hemskt|farligt|drastiskt|vansinnigt & jag|rädd|kommer|innan|ska
      jag|ja har? dödat|huggit|knivhuggit|strypt|skjutit & honom|henne|någon|nån|man|fru|barn -- mygg|älg|spel*|tid
      <wants-to> .. <killsv>|slå_ihjäl|hugga_ner|kväva|misshandla|ha_ihjäl|göra_illa min|mitt|mina|den|det|den_där|det_där|alla|hela? <him>|<partner>|<family>|<child>|exet|idioten|käringen|familjen -- mygg*|tid|tiden|skratt|upp_mötet|fritt|med
      spränga|bränna|skjuta|hugga|tända & hela & skiten|stället|byggnaden|kontoret|huset|skolan|bygget|gänget & ska|vill|tänker|kommer|lust
      slog|skakade|sparkade|örfilade jag|ja <child>|honom|henne|pappa|mamma|min & rädd|igen|hårt|ansiktet|gånger|livrädd -- boll*|mål|schack
      jag|ja slog|skakade|sparkade|dränkte|örfilade|strypte|slår|skakar <child>|honom|henne|pappa|mamma|min_man|min_fru|min_son|min_dotter|barnen & rädd|igen|hårt|ansiktet|orkade|ångrar|hände|gör_det|slutade|inte|livrädd -- boll*|mål|spel*|schack
      skjuta|döda|hugga ihjäl|ner? alla|allihop|folk|dom|honom|henne & ska|vill|tänker|kommer -- spel*|cs|film*
      slå|slår sönder|in ansiktet|skallen|käften|tänderna|huvudet på|på? .. <him>|<partner>|min|den -- spik*
      köra_på|köra_över|köra_ihjäl|meja_ner|köra_ner & <him> & lust|vill|ska|tänker|kommer
      inte|aldrig komma|slippa|gå & levande|undan & han|hon|de|dom|jäveln & ska|ur|härifrån
      sticka|hugga|stick ner honom|henne|dom|han|hon|nån|någon|chefen|exet & ska|vill|tänker|kommer
      höll_på|nästan|nära|tankar|rädd|försökte & kväva|skaka|kasta|strypa|dränka|kvävde|skakade|slå & bebisen|barnet|ungen|sonen|dottern|henne|honom -- han_höll
      sluta|slutar skaka|slå henne|honom|barnet|bebisen
      bensin & tändare|tändstick*|elda|tända & kontor*|dom|gå|ska|deras|huset|soc -- gräs*|moped*
      nån|någon borde skjuta|döda|hänga & jag|mig|hela|chefen|dom
      kan inte sluta skaka|slå|hata & henne|honom|barnet|bebisen|ungen
    `,
  },
  {
    id: 'sv.violence-now',
    says: 'crisis',
    lines: `
      <hitter>|<partner> .. låst|låste|spärrat|barrikaderat .. dörren|ytterdörren|dörrarna & tagit|tog|gömt|mobil*|telefon*|nyckl*|ut
      mordhot*|dödshot*|morddhot
      hot|hotar|hotas|hotad till_livet|om_att_döda|av_mitt_ex
      stryptag|strypgrepp & mig|mej|han|henne|på|mamma
      kastar|slår|sparkar|knuffar|drar & mig|mej|oss|barn* & han|mannen|sambon|pappa|exet & slår|sparkar|saker|hårt|väggen|blåmärken|håret|slag
      attackerade|överföll|högg|slog|attackerar|anföll mig|mej|oss
      han|hon|nån|någon|mannen|sambon|exet|pappa|sonen har|håller|tog|fick|viftar_med en|ett|med? kniv|kniven|yxa|pistol|vapen -- jakt*|kök|kock
      <partner>|mamma|pappa slår|slog|sparkar|misshandlar|våldtar|stryper min|mitt|mina|lillebror|syster|bror|syskon|barn*|mamma|dotter*|son*|oss|mig|mej
      någon|nån|exet|han|de|dom & försöker|håller|vill|bryter|tar & bryta|bryter|sig|slå & in -- jobb*|marknad*
      slår|slog|slagit|sparkar|sparkade|stryper|strypte|misshandlar|misshandlade|misshandlat|våldtar|våldtog|våldtagit|våltog|knuffar|knuffade|drar_i_håret|hotar|slagen|bränner|brände|klår|spöar|örfilar|örfilade|antastar|tafsar|tafsade|kastade|dunkade|slängde|gav_mig_stryk & <partner>|man|chefen|mannen|sambon|pappa|nån & mig|mej|oss|barn*|mamma|dottern|sonen|syster|syrran|lillebror & slår|slog|igen|full|hem*|dödar|sparkar|sparkade|stryper|strypte|misshandl*|våldt*|våltog|knuff*|barn*|ansiktet|magen|hotar|slagit|varje|ofta|trapp*|väggen|blå*|hals* -- rekord|alla_rekord|ryggen|uppsägning|varsel|klockan|schack
      slår|slog|sparkar|sparkade|stryper|strypte|misshandlar|misshandlade|våldtar|våldtog|knuffade|slagit|hotar|örfilade|spöar|våltog mig|mej|oss|barnen|mamma|dottern -- klockan|varsel|uppsäg*|nyheten|tanken|av_med_jobbet|smärtan|hårt_ekonomiskt
      han|hon|mannen|sambon|pappa|maken|pojkvännen|exet|min_man & slår|slog|sparkar|stryper|misshandlar|våldtar|knuffar|våldtog & mig|mej|oss|barn*|mamma|igen|full|när|varje|dricker
      blir|blev|har_blivit|är|blivit & slagen|misshandlad|våldtagen|hotad|strypt|knivhuggen|sparkad_på|jagad|inlåst|instängd|slagna|inlåsta|våldtagna|utsatt_för_våld|förföljd|slagen_av|antastad|påhoppad -- uppsägning|varslad|häpnad|av_varsel|boxning*|match*|offret|deckare*
      hotar|hotade|hotat|hot|hotad & döda|mörda|ihjäl|kniv|slå|livet|mig|barn*|oss|skada|bränna|ta_barnen|till_livet|vapen|dödar & han|mig|oss|mannen|sambon|ex*|pappa|barn*|hon|någon|nån|jag|mitt|familj* -- uppsägning|varsel|uppsagd|sparken|vräkning|indragen|konkurs
      mordhot*|dödshot*
      han|hon|mannen|exet|sambon|pappa|någon & kommer_att|ska|vill|säger_att_han_ska|försöker|försökte|tänker|lovar & döda|mörda|slå|strypa|ihjäl|skada|knivhugga|dödar & mig|mej|oss|barn*|mamma
      <partner>|han|hon|nån & har|håller|viftar|tog|hämtade|drog|går|står|kommer & <weapon>|kniv|yxa & mig|handen|mot|hotar|utanför|dörren|oss|nu|mig -- jakt*|kök|kock*|svampkniv
      kniv|kniven|kniv mot & strupen|halsen|mig & han|hotar|höll|håller
      rädd|livrädd|skräck|skräckslagen|räds|fruktar & döda*|för_mitt_liv|mitt_liv|ihjäl|slå|skada|hitta|livet|kommer_hit & han|mig|oss|mitt|barn*|liv|exet
      rädd för mitt|vårt|våra liv
      låst|låser|låste|inlåst|instängd|släpper|vägrar_släppa|stängt & in|inne|ut|mig|oss|rummet|badrummet|källaren|lägenheten|hemma & han|mig|oss|mannen|nyckel*|pappa|inte|sambon|lämna -- konto|bankid|kort*|mig_själv_ute|jobbet|app*|cykel
      gömmer|gömt|gömd|låst_in|barrikad*|inlåst|flytt|flydde|rymt & mig|oss|badrummet|toaletten|garderoben|från|barnen & han|honom|mannen|utanför|bankar|dörren|slår|full|skriker|rädd|kniv|sambon|pappa -- skatt|presenter
      bankar|sparkar|sparkade|bryter|slår|försöker|tar|kommer & in|dörren|in_sig|sönder & han|exet|mannen|nån|någon|ex & rädd|hjälp|dörren|nu|hotar|full|in|skriker -- grann*_musik|bygg*|hantverk*|brev*
      våldt*|valdt*|våltog|våltagen & mig|jag|blev|blivit|min|han|dotter|honom|igår|nån|chefen|pojkvän|av -- film|bok|kurs
      våldtagen|valdtagen|våldtäkt|våltagen
      tar|tafsar|rör|tvingar|tvingade|tvingas|tog|smeker & mig|mej|dotter*|sonen|min & sex*|natten|sängen|intim*|vill_inte|mot_min_vilja|snoppen|stjärten|där_man_inte|ha_sex|ställen|sover|inte_vill|kläd* & pappa|styvpappa|farbror|morbror|han|tränar*|jag|min|plastpappa|mannen|chefen|natten|mig
      tvingar|tvingas|tvingade & sex|prostit*|sälja|ligga_med|jobba_utan & mig|jag|han|till|oss
      hjälp|hjalp|snälla|ring|skicka & han|polis*|ambulans*|112|mannen|nån|pappa|blöder|blod & slår|kommer|dödar|hjälp|nu|fort|snabbt|kniv|döda|blöder|mig|full|hotar|ring|skicka|dörren -- soc|handläggar*|ringa_polis*_jobb|förfrågan|ansök*
      våld & hemma|mannen|utsatt|utsätts|relation*|sambon|nära|barn*|pappa|exet|i_hemmet & jag|min|mig|lever|hemma|blir|utsatt|nu|oss|han|vi -- kurs|jobb*|utbildning|film
      förföljer|stalkar|följer_efter|spionerar|förföljd|jagar|bevakar & mig|mej & exet|han|nån|någon|hem|utanför|alltid|rädd|mannen|en_man|överallt
      tagit|tog|håller|har & pass|passet|mitt_pass|papper & chefen|arbetsgivar*|han|dom|de & inlåst|lämna|tvingar|hotar|släpper|slår|inte_går|stick -- förnya|polis|foto|ansök*
      blåmärken|blåmärke|blåtira|blodig|bulor|brännmärken & han|slog|mannen|barn*|dotter*|son*|pappa|gömmer|överallt|sambon|slår|hemma|armarna & slog|slår|han|mannen|pappa|barn*|döljer|hemma|sambon|säger|dotter*|rädd -- fotboll|ramla*|cykel
      <child>|grannens_barn & slagen|slagna|slår|misshandlas|far_illa|misshandl*|svälter|inlåst|utsatt|utnyttja*|blåmärken|skriker_av|blir_slag*|slås|fara|illa & av|hemma|pappa|mannen|han|granne*|mamma|grannen*|deras|styv*|jag|vet|min|exet|i -- boll|piano|foten|knä
      strypt|strypte|stryper mig|mej|henne
      händerna|händer runt|om min|hennes hals|strupe
      <hits> <hitter> ner|in|upp|omkull|ut|till|ihjäl? <hit> -- schack|pingis|rekord|boll*
      <hits> min|mitt|vår <hitter> ner|omkull|ihjäl? <hit>
      <hitter> <hits> ner|in|upp|omkull|ut|till|ihjäl|till_och_med|på? <hit>|lillasyster|mig_gul -- schack|pingis|rekord|tennis|spel*|varsel|uppsägning
      dödar|mördar|skjuter|slår_ihjäl|stryper|hugger|knivhugger|sticker_ner <hitter> mig|mej|oss|barnen|henne|ihjäl
      slår|slog|sparkar <hitter> ihjäl mig|mej|oss|henne
      <hitter>|han dödar|mördar|skjuter|stryper|knivhugger|hugger mig|mej|oss|barnen & om|när|säger|hotar|lämnar|går|ringer|rädd|berättar -- sen|glömmer|missar|glömde|försov*|disken
      säger|sa|sagt|lovat|hotar|hotat|skriker & döda|dödar|mörda|slå_ihjäl|slår_ihjäl|skjuta|hugga|skära_halsen|bränna|knivhugga|göra_slut_på_mig|strypa & mig|mej|oss|barn*|henne & han|hon|<hitter>|dom|att -- film|bok|spel
      <hits> sin|sitt|sina fru|man|sambo|barn|tjej|flickvän|kille|mamma|son|dotter|gamla_mamma|pappa
      lever|bor|sitter|gift|ihop|tillsammans & man|kille|kvinna|sambo|partner|någon|nån|en & som & slår|misshandlar|hotar|våldsam|sparkar
      hotar|hotade|hotat mig|oss|mej & <hitter>|han|dom|bröder*|familj*|släkt*|gäng*|killar|de -- uppsäg*|varsel|vräk*|sparken|avsked|stämning|kronofogd*|inkasso|böter|omplacering|varning|dra_in
      gifta|gifter|gift bort mig|mej|min_syster|henne
      tvångsgift*|bortgift*|hedersvåld*|hedersmord*|könsstymp*
      tag|grepp|händerna|handen|fingrarna om|runt|kring min? halsen|hals|strupen -- hund*
      tryckte|tryckt|trycker|höll|håller & kudde|kudden|handen|täcket & ansiktet|munnen|ansikte & mig|mitt|över|mot -- tandläk*|sov
      kudden mot|över mitt? ansiktet|ansikte
      tar|tog|rör|kladdar|smeker|kryper & nätterna|natten|sängen|trosorna|underlivet|under_täcket & mig|ner|på|min & pappa|styvpappa|plastpappa|farbror|morfar|farfar|bror*|han|morbror|lärar*|tränar* -- täcke|hund*|katt*
      tvingade|tvingar|tvingat|tvinga & sex|sova_med|ligga|sex_med & mig|mej
      bultar|bankar|sparkar|slår|hamrar på badrumsdörren|toadörren|dörren|ytterdörren|sovrumsdörren & han|mannen|exet|pappa|sambon|full|skriker|nu|hon|nån|någon -- grann*|brev*|hantverk*|bud*
      får_inte|kan_inte|kommer_inte & ut|gå_ut|lämna & inlåst|låst|låser|nyckel*|nycklarna -- glömt|tappat|bil*
      tagit|tog|gömt|beslagtagit & bankkort*|bilnyckel*|pass|mobilen|nycklarna|id_kort|leg & han|mannen|sambon|pappa|dom & slår|hotar|inlåst|ut|släpper|rädd|hals*|kudd*
      gul och blå & slog|slår|han|mannen|jag|mig -- sverige|matchen|tröj*
      stryptag|strypgrepp|strupgrepp|struptag|strypgreppet & <hitter>|på|mig|tog|runt|mig|igår -- kampsport*|brottning|judo|jobb*
      <hitter> <hits> på? vår|min|deras|hans|lilla <hit>|mamma|syster|bror|lillasyster
      drog|drar|släpade|slet|kastade|puttade mig|mej|henne|mamma & håret|trapp*|golvet|armen|väggen & han|hon|mannen|pappa|sambon|exet|nerför -- hund*
      <person>|mannen|sambon|pappa|exet & sitter|håller|laddar|laddat|står|går & <weapon>|gevär & gråter|köket|full|hotar|mot|dörren|runt|säger -- jakt*|kock*|lagar
      letar|leta|jagar efter mig|oss & han|exet|mannen|dom|familjen|bröder*
      kvinnojour*|skyddat_boende|skyddad_identitet|gömt_oss & jag|vi & bor|är|lever|flytt & han|letar|rädd|hittar|gömmer -- jobba*|volontär*
      slår|slå sönder allt|hela|möbler*|lägenhet*|hemma & han|mannen|pappa|barn*|sambo*|nu|exet
      nedslagen|nerslagen|pryglad|misshandlad|sparkad_på|slagen av|hemma|igen|igår
      stryk|spö|smisk|prygel|örfil|örfilar|knytnäv*|knytnäve|käftsmäll* & får|fick|ger|gav|blir|blev|fått & hemma|pappa|mamma|<hitter>|mig|sambo -- match*|fotboll|hockey|spel*
      <hitter> & tar_tag|tog_tag|grabbar|tar|håller & mig|mej & skakar|skakade|hårt|trycker|nyp*
      <hitter>|pappan <hits> dem|dom -- boll*
      slår|slog|sparkar dem|dom|barnen & när|pappan|exet|där|hos
      livrädd|rädd|hjälp|panik & på_väg|kommer|utanför|snart & hit|hem|här & han|exet|mannen|pappa -- hantverk*|besikt*
      inlåst|instängd|låst_in & toan|toaletten|badrummet|rummet|källaren|sovrummet & ring|sitter|jag|hjälp|han|mig
      giftas|gifter|gifta|gift bort|bort_mot & syster|jag|mig|ska|dotter|kusin
      slår|slog inte alltid|varje_gång|jämt|så_ofta & han|hon|mannen
      knivarna|köksknivarna|kniven|knivar & frågade|la|viftade|visade|lekte & mig|han|mannen|kille* -- kock*|matlag*
      nakenbilder & hotar|hot|sprida|lägga_ut & mig|jag|han
    `,
  },
  {
    id: 'sv.other-person-at-risk',
    says: 'crisis',
    lines: `
      son|dotter|dottern|sonen|man|mannen|fru|frun|bror|syster|vän|kompis|mamma|pappa|sambo|kille|tjej|kollega|granne|hon|han|brorsan|syrran|barnbarn|flickvän|pojkvän|kompisen|nån|bästis & vill|säger|sa|skriver|skrev|hotar|pratar|tänker|försöker|försökte|planerar|tänkt|har_sagt|ska & <dö>|ta_livet|självmord*|döda_sig|ta_sitt_liv|inte_leva|hoppa_från|skada_sig|inte_vill_leva|hänga_sig|försvinna|inte_orkar_leva|inte_finnas|inte_längre_leva|vill_dö -- film|bok|förra_året|i_fjol|för_länge|år_sen|år_sedan|i_höstas|i_våras
      ta|tar|tog|tagit livet av sig & vill|ska|hotar|säger|nu|idag|ikväll|rädd|tänker|försök*|pratar -- förra_året|i_fjol|för_länge|år_sen|år_sedan|i_höstas|i_våras
      son|dotter|dottern|sonen|man|mannen|fru|frun|bror|syster|vän|kompis|mamma|hon|han|syrran|brorsan|sambo|flickvän & skär|skurit|svalt|tagit|överdos*|hängt|står & sig|tabletter|piller|armarna|bron|taket|överdos|burk|rakblad*|handled* -- recept|hår|alvedon_mot|kök*
      självmord* & son|dotter|vän|kompis|bror|syster|hon|han|man|fru|mamma & rädd|pratar|säger|tankar|nu|hotar
      hon|han|kompis|vän|syster|bror|dotter|son & avskedsbrev|farväl|avsked & skickat|skrev|skrivit|lämnat|sms|skickade
      <person> skär|skar|skurit|rispar|skärt|självskadar sig|sej -- fingret|brödkniv*|köket|matlag*|jobbet|rak*|glas*|papper
      <person> har? skurit|skar|skär sig|sej? & armarna|armen|handlederna|låren|toaletten|igen|skolan|rummet|djupt -- fingret|brödkniv*|köket|jobbet
      <person> & ska|vill|tänker|hotar|försökte|försöker|försökt|pratar & ta_livet_av_sig|hoppa_från|hoppa_framför|hänga_sig|döda_sig|skjuta_sig|självmord|ta_sitt_liv|ta_självmord|begå_självmord -- film|bok|förra_året|i_fjol|för_länge|år_sen|år_sedan|i_höstas|i_våras
      <person> & vill|orkar inte|ej <leva>|finnas|vara_med|vakna -- ihop|med_mig|tillsammans|stan|här|jobb*
      <person> & svalt|tagit|tog|svalde|stoppat_i_sig|överdos* & <pills>|överdos* & svarar_inte|massa|alla|vaknar|hela|inte|sluddrar|medvetslös*|hur -- recept|mot_värk|förr
      <person> & står|sitter|klättrat & <edge> & säger|vet_inte|hjälp|hoppa|vill|nu|gråter -- jobb*
      <person> & säger|skriver|hotar & ska|vill|tänker hoppa -- studsmatta
      åring|åringen|årig|aring & skär|skar|skurit & sig|armarna
      hittade|hittat & snara|rep|rakblad*|avskedsbrev*|snaran|blodiga & son*|dotter*|hans|hennes|rum|rummet|garderob* -- klättr*
    `,
  },
]);
