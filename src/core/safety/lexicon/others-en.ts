/** English: danger to others, violence, somebody else at risk. */
import type { RuleGroup } from './shape.ts';

export const othersEn: readonly RuleGroup[] = [
  {
    id: 'en.threat',
    says: 'crisis',
    lines: `
      texted|text|messaged|message|rang|wrote|says .. its|it_is|that_its over .. look_after|mind|take_care his|her|their boy|girl|kids|son|daughter|children|dog|mum
      put|stick|sink|bury|ram it|this|that|one|an_axe|a_knife|a_hammer|the_axe|the_knife .. through|in|into his|her|their|your|that skull|head|face|throat|chest|back|neck
      bring|bringing|fetch|fetching|take|taking .. axe|machete|knife|hammer|shotgun|gun .. from_home|to_work|in_with_me|with_me|tomorrow & he|she|him|her|them|they|boss|manager -- chop|wood|sharpen|kitchen|trees
      <weapon> & know|knows what .. do|happens|coming with|to .. <him> -- cook*|kitchen*|chef|hunt*
      <weapon> & going|heading|driving|walking & his|her|their|house|there|school|work|jobcentre|him -- kitchen|chef|set|cooking|fishing
      feel|feeling|urge|want|thinking|thoughts like|to|of|about hurting|killing|stabbing|attacking|harming|hurt|kill someone|somebody|people|him|her|them|everyone|others
      could kill|murder|strangle him|her|them & knife|really|mean|swear|baby|hate|gun -- late|laugh
      shoot|kill|stab|murder|bomb them|everyone|everybody|you|u|people all|both|lot
      smash|bash|kick|cave|stave|blow his|her|their|your|this head|face|skull|teeth in|off|tonight|open
      gonna|going|will|ill|could smash|kick|beat|bash|punch|batter|knife|hurt|cut|shoot him|her|them|his|someone|you|somebody
      he|she|they|shes|hes|theyre going|gonna|will to? bleed|suffer|pay|die
      nearly|almost|just smothered|drowned|choked|shook|dropped|hit|strangled .. <child>
      smothered|shook|shaking|shake|smother|hit|hitting|slapped my|the <child> & i|cant|nearly|stop|crying
      going|gonna|will|ill|wanna|want|could|about|swear|planning|plan|ready|might|decided|thinking|tempted|urge|feel|rather|hope|gunna|finna|tonight .. kill|kil|stab|shoot|murder|strangle|hurt|harm|poison|attack|batter|smash|throttle|choke|bash|beat|slit|burn|unalive|destroy|maim|punch|drown|smother|suffocate .. <him>|<partner>|his|their|my|this|one|them|someone|you|u & kill|kil|stab|shoot|murder|strangle|hurt|harm|poison|attack|batter|smash|throttle|choke|bash|beat|slit|burn|maim|unalive|punch|drown|smother|suffocate -- feelings|time|video|game|record|price|odds|boss_level|traffic|myself|<self>|chances|score
      i|ill|im|gonna|will|wanna|going kill|stab|murder|shoot|strangle|batter <him>|you|u
      <want> <him>|you|u dead|to_die|hurt|suffer|to_suffer
      <want> to? kill|hurt|stab|harm|murder <him>|<child>|people|you|somebody
      <want> .. die|dead & he|she|they|him|her|them|boss|ex -- i|myself|me
      burn|blow|set|torch|shoot .. fire|down|up|place|office|house|school|building|jobcentre & going|gonna|will|ill|want|wanna|them|could|everyone|inside|whole|him|fire -- stove|alarm|calories|cd
      <weapon> & going|gonna|will|ill|waiting|bag|taking|take|bringing|bring|bought|got|carry|carrying & him|her|them|kill|make|use|pay|work|tonight|face|stab|someone|school|finish|teach|anyone|scared|myself|regret -- kitchen|chef|police|cooking|fishing|hunting|cricket|course|licence|training|butcher
      make|made|gonna|will|ill .. them|him|her|everyone|they .. pay|suffer|regret|bleed & all|for|me|did|going|gonna|will|ill -- bill|money|rent|fine|deposit|invoice|refund
      they|he|she|you|everyone will|gonna|going .. pay|regret|sorry|die|bleed|suffer & for|this|me|what|all|when|blood -- rent|bill|money|wages|$|back|invoice|month|invest
      scared|afraid|worried|frightened|terrified|fear .. i .. hurt|harm|kill|shake|drop|do|smother|snap|lose & <child>|him|her|them|someone|people -- feelings|job|back
      shake|shook|smother|drown|throw|hit|slapped|hurt|drop|shaking|strangle .. <child> & cant|want|crying|scared|nearly|almost|stop|screaming|might|thoughts|feel
      thoughts|urges|urge|images|fantasies|fantasise|fantasising|dream|thinking|voices .. of|about|to .. hurting|killing|stabbing|harming|hurt|kill|stab|shooting|strangling|murdering <him>|<child>|people|someone|my|others|the|a
      know|got|have where .. lives|live|sleeps|works|parks & kill|pay|wait|knife|going|regret|tonight|gun|hurt|visit|finish
      one_of_us|one_of_them|one_or_both .. dead|die|kill|killed|alive|leave & us|end|gonna|going|will|tonight
      do something .. bad|terrible|stupid|awful|regret & him|her|them|myself|going|gonna|might|about|scared|im|will|afraid -- said|food
      gonna|going|about|might|scared|will|afraid .. do something|summat .. stupid|bad|terrible|silly|awful|regret|dangerous|i
      do something stupid
      homicidal
      petrol|lighter_fluid|accelerant|paraffin & door|letterbox|house|match|matches|lit|set_fire|his|her -- mower|station|lawn|price|prices|garage|car_needs|job
      he|she|they|hell|shell .. in the|a? ground|grave|coffin|morgue .. by|soon|tonight|before|when_i -- funeral|buried|cemetery
      housemate|flatmate|lodger|neighbour|roommate .. hung|hanged|stabbed|shot himself|herself
      me|her|him|us by the? throat|neck|hair -- job|debt|council
      man|someone|somebody|intruder|burglar|stranger|he|hes|ex .. in my house|flat|home|garden|room & hiding|hide|scared|help|hid|whispering -- landlord|plumber|work
      tied|ties|chained|gagged|handcuffed|drugged|kidnapped me -- paperwork|contract|job|operation|hospital|dentist|over
      i|ive hit|punched|slapped|kicked|beat|pushed|strangled|choked|shook|headbutted .. my wife|husband|girlfriend|partner|kids|son|daughter|mum|child|baby|boyfriend|mother|dad|brother|sister -- accident|ago|shoulder|car
      stop me before|from .. <attack>
      before i .. hurt|kill|stab|smash|hit|attack|batter|do_something .. <him>|somebody|man|woman|someone|myself|stupid|bad -- my_back
      lose_it|snap|lose_control|lose_my_temper|lose_my_rag & kill|hurt|stab|strangle|hit|batter .. <him>|<child>|<family>|someone
      fist|boot|knife|bottle|head|brick through|in|into .. his|her|their|your .. face|head|teeth|skull|throat|gob
      feel|want|wanna|gonna|going|ill|will|could|like|tempted .. smash|smashing|bash|bashing|cave|caving|crack|cracking|batter|stave|stove|kick|kicking .. skull|head|face|teeth|brains|jaw|kneecaps|nose -- shelf|door|cupboard|ball
      snap .. hurt|kill|someone|him
      nearly|almost|just|ive|i_have killed|stabbed|strangled|stabbed|choked|suffocated <him>|someone|<child>|my
      i have? killed|stabbed|shot|strangled|murdered someone|somebody|<him>
    `,
  },
  {
    id: 'en.violence-now',
    says: 'crisis',
    lines: `
      someone|somebody|he|man|ex|they|people breaking|broke|climbing|smashing|forcing in|into|through|door|window
      forced|forces|forcing|force himself|herself on|onto me|her
      locked|trapped in|inside|up & he|hes|husband|partner|phone|keys|took|let -- work|myself|account|pin|lift
      he|she|husband|wife|partner|boyfriend|ex|dad|someone|son hes|shes|has|s|has? got? a? knife|gun|machete|axe|hammer -- chef|kitchen
      hes|shes|theyve got|holding|has a|the knife|gun|machete|axe|hammer|weapon
      hiding|hid from my|him|her|them|the? <partner>|him|her
      husband|partner|boyfriend|wife|girlfriend|dad|mum|stepdad|ex|he|she hits|beats|hit|punched|punches|kicks|chokes|choked|strangled|slaps|slapped|hurts|kicked|beat|raped|attacked|burns me|us|my|kids|child|children|baby|her|him -- record|score|table_tennis|chess|fifa
      <partner> .. hits|beats|hit|beat|beating|hitting|punches|punched|kicks|kicked|kicking|slaps|slapped|slapping|chokes|choked|strangles|strangled|strangling|attacked|attacks|attacking|rapes|raped|assaults|assaulted|bites|burns|burned|stabbed|punching|throttled|headbutted|battered|batters|smacked|smacks|shoved|pushed|pushes|dragged|choking|hurts|hurting|threw .. me|my|us|kids|child|children|son|daughter|mum|mom|baby|her|him|sister|brother|things & hits|beats|hit|beat|beating|hitting|punches|punched|kicks|kicked|slaps|slapped|chokes|choked|strangles|strangled|attacked|raped|rapes|assaulted|stabbed|stairs|throat|again|kids|threw|pushed|hurts|hurting|battered|smacked|smacks|dragged|attacking|kicking|choking|down|wall|burned|throttled|bites|face|shoved|punching|slapping|headbutted|batters|strangling|attacks|assaults|burns -- shoulder|back|knee|target|record|car|bus|deadline|nail|hurts_when|promotion|games|cards|foot|leg_hurts
      <partner> going|gonna|will|threatens|threatened|threatening|wants|said|says|tried|trying|keeps|about|swore|might|tries .. to|hes|he|shell|hell|she|will|hed|me? kill|hurt|murder|stab|shoot|harm|beat|hit|strangle|smash|burn|choke|batter me|us|my|kids|both|<child>|mum|him|her|the -- himself
      threatens|threatened|threatening|threats|threaten .. to|me|us|with|kill|against|life -- redundancy|redundant|sack|job|dismissal|eviction|evict|bailiff|bailiffs|court|sanction|fire|disciplinary|get_rid|dismiss|let_me_go
      <partner> .. has|got|holding|waving|with|pulled|grabbed|keeps|took|pointed|carries a? <weapon> -- chef|work|cooking|licence|cricket
      <weapon> & threatening|threatened|threatens|he|she|him|husband|pointed|throat|partner|ex|dad|boyfriend|outside|held -- chef|film|game|licence
      afraid|scared|frightened|terrified|fear|feared .. he|she|him|husband|partner|my|ex|theyll|they|hes|for .. kill|hurt|find|kills|hurts|beat|hit|come|going|life|lives|murder|after & me|us|kids|life|tonight|again|lives|her|find|kill|my -- job|lives_in
      fear|feared|fearing|scared|afraid for my|our life|lives
      locked|locks|locking|lock|trapped|wont|keeps|keeping .. me|let|out|in|us|leave|prisoner & locked|let|house|room|leave|out|prisoner|trapped|husband|partner|boyfriend|flat|in|cellar|bathroom|he -- work|account|app|phone|keys|bank|job|myself|car|contract|pin|website|password
      locked|locks me in|up
      wont|doesnt|not let me|us leave|out|go & house|he|flat|home|husband|partner|she|hes|room|door -- holiday|work|early
      hiding|locked_myself|hid|hide|barricaded .. in|from|behind|bathroom|toilet|cupboard|wardrobe|him & him|hes|he|partner|husband|kids|scared|dad|door|screaming|outside|bathroom|downstairs|hurt|shouting|her
      outside|breaking|broke|kicking|smashing|smashed|banging|trying|coming|here|back|kick my|the|down|in|at|to door|window|windows|house|in & he|ex|hes|partner|husband|someone|man|they|kill|scared|threatening|him|drunk -- delivery|postman|neighbours|music|parcel|builders|locksmith
      raped|rape|rapes|raping|rapd & me|i|been|was|he|husband|my|just|her|she|daughter|being
      sexually|molest|molested|molesting|groomed|abused|abusing|abuses|assaulted|assaulting .. assaulted|abused|me|my|by|daughter|son|child|now|us|he & me|i|he|now|my|daughter|child|husband|dad|stepdad|partner|is|uncle -- childhood|training|worker|study
      touches|touching|touched|forces|forced|forcing|makes me|her|my|daughter|son|us & bed|night|want|sex|uncle|stepdad|places|private|room|wrong|inappropriately|sleep|down|sister|clothes|no|stop|bedroom -- work|overtime|resign|cry|scream|sick|laugh|nervous|anxious|proud|happy|tired|sleepy|feel|smile|apply*|phone
      forces|forced|forcing|makes|made me .. sex|sleep_with|strip|bed
      being|am|im|get|getting|been|was|were|gets|getting hit|beaten|beat|abused|attacked|raped|strangled|hurt|threatened|assaulted|stabbed|held|tortured|stalked|followed|battered|trafficked|punched by|at|up|at|right|every|again|in|with|hostage|everyday|daily & by|home|up|night|now|him|husband|partner|again|dad|boyfriend|every|knife|daily|everyday|my|outside|gunpoint|knifepoint|hostage -- work|cold|bus|weather|car|bug|childhood|accident
      domestic violence|abuse & i|me|my|home|now|husband|partner|again|he|living|victim|im|we -- volunteer|charity|helpline|course|training|worker|service|work
      help|hlp .. he|hes|husband|dad|partner|boyfriend|ex|she .. hurt|hurting|kill|hit|hitting|beating|here|coming|door|knife|drunk|back
      call|send|get|need|phone|ring .. police|ambulance|999|cops & please|now|help|hurt|he|hes|someone|quick|cant|hurry|bleeding -- called|report|job|work|council|parking|crime
      theres|there blood|bleeding & everywhere|stop|head|knife|wrist|lots|help|arms|floor -- test|pressure|donor|work
      strangled|strangles|strangling|choked|chokes|choking me|her|mum
      hands .. round|around my|her throat|neck
      stalking|stalks|stalker|following|follows .. me & outside|ex|knows|scared|house|home|again|every|man|waiting|work
      my|took|taken|takes|hold|keep|hes|they .. passport|documents|papers & locked|leave|beat|force|boss|cant|wont|threaten|pay|out -- lost|renew|apply|application|office|photo|uni
      <child>|<child> & not_safe|in_danger|being_hurt|at_risk|hes_hurting -- online|falling
      bruises|bruise|marks|cigarette .. on|all over|my|her|his & husband|partner|he|dad|hit|stepdad|again|child|son|daughter|arms|boyfriend|neck|mum|hides|teacher -- easily|fell|apple|football|anaemia
      hits|beats|hit|beat|slaps|burns|punches|hurts|shakes|kicks|beating|hitting .. <child>|kids|baby & he|she|partner|husband|neighbour|nextdoor|him|her|they|their|dad|mum|stepdad|boyfriend|i -- i_hit|tennis
      hit|hurts|hit|beat|slaps me & home|husband|dad|partner|boyfriend|wife|mum|every|drinks|drunk|night|he|again|girlfriend -- car|ball|bus
      <child> .. locked|starved|starving|hurt|beaten|bruises|bruised|screaming & neighbour|room|left|every|alone|by|dad|he|night|cellar|next|stepdad|food -- school_trip|football
    `,
  },
  {
    id: 'en.other-person-at-risk',
    says: 'crisis',
    lines: `
      sister|brother|friend|mate|son|daughter|mum|dad|husband|wife|partner|he|she|nephew|niece|boyfriend|girlfriend|flatmate .. wants|going|gonna|about|threatening|says|threatened|said|trying|tried to? .. end|jump|overdose|hang|drown|die|kill & end|jump|overdose|hang|drown|die|kill -- contract|tenancy|lease|shift|course|queue|school|me|us|him|her|film
      <family>|he|she|they|him|her|mate|<partner>|flatmate|roommate|client|pupil|patient|neighbour|colleague .. <kill>|killing|hurt|hurting|cut|cutting|harming|harm <otherself>
      <kill> <otherself> & want|wants|going|gonna|will|threatening|threatens|might|tonight|tried|trying|says|said|talking|talks|worried|scared|keeps|now|today
      <family>|he|she|they|him|her|friend|mate|sister|brother|son|daughter .. wants|want|wanting|going|said|says|talks|talking|threatening|wishes|says|keeps .. die|dead|end|suicide|jump|wasnt|overdose|live|alive|be_here
      <family>|he|she|they|friend|mate|sister|brother|son|daughter .. doesnt|dont|not .. want .. live|here|alive|be & live|here|alive
      <family>|he|she|friend|mate|sister|brother|son|daughter|him|her .. took|taken|taking|swallowed|overdosed .. overdose|<pills>|too -- off|back|prescribed|for|doctor
      <family>|he|she|friend|mate|sister|brother|son|daughter|him|her .. sent|texted|left|wrote|posted|messaged|saying|said .. goodbye|note|goodbyes|farewell -- leaving|work
      <family>|he|she|friend|mate|him|her|sister|brother|son|daughter & bridge|roof|noose|rope|ledge|razor|blades & found|jump|standing|wont|threatening|bought|going|edge|room|suicidal|arms
      self harming|harm|harms & son|daughter|friend|she|he|sister|brother|child|husband|wife|partner|kid
    `,
  },
];
