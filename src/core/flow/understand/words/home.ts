/**
 * Words around the name of a place, by language: those that say no more than "I live there", and those that say something
 * else of it. Written as `fold` leaves them. Anything that stands in none of these lists is a reason to ask.
 */
import type { Locale } from '../../../language/locale.ts';
import { KIN } from './kin.ts';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

export type HomeWords = {
  /** That somebody lives there now, said by whoever writes. */
  readonly lives: readonly string[];
  /** The same, said of somebody else. */
  readonly theyLive: readonly string[];
  /** Words around the name that change nothing. */
  readonly around: readonly string[];
  /** A name in front of one of these is a place beside another one: "Oadby near Leicester". */
  readonly near: readonly string[];
  /** What goes on about living there: "with my son", "since 2010". */
  readonly goesOn: readonly string[];
  /** Not there, not any more, not yet, not always, or not for sure. */
  readonly notNow: readonly string[];
  /** Work, a doctor, a school or somebody else is there. */
  readonly others: readonly string[];
  /** What an address has before its town. */
  readonly street: RegExp;
};

export const HOME: { readonly [L in Locale]: HomeWords } = {
  en: {
    lives: list(
      'i live|i do live|i leave|i liv|im living|i am living|living|live|we live|were living|we are living|i reside|residing|i am resident|resident|im based|i am based|based|i stay|im staying|i am staying|staying|i have lived|ive lived|i have been living|ive been living|we have lived|weve lived|i moved to|i just moved to|i have moved to|ive moved to|we moved to|moved to|ive just moved to|my home is|home is|my house is|my flat is|i have a flat|i have a room|i rent a room|i rent a flat|i am settled|i currently live|i now live|i still live',
    ),
    theyLive: list(
      'she lives|he lives|they live|she is living|he is living|hes living|shes living|lives|the person lives|this person lives|my client lives|client lives|the client lives|my patient lives|the patient lives|my employee lives|my daughter lives|my son lives|my mum lives|my mother lives|my dad lives|my father lives|my wife lives|my husband lives|my partner lives|my friend lives|my sister lives|my brother lives|her home is|his home is|she is based|he is based|she stays|he stays|her address is|his address is',
    ),
    around: list(
      'i am|im|we are|i|me|we|both|all|in|in the|at|of|the|a|from|city|town|village|centre|center|city centre|city center|town centre|town center|central|north|south|east|west|currently|now|right now|at the moment|presently|today|here|over here|still|always|its|it is|thats|that is|this is|my|our|address|my address is|my address|my postcode is|my postcode|postcode|post code|my town is|my city is|my place is|my area is|place is|is|just|actually|well|so|oh|erm|um|hi|hello|hey|good morning|good afternoon|good evening|yes|yeah|ok|okay|please|pls|thanks|thank you|sorry|myself|and|love|duck|mate|called|a place called|a town called|a village called|the area of|the town of|the city of|the village of|district|borough|county|council|a flat in|a house in|a room in|my name is',
    ),
    near: list(
      'near|near to|nearby|close to|close by|next to|beside|outside|just outside|right outside|not far from|around|by|on the edge of|on the outskirts of|north of|south of|east of|west of|between|miles from|in|within',
    ),
    goesOn: list(
      'with|since|for|at|on|near|close to|next to|by|behind|opposite|because|and|but|where|which|who|in a|in an|in my|in our|in the|its near|all my life|my whole life|ten|about|alone|together|now|too|as well|can you|could you|i need|i want|i am|im|i have|ive',
    ),
    notNow: list(
      'not|no|never|dont|doesnt|didnt|isnt|arent|wasnt|cant|wont|nor|without|no longer|used to|lived|was|were|grew up|born|originally|previously|formerly|former|before|once|until|till|ago|left|moved from|moved out|moved away|leaving|moving|move to|will|going to|gonna|soon|next|planning|plan to|hope|hoping|want to live|wanna|would like|looking for|about to|if|maybe|perhaps|probably|possibly|might|think|guess|sometimes|often|mostly|usually|weekend|weekends|weekdays|monday|mondays|during|part time|temporarily|half|or|either|instead|elsewhere|somewhere|other|another|actually',
    ),
    others: [
      ...KIN.en.family,
      ...KIN.en.around,
      ...list(
        'work|works|worked|working|job|jobs|office|employer|employed|company|boss|workplace|gp|gps|doctor|doctors|dr|surgery|hospital|clinic|dentist|pharmacy|therapist|nurse|physio|school|schools|college|uni|university|study|studying|student|course|training|church|shop|shopping|gym|visit|visits|visiting|go to|travel|commute|drive|family|friends|ex|they|their|jobcentre|social worker|landlord|council|team|service|support|help|cover|interested|solicitor',
      ),
    ],
    street:
      /^(?:(?:flat|unit|room|apartment|apt|no|number) )?\d+[a-z]?(?: [\p{L}\d]+){0,4} (?:road|rd|street|st|avenue|ave|lane|close|drive|way|court|crescent|place|terrace|gardens|grove|walk|row|hill|rise|square|mews)$/u,
  },
  pl: {
    lives: list(
      'mieszkam|ja mieszkam|mieszkamy|my mieszkamy|meszkam|mieszam|miezkam|zamieszkuje|zamieszkala|zamieszkaly|zyje|ja zyje|zyjemy|przebywam|przeprowadzilam sie do|przeprowadzilem sie do|przeprowadzilismy sie do|wynajmuje mieszkanie|wynajmuje pokoj|wynajmuje|moj dom jest|mam mieszkanie|obecnie mieszkam|teraz mieszkam|aktualnie mieszkam|od niedawna mieszkam|jestem mieszkanka|jestem mieszkancem|miejsce zamieszkania|miejsce zamieszkania to|moje miejsce zamieszkania to|adres zamieszkania|adres zamieszkania to',
    ),
    theyLive: list(
      'mieszka|ona mieszka|on mieszka|oni mieszkaja|one mieszkaja|ta osoba mieszka|osoba mieszka|pani mieszka|pan mieszka|moja mama mieszka|mama mieszka|moj tata mieszka|tata mieszka|moja corka mieszka|corka mieszka|moj syn mieszka|syn mieszka|moja zona mieszka|moj maz mieszka|moja siostra mieszka|moj brat mieszka|brat mieszka|siostra mieszka|klient mieszka|klientka mieszka|moj klient mieszka|moja klientka mieszka|pacjent mieszka|pacjentka mieszka|pracownik mieszka|pracownica mieszka|kolezanka mieszka|kolega mieszka|jej adres to|jego adres to|zyje|przebywa',
    ),
    around: list(
      'ja|my|jestem|jestesmy|w|we|z|ze|na|miasto|miescie|w miescie|miasta|miasteczko|miasteczku|wies|wsi|na wsi|dzielnica|dzielnicy|dzielnice|centrum|w centrum|samym|w samym centrum|obecnie|teraz|aktualnie|dzis|tutaj|tu|nadal|ciagle|wciaz|zawsze|juz|moj|moja|moje|adres|moj adres to|moj adres|kod|kod pocztowy|moj kod|moj kod pocztowy|moj kod to|to|to jest|jest|no|wiec|po prostu|na stale|tymczasowo|dzien dobry|dobry|witam|czesc|hej|dobry wieczor|tak|ok|okej|prosze|dziekuje|dzieki|przepraszam|pani|panie|panstwo|razem|osiedle|osiedlu|na osiedlu|miejscowosc|miejscowosci|w miejscowosci|pozdrawiam|okreg|hrabstwo|hrabstwie|w hrabstwie|rejon',
    ),
    near: list(
      'kolo|k|obok|niedaleko|niedaleko od|blisko|pod|przy|okolice|okolicach|w okolicach|w okolicy|poza|za|opodal|nieopodal|w poblizu|pomiedzy|miedzy|na obrzezach|na przedmiesciach|wokol|w|we',
    ),
    goesOn: list(
      'z|ze|od|przy|na|w|niedaleko|blisko|kolo|obok|bo|poniewaz|i|oraz|a|ale|gdzie|razem|sama|sam|juz|cale zycie|prawie|jakies|od urodzenia|potrzebuje|szukam|chce|mam|jestem',
    ),
    notNow: list(
      'nie|nigdy|bez|ani|dawniej|kiedys|wczesniej|poprzednio|przedtem|do niedawna|mieszkalam|mieszkalem|mieszkalismy|mieszkal|mieszkala|bylam|bylem|bylismy|urodzona|urodzony|urodzilam|urodzilem|pochodze|wyprowadzilam|wyprowadzilem|wyprowadzam|wychowalam|wychowalem|przeprowadzam|przeprowadze|przeprowadzamy|przeprowadzka|wprowadzam|wprowadze|bede|bedziemy|planuje|zamierzam|chcialabym|chcialbym|chce mieszkac|wkrotce|niedlugo|za miesiac|za tydzien|za rok|przyszlym|przyszly|jesli|jezeli|gdy|moze|chyba|prawdopodobnie|raczej|czasem|czasami|czesto|zazwyczaj|weekend|weekendy|w tygodniu|pol|albo|lub|czy|gdzie indziej|inne|innym|zameldowana|zameldowany|zameldowanie|meldunek',
    ),
    others: [
      ...KIN.pl.family,
      ...KIN.pl.around,
      ...list(
        'pracuje|pracowac|pracowalam|pracowalem|praca|prace|pracy|robota|zaklad|firma|firmie|szef|pracodawca|biuro|biurze|zatrudniona|zatrudniony|lekarz|lekarza|lekarke|lekarka|przychodnia|przychodni|przychodnie|szpital|szpitalu|dentysta|terapeuta|psycholog|apteka|szkola|szkole|szkoly|uczelnia|studiuje|ucze sie|kurs|dojezdzam|jezdze|chodze|bywam|odwiedzam|zakupy|kosciol|rodzina|rodzine|znajomi|oni|urzad|ops|pup|mops|opiekun|pomoc|szukam|interesuje|chodzi',
      ),
    ],
    street:
      /^(?:ul|ulica|ulicy|na ulicy|os|osiedle|al|aleja|pl|plac)(?: [\p{L}\d]+){1,4}(?: (?:m|lok))?(?: \d+[a-z]?){0,2}$/u,
  },
  sv: {
    lives: list(
      'jag bor|bor|bor jag|vi bor|boende|jag ar boende|bosatt|jag ar bosatt|ar bosatt|jag har flyttat till|har flyttat till|jag flyttade till|flyttade till|flyttat till|nyinflyttad|vi flyttade till|vi har flyttat till|jag hyr ett rum|jag hyr en lagenhet|jag hyr|hyr|jag har en lagenhet|mitt hem ar|nu bor jag|just nu bor jag|jag bor nu|jag bor just nu|skriven|jag ar skriven|folkbokford|jag ar folkbokford',
    ),
    theyLive: list(
      'hon bor|han bor|de bor|dom bor|hen bor|personen bor|min mamma bor|mamma bor|min pappa bor|pappa bor|min dotter bor|min son bor|min fru bor|min man bor|min syster bor|min bror bor|min klient bor|klienten bor|patienten bor|min patient bor|den anstallde bor|min van bor|min kompis bor|hennes adress ar|hans adress ar',
    ),
    around: list(
      'jag|vi|ar|jag ar|i|pa|fran|har|nu|just nu|for tillfallet|for narvarande|idag|fortfarande|alltid|hemma|hemma i|min|mitt|var|det|det ar|det har ar|adress|min adress|min adress ar|postnummer|mitt postnummer|mitt postnummer ar|ort|orten|stad|staden|i stan|stan|tatort|by|byn|byn heter|centrum|centrala|i centrum|i centrala|mitt i|norra|sodra|ostra|vastra|hej|hejsan|god morgon|ja|jo|ok|okej|tack|tack sa mycket|snalla|alltsa|ju|bara|ursakta|samhallet|bostadsomradet|en|ett|heter|som heter|en by som heter|och',
    ),
    near: list(
      'nara|vid|utanfor|strax utanfor|strax|runt|omkring|i narheten av|bredvid|intill|mellan|i trakten av|i utkanten av|norr om|soder om|oster om|vaster om|inte langt fran|i|pa|mil fran|km fran',
    ),
    goesOn: list(
      'med|sedan|sen|i en|i ett|i mitt|i min|i tio|pa|vid|nara|hos|och|men|dar|tillsammans|ensam|sjalv|hela livet|i hela mitt liv|for|jag|behover|nu',
    ),
    notNow: list(
      'inte|ej|aldrig|icke|ingen|inga|utan|forr|forut|tidigare|fore detta|en gang|bodde|bott|var|vaxte|uppvuxen|fodd|ursprungligen|flyttade fran|flyttat fran|flyttar|ska flytta|ska|kommer att|snart|nasta|vill|planerar|tankt|tanker|funderar|skulle|om|kanske|nog|tror|troligen|eventuellt|ibland|ofta|oftast|mest|helger|helgerna|helgen|veckorna|halva|eller|antingen|annanstans|nagonstans|nanstans|annan|annat|egentligen|till',
    ),
    others: [
      ...KIN.sv.family,
      ...KIN.sv.around,
      ...list(
        'jobbar|jobbade|jobb|jobbet|arbetar|arbetade|arbete|arbetet|arbetsplats|arbetsgivare|anstalld|chef|chefen|kontor|foretag|lakare|lakaren|doktor|doktorn|vardcentral|vardcentralen|sjukhus|sjukhuset|lasarettet|tandlakare|apotek|terapeut|kurator|skola|skolan|studerar|pluggar|kurs|utbildning|pendlar|aker|handlar|besoker|traffar|kyrkan|familj|familjen|kompisar|vanner|ex|de|dom|deras|kommunen|socialen|arbetsformedlingen|handlaggare|stod|hjalp|galler|intresserad',
      ),
    ],
    street: /^[\p{L}]+(?: [\p{L}]+){0,2}?(?:gatan|vagen|grand|stigen|torget|backen|gata|vag|allen|kajen) ?\d*[a-z]?$/u,
  },
};
