/** English: danger to oneself, said directly or in other words. */
import type { RuleGroup } from './shape.ts';

export const selfEn: readonly RuleGroup[] = [
  {
    id: 'en.kill-myself',
    says: 'crisis',
    lines: `
      <want>|going|gonna|ill|tempted|feel_like|urge .. walk|walking|step|stepping|climb|climbing|throw_myself|let_myself_fall|dive|go|going out|through ... window|balcony & tenth|ninth|eighth|seventh|sixth|fifth|fourth|floor|storey|feel_like|tempted|urge|throw_myself|step|stepping -- fire|key|keys|locked|lock|burglar*|cat|cats|smoke|party|ground_floor|clean|cleaning
      how to do it .. hurt|hurts|pain|painful|painless|quick|quickly|mess|fail|survive & i|all_i_think|nights|thinking|wonder|find|finds -- job|course|form|interview|cv|application|exercise|exercises
      day|date is|has_been? chosen|picked|set|fixed & bought|ready|end|last|party|after -- wedding|interview|operation|surgery|exam|move|court
      putting|puttin|put|puts an end to it|everything|myself|me|things|my -- argument|rumour|meeting|contract
      string|strung|stringing|swing myself|meself|me up|rope
      <not>|dont want|wont|wnt|wanna to? liv|life|lif no|any more|in|this
      took|taken|take|taking|done|swallowed something|stuff|them|it|everything to end|die|finish|sleep_forever
      drank|drunk|drink|drinking|swallowed|swallow bleach|antifreeze|poison|acid|detergent|disinfectant|drain_cleaner|pesticide
      end|ending|take my own? lyfe|lief|lfe|lif|liife
      slit|slash|cut|open my|me|ma? wrist*|veins
      <plan> & pills & vodka|alcohol|tonight|friday|end|whole
      over dose
      <want> too|2|to? dye -- hair|fabric|clothes|my
      dnt|dont|not want|wanna 2|to? live
      my plan is to? .. do_it|end|die|overdose|jump|hang
      <kill> <self>
      please|just|someone|somebody|god|so|and|or|to|lets|let|should|could|might_as_well kill|kil|kll|off|end|hang|shoot|drown|strangle|delete me|mi $ -- <body>|job|work|heat|commute|boss|suspense|traffic|shoes|stairs|mum|mom|wife
      ^ kill|kil|kll|off|end|hang|shoot|drown|strangle|delete me|mi $ -- <body>|job|work|heat|commute|boss|suspense|traffic|shoes|stairs|mum|mom|wife
      <kill> my self
      kms|kmsing|kmys
      unalive|unaliving|unalived
      sewerslide|suislide|sewercide
      <plan> ctb
      catch|catching the bus & forever|life|finally -- work|late|stop|number
      end|ending|ended|finish|take|taking|took|taken|lose my|me own? life|lives
      finish|finishing|end|ending|done|stop with? my? life -- sentence|insurance|drawing|story
      end|ending|finish|stop it all
      end|ending everything
      <plan> end|finish it|things -- call|contract|relationship|tenancy|shift|marriage|course|lease|subscription|with
      do|doing myself in
      do|doing|done|did|make|making away with|of myself
      top|topping|topped myself
      hang|hanging|hung|hanged|shoot|drown|gas|strangle|electrocute myself
      throw|throwing|chuck|fling|threw myself off|under|in|into|out|from|infront -- work|job|project|it|studies|course|hobby|things|deep_end
      <throw> myself .. down|over|on|at|towards|before .. stairs|balcony|bannister|banister|edge|cliff|train|trains|tracks|railing|railings|bridge|traffic|car|bus|lorry|rocks
      jump|jumping|jumped|leap|step|stepping|walk|walking|run|lie|lying|dive .. front|under|off|from .. <means>|roof|building|balcony|window|bridge|car|cars|lorry|lorries|truck|bus|traffic|tracks|train|flats|cliff|tower|block|floor
      walk|walking|step|run|stepping into|in traffic|river|sea|lake|canal
      jump|jumping .. bridge|roof|balcony|cliff|building|window|viaduct|flyover|multistorey -- bungee|charity|parachute
      drive|driving|crash|crashing|swerve|steer .. car? into|off a? tree|wall|bridge|lorry|truck|river|cliff|oncoming|pylon -- accident
      slit|slash|slashing|cut|cutting|open my? wrists|wrist|veins|throat
      put a? bullet|gun .. my|me? head|brain|mouth|brains
      blow my brains
      commit|committing suicide|sucide|die
      od|odd|oded ing? on? <pills>
      <want>|planning|going|gonna|took od|overdose|overdosing -- awareness|leaflet|training|course|work
      took|taken|swallowed|swallow|downed|take|taking|swallowing .. all|whole|entire|every|handful|loads|lots|bottle|box|packet|pack|strip|bunch|too|overdose|many|20|30|40|50|60|twenty|thirty|forty|fifty|hundred .. <pills>
      <pills> & took|swallowed|taken|downed & all|whole|loads|handful|bunch|bottle
      took|taken|taking an? overdose|overdoes|od
      attempt|attempted|attempting on? my|own life
      i|ive|me|my attempt|attempted|attempting suicide
      tried|try|trying|attempt|attempted .. <kill> <self>
      <want> to? <kill>|stop me
    `,
  },
  {
    id: 'en.suicide-word',
    says: 'crisis',
    as: 'mention',
    lines: `
      overdose|overdosed|overdosing|overdoses|oding
      self harm|harming|harmed|harms|injure|injury|injuring|mutilate
      selfharm|selfharming|selfharmed
      suicide|suicidal|sucidal|suicid|suicides|suicidle|sucide|suiside|suicde|suicied|siucide|suidical|suididal|parasuicide
    `,
  },
  {
    id: 'en.want-to-die',
    says: 'crisis',
    lines: `
      what|whats is? the? easiest|quickest|best|fastest|least way|ways to? die|end|go|kill
      <not> <want> to? be on|in|part_of this|the? earth|planet|world -- of_work|retail
      no <want> to? <live>|life
      living|life|alive & <want> it|this|everything|all finished|over|ended -- course|shift|contract|work
      cant|cannot|not|dont live|exist|go_on no_more|nomore|any_longer|much_longer -- in|with|at|here
      nobody|noone|no_one|nothing .. to? stay|live|keep_going|be .. alive|here|going? for -- work
      end my life
      wouldnt|not|dont mind if|being a? bus|car|lorry|truck|train|hit
      <want> to? disappear -- holiday|sun|spain|beach|week
      out of this? life for|forever|altogether
      living|life is|feels too? painful|unbearable|hurts & end|out|want|die
      not|dont deserve|want this|my? life
      no longer <want> to? be? <live>|here|around -- here_at
      no longer <want> <live>
      <not> feel|fancy|see|bother like|myself? living|being_alive|existing|being_here
      <want> .. didnt|dont|never|not exist|existed|alive|live|wake
      death|dying|suicide|dead is|are all|only|everything i -- funeral
      all|only i think|dream|want about|is|of? death|dying|dead|die
      all i want is to? die|death|be_dead|be_gone|sleep_forever|not_wake_up|nothing
      i deserve|need|must|ought to? die
      life .. not|isnt|aint for me
      die & i|me|myself & want|hope|wish|wanting|ready|better|please|let|would|should|could|rather|tonight|soon|wanna -- laugh|laughing|embarrassment|coffee|boredom
      im|am|so done with? living|life|existing|everything
      <want> to? go to sleep and? die
      <not> want 2 live
      end|ends|ending her|his|their|my life
      better off ded
      <want> to? be|feel nothing forever
      death & please|come|take|want|wish|waiting|wait & me|for -- benefit|father|mother
      <want> to|2|too? be? die|dead|dying|diee|death -- fan|supporter|haha|lol
      <want> i would|could|was|were|had? be? die|died|dead
      <want> for? death -- star|metal|stranding
      <want> me|myself dead|gone
      wish i wasnt|werent|never here|alive|born|existed|around
      wish i had|was|were never|not? born|existed|dead
      wish i|it .. never|hadnt .. woke|wake|woken|born|exist|existed
      wish .. not be? around|alive|here -- job|rain
      <not> <want> to? be <live>|anymore|here|around|alive|existing -- london|area|job|office|work|house|flat
      <not> <want> to|2? <live> -- <live> with|in|near|alone|there|at|<family>|together|off|on
      <not> <want> to? <live> with myself|this|it anymore|any
      <not> <want> to? <live> in|on this world|planet|earth
      <not> <want> to? <live> like this
      <not> <want> .. live anymore|longer
      <not> <want> .. be here|around|alive anymore|longer|tomorrow
      <not> <want> to? wake|waking up
      <not> <want> to? see|wake .. tomorrow|morning|christmas|next
      <not> <want> my|this life|existence
      <not> want|wanna life
      better off|of dead|gone|buried
      be better|easier|best|simpler if i died|die|dead|gone
      better if i? was|were|wasnt|werent|am|am_not dead|alive|gone|here|around|born|never
      dying would|is|seems|sounds easier|better|relief|nice|only
      death .. only way|answer|option|relief|escape|solution
      death would|is|seems|sounds .. relief|better|easier|release|peaceful|welcome|freedom|comforting
      ready|rdy to? die|go & dying|die|now|life|anymore|god
      ready to die
      i should|could die|be dead -- <not>|laughing
      should be dead
      should_have|shouldve|shoulda died -- he|she|they|dad|mum
      let me die
      just|please|someone|god let me go -- work|sick|job|contract|boss|early
      ^ let me go $
      just die already
      please god|lord take me
      someone|god|lord please? <kill>|shoot|end me -- <body>
      tired|sick|done|bored|exhausted|fed|weary|had with|of|from|up|enough .. living|life|alive|existing|breathing|existence -- single|here|room|abroad|shared|out|suitcase|hand|parents|benefits|overdraft|agency|wages
      done with|wiv life|living|everything|existing|it
      enough of? life|living|existing
      cant|dont|not|wont <want>|keep|go|bear|stand|face|do|take .. living|being|on alive|living|existing
      cant|cannot|dont|not|couldnt go|carry|keep on -- holiday|trip|website|work|running|the|to|call|app|leave
      cant|cannot go|carry|keep on|going any|like|longer|anymore|living|much
      no|any|not|see|whats reason|reasons|point|purpose|sense|will to|for|in? <live>|life|carry|being|on|here|alive|existing|waking
      reason|reasons|point to|in|of <live>|existing|waking|being & no|cant|dont|whats|any|zero|lost|find
      nothing|nothin|nowt left? to? live|keep for|me
      nothing left|keeping .. here|for|alive -- fridge|shop|pay
      life|living <not>|isnt|aint|no worth|longer
      life|living .. not|isnt|aint|no|never .. worth|livin
      my life isnt|aint|is_not|has_no|has_got_no .. worth|living|over|value|meaning|point
      my life is|feels over|finished -- not
      lost will|want|reason to live
      <easier> .. to? be|being? dead|die|not_exist|not_be_here|not_here -- than_work|weight|battery
      not|isnt|dont|never|arent .. safe from|with|around|by|alone_with myself -- leave
      protect|save|stop me from myself
      danger|risk|threat to myself|my_life|my_own_life
      wish|hope|want|prefer|like .. no_longer|not|never .. <live>|here|exist -- here_at|working|in|with|near
      only|best|last|easiest|right solution|way|option|answer|choice|thing|escape .. is|to|left|seems|be? to? <die>|suicide|<kill>
      thinking|think|thought|thoughts|dream|dreaming .. about|of the? railway|railway_line|train_tracks|tracks|train_line|bridge|cliff|river|rope|roof|motorway|canal|weir|quarry $
      lost|losing|lose|no the? will|strength|energy to? <live>|fight|fighting|go_on|carry_on|keep|continue|exist|survive|wake -- job|council|case|appeal|weight|form
      dont|not|cant|cannot|never see|know|understand|get why .. <live>|go_on|go|carry_on|bother_living|keep_living -- people|they|he|she|in|with
      why should|would|do|must|am i go_on|keep|carry_on|stay|be .. <live>|existing|alive -- in|with
      happy|glad|content|prepared|willing|fine|ok|okay to|with|if die|dying|dead|i_died|i_die -- laughing|him|her|she|he|hair|hill
      decided|choose|chosen|choosing|going|gonna|want|wanna|plan|planning|intend not to? <live>|be_here|wake_up|go_on|be_alive -- in|with|at
      no|not|any|zero|havent|lost|without|whats|cant .. reason|reasons|point|purpose|use|sense|will|desire|motivation|strength .. <live>|exist|existing|stay_alive|be_alive|stay_here -- single|here_at|with|in|near|apart
      cant|cannot be <live>|here|around anymore -- work|job|office|house|flat|hostel
      cant|cannot|not|dont|wont .. keep|go_on|carry_on|continue|bear|stand|stomach|manage living|existing|breathing|being_alive -- in|with|at|here
      last day|days|night|hours on_earth|on_this_earth|on_this_planet|alive|of_my_life
      suicidal|bad|dark|intrusive thoughts|ideation|urges & kill|die|end|suicidal|self|act|hurt
      thinking|think|thoughts|thought|dreaming|fantasise|fantasising|fantasize|fantasizing|obsessed .. of|about|with|bout .. dying|death|killing|ending|suicide|die|end -- <not>
      how|ways|way|easiest|quickest|fastest|painless to|way|ways .. die|<kill>|end <self>|painlessly|pain|it|quickly|quick|peacefully|painless|hurting
      how to|many|much .. die|overdose|lethal|fatal|noose
      how many|much .. <pills> .. die|kill|lethal|fatal|dead|end|enough|overdose|fatally|take
      lethal|fatal dose|amount
      dont|not care if|whether|about .. live|die|lived|died|dead|alive|dying|wake|hit
      dont|not bothered|mind|scared|afraid|fear if|of|to|about dying|die|death
      wouldnt|not|dont mind|care|bothered if .. didnt_wake|dont_wake|not_wake|die|died|bus|car|hit|cancer|stopped
      hope|wish|pray|praying|hoping|want .. <not>|didnt|never|dont .. wake|woken|waking
      hope|wish|pray|praying|hoping|want a|some car|bus|lorry|truck|train|something .. hit|hits|kills|kill|run|runs me
      hope|wish|pray|praying|want .. get|have|got|catch .. cancer|hit|something_terminal|run_over
      my last day|night|hours|breath|christmas|birthday|message|goodbye|text|meal -- at|with|june|july|may|april|march|august|september|october|november|december|january|february|team|leaving|leave|finish|work|job|shift|school|notice|sick|worked|employment|office|contract
      suicide|goodbye|final note|letter|letters
      no future & me|die|see
      <want> to? disappear|vanish|evaporate|not_exist -- holiday|sun|spain|beach|week
      <want> to? stop|cease exist|existing|breathing|living|being_alive|being_here
      <want> i? could|would disappear|vanish|not_exist
      not|never|dont|stop|stopped <want> to? exist -- app|file|page
      rather|sooner .. dead|die|not_exist|not_live -- than_work|than_eat|then_work|fan|supporter|haha|lol|fans
      <want> it all|everything|this|to|pain to? end|stop|be over -- call|noise|shift|divorce
      <want> to? go|be .. heaven|jesus|god|grave|ground
      want|wanna be with|join .. mum|mom|dad|husband|wife|nan|sister|brother|son|daughter|him|her|baby again|heaven|side|up_there|died
      be with|join .. mum|mom|dad|husband|wife|nan|sister|brother|son|daughter|him|her|baby in|again heaven|soon|other|side
      join|joining .. late husband|wife
    `,
  },
  {
    id: 'en.self-harm',
    says: 'crisis',
    lines: `
      cut|cuts too? deep|deeply
      bleeding|blood & cut|cuts|wrist|wrists|arms|blade -- work|kitchen|finger|accident
      hurt|cut|burn|injure|harm|hurting|cutting|burning myself|my_body on purpose|deliberately|again|intentionally|when|every|so
      stopped|stop|quit|skip|skipping|refuse|not .. insulin -- ran|doctor|prescription|switched
      <harm> <self> -- accident|football|ladder|lifting
      <plan> <harm> <self>
      self harming|harmed|injured|mutilate|hatred & harm|cut|urge|again|i|injury
      selfharming|selfharmed|selfharms|sh'ing
      been|started|keep|kept|back|want|wanna|need|urge|urges|started|cant|stop|im|i .. cutting|cutin|cuttin again|myself|arms|legs|thighs|wrists|arm|thigh|$ -- costs|budget|grass|hair|hedge|cloth|metal|down|hours|fabric|meat|bread
      relapsed|relapse|relapsing & cut|cutting|harm|blade|razor
      cut|cutting|cuts|burn|burning|burns|scars|slice|slicing|slashed .. my arms|thighs|wrists|legs|arm|leg|thigh|skin|wrist|stomach & cope|deep|blade|razor|again|feel|bleeding|blood|pain|keep|deeper|night|fresh|secret|hide
      cut|cutting|slice|slicing|slashed|burn|burning|carve|carving my arms|thighs|wrists|arm|thigh|skin|wrist -- oven|cooking|work|kitchen|pan|iron|machine|accident
      fresh|new cuts
      keep|keeps|kept .. blade|razor|blades|razors .. under|in|behind|by|with -- shave|shaving|kitchen|work
      razor|blade|blades|lighter|needle & arm|arms|skin|thigh|wrist|wrists|bathroom|relief|only|hand|cut|holding -- shave|shaving|gillette
      punch|punched|punching|bang|banged|banging|hit|hitting|headbutt|headbutted|smash|smashed|smashing .. walls|wall|head|myself .. until|till|against|bleed|bleeding|hard|broke|broken -- work|shelf|accident|car|fell
      hit|hitting|punch|punching|slap|slapping|scratching|starving|starve <self>
      urge|urges|impulse to? hurt|cut|harm|jump|die|end|kill
      pain|blood .. only thing .. feel|helps|relief|calm & cut|cutting|bleed|blood|blade
      stopped|stop|refuse|refusing|skipping taking|take|my .. insulin|heart_meds|tablets so|until|because|hoping|die
    `,
  },
  {
    id: 'en.means',
    says: 'crisis',
    lines: `
      planned|mapped out|it? how|when|where .. do it $ -- course|job|shift|task|project|garden|kitchen|bathroom|meal|exam|application|repair*|move|wedding
      know exactly how|when|where ill|id|im|i_will|i_would .. do it $ -- course|job|task|project|garden|kitchen|repair*
      rope|noose|pills|razor* & a_plan|my_plan|the_plan -- doctor*|prescri*|treatment|care_plan|climb*
      bought|buying|ordered|got|found a? rope|noose|razor|blades|gun today|yesterday|online|tonight|$ -- climbing|boat|work|washing
      have|got the|my? pills|tablets here|ready|now|with|next|beside|lined -- pharmacy|list|prescription
      platform|tracks|bridge|roof|ledge|cliff & wonder|jump|step|thinking|think|easy|feel|edge|look|down|wait -- late|work|delay|job|back|knee|hip|legs|feet|pain|hurts|too_long
      stood|standing|sat|sitting|stand|sit|im|am|up|here|at|by|edge|looking|near|walked|driving|drove|parked|walking|heading on|at|to|over|by|off|near|in|down .. bridge|roof|rooftop|ledge|cliff|tracks|railway|overpass|flyover|multistorey|viaduct|platform|carpark & jump|over|edge|off|cant|dont|goodbye|wait|train|step|done|end|down|now -- delay|late|work|commute|cleaner|engineer|roofer|job|back|knee|hip|legs|feet|pain|too_long
      on|at the edge|ledge & roof|bridge|building|jump|cliff|platform|tracks|balcony
      on|at|by the? bridge|ledge|rooftop|tracks $ -- work|railway|rail|job|walk|live|lives|house|shop|engineer|maintenance|site
      edge of .. roof|bridge|cliff|platform|building
      got|have|bought|buy|ordered|tied|tying|hung|made|found|hid|hidden|ready .. rope|noose|belt & ready|beam|neck|tonight|garage|loft|attic|tree|now|die|end|shed|know|wardrobe|cupboard|under
      rope|noose|belt .. round|around|ready|tied|neck -- firms|firm|companys|business
      noose -- firms|firm|company|companys|business|economy|clubs
      <pills> & saved|saving|stashed|stockpile|stockpiling|stockpiled|collecting|collected|hoarding|hoarded|counting|counted|lined|staring|enough|front|bottle|stash -- repeat|prescription|pharmacy|holiday|weeks
      counting|counted|lined|line|staring|looking|collecting|saving|stockpiling|hoarding|stockpiled|stash .. <pills>|tablets
      <pills> .. in my|front|next hand|hands|me|bed & bottle|whole|all|end|over|die|enough|note|sleep|looking|forever|vodka
      vodka|alcohol|drink|whisky|wine & <pills> & enough|all|end|sleep|lined|never|mix|packet|whole
      knife .. to|at|against my|me throat|wrist|wrists|chest|neck|stomach
      <plan> use? gun|shotgun on|to myself|head
      know|picked|chosen|decided|got|sorted|worked where|how|when|a|the|which|date|place|method .. do|die|end|kill|going .. it|myself|die
      have|got|made|had a? plan|method|date & end|die|kill|tonight|do|rope|pills|myself|life|pain|over -- business|pension|payment
      have|got|made a plan $
      have the means
      googled|googling|looked|searching|researching|searched|looking .. how|ways|methods .. die|<kill>|hang|tie|noose|overdose|painless|end
      think|thinking|thought|look|looking|picture|imagine .. about|at|of|how .. jumping|bridge|train|trains|crashing|driving|steering|stepping|oncoming & off|under|front|into|jump|end|stop|wheel|track|tracks|every
    `,
  },
  {
    id: 'en.voices',
    says: 'crisis',
    lines: `
      voices|voice & tell|telling|tells|say|saying|want|told|shouting & kill|hurt|die|do|harm|jump|stab|end
      voices|voice telling|tell me to
    `,
  },
];
