/** Swedish: signs by what they point to: no tomorrow, the means at hand, the dead, what others will find or be told. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const beyondSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.no-tomorrow',
    says: 'crisis',
    lines: `
      blir|finns|kommer .. ingen|inga|inget|inte|aldrig .. mer|fler|nästa|nån|någon|mera? <milestone-sv>|morgondag*|morgon|imorgon|framtid .. mig|mej|min_del -- <engagement-sv>|jobb*|ledig*|väder*
      slippa|slipper morgondag*|imorgondagen|nästa_dag|att_vakna -- jobb*|tidigt|semester*
      hoppas|önskar|ber .. <not>|slipper .. morgon|morgondag*|imorgon|uppvaknande|gryning* -- tidig*|möte*|regn*|snö*
      vill|tänker|kommer|ska|lär <not> .. fylla|bli|uppleva|se .. år|gammal|gamla|trettio|fyrtio|femtio|sextio|sjuttio|vuxen|slutet|3*|4*|5*|6* -- branschen|jobb*|sjukskriv*|arbetslös*
      checka|checkar|checkade|logga|loggar|kliva|kliver|stiga|stiger .. ut|av .. livet|gott|alltid|världen|jorden|härifrån
      köp|planera|boka|räkna|spara|duka inte .. mig|mej & jul*|sommar*|julklapp*|mer|sen|längre|alls -- tid|möte|praktik*
      så_länge|tills|medan .. lever|levde|är_i_livet|dör .. stannar|håller_ut|orkar|kvar|väntar|biter_ihop|lever & jag|sen|bara|mamma|pappa|hund*|katt* -- jobb*|kurs*
      behöver|behöva inte|inga|ingen|inget .. mer|längre|nya|ny .. medicin*|glasögon|kläder|skor|vinter*|tänder|telefon|säng|framtid* & jag|slut|snart|kort_tid|den_tid -- bra|räcker_med
      slutat|slutar|vägrar|struntar|struntat|skiter .. äta|dricka|ta|med .. medicin*|hjärtmedicin*|insulin*|dialys*|mat|nåt|något & dö|gång|försvinna|poäng|slut|mening|naturen|tills|snart -- läkar*|diet|fasta*|biverkning*
      finns|är inget|ingen|ingenting som .. få|får|hindra|stoppa|rädda|ändra|hålla .. mig|mej .. stanna|kvar|$ -- jobb*|sverige|söka
      dags|redo .. att|för .. dra_vidare|ge_sig_av|ge_mig_av|lämna_er|lämna_allt|resa_hem|somna|sluta_kämpa|släppa_taget_om_livet -- jobb*|bytt|flytt*|barn*
      mörkret|tomheten|döden|slutet .. vinner|vann|vinna|tar_över|kallar|väntar|segrar|närmar_sig & jag|mig|nu|ikväll|snart|får -- film|bok|höst*|vinter*
      låta|låter|låt mörkret|ångesten|sjukdomen|det vinna|ta_över|segra|gå_sin_gång
    `,
  },
  {
    id: 'sv.at-hand',
    says: 'crisis',
    lines: `
      fryser|frös|drunknar|dör|somnar jag|ja ihjäl|in? & slipper|får_ro|är_det_över|allt_över|frid -- jobb*|film
      tar|tog|ta|sväljer|svalde|svälja .. allihop|alla|allt|alltihop|hela .. på_en_gång|samtidigt|ikväll|inatt -- dosett*|läkar*|ledig*|semester*|notan|skatt*
      går|gick|brukar|åker|åkte|promenerar|cyklar|smyger .. till|ner_till|ut_till|upp_på|upp_till|längs .. <edge>|järnvägen|rälsen|bron|spåret & vänta|väntar|natt*|nätterna|länge|tittar|tittade|känna|kanten|mod|tåg* -- jobb*|buss*|stan|skolan|fisk*|träna|promenad*|hund*
      <edge>|järnvägen|rälsen|bron .. nätterna|natten|kvällarna|ensam & vänta|väntar|sitter|står|tittar -- jobb*|buss*|fisk*
      tåget|havet|älven|döden|sjön|mörkret|forsen|kylan|snön|lastbilen .. tar|ta|tog|hämtar|hämta|svälja|sväljer|dra|drar|krossa .. mig|mej & bara|drömmer|vill|hoppas|låta|önskar|får|snart -- jobb*|stan|hem|skolan|till|en_timme
      utväg*|lösning*|utgång*|befrielse* & badrumsskåp*|medicinskåp*|garaget|vapenskåp*|bron|repet|lådan|burken|skåpet|källaren|rakblad*|spåret
      godståg*|malmtåg*|nattåg* & stannar_inte|natt|02|03|01|räls*|spår*|inte_stannar|står|väntar|tiden|exakt -- jobb*|lasta*|buller|bullrar|väck*|förar*|sov*
      våga|vågar|vågat|vågade .. inte_än|snart|ikväll|till_slut|äntligen|bara|$ & druckit|dricker|supit|flaska|bron|kniv*|tablett*|redo|skriver -- ringa|prata|säga|söka|berätta|fråga|gå_ut
      stenar .. fickor*|fickan|ryggsäck*|kläderna|jackan
      slang|slangen|dammsugarslang*|trädgårdsslang* & avgasrör*|bilen|garage*|redo|tejp* -- tvätt*|vattn*|trädgård*|laga*
      avgasrör* & slang*|tejp*|sovit|somna
      vadat|vadade|vadar|gått|gick|går ut .. i|till .. vattnet|älven|sjön|havet|vågorna & kläderna|midjan|kallt|inte_tillbaka|vände|stenar|fryser|natt* -- bad*|fisk*
      insulin*|morfin*|fentanyl*|pump*|spruta*|sprutor* .. mycket|mer|allt|alla|hela|tre_gånger|tio_gånger & framför|behöver|ikväll|extra|sparat|tar|dra -- läkar*|recept*|dos_per|diabetes*
    `,
  },
  {
    id: 'sv.with-the-dead',
    says: 'crisis',
    lines: `
      plats .. kyrkogården|minneslunden|gravfältet & mig|själv|min|bokat|köpt|betalt -- mamma*|pappa*|mannens|frus
      vill|skulle_vilja|längtar|önskar .. vara_med|va_med|vara_hos|va_hos|komma_till .. <kin-sv>|henne|honom|dem|mormor|farmor & dog|död|himlen|gick_bort|döda|graven|bortgång -- besök*|begravning*
      de|dom som är? döda|dött|gått_bort .. bra|lugnt|frid|bättre|skönt|slipper|tur
      avundas|avundsjuk|avundsjuka .. döda|dog|dött|dör|gravar*|dödssjuk*|begravning*|cancer*
      vill|längtar|snart|ska|får|åker .. till|hem_till|hos .. <kin-sv>|henne|honom|dem & kyrkogård*|graven|minneslund*|himlen|död|dog|gick_bort -- besök*|hälsa|blommor|blomm*|gravsätt*|begravning*|sköta|vattna|tänd*
      på väg till henne|honom|dem|mamma|pappa & död|dog|himlen|graven|gick_bort|änk* -- sjukhus*
      gravplats*|gravsten*|kista|kistan|urna|urnan|psalm|psalmer|begravningslåt*|dödsannons* & min|mig|själv|valt|skrivit|köpt|bokat|bestämt|betalt -- mamma*|pappa*|mans|mannens|mors|fars|jobb*|hans|hennes
      begrav*|begravning* .. kostar|kosta|billig*|betala|pengar & mig|min|lämna|skulder|efter_mig|själv -- mamma*|pappa*|mors|fars|mannens|mans|frus|bidrag
      spela|spelas|spellista*|spotifylist*|låten .. min|på_min begravning
      organ*|njurar|hjärta|kroppen .. donera|doneras|donerar|forskning* & jag|min|snart|redo|nytta|någon|nån -- register*|blod|kort|bror|syster
    `,
  },
  {
    id: 'sv.what-others-will-find',
    says: 'crisis',
    lines: `
      behöver|ska|behövs <not>|ingen .. leta|söka|fråga|undra .. efter mig|mej -- jobb*|buss*
      ingen behöver leta|söka|fråga efter mig|mej
      <kin-sv>|barn*|alla|ni|dom|de .. glömmer|glömma|glömt|kommer_över mig|mej .. snabbt|snart|fort|med_tiden|så_småningom|ändå -- jobb*|kurs*
      vad_som_än|vad_än|oavsett_vad_som händer .. ikväll|inatt|imorgon|mig|sen|nu & älska*|barn*|förlåt|minns -- intervju*|möte*
      barn*|familj*|frun|dom|dem|sonen|dottern|mamma .. får|fick .. pengar*|försäkring*|arvet|huset .. slipper|slippa mig|mej
      ingen behöver|ska|behövs .. vänta|leta|ringa|sakna|räkna .. på|efter|med mig|mej .. <time-sv>|mer|längre|nåt_mer -- jobb*|möte*|sjuk*|försen*
      livförsäkring* & bössan|geväret|vapen*|hagelgevär*|revolver*|pistol* -- jakt*
      ^ ta väl|bra|god|gott hand om mina|min|mitt|varandra -- semest*|resa
      läsa|höra|läser|hör|får_se .. om|namn .. mig|mej|mitt .. tidning*|nyheterna|dödsannons*|facebook|flashback|radion -- intervju*|reportage
      skulle|kommer|undrar .. ni|du|någon|nån|ens|dom .. sakna|märka|bry|gråta .. mig|om|jag .. inte|slutade|försvann|borta|dog|aldrig -- jobb*|kolleg*|mötet
      lämnat|lagt|lämnade|la|skrivit|finns|ligger .. brev|brevet|breven|lapp|lappen .. hallbord*|köksbord*|byrån|kudden|nattduks*|bordet|sekretär*|skrivbord*|lådan|datorn|hyllan -- arbetsförmedl*|försäkringskass*|räkning*|posten|läkar*|handlägg*|myndighet*|kommunen
      bortskänkt*|omplacera*|bortlämna*|avlivad|avlivade|bortadopter* & klar|klart|städat|redo|ensam|inget_kvar|nu_är -- allerg*|semester*|flytt*
      bränt|brände|slängt|förstört|raderat|rensat .. dagböck*|dagbok*|brev|breven|foton|bilder|konton|sparat & ingen|behöver|läsa|hitta|sen|efter|slipper -- flytt*|plats
      vill|får|kan ni|du|någon|han|hon ha|ta|få .. min|mitt|mina & <not>|slutat|aldrig & behöva|behöver|användning|kvar -- blocket|hjälp
      ta .. hand om .. varandra|barnen|er|mamma|dig & älskar|förlåt|alltid|farväl|glöm_inte
      <pet-sv> .. är|blev|har .. omplacera*|bortskänkt*|bortlämna*|såld|sålda & nu|gå|klar|redo|slut|fri -- allerg*|flytt*|hyresvärd*
      druckit|dricker|supit|drack|tagit .. för_att|så .. orka|våga|orkar|vågar .. göra_det|hoppa|genomföra|gå|det|$ -- jobb*|prata|ringa|kaffe|intervju*
      <kin-sv>|barn*|dom|de|familjen .. klarar|får|har .. bättre .. pengar*|försäkring*|arvet|huset & med|utan|från|när -- jobb*|lön*
      snart|ikväll|då är|kommer|får|ses jag|vi .. hos|med|till|möta|träffa|se .. igen|himlen|äntligen -- jobb*|helg*|semester*|lunch*|sjukhus*|besök*|kontor*|läkar*
      tågtider*|tidtabell*|tågtabell* & inte|aldrig|fast & ska|åka|resa|nånstans|med
      när|då|sen .. betald|betalt|betalda|klart|klara|ordnat|gjort .. går|försvinner|slutar|lämnar jag|ja $ -- hem|rast*
      ringt|ringer|skrivit|sagt|säger|ringde .. att jag älskar .. alla|dem|dom|allihop|var_och_en
      imorgon|snart|nästa_vecka|sen|då|efter är|blir jag <not> .. problem|börda|belastning|besvär|last
      <edge>|bro|broar .. tänker|tänkt|lockar|drar|drömmer .. på|till|mig|mycket|ofta -- jobb*|bygg*|fisk*|foto*
      <not> tänkt|tänker .. bli|fylla|uppleva .. <many-sv>|gammal|3*|4*|5*|6* -- branschen|chef*
      hur länge|lång_tid .. ligger|dröjer|tar .. innan|tills .. nån|någon|dom|grannen .. hittar|märker|saknar
      betalat|betalade|betalt|förskottsbetal* .. begravning* -- mamma*|pappa*|mans|mannens|mors|fars
      skriver detta|det_här|nu för_att|så_att|så .. ni|du|barnen|ingen .. undra|undrar|förstå|veta_varför|klandra|sen -- ansök*|cv
      få det|allt|allting överstökat|undanstökat & livet|döden|slut|gjort
      ring|skicka|larma .. 112|polisen|ambulans*|någon|nån .. timme|timmar|imorgon|efteråt|när_jag|adressen|kväll & jag|kroppen|hämta|hitta|dörren -- jobb*|kund*
      dörren .. olåst|öppen|låst_upp .. polis*|ambulans*|ni|dom|hitta*
      ge|kan_ge|får_ta|ta .. min|mitt plats|platsen .. till|åt någon|nån|en .. vill_leva|behöver_den|förtjänar & inte|leva|behöver|mer -- kö*|kurs*
      mamma|pappa|mannen|frun|syster|syrran|barnen|hon|han|ni|dom|de .. kommer|ska .. förstå|klara_sig|gå_vidare|förlåta|sörja|gråta|glömma .. mig|utan_mig|varför|efter|så_småningom|ett_tag & jag|mig|borta|sen|brev* -- jobb*|skilj*|flytt*
    `,
  },
]);
