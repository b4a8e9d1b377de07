/** Polish words by concept, written without diacritics unless two words differ by them alone. */
import type { ConceptWords } from './shape.ts';

export const conceptsPl: ConceptWords = {
  filler: `juz tylko po prostu naprawde bardzo tak ciagle czasem czasami teraz dzisiaj dzis kurwa chyba troche zwyczajnie normalnie serio tez
    jeszcze i to sie no ja mi sobie juz poprostu wreszcie w koncu najchetniej caly czas wciaz nadal tego ten ta te zaraz jutro szczerze wlasnie
    kurde pewnie moze wiecej zawsze takie taka znowu jest bym bys bylo naprawde`,
  common: `nie sie i w z na do to ze jest mi mnie ja juz co jak tak za od po o a ale bo dla ten ta te moj moja moje mam ma mial byl byla bylo bede
    bedzie tylko kiedy wszystko wszystkim nikt nic moze chce tym tego tej`,
  not: 'nie nigdy niee nei ni nie',
  'denial-through':
    'chce chcialbym chcialabym chcialem chcialam zamierzam mam mialem mialam mysle o planuje planow zamiaru mysli zadnych sie sobie bym bede juz to zebym zeby abym tak ze znaczy jestem jest ani miewam czuje potrzeby ochoty o',
  now: 'teraz znowu znow nadal wciaz ostatnio dzis dzisiaj wczoraj jutro obecnie ciagle',
  want: 'chce chcem chcę hce chcialbym chcialabym chcialam chcialem pragne marze wole wolalbym wolalabym wolalam wolalem chcialoby mysle planuje zamierzam musze probowalam probowalem sprobuje mam_ochote mam_zamiar',
  die: 'umrzec umzec umrzeć umierac zdechnac zginac umre zdychac zejsc byc_martwy byc_martwa niezyc',
  live: 'zyc rzyc zycie zycia zyciu istniec zyje egzystowac egzystencji',
  self: 'siebie sie sobie soba',
  killpl:
    'zabic zabije zabiję zabijam zabijal zabijala zabilbym zabilabym zabilem zabilam zabic zabicie zabicia zabiciu zabijanie zabijaniu ubic ubije zajebac zajebie zajebe zamordowac zamorduje utopic utopie zadzgac dzgnac udusic udusze zastrzelic zastrzele otruc otruje zatluc zatluke zarznac powiesic powiesze wieszac podciac podetne wykonczyc wykoncze zakatowac zarabac rozjechac',
  family:
    'dzieci dziecku dzieciom dziecko syn syna synowi corka corki corce mama mamie mame mamo tata tacie tate zona zonie mezowi maz rodzina rodzinie rodzice rodzicom bliscy bliskim bliskich siostra siostrze brat bratu wszyscy wszystkim wnuki wnukom babcia babci przyjaciele znajomym matce matka ojcu dzieciakom dzieciaki wam was',
  partner:
    'maz mąż partner chlopak ojczym ojciec tata brat zona zonka dziewczyna partnerka on ona byly byla matka mama syn konkubent facet stary tesc wujek sasiad szef ktos oni narzeczony wspollokator',
  him: 'go ja ją jego jej ich cie ciebie kogos szefa szefowa kierownika meza męża zone żonę ojca matke sasiada sasiadke wszystkich was brata siostre syna corke dziecko dzieci kolege tesciowa tesciowej tescia bylego byla partnera ludzi typa gnoja skurwiela ich kumpla majstra ojczyma lekarza urzedniczke',
  child:
    'dziecko dzieci dziecka dziecku corka corke corki corce corka syn syna synowi synem synka coreczka coreczke maly mala malego dzieciaki dzieciaka wnuczka wnuczke wnuk wnuka niemowle',
  means:
    'sznur sznura sznurek lina line zyletka zyletke zyletki zyletkami noz noza nozem tabletki tabletek tabletkami prochy prochow leki lekow lekami most mostu moscie pociag pociagu tory torow torach dach dachu zyly zyl petla petle pasek bron gaz tiry wiadukt',
  pills:
    'tabletki tabletek tabletkami tabletke prochy prochow prochami leki lekow lekami lek pigulki pigulek paracetamol paracetamolu apap apapu nasenne nasennych insuline insuliny ketonal relanium xanax opakowanie opakowania opakowan listki blistry blister psychotropy psychotropow przeciwbolowe przeciwbolowych leków',
  weapon:
    'noz nozem noza siekiera siekiere siekierka mlotek mlotkiem pistolet pistoletem bron broni maczeta kij kijem palka tasak',
  body: 'plecy kregoslup glowa kolano kolana nogi noga biodro bark zab zeby brzuch reka rece kark stopy migrena',
};
