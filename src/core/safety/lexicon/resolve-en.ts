/** English: the end as decided or prepared, put together from what one holds, knows, leaves behind or will not see. */
import type { RuleGroup } from './shape.ts';

export const resolveEn: readonly RuleGroup[] = [
  {
    id: 'en.dose',
    says: 'crisis',
    lines: `
      how many|much .. <pills> .. would|do|does|should|will|need|to|for .. <ingest>|properly|job|work|it_take|sure|certain|never_wake -- day|headache|pain|prescribed|safe|maximum|doctor|a_day|per_day|every|hours|back
      neck|necking|swallow|swallowing|down|downing|chug|chugging .. the|the_whole lot -- beer|pint
      i|im|ill|ive|gonna|going|wanna|want|ready|might|could .. <ingest> the_lot|the_whole_lot|every_last_one|them_all|all_of_them|the_whole_packet|the_whole_box|the_whole_bottle|the_whole_strip|every_single_one -- job|courses|shifts|vitamins|biscuits|cakes|antibiotics
      <hoard> .. <pills>
      <pills> .. <hoard> -- shelf|work|warehouse|prescription
      painless|painlessly & way|ways|method|methods|death|exit|go|die|end|quick -- dentist|injection|form|process|birth|interview|jab
      toaster & bath|bathtub
      what|which|how_much|how_many|right|is .. dose|amount|<pills> .. fatal|lethal|deadly
      <number>|several|few|couple|many|multiple|more|numerous attempts|attempt -- driving|test|exam|interview|job|application|login|password|quit|smoking|answer|delivery|deliver|call|contact
      hold|holding|held|holds .. <pills>|medicines|medicine|bottle_of_pills|blade|razor & night|nights|hand|hands|think|thinking|back|again|palm -- work|kitchen|child|daughter|son
      <pills> & count|counts|counting & them|night|floor|bed|every|again -- pharmacy|dosette|work|patients
      six|6 foot|feet|ft under|underground -- tall
      one|single|1 jump|step|leap|push|bullet|cut & over|finished|done|gone|free|end|peace|quiet -- career|job|board|ladder
      how many|much .. <pills> .. too_many|too_much|survive|come_back_from
      <search> .. medicines|medicine|meds|<pills>|drugs .. dangerous|deadly|lethal|fatal|kill|kills|toxic|mix|together|strongest -- interaction|gp|pharmacist|blood_pressure|alcohol_free
      od would|last|yesterday
      enough|more|plenty|pills|tablets|sure|certain|properly & this_time -- job|course|interview|quit|smoking|application|appointment|form
      this_time & wont_fail|not_fail|for_good|nobody_will_stop|no_mistakes|it_will_work|wont_wake|wont_find_me|get_it_right|do_it_right -- job|course|interview|quit|smoking|application|form
      would|will|could|can|does|do|is|are|wonder|if|enough .. <pills> .. kill|fatal|lethal|deadly|finish_me|finish_you|end_me|stop_my_heart|do_it|do_the_job|do_the_trick -- pain|germs|headache|back|bacteria|ache
      <strongmeds> & old|nans|mums|dads|husbands|grandads|leftover|left_over|spare|just_in_case|comfort|hidden|secret|never_took_back|saved -- pharmacy|returned|gave_back|take_back|allerg*
      helium & bought|ordered|got|canister|bag -- balloon*|party|voice
      <pills> & bedside|in_front|on_the_table|on_my_lap|on_the_counter|on_the_side & all_of_them|all|every|whole|ready|enough|lined|out|staring -- organiser|morning|dosette|routine
    `,
  },
  {
    id: 'en.decided',
    says: 'crisis',
    lines: `
      set|chosen|picked|decided_on .. <someday> .. as|for|is the? day|date|one -- wedding|start|interview|move|meeting
      done|had|served my bit|part|duty|share & time_to_go|ready_to_go|go_now|had_enough -- army|prison|retire
      way_out & found|know|chosen|taking|ready -- job|contract|building
      if i jumped|jump|hanged|drowned|fell|overdosed & quick|hurt|painful|how_long|die|survive|enough -- hip|knee
      take|keep|hide|lock .. knives|knife|<pills>|blades|razors|rope|car_keys .. away|from|off me|myself -- children|child
      god|lord|jesus|heaven .. calling|calls|called|taking me .. home|back|up
      <stand>|park|go|drive .. <height>|level_crossing|footbridge|tracks & nights|most_nights|every_night|some_nights|what_stops_me|dark -- work|shift|commute|dog
      <height>|canal|river|lake|sea|reservoir|water & wondering|wonder|imagine|imagining & cold|deep|quick|long
      written|made|wrote my|a will & told_nobody|told_no_one|nobody_knows|no_one_knows|secret|secretly|tonight -- work
      step|stepping|stepped off|out the? kerb|curb|pavement|platform|road -- broke|twisted|ankle|fell|hip|knee|sprained|tripped
      nobody|noone|no_one can|will|gonna|is_going_to? stop|stops me -- getting_a|working|succeed|learning
      <height>|river|tracks|canal|cliff & stranger|man|woman|someone|somebody|police|passerby|officer & talked|stopped|spoke|pulled|grabbed|coaxed -- directions|run|jogging|speeding
      pistol|revolver|gun|shotgun|rifle|razor|blade|rope|noose & look_at|looking_at|stare|staring|sit_with|hold|holding|get_out & night|nights|just|alone|sometimes|it -- range|hunting|museum|clean|collection|child
      tired|sick|fed_up|weary of|with waking_up|waking -- early|night|baby|alarm|five|4am|5am|pain|stiff
      <want> .. tomorrow|morning|next_week|monday .. <not> come|comes|happen|arrive|dawn
      might|may|going|gonna|scared|afraid|want|wanna|about|urge|i|ill do|doing something|summat|damage|harm|anything .. to myself
      ending|finishing it|things|everything tonight|today|tomorrow|soon|now|this_week|this_weekend|friday -- call|shift|with|relationship|him|her|contract|marriage
      catch|catching|caught the bus & you_know|what_i_mean|if_you_get|iykyk|not_the|metaphor*
      what|how|wonder|wondering .. feel|feels|like .. to? fall|falling|drown|drowning|hang|hanging|bleed|die|dying|hit_the_ground|stop_breathing|jump -- asleep|behind|in_love|ill|sick|queue|train|ship
      run_out|ran_out|running_out|out of reasons|fight|hope|road $
      run_out|ran_out|running_out|out of reasons .. to? <live>|stay|carry_on|keep_going|be|go_on
      written|wrote|writing|finished|left the|a|my note|notes & im|ill|doing|ready|tonight|do_it|find -- sick|fit|doctor|gp|school|teacher|reception|meeting|song
      death|dying|being_dead|not_existing|not_waking_up would|d|could|seems|seem|sounds|sound|looks|look|feels|is|be|wouldnt .. <mercy>|bad -- her|his|mums|dads|their|film|book|benefit
      my|the plan|method|way|idea & train_line|trains|train_tracks|tracks|bridge|cliff|roof|rope|canal|quarry|reservoir|overdose|pills -- travel|route|holiday|walk|career|commute|business|medication|pain
      failed|another|my|serious|after|since|following|survived|survive|second|third an|my|the? attempt|attempts -- test|exam|driving|interview|theory|job|password|login|delivery|smoking|first
      tie|tied|tying|put|wrap|wrapped|wrapping|looped|cord|rope|belt|sheet .. round|around|on my? neck -- scarf|lanyard|brace|collar|towel|accident|arms|necklace
      no_longer <want>|care|desire .. remain|stay|be|live|exist|go_on|alive|here -- area|job|company|position|post|team|flat|course|hostel
      stones|stone|rocks|bricks|weights in my? pockets|pocket|coat|bag & river|sea|lake|canal|water|walk|walked
      quickest|easiest|fastest|cleanest|surest|simplest|kindest way|method .. out|hypothetical*|asking_for_a_friend|for_good|to_die|to_end|permanently -- town|motorway|station|car_park|bus|contract|estate
      light|lights go|out|off & stay|forever|for_good|never & want|wish|let|just|could -- switch|work|office|power_cut
      had my|a|my_fair? innings|good_innings|three_score|fair_innings -- cricket
      time for_me|to|i? bow_out|bow|check_out|slip_away|take_my_leave|be_off_this -- hotel|committee|role|library
      i|could|want|just|would|ill slip|fade|drift|melt away -- work|party|meeting|to_sleep|friends|drifted
      made_up_my_mind|decided|mind_is_made_up|decision|mind_made_up & nobody|no_one|noone|cant|wont|dont|not & change|stop_me|talk_me_out|persuade|talk_me_round -- job|course|career|study|retire|resign|college|surgery|operation|move|your
      end|ending|stop|finish my|this|the|all_this|all_the? suffering|misery|torment|agony|anguish -- neighbour|council|animal
      put me out of my? misery -- tell|result|results|did_i|got_the_job|know_if
      date|day|place|method|plan|means|time & letter|letters|note|notes|method|place & written|wrote|picked|chosen|ready|have|got|ive -- cover|interview|job|sick|fit|doctor|hospital|appointment|school|meeting|course
      <want>|should|shouldve|if_only|why_didnt .. had|have|it? killed|finished|finished_off|wiped_out me -- off_work
      <want>|should|shouldve|if_only .. died|gone|killed|me in_the|in_that|in that|the? crash|accident|fire|fall|explosion|flood|war|attack|operation|surgery -- he|she|dad|mum|they
      should|shouldve have|been? been? me who|that|instead|not_him|not_her & died|dead|killed|grave|coffin|gone|him|her
      decided|decision|mind|resolved|settled & calm|peaceful|at_peace|peace|relieved|lighter|serene -- job|course|apply|coach|quit|resign|retire|move|study|career|of_mind|employer|tribunal
      <not> .. see|find|got|have .. point|use|sense|reason .. <carryon> -- with|course|job|physio|treatment|holiday|training|form|website|applying|benefits
      think|thinking|thought|know|planned|decided|worked_out .. how|where|when i|id|ill .. do it -- job|task|work|course|exercise|form|quicker|again
      end of the? road|line|journey & me|myself|ive|im -- factory|company|job|business|team|career|marriage|bus|train|tram|street|live|central|northern|jubilee|metro|tube|terminus|station
      said|say|told .. sorry to everyone|all|them|people & needed|need|hurt|before|last
      all i need is|was the? courage|guts|nerve|bottle|strength $
      razor|blade|blades|knife|rope & not for|to shave|shaving|cooking|climbing|work
      list & who_gets|gets_what|who_has|what_goes_to -- rota|shift|benefits|parking|leave
      <want> .. it|this .. be|to be? painless|peaceful|over_quickly|quick_and_painless -- form|process|interview|injection|operation|dentist|birth
      what|whats|wheres|no|see|any|is_there|not .. point|use|sense|good|reason in|of|to|for? me|my|us? <carryon> -- with|course|job|physio|treatment|holiday|training|bus|form|work|line|website|hold|applying|benefits
      meet|meeting|face my maker
      beam|beams|rafter|rafters|joist|branch|hook|bannister|banister|loft_hatch|tree & hold|holds|strong|take_my|take_me|weight|bear & wonder|wondering|thinking|think|would|if|looking|enough|tested -- builder|shelf|conversion|swing|joiner|work|bird|hammock|punchbag
    `,
  },
  {
    id: 'en.left-behind',
    says: 'crisis',
    lines: `
      kids|children|son|daughter|boys|girls|twins .. be|manage|cope .. fine|ok|okay|better|happier|alright .. with their|his|her|my dad|mum|father|mother|nan|gran|grandparents|sister -- while|course|work|weekend|holiday|shift|custody|after_school
      place|slot|appointment|bed|spot .. to someone|somebody|another|others & not_need|wont_need|dont_need|no_point -- found|got_a|sorted|better
      <not> <want> .. <family>|anyone|them|him|her .. find|finding me -- job|work
      <not> <want> to? be found
      wonder|understand|know how|why .. people|others|they|anyone .. want|wants|manage|manages|bother to? stay|live|carry_on|go_on|exist|keep_going|be_alive -- in|here|on_that
      nothing|none|it .. matter|matters .. after|by|come|from tonight|tomorrow|this_weekend|then|today|friday|monday|soon -- exam|exams|deadline
      <want> .. something|anything|car|bus|tree|building|plane|lightning .. falls|fall|hits|hit|lands|land|crash|crashes|strikes .. me
      left|leave|leaving|written|writing instructions|notes|details|numbers|passwords|list for|about|on|with .. <lover>|funeral|<family>|everything|bank|accounts -- holiday|away|work|sitter|weekend|shift|school
      i|ive cancelled|stopped everything|it_all|all_of_it|the_milk|the_papers|my_subscriptions|my_direct_debits -- holiday|away|moving|moved
      <want>|just .. be|reunited|together with my .. <lost> .. again|now|forever|up_there|in_heaven -- custody|court|visa|weekend|contact|home|uk|lives
      she|he|hed|shed would be <number> now|today|this_year
      have|got|get|gets .. insurance|payout & <family>|they|theyll|theyd & cope|manage|ok|okay|fine|survive|alright -- left_me|passed|died|car
      better|easier|best|kinder this_way|like_this|that_way & everyone|all|them|family|kids|everybody -- work|job|office|hours|shift
      everything|papers|documents|details|passwords .. folder|envelope|drawer|box|tin|safe & when_they|for_them|after_im|they_find|they_need|she_needs|he_needs -- work|job|interview|hr|tribunal|appeal
      no_more mondays|mornings|birthdays|christmases|tomorrows|winters|summers|sundays & me|ever|i -- shift|shifts|job|rota
      swap|trade|change places? .. with .. dying|dead|terminal|cancer
      <not> .. spend|have|face|see|do|want|intend|plan .. <milestone>|another_year .. without her|him|them -- kids|children|custody|working
      everyone|everybody|theyd|they|world|family|kids|wife|husband would|will be better|happier off? $ -- if_we|working|financially|money|pay|moved|job
      way_out|way|option|exit|choice|answer|solution except|but|apart_from|other_than|bar one|this|that|the_one|dying|death|suicide
      who|somebody|someone|anyone & take|have|raise|look_after|adopt|care_for & kids|children|son|daughter|child|baby & <absent>|not_around|not_here|if_i_wasnt_around|if_i_wasnt_here
      <not> <want>|going|gonna|be .. burden|drain|nuisance|millstone|dead_weight .. anymore|longer|no_more|to_anyone|on_anyone|for_them
      wanted|want|need|needed|thought|should & tell|know|say|thank|goodbye|message & before_i_go|before_i_leave|before_i_do_it|before_the_end -- work|home|bed|out|shop|holiday|hospital
      be|lie|laid|lying|rest|buried|put|going|go next_to|beside|alongside|with him|her|them|mum|mom|dad|husband|wife|nan|son|daughter|brother|sister & buried|grave|cemetery|churchyard|crematorium|plot|ashes|passed|before_the|soon|by_then -- funeral_was|tomorrow_visit|visit
      what|who happens|happen|gets|looks|becomes ... when|if|after|once you|i pass|die|dies|dead|gone|passes & kids|children|dog|cat|body|looks|<search>|flat
      one_way ticket|trip|journey|flight -- bus|train|cost|fare|price|poland|cheap|cheaper
      outstayed|overstayed|outlived & life|world|earth|planet|here|everyone|usefulness|use -- visa
      <not> planning|plan|plans|look|looking|think|thinking that? far|ahead|long_term & no_need|no_point|wont_be|not_be|gone|need_to
      after|once|until|till|waiting|wait|when|see .. wedding|graduation|graduates|christmas|birthday|exams|baby_is_born|grandchild|kids_leave|leaves_home & then_i_can|then_ill|then_im|then_its_time|then_thats|i_can_go|i_can_leave|i_can_rest -- work|home|college|back_to|hospital|holiday|bed|doctor|full_time|start|move|look_for
      <want>|like|love .. be|go where my? baby|mum|mom|dad|nan|husband|wife|late|angel|brother|sister|son|daughter .. is|are|went|gone -- work|lives|live|moved
      garage & shut|closed|engine|exhaust|hose|running & sit|sat|sitting|car|in_it|door -- mechanic|mot|fix|fixing|working_on|work|cold|winter
      rehears*|composing|practis*|going_over & note|letter|goodbye -- cover|employer|complaint|resignation|council|interview|appeal
      there wont|will_not .. be|is a|any|another? next_year|tomorrow|next_week|next_christmas|next_birthday|next_summer
      insurance|policy|death_in_service|pension .. pays|pay|paid|comes|payout|goes & <family>|they|theyd|theyll & better|looked|sorted|fine|set|mortgage|comfortable|secure|provided|easier -- car|died|passed|dads|mums|claim|quote
      <not> see|picture|imagine|think|reckon|expect|know .. i|me|myself|ill|id|if .. making|make|reaching|reach|getting|get|seeing|see|lasting|last|living|live|here .. to|till|until|past|for|another? .. <milestone> -- appointment|work|deadline|bus|meeting|interview|shift|train|payday|holiday
      not|wouldnt be the? worst thing|outcome & if
      gave|given|giving|give|leave|leaving|left & need|use|enjoy|appreciate|want|wants .. more_than me|i -- job|food_bank|bed|shift|seat
      i|id|im|ill|me .. no great|big|real|huge? loss -- weight|hearing|earnings|memory|sight|job
      never wanted|felt|been|want .. so|this|as suicidal|die|dead|ready_to_go -- <not> ever
      never wanted to? die|end_it|go|<kill> .. more|so|as|this
    `,
  },
];
