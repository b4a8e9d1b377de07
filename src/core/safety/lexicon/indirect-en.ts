/** English: danger to oneself that is meant but not named: burden, farewell, preparations, absence, sleep without end. */
import type { RuleGroup } from './shape.ts';

export const indirectEn: readonly RuleGroup[] = [
  {
    id: 'en.better-without-me',
    says: 'crisis',
    lines: `
      hope|hoping|pray|praying|wish|wishing|hopefully .. heart_attack|stroke|cancer|tumour|aneurysm|lorry|bus|embolism|clot|covid|infarct .. comes|comming|come|takes|take|finishes|finish|gets|kills|hits|does|works -- not|doesnt|dont|stop|train_driver
      <family> .. easier|better|lighter|simpler .. if they|she|he only|just had
      cat|dog|cats|dogs|rabbit|budgie|pet gone|goes|given|went|going .. next_door|neighbour|neighbours|sister|brother|mum|friend & bills|rent|plants|everything -- holiday|work|hospital
      bills|rent .. paid .. ahead|up_front|upfront|in_advance & cat|dog|plants|keys|husband|wife|kids|letter|letters -- landlord|moving|deposit
      sit|sitting|sat|perch|perched .. sill|windowsill|ledge|railing|railings|parapet & legs|feet .. outside|over|dangling|out -- work|window_cleaner|painter
      counting .. days|hours|weeks .. till|until|before .. with|join|see <lost>|him|her|them & waiting|wait|buried|died|grave|dead|old
      killed|hanged|shot|drowned himself|herself|themselves & <want> to? join|follow|be_with him|her|them -- army|navy|union|team
      only|just|barely hang|hanging|hold|holding|clinging on? because|for|cos|cause of? my? little|only|own? <family>|girl|boy|kid|kids|baby|daughter|son|dog|cat|mum
      would|will|does anyone|anybody|someone|they|people notice|miss|care|cry .. if|when i
      kids|family|wife|husband|they get|have|gets .. insurance|payout
      better off & they|theyd|everyone|family|kids|nobody|world|wife|husband|people|all|you|mum & without|nobody|id|if|gone|needs|im|dead|when -- job|financially|moving|wage|wages|work|money|earn|earned|got_a|pay
      better|easier|happier for everyone|all|my|the|them|you|us|kids .. if i|im|id
      taking|take|wasting|using up|space|air|oxygen & just|only|i|im|space|waste -- desk|storage|room
      no|not place in this|the? world|life|earth
      no|not place for me
      nobody|noone|anyone|anybody|who would|will|d .. notice|miss|care|cry|remember .. me|died|gone|i|disappeared|dead|vanished
      better|happier|easier|best|relieved|fine|cope|manage|simpler|lighter|free|freer|improve|nicer|richer|survive|ok|okay|good <without>|withou|w/out me|im|i
      better|happier|easier|best|relieved|fine|simpler if i_wasnt|i_werent|i_died|im_gone|im_not|i_didnt_exist|i_disappeared|i_was_dead|i_was_gone
      <without>|withou me & better|happier|easier|relieved|fine|cope|manage|off|free|ok|okay|world|family|life|kids|everyone|learn|goes|on|peace -- job|team|started|meeting|work|shift|went|party|office
      better|easier|happier|relieved|glad|best if .. wasnt|werent|gone|not|disappeared|vanished|never & i|im|ive
      better|easier|happier|relief|glad|relieved|best|sooner when|once|after im|i|ive .. gone|not|die|died|dead|out
      burden|dead weight|deadweight|drain|waste & better|gone|off|die|everyone|away|disappear|remove|end|family|all|soon|longer|anymore|free|want|dont|myself -- workload|proof|tax
      burden to|on .. <family>|them|anyone|everyone|society|world|others
      wont be a? burden|problem|bother|trouble|nuisance
      no_longer|not_gonna|not_going|wont .. be .. burden|problem|weight
      nobody|noone|none|no|who|wouldnt|wont|not|never .. miss|notice|care|cry|mourn|find .. me|gone|i|if|died|disappeared|dead & gone|miss|notice|died|die|dead|disappeared|vanished|dont|body|wasnt|here -- appointment|parcel|call
      nobody|noone|no|who would|will|d .. miss|cry|mourn me|over
      if i died|disappeared|vanished|die|drop|dropped|wasnt|didnt .. nobody|noone|anyone|they|one|people|it & notice|care|miss|matter|wake|glad|bother
      come to my funeral
      my funeral
      world|everyone|family|they|kids|you|all .. better place <without>|off
      deserve to? die|be dead|death|live|exist|alive & i|im|dont|not
      dont|not deserve .. live|life|alive|here|exist|air|breathe
      waste|wasting of? space|air|oxygen|skin
      do everyone|world|family|you|them a favour|favor & gone|die|leave|end|disappear|myself|world|everyone
    `,
  },
  {
    id: 'en.wont-be-here',
    says: 'crisis',
    lines: `
      wont|not|never|dont be? hearing|seeing from? me -- by_email
      <not> need|cancel .. appointment|medication|flat|referral|ticket|interview .. anymore|now|soon|around|here|gone -- sorted|found|job
      wont|not be around|here|alive -- holiday|annual_leave|on_leave|abroad
      want|wanna|wish|rather|could|just not be here|around|alive|anymore
      too late .. for me|help|save|now & me|i|help|nobody|one|now -- train|bus|apply|application|deadline
      no|nobody one? can help|save me
      by the? time you|u|anyone|they read|see|get|find this|it
      ill|i will|be be? gone|dead by|soon|then|before|tomorrow|when|$ -- holiday|work|shift|meeting
      <not> .. get|make through the? night|weekend|week|tonight|winter
      <not> need|needing a? flat|money|home|job|future|anything anymore|where|soon|longer -- yet
      wont|dont|not need .. anymore|soon|longer & where|gone|going|rent|worry|flat|money|stuff -- help_with
      no future plans|bookings
      have|got|theres no place|room for me|in
      nothing keeps|keeping me here|alive|going
      wont|wouldnt|not|never|wnt|doubt|dont i? ill? be here|around|alive|about|living <soon>|for|by|to|after|come|if|anymore|$ -- appointment|holiday|holidays|away|abroad|work|office|monday|call|meeting|off|home|delivery|contract|visit|train|visiting
      not|wont|never|dont .. be|gonna|going|plan|planning|think|expect .. here|around|alive|living .. christmas|summer|birthday|much|then|long|longer|anymore|year -- holiday|away|abroad|contract|job|manchester
      might|may|maybe|probably|wont|wouldnt not|be .. be|alive|here|around .. tomorrow|next|morning|christmas|much|then|week|weekend|much|anymore -- appointment|holiday|away|office|work|delivery|call
      this|its|it|here .. last|final time|thing|message|day|post|chance|words .. you|hear|see|from|me|ill|write|ever -- job|work
      last|final time|message .. hear|see|talk|speak|write|from|anyone .. me|you|from|this|to
      you|they|nobody|noone|no|one|everyone wont|will|never|not .. hear|see|have|find|need .. from|me|worry|deal|again|put & again|anymore|worry|longer|soon|after|ever|tonight|me -- interview|if
      wont .. see|hear|deal|worry|put .. me|from|about|with me? again|anymore|longer|soon
      wont|dont|doesnt|not .. need|have|matter .. worry|anymore|bother .. about me|soon
      soon .. wont|will|not .. matter|over|worry|gone|need|free|peace|quiet|end|problem|nothing -- shift|course|winter|exam|probation|contract|divorce|appointment|treatment
      be gone|over|finished|done|free|dead|out .. soon|tomorrow|morning|tonight|by|before & i|ill|im|it|all|be|everyone -- shift|pain|treatment|chemo|course|exams|exam|contract|probation|work|five|six|four|three|two|half|noon|lunch|pick|landlord|flat|house|rent|tenancy|evict*|room
      by tomorrow|then|morning|tonight|monday|weekend .. be|ill|it|im .. gone|over|dead|free|finished|nothing -- report|shift|work|form|file
      when|after|once im|i|ive .. gone|dead|died|not_here|no_longer_here|left_this_world|in_the_ground|buried|six_feet_under|not_around|not_about -- shop|holiday|shift|home|work|town|college|job|company
      please|promise|someone|whoever|youll|you .. look|care after|for .. <lover>|kids|children|mum|mom|son|daughter|family|girls|boys
      look|care|looked after|for .. <lover>|kids|children|mum|mom|son|daughter|family & when_im|when_i|once_im|if_im|after_im|gone|after_me|without_me -- work|shift|course|out
      wont|not|dont|never .. live|reach|make|see|last .. to? see|my|be|another|past|till|until|the .. christmas|birthday|30|40|50|tomorrow|spring|summer|weekend|week|tonight|night|morning|year -- bus|train|appointment|gp|payday
      not long|much left|longer now?|for & me|ill|im|go|suffer|world|i -- course|contract|shift|queue|notice|drive|job
      dont|wont|not need|be|bother needing|planning .. future|tomorrow|next|anymore|where|im & going|gone|needing|future
      where im going & need|wont|dont|no
      no point|use|need .. making|planning|booking|buying|paying|plans|helping|filling & i|gone|future|here|wont|me|be
    `,
  },
  {
    id: 'en.farewell',
    says: 'crisis',
    lines: `
      goodbye|bye|farewell|goodnight everyone|all|world|forever|guys|cruel|mum|dad -- shift|leaving_do|retire*|redundan*|now|team|office
      isnt|not|no|never anyones|anybodys|anyone|your|their|his|her fault|blame -- accident|late|crash|redundancy
      letting go
      ready|time to let|go go|now|forever
      goodbye|bye|farewell|gbye|byee everyone|forever|world|all|cruel|for_ever|my_loves|mum|mom|dad|kids -- now|bye
      ^ farewell $
      this|its|it .. goodbye|farewell|goodbyes
      say|said|saying|writing|wrote|written|came|come .. goodbye|goodbyes|goodbies|bye|farewell & everyone|kids|mum|family|all|my|today|before|one|letters|goodbyes|them|now|people|you -- work|leaving_do|colleagues|job|nights|hospice|care_home|dying
      said|saying|say my? goodbyes|goodbye -- hospice|hospital|care_home|dying|team|leaving
      tell .. <family>|him|her|them .. love|loved|sorry & i|im|them|her|him|always|please|that
      tell|remind|let .. <family> .. i? love|loved|sorry|fault
      forgive me & everyone|god|please|what|going|do|family|mum|kids|one|day|this|about|hope -- late|english|typing|spelling
      hope|please .. forgive|forgives me
      sorry for|to everything|everyone|all|what|pain|leaving|let|mess & goodbye|gone|love|done|cant|going|forgive|soon|bye|wont|peace|do|anymore|pain -- late|typos|long|message
      im|so sorry .. everything|everyone|leaving|do|going|<family> & cant|goodbye|dont|wont|soon|tonight|anymore|about|one|have|love
      not|isnt|nobodys|noones|no your|anyones|anybodys|one|ones|my? fault & i|this|blame|kids|mum|please|did|tell|know|nothing|goodbye|remember -- accident|crash|redundant|job
      dont|nobody|not|please blame yourself|yourselves|themselves|anyone|them|himself|herself
      remember me & please|happy|always|well|smile|way -- password|do_you
      thanks|thank .. for everything|trying|all|being|kindness & goodbye|over|now|end|gone|done|last|too|late|enough|peace|rest|cant|tried|bye -- help|team|session|$
      see you|u|ya .. heaven|other_side|next_life|another_life|next_world
      meet|see|together .. in|on the? heaven|other_side|next_life|afterlife
      rest|peace|finally & i|ill|soon|want|can|be & peace|rest|last|forever -- weekend|holiday|bed|doctor|sunday
      finally|soon|at be|have|find|get|ill|found|last .. peace|peaceful|free|rest|freedom -- weekend|holiday|month|debt|neighbours
      be at peace|rest
    `,
  },
  {
    id: 'en.preparing',
    says: 'crisis',
    lines: `
      made|making my|up|a decision|mind|choice & calm|ends|peace|tonight|over|relieved|end|at_peace -- job|course|work
      tomorrow|soon|tonight none|nothing|it of? this? will|wont matter
      time for me to? go|leave & forever|now|good|ever -- work|bus|school
      only|except|but one way|door|exit left|out|way
      river|sea|water|lake|canal|bridge .. peaceful|calling|calm|inviting|walk|jump & just|walk|could|in|me|step
      when|before|so|after they|somebody|someone|you|police|he|she find|finds|found me|my|body|it
      made|making|got|sorted arrangements|plans|someone & dog|cat|kids|gone|mum|after|pets -- childcare|work|travel|interview
      paid|cleaned|cleared|tidied|sorted|settled|cancelled .. bills|flat|house|debts|everything|room|accounts|subscriptions & so|nobody|noone|wife|left|husband|family|after|find|behind|burden -- landlord|inspection|moving|help
      take|look care|after of? mum|mom|dad|kids|dog|cat|them|her|him|each|yourselves for_me|please|when_im|if_im|without|goodbye|other -- i_take|i_look|i|we
      ^ take|look care|after of? each_other|yourselves $
      please take|look care|after of? mum|mom|dad|kids|dog|cat|them|her|him|each|yourselves
      tell them|him|her|everyone|kids|mum|dad i|im|ive tried|sorry|loved|love|did
      kids|family|wife|husband|they|mum will|can|could|get|have|would .. insurance|payout|money .. when|if|once|after|least|instead|$ -- claim|national|sick
      everything|all i? need .. garage|shed|loft|attic|woods|bathroom|bag|car & ready|in|beam|have|rope|got -- work|tools|bike
      life insurance & help|more|than|worth|them|pay|kids|family|wife & me|i|do|gone|than -- sales|sell|job|work|quote
      wrote|written|writing|write|writin|left|leaving|leave|done|finished .. letter|letters|note|notes .. to|for|my|behind|everyone|each|kids|family & kids|children|<family>|each|goodbye|when|behind|drawer|everyone|read|them|explaining|find|open -- school|teacher|council|gp|doctor|mp|sick|cover|housing|solicitor|landlord
      wrote|written|writing|left|leaving my note
      left|leaving|wrote|written|writing a? note|letter & table|kitchen|explain|everyone|bed|sorry|goodbye|behind|find|pillow|drawer -- sick|doctor|fit|reception|postman
      gave|given|giving|give|sold|selling|donated .. away|everything|all|stuff|things|belongings|possessions|dog|cat|jewellery & away|my|need|wont|goodbye|soon -- charity_shop|moving|boot|car|van|cant_drive|downsizing|food_bank
      gave|given|giving|give .. away .. my|all|everything|stuff|things|clothes|belongings|possessions -- cant_drive|car|van|moving|moved|downsizing|charity|food_bank|jumble|too_small
      gave|given|giving .. my|stuff|things|belongings|possessions|everything .. away -- cant_drive|car|van|moving|moved|downsizing|charity|food_bank|jumble|too_small
      found|find|finding|sorted|arranged|given|someone|new .. home|owner|take|somebody|friend|person .. <lover> & so|wont|gone|after|im|soon|then|now|goodbye|me|going|anymore
      <lover> .. has|have|will|found|new|safe|taken .. home|care & after|gone|so|now|ready|im|nothing
      <lover> & look|looked|care|take|home|feed|someone & gone|after|when|please|ive|promise
      made|making|written|writing|wrote|changed|updated|sorted|finished|signed .. my|a|the will|affairs|funeral|insurance & order|so|kids|gone|ready|wont|soon|everything|now|tonight|then -- work
      affairs are? .. order|sorted
      getting|got|get|put|putting my? affairs
      sorted|settled|paid|cancelled|arranged|organised|everything|tied|put .. everything|funeral|affairs|all|order|ends|accounts & nobody|gone|wont|after|go|so|ready|left|trouble|im|loose|now|me -- wedding|holiday|move|booking
      planned|planning|paid|chosen|picked|choosing|written my own? funeral|coffin|song|songs
      life insurance & pay|pays|worth|more|family|better|dead|suicide|cover|kids & die|dead|gone|if|worth|me|suicide|debts|more
      worth more dead
      passwords|password|pin|bank|papers|documents|keys & left|gone|after|wrote|written|know|envelope|so|find & gone|when|everything|table|im|wife|need -- forgot|reset|login|app|site|job
      made|make|come_to peace .. with|it & die|end|goodbye|leave|over|tonight|go|calm|nothing|soon|dont|done|everything|now|gone|world
      made my peace
      ive|have|i decided|decision .. its|it|i|made & over|end|done|tonight|calm|relieved|time|today|stop|final|nobody -- job|course|apply|coach|quit|resign
      tonight|today|tomorrow|weekend is|its|thats the night|day|it|time & end|last|do|over|finally|its|is
      tonight is the night
      ill do it tonight|tomorrow
      gonna|going|will do it tonight|soon|today|now|tomorrow -- form|washing|homework|paperwork|cv|application|dishes|later
      got .. everything|it all|all ready|planned|prepared & over|end|go|tonight|gone|goodbye|rope|pills|nobody|just|waiting
      waiting for|until .. to? leave|asleep|gone|sleep|out|bed|school & then|do|ill|end|go & over|it|do|end|then -- bus|post|train|parcel
      no|dont .. need|needing|want|wont|have .. things|stuff|them|it|any .. anymore|where|longer & gone|going|where|away|gave|giving|soon
      one last time|hug|call|visit|look|cuddle|meal|goodbye & before|see|say|hug|goodbye|kids|mum|wanted|him|her
    `,
  },
  {
    id: 'en.sleep-forever',
    says: 'crisis',
    lines: `
      sleep|asleep|rest forever|eternally|permanently -- could
      <want>|let|need|like|ready .. sleep|asleep|rest .. forever|for_ever|eternally|permanently|for_good
      ill|will|gonna jump $
      sleep|asleep|nap|bed .. for_ever|for_eternity|for_good|eternally -- could
      sleep|asleep|bed|night|rest .. not|never|dont|without|wont|no|hoping|hope|wish|wishing|wake .. wake|waking|woke|wakin
      fall asleep .. not|never|dont
      never|not|dont|didnt|wont|without .. <want>? to? wake|waking|wakin|woke|woken up & wish|want|hope|sleep|ever|again|anymore|just|tomorrow|pray -- alarm|interview|time|early|late|work
      hope|wish|pray|want|praying|hoping i .. dont|not|never|didnt|wont .. wake|woke|waking
      disappointed|gutted|upset|angry|sad|annoyed|hate|cry|devastated .. wake|woke|waking|wakin .. up|morning|alive -- early|late|alarm|noise|neighbours
      long|longest|eternal|final|big sleep|rest & want|soon|need|ready|peace|forever
      close my eyes & never|not|forever|open|dont|last|again|wake
      turn|switch|turning myself|me|life|it|everything|all? off & forever|want|wish|could -- phone|heating|light
      off switch
    `,
  },
  {
    id: 'en.no-way-on',
    says: 'crisis',
    lines: `
      done|tired|sick|finished with? of? fighting|trying|pretending|struggling|surviving|existing -- council|benefits|system|app|agency|wages
      too tired to fight|carry|go|keep|live
      sat|parked|drove|drive|walked|went|stood|standing|top|up|roof .. bridge|cliff|multistorey|carpark|roof|tracks|railway|cliffs|river & sat|stood|looking|down|thinking|hours|night|edge|water|there|thought|jump -- work|job|holiday|fishing|picnic
      top of|floor .. car_park|carpark|building|flats|bridge|cliff & looking|down|edge|jump|standing|im
      looking|staring|look|stare at|towards .. knives|knife|razor|blades|rope|pills|tablets|bleach
      only|no|one|see|seen|there .. way out|left|it & me|end|die|left|see|this|only|life|anymore|there|other|one -- job|contract|car|traffic|building|tenancy|mortgage|agreement
      no|other way out
      only way .. stop|out|end|peace|pain|free
      cant|dont|not|no .. see|have|picture|imagine .. future|tomorrow|myself & me|i|any|alive|anymore|next|old|future -- job|company|role|career
      cant|dont|not|no .. see|picture|imagine myself .. alive|future|old|next|year
      cant|dont|not|couldnt|no|ant .. fight|fighting|fite|struggle|hang|hold|keep .. anymore|longer|on|going|left|much & me|i|im|life|this|more|have|anymore|going -- council|benefits|phone|with
      stopped|done|tired|giving|given|gave|give .. fighting|fight|trying|up & life|everything|on|me|myself|soon|alive|its|done|world|all & life|alive|world|end|over|peace|goodbye
      giving|given|gave|give up on life|living|everything|myself
      life & over|meaningless|pointless|unbearable|hell|ruined|worthless|useless & my|end|dont|live|anymore|is|me -- battery|insurance
      dont|not|cant|never see|think|know .. make .. through|til|till|until|past|to|it & night|weekend|week|tonight|tomorrow|day|christmas|birthday|winter|year -- bus|appointment|meeting|interview|shift|traffic
      cant|not .. get|make .. through another|tonight|the|this night|day|week|weekend
      cant|not .. live|face|survive .. like this|another|with|one|more .. day|night|anymore|longer|year|morning|week|pain|myself|guilt|shame|without|it
      cant|dont|not|couldnt .. live .. <without>|like|with|this|anymore|any .. him|her|them|anymore|more|longer|myself|it|this|guilt|shame|pain -- noise|neighbours|here|flat|phone|parents|mum
      cant live like|with|this|anymore
      <want> to? escape|leave|get|go|run .. this|life|world|planet|forever|everything|earth|permanently & life|world|forever|planet|earth|permanently|good -- retail|of_work
      leave|leaving this|the world|life|planet|earth -- world_of|job|of_work|retail
      <want> .. pain|suffering|it|hurt|hurting .. stop|end|over|stops|ends|gone & just|only|everything|all|forever|way|die|anymore|life -- back|knee|physio|tooth|leg|shoulder|neck|hip
      <want> out & life|this|everything|of_it -- job|retail|work|company
      crossing|cross|crossed|step|walk|drive|drove .. without|not|dont .. looking|look|seatbelt|care|lights|caring & hope|care|road|anymore|whatever|happens|street
      stopped|stop|quit .. looking|eating|drinking|taking .. cross|road|meds|medication|insulin|food & hope|purpose|die|care|happens|fade|anymore|matter|over|so
      mum|dad|husband|wife|nan|sister|brother|son|daughter|baby .. is? waiting|calling for? me & soon|heaven|there|other|up|go|join|ill|ready -- phone|car|home|school|dinner|outside
      soon .. with|see|join .. mum|mom|dad|husband|wife|nan|gran|sister|brother|son|daughter|late|him|her & again|soon|heaven|there|peace|passed|died -- visit|holiday|train|interview|flat
      looking|look|stare|staring|watch|watching|drawn|listen .. down|at|to|over .. trains|tracks|river|water|bridge|drop|canal|sea & jump|thinking|easy|wonder|peaceful|think|calling|call|go|how|step|pull|what|imagine
      river|water|sea|bridge|canal|train|trains|tracks|cliff|drop & calling|inviting|tempting|peaceful|pulls|easy|quick|dark|closer|wonder|thinking|jump|imagine & me|look|so|i|about|would|how -- holiday|walk
      how|wonder|wondering|imagine|picture .. be|feel|feels|like .. to|if|not|stop .. be|exist|dead|gone|stop|die|exist|here -- home|hired|job
      not being|be|existing here|alive|anymore -- work|<want> to? leave|job
      not be here|around|alive anymore|any|at
      born & never|wish|shouldnt|hadnt|wasnt|wrong|mistake|regret & i|wish|been|was
    `,
  },
];
