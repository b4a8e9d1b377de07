/** English: worrying but uncertain. A soft check is shown: "Are you safe right now?" */
import type { RuleGroup } from './shape.ts';

export const concernEn: readonly RuleGroup[] = [
  {
    id: 'en.hopeless',
    says: 'concern',
    lines: `
      wonder|wondering|ask_myself|asking_myself why .. i|im|i_am .. live|alive|living|exist -- in|so|near|far|here|where|with|at|this_far
      life|living|being_alive not|isnt|aint|no .. fun|enjoyable|nice -- in|city|abroad|benefits|without|with
      not|isnt|no|aint .. fun living|being_alive|to_live|to_be_alive -- in|city|abroad|with|on|next
      nothing|nothin gives|brings|gave .. any? pleasure|joy|happiness -- job|football
      no future in life|anything|living|me|this|us|any_of
      dont|not|never|cant believe|think|see .. things|it|anything .. get|getting|be|change better|improve -- weather|back|knee*
      scared|afraid|terrified of living|life|being_alive|existing
      <not> see|know|imagine .. how ... gets|get|getting|be better|improve|easier|change -- weather|english|job
      no|any reason .. to .. get_up|wake_up|get_out_of_bed|carry_on|keep_going -- late|early
      wish*|wanting|hoping .. things|it|everything was|were|would_be over|finished|done -- winter|shift|job|course|exam*|operation|paperwork|divorce|move
      world|life|everything has|is|had just? collapsed|collapsing|crumbled|crumbling|fallen_apart|imploded -- roof|tent|firm|company|building
      hate myself
      <want> .. see|be_with|hold|hug .. <family>|him|her & dead|died|passed|heaven -- work|before
      wonder|know|see|sure why i bother|try|carry_on|get_up
      <not> .. <want> .. be .. a? burden|problem|nuisance -- but
      <not> belong here|anywhere
      lost|losing|lose|no|any|without|give|given hope|faith|hopes -- hours|of_finding|finding
      losing|lost|lose my? mind|control|grip|it|marbles -- work|working|employed|job|sick|leave|note|sick_leave|signed_off
      nothing|nobody|noone|never makes|make|brings me happy|smile|joy
      dont|doesnt|not|nothing|stopped care|caring .. about|anymore|what|if|happens|anything|myself -- benefits|hours|pay|which|type
      cant|never|not forgive|face|look|live|stand .. myself|mirror|people|world|day|morning
      ruined|wrecked|destroyed|messed|lost|failed .. everything|my_life|life|everyone|it_all -- dinner|clothes
      im|am|such|total|feel a|an|in|total|such|complete? mess|wreck|disaster|state|crisis|pieces|despair|agony|hell
      why am|do i .. here|alive|exist|bother|born|living -- question|form|on_this
      is|any|there hope .. me|someone|people|left -- job
      my heart is? broken|breaking|shattered
      exhausted|drained|tired|worn|weary|sick .. by|of|from|with .. everything|life|it_all|all_of_it|people|pretending|trying|myself
      ^ so|im|am|feel|feeling|feels|totally|completely|utterly|i? lost|stuck|trapped|broken|defeated|finished|desperate|hopeless|worthless|useless|helpless|empty|numb|terrified|petrified $ -- job|card|phone|keys|bus|fingers|hand|foot|leg|licence|internet|arm
      just|only|barely existing|surviving
      no|any|without|lost|has|have|lack meaning|purpose & life|living|my|everything -- job|training
      why do|should|even i? bother|try|carry_on
      deserve|deserves better|more|someone|somebody|dad|mum|mother|father|parent|husband|wife .. than|who_isnt|who_is_not|whos_not|not me -- pay|wage
      heartbroken|grieving|devastated & alone|cant|life|lost|anymore|i
      not|cant|never|no|dont see|imagine .. end|way_out|way_through|escape|relief
      mental|mentally health|struggling|unwell|bad|breaking|exhausted & bad|worse|worst|terrible|declining|falling|struggling|awful|badly|is -- nurse|job|course|role|worker|first_aid
      struggling mentally|badly|emotionally
      bleak|dread|dreading|despairing|suffering & everything|things|every|day|life|waking|very|so|future -- interview
      lost|no|losing all? interest|joy|pleasure|motivation & life|everything|anything|all -- job|football
      <not> see|think|believe .. things|it|anything|life|future .. better|improving|changing|improve|get
      feel|feeling|felt like? disappearing|finished|hopeless|screaming|crying|dying|giving_up|nothing|defeated|done|rubbish|shit|hell|lifeless|invisible|a_ghost
      kids|children|mum|family .. only|reason|keep|because|sake & only|reason|myself|going|here|do -- job|money|hours|work|working|apply
      dead|empty|numb|hollow|broken|dying inside
      hopeless|hopelessness|despair|despairing|desperate|helpless|pointless|meaningless -- housewives|for_work|for_a_job|hours
      no hope|hopes|future -- future_in
      lost|losing|lose|given|gave|giving|run_out all? up? of? hope|everything|will
      lost all? my? hope
      gave|given|giving|give up -- smoking|alcohol|drink|drinking|sugar|football|running|gym|job|work|driving|sport|gluten|meat|coffee|my_flat|my_car
      whats|what|wats|what's is? the|da? point -- meeting|starting|appointment|form|question
      no point -- appointment|calling|form|bus
      dont|not|cant see the|a? point
      nothing|nothin|nowt .. matters|matter|helps|left|works|gets_better|worth|changes|look_forward
      nothing ever? matters|helps|works|changes|left
      never|wont|not .. get|gets|getting|be any? better|happy|okay|ok|end -- at|english
      wont|will|never get better
      see|cant|no|way .. no|way|light out|end|tunnel|forward
      no way|light out|at|forward
      life|everything|its|all .. too|is|feels much|falling|empty|pointless|meaningless|dark|black|grey|hopeless|unbearable|numb|hell|misery|shit|crap|mess|ruined|over
      my|hate life|living|everything & hate|ruined|mess|hell|misery|miserable|falling|over|shit|crap|apart|nothing|point -- work|balance
      hate|loathe|despise|disgusted my|with? life|myself|being|living|me|waking
      dont|not know .. how .. much|longer|go|keep|cope|carry|manage|survive
      dont know how? much? longer|more|to .. carry|keep|take|do|go|cope|survive|bear|live
      empty|numb|worthless|useless|failure|loser|broken|trapped|lost|disgusting|nobody|invisible & feel|feeling|im|am|inside|such|total|completely|complete|everything -- battery|numb_hands|numb_fingers|foot|leg|fingers|toes|hand|arm|feet|legs|box|key|phone|bag|wallet|job|leg|card|passport|weight|parcel|glass|heart_failure|bone
      im|am|feel|feeling|such so? a? worthless|useless|failure|burden|waste|loser|nothing|nobody|garbage|trash|rubbish|pathetic|disgrace
      everyone|everybody|they|nobody|noone|no|one .. hates|cares|loves|understand|understands|listens|care|notices|love -- english|accent
      all alone|nobody|noone left|cares|to|around & feel|im|me|alone|turn|talk|left|cares -- live
      so|completely|totally|utterly alone|lonely|isolated
      no_one|nobody|noone else? .. turn_to|talk_to
      drowning|sinking|drown & i|im|feel|feels|like -- work|emails|paperwork|swimming|ship|course
      rock bottom
      darkness|dark|black .. place|hole|cloud|thoughts|swallowing|everywhere|tunnel|days|pit|inside -- room
      in|a|very|really dark place
      spiral|spiralling|spiraling
    `,
  },
  {
    id: 'en.cannot-cope',
    says: 'concern',
    lines: `
      glass|can|drink .. first|then|now .. bottle|bottles|can|cans -- water|milk
      wine|vodka|drink|drinking & bottle|bottles now|every|night|evening|alone -- water|shop|bar|work|restaurant
      craving|cravings|urge .. back|again|stronger|strong -- sugar|chocolate|carbs|cigarettes|nicotine|sweets
      scared|afraid|worried|frightened .. slip|relapse|drink_again|start_drinking|use_again|going_back_on -- floor|ice|stairs|snow
      hear|hearing|heard someone|somebody|people|man|woman|voice|whispering .. talk|talking|talks|speak|speaking|speaks|whisper|whispering|calling .. to_me|about_me|at_me|my_name -- phone|radio|through_the_wall_again
      made|had an? attempt .. last|ago|year|on_my|month|spring|summer & ward|hospital|therapy|suicide|admitted|myself -- job|course|exam|test
      im|am|coming|come apart|undone -- shoe*|sole*|table
      cant|cannot|not|unable function|functioning .. any_more|anymore|at_all|longer|like_this -- before_coffee
      voices|the_voices warn*|laugh*|threaten*|insult*|order* me|about
      voices|voice tell*|say*|told|shout*|whisper*|command* me|i -- tv|radio|phone|used_to|meds|medication
      relaps*|using_again|drinking_again & cant|cannot stop|control|quit
      drinking|drink|using|gambling|smoking too_much|heavily|all_day & cant_stop|cant|control|worried
      tonight & nowhere|noplace|no_bed|no_roof
      <not> do|take|go_through|get_through|endure|bear|face another|one_more day|night|week|month|year|winter -- shift|at_work|interview
      flashbacks|ptsd|nightmares & cant|breathe|every|worse|having|stop|constantly -- job|course
      going|gonna|be|made|becoming homeless & tomorrow|tonight|friday|week|soon|monday|weekend|days|going|gonna -- charity|volunteer
      struggling|struggle|hard to keep|carry|go going|on
      self medicating|medicate|medicated
      could sleep|rest|nap forever|for_ever|eternally
      <partner>|he|she .. threw|throws|thrown|smashed|smashes|punched|punches|broke|kicked|kicks .. plate|plates|wall|walls|door|doors|phone|things|cup|glass|chair|window|tv|hole|table|furniture -- accident|football|work
      got|have|ive nobody|noone|no_one left|else|now|anymore|$
      getting|got|gets|all on_top_of me
      cant_breathe|cannot_breathe & panic|panicking|scared|walls|closing|on_top_of|everything|crying -- asthma|copd|inhaler|stairs|mask
      in bed for? days|weeks|all_week|all_day|a_week & cant|dont|not|wash|eat|get_up|depressed -- surgery|operation|hip|flu|covid
      scared|frightened|terrified & alone|on_my_own|by_myself -- interview|job|spiders
      cant|not|cannot|couldnt afford to? eat|food|feed|heating|heat
      going|gone|go mad|insane|crazy|round_the_bend|mental -- boss|traffic|driving|kids
      i|me <not> matter|count to? anyone|anybody|people|them|$ -- which|what
      chucking|kicking|throwing|turfing|chucked|evicting me|us out? & tomorrow|tonight|today|friday|monday|week|kids -- club|pub
      panic|anxiety attack|attacks & every|daily|constantly|cant|again|always|keep|scared|worse|alone|breathe
      want|need .. it|this|that .. be|to quick|quick_and -- form|process|call|appointment|interview|answer
      cant|cannot|not .. heat .. flat|house|home|room -- food|dinner
      i|it|thoughts|anger|temper frighten|scare|frightens|scares myself|me & angry|anger|temper|rage|thoughts|head|myself
      <not> .. see|watch .. <family>|grandchildren .. grow_up|get_married
      hate|dread waking_up|waking|mornings -- early|alarm|shift
      <not> <want> .. grow_old|get_old|get_older|reach_old_age
      hate|loathe|despise who|what|how im|ive
      hate who|what|how i am|im|become|became
      <not> .. slept|sleep|sleeping|sleep_a_wink .. days|nights|week|weeks|since -- shift|baby
      barely|only_just|just_about|hardly|scarcely|just hanging|holding|clinging|hang|hold on|together|there|in_there
      going|go|gone hungry -- for_a
      drink|drinking|booze|vodka|alcohol|weed|drugs|gambling|wine|beer|cannabis|coke & only_thing|only_way & gets|get|through|helps|keeps|me|left
      nobody|noone|no_one .. needs|wants|need|want me -- for_work|hire|employ|job|hours
      bottle|litre|bottles of? vodka|whisky|gin|wine|spirits|rum .. a|every|per|each day|night|morning
      drink|drinking|smoke|smoking|using|pills till|until|so .. pass|black|blackout|numb|forget|feel|think|sleep|stop
      how|know|sure much longer|more .. i|we -- wait|queue|form|take_to_process|bus
      how much longer|more can|will|do i|we -- wait|queue|form
      falling apart|to_pieces
      breaking down|apart -- car|bus|machine|boiler
      <not> see|find .. light|way .. end|tunnel|forward|out
      <want> to? run|get|go away from everything|everyone|it_all|life
      not doing|feeling|too ok|okay|well|good|great|alright
      help me $
      life is too|so|very hard|difficult|much|painful
      need|want|have someone|somebody|anyone to? talk|speak & urgently|now|today|desperate|desperately|please|soon|asap|immediately
      dont|not|no|nowhere know|idea? where|who to? turn|go|ask -- bus|which_form
      in|having|a|mental crisis -- housing|ex_services
      do anything|something stupid|silly|daft|rash|drastic
      do something|anything to? myself
      at|end of? my? wits|wit end|ends
      wits|wit end
      cant|cannot|not|couldnt|barely cope|coping|copin $
      cant|cannot|not|couldnt|barely|hardly cope|coping anymore|with|any|at|on|alone|right|well -- stairs|forms|computers|heat|cold|nights|shifts|lifting|noise
      end of my? tether
      make it|this|them stop
      drinking|drink|using|smoking|drugs .. to forget|cope|numb|sleep
      dont|not know what|how .. do|cope|go if|without|on|anymore|now -- form|fill|cv
      no|nobody|noone one? to talk|turn|tell to?
      have|got|theres nobody|noone|no one
      cant|cannot|not|dont|couldnt|struggling|barely|unable .. cope|coping|copin|handle|take|bear|stand|manage|deal|face|do|continue .. anymore|any|longer|it|life|this|everything|day|with|much|more|all|cope|alone -- stairs|noise|lifting|standing|heat|computer|forms|online|shifts|walking|money|spicy|sitting|gluten
      cant|cannot|not|barely|struggling|stopped|hardly .. cope|coping -- stairs|forms|computer
      cant|cannot .. do|take|handle|stand|bear .. this|it|anymore|life|much -- shift|lift|lifting|form|online|job|nights|training|question
      cant|cannot|not take|do|stand it|this|much|any .. anymore|longer|more
      breaking|falling|going|fallen|broken|cracking|losing point|apart|to_pieces|down|under|my_mind|the_plot & i|im|ive|am|me|everything|mentally -- car|washing|bus|boiler|fridge
      breaking point
      end|ends|limit|edge of? my? tether|rope|limit|wits
      on|over the edge
      at|reached|hit my limit|breaking|lowest|worst|end
      had|ive enough -- sleep|work_experience|money|food|experience|hours|info|information|information|of_my_job|of_my_boss|of_my_boss|boss|neighbours|for_today|to_live|to_do|on_my_plate
      fed up with|of everything|life|it all|myself
      want|need|make|please .. it|this|everything|pain|feeling|thoughts|noise .. stop|go away|end|over
      cant|not|dont stop crying|shaking|cry
      crying|cry|cried|tears|sobbing & every|all|day|night|constantly|nonstop|stop|hours|alone|cant|daily|myself
      nervous|mental breakdown|break|collapse
      breakdown & having|had|going|nervous|mental|near|verge|close|i|feel -- car|cover|boiler|cost
      panic|panicking|panicked & cant|breathe|help|constantly|alone|dying|now|control -- button|alarm
      overwhelmed|overwhelming|suffocating|unbearable & cant|everything|too|feel|life|i|im|completely|so|pain -- emails
      dont|not|cant .. want|wanna|face|leave|get|see|feel .. to? get|leave|anyone|anything|up|bed|people|house|world|alive|real|joy & bed|up|house|anyone|anything|feel|people|world|morning|joy|alive|real
      havent|not|dont|cant|couldnt .. left|leave|got|get|eaten|slept|washed|eat|move .. house|bed|room|days|weeks|home & days|weeks|bed|house|room|home -- broken|wheelchair|knee|hip|surgery
      want .. run|hide|escape|scream|curl|away|be_left & away|everything|scream|world|hide|ball|everyone|alone|from -- hot_tub
      <want> to? run_away|hide|scream|give_up
      low|depressed|down|bad|awful|dark|terrible|desperate|broken|struggling|depression & very|really|so|extremely|worst|lowest|severely|never|worse|ever|rock|every|badly|deeply|dangerously -- pain|back|knee|blood|sugar|wifi|signal|down_to_earth|battery|english|iron|pay|hours|transport|bus|wage|weather|cold|traffic|our|street|road
      not|aint .. ok|okay|alright|doing_well|coping|fine|good|myself|right & im|am|i|really|at|lately|anymore|mentally|honestly -- ok_with|morning_shift|computers|english|spelling|at_maths|good_at|good_with
      im|am|really|honestly not ok|okay|alright|doing|coping|fine
      something .. bad|terrible|awful .. happen|happens|going
      scared|afraid|frightened|worried|terrified|fear .. of|what|that|by|about|for|myself .. myself|i|might|thoughts|head|mind|do|alone & myself|what|might|thoughts|head|mind|do|safety -- lose|job|redundancy|work
      scared|afraid of my|myself|what own|thoughts|mind|i
      dont|not|cant trust myself
      shut|shutting|push|pushing|cut|cutting everyone|people|off|away|down & everyone|people|friends|everybody
      everything .. hurts|goes|going|gone|wrong|falling|collapsed|against|collapsing & and|inside|all|to|i|wrong|apart|me
      drinking|drink|using|drugs|pills .. to|myself .. numb|forget|sleep|oblivion|cope|feel|blackout|pain & numb|forget|oblivion|cope|blackout|pass|stop feeling
      lost my? husband|wife|son|daughter|mum|dad|everything & alone|cant|dont|without|point|life|why|nothing|how
      cant|dont|not .. live|life|know|go|be|see .. <without>|with|since & him|her|died|left|gone
      my head .. explode|exploding|wont|mess|loud|killing -- ache|migraine
      miss .. him|her|them .. so|much & cant|die|join|point|life|every|bear
    `,
  },
  {
    id: 'en.without-food-or-roof',
    says: 'concern',
    lines: `
      <not> .. eaten|ate|eat|fed .. since|for|in .. yesterday|days|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|morning -- spicy|gluten|meat
      no|nothing|havent|without food|meal|dinner|to_eat|in_the_cupboards|in_the_cupboard|in_the_fridge & kids|children|house|home|left|days|money|today|tonight|have|ive|got|cant|hungry|no -- allerg*|bank
      kids|children|baby|im|we|were|i hungry|starving & no|cant|money|food|havent|days|nothing
      starving|hungry & no_money|nothing_left|days|cant_afford
      <not> .. anywhere|somewhere|place to? sleep|stay|live|go .. tonight|tomorrow|from|now|anymore|$ -- holiday
      nowhere|noplace|no_where|no_place to? sleep|stay|live|spend_the_night|rest
      nowhere to? go & tonight|home|out|evicted|kids|left|thrown|night
      sleep|sleeping|slept|living|live|staying|stay|night|nights .. in|on|at|under .. car|van|street|streets|park|doorway|doorways|tent|bus_station|bus_shelter|shed|stairwell|bench|station -- driver|delivery|camping|holiday|festival
      sleep|sleeping|slept rough -- used
      evicted|kicked|thrown|chucked|turfed|eviction|bailiffs & today|tonight|tomorrow|this_week|friday|monday|nowhere|street|streets|kids -- club|school|pub|course
      on|onto the streets|street & tonight|tomorrow|im|ill|live|be|kids|end_up -- high|shop|work
      no|without|run_out_of|ran_out_of|out_of heating|electric|electricity|gas|insulin|inhaler|medication|meds & kids|baby|freezing|days|left|money|afford|meter
      choosing|choose between heating|food|eating
    `,
  },
  {
    id: 'en.denied-or-past',
    says: 'concern',
    lines: `
      <not> do|doing|did|going .. anything|something .. stupid|silly|bad|myself|daft
      think|thought|thinking|thoughts .. dying|death|suicide|being_dead|ending|end_it
      not|wouldnt|never|wont act on|upon
      never|not|wouldnt|wont|nothing do anything|something|it to myself|because|stupid
      suicide|suicidal|overdose|self_harm|self_harmed|selfharm|die|kill|dead|death & i|me|my|myself|im & thought|think|about|feel|feeling|sometimes|again|no|would|never|if -- father|mum|mother|dad|husband|wife|film|nurse|training|course|job|work|phone|battery|tired|laugh
      not suicidal|suicide
      used|ago|past|young|younger|teenager|teen|once|history|years|before|previously|when & cut|cutting|self|harm|suicidal|overdose|overdosed|suicide|attempt|attempted|kill|od|section|sectioned|psychiatric|crisis & i|my|myself|me|have -- job|worker|role|nurse|grass|hair|costs|slaughter*|butcher*|abattoir|pigs|meat|dissertation|thesis|novel*
      history of self|suicide|suicidal|overdose|depression|abuse|cutting
      sectioned|psych|psychiatric|crisis & ward|hospital|team|under|unit|was|i|care|been|admitted|discharged -- worker|nurse|job|work|role|housing_crisis|cost
      dark|bad|intrusive|horrible|scary|disturbing|weird|awful|worrying|nasty|strange|evil thoughts
      thoughts|thinking .. scare|scares|frighten|worry|that|not|about .. me|dont|shouldnt|things -- idea
      thoughts .. of? <not>|scare|racing|frighten|wont|away|stop|control
      having thoughts
      think|thinking|thought .. about|bout .. death|dying|end|dead|not_being|giving_up & i|alot|lot|often|sometimes|about -- film|book|my_father|insurance
      if something|anything happened|happens to me
      wish .. could|i .. sleep|start|stop|away|go|different|back & sleep|away|stop|forever|someone else -- job|hours
      almost|nearly|came close & didnt|wanted_to|gave_up|ended|end|suicide|edge|killed|relapsed
      do|does|will|can|if|are|would|should you|i|bot|this .. ask|tell|told|report|say|talk|mention|admit|do .. suicide|suicidal|self|kill|die|cutting
      does anyone|anybody|people care
    `,
  },
  {
    id: 'en.not-safe',
    says: 'concern',
    lines: `
      destructive|toxic|abusive|violent|coercive|controlling .. relationship|marriage|partnership|partner|husband|wife|boyfriend|girlfriend -- manager*|boss*|colleague*|customer*|employer*|team|work|workplace|food|client*|volunteer*|training
      relationship|marriage is|was|has|became|turned .. destructive|toxic|abusive|violent|coercive -- manager*|boss*|colleague*|customer*|employer*|team|work|workplace|food
      <partner>|boyfriend|husband|dad .. grabs|shoves|pushes|insults|belittles|humiliates|swears_at|calls me|us .. names? -- customer*|funny
      im|am|being|get|getting|been|was abused|harassed|stalked|mistreated|exploited|controlled|trafficked|blackmailed|bullied -- childhood|boss|work|workplace|school|job|manager|colleagues|colleague
      hear|hearing|heard|hears voices|voice|whispering|things_that -- customers|neighbours|phone|raised
      ex|he|she|husband|hes|shes wont|keeps|doesnt|never .. stop|stops|messaging|turning|texting|following|showing|contacting|leave|waiting|watching .. me|up|outside|alone|my & me|my|outside|work|house|everywhere
      people|they|neighbours|someone|government|police|theyre|everyone .. poisoning|watching|spying|listening|reading|plotting|controlling|tracking|bugged|bugging .. me|my|food|thoughts|mind|phone|house -- manager|tv|films
      im|am|feel|so so|really|very|too? scared|frightened|terrified|petrified $
      watched|followed|threatened|stalked|controlled|hunted|harassed by|all & ex|him|her|partner|husband|someone|man|family|people|he
      scared|afraid|worried|frightened|fear|concerned for my|our|their|her|his|the safety
      feel|feeling|felt|am|im threatened|unsafe|intimidated|in_danger|controlled|terrorised at|by|in|around|here|$ -- redundancy|job|boss|manager|losing_my_job|work
      scared|afraid|frightened|terrified to? go|going|be|being home|at_home|back|with_him|alone -- work|job|office|school|college
      scared|afraid|frightened|terrified of my|him|her|the? husband|wife|partner|boyfriend|girlfriend|dad|stepdad|ex|son|brother|him|her|father|mum|uncle|them|flatmate|neighbour
      not|dont|never|isnt|arent|unsafe|aint .. feel|be|feeling|am|really|very|that|so safe -- data|website|message|leave|online|link|ladder|machine|scaffold|voicemail|bike|link
      im|am|feel|feeling not|unsafe|isnt safe|at
      not safe at? home|here|with|in|alone|there|now|tonight -- work|site|machine|ladder
      unsafe & i|feel|home|here|him|house|me|at|with -- site|machine|work|equipment|scaffold
      dont|not|never feel? safe
      afraid|scared|frightened|terrified|fear|nervous|dread .. of|to|when|around|go|at|about|from .. <partner>|home|house|back & home|husband|wife|partner|boyfriend|dad|stepdad|he|ex|son|brother|comes|him|mum|father|girlfriend|house|drinks|flatmate|uncle|landlord|drunk|temper|mother -- job|work|operation|lose|losing|fail|cost|boss|surgery|money|manager|dentist
      <partner> .. controls|control|controlling|shouts|shout|shouting|screams|screaming|scares|scare|frightens|angry|aggressive|temper|checks|follows|watches|reads|violent|drunk|takes|humiliates|insults|belittles|jealous|throws|smashes|breaks|punches|isolates|monitors|tracks|unpredictable|hold|insulting|rage|rages|explodes & me|home|phone|money|my|at|very|kids|when|gets|he|messages|everything|house|door|walls|things|us|plates|drinks -- boss|manager|customers|work|landlord|teacher|remote|project
      walking|walk on eggshells|egg
      wont|doesnt|not|never let me|us .. out|see|go|have|work|leave|money|phone|friends|speak
      not|isnt safe .. leave|message|call|phone|go -- yes
      he|she|partner|husband|wife|boyfriend|dad might|may|will|could|gets .. angry|violent|mad|hurt|find out|see & phone|message|me|find|angry|violent|mad|kids|knows|this
      violent|abusive|abuse|violence|aggressive & husband|partner|ex|relationship|dad|home|father|wife|boyfriend|son|was|he|been|family|marriage|me|i|childhood|survivor|fled|left|stepdad|mum -- volunteer|charity|games|customers|patients|film|substance|drug|training|worker
      bullied|bullying|bully & cant|scared|anymore|school|online|everyday|badly|home|suicidal|die|beat|daughter|son|every
      grabbed|grabs|grabbing|pushes|pushed|shoved|slapped|slap|hit|throws|smacked me|us|my|once|at & he|she|husband|partner|dad|argument|angry|once|sometimes|drunk|wall|arm -- car|ball|bus|door|football
      someone|somebody|man|ex|he|they|people .. following|follows|watching|spying|after|stalking me|my
      child|kids|children|baby|daughter|son|mum|neighbour & scared_of|afraid_of|bruises|not_safe|unsafe|screaming|neglected|shouting|worried|violent|fear -- school_fees|childcare|exam|job
    `,
  },
  {
    id: 'en.worried-for-other',
    says: 'concern',
    lines: `
      <family>|mate|friend|she|he|flatmate|hes|shes .. saying|says|said|talking|talks|posting|posts|writing|hinting|jokes|joking .. not being|wanting|around|death|dying|ending|suicide|funeral|better_off|goodbye|afterlife|here
      worried|worry|scared|concerned|afraid|fear|anxious .. about|for|that|of|my .. <family>|him|her|mate|he|she|flatmate & might|hes|shes|quiet|talking|depressed|low|locked|eating|harm|weird|dark|strange|lately|cut|hurt|do|himself|herself|alone|been|she|he|bed|room|stopped|life|safe|danger -- school|job|exam|benefits|cost|hospital_appointment|childcare
      <family>|mate|friend|neighbour|flatmate|she|he .. is|seems|has|hasnt|very|so|really|been .. depressed|hopeless|withdrawn|low|suicidal|giving_up|drinking|different|stopped|strange & wont|locked|worried|says|eat|out|bed|talk|anyone|worry|scared|everything|eating
      <family>|mate|friend|she|he .. says|said|keeps|keep|talks|saying|talking .. nothing|cant|no|life|dark|death|give|enough|gone|point|burden|hopeless|better
      how .. help|support .. friend|someone|husband|wife|son|daughter|brother|sister|mum|dad|person & suicidal|depressed|self|hurt|wants|harm|abused|crisis
      killed|hung|hanged|shot|took|committed|ended & himself|herself|themselves|his|her|suicide|life & brother|sister|dad|mum|friend|son|daughter|husband|wife|uncle|cousin|mate|partner|he|she|father|mother|colleague|neighbour
    `,
  },
  {
    id: 'en.ambiguous',
    says: 'concern',
    lines: `
      ive|i|i_have worked|thought|figured .. out|it|through how|when|where .. do it $ -- course|job|shift|task|project|form|website|app|video|garden|kitchen|password|upload|login|phone|maths|repair*|machine
      <not> <want> to? be & anymore|longer|any_more|more & awful|horrible|terrible|hell|dreadful|unbearable|dead|killing|grim|miserable|toxic|nightmare|vile|depressing
      wanna|want to die & embarrassed|embarrassment|laughing|cringe|shame|exam|heat|hungover|hangover
      could|might as_well .. be? dead|die|give_up
      kill|killing|die|dead & me|inside|slowly|feel|feels|job|work|place|stress|life|this|dying & inside|feel|soul|slowly
      dead|dying|died inside
      slowly killing|dying
      killing|destroying|destroys me & job|work|stress|boss|life|this|loneliness|worry|debt|debts|guilt|place|shift|all -- <body>|funny|laughing|prices
      going to|gonna|will be? the death of me
      goodbye|farewell|adieu
      its|it|all over|finished -- phone|course|the|my|contract|place|winter|christmas|interview|shift
      im done|finished|out|broken|through -- form|answering|work|shift|for_today|questions|with_the_form|test|typing|now_thanks|homework|probation|school|at|by
      <want> .. it|everything all? over|stop|end|gone
      <want> out $
      cant|not|dont .. anymore|any longer -- lift|drive|work|stand|sit|walk|bend|type|play|find|see|remember|read|sleep|run|job|do_my_job|climb|use|carry|afford|login|there|live_there|move|need_help
      i give up
      help me please|now|pls|$ -- find|with|get|apply|form|job|cv|to
      please|pls|plz help $
      i need help now|urgently|fast|immediately|asap
      emergency|sos|mayday -- contact|services|exit|department|fund|loan|nurse|dentist|worker|dispatcher|light|tax|stop
      death|die|dying|died|dead $ -- <family>|dog|battery|phone|cat|deadline|father|tired|line|drop|end|father|husband|engine|plant|lift
      hurt|harm|kill|rape|murder|violence|abuse|weapon|overdose & not|never|do you|question|about
      guilt|guilty|shame|ashamed & live|eating|cant|unbearable|everything|bear|alive
    `,
  },
];
