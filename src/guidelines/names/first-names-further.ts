/** More first names from elsewhere. */

export const FURTHER_FIRST_NAMES = `
# Turkish, Kurdish
abdulkadir adem ahmet akın alev alper altan aras arda arif arzu asiye aslı atakan ayhan aydın aylin aynur ayse
ayşegül aytaç azra bahar baran barış baris batuhan bekir belgin berat beyza berkay beşir betül bilge birgül birol
bora burak burcu bülent cansu can celal cem cemal cemil cemile cengiz ceren ceyda cihan cihat cüneyt çağla çağrı
çiğdem davut defne deniz derya devrim didem dilan dilara dilek duygu ebru ece ecem efe ege ekrem ela elif emel emin
emine emir emrah emre ender enes engin ercan erdal erdem erdinc eren ergün erhan erkan erol ersin ertan esma esra
eylül eyüp fadime faruk fatih fatoş ferhat feride feyza fikret figen filiz furkan gamze gizem gökhan gonca gül gülay
gülcan gülcin güler gülhan gülşen gülsüm güneş gürkan hacer hakan haldun halil halime hamdi hande harun hasret
hatice hayriye hilal hülya hüseyin hüsnü ilhan ilker ilknur inci ipek irem ismet ıbrahim izzet kaan kadir kadriye
kamil kamuran kemal kerem kerim kıvanç koray kubilay kudret kübra levent leyla lütfi mahmut mehmet melek melike
melis meltem meral mert merve metin mevlüt muammer muhammet muhammed muharrem murat musa muzaffer müge nalan nazan
nazlı nazım necati neslihan neşe nevin nevzat nihat nilay nilgün nimet nuran nuray nurcan nurgül nuri nursel oğuz
oğuzhan oktay okan onur orhan osman ozan öykü özcan özge özgür özlem pelin pınar polat ramazan recep refik reşat
reyhan rıza rojda rojin rukiye rüya saadet salih sebahat seda sedat sefa selami selçuk selin selim semih semra sena
serap serdar serhat serkan serpil sevda sevgi sevim sevinç sevil sezer sibel sinan sinem songül soner sultan suat
sude suna şahin şaban şengül şerife şevket şeyma şükrü şule tamer taner tansu tayfun tayyip tekin tolga tuba tuncay
turan turgut turgay tülay tülin ufuk uğur umut ümit ünal vedat veli veysel volkan yağmur yakup yaşar yasemin yavuz
yeliz yeşim yıldız yıldırım yılmaz yiğit yunus zafer zehra zekeriya zeki zeliha zerrin zeynep ziya zübeyde zuhal
zülal
# Polish, Czech, Slovak
adrianna agata agnieszka alicja aleksander aleksandra alojzy anastazja andrzej aneta ania arkadiusz artur bartek
bartłomiej bartosz beata bogdan bogumił bogusława bożena bronisław cezary czesław dagmara danuta darek dariusz dawid
dominik dominika dorota edyta elżbieta ewa ewelina franciszek gabriela genowefa grażyna grzegorz henryk iga igor
iwona iza izabela izabella jacek jadwiga jakub janina janusz jarek jarosław jerzy jolanta justyna kacper kamila
karol karolina kasia katarzyna kazimierz kinga klaudia konrad krystian krystyna krzysztof kuba leszek liliana lucyna
łucja łukasz lukasz maciej małgorzata malgorzata marcin marek mariola mariusz marta marzena mateusz michał michal
mieczysław mikołaj mirosław miroslaw mirosława natalia oskar paweł piotr przemek przemysław radek radosław rafał
rafal renata roman ryszard sebastian sławomir slawomir stanisława stanisław stanislaw stefania sylwia szymon tadeusz
tomasz urszula wacław waldemar wanda weronika wiesław wiesława wiktor wiktoria witold władysław włodzimierz wojciech
wojtek zbigniew zdzisław zofia zosia zuzanna zygmunt tomáš jiří lenka zdeněk pavel ondřej vojtěch miroslav
# Romanian, Bulgarian, Balkan
adela alin alina ana ancuta andrada andreea anca angel aurel catalin cezar ciprian claudiu constantin corina cornel
corneliu cosmin costel costin cristi cristian cristina cristinel dan daniela denisa doina dorel dorin dorina dragos
dumitru elena emil emilia eugen eugenia florica florin florina georgeta gheorghe gica grigore horia iancu ileana
ilie ioan ioana ion ionel ionela ionut iulia iulian iuliana laurentiu lavinia liviu loredana lucian luminita
madalina mariana marin maricica mihaela mihai mircea mirela mirabela nelu nicoleta nicolae octavian oana ovidiu
petre petronela petru radu raluca razvan roxana rodica rares sanda silviu sorin sorina steluta tudor vasile vasilica
viorel viorica vlad boyan boyko desislava dimitar dimo galina georgi gergana hristo iva ivaylo ivanka kalina kiril
krasimir krasimira lyubomir mariya mihail milen mladen mitko nadezhda nikolay nikola ognyan petar petya plamen radka
radoslav rositsa rumen rumyana silviya simeon stanimir stefka stoyan svetla svetlana svetoslav todor tsvetan
tsvetanka tsvetelina vasil vesela veselin vladimir yordan yordanka zdravko zornitsa aleksandar aleksandr ante
biljana branka branko dejan dragan dragana dusan enver fatmir gordana ivana ivica jasmina jelena jovan jovana
katarina lejla ljiljana ljubica marija marko mersad miodrag mirko mirsad mladena nebojsa nenad nermin predrag sanela
sasa senad slavica slobodan snezana srdjan tatjana vesna vjosa zlatan zoran agim arben arta besim besnik blerim
drita edon elvis flamur gentian ilir kujtim liridon luan shpresa valon
# Ukrainian, Russian, Armenian, Georgian, Chechen
alla aleksei aleksey alexei alexey alyona anastasiia anastasiya anatoli anatoly andrei andrey andrij andriy arkadi
armen artem artyom bohdan borys daria darya denys dmitri dmitriy dmitry dmytro ekaterina evgeni evgeny evgeniya
fedir galyna gennady hennadii hryhorii iaroslav ihor ilya inna iryna kateryna khrystyna kirill konstantin kostyantyn
ksenia larisa larysa leonid lesya liubov liudmyla ludmila lyudmila lyubov maksim maksym marharyta maryna maryana
mariia matvii mykhailo mykola nadiia nadiya nataliia nataliya natalya nazar oksana oleg oleh oleksandr oleksandra
oleksii oleksiy olena olesia olha orest ostap pavlo petro polina roksolana rostyslav ruslan ruslana sergei sergej
sergey serhii serhiy snezhana sofiia solomiya stanislav stepan svitlana taras tetiana tetyana timur tymofiy uliana
vadym valeria valeriy vasyl vasily viacheslav victoriia viktoriia vitalii vitaliy vitali volodymyr vsevolod
vyacheslav yaroslav yaroslava yelyzaveta yevhen yevheniia yulia yuliia yuliya yuri yurii yuriy zakhar zhanna zoya
ani ara aram artak ashot gayane gevorg gohar hakob hasmik hayk levon lilit lusine narek nune ruzanna sargis siranush
tigran vahan vardan aslan ramzan magomed rizvan zelimkhan zarema zulikhan giorgi irakli ketevan levan nana nino
tamar vakhtang zaza zurab
# Italian, Spanish, Portuguese, Greek
adriano agostino aldo alessandra alessandro alessia alessio alfredo alvaro angelo annalisa antonella antonietta
antonino antonio arianna arturo assunta aurora beatriz bernardo biagio bruna calogero carlos carmela carmelo
caterina catalina chiara ciro claudio concetta consuelo cosimo cristiano davide dolores domenica domenico donato
dora eduardo eleonora elio emanuela emanuele emilio enrico ernesto esteban eugenio fabiana fabio fabiola fabrizio
federica federico felice fernanda fernando filippo filomena flavio francesco franco gaetano gennaro giacomo gianluca
gianni giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppa giuseppe giuseppina graziella guillermo
gustavo immacolata isabella javier joana joão joaquim jorge josefa juan juana leandro leonardo lorenza luana luciano
luigi luigia luis luisa manuela marcello marcelo mariangela mariano mariella massimo matilde mattia maurizio miguel
mirella natale nicolò nunzio ornella oswaldo pablo paola paolo pasquale patrizia paulo pedro pietro pilar raffaele
raffaella ramon raul ricardo riccardo roberto rodrigo rosalia rosanna rosaria rosario rossella ruggero salvador
salvatore santiago santo sebastiano sergio silvana silvio stefano tiago tommaso umberto valentino valerio vasco
vincenza vincenzo vito vittoria vittorio yolanda ximena dimitra dimitris eleni giannis giorgos katerina konstantinos
kostas nikos panagiotis spyros stavros vasilis
# African, Asian, Persian, Indian
abeba abena abiola adaeze adama adwoa afia aissatou akua alhassan alioune alpha amadou aminata amara ama awa ayodele
babacar bakary boubacar bukola chidi chinedu cheikh dieudonné dieumerci dembele demba diarra djibril ebele ebo emeka
eyob fanta fatou fatoumata fiston fitsum folake gloire habtamu hawa idrissa ifeoma isatu issa kadiatou kofi kwabena
kwame kwasi lamin lassana mamadou mariama mbali mercy merveille mohamadou moïse momodou moriba mukendi naledi ndeye
ngozi nkechi obinna olu oluwaseun oumar ousmane precious prosperine rokia saliou samba sekou seydou sira souleymane
tendai thabo thierno tsegaye uche wanjiru yaa yaw yohannes zainab zeinabu selam semhar tesfaye tekle mulugeta meron
rahwa saba senait hiwot filmon bahram behzad dariush elham farhad fariba fereshteh forough hadis hossein javad jawed
kambiz kaveh kourosh leili mahsa maliha masoud masud mitra mojtaba morteza mozhgan nader nahid najibullah nasim
nasrin nilofar noorullah omid parisa parvin parwana payam reza rohullah roya sadaf saeed sayed setareh shabnam
shafiqullah shahin shirin shukria siamak simin sohrab tahereh wahid yalda zabihullah zahir zalmai zarghuna aarav
aditi amit amrit anil anjali arjun asha ashok balwinder deepak deepika gurpreet harpreet harjit indira jaspreet
jaswinder karan kavita krishna kuldeep lakshmi mandeep manoj meena mohan neha nisha parminder pooja pradeep prakash
priya rahul raj rajesh rakesh ranjit ravi rohan sandeep sangeeta sanjay satnam shreya sunil sunita suresh tenzin
dolma karma lobsang pema tashi vijay vikram xin wei ming ling jing hui yan chen hao jun linh minh thi thu thanh
nguyet phuong hoa huong tuan trang akiko haruka hiroshi naoko sakura takashi yuki yuko jiwoo minji seojun maricel
marites rowena jocelyn analyn jennylyn sompong somchai malee nok ploy siriporn wanida
`;
