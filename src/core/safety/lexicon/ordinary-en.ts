/** English: hard, but what our questions ask about: work, tiredness, past illness, money, being homeless. */
import type { RuleGroup } from './shape.ts';

export const ordinaryEn: readonly RuleGroup[] = [
  {
    id: 'en.strain-of-work',
    says: 'ordinary',
    lines: `
      ashamed|embarrassed|ashamed_of|shame .. cant|cannot|dont|never|my|being|having|of|about .. read|write|spell|drive|speak|english|literacy|maths|qualifications|cv|gap|gaps|teeth|weight|accent|benefits|debts|debt|food_bank|criminal_record|prison|unemployed|out_of_work|stutter|stammer|age
      gave|given|giving|give up .. on|my? .. college|uni|university|school|course|driving_lessons|football|studies|apprenticeship|drink|allotment|hobby|hobbies|looking|applying|searching|job|jobs|career
      scared|afraid|nervous|worried|anxious of|about going|coming|getting back & off|work|job|sick_leave|break|so_long
      worthless|useless|ashamed since|after|because_of|being redundancy|redundant|unemployed|dismissal|sacked|out_of_work|on_benefits
      los* .. faith|confidence .. anyone|employer*|agenc*|they .. take|hire|employ|ring|call
      hate .. stuck|sitting at_home|home|indoors -- life|husband|partner
      rock_bottom with my|the cv|confidence|job*|fitness
      cannot|cant|couldnt|not|dont cope|coping|manage|handle|keep_up .. with|at|in|on .. <job-en>|<strain-en> -- life|living|anything|everything
      cannot|cant|couldnt|not|dont take|stand|bear|face|handle another|more .. winter|year|season|month|shift|summer ... <job-en>|building|scaffold*|cold -- life|living|anything|everything
      cannot|cant|couldnt|not take|stand|bear|face|handle .. <job-en>|<strain-en> -- life|living|anything|everything
      <job-en>|stress|commute|noise .. destroying|killing|breaking|draining|crushing|ruining|finishing me|us -- life|kill_myself
      useless|failure|worthless|rubbish|stupid at|without|in|with .. <job-en>|maths|english|reading
      los*|lost|given_up|no hope .. of|finding|getting|for|about .. <job-en>
      failure|useless|worthless|loser|rubbish & not_working|no_job|without_a_job|unemployed|out_of_work|benefits|at_my_age|provide|skint|job|redundan* -- life|everything|living|alive|dad|mum|family
      worry|worried|worries|scared|afraid|fear|frightened|terrified ... streets|street|homeless|evicted|eviction .. if|when|because -- tonight|tomorrow|today|friday|monday|this_week
      struggling|struggle|struggles|struggled with .. mental_health|anxiety|depression|mood|stress & gp|doctor|referred|tablets|work|since|medication|counselling -- now_i|suicid*
      in|into a panic|flap|state & computer*|phone|forms|online|interview*|exam*|tests -- every_day|cant_breathe|dying
      panic|panicky|panics|flap|meltdown & computer*|phone|forms|online|interview*|exam*|tests|crowds|bus -- every_day|cant_breathe|dying
      confidence|self_esteem|morale|motivation|fitness .. rock_bottom|gone|shot|zero|floor|lowest|low
      no|lost|lose|losing|given_up|gave_up|give_up hope of|that .. any|ever|find*|get*|being|work*|job|retrain*|driving -- better|happy|end|life
      no work|jobs & no_hope
      ashamed|embarrassed|shame .. cant|cannot|not .. provide|afford|support|work|pay|keep_a_job|buy
      overwhelmed|overwhelming|overwhelms by|with|when .. instructions|information|questions|options|messages|changes|noise|tasks|emails|paperwork|letters
      stopped|stop|given_up|quit|tired_of|fed_up_with|no_longer applying|looking|trying|searching|asking|sending|enquiring -- eating|life|live
      turned|knocked|let|laid|shut|closed|slowed down|off -- life|myself
      no point|use .. apply*|looking|trying|searching|sending
      no future .. in|at|with .. trade|company|<job-en>|industry|here|firm|sector|town
      sick|tired|done|fed_up|had_enough with|of|in .. <job-en>
      <job-en> & want|need|wanted out
      bull*|harass* .. at|by|in .. <job-en>|last_place|colleague*
      lost touch|contact with
      hopeless|useless|rubbish|terrible|awful|crap|bad with|at|on numbers|money|computers|maths|tech|names|technology|directions|cooking|it|spelling|languages|phones|english|interviews|forms
      pain|noise|heat|smell|commute|itching ... unbearable -- emotional|mental
      broken|falling_apart|knackered & back|hips|hands|knees|shoulders|body -- life
    `,
  },
  {
    id: 'en.shy-or-lonely',
    says: 'ordinary',
    lines: `
      scared|afraid|frightened|terrified|nervous|fear of|around|about .. people|crowds|strangers|buses|phone*|interviews|lifts|driving|dogs|<job-en>
      afraid|scared|anxious|struggle to leave|go the? house|home|out & therap*|crowds|agoraphob*|getting_better
      overwhelm* by|in|with|when .. forms|noise|crowds|people|places|sounds|<job-en>
      loud|noisy|busy|crowded|bright .. overwhelm*
      low|down|bad|worse in|every|over .. winter|autumn|mornings|dark_months
      lonely|alone living|at_home|in_the_day|since_i_retired|since_i_moved
      no_one|nobody|noone .. to? look_after|mind|watch|babysit|collect|help .. kids|children|son|daughter|mum|dog|with
      invisible|ignored|overlooked|left_out|unwanted|undervalued .. at|in|by work|meetings|office|school|job|interviews|class|employers
      in agony .. by|after|at|when|all <job-en>|end|evening|walking|standing|sitting|day -- emotional|mental
    `,
  },
  {
    id: 'en.illness',
    says: 'ordinary',
    lines: `
      had|went_through|been_through|suffered|gone_through .. depression|breakdown & ago|in_19*|in_20*|long_over|years_back -- suicid*|again|attempt*|now
      now|today|currently well|fine|better|ok|okay|good|stable|happy|recovered -- not|never|isnt|arent|hardly|barely
      well|fine|better|ok|okay|good|stable|happy|recovered now|today|again -- not|never|isnt|arent|hardly|barely
      had|having|have_had|after .. breakdown|crisis|episode|psychosis|burnout & in_19*|in_20*|ago|years|past|well_now|fine_now|better_now|when_i_was|off_for -- suicid*|again|attempt*|yesterday|last_week
      in|to|from .. psychiatric|psych|mental|mental_health hospital|ward|unit|clinic & was|were|been|spent|years|ago|twenties|teens|once|stayed|admitted -- suicid*|attempt*|yesterday|last_week|overdose*|again
      sectioned & ago|years|20*|19*|fine|well|once|past|young*|twenties|teens -- suicid*|again|last_week
      used_to|heard|hearing .. hear|voices & medication|meds|past|ago|stopped|not_now|not_any_more|schizophrenia -- again|tell*|kill*
      get|getting|got out_of bed & <illness-en>
    `,
  },
  {
    id: 'en.behind-one',
    says: 'ordinary',
    lines: `
      killed himself|herself|themselves & when_i_was|in_19*|counselling|as_a_child|small -- join|same|me_too|also
      took|taken his|her|their own? life & when_i_was|in_19*|counselling|as_a_child|small -- join|same|me_too|also
      was|were violent|abusive|controlling & left|safe_now|divorced|ago -- still|afraid|scared|finds|found
      abusive past|childhood|ex|marriage|relationship & therap*|safe|over|ago|left|past -- still|afraid|scared
    `,
  },
];
