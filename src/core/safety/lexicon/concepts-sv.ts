/** Swedish words by concept. Without diacritics both spellings fit; `dö` is written out, because "do" is English. */
import { plainConcepts } from './plain-sv.ts';
import type { ConceptWords } from './shape.ts';

export const conceptsSv: ConceptWords = plainConcepts({
  filler: `bara verkligen liksom typ faktiskt ju nog val sa jävligt javligt fan jattemycket alltid ofta ibland nu idag redan ocksa helt enkelt att å och
    da ens även aven mest jag ja man jättemycket också mycket jävla javla fortfarande kanske snart sig ska skulle ha har är ar e så då igen riktigt lite typ asså alltsa alltså
    ikväll ikvall imorgon nån gång dom de här där`,
  common:
    'jag ja och att det som en ett den på pa i av till med for för om inte är ar e har ska vill mig mej sig dig kan när nar var sa så min mitt mina han hon alla allt bara utan mer mera er ni',
  not: 'inte aldrig ej inge int ente icke inget ingen knappast',
  'denial-through':
    'ta tar tog livet mitt göra vill skulle ska tänker tanker att planerar har jag ja några nagra planer på pa tankar om att funderar aldrig kommer nån gång är ar suicidal suicidala självmordstankar sjalvmordstankar ens känner kanner som så sa inga direkt tänkt tankt är för',
  now: 'nu igen fortfarande idag ikvall igar imorgon numera senaste nyligen',
  want: 'vill vil ville viljat önskar onskar längtar langtar orkar tänker tanker ska funderar planerar hoppas skulle vela velat måste behöver',
  vill: 'vill vil ville ska skulle onskar far få får hoppas lar längtar langtar kunna borde orkar bara matte måtte maste rädd kunde hade',
  die: 'dö avlida död döden doden',
  live: 'leva lever levande livet liv existera finnas',
  selfsv: 'mig mej sjalv mig-sjalv',
  killsv:
    'döda doda dödar dodar mörda morda ha-ihjal ihjäl ihjal hänga hanga skjuta skjuter dränka dranka knivhugga hugga strypa strypt förgifta forgifta avliva slakta',
  family:
    'barnen barn barna son dotter mamma pappa fru man familj familjen familjens mannen frun sambo bror syster alla föräldrar foraldrar vänner vanner brorsan syrran ungarna barnbarn barnbarnen farmor mormor anhöriga anhoriga er ni andra morsan farsan dom de',
  partner:
    'man mannen make sambo pojkvan kille killen fru frun pappa styvpappa plastpappa farsan bror brorsa brorsan mamma morsan ex exet exman exmake han hon son sonen grannen chefen nån någon nagon dom fästman tjej tjejen flickvän gubben pappan',
  him: 'honom henne dom dem nån någon nagon alla er dig chefen chef exet mannen frun pappa mamma grannen kollegan kollegorna ungen barnen folk människor honom handläggaren handlaggaren sambon svärmor han hon morsan farsan jäveln javeln idioten grannarna kollegor',
  child:
    'barn barnen barnet son sonen dotter dottern bebis bebisen ungen ungarna dottern flickan pojken tös grabben barnbarn',
  means:
    'rep repet snara snaran rakblad rakbladet kniv kniven tabletter tabletterna piller pillren medicin medicinen bron tåget taget tåg spåret sparet spåren taket brygga vapen bältet klippan bergrum gas',
  pills:
    'tabletter tabletterna tablett piller pillren medicin medicinen mediciner medicinerna alvedon alvedonen ipren panodil sömntabletter somntabletter insulin insulinet kartor karta burk burken burkar sömnmedicin somnmedicin paracetamol värktabletter varktabletter citodon lergigan',
  weapon:
    'kniv kniven yxa yxan pistol pistolen vapen vapnet hammare hammaren machete gevär gevar bösse basebollträ geväret bössa',
  body: 'rygg ryggen huvudet nacken knät knäna knan axeln höften benen fötterna fotter magen tand tänder migrän',
});
