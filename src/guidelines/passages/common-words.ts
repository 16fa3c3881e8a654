/** Words that every Dutch text is full of: they say how something is said, not what it is about. */

const STOP_WORDS = words(`
  de het een en of maar want dus dan als dat die dit deze wat wie waar wanneer hoe waarom welk welke
  ik je jij u gij ge hij zij ze wij we jullie men mij me jou hem haar ons hen hun mijn jouw uw zijn onze zich zelf elkaar
  er hier daar ginder waarin waarop waarvan waarbij waardoor waarmee daarin daarop daarvan daarbij daardoor daarmee daarom
  ervan erop erin erbij hierbij hierop hiervan hierover daarover erover
  van in op aan bij met voor om te door over uit tot naar na tegen tussen onder boven naast binnen buiten zonder sinds
  tijdens volgens omdat zodat terwijl hoewel indien tenzij totdat vooraleer alvorens nadat voordat langs rond per via vanaf
  ben bent is was waren geweest wees word wordt worden werd werden geworden
  heb hebt heeft had hadden hebben gehad kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten
  zal zult zullen zou zouden wil wilt willen wilde wou wilden ga gaat gaan ging gingen gegaan doe doet doen deed gedaan
  kom komt komen kwam kwamen laat laten liet maak maakt maken gemaakt krijg krijgt krijgen kreeg blijf blijft blijven bleef
  niet geen wel ook nog al meer minder meest minst veel weinig zeer heel erg zo toch nu toen eens ooit nooit altijd
  vaak soms weer opnieuw reeds pas slechts enkel alleen even bijna ongeveer zowel noch evenals
  alle alles allemaal ieder iedere iedereen elk elke iemand niemand iets niets ander andere anderen zelfde eigen
  ja nee neen zie bv bijvoorbeeld enz`);

const OFTEN = words(`
  eerste tweede derde laatste volgende vorige nieuw nieuwe oud oude groot grote klein kleine goed goede circa ca
  jaar jaren dag dagen week weken maand maanden uur euro procent nr nummer art artikel
  januari februari maart april mei juni juli augustus september oktober november december
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`);

/** Years, days and small numbers. */
const SMALL_NUMBER = /^\d{1,4}$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Folded. By itself it says nothing at all. */
export const isStopWord = (word: string) => STOP_WORDS.has(word);

/** Folded. Having it in common says little. */
export const isCommonWord = (word: string) =>
  word.length < 2 || isStopWord(word) || OFTEN.has(word) || SMALL_NUMBER.test(word);
