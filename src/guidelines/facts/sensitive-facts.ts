/**
 * What the law protects more than the rest when it is told of one person: health, belief, love, politics, justice,
 * welfare, residence. Phrases between commas, without the
 * small words ("in cel" is also "in de cel").
 */

export const HEALTH = `
kanker, -kanker, kankerpatient, =tumor, =tumoren, tumor, hersentumor, leukemie, lymfoom, melanoom, uitgezaaid,
uitzaaiing, metastase, chemo, chemokuur, chemotherapie, bestraling, bestraald, immunotherapie, palliatief,
palliatieve, =terminaal, terminaal ziek, ongeneeslijk, opgegeven door dokters, euthanasie, =ms,
multiple sclerose, alzheimer, =dement, dementie, dementeert, dementerend, beginnende dementie, parkinson,
huntington, epilepsie, epilepsieaanval, epileptisch, diabetes, suikerziekte, mucoviscidose, =muco, crohn, reuma,
fibromyalgie, lupus, =cvs, chronisch vermoeid, long covid, =hiv, seropositief, hiv-positief, =aids, =soa,
syfilis, gonorroe, chlamydia, hepatitis, tuberculose, =tbc, scabiës, schurft, positief getest, besmet met,
depressie, depressief, postnatale depressie, manisch, bipolair, schizofreen, schizofrenie, psychose, psychotisch,
borderline, =ptss, angststoornis, paniekaanval, paniekaanvallen, eetstoornis, anorexia, boulimie, burn-out,
burnout, =bore-out, zenuwinzinking, inzinking, overspannen, zelfmoordpoging, zelfmoord proberen, suïcidaal,
suicidepoging, zelfdoding, zelfverwonding, automutilatie, snijdt zichzelf, psychiatrie, psychiatrische afdeling,
psychiatrische instelling, psychiatrisch ziekenhuis, psychiatrisch centrum, psychiater, in psychiatrie, =paaz,
gecolloqueerd, collocatie, gedwongen opname, gedwongen opgenomen, opgenomen voor, opname wachten, antidepressiva,
=xanax, rilatine, methadon, slaappillen, verslaafd, verslaving, gokverslaafd, gokverslaving, drugsverslaafd,
drugsverslaving, alcoholverslaving, alcoholist, alcoholiste, alcoholprobleem, drankprobleem, drankproblemen,
drugsprobleem, aan drank, aan drugs, =aan de fles, aan heroine, aan coke, afkicken, afkickkliniek, afkickcentrum,
ontwenning, ontwennen, maanden nuchter, jaar nuchter, weken nuchter, ontwenningskuur, ontwenningskliniek, ontwenningscentrum, =aa, overdosis, in coma, in ziekenhuis,
uit ziekenhuis, naar ziekenhuis, ziekenhuis opgenomen, opgenomen in ziekenhuis, op intensieve, intensieve zorgen,
=op spoed, op spoedafdeling, =spoedopname, geopereerd, operatie ondergaan, onder mes, hartaanval, hartinfarct,
infarct, hersenbloeding, hersenvliesontsteking, beroerte, =cva, =tia, trombose, klaplong, longembolie, nierfalen,
nierdialyse, dialyse, levercirrose, =copd, emfyseem, pacemaker, overbruggingen, transplantatie, donornier, stoma,
katheter, incontinent, prothese, geamputeerd, amputatie, verlamd, dwarslaesie, halfzijdig verlamd,
in rolstoel beland, rolstoel nodig, slechtziend geworden, blind geworden, doof geworden, gehandicapt, handicap,
mentale beperking, verstandelijke beperking, mentale handicap, beperking heeft, syndroom van down, downsyndroom,
autisme, autistisch, autismespectrumstoornis, =ass, =adhd, =add, asperger, gilles de la tourette, dyslexie,
ontwikkelingsstoornis, hoogsensitief, onvruchtbaar, vruchtbaarheidsbehandeling, =ivf, ivf-behandeling, zwanger,
zwangerschap, miskraam, vroeggeboorte, doodgeboren, abortus, afdrijving, postnataal, in verwachting,
geslachtsziekte, ziekenbriefje, langdurig ziek, langdurig zieke, ernstig ziek, zwaar ziek, doodziek, ziek thuis,
thuis met rug, op ziekenkas, op mutualiteit, op invaliditeit, invaliditeit, invaliditeitsuitkering,
arbeidsongeschikt, werkonbekwaam, ziekteverlof, ziekte van, zeldzame ziekte, chronische ziekte, spierziekte,
huidziekte, bloedziekte, hartpatient, hartpatiënte, nierpatient, nierpatiënte, diabeet, maagzweer, hernia,
gordelroos, geslachtsoperatie, persoonsbudget, zorgbudget, =pvb, medicatie, lijdt aan, leed aan, lijden aan,
lijdt onder, diagnose gekregen, kreeg diagnose, kreeg te horen dat hij, kreeg te horen dat ze, diagnose,
behandeld voor, behandeling voor, onder behandeling, in behandeling bij, naar psycholoog, bij psycholoog,
bij psychiater, naar psychiater, in therapie, gezondheidsproblemen, gezondheidsprobleem, psychische problemen,
mentale problemen, psychische klachten, mentaal instabiel, gokprobleem, gokproblemen, drugsproblemen,
alcoholproblemen, hartproblemen, hartprobleem, nierproblemen, rugproblemen, psoriasis, eczeem, astma,
sclerose, artrose, artritis, glaucoom, jicht, nierstenen, galstenen, hartritmestoornis, open hart,
openhartoperatie, hartoperatie, rugoperatie, bypass, stent, endometriose, prostaat, prostaatproblemen,
longontsteking, mazelen, kinkhoest, tourette, spasme, spastisch, epilepsiemedicatie, zware operatie,
spoedoperatie, revalidatie, revalidatiecentrum, revalideren, gebroken heup, heup gebroken, hersenletsel,
hersenschade, geheugenverlies, geheugen kwijt, ziekenhuisbed, ziekte, ongeneeslijk ziek, nog maanden te leven,
weken te leven, maanden te leven, dagen te leven, geven nog maanden, geven nog weken, dokters geven,
niet lang meer te leven, stervende, ligt op sterven, op sterven, uitbehandeld, morfine, palliatieve zorg,
hospice, sonde, rolstoelgebruiker geworden, seksverslaafd, cocaineverslaafd, cocaineprobleem, aan spuit,
van drank af, weer beginnen drinken, herbegonnen met drinken, drinkt zich kapot, dronken onder tafel,
alcoholvergiftiging, opgenomen na, opgenomen met, opgenomen wegens, opname in, onder medicatie, op medicatie,
medicijnen voor, insuline, antipsychotica, hallucinaties, stemmen horen, hoort stemmen, waanbeelden,
dwangneurose, =ocd, smetvrees, straatvrees, pleinvrees, kleptomaan, pedofiel geaard, mentaal gehandicapt,
verstandelijk gehandicapt, licht gehandicapt, fysieke beperking, motorische beperking, leerstoornis, laag iq,
spraakstoornis, stottert, vruchtbaarheidsproblemen, kan geen kinderen krijgen, gesteriliseerd, sterilisatie,
keizersnede, stuitligging, vier weken te vroeg, couveuse, wiegendood, kindje verloren, baby verloren,
geslachtsaandoening, herpes, schimmelinfectie, luizen
`;

