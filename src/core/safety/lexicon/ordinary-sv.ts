/** Swedish: hard, but what our questions ask about: work, tiredness, past illness, money, being homeless. */
import type { RuleGroup } from './shape.ts';

export const ordinarySv: readonly RuleGroup[] = [
  {
    id: 'sv.strain-of-work',
    says: 'ordinary',
    lines: `
      orkar|klarar|pallar inte|ej mer|längre? med? natt*|nätter*|kvällspass*|helgpass*|skift*|turlist*|pendl*
      värdelös|oduglig|onödig sen|sedan|efter|för_att .. uppsägning*|varsl*|arbetslös*|pension*|jobb*
      tappat|förlorat tron|hoppet .. på|om .. anställ*|få_jobb|jobb*|chans*
      klarar|orkar|orkade|klarade|hanterar|fixar|pallar|tål inte .. av|med|i|på|upp .. <work-strain-sv>|<strain-sv> -- livet|leva|allt
      klarar|orkar|orkade|klarade|hanterar|fixar|pallar|tål inte <work-strain-sv>|<strain-sv> -- livet|leva|allt
      slut|slutkörd|färdig|trött|utmattad|helt_slut efter|i|på|av|från .. <work-strain-sv>|kropp*|axlar*|rygg*|<strain-sv>|allt_papper -- livet|leva
      chef*|förman*|kollegor*|arbetsledare* .. skriker|skäller|hotar|kränker|mobbar|trakasserar|trycker|hackar -- kniv*|slå*|döda*
      <work-strain-sv> .. tar|håller .. knäcken|död|musten|knäcker|sliter
      gråter ofta|ibland|mycket|lätt -- varje_natt|hela|sluta
      <give-up-sv> .. med|att_söka|att_leta|hoppet_om_jobb|jobbsök* .. dem|jobb|<work-strain-sv> -- livet|leva|allt
      <give-up-sv> .. att_söka|att_leta -- livet|leva
      fått|har nog av .. <work-strain-sv>|<strain-sv>|kommunen|myndighet* -- livet|leva
      ingen framtid i|på|inom .. gruvan|<work-strain-sv>|branschen|bygden|byn|företaget|industrin|yrket
      vet inte vad jag? ska göra|göra & <work-strain-sv>|jobbmässigt|utbildning*|plugga|yrke*
      värdelös|misslyckad|dålig|oduglig på|i|när|utan <work-strain-sv>|matte|svenska|stava|läsa
      tappat|förlorat|ingen lusten|lust|motivation* .. för|till|att|med <work-strain-sv>|jobba|plugga|yrket|mitt_yrke|kurs*|utbildning*
      <give-up-sv>|tappat|förlorat .. hoppet|tron .. om|på .. <work-strain-sv>|anställ*|lägenhet*|bostad*|vård* -- livet|leva|allt
      <not>|ingen|vad_är mening*|poäng*|vits*|idé .. med .. <work-strain-sv>|kurs*|utbildning*|planen|plan|blankett*|formulär*|möte*|insats* -- livet|leva|allt
      självförtroende* & dåligt|inget|lågt|tror_inte
      less|trött|led på all|allt|alla|detta|det_här <work-strain-sv>|<strain-sv>|papper*|byråkrati* -- livet|leva
      psykiskt slut|trött .. efter|av|från .. <work-strain-sv>
    `,
  },
  {
    id: 'sv.shy-or-lonely',
    says: 'ordinary',
    lines: `
      känner|är mig? .. ensam om_dagarna|hemma|på_dagarna|efter_pensionen|i_stan|här -- helt|världen
      känner|är mig? .. ensam med barnen|barn|barnet|allt|en|två|tre|sonen|dottern|hushållet|ansvaret|om
      inga|inte_många vänner|kompisar här|i|på|kvar_här
      rädd för folk|människor|att_ringa|att_åka|chefen|bussen|telefon*
      känner|är|varit|blir mig? lite|ibland|rätt|ganska nere|låg|ledsen|nedstämd|hängig|trött|deppig|orolig|ensam -- inte|aldrig|livet|dö|hela
      mår .. dåligt|sämre ... men det|jag går|är_okej|är_ok|klarar|reder|ordnar|blir_bättre -- inte|livet|dö
      mår .. dåligt|sämre på|under|varje .. vintern|vintrarna|hösten|hösten|vinter|mörkret|morgonen
    `,
  },
  {
    id: 'sv.illness',
    says: 'ordinary',
    lines: `
      idag|nu|numera mår|är|känns jag|det bra|bättre|lugnt|stabilt|fint|okej -- inte|knappt|aldrig
      mår|är|känns bra|bättre|lugnt|stabilt|fint|okej nu|idag|igen|numera -- inte|knappt|aldrig
      var|varit|legat inlagd ... psyk|psyket|psykiatri*|psykavdelning* -- självmord*|igen|nyss|överdos*|igår
      deprimerad|depression*|psykos*|kris|krisen|ångest & äter|medicin*|hade|haft|tidigare|förr|sedan|nu_mår|mår_bra|i_20*|sertralin|behandl*|kommit_igenom -- självmord*|försök*|igen|inte_längre
      legat|låg|inlagd|inskriven|vårdad|vistats på|inom|i .. psyket|psykiatri*|psyk|psykavdelning* -- självmord*|försök*|igen|nyss|överdos*|igår
      hörde|hört röster & förr|förut|medicin*|länge_sedan|inte_längre|tidigare -- igen|säger|kommenderar
      kommer|kom inte upp ur sängen & <illness-sv>|på_grund_av
      trött hela|jämt|ständigt tiden? & <illness-sv>|medicin*|jobb*
    `,
  },
];
