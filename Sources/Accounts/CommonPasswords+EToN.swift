extension CommonPasswords {
  /// The common passwords that begin with a letter from e to n.
  static let eToN = #"""
    eae21157 eagle123 eagleeye eagleman eagleone eagles05 eagles11 eagles12 eagles20 earlgrey earnhard earthlin
    earthlink eastern1 eastside eastwest eastwood easy1234 easypass easyride eatmenow eatmeraw eatmyass eatpussy
    eatshit1 eclipse1 eclipse2 eclipse9 economia edcwsxqaz eddie123 eddie666 edelweis edgewise edgewood edinburg
    eduardo1 educatio edward11 edward12 edwards1 edwardss eeeeeee1 efbcapa201 eggplant eight888 eightbal eightball
    einstein eintrach eintritt ejaculation ekaterina ekaterina20 ekilpool eklhigcz el345612 el546218 elaine22
    elbereth elcamino eldiablo eldorado eldritch eleanor1 electra1 electric electron elefante elektrik element1
    elementa elena123 elena1971 elena2010 elenberg elephant elephant1 eleven11 elfquest elfstone elisabet elizabet
    elizabeth1 elizaveta ellehcim elliott1 elmer251 elvira26 elvis123 emachine emachines emanuela emanuele
    embalmer emerald1 emergenc emerson1 emiliano emily123 emilyann eminem12 emmajane emmitt22 empire11 emyeuanh
    enamorad endymion energize energizer energy12 enforcer engineer england1 english1 enlighte enolagay enrique1
    enron714 enter123 enternow enterpri enterprise entertai envision epaulson epervier epiphone episode1 epsilon1
    erection ereiamjh eric1234 ericsson escaflowne escalade escorpio escorpion esmerald esperanz espresso essayons
    essendon estefani estoppel estrellit eternal1 eternity ethernet euclid90 euphoria euro2000 eurocard euroline
    eus1sue1 evanescence evangeli evangelion evenflow everclea everest1 evergree everlast everlong evermore
    everques everquest everton1 evertonf everythi evgeniya evildead evolutio excalibe excaliber excalibu excalibur
    excellen excelsio exclusiv executiv executor expediti exploite exploiter explore1 explorer explorer1 express1
    express2 extra300 extra330 extreme1 eybdthcbntn eyecandy f00tball f14tomcat f15eagle f1f2f3f4 f22raptor
    f8yruxoj fabienne fabolous fabregas facefuck fahjlbnf failsafe fairchil fairfiel fairlady fairlane fairmont
    fairview faith123 fakepass falcon01 falcon11 falcon12 falcon16 falcon69 falcons1 fallenangel fallengun
    fallout1 fallout2 fallout3 falloutboy falstaff family01 familyguy fandango fantasia fantasma fantasti fantasy1
    fantasy7 fantomas fantomen farfalla farscape farside1 fartface fartripper fastback fastball fastcars fastdraw
    fastfood fastlane fatal1ty fatbitch fatdaddy fatgirls fathead1 fatluvr69 fatpussy favorite2 favorite3
    favorite4 favorite5 favorite6 favorite7 favorite8 fbi11213 fcbarcelona fcbayern fcc5nky2 fearless feather1
    feathers federica fedorova feelgood fefolico feldspar felicia1 felicida felicidade felix123 felixxxx fellatio
    fellowes fender12 fenerbahce fengshui fenomeno ferdinan ferien12 ferndale ferrari1 ferrari2 ferrari3 ferrari5
    ferraris fetish01 fetish69 feuerweh feuerwehr feyenoor feyenoord fffffff1 ffvdj474 fgdfgdfg fgjrfkbgcbc
    fgtkmcby fhbyjxrf fhnehxbr fhntv1998 fhutynbyf fhvfutljy fibonacci ficktjuv fiction6 fiction7 fidelity
    fidodido fietsbel fifa2008 fifa2010 fifa2011 fightclu fightclub fighter1 fighting54 filatova filibert filmstar
    finalfan finalfantasy finance1 financia finnland fire1234 fireball firebird fireblad fireblade firedawg
    firedept firefigh firefighter firefly1 firehawk firehose firehous fireman1 fireplug firestar firestarter
    fireston firestor firestorm firetruc firetruck firewall firewire firework firstone firstone123 firstson
    firsttim fish1234 fishbait fishbone fishcake fisherma fisherman fishface fishfood fishhead fishhook fishing1
    fishlips fishpond fishtank fistfuck fitness1 fitzgera fiveiron fivestar fjnq8915 fk8bhydb fkbyf001 fkbyjxrf
    fkg7h4f3v6 fkmnthyfnbdf fkojn6gb fkrjujkbr fktdnbyf fktif6115 fktrcfyl fktrcfylh fktrcfylh1 fktrcfylhf
    fktrcfylhjd fktrcfylhjdbx fktrcfylhjdf fktrcfylhjdyf fktrcfylth fktrcttd fktrcttdf fktyeirf fktyjxrf flameboy
    flamengo flamingo flapjack flash123 flashbac flashman flashnet flatbush flathead flatland flatline flatron1
    fleetwoo fleshbot flexible flexscan flhtyfkby flimflam flintsto flintstone flipflop flipmode flipper1 flipside
    florenci florian1 florida1 florida2 flounder flower12 flowers1 flvbybcnhfnjh flyers88 flyers99 flyfishi
    flyvholm flywheel fm12mn12 fnkfynblf foiegras followme foofight footbal1 football football1 football12
    football123 football2 foothill footlong footlove footslav forbidde ford9402 fordf150 fordf250 fordf350
    fordfocus fordgt40 fordtruc fordtruck foreplay foreskin forest11 forest99 forever1 forever21 forgetit forgetme
    forgotit forgotte forklift formatters formula1 forrest1 forsaken fortknox fortunat fortune1 fortune12 fortytwo
    forward1 forzaroma fotograf foucault foundati fourkids fourplay fourstar foxglove foxhound foxmulder foxtrot1
    foxwoods foxylady foxyroxy fractals france98 frances1 francesc franchis francis1 francisc frank123 frankfur
    frankie1 frdfhbev frdfkfyu fre_ak8yj freakboy freakout freaksho freakshow freckles fred1234 fredderf freddie1
    freddy12 frederik frederiksberg fredonia free4all freebird freecell freeclus freedom0 freedom1 freedom2
    freedom3 freedom4 freedom5 freedom7 freedom8 freedom9 freefall freehand freelanc freelove freemail freeman1
    freeones freepass freeporn freeport freeride freespace freestuff freestyl freetime freeuser freeway1 freewill
    freiheit frenchfr frenchie frequenc frfltvbz friday13 fridolin friedric friends1 friendste friendster frogger1
    froggies froglegs frogman1 froinlaven fromhell fromvermine front242 frontera frontier frontosa frost1996
    frostbit frozenfish fruitbat fruitcak fsd9shtyu fsunoles fubar123 fuck1234 fuck_inside fuckedup fucker11
    fucker12 fucker69 fuckface fuckfest fuckgirl fuckhard fuckhead fuckhole fucking1 fuckinside fuckitall fucklife
    fucklove fuckme69 fuckmeha fuckmehard fuckmeno fuckmenow fuckmyass fuckmylife fucknuts fuckoff1 fuckoff2
    fuckshit fuckslut fuckthat fuckthem fuckthemall fucktheworld fuckthis fuckuall fuckyeah fuckyou! fuckyou0
    fuckyou1 fuckyou12 fuckyou123 fuckyou2 fuckyou6 fuckyou69 fuckyou7 fuckyou8 fuckyoubitch fuckyouguys
    fufnfrhbcnb fuhrfzgc fujifilm fulhamfc fullback fullhous fullmetal fullmoon fullsail fumanchu funfunfu
    funhouse funkster funnyguy funnyman funstuff funtime1 funtimes furelise furnitur fussball futurama futyn007
    fuzzball fvcnthlfv fy.njxrf fyfcnfcbz fyfnjkbq fyfnjkmtdbx fyfnjkmtdyf fyfrjylf fylh.irf fylhjvtlf fylhtq123
    fylhtq95 fylhtqrf fylhttdf fynfyfyfhbde fynjy123 fynjybyf fynjyjdf fyutkbyf fyutkjxtr g0dz1ll4 g1234567
    gabriel1 gabriel12 gabriel2 gabriell gadzooks galactic galactus galadriel galatasara galatasaray galeries
    gallaghe gallaries galvesto gamecock gamecocks gamecube gamemaster gameover gametime gandalf0 gandalf1
    gandalf2 gandalf3 gandalf7 gangbang gangbanged gangsta1 gangstar gangster gangster1 ganjaman ganjubas gannibal
    ganymede garbage1 gardenia garfield garfield1 gargamel gargoyle garibald garrett1 gatekeep gateway1 gateway2
    gateway3 gateway9 gateways gatorade gatorman gators96 gaudeamus gauloise gauntlet gavrilov gayathri gb15kv99
    gbgbcmrf gbhfvblf gbkbuhbv gblfhfcbyf gblfhfcs gbljhfcs gborv526 gbpacker gbplf123 gbpltw123 gcheckou
    gcheckout gearhead geddylee geemoney geibcnbr geilesau gemini12 gemini13 gemini69 gemstone general1 generic1
    genesis1 genesis2 geneviev geniusnet gennadiy geolog323 george01 george11 george12 george13 georgia1 georgia2
    geraldin gerasimova gerlinde germania germany1 geronimo gerrard8 gerrity1 gerryber gesperrt getalife getfucked
    getinnow getmoney getnaked getsdown getsmart gettysbu gevaudan gfccdjhl gfccgjhn gfgf1234 gfgfrfhkj gfgfvfvf
    gfhfcjkmrf gfhfljrc gfhfvgfvgfv gfhfyjbr gfhfyjqz gfhjkbot gfhjkm007 gfhjkm11 gfhjkm12 gfhjkm123 gfhjkm13
    gfhjkm135 gfhjkm22 gfhjkm777 gfhjkmgfhjkm gfhjkmxbr gfhjkzytn gfhkfvtyn gfhnbpfy gfif1991 gfitymrf gfxqx686
    gfyfcjybr ggggggg1 ghbdtn12 ghbdtn123 ghbdtnbr ghbdtnbr1 ghbdtnbrb ghbdtndctv ghbdtnghbdtn ghbdtngjrf
    ghbdtnrfrltkf ghbjhbntn ghblehjr ghblehrb ghbrjkbcn ghbrjkmyj ghbywtccf ghfplybr ghhh47hj764 ghhh47hj7649
    ghislain ghjatccjh ghjcgtrn ghjcnbnenrf ghjcnbvtyz ghjcnj123 ghjcnjabkz ghjcnjgbpltw ghjcnjgfhjkm ghjcnjghjcnj
    ghjcnjnf ghjcnjnfr ghjcnjnfr1 ghjcnjqgfhjkm ghjcnjrdfibyj ghjcnjrdfif ghjdthrf ghjgfufylf ghjnbdjcnjzybt
    ghjnjnbg ghjnjrjk ghjrehfnehf ghjrehjh ghjrjgtyrj ghjuhfvbcn ghjuhfvvbcn ghjuhfvvf ghjuhtcc ghjvtntq ghost123
    ghostdog ghostman ghostrid ghostrider ghtktcnm ghtlfntkm ghtpbltyn giancarlo gianluca giantess giants56
    gibsonsg gigabyte gigemags gilbert1 gilgames gilgamesh gillian1 gimmesum ginger11 ginger12 ginger123 ginger69
    ginscoot gintonic ginuwine girfriend girls4me giuliana giveitup gizmo123 gizmodo1 gizmodo2 gjdtkbntkm
    gjhjctyjr gjikbdctyf gjkbyjxrf gjkrjdybr gjkysqgbpltw gjkzrjdf gjlcnfdf gjytltkmybr gkfdfybt gladbach gladiato
    gladiator gladiolus gladston glasgow1 glasnost glassjaw glendale glennwei glenwood glock9mm glowworm gmctruck
    gn56gn56 gnasher23 goathead gobigred gobrowns gobruins gobuffs2 godbless goddess1 godfathe godfather godflesh
    godisgoo godisgood godisgreat godislov godislove godloves godofwar godsgift godslove godsmack godspeed
    godswill godzilla goeagles gofaster goforit1 gogators gogetter gogiants gohabsgo goirish1 golakers goldenbo
    goldenboy goldeney goldeneye goldfing goldfinger goldfish goldmine goldorak goldrush goldsink goldstar
    goldtree goldwing goleafsg golf1234 golfball golfcart golfclub golfer01 golfer11 golfer12 golfer23 golfing1
    gondolin gonefish goniners gonzo123 goober12 good12345 good123654 good4now good4you goodbeer goodboss goodbye1
    goodfell goodfellas goodfood goodgame goodgirl goodhead goodison goodlife goodlove goodluck goodmorning
    goodnews goodpussy goodstuf goodstuff goodtime goodtimes goodtogo goodwood goodyear goofball google10 google12
    google123 gooseman gopinath gorbunov gordolee85 gordon24 gorilla1 gorilla9 gorillaz gotigers gotohell gotyoass
    grace123 gracelan grandam1 grandma1 grandorgue grandpri grandprix granvill grapeape grappler grasshop gravedig
    graywolf gre69kik great123 greatdan greatgoo greatman greatone greatsex greatwhi greatzyo greedisgood greekgod
    green123 green420 greenbay greenbud greenday greenday1 greendog greenegg greenery greeneye greeneyes greenlan
    greenlantern greenman greenpea greentea greentre greentree greenwoo gregory1 gremlins grendel1 greshnik
    gretzky9 greyhoun greywolf gridlock griffey1 griffin1 griffins grigoryan grimlock grimreap grinders grizzley
    grizzlie grizzly1 groucho1 groundho groupd2013 gsewfmck gsgba368 gsxr1000 gsxr1100 gtfullam gthtcnhjqrf
    gthtrhtcnjr gtkmvtyb gtkmvtym gtnhjczy gtnhjdbx gtnhjdyf gtnhjpfdjlcr gtogto43 gtxtymrf guadalup guardian
    guatemal guderian guesswho guildwars guilherme guillaum guillerm guinness guinness1 guitar01 guitar11 guitar12
    guitar69 guitarma guitarman guitarra gulfstre gulliver gunblade gundam00 gungadin gunners1 gunsling gunslinger
    gunsmith gunsmoke gunther1 gustavo1 gutentag gutierre guybrush gwendoli gxlmxbewym gy3yt2rgls gymnast1
    gymnastic gznybwf13 h200svrm h397pnvr h9iymxmc habanero hackedit hagakure haileris hairball hakkinen halflife
    halflife2 halfmoon halfpint hallo123 hallowboy hallowee haloreach hambone1 hamburg1 hamburge hammarby hammer01
    hammer11 hammer12 hammer22 hammer69 hammer99 hammerhe hammers1 hammertime hampster hamradio hamster1 handbags
    handball handcuff handsoff handyman hankster hannah01 hannah11 hannah12 hannah22 hannelor hannibal hannover
    hansolo1 hanswurst happines happy100 happy123 happyboy happyday happydays happydog happyface happyguy happyhap
    happyjoy happylife happyman happyness happyone happytim harakiri hardball hardbody hardc0re hardcock hardcor1
    hardcore hardcore1 harddick harddriv hardhead hardline hardpack hardrock hardtail hardtime hardtoon hardwareid
    hardwood hardwork harlequi harley01 harley03 harley11 harley12 harley13 harley20 harley69 harley88 harley99
    harmony1 harrison1 harry123 harrydog harrypot harrypotter harsingh hartland hatebree hatelove hatesyou
    hatteras hattrick haustool havefun1 hawaii50 hawaiian hawaiiguy hawkdog79 hawkeye1 hawkeyes hawkmoon hawkwind
    hawkwood hawthorn hayabusa hayastan hazelnut hd764nw5d7e1vb1 headcase headhunt headless headroom headshot
    heartbre heat7777 heather1 heather2 heather4 heather6 heather7 heather9 heathers heathrow heatwave heavymet
    heavymetal heckfyxbr hedgehog hedimaptfcor hedj2n4q hedonism hedonist heimdall heineken heinlein hejmeddig
    helicopt hellbent hellbound hellfire hellgate hellhoun hello101 hello123 hello1234 helloall hellohel hellokit
    hellokitty helloman hellomoto hellothe hellothere helloween helloworld helloyou hellrais hellraiser hellsing
    hellspaw hellspawn hellyeah helpdesk hemicuda hemingwa hemmelig henderso hendrix1 henriett henrique henry123
    herbert1 hercules herewego herkules hermione hernande herpderp hershey1 hesoyam1 hesoyam123 hetfield heythere
    hfcgbplzq hfcnfvfy hfgcjlbz hfpldfnhb hhhhhhh1 hiawatha hibernia hibiscus higgins1 highball highbury highfive
    highheel highjump highland highlander highlife highspee hightech hightime highway1 highwind hihje863
    hijodeputa hilfiger hillary1 hillbill hillcres hillside hiroyuki history1 hithere1 hitman47 hjcnbckfd hjlbntkb
    hjvfyjdf hjvfynbrf hkger286 hobbes12 hobiecat hockey10 hockey11 hockey12 hockey123 hockey13 hockey14 hockey19
    hockey21 hockey22 hockey33 hockey69 hockey99 hoddling hogwarts holeinon holeshot holiday1 holland1 holliste
    hollister1 holly123 hollydog hollywoo hollywood1 holycrap holymoly holyshit homebase homebrew homedepo
    homefree homegrow homemade homepage homer123 homerjay homersim homerun1 homewood homeworld honda123 honda200
    honda250 honda450 hondacar hondacbr hondaciv hondacivic hondacrv hondacrx hondaman hondas2000 hondavfr
    honey123 honeybea honeybear honeybee honeybun honeydew honeydog honeypie honeypot hongkong honolulu hookedup
    hooligan hoopstar hoopster hoosier1 hoosiers hooters1 hooters6 hopalong hopeful1 hopefull hopkins1 horizon1
    hornball horndog1 horndogg hornets1 horny123 hornyboy hornydog hornyguy hornyman hornyone horseman horsemen
    horsesho hosehead hot2trot hotbabes hotbitch hotchick hotchkis hotdog12 hotgirls hotlanta hotpants hotpussy
    hotsauce hotsex69 hotshot1 hotspurs hotstuff hotwater hotwheel hotwheels hounddog house123 housebed housecat
    housepen housewife housewifes houston1 hovepark hoyasaxa hpmrbm41 hrothgar hrvatska hshfd4n279 htcnjhfy
    htubcnhfwbz hubbahub hubertus hugecock hugedick hugetits hugoboss hulkster hullcity hummerh2 hungwell hunnybun
    hunt0802 hunt4red hunter01 hunter11 hunter12 hunter123 hunter22 hunter69 hunter99 hunting1 huntress hurrican
    huskerdu huskers1 huskies1 hustler1 hvidovre hxp4life hxxrvwcy hydepark hyperion hyperlit hypnodanny hzze929b
    iaapptfcor iambigal iamgreat iamhappy iamhorny iampurehaha2 iamthema iamtheman iamtheone ibelieve ibill123
    ibilljpf ibilltes icam4usb icandoit icecream icecube1 icehouse iceman11 iceman44 iceman69 icequeen icewater
    iddqdiddqd iddqdidkfa idinahui idlewild idontcare idontkno idontknow ifoptfcor iforgot1 iforgotit ifufkbyf
    ignatius igor1234 igor1994 igromania ihateyou ihateyou1 iiiiiii1 ijrjkflrf ikilz083 ikmvw103 ilikepie
    ilikeporn ilikepussy ilikesex ilikeyou illmatic illumina illuminati illusion iloveamy iloveass iloveboobies
    ilovecock ilovedick ilovegirls ilovegod iloveher ilovehim ilovejen ilovejes ilovejesus ilovekim ilovelife
    iloveluc ilovelucy ilovemar iloveme1 iloveme2 ilovemom ilovemusic ilovemyfamily ilovemylife ilovemyself
    ilovepor iloveporn ilovepus ilovepussy ilovesex ilovetit ilovetits iloveyou iloveyou! iloveyou1 iloveyou11
    iloveyou12 iloveyou123 iloveyou2 iluvporn iluvtits ilya1234 ilya1992 imaccess imagine1 imaloser imissyou
    imladris immortal impalass imperator imperium implants importan impossib imtheman inandout incognit incognito
    incubus1 indahous indahouse independ india123 indiana1 indiana7 indianali indianer indians1 indonesi inferno1
    infiniti infinity inflames informat infotech ingenier ingersol ingodwetrust ingram01 inkognito insertion
    insertions insomnia inspecto inspiron installdevic installsqlst installutil insuranc integra1 integrit
    intelinside interacial intercourse intermilan internat internet internet1 intersta intheass intheend intranet
    intrepid intruder inuyasha invalidp invernes invictus invisibl ipswich1 iqzzt580 iraffert ireland1 irina123
    irina1991 irish123 irishman ironbird ironchef ironcity irondesk irondoor ironfish ironfist ironhead ironhors
    ironhorse ironlung ironmaid ironmaiden ironman1 ironman2 ironmike ironpony ironroad ironside ironsink irontree
    is3yeusc is_a_bot isabella1 isacs155 iseedeadpeople isengard ishikawa iskander islander istanbul isthebes
    istheman italian1 italiano itdxtyrj itsasecret ivan1985 ivan2010 iverson3 iwantsex iwantyou izabella j0nathan
    j1234567 j3qq4h7h2v jabberwo jabroni1 jack1234 jack2000 jack5225 jackaroo jackass1 jackdani jackdaniels
    jackfros jackfrost jackhamm jackie01 jackie69 jackiech jackmeof jackoff1 jackpot1 jackryan jackson1 jackson2
    jackson5 jackson6 jackson9 jackster jacob123 jacqueli jadakiss jaguarxj jahbless jailbait jailbird jaimatadi
    jake1234 jake5253 jakester jakeyboy jalal123 jalapeno jamaica1 james007 james123 jamesbon jamesbond
    jamesbond007 jamesdea jameson1 jamie123 jamielee jansport january1 january2 japanees jaredleto jarhead1
    jasmine1 jasmine123 jasmine2 jasmine3 jasmine5 jasmine7 jasmine9 jason123 jasper12 javabean jawbreak jaydog472
    jayhawk1 jayhawks jaysoncj jazz1234 jazzbass jazzman1 jbond007 jeanmarc jeanpaul jediknig jediknight jedimast
    jedimaster jeepster jeff1234 jefferso jeffery1 jeffhardy jeffrey1 jeffrey4 jellybea jellybean jellyfis
    jemoeder jenna123 jennife1 jennifer1 jenny123 jericho1 jerkyboy jeronimo jerrylee jerusale jesse123 jessejames
    jessica0 jessica1 jessica2 jessica3 jessica6 jessica7 jessica8 jessicam jessicas jesucrist jesus123 jesus4me
    jesus777 jesuschr jesuschris jesuschrist jesusgod jesusis1 jesusislord jesussaves jetbalance jetblack jg3h4hfn
    jgthfnjh jgtxzbhr jhnjgtl12 jhrl0821 jigei743ks jiggaman jillian1 jimandanne jimbo123 jimdavis jimmy123
    jimmyboy jimmyjam jimmypag jitterbu jiujitsu jjjjjjj1 jkbvgbflf jlbyjxrf jlbyjxtcndj jledfyxbr jlettier
    jnrhjqcz jo9k2jw2 jobsearc jockstra joeblack joesakic joesmith johanna1 johannes john1234 johnatha johncena
    johndeer johndeere johngalt johnmish johnny12 johnny69 johnny99 johnnybo johnpaul johnsmith johnson1 johnson2
    johnson4 johnwayn joker123 joker666 joker777 jollymon jonathan1 jonnyboy jor23dan jordan01 jordan10 jordan11
    jordan12 jordan123 jordan18 jordan20 jordan22 jordan23 jordan45 jordan99 joselito joseluis joseph10 joseph11
    joseph12 josephin joshua01 joshua10 joshua11 joshua12 joshua19 joshua99 journey1 joxury8f joystick jrcfyjxrf
    jtuac3my juancarlo juancarlos juanjose juanpabl juggalo1 juggerna juggernaut juiceman julemand julia123
    julie123 julie456 jumpman23 jumpshot junebug1 jungfrau junglist junior01 junior12 junior123 junior13 junior24
    junkfood junkmail junkyard jupiter1 jupiter2 jurassic just4fun just4you justdoit justforf justforfun justice1
    justice2 justin01 justin10 justin11 justin12 justin123 justinbiebe justinbieber justine1 justlook justonce
    juventus juvis123 jvtuepip jxfhjdfirf jzf7qf2e k1234567 k123456789 k9dls02a kaitlynn kakaroto kakashka
    kalamazo kalambur kalender kalifornia kaligula kalimera kalinina kalleank kalleanka kallisti kamakazi kamakiri
    kamasutr kamasutra kamehame kamehameha kamelia2011 kamikadze kamikaze kamikazi kangaroo kanmax1994 kappaman
    kappasig karaganda karamelka karandash kardinal kareltje karen123 karimova karishma karlmarx karlmasc karolina
    karolina1 karolinka kartoshka kasparov kasperok katarina katemoss katerina katerinka katharin kathryn1
    katie123 katiebug katiedog katmandu katrina1 katya123 katyusha kawasaki kayaking kayla123 kazakova kazanova
    kazantip kbdthgekm kbnthfnehf kbpfdtnf kcchiefs kcj9wx5n kcmfwesg kd189nlcih keith123 kekskek1 kelly001
    kelly123 kellyann kemerovo kenaidog kendall1 kennedy1 kenneth1 kenneth2 kennwort kenny123 kenshin1 kenshiro
    kensingt kenwood1 kenworth kerberos ketamine kevin123 keyboard keylargo keystone keywest1 kfcnjxrf kfnju842
    kfvgjxrf kgvebmqy khongbiet kickass1 kickbutt kickflip kicksass kikimora kikiriki kilbosik killabee killbill
    killemal killemall killer00 killer01 killer11 killer12 killer123 killer13 killer23 killer66 killer666 killer69
    killer77 killer99 killerbe killerbee killerman killians killswit killzone kimber45 kimberle kimberly1 kindbuds
    king1234 kingdom1 kingfish kingfisher kingkong kinglear kingpins kingrich kingshit kingsize kingston kinkysex
    kirill123 kirsten1 kissarmy kissmyas kissmyass kissthis kitty123 kittycat kittykat kittykit kjrjvjnbd kki177hk
    kkkkkkk1 kl?benhavn klapaucius klaudia1 kleopatra klimenko klingon1 klondike klootzak klubnika kluivert
    knickerless knickers knight12 knight99 knights1 knockers knopfler knopo4ka knothead knowledg knuckles kobayash
    kobebryant kochamcie kochanie kodaira52 koetsu13 kohsamui kokakola kolawole kolesnik kolia123 kolovrat
    komarova komputer kondom25 konfetka konnichi kononenko konoplya konovalov konstantin koolhaas kordell1
    koroleva koshechka koteczek koufax32 kourniko kovalenko kpydskcw kr9z40sy krakatoa krasavica krasnodar
    krasotka kravchenko kristall kristen1 kristie1 kristin1 kristina1 kristinka kristjan krokodil krypton1
    kryptoni ktnj2010 ktybyuhfl kudos4ever kukareku kukuruza kukushka kuleshov kulikova kumar123 kurosaki kurosawa
    kurtcobain kurwamac kusanagi kvartira kwiatuszek kwiettie kzsfj874 l0swf9gx l58jkdjp! l8g3bkde labrador
    lachesis lacrimos lacrimosa lacrosse ladybird ladybug1 ladyffesta ladygaga ladygirl ladylove ladyluck laetitia
    lafayett lagwagon lainth88 lakeland lakers08 lakers12 lakers24 lakers32 lakers34 lakeshow lakeside laketaho
    lakewood lalakers lalaland lambchop lambert1 lamborghini lamborgini lambrett lancaste lancelot landrove
    landrover landscap lanzarot lapdance lapochka laputaxx laracrof laracroft larionov larkspur larousse larry123
    larrybir laser123 laserjet lasombra lastochka lasttime lasvegas latching latenite lateralu lateralus laura123
    lauren12 lavalamp lawncare lawnmowe lawntrax lazyacres lbfyjxrf lbhtrnjh lbpfqyth lbvekmrf leadfoot leapfrog
    leather1 leavemealone lebedeva lebowski lebron23 ledzeppe ledzeppelin leedsuni leedsutd left4dead left4dead2
    lefthand legalize legends1 legioner leglover legoland legolas1 leiceste lekbyxxx lemmings lemonade len2ski1
    lena1982 lena2010 lenochka leonard1 leonardo1 leonidas lerochka lesbian1 lesbians lespaul1 letitrid letmein0
    letmein1 letmein2 letmein22 letmein3 letmein4 letmein5 letmein6 letmein7 letmein9 letmeinn letmeinnow letmeino
    letmesee leto2010 letsdoit letsfuck letsplay letterma levelone leviatha leviathan lewie622 lexingky lexingto
    lexmark1 lexus300 lfiekmrf lfitymrf lfplhfgthvf lg2wmgvr lhbjkjubz2957704 libertad libertin liberty1 liberty2
    liberty7 lichking lickme69 lickpussy licorice liebherr liebling lifeguar lifehack lifeisgood lifestyl lifesuck
    lifesucks lightbul lightfoo lighthou lightman lightnin lightning lightsab lightsaber lightspe likemike
    likesdick likewhoa lilcrowe lildevil lillian1 lilwayne limabean limaperu limewire limpbizk limpbizkit limpdick
    lincoln1 lincoln2 lincoln7 linda123 lindalou lindros8 lindsay1 lindsey1 lineage2 linkinpark lionhear lionheart
    lionking lionsden lisa1234 lisamari lisichka listopad litebeer litespee lithium1 littlebear littlebi littlebit
    littlebitch littlebo littledo littlefuck littlegi littlegirl littleguy littlejo littlema littleman littleminge
    littleon littleone littlewhore liudmila liveevil livefree livelife liverp00l liverpoo liverpool liverpool1
    liverpoolfc liverune livestrong livewire liza2000 liza2009 lizaveta lizottes ljb4dt7n ljxtymrf lkjhgfdsaz
    lkjhgfdsazx llabesab llebpmac lllllll1 lllooottt lobster1 lochness lockdown lockedup lockerroom locksley
    locksmit locoman0 locutus1 logan123 logcabin logging7 loginova logistic logitech logitech1 loglatin lohotron
    loislane lokomoti lokomotiv lol123123 lol12345 lol123456 lolkin09 lollipop lollol12 lollol123 lollypop
    lololyo123 lommerse lomonosov london01 london11 london12 london123 london20 london22 london99 lonesome
    lonestar lonewolf longball longbeac longbeach longboar longboard longdick longdong longhair longhorn longhorns
    longjohn longjump longlegs longlife longshot longtong longview longwood lonsdale lookatme looking1 looking4
    loosee123 lopas123 loploprock lopotok01 loranthos lordsoth loredana lorenzo1 losangel losangeles losbravo
    losenord loser123 losfix16 lost4815162342 lostboys lostlove lostsoul lotrfotr34 lotus123 louis123 louisian
    love1234 love2000 love2010 love2011 love4eve love4ever love4you love5683 loveable lovebaby lovebird loveboat
    lovebugs lovecock lovecraf lovedick lovefeet loveforever lovegame lovegirl lovehate lovehina lovehurt
    lovehurts loveislife lovejone lovelife loveline loveme89 loveporn lovepuss lovepussy lover123 loverboy
    lovergir lovergirl loverman lovesexy lovesong lovespor lovesporn lovestory lovesuck lovesyou lovethem lovetits
    loveyou1 loveyou2 lovezp1314 lowrider lp2568cskt lsdlsd12 lsia9dnb9y lsutiger ltcnhjth lthgfhjkm ltybcjdf
    luansantana lubimaya lucas123 lucidity lucifer1 lucifer666 lucky123 lucky777 luckyboy luckycat luckycharm
    luckydog luckyman luckyone luckystr lucozade ludacris ludmilla lukas123 lunchbox luojianhua luscious lutscher
    luv2epus luv2fuck luvbekki luvpussy lvbnhbq1 lvbnhbtdf lvjdp383 lysander lytghjgtnhjdcr lyudmila lzbs2twz
    lzhan16889 lzlzdfcz m1234567 m123456789 m1garand m6cjy69u35 m7hsqstm m_roesel ma123123123 maasikas macanudo
    macarena macaroni macdaddy macdonal macgyver machine1 machoman macintos macintosh mackdadd mackdaddy mackenzi
    macross1 macross7 macsan26 madagaskar madala11 madalena madalina madarchod maddison maddmaxx maddog01 maddog69
    madelein madhatte madhatter madhouse madinina madison0 madison1 madison2 madison3 madison9 madmax11 madness1
    madonna1 maestro1 magellan maggie11 maggie12 maggiema magic123 magical1 magical123 magichat magician magicman
    magicone magister magnavox magpies1 magritte mahalkit mahalkita mailcreated5240 mailman1 mainstre maiyeuem
    majestic majinbuu majortom makarenko makarova makaveli makeitso makeksa11 makelove makemone makemoney makenzie
    maks2010 maks5843 maksimka maksimus malamute malcolm1 malcolmx malinois malishka mallard1 mallards mallorca
    mallrats malyshka mama1234 mama12345 mama1961 mama1963 mama1964 mama1970 mama2010 mamabear mamacita mamaliga
    mamapapa mamasboy mamasita mamatata mamma123 mammamia mammoth1 mamochka manageme manager1 manchest mancheste
    manchester manchester1 manchild mancity1 mandarin mandarinka mandingo mandolin mandragora mandrake mandreki
    mandy123 mangust6403 manhatta mankind1 mannheim manning1 manning18 manolito mansfiel mansikka manstein
    mantaray manunite manunited manwhore mapet123456 maplelea mapleleafs maprchem56458 maradona marajade marakesh
    maranell maranello marathon marauder marbella marcelin marcelit marcello marchenko marcius2 marco123 marcopol
    marcopolo marcus12 mardigra margaret1 margarit margosha maria123 mariachi mariajos mariana1 marie123 marigold
    marihuana marijuan marijuana marilena marillio marillion marilyn1 marina123 marine21 mariner1 mariners
    marines1 marino13 mario123 mariposa marishka marissa1 mariupol mark1234 mark3434 marketin markhegarty marlboro
    marlboro1 marley12 marlins1 marmalad marmaris marmelad marquise married1 marryher marseill marseille marshal1
    martesana martin01 martin11 martin12 martina1 martinet martini1 martusia maryann1 maryjane marykate masahiro
    masamune maserati mash4077 masha123 masha1998 mashamasha mashenka mashoutq masiania mason123 massimiliano
    massive1 master00 master01 master10 master11 master12 master123 master13 master21 master22 master23 master55
    master69 master77 master99 masterb8 masterba masterbaiting masterbate masterbating masterca mastercard
    masterch masterchief masterkey masterlo masterma mastermi mastermind masterof masters1 masturba masturbation
    masyanya matahari matchbox matchbox20 matematica matematika matilda1 matrix01 matrix12 matrix123 matrix13
    matrix19 matrix69 matrix99 matrixxx matt1234 matthew0 matthew1 matthew2 matthew3 matthew4 matthew5 matthew6
    matthew7 matthew8 matthew9 matthewd matthias matthieu mattingl mattylad10 matulino matveeva maulwurf maureen1
    maurice1 maurizio maurolarastefy maverick maverick1 mavericks max33484 maxim1935 maximili maximilian maximus1
    maximus2 maxmotives maxpayne maxpower maxthedo maxwell1 maxwell2 maxwell7 mayflowe maynard1 mazafaka mazahaka
    mazda323 mazda626 mazdamx5 mazdarx7 mazdarx8 mazinger mbkugegs mccool24 mcdonalds mclaren1 mclarenf1 mdmaiwa3
    mdmgatew meandyou meatball meathead meatloaf mechanic medical1 medicina meditate medvedev medvedeva megabyte
    megadeth megaman1 megamanx megan123 megapass megapolis megastar megatron meister1 melanie1 melanie2 melbourn
    melinda1 melissa1 melissa2 melissa3 melissa6 melissa7 melnikova memphis1 memyself meowmeow mephisto mercator
    mercede1 mercedes mercedes1 mercenar mercury1 mercury2 mercury7 mercutio merengue meridian merlin01 merlin11
    merlin12 merlin21 merlin69 merlin99 mermaid1 mermaids merrill1 mersedes mesohorny mesquite messenge messiah1
    metal123 metal666 metalgea metalgear metalhead metalica metallic metallica metallica1 metalman metatron
    methodma methodman metro2033 metropol mets1986 mevefalkcakk mexicali mexican1 mexicano miami305 miatamx5
    michael0 michael1 michael12 michael123 michael2 michael3 michael4 michael5 michael6 michael7 michael8 michael9
    michaelb michaelc michaeld michaelj michaeljackson michaell michaelm michele1 michelin michell1 michelle1
    michelob michigan mick7278 mickey01 mickey11 mickey12 mickey22 mickey69 mickeymo mickeymouse microlab
    microlab1 microphone microsof microsoft microwav middleto midiland midnight midnight1 mightymo miguelit
    mike1234 mike12345 mike1969 mike2000 mikehunt mikejone mikey123 milamber milashka milehigh milenium milfhunter
    milhouse milkbone milkmaid milkman1 milkshak milkyway millenia milleniu millenium millenni miller01 miller12
    miller31 millerli millerlite millerti millertime million1 milliona millwall milwauke mimi92139 mindgame
    mine2306 minecraft minecraft123 mineonly minhasenha miniclip minicoop minicooper minidisc minimoni miniskir
    minnesot minnesota_hp minnette minotaur minotavr minouche minstrel miracle1 miranda1 mironova miroslav
    miroslava miruvor79 mischief misfit99 misfits1 misha1111 misha123 mishanya mishmash mishutka misiaczek
    mission1 mississi misskitt misskitty missy123 misterio misterme mistral1 mistress misty123 mistydog mithrand
    mitsubis mittens1 miyvarxar mizredhe mjollnir mko09ijn mmmmmmm1 mnbvcxz1 mobbdeep mobydick modelsne moderato
    mojojojo molly123 mollycat mollydog mollymoo mom4u4mm momanddad mommy123 momoney1 momsanaladventure monalisa
    monaliza monamour monday12 money100 money111 money123 money1234 money4me money777 moneybag moneymak moneymaker
    moneyman moneymon mongoose monica01 monica12 monica69 monique1 monitor1 monitor2 monkey00 monkey01 monkey10
    monkey11 monkey12 monkey123 monkey13 monkey14 monkey20 monkey21 monkey22 monkey23 monkey24 monkey66 monkey69
    monkey77 monkey99 monkeybo monkeyboy monkeybu monkeybutt monkeyma monkeyman monkeys1 monkfish monolith
    mononoke monopoli monopoly monster1 monster2 monster7 monster9 montagne montana1 montblanc montecar montecarlo
    montella monterey monterre montgom240 montgome montreal montrose monty123 mookie12 moom4242 moom4261 moonbeam
    moondog1 moonglow moonligh moonlight moonlite moonrake moonshin moonshine moonshot moonstafa moonstar moonunit
    moonwalk moose123 moosehea moosejaw mooseman mopar440 moparman morebeer moremone moremoney morgaine morgan01
    morgan12 morganstanley morkovka morozova morpheus morphius morrigan morrisse morrowin morrowind mortalkombat
    mortgage morticia mortimer mosias98 mossberg mossyoak mostwanted motdepas motdepass motdepasse mother12
    motherfu motherfuck motherlode motocros motocross motoguzz motorbik motorbike motorcyc motorhea motorhead
    motorman motorola motorolla motorrad mounta1n mountai1 mountain mouse123 mouseman mousepad moviebuf movieman
    movies23 mowerman mpetroff mrblonde mrbrownx mrbrownxx mrbungle msconfig msorcloledbr msouthwa mtwapa1a
    muaythai muchacha mudhoney mudshark mudslide mudvayne muenchen muffdive muffdiver muffin11 muffin12 muffinman
    mulberry muledeer multimed multipas multiplelo multiplelog multiscan multisyn multisync munchkin munson15
    murciela murcielago murmansk murphy01 murphy11 murphydo murzilka muselman mushroom music101 music123 musical1
    musiclover musicman mustaine mustang0 mustang1 mustang2 mustang3 mustang4 mustang5 mustang6 mustang67
    mustang69 mustang7 mustang8 mustang9 mustangg mustanggt mustangs mustard1 mvtnr765 mwq6qlzo mxaigtg5 mxyzptlk
    my2girls my3girls myfamily myfriend mymoney1 mymother mynameis mynewbots mynewpas mypasswo mypassword mysecret
    myspace1 mysterio mystery1 mystikal myxworld myxworld4 n7td4bjl n8skfswa nadezhda nallepuh nancy123 nanotech
    nantucke napolean napster1 narkoman naruto12 naruto123 nascar03 nascar20 nascar24 nascar88 nascar99 nashvill
    nastenka nastya123 nastya1995 nastya1996 nastya2010 nastyboy nastyman nata1980 natalia1 natalie1 natalie2
    nataliya natas666 natascha natasha1 natasha123 natasha2 natashka natedawg natedogg nathalia nathan01 nathan12
    nathanie natural1 naturals naturist naughty1 naughtyboy naumenko nausicaa nautica1 nautilus nautique navigato
    navigator navyblue navyseal nazarenko nazareth nazarova nbuhtyjr ncc1701a ncc1701d ncc1701e ncc74656
    nccpl25282 ndshnx4s nebraska necroman necromancer nectarin nederland nedkelly need4speed needajob needforspeed
    needsome nefertit nefertiti nemesis1 nemesis2 nemezida nemiroff nemrac58 nemvxyheqdd5oqxyxyzi neophyte
    nepenthe nephilim neptune1 nesterov nesterova netnwlnk netscape netvideo netware1 network1 network2
    networkingpe netzwerk neuspeed neutrino neveraga neveragain neverdie nevergiveup neverland neverman nevermin
    nevermind nevermor nevermore neverwinter newblood newburgh newcastl newdelhi newhaven newjerse newjersey
    newlife1 newlife2 newmedia newmexic newmexico newmoney neworder neworlea neworleans newpass1 newpass3 newpass6
    newpassw newpassword newpoint newport1 newports newproject2004 newshoes newspape newstart newstyle newworld
    newyork1 newyork2 newyorke newzeala newzealand nextdoor nezabudka nfkbcvfy nfnmzyrf nfvthkfy nhecsyfujkjdt
    nhfdvfnjkju123 nhfkbdfkb nhfrnjhbcn nhfycajhvths nicegirl nicerack nicetits nicholas1 nick1234 nicklaus
    nicksfun nicolas1 nicolas2 nicole01 nicole11 nicole12 nicole123 nicole18 nicole23 nicolett nietzsch nigger123
    nightcrawler nightfal nighthaw nighthawk nightime nightman nightmar nightowl nightshade nightwin nightwing
    nightwis nightwish nightwolf nihao123 nike1234 nikita123 nikita1998 nikita2000 nikita95 nikita99 nikitina
    nikki123 nikolaev nikolaeva nikolaevna nikolaus nikolay9 nilknarf nineball nineinch ninja123 ninjaman ninjutsu
    nintendo nintendo1 nintendo64 nipples1 nirvana1 nirvana9 nissan350z nitehawk nitemare njdevils nji90okm
    nnmaster nnnnnnn1 noaccess nochance nocturne nohack04 noisette nokia123 nokia2700 nokia3110 nokia3230
    nokia3250 nokia3310 nokia5130 nokia5200 nokia5228 nokia5230 nokia5300 nokia5310 nokia5320 nokia5530 nokia5610
    nokia5800 nokia6120 nokia6131 nokia6230 nokia6230i nokia6233 nokia6300 nokia6303 nokia6500 nokia6630 nokia7070
    nokia7610 nokia8800 nokiadermo nokiae51 nokian70 nokian73 nokian95 nolimit5 nolimit8 nolimit9 nolimits
    noname123 noncapa0 nondriversig nonmembe nonrev67 noodles1 nopasaran nopasswo nopassword normandy norseman
    northsta northstar northwes norwegen nosaints nosferat nosferatu nosredna nostromo not4u2no notagain note1234
    notebook nothanks nothing0 nothing1 notoriou notredam notredame nottingh nottoday notyours nounours novartis
    novastar novembre novifarm novikova nowayman nowayout nowwowtg nthvbyfnjh ntktdbpjh ntktgepbr nuaddn9561
    nudegirl nudelamb nuggets1 number20 numberon numbnuts nursultan nuttertools nwo4life nygiants nyknicks
    nyranger nyyankee nyyankees
    """#
}