export const JUSTICE = `
ex gedetineerde, gedetineerde, ex-gevangene, =in cel, =in de cel, =in den cel, cel gezeten, zit vast, zat vast, vastgezeten, in gevangenis, uit gevangenis,
gevangenisstraf, naar gevangenis, =in bak, =in den bak, =in de bak, =uit de bak, =uit den bak, achter tralies,
achter slot, celstraf, jaar cel, maand cel, maanden cel, jaar effectief, voorwaardelijk vrij,
voorwaardelijke straf, vervroegd vrij, enkelband, strafblad, veroordeeld, veroordeling, werkstraf, drugstest,
voorhechtenis, voorarrest, aangehouden, gearresteerd, opgepakt, ingerekend, meegenomen door politie,
opgehaald door politie, politie opgepakt, handboeien, huiszoeking, gedagvaard, dagvaarding, voor rechter,
voor rechtbank, voor correctionele, correctionele rechtbank, politierechtbank, rijverbod, rijbewijs kwijt,
rijbewijs afgepakt, rijbewijs ingetrokken, alcoholslot, contactverbod, straatverbod, huisverbod, uit huis gezet,
uit ouderlijke macht, uithuiszetting, uit huis geplaatst, kinderen afgenomen, kinderen afgepakt,
kinderen geplaatst, kinderen kwijt aan jeugdrechter, jeugdrechter, jeugdrechtbank, pleeggezin,
geplaatst in instelling, gesloten instelling, geïnterneerd, internering, deurwaarder, deurwaarders, loonbeslag,
beslag op loon, beslag op meubels, schuldenregeling, collectieve schuldenregeling, =csr, schuldbemiddelaar,
schuldbemiddeling, schuldbemiddelen, budgetbeheer, budgetbegeleiding, persoonlijk failliet, onder bewind,
bewindvoerder, bewindvoering, voorlopig bewind, onder curatele, curatele, onder voogdij, voogdijraad,
zedenfeiten, pedofilie, =pv gekregen, huurachterstand, gezeten voor, heeft gezeten, gezeten wegens, vrijgekomen,
net vrij, vrijgelaten, onder voorwaarden vrij, vrij onder voorwaarden, elektronisch toezicht, opgesloten,
vastzitten, vastgehouden, in voorarrest, ter beschikking gesteld, verdacht van, verdachte in,
in verdenking gesteld, gezocht door politie, politie kwam binnenvallen, binnengevallen, ondervraagd door politie,
verhoord door politie, politieverhoor, gerechtelijk verleden, gerechtelijk dossier, beklaagde, kindermisbruik,
zedenzaak, zedendelict, winkeldiefstal, slagen en verwondingen, drugsfeiten, dronken achter stuur,
dronken rijden, drugs achter stuur, positieve ademtest, blazen positief, gsm in beslag genomen,
auto in beslag genomen, probatie, probatieassistent, justitiehuis, justitieassistent, geseponeerd,
plaatsingsmaatregel, plaatsing door jeugdrechter, onder toezicht van jeugdrechter, verlengd minderjarig,
handelingsonbekwaam, persoonlijk faillissement, schulden bij gerecht, schuldsaldo, boedelbeschrijving,
schulden bij deurwaarder, meubels verkocht, openbare verkoop van huis
`;

