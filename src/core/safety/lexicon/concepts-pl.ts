/** Polish words by concept, written without diacritics unless two words differ by them alone. */
import type { ConceptWords } from './shape.ts';

export const conceptsPl: ConceptWords = {
  filler: `juz tylko po prostu naprawde bardzo tak ciagle czasem czasami teraz dzisiaj dzis kurwa chyba troche zwyczajnie normalnie serio tez
    jeszcze i to sie no ja mi sobie juz poprostu wreszcie w koncu najchetniej caly czas wciaz nadal tego ten ta te zaraz jutro szczerze wlasnie
    kurde pewnie moze wiecej zawsze takie taka znowu jest bym bys bylo naprawde`,
  common: `nie sie i w z na do to ze jest mi mnie ja juz co jak tak za od po o a ale bo dla ten ta te moj moja moje mam ma mial byl byla bylo bede
    bedzie tylko kiedy wszystko wszystkim nikt nic moze chce tym tego tej`,
  not: `nie nigdy niee nei nir niw nje neie nii`,
  'denial-through': `chce chcialbym chcialabym chcialem chcialam zamierzam mam mialem mialam mysle o planuje planow zamiaru mysli zadnych sie sobie bym bede juz to zebym zeby abym tak ze znaczy jestem jest ani miewam czuje potrzeby ochoty o`,
  now: `teraz znowu znow nadal wciaz ostatnio dzis dzisiaj wczoraj jutro obecnie ciagle`,
  alive: `zyc rzyc zycc zyccc zydz rzydz zyx zyv zycz zicz istniec egzystowac zycia*`,
  sie: `sie zie siebie sje siem siee sja`,
  sobie: `sobie sobje se sb sobe`,
  want: `chce kce chve chxe chec chc chcee hcem chche chcialbim chcem chcę hce chcialbym chcialabym chcialam chcialem pragne marze wole wolalbym wolalabym wolalam wolalem chcialoby mysle planuje zamierzam musze probowalam probowalem sprobuje mam_ochote mam_zamiar`,
  die: `umrzec umszec umszedz umrzc umzc umzedz umrzedc umrezc urmzec umrzecz umzec umrzedz umzedz umrec umerzec umrzecc umiezec umrzeci zdychac umrzeć umierac zdechnac zginac umre zdychac zejsc byc_martwy byc_martwa niezyc`,
  live: `zyc rzyc zycie zycia zyciu istniec zyje egzystowac egzystencji`,
  self: `siebie sie sobie soba`,
  killpl: `zabic zabij zabije zabiję zabijam zabijal zabijala zabilbym zabilabym zabilem zabilam zabic zabicie zabicia zabiciu zabijanie zabijaniu ubic ubije zajebac zajebie zajebe zamordowac zamorduje utopic utopie zadzgac dzgnac udusic udusze zastrzelic zastrzele otruc otruje zatluc zatluke zarznac powiesic powiesze wieszac podciac podetne wykonczyc wykoncze zakatowac zarabac rozjechac
    zabilbym zabilabym zabilam zabijs zabjie zabijsie zabijc zabijdz zabiec_sie zabidz zabjc zabicz zabici zabjic zaibc zbaic zabuje zabiuje zabije*
    powiesil* powiesilbym powieszen* powiesze* wieszam utopil* utopie* udusil* zastrzeli* zastrzelil* otruj* otruc otrul*
    dzgne dzgnac dzgnal* dzgnel* zadzgam zadzgal* wykrwaw* zaglodz* zaczadz* zacpac zacpam zacpal* zapije_sie_na zapic_sie_na ukatrup* zaciuka* sprzatne odstrzel* odstrzelic
    zatlucze rozwale podpalic podpale spalic_sie zarznac poderznac poderzne zamorduje zamordowal* unicestw*`,
  family: `dzieci dziecku dzieciom dziecko syn syna synowi corka corki corce mama mamie mame mamo tata tacie tate zona zonie mezowi maz rodzina rodzinie rodzice rodzicom bliscy bliskim bliskich siostra siostrze brat bratu wszyscy wszystkim wnuki wnukom babcia babci przyjaciele znajomym matce matka ojcu dzieciakom dzieciaki wam was`,
  partner: `maz mąż partner chlopak ojczym ojciec tata brat zona zonka dziewczyna partnerka on ona byly byla matka mama syn konkubent facet stary tesc wujek sasiad szef ktos oni narzeczony wspollokator`,
  him: `go ja ją jego jej ich cie ciebie kogos szefa szefowa kierownika meza męża zone żonę ojca matke sasiada sasiadke wszystkich was brata siostre syna corke dziecko dzieci kolege tesciowa tesciowej tescia tego_dziecka to_dziecko tego_gnoja tego_typa tego_faceta ta_kobiete te_kobiete syneczka coreczke noworodka bylego byla partnera ludzi typa gnoja skurwiela ich kumpla majstra ojczyma lekarza urzedniczke`,
  child: `dziecko dzieci dziecka dziecku corka corke corki corce corka syn syna synowi synem synka coreczka coreczke maly mala malego dzieciaki dzieciaka wnuczka wnuczke wnuk wnuka niemowle`,
  take: `przyjme przyjac przyjelam przyjalem polknac polkne polknel* polknal* polykam polknij* lykne lyknac lyknel* lyknal* lykam zazyc zazyje zazyl* wezme wziac wzielam wzialem wzielem wziela wzial wpieprz* wpierd* wpieprze
    zjem zjesc zjadlam zjadlem zezre zezrec zezarl* nazre nazrec nazarl* nalykam nalykac nalykal* najem najesc najadl* nawpierd* nabiore nabral* wypije wypic wypil* popije lyknij* przedawk* zapodam zarzuce wrzuce_w_siebie wsypie`,
  overtake: `nalykac nalykam nalykal* nazre nazrec nazarl* najesc najem najadl* najeb* nawpierd* nafaszer* nabral* przedawk* nacpam nacpac nazrem zatruj* zatruc otruj* otruc`,
  amount: `15 18 24 28 35 45 55 75 120 150 200 pietnascie kilkadziesiat nascie tyle_ile_mialam tyle_ile_mialem wszystko wszystkie wszystkich caly cale cala calego garsc garscie garscia garsciami naraz opakowanie opakowania blister listek duzo mnostwo kilkanascie kilkadziesiat dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat sto setke 20 25 30 40 50 60 70 80 90 100 ile_wlezie co_mam hurtem sloik paczke`,
  ligature: `sznur* lina line linka linke petla petle petli petelka przewod* kabel kabl* pasek paskiem paska szalik* przescieradl* smycz* zylka zylke skakank* powroz* stryczek stryczk* rzemien* krawat*`,
  cliff: `most* mosc* dach* dachu wiadukt* balkon* klif* peron* tor tory torach torow parapet* barierk* balustrad* krawedz* urwisk* przepasc* okno okna oknie rzeka rzeki rzeke rzeka wisla wisly wisle tama tamie zapora kladka kladce kladki wiezowc* pietr* dziesiat* nasyp* skarp* tamiza`,
  lookup: `szukam szukal* szukac googl* guglu* wygoogl* googluje google sprawdzam sprawdzal* sprawdzil* czytam czytal* poczytal* przegladam przegladal* wpisuje wpisywal* wpisal* ogladam fora forum internecie necie internet researchowal* czatgpt`,
  near: `syn corka maz zona brat siostra kolega kolezanka przyjaciel przyjaciolka mama tata ojciec matka chlopak dziewczyna partner partnerka sasiad sasiadka wnuk wnuczka kumpel ziomek ziom wspollokator wspollokatorka znajomy znajoma kuzyn kuzynka bratowa szwagier tesc tesciowa ktos facet kobieta`,
  killother: `zabic zabije zabijac zabilbym zabilabym zamordowac zamorduje zajebac zajebie zajebe zajebalbym udusic udusze udusilbym udusilabym zadusic zadusze zadusil zadusilbym zadusilabym utopic utopie utopilbym utopilabym zadzgac zadzgam dzgnac dzgne zastrzelic zastrzele zastrzelilbym otruc otruje zatluc zatluke zarznac zarzne rozjechac rozjade podpalic podpale spalic spale skatowac skatuje zakatowac zakatuje poderznac poderzne zarabac zarabie zepchnac zepchne ukatrupic ukatrupie wykonczyc`,
  hits: `bije bija bil bila bijal pobil pobila pobili kopie kopal kopnal kopnela skopal uderza uderzal uderzyl uderzyla uderzyli leje zlal katuje skatowal tlucze stlukl maltretuje dusi dusil dusila poddusza szarpie szarpal szarpnal popycha popychal popychala popchnal popchnela pchnal pchnela zepchnal policzkuje spoliczkowal wali walnal walnela pieprznal przywalil pizga napadl napadli zaatakowal zaatakowala gwalci zgwalcil zgwalcili molestuje molestowal napastuje napastowal gryzie ugryzl oblewa oblal plul opluwa przypala targa_za ciagnie_za dzgnal dzgnela pocial poddusil zmusza_do_seksu`,
  soon: `poniedzialek wtorek srode czwartek jutro dzisiaj dzis wieczorem rano noca poniedzialku wtorku srody czwartku piatku soboty niedzieli niedziele sobote piatek swiat swieta wigilie wigilii weekendu weekend nowego_roku wiosny lata zimy niedlugo wkrotce zaraz niebawem juz tydzien tygodnia miesiac miesiaca urodzin wtedy tam jutra`,
  sleep: `zasnac zasne usnac usne spac przespac spie zasypiam zasypiac polozyc klade sen zasnal* zasnel* usnal* usnel*`,
  scold: `szef szefowa mama matka mamuska zona zonka kierownik kierowniczka nauczycielka babcia tesciowa dziewczyna corka majster brygadzista siostra`,
  since: `od_tygodnia od_tygodni od_dni od_miesiaca od_miesiecy od_kilku od_paru od_dawna wcale`,
  weeks: `tygodnia tygodni dni miesiaca miesiecy kilku paru dawna wczoraj rozwodu smierci`,
  when: `wczoraj dzis dzisiaj znowu prawie mocno codziennie kiedys czesto reka piescia pijany regularnie przedwczoraj rano noca wieczorem`,
  mine: `zone zonke partnerke meza matke mame ojca tate corke coreczke syna synka dziewczyne dziecko dzieci brata siostre babcie`,
  harm: `krzywde krzywda krzywdy krzywd cos cos_zlego cos_glupiego zle co_zlego`,
  dative: `dziecku dzieciom synowi synkowi corce coreczce malej malemu niemowleciu zonie mezowi matce mamie ojcu jej jemu mu im komus ludziom innym szefowi kierownikowi sasiadowi sasiadce bratu siostrze tesciowej bylemu bylej rodzinie nim niemu wszystkim partnerowi partnerce chlopakowi dziewczynie wnukowi temu tej tym`,
  means: `sznur sznura sznurek lina line zyletka zyletke zyletki zyletkami noz noza nozem tabletki tabletek tabletkami prochy prochow leki lekow lekami most mostu moscie pociag pociagu tory torow torach dach dachu zyly zyl petla petle pasek bron gaz tiry wiadukt`,
  pills: `tabl tabletk* ibuprom* ibuprofen* paracetam* pyralgin* nasenn* uspokajajacych nasercowe proszkow tabletki tabletek tabletkami tabletke prochy prochow prochami leki lekow lekami lek pigulki pigulek paracetamol paracetamolu apap apapu nasenne nasennych nasenkow nasenki nasenek tablety tablet tabletkuf lekuf lekarstwa lekarstw proszkuf tabsy tabsow tabs tabsami tabsow tabeletki tabeltki tabelek piguly pigul proszki proszkow proszkami apteczka apteczke apteczce apteczki ibuprom ibupromu nospa tramal tramadol morfine morfina fentanyl klony klonow klonazepam benzo benzosy antydepresanty antydepresantow insuliny insulina insuline insuliny ketonal relanium xanax opakowanie opakowania opakowan listki blistry blister psychotropy psychotropow przeciwbolowe przeciwbolowych leków`,
  weapon: `noz nozem noza siekiera siekiere siekierka mlotek mlotkiem pistolet pistoletem bron broni maczeta kij kijem palka tasak`,
  body: `plecy kregoslup glowa kolano kolana nogi noga biodro bark zab zeby brzuch reka rece kark stopy migrena`,
};
