/**
 * Words as they are written in messages to friends, and the word that is meant. Mostly English, since its spelling says least about
 * its sound. A word stands for itself as well: `2` in "2 boxes" stays a number.
 */
export const respelt: ReadonlyMap<string, string> = new Map(
  `
  2 to|b be|n and|r are|u you|m3 me|meh me|mah my|iz is|wer were|wos was|woz was|cannot cant|bin been|av have|ov of|wiv with|wid with|jst just|jus just
  edn end|ws was|orl all|bowt about|woznt wasnt|wosnt wasnt|wurf worth|myy my|mee me|tto to|dissapear disappear|disapear disappear|dissappear disappear|dissapeer disappear|hrm harm|dle die|l i|longr longer|longa longer|eva ever|whant want|wunt want|waant want|whish wish|wuz was|waz was|wur were|0d od|0ded od|cutt cut|cutted cut|cuting cutting|brigde bridge|fite fight|goodbies goodbye|soundz sounds|opshun option|al all|dei die|ednd end|lvie live|ctu cut|dnt dont|dunt dont|doan dont|cnt cant|carnt cant|cudnt couldnt|wudnt wouldnt|wud would|cud could|shud should
  wnt want|wnna wanna|wona wanna|wannna wanna|wonna wanna|wun want|wantin wanting|gna gonna|gnna gonna|gunna gonna|gunn gonna|gona gonna|goin going|finna gonna
  ned need|nid need|tryna trying|trynna trying|finkin thinking|fink think|thinkn thinking|thnk think|thort thought|thorts thoughts|thawts thoughts|thots thoughts|thougts thoughts
  ded dead|deaded dead|dedd dead|dy die|dai die|dye die|dieing die|deth death|kil kill|kll kill|kyll kill|kul kill|killd killed|kilin killing|klling killing
  suacide suicide|sooicide suicide|soocide suicide|sueicide suicide|suecide suicide|susicide suicide|suisyde suicide|suwicide suicide|siuside suicide|sucicide suicide|sewicide suicide|sooeycide suicide|suicyde suicide|suislide suicide
  sucydal suicidal|sooicidal suicidal|suacidal suicidal|sewicidal suicidal|siucidal suicidal|suisidal suicidal|suasidal suicidal
  meself myself|mysel myself|myslf myself|maself myself|mahself myself|meslef myself|myslef myself|mysefl myself
  lyf life|lyfe life|lif life|lfe life|lief life|liv live|livin living|lyv live|xist exist|egsist exist
  nemore anymore|nymore anymore|anymor anymore|nomore anymore|enymore anymore|animore anymore|nething anything|nothin nothing|nuthin nothing|nuffin nothing|nufin nothing|nowt nothing|evrything everything|everythin everything|evryone everyone|every1 everyone|evry1 everyone|sum1 someone|some1 someone|any1 anyone|no1 noone|sumone someone
  tonite tonight|2nite tonight|2night tonight|tonyt tonight|2nyt tonight|nite night|nyt night|2moro tomorrow|2morrow tomorrow|tmrw tomorrow|tmoro tomorrow|tomoz tomorrow|tomorow tomorrow|tmr tomorrow|2day today
  agen again|agn again|agane again|hurtin hurting|hert hurt|hrt hurt|hurrt hurt|kut cut|kuttin cutting|cuttn cutting|cutin cutting|kutting cutting|jmp jump|jup jump|hng hang|hangg hang|stb stab|rists wrists|rist wrist
  alwys always|rly really|ryt right|luv love|lv love|gud good|betta better|bettr better|wifout without|wivout without|withowt without|wishin wishing|wsh wish|wich wish
  tek take|lyf life|tablits tablets|tabletts tablets|pilz pills|pils pills|pillz pills|paracetemol paracetamol|paracetomol paracetamol|parasetamol paracetamol|paras paracetamol|parras paracetamol
  hiting hitting|hittin hitting|beatin beating|htis hits|hitts hits|punchd punched|chokd choked|raypd raped|raipd raped|tuk took|tooken took|takn taken
  sory sorry|sry sorry|soz sorry|gudbye goodbye|gdbye goodbye|goodby goodbye|plz please|pls please|hlp help|halp help
  poynt point|hopeles hopeless|wurthless worthless|wortless worthless|usless useless|burdon burden|burdan burden|birden burden
  leba leva|vl vill|frm framfor|livv liv|liiv liv|vra vara|tablettr tabletter|meg mig|ifron fran|aav av|avv av|dda doda|ddoda doda|odda doda|framf framfor|frmfor framfor|nte inte|vll vill|mi mig|me med|suicidell suicidal|intr inte|imte inte|inye inte|ibte inte|unte inte|intw inte|wil vill|wilj vill|vlil vill|viil vill|mgi mig|mih mig|migg mig|mejj mej|mei mej|dte det|dett det|foralltid evigt|forevigt evigt|forgott evigt|leeva leva|lefwa leva|lea leva|leca leva|lwva leva|lrva leva|ite inte|vull vill|mmig mig|miig mig|maj mej|slpr slar|slor slar|sut slut|skut slut|batte battre|jagvill vill|javill vill|jagska ska|intevill vill|jagorkar orkar|migsjalv mig|mejsjalv mej|ochvill vill|
  taigt tagit|tgit tagit|tagt tagit|tagitt tagit|mycke mycket|mkt mycket|mke mycket|livt livet|farr får|vrf varfor|repp rep|repret repet|togg tog|drakna dranka|skra skar|snark snart|snrat snart|sanrt snart|snatr snart|fots fotts|kasst kasta|t@ ta|t4 ta|@v av|4v av|handlderna handlederna|handlerna handlederna|vkna vakna|zjälv själv|sjelv själv|lebva leva|leba leva|mg mig|lv liv|slu slut|voe vore|vote vore|lovet livet|ligv liv|själc själv|fliy flit|daha daga|ja jag|jaa jag|jg jag|jga jag|jah jag|mej mig|ej inte|icke inte|ente inte|e ar|imoron imorgon|imorron imorgon|imorn imorgon|imårn imorgon|immorgon imorgon|imorgn imorgon|imån imorgon|inat inatt|ikvel ikvall|ikvell ikvall|ikveld ikvall|hengja hanga|hangja hanga|hengjer hanger|rkar orkar|rkade orkar|rka orkar|verdos overdos|nskar onskar|int inte|img mig|mje mej|ddo dod|nt inte|ntt inte|itte inte|sler slar|slr slar|slaar slar|skr skar|skaer skar|armana armarna|fr fran|dood dod|ihjel ihjal|ijhal ihjal|slt slut|sjlv sjalv|sjalf sjalv|alri aldrig|alldri aldrig|aldri aldrig|onskr onskar|onska onskar|battr battre|bettre battre|tankr tanker|lvet livet|sga ska|oxo ocksa|hoppr hoppar
  nei nie|nir nie|niw nie|nje nie|neie nie|nii nie|niee nie|zrobei zrobie|zroboe zrobie|mne mnie|mie mnie|mmie mnie|bie bije|cjce chce|vhce chce|xhce chce|cgce chce|chve chce|chxe chce|cce chce|chcr chce|chcw chce|dsc dosc|dpsc dosc|doac dosc|dosv dosc|ztc zyc|zuc zyc|xyc zyc|zyx zyc|bje bije|bjie bije|tnesie tne|zcy zyc|yzc zyc|zyv zyc|konczcyc konczyc|zginonc zginac|zginoc zginac|dahu dachu|daha dachu|chcem chce|umierat umierac|ne nie|zycc zyc|zucam rzucam|zuce rzuce|zucic rzucic|zucil rzucil|zucilam rzucilam|zuc rzuc|zabdzic zabic|siem sie|zabicsie zabic
  brij bridge|brige bridge|brdge bridge|trane train|trayn train|ruf roof|nife knife|nyf knife|rop rope|nuse noose|noos noose|blayd blade
  `
    .trim()
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [written = '', meant = ''] = pair.trim().split(' ');
      return [written, meant];
    }),
);
