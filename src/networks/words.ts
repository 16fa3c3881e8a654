/** What more than one network makes us say, in both languages. */
import type { Sentence } from '../common/product-error';

export const UNREADABLE: Sentence = {
  nl: 'Het netwerk antwoordde iets dat we niet kunnen lezen.',
  en: 'The network answered something we cannot read.',
};

export const TOO_MANY_POSTS: Sentence = {
  nl: 'Het account heeft meer berichten dan we kunnen doorzoeken. Kijk op het netwerk of het bericht er staat.',
  en: 'The account has more posts than we can look through. Look on the network whether the post stands there.',
};

export const UNDATED: Sentence = {
  nl: 'Het netwerk geeft een bericht een datum die we niet kunnen lezen. Kijk op het netwerk of het bericht er staat.',
  en: 'The network dates a post in a way we cannot read. Look on the network whether the post stands there.',
};

export const TWICE: Sentence = {
  nl: 'Hetzelfde bericht staat er meer dan eens. Kijk op het netwerk en houd er één.',
  en: 'The same post stands there more than once. Look on the network, and keep one.',
};

export const NOT_SAID: Sentence = {
  nl: 'Het netwerk zegt niet of het dit gepubliceerd heeft.',
  en: 'The network does not say whether it published this.',
};

export const NO_SERVER: Sentence = {
  nl: 'Het adres van de server is geen webadres. Vul het in zoals in uw browser, met https:// ervoor.',
  en: 'The address of the server is not a web address. Fill it in as in your browser, beginning with https://.',
};

export const unreadable = (network: string): Sentence => ({
  nl: `${network} antwoordde iets dat we niet kunnen lezen.`,
  en: `${network} answered something we cannot read.`,
});

export const signInAt = (network: string): Sentence => ({
  nl: `Er is geen toegangstoken voor ${network}. Meld het kanaal opnieuw aan.`,
  en: `There is no access token for ${network}. Connect the channel again.`,
});

export const cannotAnswer = (network: string): Sentence => ({
  nl: `Het bericht waarop dit antwoordt, is geen bericht op ${network}. Kijk het adres ervan na.`,
  en: `The post that is answered is not a post on ${network}. Check its address.`,
});

export const standsTwice = (network: string, times: number): Sentence => ({
  nl: `Dit bericht staat ${times} keer op ${network}. Kijk daar, en houd er één.`,
  en: `This post stands on ${network} ${times} times. Look there, and keep one.`,
});

export const otherNumber = (name: string): Sentence => ({
  nl: `Het toegangstoken is van ${name}, en dat account heeft een ander nummer. Kijk het nummer na.`,
  en: `The access token is of ${name}, which has another number. Check it.`,
});
