/**
 * English words by concept. Entries of one concept are alternatives; `stem*` stands for its inflections.
 * The three languages share the names of concepts, so that a sentence may mix them.
 */
import type { ConceptWords } from './shape.ts';

export const conceptsEn: ConceptWords = {
  // Words that may stand between the words of a pattern without changing what is said.
  filler: `would could will did just really so fucking fuckin freaking bloody damn actually literally even still ever honestly only kinda kind of sort
    very totally completely absolutely simply basically probably maybe also already now today tonight again to too all and then sometimes
    often always constantly lol here right pls please the a an my i u you that is have been be am going gonna go do some this quite genuinely
    seriously truly finally it's its like such rly rlly tbh idk`,
  // Words too ordinary to look a rule up by.
  common: `i im ive me my not no dont cant wont to the a an is are was be been am it its that this they them he she his her him we you your will would
    can could of in on at for with and or but if when how what who why where there do did does have has had so up out about over get got
    go going want know think feel like life time day one more any anymore everyone people`,
  not: 'shant shouldnt hadnt werent not never dont doesnt didnt cant cannot wont wouldnt couldnt isnt wasnt arent aint havent hasnt nor neither',
  'denial-through': `to be been going gonna want wanna planning plan plans thinking think thought about of at all ever actually really feeling feel
    any a an the have having had intention intending thoughts idea try trying do would i im that say saying said is am so just or going mean
    suicidal wanted felt tried considered planned attempted even considering wish wanting currently in no need here because come`,
  now: 'now again still currently today tonight lately recently yesterday this tomorrow',
  want: 'want wan wanr wnat wanna wants wanting wish wana wnt wanted wishing hope hoping hoped rather like love prefer ready desperate crave need longing',
  self: 'myself meself mysel mself myslef mysefl ourselves',
  otherself: 'himself herself themselves themself yourself urself',
  die: 'die dead dying dyin death dieing diee',
  live: 'live living alive exist existing life livin breathing breathe',
  kill: 'kill kil killing killin kll off offing end ending hang hanging shoot shooting drown drowning stab stabbing poison suffocate murder slit strangle gas electrocute delete unalive unaliving unaliv exit',
  harm: 'hurt hurting harm harming cut cutting burn burning punish starve injure slice scratch scratching bruise punching mutilate stabbing damage',
  plan: `planning plan planned gonna going thinking considering considered decided intend ready trying tried try attempt attempted about will ill might could shall tonight tomorrow how ways want wanna wish feel_like urge urges thought thoughts googling googled researching`,
  family:
    'kids kid children child son daughter mum mom mother dad father parents wife husband partner family brother sister baby babies boys girls girlfriend boyfriend friends friend nan gran grandma grandkids grandchildren everyone everybody people loved',
  partner:
    'hes shes theyre whos husband wife partner boyfriend girlfriend bf gf ex hubby fella bloke man stepdad stepfather stepmum father dad brother son uncle mum mother landlord boss he she they ex-husband someone somebody neighbour roommate housemate',
  him: 'him her them he she you someone somebody everyone everybody people boss manager husband wife ex dad father mum mother brother sister son daughter kids children baby neighbour neighbor colleague colleagues coworker coworkers family partner boyfriend girlfriend stepdad landlord supervisor guy bloke doctor neighbours',
  child: 'kids kid children child son daughter baby toddler girl boy niece nephew granddaughter grandson newborn',
  means:
    'rope noose razor blade blades knife pills tablets tabs meds medication gun bridge train trains cliff roof paracetamol sleeping bleach antifreeze insulin gas tracks belt ligature ledge overpass exhaust motorway codeine',
  pills:
    'pills pill tablets tablet tabs meds medication paracetamol ibuprofen codeine antidepressants sleepers tramadol valium diazepam insulin bleach antifreeze capsules packets amitriptyline morphine oramorph painkillers propranolol sertraline aspirin cocodamol codydramol nytol temazepam zopiclone quetiapine pregabalin gabapentin oxycodone oxy fentanyl citalopram fluoxetine mirtazapine naproxen warfarin lithium metformin digoxin betablockers opioids opiates benzos xanax zolpidem nurofen anadin sedatives oxycontin dihydrocodeine solpadeine venlafaxine',
  weapon: 'knife gun hammer machete axe weapon bat shotgun acid rifle hatchet pistol blade',
  without: 'without w/o wihout withot wthout',
  body: 'back knee knees feet foot head legs leg neck shoulder shoulders hip hips wrist wrists hand hands tooth teeth stomach joints ankle ankles arm arms eyes elbow spine sciatica migraine arthritis headache toothache bladder belly',
  lover: 'dog cat dogs cats pet pets rabbit puppy kitten horse parrot',
  // Putting medicine by, in every form.
  hoard: `save saves saved saving stash stashed stashing stockpile stockpiled stockpiling hoard hoarded hoarding collect collected collecting
    squirrel squirrelled squirrelling store stored storing hide hid hidden hiding gather gathered gathering put_by putting_by put_away putting_away
    keep_back keeping_back kept_back build_up building_up built_up put_aside putting_aside set_aside amass amassed amassing accumulate accumulated`,
  ingest: `take taking took taken swallow swallowing swallowed neck necking necked down downing downed chug chugged pop popping popped eat ate
    eaten gulp gulped gulping drink drank drunk scoff scoffed`,
  mercy: `relief release mercy blessing kindness comfort bliss freedom peace gift welcome easier preferable kinder nice lovely peaceful good great
    amazing perfect tempting appealing attractive inviting heavenly wonderful better fine beautiful sweet`,
  // What stops a fall, and is climbed over.
  rail: 'railing railings barrier barriers parapet fence guardrail handrail bridge rail ledge wall',
  strongmeds: `morphine oramorph fentanyl oxycodone insulin codeine temazepam zopiclone diazepam valium tramadol amitriptyline sleepers pregabalin
    methadone oxycontin barbiturates propranolol`,
  // Whom one may want to follow.
  lost: `mum mom mam mummy dad daddy nan nana gran granny grandma grandad grandpa husband wife partner son daughter baby boy girl brother sister twin
    mate friend fiance fiancee hubby lad bairn angel him her them`,
  throw:
    'throw throwing threw chuck chucked chucking fling flung flinging hurl hurled hurling launch launched launching lob toss tossing',
  someday: 'monday tuesday wednesday thursday friday saturday sunday christmas easter weekend tomorrow',
  // Where a fall, a train or the water ends it: what one says one looks at.
  drop: 'height heights high bridge roof top cliff ground ledge edge balcony water viaduct quarry',
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 21 25 30 40 50',
  // Where one goes afterwards.
  beyond: `lord jesus god allah heaven paradise angels maker creator afterlife other_side next_life next_world better_place up_there jannah
    ancestors saviour almighty`,
  // Things bought or kept for a time to come.
  later: `winter_coat coat shoes boots bus_pass pass phone contract subscription licence passport glasses dentist diary calendar presents tickets
    pension savings prescription prescriptions medicine mot insurance books tenancy`,
  boss: `boss manager supervisor foreman colleague coworker workmate employer chef teacher coach driver`,
  // People one knows through work: their deeds are not the writer's.
  acquaintance: `colleague colleagues coworker patient patients customer customers client clients passenger prisoner inmate inmates resident tenant
    pupil student students stranger someone somebody man lad woman celebrity singer actor neighbour`,
  // Going on living.
  carryon: `carrying_on carry_on going_on go_on keep_going keeping_going continuing continue being_here staying_here staying_alive stay_alive
    keep_on keeping_on hanging_on hang_on sticking_around stick_around waking_up getting_through`,
  // A day in the calendar by which one is gone, or which one will not see.
  milestone: `birthday christmas xmas easter new_year new_years summer spring autumn winter weekend tomorrow morning next_week next_month
    next_year january february march april june july august september october november december 18 20 21 25 30 40 50 60 thirty forty fifty sixty
    end_of_the_week end_of_the_month end_of_the_year 2027 2028 old_age pension_age bonfire_night halloween eid diwali ramadan`,
  // What one does to oneself, or would like to, that ends a life: every form of the verb.
  fatal: `kill killing killed hang hanging hung hanged shoot shooting shot drown drowning drowned gas gassing gassed poison poisoning
    suffocate suffocating smother smothering strangle strangling strangled throttle electrocute electrocuting asphyxiate stab stabbing
    top topping finish finishing end ending murder murdering unalive unaliving slaughter behead starve starving off offing`,
  // What one does to another with hands or a weapon.
  attack: `hit hits hitting beat beats beating punch punches punched punching kick kicks kicked kicking slap slaps slapped slapping choke
    chokes choked choking strangle strangles strangled strangling throttle throttled throttling smother smothered batter batters battered
    battering headbutt headbutts headbutted smack smacks smacked smacking bite bites bit rape rapes raped raping assault assaults assaulted
    molest molests molested grope gropes groped groping drag drags dragged dragging shove shoves shoved shoving stab stabs stabbed stabbing
    attack attacks attacked attacking burn burns burned burnt scald scalded thump thumps thumped thumping whip whips whipped hurt hurts hurting
    belts kill kills killing murder murdering shoot shooting maim torture tortures tortured torturing lamp lamped deck decked knife knifed
    bottle bottled glass glassed bash bashed bashing pin pins pinned abuse abuses abused abusing harm harming`,
  me: 'me us myself',
  intent: `want wants wanted wanting wanna wana going gonna gunna gna finna will ill id would might could should planning plan plans planned about ready
    thinking think thought decided intend need tempted hope hoping wish wishing tried trying try feel feeling desperate deciding considering
    tonight today tomorrow urge urges`,
  search: `google googled googling googles search searched searching looked looking look read reading research researched researching browse
    browsing browsed watched watching typed found ordered ordering`,
  easier:
    'better easier happier freer simpler lighter relieved relief fine improve improved best sooner quicker nicer calmer safer richer',
  absent: `without_me if_i_wasnt if_i_werent if_i_was_not if_i_were_not if_i_died if_i_was_dead if_i_disappeared if_i_went if_i_vanished if_i_was_gone
    if_i_were_gone once_im_gone when_im_gone once_i_go with_me_gone with_me_dead with_me_out im_gone me_gone if_im_not if_i_left if_i_didnt_exist if_i_passed if_i_pass if_i_passed_away when_i_pass once_i_pass
    if_i_was_out_of_the_way if_i_werent_here if_i_wasnt_here if_i_wasnt_around if_i_never_woke if_i_didnt_wake if_i_just_left if_i_dropped_dead
    when_i_die once_i_die after_i_go after_im_gone if_i_stopped_existing if_i_had_died if_id_died had_i_died if_i_stopped_breathing
    if_i_were_out_of_the_picture out_of_the_picture me_not_there me_not_around me_not_here me_out_of_it if_i_were_out if_i_wasnt_there once_im_out if_i_wasn_t once_im_not when_im_not minus_me`,
  stand:
    'stand standing stood sit sitting sat climb climbed climbing walked went was been parked drove wait waiting waited lean leaned leaning hung hanging got up',
  height: `bridge bridges viaduct overpass flyover multistorey multi_storey car_park carpark platform cliff cliffs ledge roof rooftop railway tracks quay
    pier parapet weir railing railings barrier balcony scaffold tower window_ledge edge level_crossing motorway footbridge beachy_head clifftop pylon crane`,
  soon: 'soon tomorrow tonight week month weekend christmas easter monday tuesday wednesday thursday friday saturday sunday long longer spring summer birthday then morning year around here read reading when much there next',
  // What one gives away when one means not to need anything.
  'keepsake-en': `guitar tools records books clothes jewellery ring rings watch laptop bike car camera medals piano furniture things stuff belongings
    possessions savings games console drums piano paintings collection fishing_rod fishing_gear`,
};
