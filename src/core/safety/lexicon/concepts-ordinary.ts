/** Words by concept for what our questions invite: work and its strains, illness, money. Written without diacritics where the language allows. */
import type { ConceptWords } from './shape.ts';

export const conceptsOrdinary: ConceptWords = {
  'job-en': `work working workload job jobs shift shifts nights night_shift night_shifts days pace line warehouse till tills office manager boss supervisor
    overtime hours commute deadlines targets retail agency customers school college course training interviews interview workplace place_of_work
    factory site kitchen care_home teaching teacher classroom applications applying employer job_centre jobcentre forms paperwork benefits`,
  'strain-en': `stairs noise crowds heat cold lifting standing sitting driving travel loud busy bright_lights lights people phone computer screens side_effects`,
  'illness-en': `arthritis pain back knee knees hip hips me fibro fibromyalgia ms chronic_fatigue long_covid covid sciatica stroke tablets_make meds_make stiff stiffness
    lupus cfs copd asthma migraines operation surgery chemo joints`,
  'job-pl': `prac* robot* robocie firm* zaklad* zmian* nock* nocn* magazyn* tasm* norm* temp* hali hala kas* kasie sklep* fabryk* produkcj* budow* biurz* biura
    kuchni* etat* szef* kierown* brygad* majster* majstr* halas* dyzur* nadgodzin* zleceni* klient* staz* szkoleni* obowiazk* rozmow* zawod* nauk* szkol* stres* taksowk*`,
  'boss-pl':
    'szef szefowa kierownik kierowniczka brygadzista brygadzistka majster dyrektor dyrektorka przelozony przelozona pracodawca klient klienci klientka koledzy kolezanki wspolpracownicy oni',
  'boss-does-pl': `krzyczy krzycza wrzeszczy wrzeszcza wydziera wydzieraja drze dra wyzywa wyzywaja poniza ponizaja obraza obrazaja gnebi gnebia dokucza dokuczaja
    czepia czepiaja straszy strasza ochrzania opieprza opierdala dobija wykancza meczy drze_sie nekaja neka krzyczal krzyczala wrzeszczal wyzywal ponizal ponizala nie_znosi nie_lubi nienawidzi`,
  'wears-pl':
    'dobija dobijaja dobil dobila dobilo wykancza wykanczaja wykonczyl* meczy mecza zameczy* przerasta niszczy zabija zabijaja zabila zzera dusi stresuje przytlacza paralizuje',
  'worn-pl': 'wykonczon* wyczerpan* wypalon* padniet* zmeczon* przemeczon* zajechan* zestresowan*',
  'effort-pl':
    'ustac stac chodzic dzwigac nosic podniesc sprzatac gotowac siedziec jezdzic dojezdzac biegac schylac wchodzic pracowac szukac uczyc utrzymac',
  'bodily-pl':
    'zawiazac schylic sie_schylic podniesc ubrac dlugo_stac dlugo_siedziec siedziec stac dzwigac chodzic klekac kleczec nosic utrzymac zacisnac otworzyc pisac biegac wejsc spac',
  'strain-pl':
    'grupie tlumie tlumem ludzmi tempem tempa halasem obowiazkami papierami dokumentami formalnosciami dojazdami rachunkami dlugami oplatami splata kredytem schodami komputerem urzedami egzaminami',
  'kin-pl':
    'ojciec tata matka mama brat siostra maz zona syn corka dziadek babcia wujek ciocia ciotka kuzyn kuzynka kolega kolezanka przyjaciel przyjaciolka sasiad szwagier tesc partner chlopak narzeczony',
  'work-strain-sv': `jobb* arbete* arbets* arbeta pass passet passen nattpass* skift* lager lagret stress* tempo* takten chef* buller* bullret kassa* skol* praktik*
    kund* industri* fabrik* natten nätter natt_och övertid* heltid deltid kontor* restaurang* vård* hemtjänst* kraven deadlines pendl* lektion*`,
  'strain-sv':
    'trappor trapporna ljud ljudet ljuden folk trängsel folksamlingar lyft lyften köer kontorslandskap papper* pappret blanketter byråkrati* siffror pengar ekonomin räkningar* värmen kylan',
  'give-up-sv': 'ger_upp gett_upp gav_upp ge_upp',
  'illness-sv': `reumatism* artros* fibromyalgi* värk* smärt* rygg* höft* knä* me ms ont ledvärk* utmattning* covid* sköldkört* ämnesomsättning* stroke* cancer* cellgift* anemi* järnbrist diabetes* sömnapné*`,
  'kins-sv':
    'pappa mamma far mor bror syster brorsan syrran farfar morfar farmor mormor man fru make maka son dotter kompis vän kusin moster faster farbror morbror sambo granne svåger',
};
