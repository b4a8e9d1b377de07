/** English: danger to oneself as will and deed put together, rather than as set phrases. */
import type { RuleGroup } from './shape.ts';

export const intentEn: readonly RuleGroup[] = [
  {
    id: 'en.deed',
    says: 'crisis',
    lines: `
      left|leaving|got gas .. on & windows|window|doors|sealed|shut|lie_down|sleep|peace -- opened_the|by_mistake|accident*
      i|ive|im turned|turning|switched|opened .. gas|gas_taps .. on|tap|taps -- cook*|dinner|tea|heating|boiler|hob|cooker|kettle|meter|engineer|supplier|company|back
      check|checking|checked|clock|clocking|log|logging|opt|opting|bow|bowing|sign|signing out|off .. of|from .. life|living|existence|this_world|the_world -- film|game|work|social
      cutting|burning|scratching|starving .. to? cope|release|punish|numb|relief|stress|feel_something -- costs|wood|grass|hair|metal|weight
      stopped|stop|stopping|quit|skipping|skipped .. heart|insulin|inhaler|dialysis|<pills> .. purpose|deliberately|hoping -- side_effects|doctor_said
      <pills>|packets|boxes .. laid|lined|set|spread|tipped|poured|counted|sitting out|up|on|in|there -- pharmacy|prescription|week|organiser|dosette|dispenser
      laid|lined|set|spread|tipped|poured|counted up|out .. <pills>
      scratch|scratching|scratched|pick|picking|dig|digging|bite|biting|cut|cutting .. arms|arm|legs|skin|wrists|face|myself|thighs .. until|till|til .. bleed|bleeds|blood|raw|bruise|bruises
      thinking|thoughts|think|thought .. about|of hanging|jumping|drowning|overdosing|suffocating|slitting|gassing $
      engine|exhaust running|on & garage|hose|shut|closed|fumes -- mechanic|mot|repair|workshop
      had|got|have|held|hold|put .. shotgun|gun|rifle .. out|knee|lap|mouth|chin|head|loaded -- soldier|army|stolen|taken_off|licence
      wont to die|kill|end
      <want> to? di|dy|dai
      <fatal> off? <self> -- laughing|giggling|accident|gym|out_to|job|phone|up|overtime
      yeet|yeeting|rope|roping|neck|necking|oof|oofing|erase|erasing|remove|removing|exit|exiting|unplug|unplugging|delete|deleting <self> -- list|account|group|contract|position|situation|database|system|file
      self delete|deletion|deleting|exit|termination|destruct|terminate|checkout -- account|app
      <not> resuscitate|resusitate|revive|save|rescue|bring_back me -- file|money|time|link|seat
      <want> to? hang|drown|suffocate|jump|overdose|od|starve|bleed|self_harm $
      sheet|sheets|cord|cable|rope|belt|scarf|lead|hose|hosepipe|flex|wire|noose|ligature & tied|tying|tie|knotted|looped|attached|hung|wrapped & bannister|banister|bannisters|beam|neck|hook|rail|tree|loft|rafters|handle|exhaust|light|throat|ceiling
      put|hold|press|holds|push .. pillow|bag over|on my|me face|head
      finish|finishing|end|ending|ended|do|doing it|things|all|everything .. tonight|today|tomorrow|now|friday|saturday|sunday|monday|weekend & i|im|ill|gonna|going|planning|ready|myself -- course|shift|form|call|homework|work|washing|contract|shopping|relationship
      tonight|today|tomorrow|friday|saturday|sunday|monday im|ill|i .. finishing|ending|end it|things|everything|all -- course|shift|form|call|contract
      rope|noose|hose|hosepipe|helium in|with|under|behind .. boot|car|van|cab|lorry|drawer|cupboard|attic|bag|me|shed|garage|loft|bed|wardrobe|rucksack -- tow|climbing|boat|garden|rescue|work
      swallow|swallowing|swallowed|neck|necking|necked|down|downed|downing|chug|chugged|take|taking|took|taken|eat|eaten|pop|popped|popping .. every|all|whole|entire|loads|lot|lots|handful|handfuls|bottle|box|packet|packets|pack|strip|strips|rest|too_many|enough .. <pills>|medicine|sleeping -- take_all_my|prescribed|doctor|nurse|every_day|every_morning|morning
      neck|necking|swallow|swallowing all|every|my|the|loads .. <pills>|medicine -- hard_to|cant_swallow|difficult
      gun|knife|blade|razor|needle|it|shotgun on|to myself|my_own|wrist|wrists|throat|veins -- tattoo|insulin
      hang|hanging|hanged|slit|slitting|slash|slashing|cut|cutting|slice|slicing my|me|ma? own? throat|wrists|wrist|veins|jugular|artery
      burn|burnt|burned|burning|burns <self>|my_arm|my_arms|my_skin .. with|using .. cigarette|cigarettes|lighter|iron|match|matches|purpose -- accident
      crash|crashing|wreck|roll|total|plough|drive|driving|steer|swerve .. car|van|bike|motorbike|lorry|it|myself .. purpose|deliberately|into|off|over & purpose|deliberately|over|end|myself|tree|wall|die|bridge|cliff|want|oncoming|river -- learn|test|licence
      jump|jumped|jumping|leap|leaping|throw_myself|threw_myself|step|stepping|walk|walking off|from|under|infront|in_front|into|onto|out .. bridge|brigde|train|trains|tube|lorry|bus|car|cars|roof|building|balcony|window|cliff|platform|traffic|tracks|motorway|height|river|canal|sea -- bungee|parachute|work|job|school|morning
      starve|starving <self> .. death|die|away
      bleed|bleeding .. out|death & i|let|want|myself|bath
      end|ending|ended|take|taking|finish|finishing my own? live|lifes|lives -- in
      took|taken|swallowed|popped|necked a_lot|alot|lots|loads|tons|so_many|too_many|handful of? <pills>
      jump|jumping|jumped|step|stepping infront|off|in_front .. <height>|train|trains|bus|car|cars|lorry|truck
      let|letting <self> die|bleed|starve|drown|go
      attempted|tried|attempting .. end|take my|own life
      relapse|relapsed|relapsing & self_harm|selfharm|sh|s_h|cutting|harming
      sh|s_h again|relapse|last|urge|urges|tonight|clean
      clean from|of self|sh|cutting|harm
    `,
  },
  {
    id: 'en.will-to-die',
    says: 'crisis',
    lines: `
      everything|voice|voices|brain|head|mind|part_of_me|something .. says|say|saying|tells|telling|screams|screaming .. die|jump|end|kill|do_it|step_off|step_out|swerve|drive_into|cut_myself
      happily|gladly|willingly die|go_tomorrow|drop_dead|not_wake
      cant|cannot|not|never bear|stand|face|take|handle|stomach to? being|be <live>|here|around
      cant|cannot|couldnt|dont bear|stand|face <live>|existing|waking_up
      <want> .. train|bus|lorry|car|truck|lightning|tube|plane .. hit|hits|run|flatten|kill|take me
      picture|picturing|imagine|imagining|plan|planning|planned|dream|dreaming|think|thinking .. my own? funeral|death|suicide
      <not> .. in me|strength|energy|will|power .. to .. exist|existing|live|living|stay_alive
      <not> .. have|got .. fight left
      keep|go|going|carry|on existing
      i|id|ill|im|me .. <easier>|off dead|gone|buried|deceased|not_here|not_alive -- dead_right
      death|dying|suicide|being_dead|grave is|are|was|would|seems|seem|sounds|looks|feels|be .. left|all|only|answer|way|option|choice|solution|better|easier|preferable|relief|release|blessing|comfort|kinder|than -- book|film|benefit
      death|dying|suicide & only|answer|option|solution|way_out|escape|comfort|welcome|relief
      rather|sooner|prefer|want|wanna|like|ready|belong|should be? .. ground|grave|coffin|underground|six_feet|buried|cremated|morgue|cemetery -- floor|work
      <want>|pray|praying|begging .. god|lord|jesus|angels|universe|devil .. take|takes|took|have|finish|call|calls|called me -- work|course|seriously
      pray|praying|prayed|prays|beg|begging|begged|wish|hope|ask .. god|lord|jesus|someone|somebody|something|he|death|universe take|takes|took|end|ends|ended|kill|kills|shoot|shoots|smother|comes .. me|it|for
      beg|begging|pray|praying|longing|long|yearn|ache|crave|craving for death|the_end
      hope|hoping|wish|wishing|pray|praying|want i .. get|got|gets|getting .. hit|run_over|knocked|shot|killed|cancer|stabbed|murdered|crushed -- target|targets
      hope|hoping|wish|wishing|pray|praying|want|wanna .. i|to? die|dies|died|pass|go .. sleep|sleeping|night|peacefully|quietly|soon|accident
      <want>|ready|time .. this|my life .. end|over|finished|stop|done|ended|finish -- back|contract
      should|shouldve|shoulda|wish|ought have|ive|i|of|ve .. died|been_killed|been_dead|not_survived|never_survived|stayed_dead -- he|she|they|dad|mum|instead_of_him
      wish|if_only|shame|gutted|sorry|disappointed|regret .. i|it|they|doctors|paramedics|ambulance .. survived|saved|failed|killed|revived|worked|died|rescued -- he|she|dad|mum
      kill|shoot|end me now|please|already|i_mean|tonight -- pain|<body>
      <want> .. be|being|become dead|deceased|a_corpse -- fan|supporter|haha|lol
      life .. not|isnt|no_longer|never|hardly|not_even .. living|bearable|worth
      cant|dont|not|hate|done|over|quit do|doing|handle|with? life -- insurance|at_home|drawing|balance
      cant|cannot|not|never stop wanting|wishing|hoping .. die|dead|end|disappear|<kill>
      made|come|reached .. decision|conclusion|choice & die|end|life|dead|leave|go|suicide -- job|course
    `,
  },
];
