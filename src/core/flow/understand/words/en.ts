/** English words that mean the same whatever was asked. See `language-words.ts`. */
import type { LanguageWords } from './language-words.ts';

const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

export const en: LanguageWords = {
  yes: list(
    `yes|yeah|yea|yep|yup|ya|yeh|yees|yeap|yess|yse|yas|aye|ok|okay|okey|okie|okey dokey|k|sure|sure thing|for sure|of course|ofc|definitely|absolutely|certainly|indeed|correct|thats correct|thats right|right|thats it|true|thats true|alright|all right|fine|thats fine|its fine|fine by me|fine with me|sounds good|sounds fine|sounds great|good|great|perfect|very well|by all means|go ahead|go for it|agreed|i agree|i accept|i consent|i do|i am|i would|i will|id like that|id love that|id love to|i would like that|yes i do|yes i am|yes you can|you can|you may|please do|do it|lets do it|lets go|no problem|no problem at all|no worries|no probs|not a problem|no objection|no objections|i dont mind|dont mind|i dont mind at all|why not|happy to|im happy with that|happy with that|im ok with that|im okay with that|im fine with that|thats ok|thats okay|its ok|its okay|that is fine|that is ok|that works|works for me|it is|they do|he does|she does|they are|exactly|affirmative|totally|100|okay for me|okay with me|ok with me|ok by me|okay by me|ok for me|fine for me|be my guest|im good with that|good with that|no problem with that|no problem for me|no objections from me|all good|thatd be fine|that would be fine|thats all right|suits me|of course you can|sure you can|absolutely fine`,
  ),
  no: list(
    `no|nope|nah|naw|nay|noo|non|no no|no way|not at all|of course not|definitely not|absolutely not|certainly not|no thanks|no thank you|no ta|nothanks|never|i dont|i do not|i dont agree|i do not agree|i disagree|disagree|dont agree|i wont|i wouldnt|i would not|no i dont|no you cant|no you may not|you cant|you may not|please dont|please do not|dont|do not|rather not|id rather not|i would rather not|unfortunately not|sadly not|afraid not|im afraid not|im not|not happy with that|im not happy with that|not ok|not okay|thats not ok|its not ok|not fine|thats not fine|i dont want that|i dont want to|i dont want it|dont want that|i do not want that|i refuse|i decline|negative|no chance|no chance at all|not for me|they dont|he doesnt|she doesnt|it isnt|its not|incorrect|false|under no circumstances|under no circumstances whatsoever|absolutely under no circumstances|by no means|on no account|better not|hell no|god no|not on your life|never ever|rather you didnt|rather you did not|id rather you didnt|i would rather you didnt|id prefer you didnt|i would prefer you didnt|id prefer if you didnt|i would prefer if you didnt|not in a million years|not a chance|please no|out of the question`,
  ),
  filler: list(
    `with me|by me|please|pls|plz|thanks|thank you|thx|ta|cheers|well|oh|ah|er|um|uh|erm|hmm|hm|hi|hello|hey|so|then|that|really|very much|very|kindly|sir|madam|mate|love|i would say|id say|i say|my answer is|the answer is|answer|it|is|just|um|thank god|thank goodness|thank heavens|luckily|fortunately|touch wood`,
  ),
  hedge: list(
    `maybe|perhaps|possibly|probably|might|could be|i think|i guess|i suppose|suppose so|guess so|think so|not really|kind of|kinda|sort of|sorta|depends|it depends|not sure|unsure|dunno|dont know|do not know|no idea|hopefully|not yet|yes and no|hard to say|difficult to say|either|whatever|i dont think so|dont think so|not quite|not exactly|sometimes|in a way|more or less|both|mostly|partly|somewhat|cant say|wonder|if`,
  ),
  contrast: list(
    `but|if|unless|except|however|although|though|depends|until|before|provided|as long as|whether|first|or`,
  ),
  notSure: list(
    `not sure|im not sure|i am not sure|unsure|im unsure|dont know|i dont know|i do not know|i dont know yet|dunno|i dunno|no idea|ive no idea|i have no idea|idk|not certain|hard to say|i cant say|i cant decide|cant decide|havent decided|not decided yet|who knows|no clue|couldnt tell you|i couldnt tell you|could not tell you|not a clue|no clue at all|ive no clue|havent a clue|havent the foggiest|im not certain|hard to tell|cant remember|i cant remember|dont remember|i dont remember`,
  ),
  skip: list(
    `skip|skip it|skip this|skip that|skip this one|skip this question|skip the question|skip question|can i skip|can i skip this|can we skip this|pass|i pass|next|next one|next question|next please|rather not say|id rather not say|i would rather not say|prefer not to say|i prefer not to say|id prefer not to say|i dont want to say|i dont want to answer|i dont want to answer this|i wont answer|i wont say|no answer|no comment|dont want to say|dont want to answer|i dont want to tell you|not saying|im not saying|none of your business|its private|thats private|private|too personal|move on|leave it|leave that|leave blank|prefer not to answer|id rather not answer|rather not answer`,
  ),
  none: list(
    `none|none of these|none of them|none of those|none of the above|none of that|none at all|nothing|nothing at all|nothing like that|nothing really|nothing else|not any|no none|nothing thanks|none thanks|neither|nil|zero|nothing fits|none apply|none of these apply|not applicable|n a|na|zilch|nothing here`,
  ),
  all: list(
    `all|all of them|all of these|all of it|all of those|all of the above|everything|all the above|the lot|every one|every one of them|all that|all options|they all fit|all apply|all of them apply`,
  ),
  negators: list(
    `not|no|dont|doesnt|didnt|isnt|arent|wasnt|werent|cant|cannot|couldnt|wont|wouldnt|havent|hasnt|hadnt|shouldnt|aint|never|neither|nor|without|nothing|none|nobody|non|unable|dnt`,
  ),
  breaks: list(
    `but|because|cause|cos|cuz|so|since|and|although|though|however|due|just|only|or rather|while|when|instead|then|after`,
  ),
  and: list(`and|also|plus|as well as|then|n`),
  or: list(`or`),
  empty: list(
    `thats|theres|hes|shes|theyre|youre|its|weve|theyve|theyll|itll|yes|yeah|yep|ok|i|im|ive|id|me|my|mine|myself|we|us|our|you|your|he|she|it|its|they|them|their|the|a|an|of|to|in|on|at|for|with|from|by|as|is|am|are|was|were|be|been|being|do|does|did|have|has|had|having|will|would|can|could|should|may|this|that|these|those|there|here|and|or|but|so|if|because|also|too|very|really|quite|just|only|about|up|out|get|got|getting|some|any|lot|lots|much|more|please|thanks|thank|hi|hello|well|oh|um|like|want|need|would|id|go|going|am|than|then|what|when|which|who|how|also|bit|little|since|ever|still|now|currently|moment|right|mainly|mostly|especially|actually|basically|honestly|both|put|choose|pick|option|answer|one|something|make|makes|making|think|feel|feeling|it`,
  ),
  weak: list(
    `works|worked|work|working|job|jobs|problem|problems|help|health|healthy|trouble|issue|issues|difficulty|difficult|hard|thing|things|time|long|home|support|person|people|day|today|year|years|good|bad|better|give|take|say|know|see|fit|service|contact|life|use|new|way|other|another|else|hour|hours|look|find|pick|leave|stay|keep|change|child|learn|safe|call|talk|month|months|week|weeks|family|friend|old|less|under|over`,
  ),
  questionStarts: list(
    `what|whats|why|who|whos|whose|how|hows|when|where|wheres|which|is it|is there|is this|is that|are you|are there|do you|does it|does this|do i|do they|will you|will it|will they|will i|can i|should i|could i|did you|have you|am i|would it`,
  ),
  requestStarts: list(
    `can you|could you|would you|please can|please could|can i get|can i have|could i have|could i get|can someone|could someone|can we|i wonder if you could|can i speak|can i talk|can i chat|could i speak|could i talk|could i chat|may i speak|may i talk|is there a person|is there someone|is there anyone|is there a human`,
  ),
  pointing: list(
    `option|options|number|numbers|num|no|nr|answer|answers|choice|choices|choose|pick|picking|i|ill|id|go|with|for|take|select|the|one|ones|please|pls|thanks|its|it|is|my|would|say|like|want|think|point|letter|just|only|both|line|im|that|in|list`,
  ),
  numbers: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    last: -1,
  },
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  units: {
    days: list(`day|days`),
    weeks: list(`week|weeks|wk|wks|weeks|fortnight`),
    months: list(`month|months|mth|mths|mo|mnths|moths|monts`),
    years: list(`year|years|yr|yrs|yo|yeras|yers`),
  },
  spans: {
    yesterday: [1, 1],
    today: [0, 1],
    fortnight: [14, 14],
    decade: [3650, 3650],
    decades: [3650, 99999],
    ages: [0, 99999],
  },
  vague: { few: [2.5, 3.5], couple: [2, 2], 'couple of': [2, 2], several: [3, 9], many: [5, 99999], some: [2, 9] },
  half: { before: list(`half a|half an|half`), after: list(`and a half`) },
  over: list(`over|more than|longer than|at least|above|more then|older than|past|upwards of|well over`),
  under: list(`under|less than|below|less then|shorter than|younger than|not even|not yet|fewer than|within`),
  almost: list(`almost|nearly|close to|just under|coming up to|soon|turning|approaching|going on`),
  about: list(`about|around|roughly|approximately|approx|some|circa|maybe|like|say`),
  to: list(`to|or|till|until`),
  ageBefore: list(`im|i am|am|age|aged|ive turned|i turned|turned|just turned|age is|my age|me`),
  ageFiller: list(
    `i|im|am|age|aged|old|just|now|turned|my|is|its|years|year|yrs|yo|hi|hello|well|currently|of|be|the|this|ok|please|so|have|been`,
  ),
  commands: {
    back: list(
      `back|go back|back please|take me back|one step back|step back|previous|previous question|go to the previous question|last question|go back one|go back a step|back to the last question|back to the previous question|undo|i want to go back|can i go back|can we go back|let me go back|return|change my last answer|change my previous answer|i made a mistake|wrong answer|oops wrong one|that was wrong`,
    ),
    help: list(
      `help|help me|i need help|i need some help|can you help|can you help me|help please|what can i do|what can i do here|what can i write|how does this work|how do i use this|show help|instructions|commands|menu|info`,
    ),
    why: list(
      `why|why do you ask|why are you asking|why do you need this|why do you need to know|why do you need to know that|why do you want to know|why this question|why is that|why do you ask that|why do you ask this|what do you need this for|what is this for|whats this for|why are you asking me this|what do you need that for|how come`,
    ),
    human: list(
      `human|a human|person|real person|a real person|an actual person|talk to a person|talk to a human|talk to a real person|talk to someone|speak to someone|speak to a person|speak to a human|speak to a real person|speak with someone|speak with a person|speak with a human|talk with a person|talk with a human|talk with someone|i want a human|i want a person|i want to talk to a person|i want to talk to a human|i want to talk to someone|i want to speak to a person|i want to speak to a human|i want to speak to someone|id like to talk to a person|id like to talk to a human|id like to talk to someone|id like to speak to someone|id like to speak to a person|can i talk to a person|can i talk to someone|can i talk to a human|can i speak to someone|can i speak to a person|can i speak to a human|let me talk to a person|let me talk to a human|let me speak to someone|get me a human|get me a person|connect me to a person|connect me to a human|i need to talk to someone|i need to speak to someone|i need a human|i need to talk to a person|i need to talk to a human|i need to speak to a person|i need to speak to a human|i dont want to talk to a bot|i dont want to talk to a robot|i dont want to talk to a machine|not a bot|not a robot|someone real|agent|operator|is there a real person|is there someone i can talk to|is there a person i can talk to|put me through to someone|put me through to a person|transfer me to a person|human being|talk to staff|speak to staff|i want someone real`,
    ),
    stop: list(
      `stop|i will do it later|i will finish later|i will continue later|stop it|stop now|stop this|stop here|stop please|stop for now|stop for today|i want to stop|quit|exit|pause|pause it|take a break|i need a break|lets stop|lets stop here|lets pause|can we stop|can we stop here|cancel|end|end this|end chat|end the chat|end conversation|finish|im done|i am done|enough|thats enough|enough for today|not today|not now thanks|later|i will come back later|ill come back later|ill do it later|ill do this later|i will do this later|ill finish later|ill continue later|continue later|carry on later|goodbye|bye|bye bye|leave me alone|i dont want to continue|i dont want to go on|stop asking|stop asking me|stop messaging me|dont message me|i have to go|got to go|gotta go|i want to stop now|i want to stop for now|i want to stop for today|i want to stop for tonight|i want to pause|i want to pause now|i want to pause for now|i want to pause for today|i want to pause for tonight|i want to finish|i want to finish now|i want to finish for now|i want to finish for today|i want to finish for tonight|i want to stop this|i want to stop this now|i want to stop this for now|i want to stop this for today|i want to stop this for tonight|i want to have a break|i want to have a break now|i want to have a break for now|i want to have a break for today|i want to have a break for tonight|i want to take a break|i want to take a break now|i want to take a break for now|i want to take a break for today|i want to take a break for tonight|i want to stop here|i want to stop here now|i want to stop here for now|i want to stop here for today|i want to stop here for tonight|i want to end this|i want to end this now|i want to end this for now|i want to end this for today|i want to end this for tonight|i want to end here|i want to end here now|i want to end here for now|i want to end here for today|i want to end here for tonight|i would like to stop|i would like to stop now|i would like to stop for now|i would like to stop for today|i would like to stop for tonight|i would like to pause|i would like to pause now|i would like to pause for now|i would like to pause for today|i would like to pause for tonight|i would like to finish|i would like to finish now|i would like to finish for now|i would like to finish for today|i would like to finish for tonight|i would like to stop this|i would like to stop this now|i would like to stop this for now|i would like to stop this for today|i would like to stop this for tonight|i would like to have a break|i would like to have a break now|i would like to have a break for now|i would like to have a break for today|i would like to have a break for tonight|i would like to take a break|i would like to take a break now|i would like to take a break for now|i would like to take a break for today|i would like to take a break for tonight|i would like to stop here|i would like to stop here now|i would like to stop here for now|i would like to stop here for today|i would like to stop here for tonight|i would like to end this|i would like to end this now|i would like to end this for now|i would like to end this for today|i would like to end this for tonight|i would like to end here|i would like to end here now|i would like to end here for now|i would like to end here for today|i would like to end here for tonight|id like to stop|id like to stop now|id like to stop for now|id like to stop for today|id like to stop for tonight|id like to pause|id like to pause now|id like to pause for now|id like to pause for today|id like to pause for tonight|id like to finish|id like to finish now|id like to finish for now|id like to finish for today|id like to finish for tonight|id like to stop this|id like to stop this now|id like to stop this for now|id like to stop this for today|id like to stop this for tonight|id like to have a break|id like to have a break now|id like to have a break for now|id like to have a break for today|id like to have a break for tonight|id like to take a break|id like to take a break now|id like to take a break for now|id like to take a break for today|id like to take a break for tonight|id like to stop here|id like to stop here now|id like to stop here for now|id like to stop here for today|id like to stop here for tonight|id like to end this|id like to end this now|id like to end this for now|id like to end this for today|id like to end this for tonight|id like to end here|id like to end here now|id like to end here for now|id like to end here for today|id like to end here for tonight|i need to stop|i need to stop now|i need to stop for now|i need to stop for today|i need to stop for tonight|i need to pause|i need to pause now|i need to pause for now|i need to pause for today|i need to pause for tonight|i need to finish|i need to finish now|i need to finish for now|i need to finish for today|i need to finish for tonight|i need to stop this|i need to stop this now|i need to stop this for now|i need to stop this for today|i need to stop this for tonight|i need to have a break|i need to have a break now|i need to have a break for now|i need to have a break for today|i need to have a break for tonight|i need to take a break|i need to take a break now|i need to take a break for now|i need to take a break for today|i need to take a break for tonight|i need to stop here|i need to stop here now|i need to stop here for now|i need to stop here for today|i need to stop here for tonight|i need to end this|i need to end this now|i need to end this for now|i need to end this for today|i need to end this for tonight|i need to end here|i need to end here now|i need to end here for now|i need to end here for today|i need to end here for tonight|i have to stop|i have to stop now|i have to stop for now|i have to stop for today|i have to stop for tonight|i have to pause|i have to pause now|i have to pause for now|i have to pause for today|i have to pause for tonight|i have to finish|i have to finish now|i have to finish for now|i have to finish for today|i have to finish for tonight|i have to stop this|i have to stop this now|i have to stop this for now|i have to stop this for today|i have to stop this for tonight|i have to have a break|i have to have a break now|i have to have a break for now|i have to have a break for today|i have to have a break for tonight|i have to take a break|i have to take a break now|i have to take a break for now|i have to take a break for today|i have to take a break for tonight|i have to stop here|i have to stop here now|i have to stop here for now|i have to stop here for today|i have to stop here for tonight|i have to end this|i have to end this now|i have to end this for now|i have to end this for today|i have to end this for tonight|i have to end here|i have to end here now|i have to end here for now|i have to end here for today|i have to end here for tonight|i must stop|i must stop now|i must stop for now|i must stop for today|i must stop for tonight|i must pause|i must pause now|i must pause for now|i must pause for today|i must pause for tonight|i must finish|i must finish now|i must finish for now|i must finish for today|i must finish for tonight|i must stop this|i must stop this now|i must stop this for now|i must stop this for today|i must stop this for tonight|i must have a break|i must have a break now|i must have a break for now|i must have a break for today|i must have a break for tonight|i must take a break|i must take a break now|i must take a break for now|i must take a break for today|i must take a break for tonight|i must stop here|i must stop here now|i must stop here for now|i must stop here for today|i must stop here for tonight|i must end this|i must end this now|i must end this for now|i must end this for today|i must end this for tonight|i must end here|i must end here now|i must end here for now|i must end here for today|i must end here for tonight|can i stop|can i stop now|can i stop for now|can i stop for today|can i stop for tonight|can i pause|can i pause now|can i pause for now|can i pause for today|can i pause for tonight|can i finish|can i finish now|can i finish for now|can i finish for today|can i finish for tonight|can i stop this|can i stop this now|can i stop this for now|can i stop this for today|can i stop this for tonight|can i have a break|can i have a break now|can i have a break for now|can i have a break for today|can i have a break for tonight|can i take a break|can i take a break now|can i take a break for now|can i take a break for today|can i take a break for tonight|can i stop here|can i stop here now|can i stop here for now|can i stop here for today|can i stop here for tonight|can i end this|can i end this now|can i end this for now|can i end this for today|can i end this for tonight|can i end here|can i end here now|can i end here for now|can i end here for today|can i end here for tonight|may i stop|may i stop now|may i stop for now|may i stop for today|may i stop for tonight|may i pause|may i pause now|may i pause for now|may i pause for today|may i pause for tonight|may i finish|may i finish now|may i finish for now|may i finish for today|may i finish for tonight|may i stop this|may i stop this now|may i stop this for now|may i stop this for today|may i stop this for tonight|may i have a break|may i have a break now|may i have a break for now|may i have a break for today|may i have a break for tonight|may i take a break|may i take a break now|may i take a break for now|may i take a break for today|may i take a break for tonight|may i stop here|may i stop here now|may i stop here for now|may i stop here for today|may i stop here for tonight|may i end this|may i end this now|may i end this for now|may i end this for today|may i end this for tonight|may i end here|may i end here now|may i end here for now|may i end here for today|may i end here for tonight|let me stop|let me stop now|let me stop for now|let me stop for today|let me stop for tonight|let me pause|let me pause now|let me pause for now|let me pause for today|let me pause for tonight|let me finish|let me finish now|let me finish for now|let me finish for today|let me finish for tonight|let me stop this|let me stop this now|let me stop this for now|let me stop this for today|let me stop this for tonight|let me have a break|let me have a break now|let me have a break for now|let me have a break for today|let me have a break for tonight|let me take a break|let me take a break now|let me take a break for now|let me take a break for today|let me take a break for tonight|let me stop here|let me stop here now|let me stop here for now|let me stop here for today|let me stop here for tonight|let me end this|let me end this now|let me end this for now|let me end this for today|let me end this for tonight|let me end here|let me end here now|let me end here for now|let me end here for today|let me end here for tonight|lets stop now|lets stop for now|lets stop for today|lets stop for tonight|lets pause now|lets pause for now|lets pause for today|lets pause for tonight|lets finish|lets finish now|lets finish for now|lets finish for today|lets finish for tonight|lets stop this|lets stop this now|lets stop this for now|lets stop this for today|lets stop this for tonight|lets have a break|lets have a break now|lets have a break for now|lets have a break for today|lets have a break for tonight|lets take a break|lets take a break now|lets take a break for now|lets take a break for today|lets take a break for tonight|lets stop here now|lets stop here for now|lets stop here for today|lets stop here for tonight|lets end this|lets end this now|lets end this for now|lets end this for today|lets end this for tonight|lets end here|lets end here now|lets end here for now|lets end here for today|lets end here for tonight|can we stop now|can we stop for now|can we stop for today|can we stop for tonight|can we pause|can we pause now|can we pause for now|can we pause for today|can we pause for tonight|can we finish|can we finish now|can we finish for now|can we finish for today|can we finish for tonight|can we stop this|can we stop this now|can we stop this for now|can we stop this for today|can we stop this for tonight|can we have a break|can we have a break now|can we have a break for now|can we have a break for today|can we have a break for tonight|can we take a break|can we take a break now|can we take a break for now|can we take a break for today|can we take a break for tonight|can we stop here now|can we stop here for now|can we stop here for today|can we stop here for tonight|can we end this|can we end this now|can we end this for now|can we end this for today|can we end this for tonight|can we end here|can we end here now|can we end here for now|can we end here for today|can we end here for tonight|we can stop|we can stop now|we can stop for now|we can stop for today|we can stop for tonight|we can pause|we can pause now|we can pause for now|we can pause for today|we can pause for tonight|we can finish|we can finish now|we can finish for now|we can finish for today|we can finish for tonight|we can stop this|we can stop this now|we can stop this for now|we can stop this for today|we can stop this for tonight|we can have a break|we can have a break now|we can have a break for now|we can have a break for today|we can have a break for tonight|we can take a break|we can take a break now|we can take a break for now|we can take a break for today|we can take a break for tonight|we can stop here|we can stop here now|we can stop here for now|we can stop here for today|we can stop here for tonight|we can end this|we can end this now|we can end this for now|we can end this for today|we can end this for tonight|we can end here|we can end here now|we can end here for now|we can end here for today|we can end here for tonight|please let me stop|please let me stop now|please let me stop for now|please let me stop for today|please let me stop for tonight|please let me pause|please let me pause now|please let me pause for now|please let me pause for today|please let me pause for tonight|please let me finish|please let me finish now|please let me finish for now|please let me finish for today|please let me finish for tonight|please let me stop this|please let me stop this now|please let me stop this for now|please let me stop this for today|please let me stop this for tonight|please let me have a break|please let me have a break now|please let me have a break for now|please let me have a break for today|please let me have a break for tonight|please let me take a break|please let me take a break now|please let me take a break for now|please let me take a break for today|please let me take a break for tonight|please let me stop here|please let me stop here now|please let me stop here for now|please let me stop here for today|please let me stop here for tonight|please let me end this|please let me end this now|please let me end this for now|please let me end this for today|please let me end this for tonight|please let me end here|please let me end here now|please let me end here for now|please let me end here for today|please let me end here for tonight|i wanna stop|i wanna stop now|i wanna stop for now|i wanna stop for today|i wanna stop for tonight|i wanna pause|i wanna pause now|i wanna pause for now|i wanna pause for today|i wanna pause for tonight|i wanna finish|i wanna finish now|i wanna finish for now|i wanna finish for today|i wanna finish for tonight|i wanna stop this|i wanna stop this now|i wanna stop this for now|i wanna stop this for today|i wanna stop this for tonight|i wanna have a break|i wanna have a break now|i wanna have a break for now|i wanna have a break for today|i wanna have a break for tonight|i wanna take a break|i wanna take a break now|i wanna take a break for now|i wanna take a break for today|i wanna take a break for tonight|i wanna stop here|i wanna stop here now|i wanna stop here for now|i wanna stop here for today|i wanna stop here for tonight|i wanna end this|i wanna end this now|i wanna end this for now|i wanna end this for today|i wanna end this for tonight|i wanna end here|i wanna end here now|i wanna end here for now|i wanna end here for today|i wanna end here for tonight|that is enough|that is enough now|that is enough for now|that is enough for today|that is enough for tonight|that is enough please|thats enough now|thats enough for now|thats enough for today|thats enough for tonight|thats enough please|enough for now|enough for tonight|enough please|that is all|that is all now|that is all for now|that is all for today|that is all for tonight|that is all please|thats all|thats all now|thats all for now|thats all for today|thats all for tonight|thats all please|that will do|that will do now|that will do for now|that will do for today|that will do for tonight|that will do please|ive had enough questions|ive had enough questions now|ive had enough questions for now|ive had enough questions for today|ive had enough questions for tonight|ive had enough questions please|no more questions|no more questions now|no more questions for now|no more questions for today|no more questions for tonight|no more questions please|another time|some other time|abort|later today|maybe another day|tomorrow|ill do it tomorrow|i will do it tomorrow|ill continue tomorrow|i will continue tomorrow|continue tomorrow|stop the questions|stop the chat|close the chat|i am stopping|im stopping|im stopping now|i do not want to continue`,
    ),
    resume: list(
      `resume|continue|carry on|go on|keep going|lets continue|lets carry on|lets go on|im back|i am back|i want to continue|i want to carry on|can we continue|can i continue|can we carry on|ready to continue|im ready to continue|pick up where i left off|pick up where we left off|where were we|continue please|lets keep going`,
    ),
    restart: list(
      `restart|start again|start over|start from the beginning|start all over|start all over again|begin again|from the beginning|from the start|start afresh|start anew|new start|i want to start again|i want to start over|can i start again|can i start over|can we start again|can we start over|lets start again|lets start over|reset`,
    ),
    delete: list(
      `delete|delete all|delete everything|delete it all|delete all of it|delete my answers|delete all my answers|delete my data|delete all my data|delete my information|delete all my information|delete my details|delete all my details|erase everything|erase my data|erase my answers|erase all|erase it all|remove everything|remove my data|remove my answers|remove my details|remove all my data|wipe everything|wipe it all|wipe my data|forget me|forget everything|i want you to delete everything|i want to delete everything|i want everything deleted|i want my data deleted|i want my answers deleted|i want to delete my answers|i want to delete my data|can you delete everything|can you delete my data|can you delete my answers|can you delete my details|get rid of my data|get rid of my answers|get rid of everything`,
    ),
    referral: list(
      `my referral|show my referral|where is my referral|what about my referral|what happened to my referral|is there news about my referral|who sees my referral|who can see my referral|who sees my answers|who can see my answers|who reads my answers|take it back|take my referral back|take back my referral|withdraw|withdraw my referral|withdraw the referral|withdraw my consent|take back my consent|i take back my consent|i withdraw my consent|i want to withdraw|i want to withdraw my referral|i want to withdraw my consent|i want to take it back|i want to take my referral back|stop sharing|stop sharing my answers|stop sharing my data|i want to stop sharing|dont share my answers|do not share my answers|i changed my mind about sharing`,
    ),
  },
  languages: {
    en: list(`english|eng|inglish|englisch`),
    pl: list(`polish|polski|polsh`),
    sv: list(`swedish|svenska|swedisch`),
  },
  languageFrames: list(
    `LANG|in LANG|speak LANG|use LANG|to LANG|switch to LANG|change to LANG|change language to LANG|change the language to LANG|switch language to LANG|switch the language to LANG|talk LANG|write in LANG|speak in LANG|speak to me in LANG|talk to me in LANG|write to me in LANG|i want LANG|i speak LANG|i want to speak LANG|i want to use LANG|id like LANG|id prefer LANG|i prefer LANG|i would like LANG|i would prefer LANG|i only speak LANG|can we speak LANG|can we speak in LANG|can you speak LANG|do you speak LANG|can we do this in LANG|can i do this in LANG|can i have this in LANG|can we use LANG|can i use LANG|can i write in LANG|LANG language|LANG version|continue in LANG|could we do this in LANG|could we speak LANG|lets speak LANG|lets do it in LANG|i need LANG|can we switch to LANG|can you switch to LANG`,
  ),
};
