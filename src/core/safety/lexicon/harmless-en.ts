/** English: idioms that only sound dangerous, and circumstances that make a mention harmless or lower it. */
import type { RuleGroup } from './shape.ts';

export const harmlessEn: readonly RuleGroup[] = [
  {
    id: 'en.idioms',
    says: 'harmless',
    lines: `
      here|around & the|this|that|our|whole <here-is> is|are|was|isnt|feels -- alive|life|live|die|dead_to_me|everything
      that|this|the|my|whole|doing course|shift|exam|interview|commute|timetable|schedule|route|hill|marathon|workload|rota|assignment|test|module .. was|is|would_be|were|felt_like .. suicide $
      career|political|financial|commercial|social suicide -- want|thinking|myself
      cut|hurt|burned|burnt|injured|scratched <self> on|in|against a|an|the|some|that|my|broken? .. machine|machinery|slicer|saw|grinder|lathe|press|conveyor|forklift|pallet|metal|steel|tin|can|glass|nail|fence|wire|oven|fryer|kettle|iron|grill|pan|stove|door|box|paper -- purpose|deliberately|intentionally|again|relief|feel|pain_away|punish*|want|wanted|wanna|every|when|always|keep|sometimes|bad|night|nights|scars
      crashes|accidents|deaths|emergencies|fires & suicides|suicide & paramedic|ambulance|firefighter|police|seen|attended|years
      settled|agreed|done|finalised .. maintenance|divorce & flat|house|nans|roof
      dont|doesnt|didnt do|cope so? well with|under|in pressure|stress|crowds|change
      <partner> watches|watch .. telly|tv|television|football|netflix|films|the_news
      someone|somebody|man|woman|person|lad|cyclist|pedestrian was|were|got|been hit|struck|killed|run_over by a? train|bus|lorry|car|van|tram -- same|understand|wish|want|envy|lucky|me_too
      could|feel_like strangle|strangling|throttle|throttling|kill|killing|murder|swing_for him|her|them|it & drill*|noise|noisy|music|bark*|snor*|parking|parked|lawn|mower|late|forgot|early|six|karaoke|trumpet -- knife|gun|tonight|plan|hurt|sleep
      its|thats|it_is|so goodbye|farewell to the|my|that|this -- world|life|family|kids|children|everyone
      wont|doesnt|dont|didnt let me .. on|up|near .. roof|roofs|ladder|ladders|bike|motorbike|motorway|scaffold*|site -- leave|out_of
      fell|fallen|slipped|tumbled off|from .. roof|ladder|scaffold*|balcony|horse|stairs -- jumped|on_purpose
      rabbits|chickens|pigs|sheep|hens|turkeys|animals|livestock|ducks & killing|kill|slaughter|slaughtering .. ourselves|myself
      frozen|freeze|freezing|starve|bored|boring|scared|frightened to death for|with|by|at|in|because|when -- myself|ourselves
      heard|hear|know|seen|learnt|learned|read .. more|lot|much|enough about suicide|self_harm .. than|from|at|through
      could|would kill|murder|strangle|throttle my? <him> .. sometimes|some_days|at_times|lol|haha -- knife|gun|plan|tonight
      a|some|the man|woman|lad|girl|boy|person|bloke|student|teenager jumped|jumps|jumping|fell .. off|from|in_front|under|onto -- same|understand|wish|want|envy|lucky|me_too
      cant|cannot|couldnt|not go_on|carry_on|keep_on|go|keep on? with|doing|at <job-en>|this_pace|these_hours|this_rota|such_hours -- life|living
      paper|news|papers|radio & jumped|jumping|fell|killed_himself|killed_herself & man|woman|lad|girl|boy|person|someone|somebody -- same|understand|wish|want|envy|lucky|me_too
      die|kill for a|an|some|one|proper|decent -- him|her|them|knife|gun
      go_on|carry_on|keep_on|keep|going_on working|standing|lifting|driving|commuting|doing_this_job|in_this_job
      back|knee*|hip*|health|body|shoulder*|doctor|visa|job_centre wont|doesnt let me -- die
      customer*|patient*|pupil*|client*|resident* .. attacked|assaulted|hit|punched|bit|slapped|kicked me & last_year|ago|once|in_20*|at_work|years -- now_again|kill
      beat|beats|thrashed|hammered|slaughtered|murdered|killed me|us|him|her|them at|on|in darts|chess|cards|scrabble|pool|tennis|badminton|football|fifa|snooker|monopoly|table|dominoes|golf|the_quiz|a_race
      push|pushed|pushes|pushing me .. hard|harder|out|to_apply|to_do|into_the_job|for_it
      threw|throw|throws|thrown|kicked|kick|pushed|forced me out .. of the|my? course|college|school|club|house_share|pub|job|company|union
      pull|pulled|dragged|drag|called|pushed me into .. office|meeting|hr|room|court
      on|at the? edge of the? city|town|village|leicester|estate|county|field|park
      enough of the? <want>? night|nights|shifts|shift|work|agency|job|jobs|winter|forms|waiting|boss|commuting
      stood|stand|waited|waiting|wait|standing .. platform|bridge|motorway & strike|delay|delays|delayed|late|cancelled|traffic|rail|bus|queue|work|jam
      everything|all i? need|needed to? start|begin|apply|enrol|work|cook|fix
      <family> .. only|main reason|thing .. i|im still live|stay|here|in|came|moved in|leicester|england|uk|here|country|town|city|work
      tins|groceries|vouchers & saved|enough|food_bank
      <family>|who|patients|residents wants|wanted|want to? die at home|in_peace|in_a_hospice|at_the_hospice|in_hospital
      cant|cannot|not|dont|couldnt do|manage|face this|the|that|any? form|forms|stairs|course|shift|shifts|lifting|job|question|questions|nights|online|zoom|computers|exercise|exercises|walk|walking|bending|driving|maths|spreadsheets
      going|gone|go|been|went through
      im|i_am|be|get done|finished by|at|before one|two|three|four|five|six|noon|lunch|lunchtime|1|2|3|4|5|6|half|teatime|around
      have_to|need_to|prescribed|got_to take|taking .. <pills>
      take|takes|taking|took .. <pills> for|because my|the|a? <body>|heart|blood|pressure|diabetes|condition|depression|anxiety|sleep|thyroid|cholesterol|epilepsy|pain|asthma|mood|adhd|migraines|nerves
      drop|dropped|dropping .. kids|children|son|daughter|boys|girls .. at|off|to|from
      shot|shoot|shooting .. film|films|video|videos|photos|photo|weddings|wedding|portraits|hoops|pool|clay
      lost everything|it_all when|after|because|in
      overdosed|overdose|overdosing|od|oded|odd on chocolate|sugar|cake|cakes|coffee|caffeine|sweets|crisps|carbs|pizza|telly|tv|netflix|football|turkey|cheese|food|christmas|mince_pies|haribo|tiktok|sun|garlic|news|easter_eggs|eggs|ice_cream|biscuits
      rather|sooner die than wear|eat|watch|listen|dance|sing|speak|admit|phone|ring|ask|drive|miss|cook|clean|do|work|go|be_seen|call|sit|use|share|drink|support|move -- this|life|live|living|on|through|back_to_him|another_day|another_night_of|another_year
      <partner> .. kill|murder|throttle|strangle|skin|lynch|slaughter|batter me for|when|if|cos|because|once .. forgetting|forgot|being|late|missing|missed|spending|spent|breaking|broke|losing|ruining|eating|ate|scratching|denting|not|burning|staining|finds_out_how|sees_the|see_the|hears_how|messing -- leave_him|tell|gun|knife
      was|were|been|got|getting hit|struck|knocked|attacked|beaten by|with .. forklift|van|lorry|truck|car|bus|pallet|ball|door|crane|trolley|bike|cyclist|pipe|beam|machine|dog|tram|wasp|box|motorbike|scooter
      <body>|car|van|laptop|boiler|washing_machine|engine gave|given|gives|giving up
      cant|cannot stand standing|the_heat|the_noise|cold|queues|waiting
      lost everything in the? fire|flood|divorce|war|crash
      in_the fire|flood
      <body>|chair|phone|car|heating|boiler|lift|laptop|door|window|toilet|shower|bus is|was|are|s? broken|stuck|dead|lost
      dementia|alzheimers|alzheimer & hits|hit|lashes|bites|kicks
      for|at work|cooking|kitchen & <weapon>
      <weapon> set|skills|sharpening|sharpener
      afraid|scared|worried|fear .. boss|manager|employer|supervisor|company|hr .. find|finds|know|knows|sack|fire
      beat|beating|fight|fighting this|the|my|an illness|cancer|disease|pain|depression|condition|injury|odds
      attacked|bitten|chased by a? dog|dogs|cow|bull|cat|customer|patient
      shot down
      looks could kill
      career|commercial|professional|financial|political|social|economic suicide
      suicide leaving|to_leave|going_back|taking_that|working|career
      beat|beats|beaten me|us|them down on|to
      nobody|noone|no_one ever? hurt|hurts|hits|hit|threatens|beats|touches me|us
      get|got|see|saw|treat|treated|had|nursed overdoses|suicides|stabbings|shootings -- i
      jumped|jump|stepped|fell|ran|walked|pulled .. in_front|front|under|out .. my|our|the? train|bus|lorry|cab|van|tram & driver|drive|drove|a_man|kid|passenger -- i|me|im
      goodbye|goodbyes|bye|farewell to .. team|colleagues|factory|office|job|work|customers|class|school|patients|residents|workmates|crew|shop|site|house|flat|car|nights|summer
      stab|stabs|stabbed|stabbing me|you|him|her|us? in the back -- knife|blood|bleeding|ambulance
      jump|jumped|jumping|fell|stepped|step|climbed|stepping off|from|out of? lorry|van|truck|wagon|trailer|forklift|ladder|scaffold*|tractor|horse|digger -- front
      suicide mission|squad|bomber|bombing|bombers|run|runs|drill|drills|rates|statistics|watch_officer
      sleep|slept|sleeps like the|a dead|log|baby
      overdose|overdosed|overdosing|od of|on sunshine|paperwork|admin|emails|meetings|sympathy|information|news|family|work|telly|sunlight|relatives|noise
      say|said|saying|kiss|kissed|wave|waved|hello goodbye|bye to my|our|the? pension|job|nights|career|savings|weekends|days|money|holiday|holidays|benefits|smoking|sugar|shifts|sick_pay|bonus|overtime
      lost|losing|lose the? will to live in|with|at|over|doing|filling|waiting|trying|on|listening that|this|the|a|these queue|form|forms|hold|phone|jobcentre|meeting|meetings|traffic|site|website|portal|training|course|spreadsheets|queues
      oilseed|field|fields|yellow|crop|seed rape
      rape oil|seed|field|fields|crop|pollen|alarm|alarms
      gun to|against my|his|their|her|your head & sign|contract|figurativ*|metaphor*|choose|decide|basically|like_having
      cant|cannot|not|dont|couldnt stand|sit|walk|lift|bend|kneel|type|drive|work for|up|on|that|too|long .. long|hours|feet|day|minutes|far|time -- this|life
      shot|shoot|shooting|shoots myself|ourselves|yourself|himself in the foot
      hit|banged|bumped my|his|her|a|the? head|elbow|knee on|at|falling|against & work|shelf|door|cupboard|accident|fell|beam
      job|jobs|work jumped|jump|jumping
      jumped|jump|jumping from job|role
      dying|terminal|terminally|passed|died|hospice & mum|mother|dad|father|nan|gran|husband|wife|friend|brother|sister|cancer -- want|wants|wish|kill|join|suicide|without|miss|again|if_i|when_i|once_i|i_passed|relief|see|soon
      heat|traffic|pollen|weather|noise|stairs|hunger is|are|was killing me
      project|plant|deal|idea|conversation|engine|signal|career died|dead
      <pills>|pain|back|it is|gets worse
      i am|im|so? tired|sick|fed of|up being|with off|in|sick|pain|unemployed|ignored|skint|broke|home
      want|like|get my life back|together|sorted|on
      better life
      manage|boss|manager is going to kill me
      debts|debt|bills|paperwork|emails|work are|is drowning|killing|burying me
      want|wanna|like to? leave my|this|the job|work|house|flat|company
      stop being off|late|sick|tired|in
      mum|mam|mom|wife|husband|boss|dad|she|he|they|manager|teacher will|ll|would|is|gonna|d|going|to .. kill|murder me if|when|for|cos .. late|forget|miss|forgot|broke|spent|dishes|cook|finish|again -- leave|tell|go
      end of life
      nearly|almost|accidentally hung|hanged|strangled|throttled myself with|on the|my|a .. cord|cable|wire|lead|seatbelt|scarf|lanyard|hose|washing_line & lol|haha|phone|hoover|laugh*|tripped|tangled|caught|desk
      im done $
      i am done|finished $
      gave|give|giving up alcohol|drink|drinking|smoking|fags|sugar|coffee|meat|football
      no hope of finding|getting|passing
      cant|cannot|not|dont do|work|manage nights|night|shifts|shift|evenings|weekends|days|full|overtime
      goodbye|bye for|now|and thanks|thank|now|then -- everything|trying
      get|be|feel better|well|back -- if|without|dead|off|gone|never|no|not|cant|off|see|how|ever
      <body> is|are|been|has|were|keeps|s? killing|killin|kills me
      killing|kills me & <body>|shoes|heels|boots|pain|stairs
      <body>|shoes|heels & killing|kills
      killing|kill|killed time|it|two|an|hour|mood|vibe|joke|bill|game|off|weeds|process|battery|germs|program
      murder on|for my? <body>
      could|would|id kill|murder for? a|an|some|for
      dying to see|know|meet|try|start|hear|go|get|learn|find|work|have|tell|eat|be -- dead|with
      dying for|of a|some|laughter|thirst|boredom|curiosity|hunger|heat|embarrassment|cold|starvation
      die|dying|died of? laughing|laughter|boredom|curiosity|embarrassment|hunger|thirst
      to die for
      dead tired|beat|end|line|easy|right|good|on|serious|slow|weight|lift|lifts|sea|battery|phone|quiet|cheap|funny|boring|heat|lock|heading|pan|keen|straight|simple|certain -- living|life|alive|being|existing
      dead tired|knackered|exhausted
      phone|battery|laptop|car|engine|mobile|line|plant|plants|signal|tablet|wifi|boiler is|was|are|s|keeps|almost|nearly|went? dead|dying|died|dies
      deadline|deadlines|deadlift|deadpan|deadwood
      drop dead gorgeous
      shoot me? an|a|over|through|up? email|message|text|mail|line|question|questions|hoops|photos|pictures|video|film|weddings|hoops
      hit me? up|the|my target|my targets|it|gym|rock|by
      hit|hits|hitting target|targets|deadline|deadlines|gym|snooze|road|send|jackpot|brakes
      cut|cuts|cutting down|hours|corners|costs|back|grass|hair|edge|short|off|hedges|wood|metal|fabric|meat|pay|gas|glass|trees|keys|out smoking|sugar|alcohol|out
      cut|burnt|burned|hurt|injured|cutting|hurting myself|my <body>|some|hand|finger|thumb|back|shaving|cooking & at|on|while|when|work|lifting|falling|shaving|cooking|oven|playing|running|football|gym|glass|knife|kitchen|accident|fell|ladder|machine|saw|tin|by accident|slack|accidentally
      cut|cutting myself|me? slack|off|shaving|some|while
      <not> <want> to? hurt|harm|kill|upset|offend|hurting your|anyones|his|her|their|my? feelings|me? back|chances|mood
      hurts|hurt|hurting when|to|if i|my back
      blown|blow|blew away|up? my phone|fuse
      mum|mam|mom|wife|husband|boss|dad|she|he|they will|ll|would|is|gonna|d|s? going? to? kill|murder|killing me if|when i & late|forget|dont finish|dont get|miss|broke|spent|lose the|finds out how much|see the mess|eat|dishes|cook
      kill|murder me if|when i & late|forget|miss|forgot|broke|spent
      kill|killer|killing bee|bees|switch|shot|heels|app|view|workout|whale|feature|queen|combo
      skill|skills|skilled|upskill|reskill
      die|dies|dye|hard hard|cast|casting|hair|cutting|hards|fabric|cutter
      old habits die
      jump|jumped|jumping at|through|rope|on|in|to|queue|start|leads|ship|for|hoops chance|opportunity|hoops|in|conclusions|joy|the|board|it|call
      jumping jacks|castle
      over my dead body
      not|aint the end of the world
      end of life|the world care|plan|pathway|patients|residents|nursing
      end of|at? my contract|course|tenancy|lease|placement|month|year|day|week|shift|probation
      life insurance -- kids|wife|husband|family|they|theyd|would|pays|pay|payout|worth|covers|mortgage
      life sentence
      live|living with|in|near|at|on|alone|by|together my|a|the|parents|mum|dad|partner|husband|wife|flat|house|leicester|friends|leicester|kids|sister|brother
      live|living alone
      take|took|taking my|the|some|two|one|a few? pills|tablets|meds|medication|painkillers|medicine|insulin|paracetamol|ibuprofen every|daily|for|regularly|each|as|on|with|when|at|before|twice|once|already -- <not>|all|end
      drowning|drown|drowned|buried in|under work|emails|paperwork|debt|bills|debts|admin|laundry
      fed up with|of my|the|this|job|work|waiting|commute|back|pain|queue|bus
      want|wanna to? disappear|vanish|escape for|on|to a|spain|somewhere|holiday|week|sun|beach
      crying|cry with|of|laughing|laughter|wolf
      bomb|bombs|bombed interview|exam|bath|test
      give up|gave up|giving up smoking|alcohol|drinking|smokes|sugar|my job|work|my car|driving|caffeine|the car|gym|fags
      see|look forward|you next|on|at|in|then|there|tomorrow|soon|monday
      hang|hanging out|on|up|around|about|with|there|wallpaper|doors|pictures|washing|clothes|baskets -- rope|beam|because|cos|only|barely
      hung over|up|parliament|out
      im|am done|finished with|for|answering|at the|this|my|form|questions|today|that|work|school|uni
      break|breaking a leg|the ice|even
      over the moon
      stab in? the|at back|dark|it|wound
      take a stab
      a stab at
      beat|beats|beating traffic|around|the|eggs|rush|record|cancer|addiction|odds|drum
      kick|kicked|kicking off|habit|ass|back|boxing|ball
      attack|attacked|attacks panic|heart|asthma|gout|anxiety|cyber
      heart|asthma|gallbladder|gout|sickle attack|attacks -- hope|hoping|pray|praying|wish|wishing|next_heart|another_heart
      shoot|shoots|shooting pain|pains|hoops|pool|star|range|from|down -- myself
      prices|costs|bills|rent|heating|energy shoot|shoots|shot|shooting up
      strike|striking
      burnt|burned|burning out|toast|calories|dinner|mouth|sensation|pain|feeling|up
      burnout
      safe hands|journey|side|driver|guarding|place to park|lifting|handling|guard
      not|isnt|is it? safe to? leave_a|leave_me|message|call|voicemail|text -- he|husband|partner|because
      yes|no|yeah|ok its|it|is? safe
      lost|lose|losing my? job|house|flat|weight|hours|keys|licence|hearing|sight|voice|balance|confidence|motivation|phone|home|contract|patience|temper
      no longer|more .. in|at|with the|my|area|job|work
      sick|tired of work|my job|the|waiting|commuting|shift|shifts|agency|bus|temping|applying|zero|interviews|rejections
      i have|had|get|got? low|bad|poor mood|back|moods|knee|sleep|iron|credit|eyesight|blood|confidence|english|knees|hearing
      bored to|stiff death|tears
      bored|scared|worked|sick|starving|frozen|freezing|love|loves|tickled to death|pieces
      loves|love|loved me|him|her|it|them? to death|bits
      matter of|a? life and|or death
      death in|of the|my? family|father|mother|dad|mum|nan|husband|wife|grandad|grandmother|dog|cat|brother|sister|parent
      death|birth certificate|by powerpoint|metal|benefit|grant|duty|star
      sudden death|infant
      running|run away with|from|to|out -- everything|everyone|it_all|life|home|him|her|here
      die|dead|kills|killed|killing|dying in|on|at the|a|my? game|games|fortnite|minecraft|level|boss|cod|fifa|zelda|roblox|playstation|xbox|book|film|movie|series|show|novel|episode
      game|games|fortnite|minecraft|level|cod|zelda|roblox|playstation|xbox & kill|kills|killed|die|died|dead|shoot|killing|dying
      shooter|shooters games|game
      how long .. to|does|will|is -- die|drown|bleed|hang|kill|live|last|suffocate|starve|dead|left|cope|survive|overdose
      film|documentary|book|series|novel|podcast|article|programme .. about|where|with|in ... jump|jumps|jumped|hang|hangs|dies|kill|kills|drown|drowns|shoots|bridge|murder*|suicide|people
      finish|end|ended|finished|ending|end my|the|a shift|call|contract|course|degree|lease|tenancy|relationship|job|sentence|career|apprenticeship|studies|marriage
      lost|losing|lose|losing_the|sapping|drains|saps my|the? will to live .. waiting|queue|queueing|hold|listening|meeting|meetings|form|forms|traffic|training|call|watching|reading|trying_to|on_this|website|commute|excel
      waiting|queue|hold|meeting|form|traffic|training|website|commute ... lost|losing|lose|lost_all|sapping my|the? will to live
      speed|camera|cameras|traffic|limit|roadworks|lights & bridge|bend|crossing|platform -- jump|die|kill
      said|say|saying|waved goodbye|bye|goodbyes|farewell to|with .. colleague*|team|customers|class|pupils|manager|regulars|workmates|office|job -- forever|for_good
      my last day & colleague*|work|cake|job|leaving|office|shift|team|school|site
      left me|us a? note|message|voicemail|list -- goodbye|sorry|gone|suicide|kill*|die|without
      note|list .. to? buy|get|pick_up|remind|milk|shopping
      wont|not .. be .. around|here|in|available|home .. in|on|until|for|from|next .. january|february|march|april|may|june|july|august|september|october|november|december|week|monday|tuesday|wednesday|thursday|friday & spain|holiday|away|abroad|greece|poland|visiting|work|travelling|wedding|hospital|training|leave|family|interview|working
      out_of a|our? job|work|contract|business|hours|time
      rope|cord|line|string & swing|hammock|washing|trailer|boat|tent|sledge|goat|climbing_frame
      nobody|no_one|noone .. notice|notices|noticed & break|lunch|early|biscuit|day_off|haircut|sock|typo|mistake|late
      my last|previous message|email|text|call|application|form|letter|answer .. didnt|did_not|wasnt|got|never|failed|bounced|cut|went
      dead rich|posh|famous|tall|keen|chuffed|jammy|nosy|polite|straightforward|strict
      dying|die|died|corpsed on stage|air|the_mic|telly
      cut|cutting|cuts down|back -- me|rope|body|found|him|her
      i|ive|just burnt|burned|scalded|burn my .. hand|hands|arm|fingers|finger|face|thumb .. on|with .. iron|cooker|hob|oven|kettle|fryer|steam|pan -- purpose|feel|again
      takes|taken|took everything|it_all|a_lot|so_much .. out_of me
      like|look|looks|looked|feel|felt death warmed up|over
      suicide|suicidal & match|goal|pass|back_pass|defence|defending|tackle|pitch|striker -- feel|i_am
    `,
  },
  {
    id: 'en.work-or-fiction',
    says: 'softens',
    only: 'mention',
    to: 'none',
    lines: `
      suicide|suicidal|self_harm|harm training|course|workshop|certificate|module|session
      training|course|workshop|certificate|module|session .. on|about|in|for|covering .. suicide|self_harm|overdose|overdoses
      taught|teach|teaching|ran|lecture|lectures|a_e|nhs|school|schools & i|course|lesson|about|on|nurse -- myself
      nurse|ward|patients|leaflet|awareness|hospice|clients|counsellor -- i_feel|im_suicidal|im_a_patient|was_a_patient
      wing|inmates|prisoners|prison|residents|pupils|students|tenants|service_users|young_people & worked|officer|dealt|supported|dealing|supporting|taught|job -- myself
      prevention|awareness|first_aider|samaritans|volunteer|volunteered|volunteering|helpline|hotline|samaritan|listener|listening_service|crisis_line|charity|campaign|policy|asist|leaflet
      job|work|worked|working|role|career|nurse|nursing|counsellor|support_worker|officer|police|paramedic|patients|clients|carer|researcher|dissertation|thesis|essay|studied|study|degree|module & people|patients|clients|kids|children|teenagers|young_people|prisoners|inmates|residents|veterans|students|survivors|ward|prevention|crisis_team|about|those -- i_feel|im_suicidal|am_suicidal|makes|made_me|colleague|because|makes
      film|movie|book|novels|dissertation|thesis|novel|series|show|game|song|band|squad|podcast|documentary|netflix|episode|lyrics|album|play|thriller
    `,
  },
  {
    // What many ask us for, or do of an evening: a bare mention beside it is still asked about.
    id: 'en.course',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      training|course|workshop|certificate|qualification|qualified
    `,
  },
  {
    id: 'en.answered-no',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      suicide|suicidal|selfharm|harm thoughts? no|nope|nah|never $
      asked|asks|ask & suicide|suicidal|selfharm|harm & said|told|answered|say no|nope|never|nah
    `,
  },
  {
    id: 'en.someone-died',
    says: 'softens',
    only: 'mention',
    to: 'concern',
    lines: `
      <him>|friend|mate .. lost .. her|his|their <family> .. to|by suicide
      brothers|sisters|dads|mums|friends|sons|daughters|husbands|wifes|brother|sister|dad|mum|friend|son|daughter|husband|wife|uncle|cousin|mate|partner|father|mother|colleague suicide|overdose
      died|dies|dead|lost|killed|death .. of|from|to|by .. overdose|suicide -- i|me
      <acquaintance> .. attempted|committed|tried|died suicide|by_suicide|overdose
      suicide|overdose of my|a|his|her|our <family>|uncle|cousin|mate|colleague
      lost|died|death|killed|bereaved|bereavement|committed|took & brother|sister|dad|mum|friend|son|daughter|husband|wife|uncle|cousin|mate|partner|father|mother|colleague|neighbour & suicide -- me_too|join|too
      do|does|did|will|would|is|are|can|should|why|what you|they|this|i|bot|coach|it .. ask|mention|talk|discuss|deal|about|happen|tell|report|record|help|say
    `,
  },
  {
    id: 'en.long-ago',
    says: 'softens',
    only: 'everything',
    to: 'concern',
    isTime: true,
    lines: `
      years|year|yrs|decade|ages ago
      used to
      when i was|were|lived|younger|at
      as a|an kid|child|teen|teenager|student|boy|girl
      in the past
      in 19*|20*
      in|during my teens|twenties|thirties|youth|childhood|past|late|early|20s|30s
      back then|in
      previously|formerly|historically|teens|twenties|childhood|growing
      long time|ago ago|time
      my ex used|was|did
      have a history|past
      before i? covid|moved|came
      better|ok|okay|fine|safe|stable now
      not anymore|any
    `,
  },
];
