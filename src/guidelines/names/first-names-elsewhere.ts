/** First names that came to Flanders from elsewhere, or that parents chose from there. */

export const FIRST_NAMES_FROM_ELSEWHERE = `
# French, Walloon
adeline adrien alain alban albane alexandre alexis alizée alphonsine amandine ambre andré andrée anicet anselme
antonin antony apolline armel armelle astride aude augustin aurélien aurore aymeric bastien baudouin bénédicte
bérangère bérénice blaise blanche brice capucine célestin céline chloé clémence clémentine clotilde corentin coralie
cyprien damien danièle didier dorian élodie émile émilien fabien fernand fernande flavien gaétan gaspard gautier
geneviève geoffroy gérald géraldine gisèle grégoire grégory gwenaël hervé hippolyte hugues jacinthe jocelyne joël
josiane josette justin lambert laurane laurie léandre lionel loïc loïs louisette lucile lydie maël maëlle magalie
marcelin marcelline margerite marielle marius martial marylène maryse mathéo maxence mégane mickaël morgane mylène
nathanaël nicolette océane ophélie pascaline patrice paulin pierrick quentin raymonde régis rodolphe rodrigue romane
romuald roseline roxane solène stéphane suzette sylvaine sylviane tanguy ulysse valentin valérian vianney victorien
virgile vivien xavière yann yoann yolaine zélie
# English, American
aaron abby abigail adam adrian aiden alan alana alicia alisha allan allison amelia andrew angie anthony april ashley
ava austin barry beth bill billy blake bobby bradley brad brian bridget brittany brooke bruce caitlin cameron carly
carol carter casey cassandra chad charlie chase christopher ciara claire clark cody colin connor courtney craig
curtis dakota dale damian darren dawn dean demi derek diego doug douglas dustin dylan eden eileen elaine eleanor eli
elijah elliot emerson emmett ethan evan evelyn faith finley fiona frankie gareth gary gavin gemma george gordon
grace graham grant greg hailey harley harper harriet harrison hayley hazel heather holly howard hunter isaac isla
ivy jack jackie jackson jaden jake james jamie jared jay jayden jeffrey jenson jeremy jerry joe jordan josh joshua
joy jude kate katherine kayleigh kayla keith kelsey kiera kieran kyle kylie landon larry latoya lawrence leah lee
leroy leslie lewis lilly louie lucy luke lydia maddison madison maisie malcolm marcus margaret mary mason matt
matthew megan melody mickey miles milly molly neil nelson nigel noelle norman owen paige parker patsy pearl penny
perry phil phoebe poppy quinn rachael ray reece rhys riley rory ross roy ruby russell ryan sally scott sean shane
shaun sian sienna sierra skye sophia spencer stacey stacy stanley stephen stewart stuart summer susan taylor terry
todd tracy travis trevor tyler tyrone vernon wayne whitney william willow winston zac zachary zack
# Moroccan, Arabic, Syrian, Iraqi
aabid abbas abdel abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah abdelmajid abdelmalik
abdelouahed abdelrahman abderrahim abderrahman abdeslam abdessamad abdul abdullah abdulrahman achraf adel adil adnan
ahlam ahmad ahmed aicha aisha akram ali alia alya amal amani amar amel amin amina amine amir amira amjad ammar anas
anass anouar anwar asma asmaa asmae assia ayat aya ayham ayman aymane aymen ayoub aziz aziza badr bader bahija
bashar basma bassam bilal bouchra boutaina brahim chaima chaimae chadia charaf dalal dalia diyar doha driss elias
elyas emad fadi fadila fadwa fahd faisal faiza farah farid farida faris fatema fatiha fatima fatma fawzi fayza firas
fouad fouzia ghassan ghita habib habiba hadi hafid hafida hafsa haitham hajar hakim hakima hala halima hamid hamida
hamza hana hanaa hanan hanane haroun hasan hasna hasnaa hassan hassna hatim hayat hicham hiba hind houda houria
hussein husam ibrahim ibtissam idriss ihsan ikram ilham ilias ilyas ilyass iman imane imad imran inas ismael ismail
issam jaafar jabir jad jalal jalila jamal jamila jawad jihad jihane kamal karima kawtar khadija khadijah khaled
khalid khalil khaoula kheira kholoud khouloud lamia lamiae latifa layla layan loubna louay lotfi maha mahdi mahmoud
majd majda majid malak malek mansour marwa marwan maryam meryem mariam mehdi miloud mimoun mimount mina mohamad
mohamed mohammad mohammed mohcine mohsin moncef monir morad moses mostafa mouad mouna mounia mounir mourad moussa
muhammad muna mustafa mustapha nabil nabila nada nadir nael naima najat najib najim najla najoua narjis nasser nasr
nawal nawfal nazha nezha nidal nordin nordine noureddine nour nouria nouhaila omar omnia osama othman othmane ouafae
ouassim ouidad oumaima oumayma oussama qasim rabah rabia rachid rachida rafik raghad rahma rajaa rami rana rania
ranya rasha rashid rawan rayan rayane razan reda redouan redouane rim rima riyad riad roua saad sabah sabrin said
saida safa safae safia safouan sahar salah salam saleh salem salim salima salma salwa sami samia samir samira sana
sanaa sanae sarab selma siham sihame sofian sofiane soufian soufiane souad soukaina soumaya soumia suhail sulaiman
taha tahar tarek tarik tariq taoufik tawfiq touria wafa wafae waleed walid wassim widad wissam yahya yamina yasmine
yasser yassin yassine yazan yazid younes youness younis yousra youssef yusra yousef yusuf zahra zakaria zaki zayd
zaynab zayneb zeinab zineb ziad zoubida zouhair
`;
