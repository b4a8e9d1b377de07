/** Words of all three languages that the reading itself needs, wherever they are said. */
import type { ConceptWords } from './shape.ts';

export const conceptsAny: ConceptWords = {
  // "I don't want to be here any more, the warehouse is awful": "here" is where one works or lives.
  'here-is': `warehouse factory shop depot bakery canteen branch restaurant shift shifts town village`,
  // What can be over and done with as a piece of business.
  'business-pl': `zwolnienie zwolnieniem kontrakt kontraktem zlecenie zleceniem projekt projektem umowe umowa kurs kursem staz stazem praktyke praktyka
    remont remontem leczenie leczeniem rehabilitacje rehabilitacja terapie postepowanie postepowaniem proces procesem rozwod rozwodem
    kredyt kredytem papierologie papierologia formalnosci sprawe sprawa paleniem picie piciem nalogiem zwyczajem tematem temat okres okresem
    etap etapem najem najmem wynajem wynajmem abonament abonamentem szkolenie szkoleniem studia szkole szkola wniosek wnioskiem`,
  // After a comma, what was denied before it is still denied.
  that: 'that to about of ze zeby zebym zebysmy aby abym by att om pa',
  // "No plans to", "no thoughts of": `no` denies only what stands next to it.
  no: 'no zero without nil',
  deniable:
    'plans plan thoughts thought intention intentions desire wish urge urges history feelings ideas idea need reason suicidal self',
  // What a clause begins with, where nobody put the stops.
  clause: `and but because cos cuz so though although unless while whereas i im ive ill he hes she shes we they theyre it its my our
    ja i a ale bo lecz jednak wiec dlatego poniewaz gdyz ktory ktora ktore potem moj moja moje on ona oni
    och men eftersom därför så fast fastän medan som sen sedan jag han hon vi de dom det min mitt mina vår`,
  // "I don't think I want to die": a denial goes on into what is thought or said.
  thinks: `think thinks thought know mean say saying said feel believe suppose guess reckon plan that
    mysle myslalam myslalem sadze mowie twierdze znaczy wiem planuje ze zeby zebym zebysmy aby abym by
    tror tänker tänkte menar säger sa vet känner planerar att`,
  // In Swedish "not" comes after its verb: a "jag" after it begins anew ("jag orkar inte jag vill dö"), unless one of these is denied.
  speaker: 'jag ja jg i im',
  'carries-on': 'tror trodde tycker anser påstår hävdar säger sa menar menade hoppas är var vill ska skulle to',
  // What is going on while it is written: no "years ago" in another clause makes it long ago.
  present: `am im is isnt are ive want wants wanna wish dont doesnt cant will ill gonna going planning thinking has hes shes keeps hits beats
    jestem jest chce mam nie_mam mysle planuje bede zamierzam zrobie moge bije dusi grozi ma
    är vill ska tänker orkar kan önskar planerar kommer slår hotar står sitter längtar`,
  // What is wanted or meant while it is written: no time long ago in the same sentence makes it long ago.
  wish: `want wants wanna wish gonna ill
    chce chcem hce zamierzam planuje zabije powiesze skocze rzuce utopie zastrzele potne umre skoncze odbiore
    vill ska tänker önskar orkar planerar`,
  // What joins on something new.
  joins: 'and but och men i a ale oraz plus',
  // What was done or wanted then.
  bygone: `tried attempted overdosed jumped wanted planned swallowed hanged took taken was were had did felt thought cut got ended went harmed
    made drank drove walked stood hurt used
    forsokte forsokt tog hade var ville tankte skar skadade hoppade planerade tankt velat madde kande gick svalde blev gjorde`,
  // Before an infinitive: what was wanted then.
  past: 'used did didnt made make makes wouldnt',
};
