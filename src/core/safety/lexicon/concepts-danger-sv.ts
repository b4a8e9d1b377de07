/** Swedish words from which will, deed, sign and violence are put together, and what makes them harmless. */
import type { ConceptWords } from './shape.ts';

export const dangerSv: ConceptWords = {
  // Will, whatever its strength; the infinitive comes after it.
  'vilja-sv': `want wanna gonna chce vill ville velat vela vilja ska skall skulle tänker tänkt tänkte kommer kommer_att planerar planerat planerade funderar_på funderat_på funderar ämnar
    för_avsikt_att avsikt_att besluten_att fast_besluten inställd_på_att beredd_att avser_att nödgas lär kommer_nog tvingas beslutat_att beslutit_att bestämt_att bestämt_mig_för_att har_beslutat måste borde bör önskar hoppas längtar lust_att lust lusten sugen_på sugen frestad
    försöker försökte försökt försöka redo_att redo beredd kan orkar_bara behöver håller_på_att på_väg_att svär_att lovar lovar_att`,
  'end-sv':
    'avsluta avslutar avslutade sluta göra_slut_på gör_slut_på sätta_stopp_för sätta_punkt_för ända förkorta släcka kasta_bort slänga_bort ta_bort radera förstöra lämna stänga_av stoppa',
  'my-life-sv':
    'livet mitt_liv sitt_liv sitt_eget_liv min_liv min_livet mitt_livet itt_liv mi_liv mutt_liv mitt_eget_liv livet_själv min_existens mitt_jävla_liv mitt_eländiga_liv mitt_patetiska_liv mitt_skitliv skitlivet det_här_livet detta_liv jordelivet mina_dagar min_tid_här',
  'height-sv':
    'fönster balkong taket hustaket sundsvallsbron högakustenbron västerbron sandöbron hängbron gångbron järnvägsbron takkanten balkongen räcket bron broräcket viadukten klippan kranen tornet parkeringshuset gångbron trappräcket våningen stupet fjärde_våningen femte_våningen sjunde_våningen tionde_våningen dammen dammluckan isen vattnet forsen älven havet kajen',
  'fast-sv':
    'tåget tåg ett_tåg godståg godståget pendeltåget pendeln tunnelbanan tunneltåget spårvagnen lastbil lastbilen lastbilar långtradare timmerbil timmerbilen bussen en_buss bilar en_bil motorvägen trafiken e4an x2000 snabbtåget rälsbussen',
  'leap-sv':
    'hoppa hoppar hoppade hoppat kasta_mig kastar_mig kastade_mig kastat_mig kastamig slänga_mig slänger_mig slängde_mig kliva kliver klev klivit steg ställa_mig ställer_mig ställde_mig ställt_mig lagt_mig slängt_mig lägga_mig lägger_mig rulla_mig knuffa_mig gå_rakt gå_ut gå springa_ut springa går_ut går_rakt gick_ut',
  'rope-work-sv': `båt båten båt* släp släpet släpkärra släpvagn hund hunden häst hästen klättr* gung* julgran granen taklast flytt* tvätt* segl* bogser* lina hängmatta hängmattan
    jobb* arbete* bygg* trädgård* lasten taklast presenning* kanot*`,
  // Hurting somebody, as one would say it of oneself or of another.
  'attack-sv': `slå_ihjäl slå_ner slå_sönder slå_på slå_in slå sparka sparka_ner sparka_in skjuta skjuta_ner skjuta_ihjäl hugga hugga_ner knivhugga knivskära mörda döda ha_ihjäl strypa kväva dränka
    förgifta misshandla spöa spöa_upp klå_upp golva bränna_inne köra_över köra_på meja_ner skada göra_illa göra_slut_på ta_kål_på ta_död_på hämnas_på halshugga spränga tända_på sticka_ner klippa banka knäcka`,
  'attack-done-sv': `slår slog slå sparka hota misshandla slagit slagits slås slagen sparkar sparkade sparkat sparkad stryper strypte strypt misshandlar misshandlade misshandlat misshandlad misshandlas
    våldtar våldtog våldtagit våldtagen knuffar knuffade puttade kastade_sig kväver kvävde hugger högg huggit knivhuggen knivhögg knivskar örfilar örfilade smäller_till smällde_till klappade_till klappar_till
    drämde_till drog_mig_i_håret tog_stryptag tar_stryptag spöar spöade spöat klår attackerar attackerade överföll överfallen bränner brände dränkte skallade nitade nitar pucklar pucklade golvade tvingar_sig_på`,
  'target-sv': `chef chefen chefer cheferna handläggar* socialsekreterar* sossen kollega kollegan kollegor kolleger kollegorna granne grannen grannar grannarna man mannen fru frun frugan sambo sambon exet ex kille killen
    tjej tjejen pojkvän* flickvän* pappa farsan mamma morsan styvpappa* plastpappa* styvfar* bror brorsan syster syrran svärmor svärfar svåger* lärar* rektor* läkar* doktor* arbetsgivar* hyresvärd* vakt* polis*
    barn barnen barnet bebis* son sonen dotter dottern ungar ungen ungarna folk människor alla allihop nån någon honom henne dom dem dig er jäveln jävlarna jävel aset asen svin* idiot* käring* gubb* personal* klasskompis*
    elev* coach* kurator* den_jäveln det_svinet ägaren familjen familj`,
  'male-kin-sv':
    'pappa farsan styvpappa styvpappan styvpappas plastpappa plastpappan styvfar styvfadern farfar morfar farbror morbror bror brorsan storebror styvbror styvbrorsan kusin kusinen svärfar svågern inneboende inneboenden hyresvärden tränaren läraren exet exmannen mannen sambon chefen',
  'arson-sv':
    'tända_eld_på tänder_eld_på tänt_eld_på sätta_eld_på tända_på tänder_på elda_upp elda_ner bränna_ner bränna_upp bränner_ner bränner_upp bränna spränga spränger spränga_upp bomba bombar skjuta_sönder',
  'place-sv': `arbetsförmedling* försäkringskass* soc socialkontor* socialtjänst* socialen kontor* skola skolan kommunhuset kommunen jobbet arbetsplatsen huset stället bygget byggnaden lägenheten lägenhet kåken skiten
    kyrkan moskén klassrummet vårdcentralen sjukhuset psyk lagret fabriken butiken hans_hus hennes_hus deras_hus er_byggnad mottagningen receptionen myndigheten kronofogden migrationsverket tingsrätten`,
  'attack-job-sv':
    'jakt* jag_jagar jaktlag* älg* jägar* licens* lumpen militär* försvarsmakten hemvärnet skytte* polis* ordningsvakt* slakt* tävl* skyttebana*',
  'deed-sv':
    'hänga hänger hängde dränka dränker strypa stryper kväva skjuta skjuter sköt döda dödar dödade förgifta avliva slakta gasa bränna_ihjäl spränga svälta avsluta offra',
  'deed-self-sv': `ta_livet_av_mig ta_livet_av_sig ta_sitt_liv ta_sitt_eget_liv avsluta_sitt_liv ta_mitt_liv ta_mitt_eget_liv ta_livet hänga_mig döda_mig skjuta_mig dränka_mig strypa_mig förgifta_mig kväva_mig hoppa avsluta_livet avsluta_mitt_liv avsluta_allt ända_mitt_liv ända_livet göra_slut_på_allt göra_slut_på_mig
    göra_slut_på_mitt_liv göra_slut_på_livet dö få_dö slippa_leva sluta_leva sluta_finnas sluta_existera begå_självmord ta_självmord göra_självmord självmord skära_mig skada_mig lämna_livet lämna_det_här_livet lämna_detta_liv lämna_denna_värld lämna_jordelivet lämna_världen somna_in ta_död_på_mig ta_kål_på_mig
    kasta_mig_framför kasta_mig_ut kasta_mig_från slänga_mig_framför lägga_mig_på_rälsen lägga_mig_på_spåret ställa_mig_på_spåret ställa_mig_framför gå_ut_framför ta_en_överdos ta_överdos överdosera svälja_alla ta_alla_mina_tabletter ta_alla_mina_piller ta_alla_tabletter ta_alla_tabletterna ta_en_dödlig_dos gasa_ihjäl_mig köra_ihjäl_mig
    svälta_ihjäl frysa_ihjäl supa_ihjäl_mig knarka_ihjäl_mig svälta_mig_till_döds göra_mig_illa skära_upp_handlederna skära_handlederna skära_halsen skära_upp_pulsådrorna köra_in_i_en_bergvägg köra_in_i_ett_träd köra_av_vägen`,
  // The same, as one does it or did it.
  'ends-me-sv': `tar_livet_av_mig tog_livet_av_mig tar_mitt_liv tog_mitt_liv tar_mitt_eget_liv tar_livet_av_mej hänger_mig hängde_mig skjuter_mig sköt_mig dödar_mig dödade_mig dränker_mig dränkte_mig avslutar_livet
    avslutar_mitt_liv avslutade_mitt_liv begår_självmord begick_självmord tar_självmord tog_självmord gör_slut_på_mitt_liv gör_slut_på_livet gör_slut_på_mig skär_mig skadar_mig`,
  'done-me-sv':
    'tagit_livet_av_mig tagit_livet_av_mej tagit_mitt_liv tagit_mitt_eget_liv hängt_mig skjutit_mig dödat_mig dränkt_mig avslutat_livet avslutat_mitt_liv begått_självmord tagit_självmord gjort_slut_på_mitt_liv gjort_slut_på_livet',
  // Said so that it is not taken for a manner of speaking.
  'earnest-sv':
    'bokstavligt bokstavligen bokstavligt_talat på_riktigt på_allvar menar_allvar allvarligt_menat menar_det inte_som_man_brukar_säga inget_skämt skojar_inte skämtar_inte',
  // Not to live, with the "not" in it.
  'unlive-sv':
    'inte_leva inte_finnas inte_finnas_mer inte_existera inte_vakna inte_vakna_mer inte_vara_vid_liv inte_finnas_till inte_vilja_leva inte_orka_leva inte_behöva_leva inte_vilja_finnas inte_vilja_vakna',
  'slang-sv': 'offa offar unaliva unalivar deleta avliva kmsa nita sänka avrätta',
  'many-sv':
    '15 18 20 24 25 28 30 32 35 36 40 42 45 48 50 55 56 60 64 70 72 75 80 84 90 96 98 100 120 150 200 femton tjugo trettio fyrtio femtio sextio sjuttio åttio hundra',
  'think-sv':
    'tänker tänkt tänkte tänka funderar funderade fundera funderat fantiserar fantiserat fantisera drömmer drömt drömma tankar tankarna tanken tanke fantasier fantasi planerar grubblar planer planen impuls impulser lust begär längtan längtar nära impulsen impulser impulserna plan planen planerna sugen redo känner_för frestad pratar överväger besatt ältar',
  'sport-sv':
    'boxning* match* matchen sparring mma kampsport* judo karate brottning hockey* fotboll* innebandy* pingis schack tennis badminton spel* fifa rekord*',
  // What makes a threat of death an everyday joke.
  'trivial-sv': `glömmer glömde glömt missar missade missat sen sent sena försov* försovit mjölk* disk* diskar städ* kalas* bröllopsdag* spillde spiller skrapade bucklade handlar matlåd* kaffe* kaffet nycklar* verktyg*
    snarkar tvätt* haha hahaha hehe lol skoja* skämt* prata_om_det soppåsen tårt* fikat blomm* skidor* skorna borrmaskin* deadlin* rapporten korrek*`,
  'fiction-sv': `film filmen filmer bok boken böcker serie serien serier deckare deckaren deckar* roman romanen novell* manus* pjäs* teater* teatern musikal* opera* scen scenen spel spelet dataspel*
    tv_spel tvspel* minecraft fortnite cs bossen level låten låtar låttext* sång* dikt dikten podd* dokumentär* konsert* skådespel* rollspel* larp* lajv* karaktär* avsnitt* säsong* netflix viaplay thriller* skräckfilm* författar*`,
  // What one ends, finishes or is done with on an ordinary day.
  'engagement-sv': `kontrakt* avtal* anställning* provanställning* vikariat* kurs kursen kurser kurs* utbildning* skolan jobb jobbet jobbat praktik praktiken praktik* prov provet prövning* abonnemang* sjukskriv* medlemskap* prenumer* termin* semester* möte mötet
    samtal samtalet projekt* ärende* studier* studierna rehab* behandling* arbetsträning* arbetsprövning* vikarie* pass passet skift* arbetsdag* uppsägning* lån lånet konto kontot försäkring* förhållande* relation* säsong* a_kassa a_kassan akassa* ersättning*
    formulär* ansökan chatt* chatten samtals* äktenskap* månaden veckan pengarna lönen batteri* mjölk* kaffe* medicin* gips* högskol* gymnasi* lägenhet* hyres* planering* insats* uppdrag* firma* firman företag* butik* lektion* enkät*`,
  'feeling-sv': `nervositet nervös nyfikenhet skam pinsamhet genans skratt hunger törst tristess leda uttråkning värme värmen hetta hettan kyla längtan lycka glädje stolthet avund trötthet skräck rädsla spänning svartsjuka
    förtjusning kärlek stress svett förlägenhet otålighet tacksamhet blygsel abstinens`,
  'thing-sv': `telefon telefonen mobil mobilen mobiltelefonen batteri batteriet bil bilen dator datorn motor motorn växt* blomma blommorna wifi internet skärmen laddaren paddan plattan laptop* maskinen skrivaren klockan samtalet
    gräsmattan bina lampan kylen frysen tvn mopeden båtmotorn servern uppkopplingen jobben bygden byn branschen`,
  'employer-sv':
    'chef chefen chefer cheferna arbetsgivare arbetsgivaren arbetsgivar* firman firma företaget jobbet ledningen bolaget vd ägaren kommunen restaurangen bemanningsföretag* arbetsledaren',
  'body-part-sv':
    'magen benet benen ryggen armen armarna ansiktet huvudet smalbenet skallen knät skrevet underlivet sidan revbenen',
  'hurt-by-sv': 'kniv kniven knivar knivhuggen huggen hugg hugger högg dolk dolken knivhugg knivhögg',
  'job-sv': `väktare väktar* ordningsvakt* polis polisen poliser polisman vårdare boendestödjare skötare lärare lärar* undersköterska undersköt* sjuksköterska sjuksköt* ambulanssjukv* brandman soldat militär kriminalvård* kriminalvårdare behandlingsassistent* personlig_assistent
    elevassistent* tjänsten i_tjänsten i_tjänst spärrvakt* busschaufför* dörrvakt* psykvården demensboende* hvb rånad rånades rån rånet boxare boxades boxning*`,
  'not-own-sv':
    'en_man en_kvinna en_kille en_tjej en_person en_pojke en_flicka en_tonåring någon nån han hon de dom människor folk en_ung en_äldre',
  // Taking leave of life, by whatever word.
  'time-sv': `imorgon ikväll inatt natten kväll kvällen helgen veckan måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* jul julen juldag* julafton jularna nyår* påsk* midsommar* sommaren sommarn hösten våren vintern vinter
    semestern födelsedag* sportlovet lucia advent månadsskiftet månaden nästa_vecka nästa_år nästa_månad årsskiftet januari februari mars april maj juni juli augusti september oktober november december gryningen`,
  'milestone-sv':
    'jul julen julafton juldag jularna sommar sommaren vår höst vinter födelsedag födelsedagen midsommar midsommarafton påsk nyår nyårsafton natt kväll dag måltid middag frukost hälsning cigarett',
  'tidy-sv':
    'röja röjt röjer röjde städa städat städar städade rensa rensat rensar rensade sortera sorterat sorterar tömma tömt tömmer kasta kastat slänga slängt slänger gå_igenom gått_igenom',
  'gone-sv': `borta död dött gått_bort dör dog försvunnen försvunnit inte_finns inte_lever inte_är_kvar inte_är_här inte_finns_mer inte_finns_kvar inte_längre_finns vilar fri kvar_inte härifrån utom_räckhåll`,
  'kin-sv': `syster systern syrran bror brorsan mamma mor pappa far mormor morfar farmor farfar granne grannen vän vännen väninna väninnan kompis kompisen kusin kusinen dotter dottern son sonen exet sambo sambon fru frun man mannen
    barnen ungarna grabbarna moster faster svärmor barnbarn barnbarnen flickorna pojkarna familjen föräldrarna någon_annan`,
  'pet-sv':
    'hund hunden hundarna katt katten katterna kissen kanin kaninen häst hästen fåglarna fågeln undulaten marsvinet djuren djur valpen vovven krukväxterna',
};
