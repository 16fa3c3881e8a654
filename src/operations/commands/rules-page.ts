/** The documentation page of all rules, in Markdown, from the rules themselves. */
import { GUIDELINE_TITLES, RULES, type Guideline, type Language, type Rule, type Severity } from '../../guidelines';

const SEVERITIES: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  block: { nl: 'houdt tegen', en: 'blocks' },
  review: { nl: 'vraagt een goedkeuring', en: 'asks for approval' },
  warn: { nl: 'waarschuwt', en: 'warns' },
  info: { nl: 'meldt', en: 'tells' },
};

const WORDS = {
  nl: {
    title: 'Wat de automatische controle nakijkt',
    opening: [
      'Elk bericht wordt nagekeken voor het weggaat. De controle **houdt tegen** (u past het aan, of een collega heft het op),',
      '**vraagt een goedkeuring** (de woordvoerder leest mee), **waarschuwt** (u antwoordt in een zin waarom het mag blijven)',
      'of **meldt** enkel. Elke regel hoort bij een van de tien richtlijnen van de gedragscode. Een organisatie kan regels',
      'uitzetten en de strengheid kiezen; hieronder staat wat geldt zolang ze niets koos.',
    ],
    ...{
      says: 'Zegt',
      advice: 'Raad',
      finds: 'Vindt',
      passes: 'Laat staan',
      none: 'Hierbij hoort geen automatische regel.',
    },
    made: 'Deze pagina komt uit de regels zelf',
  },
  en: {
    title: 'What the automatic check looks at',
    opening: [
      'Every post is checked before it leaves. The check **blocks** (you change it, or a colleague lifts it), **asks for',
      'approval** (a spokesperson reads along), **warns** (you say in a sentence why it may stay) or just **tells**. Each rule',
      'serves one of the ten guidelines of the code of conduct. An organisation can switch rules off and choose how strict',
      'they are; below is what holds as long as it chose nothing.',
    ],
    ...{
      says: 'Says',
      advice: 'Advice',
      finds: 'Finds',
      passes: 'Leaves alone',
      none: 'No automatic rule serves this one.',
    },
    made: 'This page comes from the rules themselves',
  },
} as const;

export function rulesPage(language: Language): string {
  const { title, opening, made } = WORDS[language];
  const guidelines = Object.keys(GUIDELINE_TITLES).map((number) => Number(number) as Guideline);
  const command = `npm run ruggespraak -- rules --language ${language}`;
  const parts = guidelines.map((guideline) => sectionOf(guideline, language));
  return [`# ${title}`, opening.join('\n'), ...parts, `_${made}: \`${command}\`._`].join('\n\n') + '\n';
}

function sectionOf(guideline: Guideline, language: Language): string {
  const rules = RULES.filter((rule) => rule.guideline === guideline);
  const heading = `## ${guideline}. ${GUIDELINE_TITLES[guideline][language]}`;
  const body = rules.length > 0 ? rules.map((rule) => ruleOf(rule, language)) : [WORDS[language].none];
  return [heading, ...body].join('\n\n');
}

function ruleOf({ id, severity, about, says, examples }: Rule, language: Language): string {
  const words = WORDS[language];
  const { message, advice } = says[language];
  const found = examples.flags.map(([text, quote]) => `  - ${marked(text, quote)}`);
  const passed = examples.passes.map((text) => `  - ${plain(text)}`);
  return [
    `### \`${id}\` ${SEVERITIES[severity][language]}`,
    `${about[language]}\n`,
    `- ${words.says}: ${general(message)}`,
    `- ${words.advice}: ${general(advice)}`,
    ...(found.length > 0 ? [`- ${words.finds}:`, ...found] : []),
    ...(passed.length > 0 ? [`- ${words.passes}:`, ...passed] : []),
  ].join('\n');
}

/** Without what differs each time. */
const general = (sentence: string) => sentence.replace(/^\{\w+\}/, '').replace(/\{\w+\}/g, '…');

/** The words that are found stand in bold. */
function marked(text: string, quote: string): string {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return plain(text);
  return `${plain(text.slice(0, at))}**${plain(quote)}**${plain(text.slice(at + quote.length))}`;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