export const WELFARE = `
leefloon, leefloner, equivalent leefloon, steun van ocmw, steun ocmw, vroeg steun aan, vraagt steun aan,
steun aangevraagd, steun gevraagd, ocmw gezien, steun aanvragen bij, hulp van ocmw, geld van ocmw, ocmw-steun,
ocmwsteun, van ocmw leven, leeft van ocmw, trekt van ocmw, bij ocmw aankloppen, klant bij ocmw, klant van ocmw,
cliënt van ocmw, cliënt bij ocmw, dossier bij ocmw, ten laste van ocmw, leeft van steun, steun trekken,
uitkering, van uitkering, inkomensgarantie, =igo, voedselbank, voedselpakket, voedselpakketten, voedselhulp,
sociale kruidenier, budgetmeter, dakloos, dakloze, nachtopvang, daklozenopvang, vluchthuis, doorgangswoning,
crisisopvang, sociaal tarief, verwarmingstoelage krijgt, referentieadres, thuisloos, leven van ocmw,
leven van steun, leven van uitkering, leeft van uitkering, leeft van leefloon, geld van ocmw krijgen, aan ocmw,
aangeklopt bij ocmw, klopt aan bij ocmw, eten van voedselbank, aanschuiven bij voedselbank, bijstand,
werkloosheidsuitkering, ziekte-uitkering, ziekteuitkering, vervangingsinkomen, groeipakket met toeslag,
sociale woning toegewezen, slaapt op straat, slaapt in station, kan rekeningen niet betalen,
afgesloten van elektriciteit, afgesloten van gas
`;

