/** Words near a number or an address that tell whose it is. */

import type { Span } from './text/spans';
import type { Text } from './text/text';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
const LONGEST_PHRASE = 4;

/** Words and phrases to look for in a stretch of text; _ stands for a space, * for what a word may begin or end with. */
export class Cues {
  private readonly words: ReadonlySet<string>;
  private readonly beginnings: readonly string[];
  private readonly endings: readonly string[];

  constructor(list: string) {
    const all = list.trim().split(/\s+/);
    this.words = new Set(all.map((word) => word.replaceAll('_', ' ')));
    this.beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    this.endings = all.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  }

  isIn(folded: string): boolean {
    return this.lastIn(folded) >= 0;
  }

  firstIn(folded: string): number {
    return this.places(folded)[0] ?? -1;
  }

  lastIn(folded: string): number {
    return this.places(folded).at(-1) ?? -1;
  }

  private places(folded: string): number[] {
    const words = [...folded.matchAll(WORD)];
    return words.filter(({ 0: word }, at) => this.has(word) || this.hasPhrase(words, at)).map(({ index }) => index);
  }

  private has(word: string): boolean {
    return (
      this.words.has(word) ||
      this.endings.some((ending) => word.endsWith(ending)) ||
      this.beginnings.some((beginning) => word.startsWith(beginning))
    );
  }

  private hasPhrase(words: readonly RegExpExecArray[], at: number): boolean {
    let phrase = words[at]?.[0] ?? '';
    for (let next = at + 1; next < at + LONGEST_PHRASE && next < words.length; next++) {
      phrase += ` ${words[next]?.[0] ?? ''}`;
      if (this.words.has(phrase)) return true;
    }
    return false;
  }
}

/** An office, a service, a shop, a club: something anybody may go to. */
export const PUBLIC = new Cues(`
gemeentehuis stadhuis districtshuis onthaal loket loketten balie *dienst *diensten *centrum *centra sociaal_huis huis_van_het_kind dorpshuis gemeente gemeentebestuur stadsbestuur stad lokaal_bestuur ocmw
politie politiezone politiekantoor wijkkantoor commissariaat brandweer brandweerkazerne kazerne hulpverleningszone meldpunt bib bibliotheek sporthal sportzaal zaal *zaal turnzaal polyvalente school basisschool *school academie
kerk kapel pastorie recyclagepark containerpark station stationsgebouw markt zwembad buurthuis buurthuizen wijkhuis lokaal lokalen wzc woonzorg rusthuis jeugdhuis jeugdclub
infoavond infomoment infomarkt opendeurdag afspraak openingsuren inschrijven inschrijvingen meer_info info informatie secretariaat wachtdienst wachtpost apotheek praktijk dokterspraktijk
noodnummer hulplijn hulplijnen infolijn meldlijn gratis_nummer permanentie reserveren reservaties reserveer tickets ticketverkoop kaarten klantendienst helpdesk ombudsdienst ombudsman loods werkplaats
parking werken werf wegenwerken heraanleg omleiding hinder verkeersvrij afgesloten museum theater schouwburg concert atelier tentoonstelling expo galerij vzw vereniging club clubhuis kantine
winkel kringwinkel bakkerij slagerij frituur cafe taverne restaurant brasserie zaak firma bedrijf kantoor hoofdkantoor garage kapsalon bloemenwinkel boekhandel hotel bank postkantoor postpunt ziekenhuis
kliniek az campus zorgpunt kinderopvang creche opvang asiel dierenasiel intercommunale mutualiteit ziekenfonds vakbond notariskantoor vredegerecht rechtbank rijschool jeugdlokaal jeugdlokalen chirolokaal scoutslokaal monument beschermd
pand gebouw site terrein speelplein speelterrein voetbalveld sportpark park begraafplaats kerkhof laadpaal laadpalen glasbol glasbollen halte bushalte fietsenstalling stembureau stemlokaal stemmen zitdag zitdagen spreekuur
voorstelling optreden opening receptie kermis fuif quiz eetfestijn spaghettiavond rommelmarkt buurtfeest straatfeest kunstroute erfgoeddag vergunning omgevingsvergunning openbaar_onderzoek bekendmaking project verkaveling nieuwbouw
`);

