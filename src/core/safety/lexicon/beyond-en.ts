/** English: an end that is said to be near, things no longer needed, the dead one wants to follow, the next world. */
import type { RuleGroup } from './shape.ts';

export const beyondEn: readonly RuleGroup[] = [
  {
    id: 'en.it-ends',
    says: 'crisis',
    lines: `
      it|this|that|everything|pain|suffering|all ends|stops|finishes tonight|today|now|here|this_weekend|this_week|tomorrow|with_me|one_way -- course|shift|sale|contract|term|placement|probation|furlough|funding
      only one|a|1? way .. it|this|that ends|end|finishes|goes|stops|out|left -- contract|match|meeting|traffic|street
      it|this|life|living|head|heart <not> hurt|ache|be_painful .. longer|long|anymore|again -- surgery|operation|injection|physio|dentist|knee|back
      <not> suffer|suffering|be_in_pain .. longer|long|anymore|again & i|ill|im -- operation|physio|<body>
      sleep|rest|night|dream .. never|doesnt|no ends|end|ending|wake|waking -- shift|baby
      this|it is|will_be? my? last|final winter|summer|spring|autumn|christmas|birthday|sunrise|supper|sunday -- on_the|retir*|as_a|at|with|job|course|term|contract|school|team
      my last|final winter|spring|autumn|sunrise|supper|cigarette|journey -- on_the|retir*|at|with|job|course|term|contract|school|team|before_i_quit
      sleep|asleep|bed|eyes & last_time|final_time -- at_work|slept_well
      had a? good|decent|fair|long run|innings -- job|company|team|there|with|at|business
      <plan>|intend|aiming .. to? die|be_dead|not_be_alive -- <not>|laughing|cold|hunger|boredom|embarrass*|if|rich|thirst|heat
      <live> but i dont|do_not $
      <not> .. come|coming|return|returning back? & swim|swimming|boat|hills|mountain|spot|sea|woods|cliff|cliffs|bridge|river|walk|drive|trip|journey|place|lake|beach|moors -- work|job|school|office|dog
      it_all|everything|life to? be? over|done|finished|end & cant_wait|long_now|not_long|soon|look_forward|looking_forward -- course|exams|treatment|divorce|move|probation
      <want> to? be nothing|erased|unborn|non_existent|ash|ashes|dust|no_more|extinguished -- to_do|more_than
      dying|death & look_forward|looking_forward|dont_mind|not_scared|not_afraid|doesnt_scare|dont_scare|no_longer_scared|welcome|comforting
      finish|finishing|end|ending everything|it_all|all_this & think|thinking|thought|thoughts|only|want -- course|shift|contract
      end|last of|page|chapter .. my story|life|book|days -- work|insurance
      do_it|go_through_with_it but|and|then & turned_back|chickened|bottled|lost_my_nerve|stopped_myself|couldnt -- job|interview|form|course|test
      my own terms & go|die|leave|end|out|exit -- work|freelance|job|hours|retire|boss
      my body & see|find|finds|found|identify|bury|donate|what_happens -- pain|aches|hurts|image|work|doctor
      no plans|plan after|beyond|past <someday>|<milestone>|today|tonight|this_week|that -- work|university|retirement|course
      my own? obituary|eulogy|headstone|gravestone|epitaph|cremation|burial
      stop|stopped|stops|quit|ceased breathing|existing|living|being_here & i|me|id|if -- sleep|asleep|apnoea|asthma|attack|cpap|in_with|with_my|at_home
      gas|oven|hob|engine|car_running & on|running|leave|leaving|turning & sleep|asleep|bed|lie_down|windows_shut -- cooker|meter|bill|engineer|leak|cold
      how_long .. take|takes|before .. drown|bleed_out|bleed|suffocate|hang|die|lose_consciousness|overdose|be_dead|starve -- claim|plants
      pulled|dragged|talked|grabbed|held|stopped|coaxed me .. back|down|off|away|out & <height>|station|barrier|railing|train|edge|ledge|traffic|water|river -- machine|conveyor
      go|get|jump|lie|fall|step|climb|walk .. down? on|onto|in the? line|tracks|rails|railway|track & station|train|think|want|thought|platform -- work|online|hold|engineer
      <not> arsed|bothered|assed .. <live>|life|existing|breathing -- in|with|sports|news|travel
      <height>|edge|drop|ledge|bend|barrier & calm|calmest|soothing|comforting|drawn|lingering|tempting|slower_every -- view|walk|holiday|fear_of|machine
      looked|look|looking|leaned|leaning|peered over the? edge & car_park|roof|bridge|cliff|balcony|calm|thought|thinking|felt|wanted|easy -- work|fence
      no|without barrier|barriers|railing|railings|fence & i|me|my & drive|driving|past|walk|think|thinking|stop -- language|work|trade
      if|wish|shame|pity .. car|lorry|truck|bus|train|van|fall|crash|bullet|virus|stroke|heart_attack .. had|would|hit|been & solved|over|done_with|sorted|nobody|me -- late|missed
      hope|hoping|pray|praying|wish .. surgery|operation|anaesthetic|op|plane|flight|scan & wrong|not_come_round|dont_come_round|dont_wake|never_wake|not_wake|terminal|crashes|dont_survive|not_survive -- parking
      <not> <want> .. be awake|conscious|aware -- operation|surgery|during|dentist|at_night|night
      tell|told|telling|permission|allow|allowed|say .. ok|okay|alright|permission|allowed|fine to? stop|let_go|go|leave|rest|give_up|quit & me|someone|somebody|just|i -- smoking|taking|work|job|early|home|shift|medication|lifting|toilet
      <not> .. last|make_it|manage|hold_on .. that|this|so? long|christmas|then|spring|summer & intend|plan|want|wont|im_not_going_to -- battery|money|phone|food|supplies|savings|boiler|car
      <pills> & vodka|whisky|alcohol|booze|gin|wine|beer|rum & faster|quicker|stronger|washed|wash|all_of|whole|bottle_of|litre|enough|finish -- doctor_said|should_not|allowed|avoid
      next_time|another_time & find|finds|found|fail|properly|right|higher|deeper|more|enough|stop_me & sure|wont|nobody|no_one|noone|do_it|ill|will -- job|course|interview|quit|smoking|application|form|test|exam|bus|train|cv
      my turn|go|shot|time & someone_else|somebody_else|others|another_person|next_person & space|place|air|room|life|world -- queue|game|rota|shift|appointment|waiting_room
      <want> ... black|dark|silent|quiet|blank|nothing .. stay|stays|staying|forever|for_good -- room|curtains|neighbours|screen|phone
      made_my_mind_up|mind_made_up|made_up_my_mind & no_next|wont_be_a_next|there_wont|no_going_back|last_time|for_the_last|no_turning_back|tonight -- job|course|career|house|operation|school
      bought|ordered|got_myself|picked_up .. a|some|the? rope|noose|ligature -- swing|boat|tow|climb*|dog|garden|washing|curtain|work|ladder|tent|skipping|kids|horse|trailer|from_argos_for
      rope|noose|razor|blades|helium & dont|not|never do|use|go any? climb*|boat*|fish*|sail*|shave|camp*
      <want>|going|gonna|know_how|soon|ill|will .. stop|stopping|quit .. being .. burden|problem|drain|nuisance|weight
      know .. how .. to & burden|drain|stop_it|end_it & i|me|want|can -- form|app|computer
      top|roof|floor of .. multi_storey|multistorey|car_park|carpark|tower_block|flats & again|night|nights|last_night|just|keep -- parked|work|fix*|lift
      my times|time|days is|are|its? nearly|almost|about_to|just_about? up|over|done|numbered|ending -- at_work|job|contract|course|parking|library|meter
      <not> belong|want .. on|in this earth|world|planet
      had_enough|tired|sick|done of|with this|the? world|earth|planet -- of_work|news|politics
      im|am ready to go & enough|world|life|peace|lord|tired|over|done|tonight|goodbye|forever -- start|work|interview|shift|home|into_work
      take|remove|get|hide|lock .. knives|knife|blades|pills|tablets|rope|razors .. out|away|from|off & tonight|before|somebody|someone|please|me|safe|should -- child|toddler|kids|dishwasher|drawer_for
      whatever|nothing|none|it|anything ... wont|not|doesnt matter .. by|after|come|once|from <someday>|tonight|tomorrow|then|next_week|im -- exam|deadline|score|interview
      <not>|wont .. coming|be|attend|attending|back .. or_any|or_ever|ever_again|any_session|any_more_sessions -- moved|got_a_job|found_work|starting
      stopped|no_longer|not being? scared|afraid|frightened of it|death|dying|that|the_end -- heights|dogs|dentist|flying|needles
      practis*|practic*|learning|learnt|learned|taught_myself|youtube .. tie|tying|knot|knots|noose|slipknot -- scout*|sail*|climb*|boat*|fish*|shoelaces|laces|balloon*|work|macrame|craft*
      make|makes|making it|this painless|quick|quicker|fast|certain|hurt_less & tell|how|know|want -- form|process|application|injection|jab|waxing|dentist|appointment|commute|divorce
      looking_forward|look_forward|longing|cant_wait .. to|for .. quiet|peace|silence|darkness|nothingness|the_end|eternal_rest & afraid|scared|next|over|forever|finally|dying|death -- shift|week|holiday|kids
      kinder|better|best|easier to? let|leave me go|die|slip_away|slip -- job|boss|employer|work|redundan*|early
      <pills> .. in my hand|hands|palm & night|nights|again|running|thinking|stared|wondering|tonight -- arthritis|shake|pharmacist|nurse
      dont|no_use|cant|wont|nobody|no_point|never .. talk|talking me out_of_it|out_of_this|round|down -- course|job|move|tattoo|haircut|holiday|dog
      given|handed|giving .. notice .. life|world|existence
      <not> .. be|have|see .. next|another month|week|year|christmas|summer|birthday|tomorrow .. for me -- job|course|contract|cohort
      <want>|wish|just .. tell_me|know|told how|what .. painless|painlessly|quickest|for_certain -- dentist|epilator|injection|form
      ready|going|finally|about|plan|planning to? act on it|them|my_thoughts|these_thoughts -- advice|tip|feedback
      bottle|box|tub|packet|stash|strip|drawer & enough & look|looking|stare|staring|wonder|wondering|counted|count -- milk|stock|work|shop
      people|those|someone|anyone|lad|lads|girl|man|woman|ones .. who|that did_it|jumped|ended_it|died|killed|managed_it|got_out|went_through_with_it & envy|jealous|lucky|brave|admire|wish -- training|course
      envy|jealous_of|envious_of .. dead|died|gone|who_did_it|killed|passed
      swap|trade|change|changed|swapped places|place .. with .. who|that died|was_killed|passed|didnt_make_it
      thought|know|worked_out|decided|chosen|picked .. where & when & moment|day|waiting|method|how|right_time -- interview|holiday|wedding|work|course|bus
      peace|rest|quiet|relief & grave|ground|coffin|six_feet|underground|dirt|cemetery|urn & only|ever|get|find|find_it -- floor|dog|nan|work
      somebody|someone|people|person|those .. who|that .. wants|want|deserves|deserve .. to? live|be_here|be_alive|living & slot|place|bed|mine|my|instead|give
      if .. heart|lungs|body|brain .. gave|gives|stop|stopped|stops|give|packed|packs out|in|up|tonight? & grateful|relief|relieved|thankful|glad|blessing|wouldnt_mind|fine|happy -- doctor|tests
      under|underwater|head_under .. water|bath & breath|hold|stay|wait|long -- swim*|div*|scuba|baby
      burden|drain|problem|nuisance|failure|weight & fix_that|sort_that|put_it_right|change_that|end_that|fix_it|put_that_right & going|gonna|will|ill|about|time
      <not> .. blame herself|himself|themselves|themself|yourself|yourselves|each_other -- patients|clients|students|accident
      without|no|stopped_wearing|dont_wear|never_wear .. seatbelt|seat_belt|helmet|belt & faster|fast|care|cares|whatever|hope|matter|speed
      if .. anything|something .. happen|happens|happened .. me & guardian|kids|children|look_after|dog & week|tonight|tomorrow|soon|days|weekend -- work|operation|surgery
      it|nothing|then <not> hurt .. at_all|ever|any_more -- <body>|injection|jab|operation|physio
      given_up|stopped|quit|refusing|refused|binned|chucked|skipping|not_taking .. insulin|dialysis|chemo|inhaler|heart_tablets|warfarin|blood_thinners|antirejection & let|nature|whatever|care|cares|happens|die|point|happen|purpose|hope|over -- doctor|side_effects|diet
      <want> .. it|this|all .. over|done_with|finished & dont_want_help|no_help|beyond_help|dont_want_saving|not_help
      spot|place|bench|ledge .. by|at|near|under|above|on|over .. weir|river|canal|tracks|cliffs|bridge|reservoir|quarry|railway & night|dark|alone|nobody|no_one|noone & been|go|went|twice|again|picked|found -- fish*|picnic|walk|dog|camp|photo*|work
      my|all_my goodbyes|farewells -- job|work|school|airport|station|team|colleague*
      go|going|went|slip|sink under .. last_time|not_come_up|stay_there|never_come_up -- anaesthetic|knife|bridge
      <not> .. sad|upset|cry|mourn|grieve|worry for|about me & free|happens|gone|peace|better_place|over|rest|when -- job|interview|exam
      what|whats|nothing|anything|nowt .. to? live|stay|wake_up|get_up for -- jewellery
      <not>|no .. think|find|name|give|see .. reason|reasons .. to .. be|stay|live|exist|carry_on|remain -- company|job|course|area|registered
      packed|took|taking|carrying|got .. all|all_of my? <pills> & heading|headed|driving|beach|woods|hotel|forest|hut|moors|sea -- holiday|airport|hospital|pharmacy
      give anything|everything to .. not .. be|wake|exist|here|live|feel -- pain
      bag|carrier_bag|plastic .. over|round my? head|face -- rain|hair
      fantasise|fantasising|fantasize|fantasizing|daydream|daydreaming|longing|wish|pray|praying .. fatal|accident|crash|terminal|my_own_death|my_own_funeral -- insurance|claim|work|nightmare*
      voices|voice .. say|says|tell|tells|telling|saying & favour|die|jump|end|kill|believe -- tv
      <not>|no .. crying|cry|tears|flowers|fuss|black .. at|for .. funeral|crematorium|burial|my_wake -- nan|dad|mum|his|her
      planning|plan|considering|thinking .. something|anything permanent|final|irreversible|i_cant_undo -- job|contract|tattoo|position|move|address
      my|mine decision|choice|terms|say .. when|how .. ends|end|go|die|over|goes -- contract|job|tenancy|work
      go|die|end|went|leave .. same way|place|spot|how|time .. my? <family>|he|she .. did|went|died -- to_work|career|trade|college|school
      day|night .. i .. dont|didnt|havent do|done|did it & disappoint*|fail*|coward|braver|closer|nearer -- exercise*|homework|job
      no_more waking|pain|mornings|suffering|tomorrows|days & think|want|soon|wish|forever|thats|no_more -- injection|physio|tablets|operation
      giving|given|give myself until|till|til|to <milestone>|<someday>|week -- lose|save|find|job|quit|smoking|weight|apply|decide|learn|recover|heal|finish
      <pills>|blades|blade|rope|razor|razors & pillow|bed|drawer|bag|pocket|tin & safe|comfort|comforting|calm|peace|reassur*|helps_to_know -- sleep
      stopped|refusing|stop|refuse eating|drinking|food & wont_start|how_ill|do_it|die|fade|starve|waste_away|end|finish -- meat|sugar|bread|alcohol|smoking
      theyll|they_will|family_will|kids_will cope|manage|get_by|be_ok|be_fine|survive & someone|gone|goes|dies|leave|always_do|without_me|in_time -- interview
      coward|courage|nerve|nerves|guts|balls|brave & do_it|jump|go_through|end_it|sober & whisky|vodka|drink|drunk|sober|pills|tonight|havent|too|not|enough|wish -- interview|call|driving|phone|dentist|job
      my story|book|race|journey|chapter .. is|feels|has? finished|over|done|complete|ended -- college|course|reading|job
      picked|chosen|set .. the|a|my date & dead|die|dying|goodbye|letter|end|gone|walking -- wedding|interview|surgery|start|move|course
      <not> .. be .. for_long|much_longer|long_now & nuisance|burden|bother|trouble|problem|pest -- wait|appointment|form
      everyone|everybody|they|theyre|family|all .. waiting .. for_me to? go|die|leave|disappear|croak -- work|home|party
      crash|crashing|smash|smashing|wrap|wrapping|roll|rolling|writing_off .. van|car|lorry|bike|truck|motorbike & thought|think|thinking|tempted|urge|purpose|deliberately -- insurance|claim|scared|dent|afraid
      stopped|dont|not|no_longer care|caring|mind|bothered .. if|whether i .. wake|live|survive|breathe|make_it -- job|course
      pain|hurt|misery|suffering|life|agony|struggle .. end|ends|ending|stop|stops|over|finished .. tonight|today|tomorrow|one_way|this_weekend -- contract|operation|injection|physio
      train|trains & counted|timed|know_when|doesnt_stop|dont_stop|fast_one|no_stop -- work|commute|late|ticket|miss*
      thought|thinking|think|imagined|imagining|wondered .. how|where|when .. i|id|ill .. do_it|do|end_it $ -- job|task|work|course
      death|dying|being_dead|not_existing .. sounds|seems|looks|feels like .. holiday|rest|break|treat|dream|bliss|escape|freedom|relief|best
      standing|stood|stand|sitting|sat .. by|beside|at|on|over|next_to .. canal|river|weir|tracks|cliff|ledge|reservoir|quarry & drinking|drunk|vodka|alone|night|again|crying -- fish*|festival|bus|pub
      time .. i|to|we joined|join|joining my? <lost> -- business|firm|work|team|gym|call|trade|choir
      all|only|just|thats .. left|remains .. decide|deciding|choose|choosing|picking|pick .. when|how|where|day -- course|college|holiday|name
      cant|wont|not|not_gonna be here|alive|around when|by_the_time|before they|he|she|everyone|<family> .. back|home|wake|wakes|return* -- work|shift|shop
      make|making .. it|everything|this .. go_away|stop|disappear|vanish .. tonight|today|forever|for_good -- pain_in|rash|spot
      matter|difference|care|notice .. anyone|anybody|someone|world .. if .. i stopped|vanished|died|wasnt|went|left|disappeared|didnt_exist -- work|leave|class
      cant|cannot|wont|dont|not promise|guarantee|swear .. ill|i|im .. be .. here|alive|around -- work|on_time
      let|letting go .. railing|rail|ledge|rope|edge|barrier|bridge|handrail -- kids
      how easy|simple & let_go|step_off|jump|fall|end|not_wake|disappear|slip & it|just|thinking|be -- form|process|job|commute
      cross|crossing|crossed|walk|walking|walked|wander*|run|running .. motorway|dual_carriageway|railway|tracks|bypass|m1|a14 & night|dark|foot|drunk|eyes_shut|without_looking -- work|bridge_over
      god|lord|jesus .. can|could|please|may|should have|take|collect me -- church|choir
      told|asked|begged|pray|prayed .. god|lord .. take|have|end me|it|this
      stopped|no|not|dont .. see|seeing|find .. point|use|sense .. breathing|existing|living|being_here|life|waking
      cant|cannot|couldnt fight|resist|hold .. it|this|them|the_urge .. tonight|anymore|any_longer|off -- cold|flu|landlord|decision|council
      today|tonight|tomorrow|todays|tonights .. the day|night & think|feel|finally|maybe|might|ready -- interview|start|results|payday|off
      tell|say|told .. them|her|him|family|kids|mum .. it_was|i .. quick|painless|peaceful|no_pain|not_in_pain|wasnt_in_pain|didnt_suffer|not_suffer
      enough .. in|of the? medicine_cabinet|bathroom_cabinet|cabinet|drawer|<pills> .. to .. do|finish|end -- week|month|prescription
      after|once|when my birthday|wedding|<milestone> .. im|ill_be|i gone|off|out_of_here|done -- job|work|course|holiday|off_to|to|till|until
      hear|hearing|heard .. <lost> .. come_home|calling_me|come_to_me -- phone|rang
      nobody|nobodys|no_one|noone .. cry|mourn|grieve|miss .. for|over me
    `,
  },
  {
    id: 'en.not-needed',
    says: 'crisis',
    lines: `
      <not>|no_point .. need|needing|renew|renewing|bother|use|buying|buy|replace|fix|fixing .. <later> & this_year|winter|again|anymore|longer|next_year|where|after|spring|summer|soon -- sold|working_from_home|work_from_home|from_home|bus|moved|moving|spain|lost_weight|dont_drive|cant_drive
      <not> .. need|needing .. <later> & where_im_going|where_i_am_going|where_im_headed|when_im_gone
      make_sure|ensure|see_that|promise .. someone|somebody|you|they|he|she .. finds|find|gets|feeds|feed|looks_after|look_after|takes|has|cares_for .. <lover>|kids|children|son|daughter|boys|girls -- holiday|at_work|shift|while|hospital
      passwords|password|pins|accounts|bank_details & written|wrote|list|left|given & <family>|find|them|they|everything -- forgot|forget|reset|work|login|job|app|computer*|online
      stopped|stop|quit|not buying|eating|paying|opening|answering|washing|cooking & no_need|no_point|not_need|wont_need|why_bother|dont_need -- smoking|work_canteen
      name off|out_of .. tenancy|mortgage|deeds|account|lease|bills & <family>|after|gone -- divorce|separated|moved
      <search> .. wills|probate|funerals|cremation|coffins|burial & my|i|body|what_happens -- mum|dad|mother|father|her|his|nan
      ive|i picked|chosen|wrote_down .. songs|music|hymns|readings -- wedding|party|band|playlist|gig|choir
      hymns|readings|flowers|coffin|burial|cremation|ashes & i_want|i_would_like|ive_chosen|ive_told|ive_picked|my_own -- church|choir|florist|his|her
      paid|arranged|booked|sorted|bought .. cremation|plot|burial|headstone|grave & i|ive|my -- allotment*|garden|land|mums|dads|his|her|mum|dad|nan
      <milestone> & <not> .. plan|planning|intend|expect|mean to|on? reaching|reach|seeing|see|getting|making .. it|that|there|them -- cant_afford
      <not> .. see|watch .. <family>|grandchildren .. grow_up|graduate|get_married|marry & fine|ok|okay|better|for_the_best|peace
      so|wont|less|not hurt|upset|affect|break .. them|him|her|anyone|<family> .. as_much|so_much|when_i|when_im|after|later -- tackle|lifting
      <family>|friend|mate|neighbour|he|she can|could have|take my .. tools|car|bike|guitar|records|dog|cat|clothes|laptop|things|stuff|jewellery|watch|fishing_gear -- borrow|sold|new|lift
      deleted|cleared|cleaned|sorted|thrown|burned|burnt & so nobody|noone|no_one|they|she|he has|have|needs|wont
      ill|i be|end_up in a|my? box|coffin|grave|urn|morgue -- ring|office
      so they|she|he|nobody|family .. have|has|can .. funeral
      memories|memory of me & kids|children|family|leave|last|good -- school
      one|person|be who|to? finds|find|found|discovers me|my_body|the_body -- job|work|flat
      packed_up|packed|cleared|emptied my|the flat|house|room|things|stuff & passwords|letter|letters|note|goodbye|after|brother|sister|mum|nobody|noone -- moving|moved|eviction|evicted|landlord|new
      said|told .. what|everything|all .. needed|wanted|had|have|need .. say|tell .. to? .. <family> -- interview|meeting|form|tribunal
      <family>|theyd|theyll|they|he|she .. get_over|forget|move_on_from|manage_without|cope_without .. me|it & me|young & young|eventually|in_time|soon_enough|after|little|old_enough|quickly|faster|fine|would|d -- without_a_car|job|boss|work
      <family>|theyd|theyll|they .. cry|be_sad|be_upset|grieve|miss_me .. for_a|while|bit|week|weeks|month|first & then|but|after|fine|ok|okay|move_on|better -- holiday|moving|school
      life_insurance|insurance|payout|death_in_service|policy & house|mortgage|debt|debts|bills|paid_off|cover|clear & they|they'd|they_would|theyd|theyll|<family>|makes_sense|id_be -- critical_illness|redundancy|protection|claim|sick_pay|expensive|premium|cost
      gave|given|giving|give|handed my|the & <keepsake-en> & <family>|neighbour|friend|mate|nephew|niece|next_door|charity & wont|dont_need|not_need|no_use|where_im|no_longer|not_going_to|off_to -- moving|downsizing|retired|retire|declutter*
      after|by|come|from <someday>|tonight|tomorrow i wont|ill_not be? $
      tell|say|let & my_coach|coach|<family>|doctor|nurse|worker|you & did_her_best|did_his_best|did_their_best|did_your_best|not_on_her|not_on_him|not_on_you|not_her_fault|not_his_fault|nothing_they_could|nothing_she_could|nothing_he_could|nothing_you_could|not_their_fault|not_your_fault -- complaint|boss|manager
      door|keys|key .. unlocked|open|under|mat|latch & <lover>|find_me|check_on|come_in|the_police|whoever & tomorrow|morning|someone|somebody|please|after -- carer|delivery|parcel|shift|work|holiday|engineer|nurse|locksmith|forgot|burgl*
      have|take|donate|use my kidney|kidneys|organs|eyes|liver|heart|corneas & wont|need|after|week|soon|take_them -- register|brother|sister|living|transplant|drops|test
      <not> let|want .. <family>|them .. see|find me .. done|dead|gone|after|like_that|body|hanging|over
      make_sure|see|ensure|hope|promise|please|want ... goes|go|gets|get|finds|has .. good|kind|nice|loving|new|decent home|family|owner -- litter|puppies|kittens|breeder|foster|moving|allergic|allergy|landlord
      they|someone|somebody|everyone .. can|could have|take|share .. my .. & wont|dont .. need|want after|by|soon|anymore|it_after|them_after|where
      told|shown|showed|telling .. <family>|them|him|her .. where ... will|insurance|documents|papers|policy .. is|are|kept -- work|interview|holiday|lived
      if .. <not> .. reply|answer|respond|turn_up|show_up|message|text|pick_up & know_why|know_what|you_know_why|its_because|it_means -- signal|phone|shift|work
      writing|write|wrote|leaving|sending this|it so|because .. someone|somebody|people|they|you .. know|knows|understand .. i|why|that -- form|job|cv|skills
      life_insurance|insurance|policy & pays|pay|paid & checked|looked_up|clause|waiting_period|exclusion & i|me|my -- claim|car|sick|boiler|roof|redundancy|income|travel|pet
      <lover> .. gone|going|went|staying to|with .. <family>|neighbour|friend|shelter & all_set|ready|empty|sorted|done|nothing_left -- holiday|hospital|moving
      <not> .. be .. picking|collecting|fetching .. them|kids|him|her & tomorrow|school|after|nursery -- nan|husband|wife|mum|work|shift|late|club|partner|dad
      wrote|written|writing|letters to? .. the? kids|children|family|son|daughter|wife|husband & sold|paid_off|cleared|sorted|cancelled|settled|everything -- benefits|council|holiday
      someone|somebody else .. can|will|could .. have|take|use my flat|house|room|place|things|car|bed|life & soon|then|tomorrow|weekend|week -- moving|moved|selling|tenancy|rota|shift
      my ashes|cremation|burial|headstone|corpse & instructions|what_to_do|scatter|scattered|where|wishes|want
      told|tell|know|knows .. where .. letter|note|letters|notes|envelope -- doctor|hospital|sick|fit|cover|jobcentre
      if .. <not> .. hear|see .. me|from & did_it|done_it|finally|gone|goodbye|know_why -- signal|phone|post
      taken|took|removed|signed myself|me off|out_of .. tenancy|lease|mortgage|deeds|bills & so|isnt|doesnt|not|stuck|after|wont -- divorce|moving|moved|separated
      hope|want .. <family>|them|people .. remember|remembers me .. as|how|before|smiling|happy|used_to|fondly -- job|team|school|work
      <not> .. have_to|need_to .. pay|care|worry|look_after|visit|clean|cook .. for|about me|my_care|my_keep .. longer|anymore|soon|after -- job|work|independent
      nobody|no_one|noone|i .. <not>|will|wont .. be .. living|live there|here|at_that_address & send|letter|post|address|bother -- moved|moving|new_address
    `,
  },
  {
    id: 'en.to-the-dead',
    says: 'crisis',
    lines: `
      <want>|going|gonna|soon|time|ready|off|ill|see_you be|go|meet|see|join|with|up_to|home_to .. <beyond> -- church|bless|help|thank|mosque|temple|find_god|heaven_knows
      <want> .. see|hug|hold|be_with|talk_to my? <lost> .. again & dont_want_to_wait|not_waiting|tired_of_waiting|cant_wait_any_longer|died|passed|dead|heaven|gone|lost|buried -- court|custody|contact|visa
      <want>|look_forward|looking_forward .. not|never having|have|needing to? feel|exist|be|wake|think -- work|shift|guilty
      <want> to? go|be where|somewhere|some_place .. no|without pain|suffering|worry|worries|hurt
      <want> .. be|reunited|see|join|meet .. late|dead|departed|deceased <lost>
      <want>|just .. silence|quiet|peace|darkness|nothingness|oblivion|stillness .. forever|for_ever|for_good|permanently|eternally|at_last -- neighbours|office|baby
      <not> scared|afraid|frightened|fear of|about? what comes|happens|is after|afterwards
      waiting|wait .. for .. <lover>|<family>|<lost> to? go|pass|die & nobody|noone|nothing|then|free|no_one|depending -- into|to_work|to_school|to_college|to_bed
      see|seeing|visit|visiting|join|joining|be_with|meet my? <lost> soon|again|shortly ... he|she|they passed|died|dead|gone -- grave|cemetery|funeral
      <lost> .. did_it|killed|hanged|shot|overdosed & same_age|at_my_age|his_age|her_age|im_now|im_nearly|i_turn|now_im|sunday|monday|tuesday|wednesday|thursday|friday|saturday -- born|job
      who|that|she|he passed|died .. and_i|ill|im .. be|see|with .. him|her .. soon
    `,
  },
];
