/**
 * Real words of the three languages that are one slip away from a dangerous one: never corrected.
 *
 * Chosen by hand from all dictionary words within one slip of `hidden.ts`; written without diacritics.
 */
export const guard: readonly string[] = `
deaths dearth depth depths drying dyeing diet diets dive dine dried hanger hangar hangars hangs hinging kilns piles palls pale polls
nose noses norse raced raged raked rapid rapped rared rasped rated roped reaped rope mulder murky hurts farm charm stabled stable slab
live liver livers olive cuttings putting catting cotton moose goose loose bent best beast mysterious herself
skala skalan skapa skapar skata skida skidor skilling skola skuld skulle skal haga hinga hanna morsa mora mord moda moder moral
liten livet lovet lidet linet galt valtra deda detta dodgy sjalvfortroende sjalvfortroendet sjalvforsorjande sjalvforsvar sjalvforsorjning sjalvforverkligande sjalvkansla sjalvstandig sjalvstandigt sjalvsaker sjalvforsorjning overleva overlever overlevde overlevt upplever uppleva sjalva sjalvklart sjalvkart boda doma dova tar tal skall skara skarp
rapport raper rapen rapem haniu haki hak uprzec ujrzec udrzec zatrzec usmierci usmierzyc smierdzi swierk powierze powierzyc
powieksze powiesci powiesc powiedziec powiedz podwiesic podwiesze powielic pociesze ponies poniose zawije zawisla zwabic zapic zapije
zapil zalic zalil zalila zyla zyto zysk zyski zbilem zbilam obilem byle bile bilet bilety tableta tablica tablicy tablice robilem robilam
zrobic zrobie zabrac zabiera zabieg zabiegi zabawa zabawy zabytek zakupy zarobic zarobie dobic
sacked instance instances threat slipped scarred betting spared shallow blocked alike tricks stacked showed blaze amused blend waist cooked bride brides trail trails
soared scored scarfed burped bleating scabbing swabbing abridge strain strains splash slush clocked flocked snapped straggle overdone breed breeds bleep
aline trucks trace traces lacked scaled swapped locker lockers trait traits sash alice beta attacker
dela delas skjutsa skjutsar skjutsade skjutsat skjuts villkor villkoren villkoret villkorlig villa villan villor villig villiga motvillig halt hallt skarar skarade
homeless skallde skaller skallt skalla lakte laker lakt forlora forlorar forlorade therapist therapists skillet skills skill painkiller painkillers killarney kilmarnock diego
taped banging noppa noppar domna domnar domnat lotne gangar viol inre leda leka leker leta letar leja lena foda fodas foder soda sodas sar sor skor slag fodd sakra lovat skal skaran
goda toda dosa hopps hings skarva livets livlig dov fod sod dom voll volla overdelen overdel overdrag overdrift sjunger sjunga sjungit wilk gill gull will onda intet elva
przyjechal przyjechala przyjechali przyjechac wyjechal wyjechala dojechal odjechal podjechal zatrudnienie zatrudnienia zatrudnieniu udarze wylewie bralam brałam tona topic topie topia topi topil topila topilam topilem
popijam wybil wybilem zaproszenie pogoda pociecha pociechy zadanie zadania zalozyl zapisal przepisal opisal przyjmie przyjmuje umiem umiejetnosc umiejetnosci umiarkowany umiarkowanym ciepla cieplo cieple cieply cieplej przegralismy przegrali przegralam przegralem przegrala wygralismy wygrali
pozyczyc pozycze pozyczam pozyczka pozyczki pozyczke pozyczyl pozyczyla szyc szyje
bikes docked gasping kilos owned sacking slicer stack suit thumbs snack token stirling
grupe kilometrow kozie oglada ogladac ogladam ogladal ogladala ogladaja ogladamy opal skorze stara szycia ubieram zapalenie zapisanie zarzadza
zarzadzam zarzadzanie zarzadzac zarzadzal zarzadzaja topielca topielcow druk kopii kopia poszukuje poszukuja trudem tulam uzycie walii zgodzic
zgodze zgodzil zgodzila powie powiem
odebral odebrala odebrali
avslutad chock kalle kilo pluggar pluggade skarm spolar sadar talet trycket svaren svaret
`
  .trim()
  .split(/\s+/);
