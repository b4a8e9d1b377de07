/** Swedish words by concept. Without diacritics both spellings fit; `dö` is written out, because "do" is English. */
import { dangerSv } from './concepts-danger-sv.ts';
import { plainConcepts } from './plain-sv.ts';
import type { ConceptWords } from './shape.ts';

export const conceptsSv: ConceptWords = plainConcepts({
  ...dangerSv,
  filler: `jg gärna ba bra himla himlans sjukt fruktansvärt otroligt bara verkligen liksom typ faktiskt ju nog val sa jävligt javligt fan jattemycket alltid ofta ibland nu idag redan ocksa helt enkelt att å och
    da ens även aven mest jag ja man jättemycket också mycket jävla javla fortfarande kanske snart sig ska skulle ha har är ar e så då igen riktigt lite typ asså alltsa alltså
    ikväll ikvall imorgon nån gång dom de här där`,
  common:
    'jag ja och att det som en ett den på pa i av till med for för om inte är ar e har ska vill mig mej sig dig kan när nar var sa så min mitt mina han hon alla allt bara utan mer mera er ni',
  not: 'inte ikke aldrig inga varken ej inge int ente icke inget ingen knappast',
  'denial-through':
    'haft hade fått fatt funnits nånsin någonsin nagonsin tänkte tankte tänka skada skadat mig mej själv andra någon annan nån alls sådana såna eller ta tar tog livet mitt göra vill skulle ska tänker tanker att planerar har jag ja några nagra planer på pa tankar om att funderar aldrig kommer nån gång är ar suicidal suicidala självmordstankar sjalvmordstankar ens känner kanner som så sa inga direkt tänkt tankt är för velat försökt',
  now: 'måndags tisdags onsdags torsdags fredags lördags söndags helgen förrgår inatt morse natt förra_veckan nu igen fortfarande idag ikvall igar imorgon numera senaste nyligen',
  want: 'vill vil ville viljat önskar onskar längtar langtar orkar tänker tanker ska funderar planerar hoppas skulle vela velat måste behöver',
  vill: 'vilja vill vil ville ska skulle onskar far få får hoppas lar längtar langtar kunna borde orkar bara matte måtte maste rädd kunde hade',
  dö: 'dö dåå dåö döå dlö döl döö dööö doo ddö dödö dør deada daja',
  leva: 'leva läva lva lefva lewa levva leeva leav',
  'mitt-liv':
    'livet livett livt lvet min_liv mina_liv min_livet mitt_livet mig_liv mitt_liv mit_liv mt_liv mtt_liv mitt_lif mit_lif mitt_lv mitt_eget_liv min_existens',
  orkar: 'orkar orka orkr orker orkade orkat ork pallar palla pallade klarar mäktar ids idas',
  die: 'dö avlida död döden doden',
  live: 'leva lever levande livet liv existera finnas',
  selfsv: 'mig mej sjalv mig-sjalv',
  killsv:
    'döda doda dödar dodar mörda morda ha-ihjal ihjäl ihjal hänga hanga skjuta skjuter dränka dranka knivhugga kniva hugga strypa strypt förgifta forgifta avliva slakta',
  family:
    'frugan ungen sambon kille tjej flickvän pojkvän mina hela_familjen barnen barn barna son dotter mamma pappa fru man familj familjen familjens mannen frun sambo bror syster alla föräldrar foraldrar vänner vanner brorsan syrran ungarna barnbarn barnbarnen farmor mormor anhöriga anhoriga er ni andra morsan farsan dom de',
  partner:
    'man mannen make sambo pojkvan kille killen fru frun pappa styvpappa plastpappa farsan bror brorsa brorsan mamma morsan ex exet exman exmake han hon son sonen grannen chefen nån någon nagon dom fästman tjej tjejen flickvän gubben pappan',
  person:
    'kompis kompisen kompisar polare polaren vän vännen väninna väninnan bästis bästisen tjejkompis killkompis syster systern lillasyster storasyster syrran lillsyrran bror brodern lillebror storebror brorsan son sonen grabben dotter dottern tösen flickan pojken tonåring tonåringen ungen man mannen fru frun frugan sambo sambon kille killen tjej tjejen pojkvän pojkvännen flickvän flickvännen exet mamma morsan pappa farsan mormor farmor morfar farfar kusin kusinen kollega kollegan granne grannen rumskompis tonårsdotter tonårsdottern tonårsson tonårssonen styvson styvdotter styvdottern fostersonen hon han barnbarnet brorsdotter systerson elev eleven svärson svärdotter partnern nån någon',
  hits: 'slår slog slagit sparkar sparkade sparkat stryper strypte strypt misshandlar misshandlade misshandlat våldtar våldtog våldtagit knuffar knuffade knuffat puttar puttade spöar spöade spöat klår klådde örfilar örfilade örfilat luggar luggade luggat nyper nöp hugger högg knivhugger knivhögg kväver kvävde biter bet tafsar tafsade antastar antastade boxar boxade piskar piskade slängde kastade dunkade tryckte',
  hitter:
    '<partner> de pojkvännen plastpappan styvpappan styvfar styvmor svärmor svärfar bröder bröderna farbror morbror svågern karln käringen snubben sambon maken frugan',
  hit: 'syster systern bror brodern mig mej oss mamma morsan barnen barnet dottern sonen lillebror lillasyster syskonen syrran brorsan henne ungarna sonen tösen',
  'wants-to':
    'vill vil ska skall tänker tänkt kommer skulle kan lust lusten sugen funderar funderat svär borde planerar måste känner_för orkar bestämt frestad fantiserar drömmer tankar impulser nära_att',
  edge: 'fönster balkong bro tak en_balkong ett_fönster en_bro ett_tak en_viadukt tågspåret bron broräcket viadukten räcket balkongräcket taket klippan kanten stupet perrongen plattformen spåret spåren rälsen järnvägen kajen parkeringshuset kranen tornet masten hängbron gångbron älvbron högakustenbroen sundsvallsbron ölandsbron öresundsbron västerbron älvsborgsbron tjörnbron svinesundsbron sandöbron götaälvbron tranebergsbron skurubron uddevallabron essingeleden bropelaren broarna högbron högakustenbron fönsterbrädan fönsterkarmen berget motorvägsbron järnvägsbron hustaket',
  day: 'imorgon ikväll inatt jul julen påsk påsken nyår midsommar helgen natten sommaren hösten våren vintern veckan månaden fredag måndag tisdag onsdag torsdag lördag söndag kväll natt lucia födelsedag advent semestern nyåret månadsskiftet söndagen fredagen lördagen',
  searches:
    'googlar googlat googlade söker sökt sökte söka läser läst läste kollar kollat kollade letar letat letade forskat researchat surfar hittat frågat undrar vilka vilken vilket',
  noose:
    'rep repet snara snaran skärp skärpet bälte bältet livrem livremmen sladd sladden kabel kabeln snöre snöret lakan lakanet halsduk kopplet strypsnara buntband dragkedja',
  him: 'honom henne dom dem nån någon nagon alla er dig chefen chef exet mannen frun pappa mamma grannen kollegan kollegorna ungen barnen folk människor honom handläggaren handlaggaren sambon svärmor han hon morsan farsan jäveln javeln idioten grannarna kollegor',
  child:
    'barn barnen barnet son sonen dotter dottern bebis bebisen ungen ungarna dottern flickan pojken tös grabben barnbarn',
  means:
    'rep repet snara snaran rakblad rakbladet kniv kniven tabletter tabletterna piller pillren medicin medicinen bron tåget taget tåg spåret sparet spåren taket brygga vapen bältet klippan bergrum gas',
  pills:
    'sömntablett* sömnmedel* medicinskåp* medicinburk* morfin* oxycontin oxynorm tramadol xanor xanax benso* benzo* iktorivil stilnoct imovane zopiklon theralen propavan atarax zoloft sertralin metadon fentanyl waran panodiler alvedoner iprener piller* tablett* tabletter tabletterna tablett piller pillren medicin medicinen mediciner medicinerna alvedon alvedonen ipren panodil sömntabletter somntabletter insulin insulinet kartor karta burk burken burkar sömnmedicin somnmedicin paracetamol värktabletter varktabletter citodon lergigan stesolid sobril oxascand valium diazepam lyrica seroquel litium antidepressiva sömnpiller tabbisar tabbis tabbar tabs',
  weapon:
    'kniv kniven yxa yxan pistol pistolen vapen vapnet hammare hammaren machete gevär gevar bösse basebollträ geväret bössa bössan bössor hagelbössa hagelbössan älgbössa älgstudsare studsaren revolver revolvern stekpanna järnrör morakniv brödkniv brödkniven köksyxa stämjärn svärd',
  body: 'rygg ryggen huvudet nacken knät knäna knan axeln höften benen fötterna fotter magen tand tänder migrän',
});
