/** English: violence and threats as who does what to whom, rather than as set phrases. */
import type { RuleGroup } from './shape.ts';

export const violenceEn: readonly RuleGroup[] = [
  {
    id: 'en.violence-done',
    says: 'crisis',
    lines: `
      <boss>|landlord|lodger|customer .. groped|gropes|raped|assaulted|molested|attacked|punched|strangled me|my
      <partner>|neighbour|nextdoor|man|bloke is? .. killing|beating|hitting|strangling|attacking|murdering|raping|stabbing|battering .. his|her|the|a|their|my .. wife|girlfriend|husband|kids|child|children|baby|son|daughter|partner|mum|mother|woman|girl|boy -- time|game|film|tennis
      he|hes|husband|ex|she|partner|boyfriend|dad|brother|they|shes .. will|gonna|going|ll|would|wants_to|hell|shell .. finish|end|kill|bury|ruin|destroy|do me|us -- off_work|late|forgot|forgetting
      man|men|someone|somebody|ex|stranger|he|hes|they|theyre .. trying|tries|tried to? get|break|come|climb|force in|into -- work|industry|shape|college
      sets|set|setting .. dog|dogs on me|us|my
      said|says|told|screamed|warned|shouted .. next .. be|hit|its|do|kill me|you|my|us & next -- interview|shift|appointment|train
      held|holds|pushed|pressed|put|burned|burnt .. my hand|hands|face|arm|head .. on|in|against|into|under ring|cooker|hob|wall|water|floor|iron|radiator|toilet|bath -- accident
      <partner>|parents|stepbrother|cousin|grandad|grandfather|carer|gang|flatmate|someones .. <attack> .. me|us|my|kids|baby|sister|brother|mum|son|daughter|children -- target|up|rock|<body>|record|at_tennis|chess|fifa|feelings|late|to_death|hits_me_that|hit_me_that|bill|fee|taxes|job_centre|money|inside|hurts_me_that|laughing|forgetting|forgot|forget|if|when|for
      hit|hits|hitting|beat|beats|beating|punch|punches|punched|punching|kicked|kicking|slap|slaps|slapped|slapping|choked|choking|strangled|strangling|raped|raping|headbutted|battered .. me & now|again|tonight|keeps|just|every|night|daily|most|belt|hair|face|yesterday|always|drunk|drinks -- bus|car|ball|bike|van|lorry|forklift|bill|at_tennis|up|<body>
      drags|dragged|drag|pulls|pulled|grabs|grabbed|pins|pinned|pin|throws|threw|holds|held|shoved|pushed|pushes .. me|my|her|us .. hair|stairs|wall|throat|neck|down|floor|against|across|arm|bed -- back|shoulder|photo|office
      stepdad|stepfather|uncle|dad|father|grandad|brother|stepbrother|cousin|lodger|he|man|landlord .. comes|came|coming|gets|got|climbs in|into .. my|daughters|her|our room|bed|bedroom & night|nights|touch|touches|scared|at|undress|bed -- tea|wake|clean|repair
      forced|forces|forcing|made|makes|making .. me|her .. sex|touch|strip|undress|watch_porn|sleep_with
      threw|throws|thrown|pours|poured .. boiling|hot|acid|water|oil|bleach|plates|plate .. at|on|over me|us|her
      <partner> .. outside|at|kicking|banging|breaking|forcing|trying|smashing .. door|house|window|windows|in|flat & hurt|kill|hes|shes|hammer|knife|scared|drunk|screaming|help|get_in|going|kicking|down|break -- parcel|delivery|key|postman|locksmith
      someone|somebody|he|they|hes|man|men|ex trying|tries|tried|breaking|broke|broken|breaks to? .. break|get|force|kick|in|into|my .. in|into|door|down|house|flat|$ & break|breaking|broke|kick|broken|breaks|get_in|force -- work|last_year|industry|car
      <not> .. let .. me|us .. leave|out|go|see & phone|keys|flat|house|locked|he|she|hes|husband|partner|shes|money|door -- work|early|holiday|job|knee|back|boss
      locked .. in|bathroom|bedroom|toilet|room & he|hes|she|shes|trying|scared|hide|hiding|husband|partner|dad|him -- keys|myself_out
      knife|gun|blade|axe|hammer .. to|at|against|on .. my|her|our|his throat|neck|face|head|stomach|chest -- kitchen
      <partner>|son|someone .. has|got|with|holding|waving|carries|pulled a? <weapon> -- chef|kitchen|cooking|licence|work
    `,
  },
  {
    id: 'en.threat-of-mine',
    says: 'crisis',
    lines: `
      imagine|imagining|picture|picturing|keep_thinking|visualise|obsessing .. <attack>|smothering|drowning|strangling .. my|him|her|them|the|people -- film|game|laughing
      put|send|leave|ill|gonna .. him|her|them .. in|to|for .. hospital|grave|coffin|wheelchair|morgue|dead & ill|will|gonna|going|im|id|next -- ambulance|nurse|visit
      feel|feels|want|wanna|urge|urges|tempted|thinking|thoughts|thought|dream|dreaming|fantasise|fantasising|ready|planning|going|gonna|will|ill|might|could .. <attack> .. my|the|his|her|this|that|them|him|someone|people manager|boss|supervisor|ex|wife|husband|neighbour|neighbours|landlord|colleague|brother|dad|mum|sister|stepdad|kids|baby|son|daughter|girlfriend|boyfriend|partner|teacher|doctor|adviser|people|colleagues|coworker|workmate|flatmate -- feelings|chances|laugh|expectations|price|record|at_tennis|back
      i|ill|im|gonna|going|want|wanna|will .. shoot|blow|burn|bomb|torch|smash up|down|job_centre|jobcentre|office|school|house|place|building & shoot|everyone|job_centre|jobcentre|office|school|him|her|them|inside|house -- photos|film|stove|balloon|career
      shoot|shooting|blow|blowing up the|my|this|his|her|that -- photos|balloon|ready
      make|making .. him|her|them|supervisor|boss|manager|ex|wife|husband|neighbour|everyone|that|my .. bleed|suffer|scream|beg -- nose|back
      <want>|deserves|deserve my|his|her|the|him|her|them|that .. dead & ex|boss|husband|wife|he|she|they|neighbour|stepdad|him|her|them|know_where -- battery|plant|i_wish_i_was|my_dad|my_mum
      im|i .. scared|afraid|terrified|worried|frightened ill|i|im|of .. hurt|harm|shake|kill|smother|drop|drown|hurting|harming|shaking|killing .. baby|kids|child|son|daughter|him|her|them|someone|somebody|people|children -- feelings|back|by_accident
    `,
  },
  {
    id: 'en.somebody-at-the-edge',
    says: 'crisis',
    lines: `
      <family>|flatmate|housemate|mate|roommate|neighbour|man|woman|lad|girl|boy|hes|shes|someone .. on|off|over .. roof|bridge|ledge|edge|tracks|railings|balcony|window & come_down|jump|threatening|wont|stop|get_down|help -- work|fix|repair|roofer
      <family>|mate|flatmate|hes|shes .. cut|cutting|cuts|slit|slitting|hung|hanging|harming|harms .. herself|himself|wrists|arms|toilet|room -- hair|finger|cooking
    `,
  },
];
