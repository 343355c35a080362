extension CommonPasswords {
  /// The common passwords that begin with a sign, a digit or a letter up to d.
  static let signToD = #"""
    !qaz2wsx !qazxsw2 %%passwo %e2%82%ac .adgjmptw 0.0.0.000 0000000000d 0000000000o 00000001 00000007 00009999
    000777fffa 00096462 00197400 007james 00998877 01011900 01011910 01011950 01011960 01011961 01011970 01011971
    01011972 01011973 01011974 01011975 01011976 01011977 01011978 01011979 01011980 01011981 01011982 01011983
    01011984 01011985 01011986 01011987 01011988 01011989 01011990 01011991 01011992 01011993 01011994 01011995
    01011999 01012000 01012001 01012010 01012011 01020304 0102030405 010203040506 01021990 01031985 01031988
    01031989 01041985 01041988 01061986 01061990 01071986 01081988m 01081989 01091987 01091989 01121986 01121988
    012345678910 0123654789 013cpfza 014702580369 0147258369 01478520 0147852369 01478963 0147896325 0192837465
    01telemike01 02011971 02011975 02011980 02011981 02011982 02011983 02011984 02011985 02011986 02011987
    02011988 02011989 02021971 02021973 02021976 02021979 02021981 02021982 02021983 02021984 02021985 02021986
    02021987 02021988 02021989 02021990 02031970 02031973 02031974 02031975 02031977 02031978 02031979 02031980
    02031981 02031982 02031984 02031985 02031986 02031987 02031988 02031989 02041972 02041973 02041974 02041975
    02041976 02041977 02041978 02041979 02041980 02041981 02041982 02041983 02041984 02041985 02041986 02041987
    02041988 02041989 02051970 02051972 02051973 02051975 02051976 02051977 02051978 02051980 02051981 02051982
    02051983 02051984 02051985 02051986 02051987 02051988 02051989 02061971 02061972 02061974 02061976 02061977
    02061980 02061982 02061983 02061984 02061985 02061986 02061987 02061988 02061989 02071971 02071975 02071976
    02071978 02071979 02071980 02071981 02071982 02071983 02071984 02071986 02071987 02071988 02071989 02081970
    02081973 02081974 02081976 02081977 02081980 02081982 02081983 02081984 02081985 02081986 02081987 02081988
    02081989 02091971 02091973 02091975 02091976 02091977 02091980 02091981 02091983 02091984 02091985 02091986
    02091987 02091989 02101973 02101976 02101977 02101979 02101981 02101983 02101984 02101985 02101986 02101987
    02101988 02101989 02551670 02588520 03031986 03041986 03041991 03082006 033028pw 04041988 04041991 04325956
    04975756 05051985 05051987 05051989 06061986 06225930 063dyjuy 07071977 07071987 07091990 0773417k 07831505
    07931505 08031985 08031986 08051990 08081988 08121986 08154711 08522580 085tzzqi 09051945 09080706 090808qwe
    0987654321a 0987654321q 09877890 0cdh0v99ue 0o9i8u7y 0o9i8u7y6t 0okm9ijn 0p9o8i7u 0raziel0 0sister0 10011986
    10011990 100200300 10031988 10051987 10071987 100years 10101986 10101990 10111213 10203040 102030405
    1020304050 102030405060 10293847 102938475 1029384756 1029384756q 10293847qp 10inches 11001001 11051987
    11051990 11061985 11081989 11111111 1111111111zz 11111111a 11111118 1111111a 1111111q 111111aa 1111122222
    11111aaaaa 11112222 11119999 1111aaaa 1111qqqq 11121314 1112131415 11121986 11122233 111222333 111222333000
    111222333444555 111222333a 111luzer 111zzzzz 1122112211 11223300 11223311 11223344 112233445 1122334455
    112233445566 11223344q 11223355 112233aa 11234567 11235813 112358132 1123581321 11251422 11335577 1133557799
    118a105b 11924704 11c645df 11qq22ww 12011987 12021988 12031985 12031987 12051988 1211123a 12121985 12121990
    1212312121 12123434 12131415 1213141516 12213443 1223334444 122333444455555 12233445 12312312 123123123a
    123123123q 123123321 12312345 123123456 123123789 123123qq 123123qwe 123123qweqwe 1232323q 12332100 12332112
    123321123 12332145 123321456 123321456654 123321aa 123321az 123321qaz 123321qq 123321qw 123321qwe 123321qweewq
    12340987 12341234q 12342000 12343412 12344321 12344321a 12344321q 1234509876 12345123 123451234 1234512i
    123452000 123452345 12345432 123454321 123455432 1234554321 1234554321a 1234554321q 12345600 12345611 12345612
    123456123 1234562000 123456321 12345654321 12345656 123456654 123456654321 12345666 12345670 12345671
    12345672000 12345677 12345678 123456780 123456781 123456782000 123456788 1234567887654321 123456789 123456789.
    1234567890 12345678900 123456789000 12345678900987654321 1234567890987654321 1234567890a 1234567890d
    1234567890m 1234567890o 1234567890p 1234567890q 1234567890qaz 1234567890qw 1234567890qwe 1234567890qwerty
    1234567890s 1234567890w 1234567890z 1234567890zzz 1234567891 12345678910 123456789101 12345678912 123456789123
    1234567892000 12345678987654321 1234567899 123456789987654321 123456789a 123456789aa 123456789abc 123456789as
    123456789asd 123456789b 123456789c 123456789d 123456789e 123456789f 123456789g 123456789i 123456789j
    123456789k 123456789l 123456789m 123456789n 123456789o 123456789p 123456789q 123456789qaz 123456789qq
    123456789qqq 123456789qw 123456789qwe 123456789qwer 123456789qwerty 123456789r 123456789s 123456789t
    123456789v 123456789w 123456789x 123456789y 123456789z 123456789zx 123456789zxc 123456789zz 12345678a
    12345678c 12345678d 12345678i 12345678m 12345678q 12345678qwe 12345678s 12345678w 12345678z 12345679 123456798
    1234567a 1234567aa 1234567b 1234567d 1234567j 1234567k 1234567l 1234567m 1234567q 1234567qw 1234567qwertyu
    1234567r 1234567s 1234567t 1234567u 1234567v 1234567w 1234567z 12345687 12345689 12345698 123456987 12345699
    123456aa 123456aaa 123456ab 123456abc 123456as 123456asd 123456qaz 123456qq 123456qqq 123456qw 123456qwe
    123456qwer 123456qwert 123456qwerty 123456rrr 123456ru 123456ss 123456zx 123456zxc 123456zz 12345789 123459876
    12345abc 12345abcd 12345abcde 12345asd 12345asdfg 12345qaz 12345qqq 12345qwe 12345qwer 12345qwert 12345qwerty
    12345rewq 12345trewq 12345zxc 12345zxcvb 12346789 12347890 12348765 12349876 1234abcd 1234asdf 1234kekc
    1234qwer 1234qwerasdf 1234qwerasdfzxcv 1234qwert 1234qwerty 1234rewq 1234rmvb 1234zxcv 12356789 123578951
    123581321 12365478 123654789 1236547890 123654789a 123654987 12369874 123698741 123698745 1236987z 123789456
    123987456 123abc123 123as123 123asd123 123boots1 123ewqasd 123hfjdk147 123joker 123lol123 123masha 123mudar
    123qaz123 123qazwsx 123qq123 123qw123 123qwaszx 123qwe12 123qwe123 123qwe321 123qwe456 123qwe456rty 123qweas
    123qweasd 123qweasdzx 123qweasdzxc 123qweqwe 123qwert 123qwerty 123qwerty123 123zxc123 12435687 12457896
    124578963 12481632 12758698 12e3e456 12inches 12locked 12monkey 12monkeys 12qw12qw 12qw34er 12qw34er56ty
    12qwaszx 12qwerty 12s3t4p55 12string 13021990 13031987 13041987 13041988 13061986 13121985 13243546 13245678
    13245768 132465798 132forever 13324124 133andre 134679258 13467982 13467985 134679852 1346798520 134kzbip
    135135ab 13571113 13572468 13576479 1357908642 1357911q 13579135 13579246 135792468 1357924680 135797531
    135798642 1357997531 14021985 14021986 14061991 14071789 14111986 14142135 14159265 142536789 14314314
    14725836 147258369 1472583690 147258369a 147369258 14785236 147852369 147852963 14789632 147896321 147896325
    14881488 14938685 14vbqk9p 15011987 15021985 15051981 15051990 15101986 151nxjmt 15253545 15426378 154ugeiu
    158uefas 159357123 159357258 159357456 15935746 159357852 15975300 15975312 159753123 15975321 1597532486
    159753258 159753456 159753456852 15975346 159753852 15975391 15987532 159875321 159951159 15s9pu03 16051987
    16051989 16121987 17011987 17051988 17061988 17071994a 17171717aa 172839456 17711771s 18011987 18061990
    18091985 18121812 18254288 18273645 18436572 18821221 18n28n24a 19061987 19101987 19216801 19216811 19283746
    192837465 1928374655 19371ayj 19372846 19380018 19391945 19411945 1958proman 19719870 1972chev 19733791
    19755791 19761977 19801982 19801984 19821983 19822891 19831985 19833891 19841989 19844891 19851985p 19855891
    19866891 1986irachka 1986mets 19877891 19891959 19899891 19911992 19921993 19922991 19932916 19933991 19944991
    19952009sa 19955991 19966991 19977991 19992000 19mtpgam19 1a2a3a4a 1a2a3a4a5a 1a2b3c4d 1a2b3c4d5e 1a2s3d4f
    1a2s3d4f5g 1a2s3d4f5g6h 1aaaaaaa 1abcdefg 1andonly 1arsenal 1asdfghj 1asshole 1assword 1autopas 1basebal
    1bastard 1bbbbbbb 1bigdadd 1bigdick 1bigfish 1brandon 1bulldog 1bullshi 1butthea 1carolin 1ccccccc 1charles
    1charlie 1chelsea 1chester 1chicken 1christi 1compute 1corvett 1cowboys 1creativ 1cricket 1crystal 1diamond
    1digital 1dolphin 1drummer 1eeeeeee 1escobar2 1explore 1ferrari 1fishing 1flowers 1footbal 1forever 1freedom
    1fuckyou 1gandalf 1gateway 1ggggggg 1grizzly 1heather 1herbier 1hxboqg2 1hxboqg2s 1iiiiiii 1j9e7f6f 1jackson
    1jeffrey 1jennife 1jessica 1jjjjjjj 1johnson 1ladybug 1letmein 1loveyou 1manager 1matthew 1melissa 1mercede
    1michael 1michell 1million 1monster 1montana 1mustang 1newlife 1packers 1panther 1panties 1pass1page 1passwor
    1password 1patrick 1peaches 1penguin 1phoenix 1porsche 1pumpkin 1q2q3q4q 1q2q3q4q5q 1q2w3e4r 1q2w3e4r5
    1q2w3e4r5t 1q2w3e4r5t6y 1q3e5t7u 1qa2ws3e 1qa2ws3ed 1qa2ws3ed4rf 1qa2ws3ed4rf5tg 1qasw23ed 1qay2wsx 1qayxsw2
    1qaz!qaz 1qaz0okm 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qaz3edc 1qaz@wsx 1qazwsxedc 1qazxcvb 1qazxdr5
    1qazxsw2 1qazxsw23edc 1qazxsw23edcvfr4 1qazzaq1 1qw23er4 1qwerty1 1qwertyu 1qwertyuiop 1rainbow 1rangers
    1richard 1rosebud 1s1h1e1f1 1samanth 1scooter 1sexyred 1simpson 1starwar 1steeler 1stunner 1sunshin 1superma
    1therock 1thunder 1tiffany 1trouble 1vampire 1w2q3r4e 1w2w3w4w 1warrior 1wildcat 1william 1winston 1x2zkg8w
    1xrg4kcq 1xxxxxxx 1z2x3c4v 1z2x3c4v5b 1zxcvbnm 1zzzzzzz 2000jeep 200190ru 20031987 2004-10- 20051988 20061988
    20091988 20091989q 20091991 20111986 201jedlz 20spanks 21011989 21031987 21031988 21031990 21051988 21051991
    21101986 21125150 2112rush 212009164 212121qaz 213546879 213qwe879 21436587 22011988 22021986 22021989
    22031984 22041987 22041988 22061941 22071986 221195ws 22221111 22223333 22334455 22446688 2278124q 22q04w90e
    23021986 23041987 23049307 2305822q 23176djivanfros 23jordan 23skidoo 23wesdxc 24011985 2401pedro 24061986
    24111989 243462536 245lufpq 2468013579 24681012 24681357 246813579 24688642 24861793 248ujnfk 24gordon
    24pnz6kc 2502557i 25031987 25041988 25081988 25091987 25121987 25251325 254xtpss 25800852 25802580 26031988
    26061987 260zntpc 26429vadim 267ksyjf 27061988 27731828 28011987 28021990 28021992 28041987 287hf71h 28infern
    29011985 29051989 29071983 299792458 2b4dnvsx 2b8riedt 2bigtits 2bornot2 2bornot2b 2children 2dumb2live
    2hot4you 2i5fdruv 2kash6zq 2letmein 2sexy2ho 2w3e4r5t 2wj2k9oj 2wsx1qaz 2wsx3edc 2wsx4rfv 2wsxcde3 2wsxzaq1
    2ykn5ccf 30031988 30041986 30051985 305pwzlr 30624700 31011987 31021364 311music 31217221027711 31359092
    31415926 314159265 3141592654 31415927 321456987 32165498 321654987 3216732167 321ret32 326159487
    32615948worms 333222111 33334444 333666999 335533aa 33rjhjds 343104ky 34523452 34524815 34erdfcv 3611jcmg
    36169544 36460341 368ejhih 36925814 369258147 36985214 369852147 36987412 369874125 37583867 380zliki 383pdjvl
    38972091 38gjgeuftd 3edc4rfv 3edcvfr4 3f3fpht7op 3rjs1la7qe 3stooges 3syqo15hil 3techsrl 3xbobobo 40028922
    4077mash 413276191q 41d8cd98f00b 42042042 420smoke 427cobra 4294967296 42qwerty42 43046721 4311111q 43211234
    4321rewq 44332211 44445555 44448888 444555666 44556677 44e3ebda 44magnum 4506802a 454dfmcq 456123789 45645645
    45678912 456789123 45m2do5bs 46466452 46775575 474jdvff 478jfszk 4809594q 48151623 481516234 4815162342
    4815162342a 4815162342lost 4815162342q 48n25rcc 4904s677075 49527843 495rus19 4cranker 4ebouux8 4fa82hyx
    4freedom 4g3izhox 4gxrzemq 4me2know 4r3e2w1q 4rfv3edc 4rfv5tgb 4rzp8ab7 4seasons 4z34l0ts 4z3al0ts 50spanks
    51051051051 51094didi 51501984 51502112 51525354 51842543 52545856 52678677 531879fiz 5411pimo 541233432442
    54132442 5432112345 545ettvy 551scasi 55378008 55443322 5544332211 55495746 554uzpad 55556666 555666777
    55667788 55832811 55bgates 565hlgqo 567rntvm 56836803 57392632 57699434 58565254 59382113kevinp 5c92v5h6
    5element 5gtgiaxm 5hsu75kpot 5t4r3e2w1q 5t6y7u8i 5tgb6yhn 5tgbnhy6 5w76rnqp 5wr2i7h8 61808861 625vrobg
    62717315 6339cndh 640xwfkv 6458zn7a 65mustan 66005918 66613666 66669999 666999666 666satan 669e53e1 671fsa75yt
    67390436 67899876 67camaro 67mustan 682regkh 6846kg3r 686xqxfg 68camaro 69213124 69camaro 6gcf636i 6jhwmqku
    6xe8j2z4 6yhn7ujm 705499fh 73501505 74108520 74123698 741236985 741258963 74185296 741852963 7418529630
    741852kk 74227422 742617000027 748159263 753951456 753951852 754740g0 7653ajl1 7654321a 76689295 766rglqy
    770129ji 777555333 7777755102q 77777778 7777777a 7777777s 7777777z 77778888 777888999 777angel 78621323
    789123456 78945612 789456123 7894561230 789456123a 78963214 789632145 789632147 789654123 78978978 78n3s5af
    794613258 794613852 7elephants 7ertu3ds 7f4df451 7gorwell 7hrdnw23 7imjfstw 7jokx7b9du 7ovtgimc 7u8i9o0p
    7ugd5hip2j 80070633pc 80637852730 808state 8096468644q 80988218126 81726354 824358553 8363eddy 85200258
    85852008 863abgsg 86753099 86chevyx 87062134 870621345 87654321q 878kckxy 87e5nclizry 88002000600 88351132
    88887777 88889999 890098890 89015173454 89032073168 89172735872 89211375759 89231243658s 8928190a 89600506779
    89876065093rax 8j4ye3uz 8letters 8phrowz622 8phrowz624 8seconds 8xuuobe4 9085084232 9085603566 911turbo
    91328378 918273645 92702689 9293709b13 9379992a 9379992q 944turbo 951753852 96321478 963214785 963258741
    96385274 963852741 9638527410 98256518 98741236 987412365 98745632 987456321 987654123 987654321a 987654321g
    987654321q 987654321z 98766789 98798798 989244342a 99762000 99887766 9988776655 999111999q 999666333 999888777
    99ranger 99strenght 9hmlpyjd 9hotpoin 9kyq6fge 9z5ve9rrcz a1234567 a12345678 a123456789 a1234567890 a123456a
    a123456b a123456z a19l1980 a1a2a3a4 a1a2a3a4a5 a1b2c3d4 a1b2c3d4e5 a1l2e3x4 a1s2d3f4 a1s2d3f4g5 a1s2d3f4g5h6
    a32tv8ls a3eilm2s2y a7777777 a7nz8546 a8kd47v5 a9387670a a987654321 aa1111aa aa123123 aa123321 aa123456
    aa123456789 aaa12345 aaa123456 aaaa1111 aaaa1122 aaaaaaa1 aaaabbbb aaaassss aabbccdd aardvark aaron123
    aassddff ab123456 ab12cd34 abc12345 abc123456 abc123456789 abc123abc abcd1234 abcd12345 abcde123 abcde12345
    abcdef12 abcdef123 abcdefg1 abercrom aberdeen abhishek abigail1 abnormal abracada abracadabra abrakadabra
    abramova absinthe abulafia ac2zxdty acapulco access01 access12 access123 access14 access20 access22 access88
    access99 accessno account1 accountbloc acdeehan acerview aceshigh achilles acidburn acidrain acmilan1 acun3t1x
    acuransx acurarsx adam1234 adapters adelante adelheid adelphia adgjmptw adidas11 adidas12 adidas69 admin123
    admin18533362 admiral1 adrenali adrenalin adriana1 adrianna1 adv12775 advance1 advantag adventur adxel187
    aerosmit aerosmith aerostar aessedai aezakmi1 afhvfwtdn afrika2002 afrodita afrodite aftermat agamemno
    agapov58 agbdlcid agent007 aggarwal agnieszka agricola aikman08 airborn1 airborne airbrush airedale airforce
    airforce1 airjordan airplane aishiteru aishwarya ajcuivd289 ajnjuhfa ajnjuhfabz ak470000 akademia akatsuki
    akinfeev aksarben al123456 alabama1 alabama123 alabaste alakazam alanfahy alastair albacore albatros albert12
    albertjr alberto1 alcapone alcatraz alcoholi aldebara aldebaran alderaan alejandr aleksand aleksander
    aleksandr aleksandra alekseev alekseeva alemania alena123 alena2010 alenushka alessand alessandr alessandro
    alevtina alex1234 alex12345 alex1959 alex1971 alex1973 alex1974 alex1975 alex1976 alex1981 alex1982 alex1983
    alex1985 alex1987 alex1989 alex1990 alex1991 alex1995 alex1996 alex1998 alex2000 alex2009 alex2010 alex2112
    alexand1 alexande alexander1 alexandr alexandra1 alexandre alexandru alexis01 alexsander alexsandr alfabeta
    alfarome alfaromeo alfredo1 algernon alhambra alicante alice123 aligator alina123 alina1994 alina1995
    alina1998 alina2002 alina2006 alina2010 alina2011 alino4ka alinochka alkaline allalone allan123 allblack
    allblacks allen123 alleycat alligato alligator allison1 allister allnight allochka allstar1 allstars allstate
    alltheway almaz666 alohomora aloysius alpacino alpha123 alphabet alphabeta alphadog alphaman alphaome
    alphaomega alphaone alphasig alskdjfh alskdjfhg altavista alterego alternat alternativa alucard1 am4h39d8nh
    amadeus1 amadeusptfcor amanda01 amanda10 amanda11 amanda12 amanda123 amanda18 amanda69 amandine amaranth
    amarillo amaterasu amateurs amatuers amazing1 amazonas amazonka amber123 amberdog amberlee ambrosia ambulanc
    amekpass america1 america2 ameritec amersham amethyst amiga500 amorcito amoremio amsterda amsterdam amsterdam1
    an83546921an13 anabelle anabolic anaconda anakonda analfuck anallove analslut anarchy1 anastaci anastasi
    anastasija anastasiy anastasiya anastasya anathema anatoliy ancella2 anchorag anchorat andranik andre123
    andrea11 andrea12 andrea99 andreas1 andreeva andrei123 andreika andretti andrew01 andrew10 andrew11 andrew12
    andrew123 andrew13 andrew17 andrew22 andrew23 andrew88 andrew99 andrewjackie andrey12 andrey123 andrey1992
    andreyka andromed andromeda andy2000 andyod22 anfield1 angel007 angel123 angel666 angel777 angela12 angelbab
    angeldog angeleye angeleyes angeliqu angelito angelo4ek angelochek angelofwar anguilla angus123 anhnhoem
    anhyeuem animal2000 animals1 animalsex anime123 anisimov anna12345 anna1982 anna1984 anna1985 anna1986
    anna1987 anna1988 anna1989 anna1990 anna1994 anna1997 anna2000 anna2002 anna2010 anna2614 annamari annapoli
    annarbor annelies annemari annette1 annie123 anniedog annushka anonymer anonymou another1 antananarivu
    anteater antelope anthony0 anthony1 anthony2 anthony3 anthony4 anthony5 anthony7 anthony8 anthony9 antietam
    antiflag antigone antihero antivirus anton123 antonell antonella antonia1 antonio1 antonio2 antonio3 antonioj
    antonius antonova antoshka anuradha aolsucks aotearoa apache64 aphrodit apocalyp apokalipsis apollo11 apollo12
    apollo13 appelsin apple123 applegat applemac applepie apples12 apples123 applesauce appleseed appletre
    aq1sw2de3 aqswdefr aquafina aqualung aquamann aquarius aquemini aqwzsxedc arabella arachnid aragorn1 arcangel
    archange archangel archibal archimed architec archmage arclight arcturus aregdone arenrone areyukesc argentin
    argentum argonaut arhangel arianna1 aristote aristotl arizona1 arkangel arlingto armadill armagedd armageddon
    armagedo armagedon armastus armstron arnster55 arrowhea arschloc arschloch arsehole arsenal0 arsenal1
    arsenal123 arsenal2 arsenal7 arsenal9 arsenalf arsenalfc arshavin art131313 artcast2 artefact artem123
    artem1992 artem1995 artem2010 artem777 artemis1 artichok artiller artofwar arwpls4u arxangel as123456 asd12345
    asd123456 asd123asd asd123qwe asdasd12 asdasd123 asdasd22 asdasdas asdf1234 asdf12345 asdf4321 asdf67nm
    asdfasdf asdfasdf1 asdffdsa asdfg123 asdfg1234 asdfg12345 asdfgh01 asdfgh12 asdfgh123 asdfgh123456 asdfghj1
    asdfghjk asdfghjkl asdfghjkl1 asdfghjkl123 asdfjkl1 asdfjkl; asdflkjh asdfqwer asdfrewq asdfzxcv asdqwe123
    asdzxc123 asfnhg66 ashley01 ashley11 ashley12 ashley123 ashley19 ashley24 ashley69 asmodean asmodeus aspirant
    aspirina aspirine assa1234 assasins assassin assassins assclown asscrack asseater assembler assfucke asshole1
    asshole123 asshole2 asshole3 assholes asslicke asslicker asslover assmaste assmaster assmonke assmunch
    associat assword1 astalavista astaroth asterios asterix1 astonmar astonmartin astonvil astonvilla astra123
    astroboy astroman astrovan at4gftlw athlon64 atlanta1 atlantida atlantis atljhjdf atombomb atreides
    auckland2010 august10 august11 august12 august15 august16 august17 august20 august22 august24 august25
    august29 august31 augustin auntjudy aurelien aurelius austin01 austin11 austin12 austin123 austin31 austin316
    austintx australi australia1 autechre authcode autobahn automati autopas1 autopass avalanch avalanche avalon11
    avangard avemaria avenger1 aventura avogadro avondale avrillavigne avtoritet awdrgyjilp awesome1 awesome123
    awesome2 awo8rx3wa8t az123456 azathoth azerty12 azerty123 azertyui azertyuiop azfpc310 azsxdcfv azsxdcfvgb
    azwebitalia b0ll0cks b1234567 b929ezzh babemagn babemagnet baberuth babochka babushka baby1234 baby2000
    babybear babyblue babyboy1 babycake babycakes babydoll babyface babygirl babygirl1 babygurl babyhuey babylon5
    babylon6 babylove babyphat babyruth bacardi1 backbone backd00r backdoor backdraf backlash backspac backspace
    backwood bad11bad badabing badaboom badboy69 badgirls badkarma badkitty badlands badminto badnaamhere baerchen
    baggins1 baggio10 bagheera bagpipes bailey01 bailey10 bailey11 bailey12 bajingan bajskorv bakayaro bakesale
    balalaika balance1 baldeagl baldeagle baldhead baldrick balefire balla007 baller23 balloon1 balloons balls123
    ballsack ballsdeep ballsout baltimor banaan123 banana12 bananana bananas1 banderas banderos bandicoot bandit01
    bandit11 bandit12 bangalor bangbros bangkok1 bankshot banshee1 baphomet barabash barabbas baracuda barakuda
    baranova barbados barbara1 barbaria barbarian barbaris barbaros barbwire barcelon barcelona barclays bareback
    barefeet barefoot baritone barkley1 barmalei barmaley barney01 barney11 barney12 barrabas barracud barracuda
    barrakuda barrynov barselona bartende bartman1 baseba11 basebal1 baseball baseball1 baseball11 baseball12
    baseball2 baseball3 baseball7 baseball9 basilisk basketba basketbal basketball1 bassboat bassfish basshead
    bassingw bassline bassman1 bassmast bassplay bastard1 bastardo bastogne batistuta batman01 batman11 batman12
    batman123 batman13 batman21 batman23 batman69 batman99 batterie batterse battery1 bayadera bayliner bayshore
    baywatch bazongaz bb123456 bbbbbb99 bbbbbbb1 bcfields bdfyeirf beachboy beachbum beaches1 beanhead beano002
    beantown bear2327 bearcat1 bearcats bearclaw beardog1 beardown bearshar bearshare beast123 beast666 beastie1
    beatles1 beatles4 beautifu beautiful1 beaver12 beaver69 beavis69 beckham23 beckham7 beefcake beer1234 beerbong
    beernuts beethove begemotik behemoth beholder belgario belgorod belinda1 bella123 bellaboo belladog belladon
    bellagio bellevue bellsout bellybut belochka beloved1 bendover benedikt benessere benetton bengals1 benhogan
    benidorm benjamin1 benladen bennett1 bennevis bennyboy bentley1 berbatov berezuckiy bergen09 bergerac bergkamp
    berliner berlingo bermuda1 bernadet bernard1 bernhard berserke berserker bertuzzi besiktas bestfriend
    beszoptad bethany1 bettis36 bettyboo bettyboop bettylou beverly1 beyblade bg6njokf bhbyjxrf biarritz biedronka
    bigasses bigballa bigballs bigberth bigbird1 bigblack bigblock bigblue1 bigboner bigboobs bigbooty bigboy11
    bigboy12 bigbroth bigbubba bigbucks bigbutts bigchief bigcocks bigdaddy bigdaddy1 bigdick1 bigdicks bigdog69
    bigfella bigfoot1 biggdogg biggirls biggreen bighouse bigjohn1 bigjuggs bigloser bigmaxxx bigmoney bigmouth
    bignasty bigpappa bigpenis bigpimpi bigpimpin bigpoppa bigpussy bigsexxy bigsexy1 bigsmall bigstick bigstuff
    bigtime1 bigtits1 bigtitts bigtitty bigtruck bigtymer bigwaves bigwilly bikerboy bilbobag bill1234 billabon
    billabong billgate billgates billiard billy123 billybob billyboy billygoa billyjoe billyray bingbong bingo123
    binladen biohazar biohazard bionicle bioshock birdbath birdcage birdhouse birdland birdman1 birmingh birthday1
    birthday10 birthday100 birthday2 birthday21 birthday26 birthday27 birthday28 birthday299 birthday3 birthday4
    birthday5 birthday54 birthday6 biscayne biscuit1 bisexual bismarck bismilah bismilla bismillah bitch123
    bitchass bitchboy bitchedu bitchedup bitches1 biteme12 biteme69 blablabl black123 black666 blackadd blackass
    blackbea blackbel blackbelt blackber blackberry blackbir blackbird blackboo blackbox blackboy blackbur
    blackcat blackcoc blackcock blackdic blackdick blackdog blackdra blackdragon blackeye blackfin blackfly
    blackhat blackhaw blackhawk blackhea blackheart blackhol blackhole blackhorse blackice blackie1 blackjac
    blackjack blacklab blackmag blackmen blackmetal blackmor blackone blackops blackout blackpoo blackpus blackros
    blackrose blacksab blacksex blackshe blacksta blackstar blacksun blacktop blackwhite blackwid blackwoo
    blade123 blademan bladerun bladerunner blahblah blankman blaster1 blasters blastoff blaze420 bleacher blenheim
    blessed1 blessing blessyou blindman blingbli blingbling blink182 blizzard blockbus bloembol blondie1 blondinka
    blood123 blood666 bloodlus bloodlust bloodred bloopers blowfish blowjob1 blowjob69 blowjobs blowme69
    bltynbabrfwbz blue1234 blue2000 bluearmy blueball blueballs bluebear bluebell blueberr bluebird blueboys
    bluedevi bluedevil bluedevils bluedog1 bluedragon blueduck blueeyes bluefire bluefish bluegill bluegras
    bluejay1 bluejays bluejean bluelight blueline bluemoon bluenose bluenote blueroom bluerose blueskie bluesky1
    bluesman bluestar bluetick bluewate bluewave blumpkin blunt420 bmw318is bmw325is bmw330ci bmw750il boating1
    bob12345 bobafett bobbobbo bobby123 bobbybob bobbyboy bobbyjoe bobbyorr bobcat12 bobdylan bobjones bobmarle
    bobmarley bobo1234 bobolink bobsmith bocephus bodiroga bodybuil bodyhamm bodyshop boeing74 boeing77 bogdan123
    bogdanova boilerma boing747 bojangle bollocks bologna1 bombadil bomberman bombshel bonapart bond0007 bond9007
    bondage1 bondarenko bondra12 bonefish bonehead bonethug bonethugs boneyard bonghits bongtoke bongwater
    bonjour1 bonkers1 bonoedge bonscott boobear1 boobies1 boobies2 boobless booboo11 booboo12 booboo69 boogaloo
    boogiema boognish boogyman bookcase bookmark bookworm boomboom boomer12 boomer22 boomtown boondock booster1
    bootcamp bootmort bootneck bootsman bootycal bootycall bootyman borabora bordeaux boredboi4u boris123
    borisenko borisova bornfree borntorun borodina borracho borussia bosco123 boscoe01 bosshogg bosslady bosstone
    boston11 boston12 botafogo bouboule bowhunte bowhunter bowling1 bowling3 boxster1 boy4u2ownnyc boyscout
    boywonde bpgjldsgjldthnf br00klyn br1ttany bradley1 bradpitt braindea branden1 brandnew brandon0 brandon00
    brandon1 brandon2 brandon3 brandon6 brandon7 brandon8 brandy12 branford brasilia bravehea braveheart braves10
    braves95 brazzers breadfan breadman breakdance breaker1 breakers breakfas brehznev breitlin brenda69 brendan1
    brennan1 brentfor brentwoo bretagne brethart brett123 brewcrew bri5kev6 brian123 brianna1 bridget1 brighton
    brillian brillo021 brimston bringiton bristol1 britania britney1 britneys brittany1 broncos1 broncos2 broncos7
    broodwar brooklyn brooklyn1 brooksie brother1 brother2 browncow browndog browneye browneyes brownie1 brownlov
    browns99 browseui bruce123 brucelee brucewayne bruins77 bruiser1 bruno123 brunodog brunswic bryan123 bsheep75
    bubba123 bubbabub bubbadog bubbaman bubblebox bubblegu bubblegum bubbles1 bubbles2 buccanee buckeye1 buckeyes
    buckfast buckshot buckskin buckster buckwhea buckwheat buckwild budapest buddy123 buddyboy buddycat buddydog
    buddylee budlight budweise budweiser budwiser buffalo1 buffalos buffett1 buffy123 buffy1ma bugmenot bugsbunn
    bugsbunny bugssgub buhjvfybz bujhm123 bujhmbujhm bukowski buldozer bulgakov bulldawg bulldog1 bulldog2
    bulldog5 bulldog7 bulldogg bulldogs bullfrog bullhead bullnuts bullride bulls123 bullseye bullshit bullwink
    bullyboy bumblebe bumblebee bumerang bungalow bunghole bunnies1 bunny123 bunnyman buratino burberry burlpony
    burltree burrfoot burrito1 burton12 burunduk busdrive bushmast bushwack bushwick businessbabe bustanut
    buster01 buster11 buster12 buster123 buster21 buster22 buster69 buster88 buster99 buterfly butter11 butterba
    butterbean buttercu buttercup butterfl butterfly butterfly1 buttface buttfuck butthead butthole buttlove
    buttmunc buttmunch buttnutt buttocks buttons1 buttplug buzzkill buzzword bvgthfnjh byabybnb byajhvfnbrf
    bycnbnen bynthytn byrjuybnj c0l0rad0 c0rvette c32649135 c3por2d2 c43dae874d c43qpul5rz cab4ma99 caballer
    cabbages cabernet cabibble cabinboy cabledog cableguy cableman cabowabo cacapipi cachondo cachorro cadillac
    cadr14nu caffreys cahek0980 caitlin1 calamity calavera calbears caleb123 calgary1 caliente californ californi
    california1 caligula calimero calliope callista callisto callofduty calvin69 camaleon camaleun camaro67
    camaro69 camaross camaroz2 camaroz28 cambiami cambridg camel123 cameleon camelot1 cameltoe cameron0 cameron1
    cameron2 cameron7 camilla1 camille1 camneely camp0017 campus100 canada12 canada99 canadien canaries candlebo
    candy123 candyass candybar candycan candycane candyman canesfan cannabis cannelle cannibal cannibus cannonba
    cannonda cannondale canoneos cantona1 cantona7 cantstop canucks1 capetown capital1 capital5 capitals capoeira
    capricor capricorn capslock captain1 captain2 captaink car12345 caramelo cardigan cardinal care1839 carebear
    carefree carla123 carlitos carlos12 carlos123 carlsbad carlsberg carlton1 carnival carolcox carolina carolina1
    caroline1 carolyn1 carpedie carpediem carpente carrera4 cartagen carter12 carter15 carter80 carthage cartman1
    cartman2 cartoons carwash1 casablan casablanca casanova casey123 caseyboy caseydog cashflow cashmone cashmoney
    casper12 casper123 casper99 cassandr cassidy1 cassie12 cassiope castaway catdaddy caterham caterpil catfight
    catfish1 catherin cathouse catinhat catlover catmando catsdogs catsmeow catwoman caution1 cavalier caveman1
    cavscout cbarkley cbljhjdf cbljhtyrj cbr600f3 cbr600f4 cbr600rr cbr900rr cbr929rr cbufhtnf ccccccc1 cde34rfv
    cdexswzaq cdtnjxrf cdtnkfyf cdtnkfyrf cdtnkzxjr cdznjckfd cecilia1 cegthgegth cegthgfhjkm ceisi123 celebrat
    celebrit celeste1 celestia celicagt cellphon cellphone celtic1888 celtic67 celtic88 celticfc celtics1 centauri
    central1 centrino centurion cepseoun cerberus cerulean cessna15 cessna17 cessna172 cezer121 cfiekmrf cfitymrf
    cfkfvfylhf cfvlehfr cghfdjxybr cgtwbfkbcn ch1tt1ck chaching chainsaw challeng chamberl chameleo chamonix
    champ123 champagn champion change12 changeit changeme changeme1 changepa channel1 chantal1 chaos666 chaparra
    chapstic characte charger1 chargers chargers1 charisma charles0 charles1 charles2 charles3 charless charlest
    charlie0 charlie1 charlie123 charlie2 charlie3 charlie4 charlie5 charlie6 charlie7 charlie8 charlie9 charlieb
    charliem charlies charlize charlott charlton charmed1 chase123 cheburashka checkers checkito checkmat cheerios
    cheerlea cheerleaers cheese12 cheeseca cheetah1 chelsea0 chelsea1 chelsea2 chelsea3 chelsea4 chelsea5 chelsea6
    chelsea7 chelsea8 chelseaf chelseafc chemistr cherokee cherries cherry12 cherrypi cheshire chessman chessmas
    chessmaster chester1 chester2 chester3 chester7 chester8 chesters chevelle chevrole chevrolet chevy350
    chevy454 chevyman chevys10 chevytru chevyz71 chewbaca chewbacc chewbacca cheyanne cheyenne cheyenne1 chgobndg
    chibears chicago0 chicago1 chicago2 chicago3 chicago5 chicago7 chicago9 chicco22 chicken0 chicken1 chicken123
    chicken2 chicken6 chickens chickenwing101 chicklet chico123 chief123 chihuahu chilango children2 chilidog
    chillout chimaera chimaira chinacat chinadol chinaman chinaski chinatow chinchil chinese1 chingada chipmonk
    chipmunk chipper1 chippers chipster chitarra chloe123 choclate chocolat chocolate1 choochoo chopper1 choppers
    chopsuey chris100 chris123 chris200 chris999 chrisbln chrisbrown chrisrey chrissie chrissy1 christa1 christer
    christi1 christia christiaan christian1 christin christma christo1 christof christop christophe christopher1
    christos christy1 chronic1 chrysler chuck123 chuckie1 chuckles chuluthu churchil ciccione cidkid86 cigarett
    cincinna cinderel cindylou cingular cinnamon cisco123 ciscokid citibank civilwar cjdthitycndj cjkysirj
    cjrjkjdf cjxb2014 ck6znp42 clambake clapton1 clarinet clarisse clarkken clarkkent classact classic1 classics
    claudia1 claybird claymore clayton1 clearwat clemence clemson1 cleopatr clevelan clinton1 clipper1 clippers
    clitlick clitoris clitring clockwor close-up clownboy clubpenguin cmu9ggzh cnfnbcnbrf cnfybckfd cnhfyybr
    cnhjbntkm cnhtrjpf cnjvfnjkju cntgfirf cntgfyjdf cobblers cobra123 cobra427 cobra777 cobrajet cocacola
    cocacola1 cockgobbler cockring cocksuck cocksucker cocoloco cocopuff cocorico codeblue codered1 coffee11
    coffee12 cokeisit coldbeer coldfire coldplay colegiata coleman1 colin123 collants collect1 collecti collecto
    colleen1 college1 collingw collins1 colole57 colombia colorado colossus colt1911 coltrane comanche comander
    combat123654 comcast1 comfort1 comicbook comicbookdb comicbooks comicsans command1 command2 commande commando
    commodor communit compaq12 compaq123 compass1 computador computadora compute1 computer computer1 concorde
    concordi concrete conditio conducto conehead confiden connect1 connecte connecti connor11 connor12 consense
    constanc construc consulta consumer containe contortionist contrasena contrera control1 control2 cookie11
    cookie12 cookie123 cookie13 cookie59 cookies1 cooking1 cool1234 coolbean coolbeans coolbree cooldude coolfool
    coolgirl coolguy1 coolhand coolman1 coolness coolwhip cooper11 cooper12 coorslig coorslight coorslit copenhag
    copernic core2duo corleone cornbrea cornbread corneliu cornell1 cornflak cornhole cornholi cornholio cornhusk
    corperfmonsy corporat corpsman corrado1 corsair1 cortland corvet07 corvett1 corvette corvette1 cosmo123
    cosmodog costaric costarica cosworth cottage1 cougars1 counchac countach counter1 counterstrike country1
    countryb countyli courtney1 cousteau coventry covingto cowabung cowboy12 cowboy22 cowboys0 cowboys1 cowboys2
    cowboyup cptnz062 cqub6553 crabcake cracker1 crackhea crackhead cracksevi craig123 cranberr crawfish crayfish
    crazy123 crazybab crazyboy crazycat crazyfrog crazyman crazyzil creampie creamyou creatine creativ1 creative
    creative1 creepers creosote crescent cressida crevette cribbage cricket1 crickett crimson1 crippler cristiano
    critter1 critters crjhgbjy crjhjcnm crocodil cronaldo crossfir crossroa croucher crownvic cruiser1 crusader
    cruzazul crystal0 crystal1 crystal2 crystal7 csfbr5yy csyekmrf ctdfcnjgjkm cthulhu1 cthuttdbx cthuttdf
    cthuttdyf ctrhtnyj ctvtyjdf cubalibr cubalibre cubbies1 cubswin1 cucciolo cucumber cuddles1 culinary cumberla
    cumeater cumlover cumshot1 cumshots cumsucker cunningh cuntfinger cunthole cuntlick cuntsoup cupcake1 curious1
    curitiba currahee cutegirl cutiepie cutlass1 cvbhyjdf cvtifhbrb cvzefh1gk cvzefh1gkc cxfcnkbdfz cxfcnmttcnm
    cxzdsaewq cyberman cybernet cyberonline cybersex cyclone1 cyclones cyclops1 cyecvevhbr cygnusx1 cyjdsvujljv
    cynthia1 cypress1 cytuehjxrf cytujdbr czekolada d1234567 d1i2m3a4 d1lakiss d78unhxq dabl1125 dad2ownu daddy123
    daddymac daddysgirl daedalus daffodil daffyduc daffyduck daftpunk dagestan dagobert daisy123 daisy3112
    daisydog daisymae daisymay dakota01 dakota12 dakota99 dalejr88 dalglish dallas01 dallas11 dallas12 dallas21
    dallas22 dallastx dalmatio damage11 damilola damned69 damngood damocles dance123 dandelio dandelion dangerou
    daniel01 daniel10 daniel11 daniel12 daniel123 daniel20 daniel21 daniel26 daniela1 danielit danielle1 danijela
    danil8098 danilova danniash danny001 danny123 dannyboy dannym88 dante123 danthema dantheman dapzu455 daredevi
    daredevil darkange darkangel darkfire darkhors darkjedi darkknig darkknight darklord darkmage darkmanx
    darkmoon darkness darkness1 darknigh darknight darknite darkseed darkside darksoul darkstar darkwing darkwolf
    darling1 darthmau darthmaul darthvad darthvader dartmout dasha123 dasha2010 dashadasha dashenka datalife
    datalore datnigga dave1234 davecole daveyboy david123 david777 davidkin davidlee davidoff davidruiz davinchi
    daydream daytona1 daywalker dbjktnnf dbm123dm dbrnjhbz dbrnjhjdbx dbrnjhjdyf dbyjuhfl dcowboys dctdjkjl
    dctktyyfz dctvcjcfnm dctvgbplf dctvghbdf dctvghbdtn dcunited ddddddd1 de1987ma deadfish deadhead deadlift
    deadlock deadman1 deadmau5 deadmeat deadmoin deadpool deadsexy deadsoul deadspin deadwood deadzone death123
    death666 deathnote deathrow deathsta deathstar debbie69 deborah1 debugger december1 decembre deepblue deepdive
    deeppurple deepthro deepthroat deepwate deerhunt deerhunter deerpark deeznuts deeznutz default1 defender
    defiant1 deflep27 deftones delasoul delerium deliciou delorean delpiero delta123 deltachi deltaforce deltaone
    deltasig demetrio demetriu demon123 demon666 den12345 denis123 denis1984 denis1988 denis2011 denman85 dennis12
    depeche1 depechemode derparol derrick1 derrickh desdemon desember designer deskjet1 desperad desperado
    desperados destinee destiny1 destiny2 destiny7 destroye detectiv dethklok detroit1 deutschl deutschland
    devil123 devil666 devilboy devildog devildriver devilish devilman devilmay devilmaycry devilmaycry4 devo2706
    devochka dezember dfcbkbcf dfcbkmtd dfcbkmtdf dfkmltvfh dfkmrbhbz dfktynby dfktynbyf dfktynbyrf dfnheirf
    dfyjdf846 dgl70460 dhjnvytyjub diablo11 diablo23 diablo66 diablo666 diablo69 diabolic diabolik diamante
    diamond0 diamond1 diamond2 diamond3 diamond4 diamond6 diamond7 diamondb diamondd diamonds diana123 dianochka
    diapason diciembr dickface dickhead dickless dicklick dickster dicksuck dickweed dictiona diego123 diesirae
    dietcoke differen digital1 digital2 digitalprodu digiview dignity7 dilbert1 dilligaf dilligas dillinge
    dillweed dima1234 dima12345 dima1985 dima1989 dima1990 dima1991 dima1992 dima1993 dima1994 dima1995 dima1996
    dima1997 dima1998 dima1999 dima2000 dima2009 dima2010 dimabilan dimanche dimedrol dimensio dimidrol dimitris
    dimochka dimon4ik dinamite dingdong dinmamma dinosaur dinsdale diogenes dionysus diosesamo dipascuc dipstick
    direktor direwolf dirkpitt dirtball dirtbike dirtybir dirtyboy dirtydog dirtygirl dirtyman discgolf discover
    diskette disturbe divedeep diversio dixiedog djg4bb4b djgabbab djkrjlfd djkujuhfl djtiesto dkflbckfd
    dkflbdjcnjr dkflbvbh dkflbvbhjdbx dkflbvbhjdyf dkjfghdk dm6tzsgp dmfxhkju dmitriev doberman doctorwh dodgeram
    dodgers1 dodgeviper dogballs dogbert1 dogbreat dogbreath dogfight doggy123 doggydog doggysty doggystyle
    doghouse doglover dogphil3650 dogpound dogstyle dohcvtec dolemit1 dolemite dolittle dollarbi dollface dolomite
    dolphin1 dolphin2 dolphin9 dolphins dolphins1 doma77ns domainlock2005 domenico dominati dominator dominic1
    dominika dominion dominiqu domodedovo donaldduck donatello donkeykong donna123 dont4get dontcare dontdoit
    dontforg dontgotm donthate dontknow donttell doodlebu doomsday doorknob dopehead doraemon doromich dorothee
    dorothy1 dortmund dothedew doughboy douglas1 dovetail dowjones downhill downunde draconis dracula1 dragon00
    dragon01 dragon05 dragon10 dragon11 dragon12 dragon123 dragon13 dragon19 dragon20 dragon21 dragon22 dragon23
    dragon25 dragon33 dragon64 dragon66 dragon666 dragon69 dragon76 dragon77 dragon88 dragon98 dragon99 dragonage
    dragonba dragonball dragonballz dragonfi dragonfire dragonfl dragonfly dragonla dragonma dragons1 dragonss
    dragoon1 dragrace dragstar dragster dreamcas dreamcast dreamer1 dreamer2 dreamers dreamgirl dressage drjynfrnt
    dro8smwq dropdead dropkick dropzone drowssap drpepper drstrang drumandbass drumline drummer1 drummers
    drumnbass ds7zamnw dsobwick dtcyeirf dtheyxbr dthjybrf dthjybxrf dthyjcnm dtkjcbgtl dtxyjcnm ducati74 ducati99
    duchess1 duckhunt duckling duckpond ducksoup ducttape dude1234 dude1998 dudelove duffbeer dukeblue dukenuke
    dukenukem dukester dumbass1 dumbfuck duncan21 dune2000 dupont24 duracell durandal durango1 dustin23 dusty123
    dusty197 dustydog dutchess dutchman dylandog dynamite dynastar dynomite dzxtckfd
    """#
}