/** Somebody's home, somebody's own. */
export const AT_HOME = new Cues(`
woont woonde wonen woon woonachtig wonend gedomicilieerd domicilie thuis thuisadres huisadres prive priveadres privenummer bij_ons ons_huis mijn_huis zijn_huis haar_huis hun_huis ouderlijk_huis geboortehuis
huis_van voordeur achterdeur deur aan_de_deur oprit brievenbus gordijnen rolluiken poort aanbellen aanbelt haag garage tuin tuinhuis achtertuin zwarte_poort
buur* overbuur* bovenbuur* onderbuur* mevrouw mevr mw meneer mijnheer menheer dhr madam madame weduwe weduwnaar gezin familie koppel bewoner bewoners bewoonster huurder huurster eigenaar verhuurder huisbaas
slaapt logeert verhuisd verhuist op_vakantie met_vakantie op_reis in_het_buitenland weg_tot alleen bezoek bezoekje langsgaan ga_langs ga_eens_langs spring_binnen kot studio appartement gelijkvloers verdiep verdieping
hij zij haar hem die_man die_vrouw nonkel tante oma opa bomma bompa mama papa moeder vader zoon dochter broer zus vriend vriendin lief collega
kaartje_sturen kaartjes_sturen bloemen_sturen afhalen af_te_halen afhaling op te halen ophalen bij_mij bij_mij_thuis bij_haar_thuis bij_hem_thuis babyborrel geboortekaartje
`);

/** "Bij ons thuis", "woont": said of an address, no building or event nearby can undo it. */
export const SURELY_HOME = new Cues(`
woont woonde wonend woonachtig thuisadres priveadres huisadres gedomicilieerd voordeur brievenbus bij_mij_thuis bij_ons_thuis bij_haar_thuis bij_hem_thuis zijn_huis haar_huis hun_huis slaapt oprit gordijnen aanbellen
`);

/** A number that a service answers. */
export const SERVICE_LINE = new Cues(`
permanentie wachtdienst noodnummer meldpunt meldlijn onthaal *dienst secretariaat balie loket hulplijn infolijn crisislijn helpdesk klantendienst reservatielijn ombudsdienst ombudsman ombudsvrouw politie wijkagent wijkteam
brandweer buurtwerk straathoekwerk wachtpost gemeente ocmw sociaal_huis huis_van_het_kind bib *centrum centrale taxicentrale meldnummer wachtnummer dienstgsm dienst-gsm diensttelefoon pechdienst dispatching technische_ploeg
groendienst noodlijn zorglijn infonummer reservaties ticketlijn boekingslijn whatsappkanaal whatsapplijn dierenambulance dierenasiel
`);

/** A number of somebody. */
export const SOMEBODY = new Cues(`
mijn zijn haar hun hem mij me thuis prive privenummer vaste_lijn weduwe weduwnaar schoonouders nonkel tante oma opa bomma bompa moeder vader mama papa vrouw man zoon dochter broer zus vriend vriendin lief
mevrouw mevr mw mevr. meneer mijnheer dhr dhr. madam familie buurman buurvrouw overbuur overbuurvrouw buur eigenaar verkoper verhuurder huisbaas
`);

/** What stands before and after a place, within its sentence. */
export function beside(span: Span, text: Text, reach: number): { readonly before: string; readonly after: string } {
  const { start, end } = text.sentenceAt(span.start);
  return {
    before: text.folded.slice(Math.max(start, span.start - reach), span.start),
    after: text.folded.slice(span.end, Math.min(Math.max(end, span.end), span.end + reach)),
  };
}
