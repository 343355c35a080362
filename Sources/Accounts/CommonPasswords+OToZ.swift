extension CommonPasswords {
  /// The common passwords that begin with a letter from o to z.
  static let oToZ = #"""
    o4izdmxu oakland1 oakridge oblivion obsessio obsidian obvious1 oc247ngucz oceans11 octavian october1 october2
    october3 october6 october7 october8 octopuss oddworld odgez8j3 odinthor odt4p6sv8 odysseus ofclr278 ofcourse
    offsprin ohiostat ohiostate ojp123456 oktober7 olcrackmaster oldpussy oldschoo oldschool oldskool oldsmobi
    oldsmobile oldspice oldtimer oleander oleg1994 oleg1995 oleg1996 olegnaruto olemiss1 olga1976 oliveoil
    olivetti olivier1 ololo123 omega123 omegaman omegared omgkremidia omgwtfbbq omnislash omsairam onelove1
    onepiece onetwo12 onetwo34 onetwothree onlyone1 onlyone4 ontheoutside ontheroc ontherocks ooicu812 oooooo99
    ooooooo1 opelagila opelastra open1234 opendoor opensesa opensesame openwide operatio operator opopop11
    optimist optimus1 optiplex optiquest oqglh565 orange01 orange10 orange11 orange12 orange22 orange44 orange77
    orange88 orange99 oranges1 orenburg orgasmic oriflame orioles1 orion123 orlando1 orochimaru oscar123 oscardog
    otherside ou812345 ou8124me ousooner outside1 outsider overdriv overkill overlord ow8jtcs8t ownage123 oxymoron
    ozlq6qwm ozzmosis p0015123 p030710p$e4o p0o9i8u7 p0o9i8u7y6 p1234567 p2ssw0rd p3nnywiz p455w0rd p4ssw0rd
    p4ssword p@ssw0rd pa$$w0rd pa55w0rd pa55word pablo123 pachanga pacific1 pacifica packard1 packers1 packers2
    packers4 paganini pagedown painkill painkiller paintbal paintball paintball1 painter1 pakalolo pakistan
    pakistan1 palace22 paladin1 paladine palantir palenque palermo1 palladin pallmall palmeira palmeiras palmetto
    palmtree paloalto palpatin panasoni panasonic panasonik pancake1 panchito panda123 pandabear pandemonium
    pandora1 pandora2 pandoras pangolin panorama pantera1 pantera6 panther1 panther2 panther5 panther6 panther8
    panther9 panthers panthers1 panties1 panties2 pantyhos pantyhose pantyman papabear papageno papamama paparoach
    papasmur papasmurf paperboy papercli paperclip papercut paperino papichul papillon pappnase parabola parachut
    paradigm paradise paradoks paradoxx paraklast1974 parallax paramedi paramedic paramore paramoun paranoya
    parcells parfilev paris123 parker01 parker12 parkhead parkside parkview parlament parliame parol123 parol999
    parolamea parolparol parrothe parsifal partagas partizan partner1 partridg partyboy partyman partytim pasadena
    pasha123 pass1234 pass1wor pass1word passat99 passcode passfind passion1 passions passking passmast passmaster
    passpage passport passssap passsword passthie passthief passw0rd passw0rd1 passward passwerd passwor1 password
    password! password0 password00 password01 password1 password10 password11 password12 password123 password1234
    password13 password2 password21 password22 password23 password3 password4 password5 password6 password69
    password7 password8 password9 password99 passwords passwordstandard passwort paswoord pasword1 patagoni
    patatina patch123 patches1 pathfind pathfinder patricio patrick0 patrick1 patrick2 patrick3 patrick5 patrick7
    patrick8 patrick9 patriot1 patriots patriots1 patrizia patrycja patterso paul1234 paula123 paulaner paulchen
    paulina1 paulinka pavement pavilion pavlenko pavlusha payton34 pazzword pchealth pdtpljxrf peace123 peaceout
    peaches1 peaches2 peachfuz peacock1 peanut11 peanut12 peanutbutter peanuts1 pearljam peartree pebbles1
    pedigree pedro123 peekab00 peekaboo peepshow peewee51 pegasus1 peggysue pelican1 penchair pendrago pendragon
    penelopa penetrating penetration penfloor penguin1 penguin8 penguins penhorse penis123 penmouse pennstat
    pennstate penny123 pennydog pennywis pennywise pensacol pentable penthous pentium1 pentium2 pentium3 pentium4
    pepper01 pepper11 pepper12 pepper123 pepper14 pepper76 pepsi123 pepsicol pepsicola pepsiman pepsimax pepsione
    peregrin peresvet perfect1 perfecto performa pericles pernille persepho pershing persona1 pertinant pervasive
    pervert1 pescator peter123 peterbil peterbilt peterburg peternor peternorth peterose peterpan petrovich
    petrovna petticoa peugeot406 peyton18 pfchfytw pfhfnecnhf pfqxjyjr pfqxtyjr pgszt6md phaedrus phantasm
    phantasy phantom1 phantom2 phantom3 phantom7 phantoms pharmacy phatfarm pheasant phenmarr pheonix1 phezc419hv
    phialpha philbert philippe philips1 phillesh phillies phillip1 philmont phish123 phish420 phishing phoenix0
    phoenix1 phoenix2 phoenix3 phoenix5 phoenix7 phoenix8 phoenix9 phoneman photogra photoman photosho photowiz
    phydeaux pi314159 pianoman piazza31 picasso1 piccolo1 pickles1 pickwick pictuers picture1 piehonkii piercing
    pikachu1 piligrim pilot123 pilsbury pimpdadd pimpdaddy pimpdady pimphard pimpin69 pimpjuic pimpjuice pimpshit
    pimpster pinarell pineappl pineapple pineapple1 pinecone pinetree pinewood pinggolf pingpong pinguino pingzing
    pinkerto pinkfloy pinkfloyd pinkpant pinkpuss pinkpussy pinky123 pinnacle pinoyako pioneer1 pipeline pipeutvj
    pippen33 piramida piramide pirates1 pirrello pissword pistache pistons1 pitbull1 pitbulls pitcher1 pitchers
    pittbull pittsbur pizza123 pizzaboy pizzahut pizzaman pizzapie pjcgujrat pjflkork plankton plastic1 plastics
    plat1num platinum platypus play2win playball playboy1 playboy2 playboy6 playboys player69 playgirl playgolf
    playgrou playhard playmate playstat playstation playstation2 playstation3 playtime pleaseme plhy6hql plokijuh
    plumber1 plymouth pmdmscts pmdmsctsk pmtgjnbl pointman poiu0987 poiu1234 poiulkjh poiuytrewq pokemon00
    pokemon1 pokemon12 pokemon123 pokemon2 pokemons poker123 pokerface pokerman pokesmot polarbea polarbear
    polaris1 polaroid police22 policema polkadot polkaudi polkaudio polly123 polniypizdec0211 polniypizdec110211
    polo1234 polopolo09 pon32029 pondscum pontiac1 poochie1 poohbear poohbear1 pookie11 pookster pool6123 poontang
    poopface poophead poopypan popcorn1 poppy123 poppydog poptarts porkchop porkypig porn1234 porn4life pornclub
    pornking pornlove pornlover porno123 pornogra pornografia pornographic pornoman pornosta pornostar pornpass
    pornsite pornstar porol777 porosenok porpoise porsche1 porsche2 porsche9 porsche911 porsches portishead
    portland portsmou portugal portvale poseidon positano positivo postbank postov10 postov1000 potapova potsmoke
    poulette pourquoi power123 power666 powerade powerboo powerhou powermac powerman powerpla powerstr ppppppp1
    ppspankp pqnr67w5 pr1ncess prashant preacher preciosa precious precious1 precisio predator prelude1 prelude9
    premier1 premiumcash presario presiden prestigio preston1 pretende prettybo prettyboy prettygirl pridurok
    primaver primavera primetim primetime21 primrose prince11 prince12 princesa princesit princess princess1
    princessa princesse princeto principa principe pringles printer1 priscill prisonbreak private1 private5
    privet123 priyanka problemas process1 prodigy1 producti profesor professo proghouse programm project1 prokuror
    promethe promopas prophet1 prospero prostock prostreet protools prototyp protozoa proverbs providen providian
    provista prufrock ps253535 psw333333 psychnau psychnaut1 psycholo psylocke ptfe3xxp ptybnxtvgbjy pudding1
    puertori puertorico puffdadd pufunga7782 puissant pullings pumpkin1 pumpkin2 pumpkins punisher punkrawk
    punkrock punksnotdead punter12 puppydog puravida pureevil purgator purple01 purple11 purple12 purple13
    purple69 pushistik pussy101 pussy123 pussy4me pussybitch pussyboy pussycat pussyeat pussyeater pussyfuck
    pussygal pussykat pussylic pussylick pussylicker pussylip pussylov pussylover pussyman putamadre putangina
    pxx3eftp pyramid1 pyramid7 pyramide pyramids q1234567 q12345678 q123456789 q1234567890 q123456q q1q2q3q4
    q1q2q3q4q5 q1w2e3r4 q1w2e3r4t q1w2e3r4t5 q1w2e3r4t5y6 q1w2e3r4t5y6u7 q1w2e3r4t5y6u7i8 q1w2e3r4t5y6u7i8o9p0
    q2w3e4r5 q8zo8wzq qawsed123 qawsedrf qawsedrftg qawsedrftgyh qaz12345 qaz123456 qaz123wsx qaz123wsx456
    qaz12wsx qaz1wsx2 qazedctgb qazqaz123 qazsedcft qazwsx11 qazwsx12 qazwsx123 qazwsx1234 qazwsx12345 qazwsxed
    qazwsxedc qazwsxedc1 qazwsxedc12 qazwsxedc123 qazwsxedcrfv qazwsxedcrfvtgb qazxcdew qazxcdews qazxcvbn
    qazxcvbnm qazxsw12 qazxsw123 qazxsw21 qazxswed qazxswedc qazxswedc123 qazxswedcvfr qcmfd454 qcxdw8ry qmezrxg4
    qmpq39zr qpful542 qpwoeiruty qq123123 qq123456 qq123456789 qqqq1111 qqqqqqq1 qqqqwwww qqqwwweee qqwweerr
    quackers quagmire quality1 quant4307 quant4307s quantum1 quaresma quattro6 queenas8151 queenbee queequeg
    quicksan quicksil quicksilver quietkey quiksilv quiksilver quincunx quintain quixotic quovadis qw123456
    qw12er34 qwaszx11 qwaszx12 qwaszx123 qwaszxedc qwaszxerdfcv qwaszxqw qwe123456 qwe1234567 qwe123asd qwe123qwe
    qwe123rty qweasd12 qweasd123 qweasdqwe qweasdzx qweasdzxc qweasdzxc1 qweasdzxc123 qwedcxzas qwedsazxc qweqwe12
    qweqwe123 qwer1209 qwer1234 qwer12345 qwer4321 qwerasdf qwerasdfzxcv qwerfdsa qwert123 qwert1234 qwert12345
    qwert54321 qwertasd qwertasdfg qwertasdfgzxcvb qwertgfdsa qwerttrewq qwerty00 qwerty01 qwerty02 qwerty09
    qwerty10 qwerty100 qwerty11 qwerty111 qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwerty123456789
    qwerty13 qwerty2010 qwerty21 qwerty22 qwerty23 qwerty32 qwerty321 qwerty33 qwerty66 qwerty666 qwerty69
    qwerty77 qwerty777 qwerty78 qwerty789 qwerty88 qwerty89 qwerty99 qwerty999 qwertyas qwertyasd qwertyasdfgh
    qwertyu1 qwertyu123 qwertyu8 qwertyui qwertyuio qwertyuiop qwertyuiop1 qwertyuiop10 qwertyuiop12 qwertyuiop123
    qwertyuiop12345 qwertyytrewq qwertzui qwertzuiop qwerzxcv qwest123 qzwxecrv r1234567 r2d2c3p0 r2d2c3po
    r3ady41t r3vi3wpass r4e3w2q1 rabbit66 rabbit69 racecar02 racecar1 racecars rachael1 rachel69 radagast radiance
    radiatio radical1 radio123 radiohea radiohead radioman raffaele raffaello ragnarok raider12 raiders1 raiders2
    rainbow1 rainbow2 rainbow6 rainbow7 rainbows raindrop rainmake rainmaker rainman1 raintree rainyday raistlin
    raleigh1 ralliart rambler1 rambo123 rammstei rammstein rammstein1 ramstein ranchero random123 ranger01
    ranger02 ranger11 ranger12 ranger21 ranger69 ranger75 ranger98 ranger99 rangerover rangers1 rangers2 rangers9
    raptor22 rapunzel rasengan raspberr rasputin rasta220 rastafar rastafari rastaman rattlers rattlesn rattolo58
    rattrace raven123 rawiswar raymond1 razdvatri razorbac rb26dett rdfhnbhf rdgpl3ds ready2go realdeal realgood
    realmadr realmadri realmadrid realtime reanimator rebbyt34 rebecca1 rebecca2 rebellio reckless red12345
    redalert redapple redbarch redbaron redbeard redbirds redbull1 redcar27 redcloud redcross reddevil reddevils
    reddrago reddragon reddwarf redeemed redeemer redfish1 redgreen redhawks redhead1 redheads redhorse redhouse
    redknapp redlands redlight redneck1 redrider redriver redrobin redrocke redroses redrover redryder redshift
    redshoes redskin1 redskins redskins1 redsox04 redsox11 redsox12 redsox19 redsox20 redsox24 redsox99 redstone
    redstorm redtruck redvette redwhite redwing1 redwings redwings1 redwood1 refinnej reggie31 reglisse rehjgfnrf
    rekbrjdf reloaded rembrand remingto renegade renfield repmvbyf repvtyrj repytwjd repytwjdf repytxbr rerehepf
    rerfhfxf rerfhtre residentevil resolute respublika restaura retired1 revelati revenant review69 reviewpa
    reviewpass revival47 revoluti revolver rfcgthcrbq rfgbnjirf rfgecnfcerf rfgtkmrf rfhbyjxrf rfhectkm rfhfntkm
    rfhfrfnbwf rfhfufylf rfhfvtkm rfhfvtkmrf rfhfylfi rfhfynby rfhjkbyf rfhlbyfk rfhnjirf rfkbybyf rfkmrekznjh
    rfktylfhm rfnfcnhjaf rfnfgekmnf rfnfhbyf rfnthbyf rfnthbyf1988 rfnthbyrf rfntymrf rfpfyjdf rfpfynbg rfvbrflpt
    rfvfcenhf rfvtgbyhn rfvxfnrf rfybreks rfycthdf rhapsody rhbcnbyf rhbcnbyjxrf rhfcbdfz rhfcfdbwf rhfcfdxbr
    rhfcjnrf rhfcyjlfh rhfcyjzhcr rhfdxtyrj rhfvfnjhcr rhind101 rhjrjlbk rhtdtlrj rhtyltkm ricardo1 riccardo
    ricflair richard0 richard1 richard2 richard3 richard4 richard7 richard8 richard9 rickster ricochet riesling
    riffraff rifleman rightnow rikimaru rileydog rincewin rincewind ringding ringo123 riobravo riogrand riptide1
    river123 riverplate riverrat riversid rjcntyrj rjdfkmxer rjdfktdf rjdfktyrj rjhjkmbien rjhjktdf rjirfrgbde
    rjntyjxtr rjrfrjkf rjvgm.nth rjyatnrf rjycnbnewbz rjycnfynby rkbvtyrj rkfdbfnehf rktjgfnhf rlzwp503 rmracing
    roaddogg roadkill roadking roadrage roadrash roadrunn roadrunner roadstar roadster roadtrip robert01 robert11
    robert12 robert123 robert19 robert22 robert23 robert99 roberta1 roberto1 roberts1 robertso robin123 robinhoo
    robinhood robotech robotics rocawear rocheste rockandr rockbott rockbottom rockcity rocket21 rocket69 rocket88
    rocketma rocketman rockets1 rockfish rockford rockhard rockhead rockhopper rocknrol rocknroll rockport
    rockroll rockshox rockstar rockstar1 rocky123 rockyboy rockydog rockytop rodman91 roflcopter roger123 roleplay
    rollover rollrock rolltide rolltide1 roma1990 roma1993 roma1995 roman123 roman222 roman777 romance1 romanenko
    romanova romanson romantik romantika romashka romeo123 ronaldinho ronaldo1 ronaldo7 ronaldo9 ronaldo99
    roodypoo rooney10 roosevel rooster1 roosters rootbeer rootedit rosebowl rosebud1 rosebud7 rosebudd rosebuds
    rosedale rosehill rosemari rosenrot rosewood rossella rossigno rostislav rothmans rotterda rottweil rounders
    rovnogod roxanne1 roykeane rrrrrrr1 rsalinas rt6ytere rubberdu rubyrose ruffneck ruffryde rugby123 rugbyman
    rulesyou runescape runescape1 running1 rush2112 rushmore ruslan123 russell1 russell2 russian7 russland
    rusty123 rustyboy rustydog rutabega rvgmw2gl ryjgjxrf rz93qpmq s1234567 s12345678 s123456789 s1s2s3s4
    s456123789 s5r8ed67s s7fhs127 s9te949f saab9000 sabbath1 sabrina1 sacramen sacrific sadiedog sadomaso safeu851
    sagitari sailaway sailboat sailfish sailing1 sailormo sailormoon saisg002 salamand salamander salamandra
    salasana salinger salisbur sally123 saltanat saltlake saltydog salvatio salvator sam138989 samadams samanth1
    samantha samantha1 samarkand samatron sammy123 sammyboy sammycat sammydog sampson1 samsung1 samsung123
    samsung2 samsung9 samuel12 samurai1 samuraix sanandreas sananton sanchez1 sanctuar sanders1 sanders2 sandiego
    sandman1 sandmann sandokan sandrine sandrock sandy123 sandydog sanfrancisco sangeeta sanity72 sanity729
    sanpedro santa234 santacla santacru santana1 santana5 santeria santorin saopaulo sapphire saqartvelo sarah123
    sarajane sarajevo sarasota saratoga sargsyan sasafras sasha123 sasha1234 sasha12345 sasha1988 sasha1992
    sasha1993 sasha1994 sasha1995 sasha1996 sasha1997 sasha2000 sasha2010 sasha2011 sasha777 sasha_007 sashadog
    sashenka saskatoo sasquatc sassy123 sassycat sassydog sat321321 satan666 satana666 sataniv1993 satchel1
    satelite satellit satriani saun24865709 sausage1 sausages savannah1 savatage savchenko save13tx saxophon
    sayangku sc0tland scanner1 scarecro scarface scarface1 scarlet1 scarlets schalke0 schalke04 schastie scheisse
    schlampe schlange schlumpf schmidt1 schnecke schneide schnuffi school12 schoolgirlie schorsch schreibe
    schroede schumach schweden science1 scimitar scirocco scooby11 scooby12 scoobydo scoobydoo scooter1 scooter2
    scooter5 scooter6 scooter7 scooters scorelan scoreland scorpian scorpio1 scorpio2 scorpio6 scorpio7 scorpion
    scorpions scorpius scotland scotsman scott123 scottie1 scottsda scoubidou scoubidou2 scoubidou6 scrabble
    scrapland scrapper scrappy1 scratch1 screamer screwbal screwyou scribble scruffy1 scubadiv scubaman scubapro
    scuderia sd3lpgdr sd3utre7 sdsadee23 seabass1 seagrams seagrave seagulls seahawks seahorse sealteam seanjohn
    searcher searchin searock6 seashell seashore seatleon seattle1 seattle2 sebastia sebastian1 sebastie sebastien
    sebora64 sebring1 secret12 secret123 secretar section8 security security1 seductive seemnemaailm segblue2
    seinfeld sekirarr selfok2013 selhurst semenova seminole seminoles semperf1 semperfi semprini senators senha123
    sensatio sentinal sentinel sephirot sephiroth septembe septembr septiembr sepultur sepultura serafima seraphim
    serega123 serenada serendip serendipity serenity sergbest sergeeva sergeevna sergey123 serious1 sersolution
    servette service01 service1 service321 sevastopol seven777 sevendus sevenof9 seventee seventy7 severine
    sevilia1 sevisgur sex12345 sex4free sexaddict sexdrive sexfiend sexfreak sexiness sexisfun sexisgood sexkitte
    sexkitten sexlover sexmachine sexmania sexpistols sexsells sexsexse sexslave sexstuff sexxxxxx sexy1234
    sexybabe sexybaby sexybeas sexybeast sexybitc sexybitch sexyfeet sexygirl sexygirls sexylady sexylegs sexylove
    sexymama sexyred1 sexytime sexywife sfgiants sh4d0w3d shadow00 shadow01 shadow10 shadow11 shadow12 shadow1212
    shadow123 shadow13 shadow14 shadow22 shadow23 shadow69 shadow88 shadow99 shadowfa shadowfax shadowma shadowman
    shadowru shadows1 shahrukh shakespe shalimar shamanking shameles shampoo1 shamrock shane123 shaney14 shannara
    shannon1 shannon2 shaolin1 sharingan sharipov sharkman sharon69 shashank shawshan shdwlnds shearer9 shedevil
    sheepdog sheffiel sheldon1 shelley1 shemales shenlong sherbert sherlock sherman1 shevchenko shibainu shinchan
    shinigam shinigami shipmate shirley1 shitball shitbird shitface shitfuck shithappens shithead shithead1
    shithole shock123 shocker1 shockers shockwav shokolad shooter1 shopping1 shortdog shortman shortsto shotgun1
    shotokan showboat showtime shredder shrike01 shumaher shuriken shygirl1 sibelius sidekick sideshow sidewind
    sidewinder sidorova siegheil siemens1 sierra01 siffredi sigmachi signatur sigsauer silence1 silencer
    silenthill silicone silkeborg sillyboy silmaril silver01 silver11 silver12 silver22 silver33 silver69 silver77
    silver99 silverad silverado silverch silverfi silverfo silverfox silverma silversi silverst silvestr simba123
    simbacat simferopol simon123 simonsay simpleplan simpson1 simpsons sinatra1 sinfonia singapor singapur
    sinister sinnfein sintesi07 siouxsie sissinit sissyboy sisyphus sithlord sixflags sixtynin sixtynine sk84life
    sk8board sk8ordie skate123 skateboa skateboard skeeter1 skeletor skidmark skinhead skinnass skinner1 skipjack
    skipper1 skittles skorpion skorpion39 skyblue1 skyblues skydive1 skydiver skyeseth skyline1 skypilot skytommy
    skywalk1 skywalke skywalker slacker1 slacking slagelse slamdunk slapnuts slapshot slava123 slaveboy slayer66
    slayer666 slayer69 slayers1 sleepers sleipnir slick123 slickone slickric slimed123 slimshad slimshady slipknot
    slipknot1 slipknot666 slipper1 slippery sloneczko slot2009 slowhand slowpoke slowride slutfuck slutwife
    smackdow smackdown smalldog smallfry smalltit smallvil smallvill smallville smartass smarties smashing
    smeghead smellyfe smile123 smile4me smirnoff smirnova smith123 smoke420 smokedog smokeone smokepot smokewee
    smokeweed smokey01 smokey12 smolensk smooches smoochie smoothie smuggles snake123 snakebit snakeeye snakeeyes
    snakeman snapper1 snapshot sneakers snickers snickers1 sniper01 sniper12 snoogans snoogins snoopdog snoopdogg
    snoopy12 snoopy69 snowball snowball1 snowbird snowboar snowboard snowdrop snowflak snowflake snowhite snowman1
    snowmass snowshoe snowstor snowwhit snowwhite snuffles snuggles snuggles1 snusmumrik soboleva sobriety
    soccer09 soccer10 soccer11 soccer12 soccer123 soccer13 soccer14 soccer15 soccer16 soccer17 soccer18 soccer19
    soccer20 soccer21 soccer22 soccer33 soccer69 soccer77 soccer99 sochi2014 socrates sofaking softball softball1
    softcore softtail software sojdlg123aljg sokolova sokrates soldier1 solidsna solidsnake solitair solitari
    solitude solnishko solnyshko solomon1 solstice something1 sonechka songbird songline songohan sonic123
    sonnenschein sonnyboy sonofgod sonofsam sonshine sony1234 sonyericsson sonyfuck sonyvaio sooners1 sophie01
    sophie12 sophieh6 sopranos sorcerer sordfish soreilly sorokina sorrento soso123aljg soulmate soundman soundwav
    souschef southbay southpar southpark southpaw southsid southside southwes sovereig space199 spacebal spacebar
    spaceboy spacejam spaceman spagetti spaghett spam967888 spanking spankme1 spanner1 spanners sparhawk sparkle1
    sparkles sparkplu sparky01 sparky11 sparky12 sparky99 sparrow1 spartacu spartak1922 spartan1 spartan11
    spartan117 spartans sparticu spawn666 speaker1 specboot special1 speciali specialinsta specialk spectre1
    spectrum speculum speedrac speedster spencer1 spencer2 spencer5 spider10 spider12 spiderma spiderman
    spiderman1 spiderman3 spike123 spinnake spitfire splatter splinter splitter spongebo spongebob spoonman
    sport123 sportage sportste sportster spotligh sprewell spring00 spring12 spring99 springst sprinter sprocket
    spurs123 sputnik1 spyglass squeaker squealer squerting squirrel squirter squirtle sr20dett srilanka srinivas
    ssbt8ae2 ssptx452 sssssss1 ssvegeta stairway stalingrad stalker1 stalker123 stalker2 stallion stallone
    stamford stampede standart standrew stanisla stanislav stanley1 stanley2 staples1 star1234 starbase starbuck
    starbucks starburs starcraf starcraft stardust starfire starfish starflee starfleet starfuck starfury stargate
    stargaze stargazer stargirl starligh starlight starline starlite starship start123 startnow startrek startrek1
    starwar1 starwars starwars1 starwood station1 station2 statistika stealth1 steam181 steamboa steamforums
    steeler1 steelers steelers1 steelhea steinway stella12 stellina stepanov stepanova stepashka steph123 stephani
    stephen1 stepside steve121 steve123 stevenso stewart1 sthgrtst stickboy stickdaddy77 stickman stigmata
    stiletto stillers stillher stimorol stinger1 stingers stingray stinker1 stinkyfinger stockcar stockhol
    stocking stockpor stokecit stokrotka stomatolog stonecol stonecold stonewal stoppedb stoppedby stormbri
    stpiliot str8edge strange1 stranger strannik stratcat stratfor stratoca stratocaster stratus1 strawber
    strawberry straycat streaker streaming streetball strekoza strider1 striker1 strip4me stripclub stripper
    stroller strongbo structur strummer strutter student1 studio54 studioworks studmuff studmuffin stunner1
    stuntman stupid12 stuttgar sublime1 submarin submissi subwoofer subzero1 success1 success2 suckcock suckdick
    sucker69 suckfuck suckit69 suckmeoff suckmy1k suckmyco suckmycock suckmydi suckmydick suckthis sudhakar
    sugarbea sugarbear sugardog sugarray suikoden sumitomo summer00 summer01 summer02 summer03 summer04 summer05
    summer06 summer07 summer08 summer10 summer11 summer12 summer13 summer20 summer22 summer69 summer98 summer99
    summerti summertime summoner sunbanna sunburst sundance sundaypunch sunderla sundevil sunflowe sunflower
    sunghile sunlight sunny123 sunnyboy sunnyday sunnysid sunrise1 sunsh1ne sunshin1 sunshine sunshine1 super123
    superbad superbee superbow superboy supercal supercar supercat supercoo supercop superdav superdog superdude
    superdup superduper superfly superfre supergir supergirl superjet superma1 superman superman1 superman12
    superman123 superman2 supermanboy supermar supermario supermax supermen supermom supernov supernova superpuper
    supersex superson supersonic supersta superstar superted supertra support1 sureno13 sureshot surfboar surfcity
    surfer69 surfing1 surfside surrende surveyor survivor susanne1 suspende sustanon suzanne1 sveta123 svetasveta
    svetlana svetlanka swallows swampfox swansong swatteam sweet123 sweet666 sweetass sweetdream sweetgirl
    sweethea sweethear sweetie1 sweeties sweetnes sweetness sweetpea sweetpus sweetpussy sweetu70 swetlana
    swimmer1 swimming swinger1 swingers swinging swissair sword123 swordfis swordfish swordsma sycamore sydney12
    sylvania sylveste symantec syncmast syncmaster syndicat syracuse sys64738 sysadmin system12 system32
    systemofadown t34vfrc1991 t3fkvkmj tabaluga tabbycat table54781 tabletop taburetka tacobell tadmichaels
    taekwond taekwondo taganrog tagheuer tailgate tailhook tajmahal takamine takayuki take8422 takedown takehana
    taliesin talisker talisman talktome tallulah talonesi tamerlan tampabay tamplier tamwsn3sja tanechka tanelorn
    tangerin tangerine tango123 tannenbau tanstaaf tanushka tanya123 tanyshka tarantul tarasova taratata tarheel1
    tarheels tashkent tassadar tatertot tatiana1 tatooine taylor01 taylor11 taylor12 taylorma tazdevil tazmania
    tcglyued tdeir8b2 tdfyutkbjy teacher1 teamlosi teamomuch teamster teamwork teaparty teardrop techdeck techn9ne
    technica technici technics technolo tecktonik tecumseh teddy123 teddybea teddybear teenfuck teengirl teenlove
    teenslut teiubesc telecast telecaster telefone telefono telefoon telemark telephon teleport telescop televisi
    televizor tema1234 temitope temp1234 tempest1 templar1 temporar temppass temppassword temptress tenerife
    tennesse tennis11 tennis12 tenorsax tentacle tequiero tequila1 tequilla terminat terminato terminator terorist
    terrapin terrell1 terriers terry123 test1234 testdrive testerer testibil testicle testing1 testing123 testing2
    testpass testuser teufelo7 texas123 tgbxtcrbq tgkbxfgy thailand thanatos thankgod thankyou thebeach thebears
    thebeast thebeatl thebeatles theblues thecakeisalie thechamp theclash theclown thecount thecure1 thedevil
    thedoors thedream theflash theforce thegame1 theghost thegirls thegreat thejoker thekiller theking1 thekiwi1
    thelast1 theman22 themaste themaster thematri thematrix thepower theraven theresa1 theriver therock1 thesaint
    thesims2 thesims3 thesnake thestone thetachi thething thetruth theworld thicknes thinkbig thinkpad thinline
    thirdeye thirteen thisisit thisisme thissuck thissucks thomas01 thomas10 thomas11 thomas12 thomas123 thomas13
    thomas19 thomas21 thor5200 thoradin thorsten threesom throatfuck throbber thuglife thuglove thugstools
    thumbnils thumper1 thunder0 thunder1 thunder2 thunder3 thunder5 thunder6 thunder7 thunder9 thunderb
    thunderbird thunderc thunders thvfrjdf tiberian tiberium tiberius tiburon1 ticketmaster tickleme tickling
    ticklish ticktock tiffany1 tiffany2 tiger123 tiger200 tigerboy tigercat tigereye tigerfan tigerlil tigerman
    tigerpaw tigers01 tigers11 tigers12 tigertig tigerwoo tigerwoods tigger01 tigger11 tigger12 tigger13 tigger69
    tigger99 tightass tightend tigrenok tiktonik timberla timberland timberwo timberwolf timebomb timelord
    timepass timeport timewarp timmy123 timoshka timothy1 timoxa94 tinchair tincouch tinfloor tinhorse tinkerbe
    tinkerbel tinkerbell tintable tinuviel tippmann tiramisu tiribon12 titanic1 titanium titleist titlover
    titmouse titsnass tkachenko tkbpfdtnf tlbyjhju tm371855 tmjxn151 toadfrog todiefor tokenbad tokiohotel
    tolkien1 tomahawk tombraid tombraider tombston tomcat14 tomjerry tomjones tommy123 tommyboy tommycat tommygun
    tommylee tomservo tomwaits tonyhawk toolshed tooltime toonarmy toonporn tooshort toosweet tootsie1 topdevice
    topflite topolino toppdogg topsecre topsecret topshelf toriamos tornado1 tornados toronto1 torrente torrents
    tortoise toshiba1 totalwar totenkopf tottenha tottenham touchdow toughguy toulouse toutoune towtruck toyota91
    toystory tracker1 tracksta tracy123 trademan trader12 trafalga traffic1 trafford trailer1 trailers trainman
    tranmere tranquil transalp transam1 transcend transexual transfor transits translator transpor trapdoor
    trashman traveler travelle travesti travolta traxdata treasure treefrog treehous treetops trekbike tremendo
    trfnthby trfnthbyf triangle triathlo tribbles tricolor trident1 triforce trigger1 trigger2 trillian trillium
    trim7gun trinitro trinitron trinity1 trinity3 trinity7 triplets tristan1 tristram triumph1 trojans1 trombone
    trompete trooper1 trooper2 troopers trotters trouble1 trouble2 trousers troutbum trrim777 trucker1 truckers
    trucking truckman trueblue truegrit truelove truffles trumpet1 truskawka trustn01 trustno1 trustnoo trustnoone
    tryagain tsunami1 tttttt99 ttttttt1 tu190022 tubitzen tuczno18 tuesday1 tuesday2 tuffgong tujazopi tujheirf
    tummybed tunafish tupacshakur tuppence turambar turandot turbo911 turbodog turkey50 turntabl turtoise tvxtjk7r
    twentyon twilight twinboys twinkles twinturb twisted1 twisters twizzler twogirls twothree tyler123 tyrik123
    tyson123 u4slpwra uaeuaeman ublhjgjybrf ubvyfpbz uekmyfhf ufdibyjd ufgyndmv ufhhbgjnnth ufhvjybz ufkfrnbrf
    ufkxjyjr uhbujhbq uhfdbwfgf uhtqneyu uiegu451 ujhjl312 ujkjdjkjvrf ukflbfnjh ukflbjkec ukqmwhj6 ultimate
    ultra123 ultraman umbrella ummagumma unb4g9ty uncencored unclebob unclesam underdog undergro underhil undernet
    underpar undertak undertaker undertow underwat underwoo underwor unforgiv unforgiven unicorn1 united99
    universa universi unknown1 unlimite up9x8rww uptheass urlacher ursitesux usermane username usethis1 usmarine
    usmc0311 usmc1775 usuckballz1 utahjazz uthvfybz utjuhfabz utjvtnhbz uto29321 utyyflbq uuuuuuu1 uvmrysez
    v123456789 vacation vader123 vaffanculo vagabond vakantie valdemar valdepen valentin valentina valeria1
    valerie1 valeriya valhalla valkiria valkyrie valleywa vampire1 vancouve vandamme vanechka vanessa1 vangelis
    vanguard vanhalen vanilla1 vanyarespekt varadero vaseline vasileva vasilina vasilisa vasilisk vatoloco
    vauxhall vaz21074 vaz21093 vaz21099 vbhjckfd vbhjckfdf vbhjh123 vbhjndjhtw vbitymrf vbnhjafy vegas123 vehpbkrf
    vehvfycr velosiped vendetta venezuel vengence venom121293 venom123 ventura1 venture1 vepsrfyn verbatim
    verboten vergesse vergeten veritas1 veritech verizon1 vermont1 verochka veronika veroniqu verycool verygood
    verygoodbot verymuch verynice verysexy vespucci vetteman vfhbfyyf vfhbyfvfhbyf vfhbyjxrf vfhecmrf vfhnsirf
    vfhnsyjdf vfhufhbnf vfhufhbnrf vfhvtkfl vfhvtkflrf vfiekmrf vfitymrf vfkmdbyf vfktymrfz vflfufcrfh vfnbkmlf
    vfnhjcrby vfntvfnbrf vfpfafrf vfrcbv123 vfrcbvec vfrcbvev vfrcbvjd vfrcbvjdf vfrcbvrf vfrcbvvfrcbv vfrfhjdf
    vfrfhjys vfuyjkbz vfvekbxrf vfvekmrf vfvektxrf vfvf2011 vfvfbgfgf vfvfgfgf vfvfgfgf123 vfvfgfgfz vfvfktyf
    vfvfvskfhfve vfylfhby vfylfhbyrf vfyxtcnth vg08k714 vibrator vicecity vicelord victoire victoria1 victoriya
    victory1 victory7 videogam videoman viewsoni viewsonic vika1995 vika1996 vika1998 vika2010 vika2011 vikings1
    vikings2 viktoria viktorija viktoriy viktoriya villevalo vinbylrj vincent1 vinicius vinograd vintelok violator
    violentj violetta viper123 vipergts viperman virginie virtuagirl vishenka visigoth visionar vitalik1 vitalina
    vitalogy vitamine vittoria vittorio vivahate vivitron vjhjpjdf vjhrjdrf vjnjhjkf vjqgfhjkm vjzctvmz vjzgjxnf
    vkfwx046 vkontakte vlad1234 vlad1994 vlad1995 vlad1996 vlad1997 vlad1998 vlad2011 vlad7788 vladimir vladimir1
    vladimirovna vladislav vladislava vladvlad vodafone voldemar volgograd volition volkodav volkswag volkswagen
    volleyba voltaire voluntee volvo240 volvo850 volvos40 volvos60 volvos80 volvov70 vonnegut voronina vova12345
    vova1992 vova1994 vovan_lt vovochka voyager1 voyager2 vqsablpzla vsevolod vsjasnel12 vthctltc vthokies
    vthrehbq vtldtltd vtufgjkbc vurdf5i2 vw198m2n vwpassat vyjujnjxbt w1234567 w1w2w3w4 w2dlww3v5p w8gkz2x1
    wachovia wachtwoord waffenss wagoneer waheguru wakeboar waldemar walhalla walkman555 wallace1 wallace2
    walleye1 wallpape wallstre wallstreet walter34 wanderer wantsome wapapapa wapbbs_1 war3demo waratsea warchild
    warcraft warcraft1 warcraft3 wareagle warehous wargames warhamer warhamme warhammer warhammer40k warhorse
    warlock1 warlord1 warrior1 warrior2 warrior3 warriors warspite warszawa wartburg was.here wasdwasd wasdwasd1
    washingt washingto watchmen watchout water123 waterboy waterfal waterloo watermel watermelon waterpol
    waterpolo waterski wavmanuk wayfarer wazzkaprivet wcksdypk wcrfxtvgbjy wdtnjxtr weare138 weather1 webhompas
    webhompass webmaste webmaster websol76 websolutions websolutionssu webster1 websters webuivalidat wednesda
    weedhead weetabix weihnachte weihnachten weihnachtsbau weihnachtsbaum wejrpfpu welcome0 welcome01 welcome1
    welcome12 welcome123 welcome2 welcome4 welcome5 welcome7 welcome8 welkom01 wellcome welldone wellhung wellingt
    welshman wenef45313 werewolf weronika wert1234 werthvfy werty123 wessonnn west1234 westbrom westcoas westcoast
    western1 westham1 westlife westport westside westwind westwing westwood wethepeople wetpussy wetwilly wetworks
    wg8e3wjf wharfrat whatever whatever1 whatisit whatluck whatthef whatthefuck whattheh whatthehell wheaties
    whiplash whirling whiskers whiskey1 whisper1 whistler whiteboy whitecat whitedog whitehea whiteout whitepower
    whitesox whitesta whitetai whitetail whitewol whitewolf whitney1 whoareyou whocares whodaman whoknows whoopass
    whosyourdaddy whynotme whytesha wideglid wideopen widespre wifey200 wiktoria wildbill wildblue wildcard
    wildcat1 wildcats wildchil wildfire wildman1 wildroid wildrose wildside wildstar wildthin wildthing wildwest
    wildwood william0 william1 william2 william3 william4 william6 william7 william8 williamj williamm williams1
    willie12 willow01 willy123 willyboy winchest windmill windows1 windows2 windows9 windsong windsor1 windstar
    windsurf wingchun wingzero winner12 winner69 winnipeg261 winston1 winston2 winston6 winstons winter00 winter01
    winter11 winter12 winter99 wintermu winxclub wisconsi wishbone wishmaster wisteria withlove wizard12 wizardry
    wladimir wltfg4ta wmegrfux wnmaz7sd wolfgang wolfman1 wolfpack wolverin wolverine womersle wonderbo wonderboy
    wonderbr wonderfu wonderwall wonderwo wonderwoman wonkette woodbird woodchuc wooddoor woodduck woodfish
    woodland woodlawn woodpony woodsink woodstoc woodstock woodwind woodwork woody123 woofwoof wordlife wordpass
    workhard worksuck world123 worldcom worldcup worldnet worldwar worldwid wormwood wow12345 wowlook1 wp2003wp
    wpoolejr wrangler wrest666 wrestle1 wrestlin wrestling1 wrinkle1 wrinkle5 wrinkles writerspace wrongway
    wtpmjgda wutang36 wwr8x9pu wwwwwww1 x002tp00 x4ww5qdr x72jhhu3z xaccess2 xakep1234 xboxlive xcalibur xcountry
    xenocide xenogear xenophon xexeylhf xiaoyua123 xohzi3g4 xpressmusic xsvnd4b2 xsw21qaz xsw23edc xthtgfirf
    xtutdfhf xufrgemw xxx12345 xxxp455w0rd5 xxxxxxx1 xyh28af4 xzsawq21 yaglasph yamaha12 yamahar1 yamahar6
    yamakasi yankeemp yankees0 yankees1 yankees2 yankees3 yankees4 yankees7 yankees9 yanochka yanshi1982 yardbird
    yaroslav yasacrac yasuhiro ybrbnbyf ybrbnf_25 ybrbnjcbr ybrjkftd ybrjkftdbx ybrjkftdyf ycwvrxxh yeahbaby
    yeahrigh yeahright year2000 year2005 yelena03 yellow12 yellow22 yes90125 yesterda yfcnfcmz yfcntymrf yfcnz123
    yfcnzvjz yfcnzyfcnz yfdbufnjh yfeiybrb yfgjktjy yfhrjnbrb yfltymrf yfnfitymrf yfxfkmybr ygfxbkgt yggdrasi
    yingyang yjdbrjdf yjdjcnbf yjdsqgfhjkm yjdsqujl yjdujhjl yjhbkmcr ym3cautj yogibear yorkshir yorktown yosemite
    youandme youngone yourmama yourmom1 yourname yousuck1 yqlgr667 yqmbevgk yr8wdxcq ytdxz2ca ytngfhjkz ytnhjufnm
    ytrhjvfyn ytyfdbcnm yuitre12 yujyd360 yvtte545 yxkck878 yy5rbfsc yyyyyyy1 yzerman1 z1234567 z123456789
    z123456z z1x2c3v4 z1x2c3v4b5 z1x2c3v4b5n6m7 z1z2z3z4 z3cn2erv zacharia zachary1 zaharova zanzibar zaphod42
    zaq!2wsx zaq11qaz zaq12345 zaq123wsx zaq12qaz zaq12wsx zaq1xsw2 zaq1xsw2cde3 zaqwsx123 zaqwsxcde zaqwsxcderfv
    zaqxsw123 zaqxswcde zaratustra zasranec zaxscdvf zcfvfzkexifz zcxfcnkbdf zcxfcnkbdfz zebra123 zemanova
    zenit2011 zeppelin zerocool zesyrmvu zhjckfdf zhongguo zidane10 zigazaga ziggy123 zildjian zimmerma zinedine
    zipdrive zippy123 zjses9evpa zldej102 zoidberg zolushka zombie13 zootsuit zorro123 zpflhjn1 zqjphsyf6ctifgu
    zrjdktdf zse45rdx zse4xdr5 zsecyus56 zucchero zx123456 zx123456789 zxasqw12 zxc12345 zxc123456 zxc123zxc
    zxcasd123 zxcasdqw zxcasdqwe zxcasdqwe123 zxcqweasd zxcv1234 zxcv4321 zxcvasdf zxcvb123 zxcvb1234 zxcvb12345
    zxcvbasdfg zxcvbn12 zxcvbn123 zxcvbn123456 zxcvbnm. zxcvbnm1 zxcvbnm12 zxcvbnm123 zxcvbnm123456789 zxcvbnma
    zxcvbnmm zxcvbnmz zxcvfdsa zxcvvcxz zz123456 zz8807zpl zzxxccvv zzzxxxccc zzzzxxxx zzzzzzz1
    """#
}