export const ORIENTATION = `
=homo, homoseksueel, homofiel, =lesbisch, lesbienne, =lesbiennes, =gay, =biseksueel, =bi, =aseksueel, =holebi,
panseksueel, op mannen valt, valt op mannen, valt op vrouwen, op vrouwen valt, =uit de kast, uit kast gekomen,
coming-out, coming out, =queer, van andere kant, relatie met man, samen met andere vrouw, transgender,
transvrouw, transman, =trans, transitie, geslachtsverandering, geslacht veranderen, van geslacht veranderd,
genderdysforie, non-binair, vroeger man, vroeger vrouw, als man geboren, als vrouw geboren, als jongen geboren,
als meisje geboren, hormoonbehandeling, hormonen nemen, borsten laten weghalen, laten ombouwen, homokoppel,
lesbisch koppel, getrouwd met man, hij is van mannen, van mannenliefde, houdt van mannen, relatie met vrouw,
samen met man, samen met vriend, in vrouwenkleren, heet nu, heette vroeger, van jongen naar meisje,
van meisje naar jongen, genderkliniek, puberteitsremmers, transjongen, transmeisje
`;

export const BELIEF = `
jehovagetuige, jehova, getuige van jehova, getuigen van jehova, bekeerd tot, bekeerd islam, moslim geworden,
=moslim, =moslima, islamiet, =salafist, geradicaliseerd, radicaliseren, streng gelovig, streng katholiek,
=mormoon, scientology, =vrijmetselaar, =joods, =boeddhist, evangelist, gedoopt laten, ontdoopt, ontdopen,
uit kerk gestapt, bekeerde zich tot, zich bekeerd, tot islam bekeerd, praktiserend moslim,
praktiserend katholiek, orthodox joods, bij getuigen, sekte, sektelid, hindoe, =sikh, gebedsgenezer,
evangelische kerk, pinkstergemeente, gelooft niet meer, van geloof gevallen
`;

export const POLITICS = `
stemt vlaams belang, stemt al jaren vlaams belang, stemt op vlaams belang, stemt extreemrechts, stemt op,
stemt pvda, stemt n-va, stemt groen, stemt vooruit, stemt cd&v, gestemd op, stemmen op, lidkaart van partij,
partijkaart, partijlid, lidkaart van, lid van vlaams belang, lid van pvda, lid van n-va, lid van groen,
lid van vooruit, lid van vld, lid van partij, lid van communistische partij, communist, vakbondslid,
lid van vakbond, lid van abvv, lid van acv, lid van aclvb, bij vakbond, aangesloten bij vakbond,
aangesloten bij abvv, aangesloten bij acv, gesyndiceerd, gesyndikeerd, syndicalist, vakbondskaart,
vakbondsafgevaardigde, stemt links, stemt rechts, extreemrechts gestemd, stemt zwart, stemt blanco,
heeft lidkaart, partijlidmaatschap, heimelijk lid, sympathisant van, militant van, vlaams belanger,
kameraad van pvda, vakbondsvrouw, vakbondsman, syndicaal afgevaardigde, stakingspiket, lid van scv, =abvv'er
`;

export const RESIDENCE = `
zonder papieren, geen papieren, sans-papiers, zonder geldige papieren, illegaal verblijf, illegaal in land,
illegaal hier, uitgeprocedeerd, uitgewezen, uitwijzing, bevel om grondgebied te verlaten,
bevel grondgebied verlaten, asielaanvraag, asielprocedure, asiel aangevraagd, asiel geweigerd, asielstatuut,
erkend als vluchteling, erkend vluchteling, negatief gekregen van commissariaat, negatieve beslissing,
verblijfsvergunning, verblijfsstatus, verblijfspapieren, schijnhuwelijk, naturalisatiedossier, =illegaal,
=illegalen, asielzoeker uit, asielzoekster, vluchteling zonder statuut, uitgewezen worden, moet land verlaten,
land uitgezet, opgehaald door vreemdelingenzaken, dienst vreemdelingenzaken, gesloten centrum, ondergedoken,
verblijfskaart, geen verblijfsvergunning, regularisatie
`;
