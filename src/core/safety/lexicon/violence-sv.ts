/** Swedish: violence and threats as who does what to whom, rather than as set phrases. */
import { plainLines } from './plain-sv.ts';
import type { RuleGroup } from './shape.ts';

export const violenceSv: readonly RuleGroup[] = plainLines([
  {
    id: 'sv.threat-of-mine',
    says: 'crisis',
    lines: `
      <partner> vägrar|vägrade|låter|släpper .. mig|mej .. gå|lämna|komma ut|lägenhet*|huset|hem|härifrån|dörr* -- jobb*|skift*|vill_att
      jag|ja|vi <vilja-sv> .. <attack-sv> .. <target-sv> -- mig|mej|mygg*|<trivial-sv>|<attack-job-sv>|<fiction-sv>|rekord*|schack|tid
      <vilja-sv> jag|ja .. <attack-sv> .. <target-sv> -- mig|mej|mygg*|<trivial-sv>|<attack-job-sv>|<fiction-sv>|rekord*|schack|tid
      jag|ja slog|slår|slagit|sparkade|skakade|skakat|ruskade|ruskat|örfilade|klappade_till|skallade|bränner|brände .. min|mitt|mina|vår|våra .. <child>|sambo|fru|man|mamma|pappa -- boll*|mål|spel*|schack|kort|rekord*|tennis|på_tv|vakt
      <vilja-sv> slå_ihjäl|ha_ihjäl|skjuta_ihjäl|mörda|knivhugga|strypa|döda|skada|göra_illa|misshandla .. <target-sv> -- mig|mej|mygg*|<trivial-sv>|<fiction-sv>|rekord*
      jag|ja|vi <vilja-sv> .. <arson-sv> .. <place-sv> -- ljus*|lampan|kamin*|kalori*
      <arson-sv> .. <place-sv> & ska|tänker|kommer|vill|borde -- kalori*|ljus*|kaminen
      <weapon>|knivar|motorsåg*|hagelgevär* .. till|in_på|på|in_i .. <place-sv> & jag|ta|tar|tog|med|ska|kommer|ni|se -- kök*|kock*|slöjd*|jakt*|verktyg*|matlag*
      ta|tar|tog|tagit|ha|har med? mig|mej? .. <weapon>|bössan|studsaren .. om|så|tills|då .. ni|de|dom|du|får|inte|chefen -- jakt*|svamp*|fisk*
      ta|tar|tog|tagit|ha|har_med med? mig|mej? .. <weapon> .. till|nästa|när .. <place-sv>|<target-sv>|möte*|gång -- kök*|jakt*|svamp*
      nästa|sista .. som|handläggare|person|jävel .. <attack-sv>|smäller|dör|ligger_där
      det|någon|nån|folk kommer|ska|lär att? <dö>|blod|flyta & på|där|jag|försäkringskass*|soc*|imorgon -- virus|cancer|krig*|film|bok
      ni|du|han|hon|dom|de kommer|ska|skall att? ligga|hamna under|i jord*|marken|kistan|rullstol*|graven
      rädd|orolig|skräck|livrädd|risk .. jag .. <attack-sv>|skaka|tappa|skada .. <child>|henne|honom|bebis*|dem|nån|någon|familj*
      tappade|tappat|tappar|förlorade kontroll*|greppet|besinning* & skakade|slog|slår|skaka|barn*|henne|honom|bebis* -- bil*|trucken
    `,
  },
  {
    id: 'sv.violence-done',
    says: 'crisis',
    lines: `
      <hitter>|någon|nån|dom|de <attack-done-sv> .. mig|mej|oss|barnen|mamma|henne|honom|dottern|sonen -- <trivial-sv>|i_schack|pingis|rekord*|med_häpnad|häst*|uppsäg*|varsel|<sport-sv>|knivarna_i_kök*
      <attack-done-sv> .. av <hitter>|min|mitt|mina|någon|nån|ett_gäng|styv*|fosterp* -- uppsäg*|häpnad
      <hitter> .. låst|låser|låste|stängt|spärrat .. in|inne|inlåst|ut .. mig|oss|mej|henne|barnen
      jag|vi kommer|kan|får inte ut & låst|inlåst|dörren|han|nyckel*|mannen|rummet -- arbetslivet|marknaden
      <not-own-sv> .. med|har|viftar|bär .. <weapon> .. trapp*|utanför|dörren|här|porten|gatan|nu|kommer|springer -- film|jakt*|kock*
      <weapon> .. mot|vid|över|mig|oss & <hitter>|någon|nån|dom & nu|står|utanför|hotar|hals*|dörren|ansikt* -- kök*|jakt*
      <hitter>|nån|någon|dom|en_man .. utanför|dörren|trappan|huset|porten & <weapon>|hotar|döda|bryta|sparkar|in_sig|slå -- försälj*|paket*
      <hitter>|<male-kin-sv> .. kommer|kom|kryper|kröp|smyger|smög|går|lägger_sig .. in|ner|upp .. mig|mitt|min|mitt_rum|rummet|sängen|hos_mig .. natt*|nätter*|kvällen|sängen|naken|rör|tar_på -- väck*|mat|bebis*
      tar|tog|rör|rörde|smeker|klämmer|känner|tafsar .. på|mig|henne .. där|trots|fast|fast_att .. inte|vill|får|ska|nej -- läkar*|sjukgymn*|massö*
      håller|höll|håll|hålls|sitter .. fången|fånge|instängd|inlåst|gisslan|inspärrad -- i_systemet|fälla*|jobb_jag
      tagit|tog|har|håller|behåller .. mitt|mina|våra|min pass|id_kort|papper|mobil & tvingar|fången|släpper|jobba|lämna|slår|hotar|får_inte|stick*|bygg*|chef* -- förnya|polis*|foto
      <hitter>|<male-kin-sv> .. slår|slog|slagit|slår|sparkat|kastar|kastat|rev|river|krossat sönder|omkull .. hela|allt|möbler*|lägenhet*|hemma|köket|dörren|tv* -- jobb*|grann*
      <hitter>|exmannen|exman|exmaken|ex .. står|sitter|väntar|är .. utanför|i_trappan|vid_dörren|på_gården .. vägrar|bankar|skriker|full|försöker|ringer_på|sparkar|släpper|går_inte|hela_natten -- post*|bud*
      vågar|kan inte .. andas|röra|prata|ringa & han|mannen|där_inne|i_rummet_bredvid|hör_mig|<hitter> & slår|slog|kniv|full|rädd|vaknar
      han|hon|mannen|sambon|exet|pappa .. slår|slog|hotar|sparkar|stryper .. när|varje|ofta|jämt|alltid|ibland|dricker|full
      <person>|<male-kin-sv> .. tackade|tackar|tackat .. allt & svarar|sms*|skickade|skrev|meddelande*|natt|får -- jobb*|hjälpen|kurs*
      <person>|<male-kin-sv>|grannen & säger|hotar|skriker|skrev|ropar .. ska|vill|tänker|blir|kommer|håller_på .. skära_sig|skära_handlederna|skada_sig|hänga_sig|dö|mördad|strypt|ihjälslagen|döda_sig|hoppa -- studs*|<trivial-sv>|spel*
      blir|blev|bli|blivit mördad|ihjälslagen|knivhuggen|knivskuren|skjuten|strypt -- <fiction-sv>|<job-sv>|nyheter*
      <person> .. skickade|skickat|skrev|skrivit|postat|lagt_ut .. farväl|förlåt|adjö|tack_för_allt|hejdå|sista_hälsning|avsked & inte|svarar|orolig|rädd|hittar|telefon*
      <person>|<male-kin-sv> .. på_väg|gått|sprungit|åkt|står|sitter|klättrat .. till|på|upp_på|ut_på <edge> & svarar|ensam|gråter|hjälp|inte|mår|vill|sagt|sms* -- jobb*|fisk*|tåget_hem|pendl*
      nyss|precis|igår|inatt|ikväll|just_nu|idag & <attack-done-sv> & <hitter>|mig|mej|oss -- <trivial-sv>|<sport-sv>|uppsäg*|besked*|nyhet*
    `,
  },
]);
