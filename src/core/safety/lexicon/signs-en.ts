/** English: what people do and say before they go: looking things up, arranging, waiting, standing somewhere high. */
import type { RuleGroup } from './shape.ts';

export const signsEn: readonly RuleGroup[] = [
  {
    id: 'en.looking-up',
    says: 'crisis',
    lines: `
      <search> .. painless|painlessly|lethal|fatal|nooses|noose|knots|exit_bag|helium|euthanasia|dignitas|cyanide|nembutal|hanging|suicide|overdoses|overdose
      <search> .. ways|way|methods|quickest|easiest to? die|end|go|out|it -- car_park
      <search> .. how_much|how_many|how_long|how_high|how_far .. take|takes|takes_to|tablets|pills|need|need_to|needed|kill|die|drown|bleed|hang|fall|drop -- earn|pay|salary|train|become|benefit|cost|course|licence|learn|job|qualify|credit|repair
      high|tall|enough .. to? kill|die|do_it|be_fatal & bridge|building|roof|jump|fall|tablets|floor
    `,
  },
  {
    id: 'en.burden',
    says: 'crisis',
    lines: `
      doing|do|be .. everyone|everybody|world|them|family|kids .. favour|kindness & <absent>|gone|died|disappeared|if|not_around|not_here|dead|by
      life insurance .. help|helps|worth|support|do|give .. more|better than_i|than_me|than_ever
      <family>|they|nobody|everyone <not>? need|needs|want|wants me & costing|cost|drain|burden|just|useless -- job|hours|work
      just|only costing|costs .. them|everyone|family|kids|wife|husband money -- course|bus
      <absent> & house|mortgage|debts|debt|pension|benefit|cheaper|paid_off|richer -- job|work
      everyone|everybody|they|theyd|family|kids|people .. move_on|forget_me|get_over_me|get_over_it|carry_on & week|weeks|month|months|quickly|without|days -- job|house|flat
      world|life|everyone .. carry_on|go_on|keep_turning|keep_spinning|continue .. without me|noticing|us -- work|team
      only|just be? missed|miss|cry|notice .. by .. <lover>|nobody
      world <not>? .. need|needs|want|wants|miss .. me|someone_like|people_like|another_me
      world|life <not>? .. better|fine .. without .. someone_like|people_like
      nothing|nobody .. keeping|keeps|holding|tying|anchoring me tethered|grounded|around|on_this|alive|going -- job
      kids|children|son|daughter|family|baby better|happier off? with someone_else|another_family|their_dad|his_parents|a_foster -- while|course
      nobody|noone|no_one .. have_to|has_to|need_to|needs_to .. look_after|care_for|worry_about|deal_with|pay_for|put_up_with me -- so_far
      world|place|life would|will|d|be .. better|happier|lighter .. without|if
      kids|children|son|daughter|they|family|wife|husband deserve|deserves|need .. better|more & move_on|without|gone|me|mother|mum|dad|father|theyd -- work|pay|job|holiday|house
      <not> .. put_up_with me -- noise
      everyone|everybody|they|theyd|theyll|family|kids|people|wife|husband will|would|ll|d|be .. relieved|glad_im|better_for_it|celebrate
      everyone|everybody|they|theyd|theyll|family be relieved|better_for_it
      me out|gone|not .. picture|way|equation
      with|without me out|in .. picture|way
      everyone|everybody|they|theyd|family|kids|wife|husband|people .. manage|cope|survive|thrive|do .. perfectly|well|fine|ok|better & dead|gone|died|not_here|not_around|without
      if i .. died|dead|gone|went|disappeared|vanished & nobody|noone|no_one|nobodyd|who|weeks|days|months|notice|know|better|fine|manage|relieved -- job|shift
      nobody|noone|nobodyd|no_one|who .. know|find|notice .. for weeks|days|months
      <easier> & <absent> -- job|shift|team|office|meeting|work
      weight|millstone|burden|noose|liability|drain .. neck|necks|shoulders|backs|family|everyone|kids|wife|husband & i|im|ive|my|me -- work|debt|tax
      they|everyone|everybody|kids|family|people|wife|husband|mum .. get|be over|used|alright|ok|fine|relieved it|me|losing|about? .. quicker|quick|quickly|soon|faster|eventually|think
      nobody|noone|no_one|who|hardly_anyone .. come|turn|cry|attend|be|go .. funeral
      worth|use|valuable|useful more? .. dead|than_me|than_i_am|than_i_do|gone
      life insurance|assurance|policy & worth|more|than|better|sort|pays|pay|payout|kids|wife|mortgage|get|cover|help -- quote|sell|sales|apply
      insurance & when|if|kids|family|wife|they|theyd & money|get|payout|pays|worth & me|im|i|gone|dead -- left_me|left_us|passed|died|car|national|work|claim|van|house
      <family>|they will|would|ll|theyll get .. insurance|pension|payout
    `,
  },
  {
    id: 'en.held-back-by',
    says: 'crisis',
    lines: `
      <family>|<lover>|girl|boys|boy .. only|main reason|thing .. im|i|keeping|stopping .. still|here|alive|breathing|havent|around|going|me -- job|work|working|apply
      hold|hang|hanging|holding|keep|keeping|stay|staying on|going|here|alive .. for|because .. <family>|<lover>|girl|boys|boy & only|just
      only|one thing|reason|person|one .. stopping|stops|stopped|keeping|keeps|kept|holding|holds .. me|here|alive|going|it|back & <family>|<lover>|that|doing|is|here|alive|going -- from|work|working|applying|job|driving|learning|smoking|drinking|getting_a
      only|main reason|thing .. i|ive|im .. havent|have_not|not|still .. done|gone|ended|here|alive|it|around -- applied|course|job|finished|called|replied
      only|just hang|hanging|hold|holding|stay|staying|carry|carrying|keep|keeping|going|still|breathing on|here|alive|around|going .. for|because .. <family>|<lover>|girl|girls|boy|boys|of
      nothing|nothings|nobody|noone .. keeping|keeps|holding|stopping|tying .. me .. here|alive|now|anymore|any|$ -- job|work|awake|busy|motivated|interested
      waiting|wait|until|till|once|when|after .. <family>|<lover>|he|she .. pass|passes|passed|die|dies|died|goes|gone|go & then_im|then_i|then_ill|im_going|ill_go|i_go|too|follow|join|free_to|done_here|im_done|im_off|nothing_keeping|nothing_left -- test|driving|exam|school|college|work|university
    `,
  },
  {
    id: 'en.arrangements',
    says: 'crisis',
    lines: `
      stopped|stop|not|no .. making|make|need|needing|point .. plans|planning -- work|job|weekend
      enough|plenty .. saved|put_by|stashed|stored|hidden|collected|squirrelled .. up|away|to|by|for & painless|end|do_it|die|finish|sleep|job
      once|after|when|as_soon_as .. funeral|mum|mums|dad|dads|dog|cat|kids .. over|gone|grown|left|passes|settled .. i .. can|will|could go|leave|stop|follow|rest|join -- work|job|back|home|college|course|to_work
      goodbye|farewell and .. thanks|thank .. for everything|all|trying|being
      last night|day|time|morning|week|evening .. i|ill .. feel|suffer|hurt|be|see|wake|cry -- at_work|shift|saw
      <not> need .. job|money|flat|bed|house .. after|soon|anymore|then -- found|got|new|sorted|from_home|moved|sold|retired
      coward|brave|guts|bottle|nerve|courage & done_it|do_it|already|jump|end_it|gone_through|id|go_through -- boss|manager|speak|ask|quit|resign|interview
      labelled|tidied|sorted|boxed|organised|written_down .. for|so .. lad|son|daughter|wife|kids|boys|girls|husband|they|she|he & not_here|gone|after|without_me|im_not|no_longer -- work|holiday|shift
      swap|trade|change places ... dead|cemetery|grave|corpse|anyone_who_died
      already taken|swallowed .. pills|tablets|paracetamol|sleepers|bottle|packet|packets -- morning|breakfast|today|usual|dose|prescribed|doctor|lunch
      when|by|once .. you|u|they|anyone .. read|reads|see|get|find|hear this|it|me & ill|im|gone|dead|too_late|over
      <lover> .. go|goes|going|gone to .. neighbour|mum|sister|friend|shelter|rescue|brother & sorted|arranged|when|after|friday|found|ready -- holiday|work
      none|nothing of? this|it|that is|was .. fault
      deals|deal|happens|happen|do|takes|collects with|to|away|of .. body|bodies|remains & alone|dies|die|someone|my|nobody -- nurse|funeral_home|job|mortuary_job
      my time is|has|s? up|come|over|done|near -- at_work|job
      giving|give|gave|got|have|set|setting .. it|myself|life .. until|till|til & done|over|end|gone|out|then|finished -- job|course|business|manager|landlord
      date|deadline|day in|picked|set|chosen .. head|mind|calendar|myself & changed|sticking|gone|around|then|nothing|end|over|wont|live -- interview|course|start|moving
      <not> be .. sticking|hanging|staying|stopping around|about|here -- home|school|job
      stopped|stop|stopping|quit|skipping|not_taking .. tablets|meds|insulin|dialysis|treatment|chemo|medication|inhaler|warfarin & nature|let_it|whatever|die|hopefully|take_its_course|finish|hoping
      hope|hopes|hoping|wish|want|pray .. cancer|illness|tumour|virus|heart|disease|it .. back|gets_me|takes_me|kills|wins|stops|terminal|spreads & i|my|me|back -- kill_it
      left|leave|leaving|written|wrote|write .. note|letter .. under|on|by|behind|next|in .. kettle|table|pillow|fridge|door|bed|mantelpiece|worktop|side|counter|drawer|bread_bin -- milkman|teacher|parking|postman|cleaner|shopping|delivery
      borrowed time
      handed|given|gave .. keys .. to .. <family>|neighbour|sister & need|after|im|gone|theyll|shell|hell
      paid|arranged|sorted|planned|chosen|booked .. funeral & already|my|own|no_trouble|trouble|name|ready|everything -- mums|dads|his|her|mother|father|husbands|wifes|mum|dad|nan
      picked|chosen|choose|chose|know .. song|songs|music|hymns|flowers .. funeral -- mums|dads|his|her|nans
      written|wrote|writing|recorded|recording|left|leaving|made|done|sealed|finished .. letters|cards|videos|messages|voice_notes|goodbyes .. for|to .. <family>|each|boys|girls|birthdays|birthday|graduation|wedding|everyone|them|all|loved -- school|christmas|thank|job|invitation|employer|apply|work|council
      letters|cards|videos|notes .. written|wrote|done|ready|sealed|finished|addressed .. for|to|and|in? .. <family>|boys|girls|kids|all|each|everyone|drawer -- school|christmas|thank|job|employer
      handed|given|gave|giving|have|take|keep|left|leave|leaving .. keys|bike|car|guitar|records|watch|ring|xbox|tools|stuff|things|dog|cat|clothes|laptop|phone|money|savings & wont_be|wont_need|dont_need|shell_need|hell_need|theyll_need|no_use|not_using|wont_use|not_need|not_be_needing|not_be_using -- work|sold|new_job
      made_sure|paid|sorted|settled|cleared|cancelled|put .. bills|debts|mortgage|rent|accounts|paperwork|everything|house|funeral|affairs & wont|dont|doesnt|so|not .. deal|worry|find|sort|left|have_to|stuck|burden|pay|problem & <family>|they|nobody|her|him|noone -- landlord|holiday|moving
      said|told|done|say .. everything|what|all|goodbyes|anything .. needed|wanted|had|have|need|to_say .. to? .. everyone|everybody|people|them|all|family|kids|mum|needed_to_say & say|said|told -- interview|meeting|form
      got|have|bought|gathered everything|all_i|what_i|it_all .. ready|need|needed|set|prepared .. tonight|tomorrow|weekend|now|friday|saturday|sunday -- interview|trip|cook|dinner|tea|work|shift|party|holiday|shopping|bbq|meeting|school
      exit sorted|plan|planned|ready|date|strategy|arranged -- company|job|lease|interview|firm|business|contract
      way|exit out? .. permanent|final|forever|for_good|nobody_can|no_coming_back
      permanent|final|eternal solution|way|exit|sleep|rest|peace|escape|end -- contract|job|role|address
      <not> .. plan|planning|expect|expecting|intend|going|want|think|hope|hoping .. see|reach|make|live|turn|be .. 18|21|25|30|35|40|45|50|60|70|thirty|forty|fifty|sixty|seventy|thirties|forties|christmas|birthday|new_year|next_year|summer|spring|morning|old|old_age|sunday|monday -- work|working|paid|job|in_leicester
      over|finished|done|gone|ended .. by|before|come .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|christmas|morning|tomorrow|tonight|then & i|ill|itll|it|everything|me|will|all & be -- work|shift|exam|course|treatment|course|report|contract|school|antibiotics
      all|everything|it|itll|this|will be over by|before|come|on monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|christmas|morning|tomorrow|tonight -- exams|work|course|treatment|shift|contract|school|probation
    `,
  },
  {
    id: 'en.at-the-edge',
    says: 'crisis',
    lines: `
      stand|standing|stood|sit|sitting|sat|lean|leaning .. on|over .. wall|edge|ledge|rail|bank|dam|weir & reservoir|river|canal|dark|drop|water|jump|decision|thinking|night|left -- fishing|lunch|coffee|break|phone|repair|dog
      driving|drive|walk|walking|going|go|end_up .. to .. reservoir|bridge|river|cliff|cliffs|tracks|railway|quarry|dam|weir & night|dark|keep|alone|stand|sit|think|hours -- work|fishing|dog|bike|job
      <stand> .. <height> & there|till|until|light|dark|alone|edge|nearly|almost|morning|ages|staring -- late|delay|delayed|fishing|photo|commute|work|job|coffee|bus|holiday|scenery|hip|knee|train_to
      walked|went|drove|down|walk|walking .. river|sea|canal|lake|reservoir|weir|beach|water & nearly|almost|in_it|not_come_back|didnt_come|keep_walking|kept_walking|walk_in|under -- dog_jumped|swim|swimming|fell
      nearly|almost didnt|not .. walk|come|drive|get|make back|home
      looking|look|looked|stare|staring|watch|watching .. at .. trains|train|lorries|traffic|drop|water & quick|easy|over|end|peaceful|step
      wrong|outside side of the? <rail>
      top of the? multi_storey|multistorey|car_park|carpark|flats|tower|tower_block|cliff|cliffs|viaduct & stood|sat|stand|standing|sitting|hour|hours|nearly|wind -- parked|work|cleaner|cleaning|view
      <height>|river|canal|reservoir|quarry|water|weir & keep|keeps|always|drawn|pulled & going_back|go_back|walking|visiting|driving_there|returning|ending_up|end_up|thinking -- work|dog|fishing|run|bike|swim
      other|far side of the? railing|railings|barrier|parapet|guardrail|handrail -- neighbour|ball|work
      <height>|trains|lorries|tracks|reservoir|quarry|canal & think|thinking|thought|wonder|wondering|imagine|picture & easy|simple|quick|peaceful|jump|climb|lean|step_off|step_out|let_go -- commute|drive_to|learn|quick_way
      <stand> .. wrong|other|far|outside|over side|edge|the? .. railing|railings|barrier|fence|bridge|rail|parapet|wall|balcony -- neighbour|ball|work
      climbed|climb|climbing|got|went over|onto|across the? .. railing|railings|barrier|parapet|fence|ledge -- work|dog|football
      <stand> .. on|at|by|near|up|above|over|onto|to .. <height> & pull|pulled|last_night|again|hour|hours|looked|look|looking|down|thinking|thought|water|drop|top|felt|trains|wondering|wonder|wanted|almost|nearly|jump|tonight|step|stare|staring|stared -- late|delay|delayed|fishing|photo|photos|commute|work|job|engineer|roofer|photography|view|holiday|picnic|watching_the
      beam|beams|rafter|rafters|rope|tablets|pills|knives|bridge|river|tracks & keep|cant_stop|always & looking|staring|eyeing|drawn -- job|buy|price|work
      keep|kept|always|been|start|started|found_myself|find_myself|catch_myself|cant_stop|i .. looking|staring|counting|eyeing|looked|count|stare|look .. at? .. beam|beams|rafters|rope|tablets|pills|meds|knives|drawer|tracks|river|banister|bannister|hook|razor|razors|bleach|ledge|drop|blades & i|keep|kept|cant|always|myself|count -- job|buy|prescription|pharmacy|price
      drive|driving|drove|motorway|wheel|behind_the_wheel|car|cycling|road & think|thinking|thought|imagine|urge|tempted|temptation|picture|could|easy|want|wonder|fantasise & not_turning|not_turn|not_brake|not_braking|steering|steer|swerve|swerving|let_go|letting_go|oncoming|into_a|into_the|off_the|barrier|tree|wall|central_reservation|close_my_eyes|shut_my_eyes|turning_the_wheel|other_lane -- learn|test|instructor|career|lessons|garage
      close|closing|shut|shutting my eyes & that_be|forever|for_good|never|not_open|be_it|be_done|stay|last_time|and_not|for_ever -- sleep_well|rest_my
      wish|want|hope|like|love|could|wanna|let .. fall|go|drift|get|be|stay asleep|sleep|off .. stay|forever|for_good|never|not_wake|ever|permanently|like_that|and_that
      <want>|need|wish|make .. noise|head|brain|mind|thoughts|world|everything|it .. switched|turned|shut|switch|turn|off|quiet|silent|stop .. for_good|forever|permanently|for_ever
    `,
  },
  {
    id: 'en.not-for-this-world',
    says: 'crisis',
    lines: `
      <not> <want> .. be .. person|human|me|conscious|anything|in_this_body -- in_charge|person_who|manager
      nothing|no_one|noone left? .. for|keeping .. me .. on|in|here .. side|world|earth|life
      <want> .. pain|suffering|this|it .. end|stop|over .. know how|way|when|what
      know|worked_out|figured|decided how|when|where .. end|stop|finish .. it|pain|things|this|everything -- contract|course|tenancy|call|shift
      only|last decision|choice|thing|option .. left|got_left|have_left|make
      <not> belong .. on|in|to .. earth|planet|world|life|living
      one|my last christmas|birthday|summer|easter|weekend -- was|at_work|job|at_this|spent|week
      noise|head|thoughts|brain|mind switched|turned|shut|off .. off? for_good|forever|permanently
      <not> .. meant|supposed|made|built|cut_out|fit|designed|born .. for|to be? <live>|this_life|life|here|world|born|exist|this_world -- job|work|office|in_this_country
      enough|tired|sick|done|over|bored|weary|finished .. of|with|from? being on|in|here|alive|me|conscious|awake|human .. earth|planet|world|alive|anymore -- at_home|work|office|queue
      enough|tired|sick|done|weary .. of|with being alive|here|on_this|in_this
      relief|nice|better|easier|lovely|peaceful|wish|prefer|rather|blessing|bliss|love|like .. not|never|without|stop .. be|exist|existing|wake|here|alive|born|breathe|be_here -- work|job|home
      no|not|cant|dont|there_isnt|never .. future|tomorrow|years|version|next_year .. with|for|where|has|im|have me|i in|there|it|a|$ -- job|company|course|role
      im|gonna|ready|just|am|think|be checking|bowing|tapping|clocking out -- hotel|work|shift|library|basket|shift
      this_is|me|time signing|checking|clocking|logging|bowing off|out -- work|shift|sick|sign
      <not> be a? bother|burden|problem|nuisance|trouble|worry .. anyone|anymore|you|them|after|longer|again|much
      <not> be .. bother|problem|trouble|worry|burden .. to|for .. anyone|anymore|you|them|after
    `,
  },
];
