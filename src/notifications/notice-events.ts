/** What people are told of, as data: which entry of the log causes it, who hears it, and in which words. */
import type { Sentence } from '../common/product-error';
import type { PostState } from '../posts/workflow';
import type { DeliveryState } from '../publishing/delivery-workflow';
import type { Way } from './ways';

export type Audience = 'asked' | 'author' | 'woordvoerders' | 'topic-substitutes' | 'administrators' | 'channel-owner';

interface NoticeEvent {
  /** Entries of the log; with a state, only when they bring the post there. */
  readonly on: readonly { readonly event: string; readonly to?: PostState }[];
  readonly to: readonly Audience[];
  /** Cannot wait for a calmer hour. */
  readonly urgent: boolean;
  /** How people are told who never chose. */
  readonly way: Way;
  /** Only worth a message to who has not answered yet. */
  readonly whileAsked?: true;
  /** Where the post must still stand for it to be worth a message; absent: it stays true. */
  readonly whileIn?: readonly PostState[];
  /** A delivery of the post must stand there when it is heard; absent: wherever they stand. */
  readonly whileDeliveryIs?: DeliveryState;
  /** A sentence without a word of the post: it is also what a message outside the desk says. */
  readonly says: Sentence;
}

const OUT: readonly PostState[] = ['published', 'partly_published'];

export const NOTICE_EVENTS = {
  'decision-asked': {
    on: [
      { event: 'post.submit', to: 'in_review' },
      { event: 'post.release', to: 'in_review' },
      { event: 'post.reassign' },
    ],
    to: ['asked'],
    urgent: false,
    way: 'mail',
    whileAsked: true,
    whileIn: ['in_review'],
    says: { nl: 'Er wacht een bericht op uw beslissing', en: 'A post waits for your decision' },
  },
  'decision-reminder': {
    on: [{ event: 'post.remind' }],
    to: ['asked'],
    urgent: false,
    way: 'mail',
    whileAsked: true,
    whileIn: ['in_review'],
    says: { nl: 'Een bericht wacht nog altijd op uw beslissing', en: 'A post still waits for your decision' },
  },
  'decision-escalated': {
    on: [{ event: 'post.escalate' }],
    to: ['asked', 'topic-substitutes', 'woordvoerders', 'administrators'],
    urgent: true,
    way: 'mail',
    whileIn: ['in_review'],
    says: { nl: 'Een bericht wacht te lang op een beslissing', en: 'A post has waited too long for a decision' },
  },
  decided: {
    on: [
      { event: 'post.approve', to: 'approved' },
      { event: 'post.approve', to: 'scheduled' },
      { event: 'post.reject', to: 'rejected' },
    ],
    to: ['author'],
    urgent: false,
    way: 'mail',
    whileIn: ['approved', 'scheduled', 'rejected'],
    says: { nl: 'Er is beslist over een bericht van u', en: 'A decision was made on a post of yours' },
  },
  'changes-asked': {
    on: [{ event: 'post.request-changes' }],
    to: ['author'],
    urgent: false,
    way: 'mail',
    whileIn: ['draft'],
    says: { nl: 'Er wordt een wijziging gevraagd aan een bericht van u', en: 'A change is asked to a post of yours' },
  },
  'post-held': {
    on: [{ event: 'post.hold' }],
    to: ['author'],
    urgent: false,
    way: 'mail',
    whileIn: ['held'],
    says: { nl: 'Een bericht wordt tegengehouden', en: 'A post is kept back' },
  },
  'post-missed': {
    on: [{ event: 'post.miss' }, { event: 'post.release', to: 'missed' }],
    to: ['author', 'woordvoerders', 'administrators'],
    urgent: true,
    way: 'mail',
    whileIn: ['missed'],
    says: { nl: 'Een bericht kon niet op tijd vertrekken', en: 'A post could not leave in time' },
  },
  'post-uncertain': {
    on: [{ event: 'post.doubt' }, { event: 'post.settle', to: 'uncertain' }],
    to: ['author', 'woordvoerders', 'administrators'],
    urgent: true,
    way: 'mail',
    whileIn: ['uncertain'],
    whileDeliveryIs: 'uncertain',
    says: { nl: 'Van een bericht is niet zeker of het er staat', en: 'It is not certain whether a post is out' },
  },
  'post-to-place': {
    on: [{ event: 'delivery.hand-over' }],
    to: ['author'],
    urgent: true,
    way: 'mail',
    whileIn: ['publishing', 'uncertain'],
    whileDeliveryIs: 'handed_over',
    says: { nl: 'Een bericht wacht tot u het zelf plaatst', en: 'A post waits for you to place it yourself' },
  },
  'post-failed': {
    on: [
      { event: 'post.settle', to: 'failed' },
      { event: 'post.settle', to: 'partly_published' },
    ],
    to: ['author', 'woordvoerders', 'administrators'],
    urgent: true,
    way: 'mail',
    whileIn: ['failed', 'partly_published'],
    says: { nl: 'Een bericht is niet of niet overal geplaatst', en: 'A post is not out, or not everywhere' },
  },
  'post-published': {
    on: [{ event: 'post.settle', to: 'published' }],
    to: ['author'],
    urgent: false,
    way: 'desk',
    whileIn: OUT,
    says: { nl: 'Een bericht van u is geplaatst', en: 'A post of yours is out' },
  },
  'post-in-danger': {
    on: [{ event: 'post.alarm' }],
    to: ['author', 'administrators'],
    urgent: true,
    way: 'mail',
    whileIn: ['scheduled'],
    says: {
      nl: 'Een gepland bericht kan straks niet vertrekken: een kanaal is niet aangemeld',
      en: 'A planned post will not be able to leave: a channel is not signed in',
    },
  },
  'channel-expiring': {
    on: [{ event: 'channel.credentials-expiring' }],
    to: ['administrators', 'channel-owner'],
    urgent: false,
    way: 'digest',
    says: { nl: 'De aanmelding van een kanaal verloopt binnenkort', en: 'The sign-in of a channel ends soon' },
  },
  'channel-expired': {
    on: [{ event: 'channel.credentials-expired' }],
    to: ['administrators', 'channel-owner'],
    urgent: false,
    way: 'mail',
    says: { nl: 'De aanmelding van een kanaal werkt niet meer', en: 'The sign-in of a channel no longer works' },
  },
} as const satisfies Record<string, NoticeEvent>;

export type NoticeEventName = keyof typeof NOTICE_EVENTS;

export const NOTICE_EVENT_NAMES = Object.keys(NOTICE_EVENTS) as NoticeEventName[];

export const noticeEvent = (name: NoticeEventName): NoticeEvent => NOTICE_EVENTS[name];

interface Logged {
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What an entry of the log tells people; undefined for nearly all of them. */
export function eventOf({ event, details: { from, to } }: Logged): NoticeEventName | undefined {
  return NOTICE_EVENT_NAMES.find((name) =>
    noticeEvent(name).on.some((cause) => cause.event === event && (!cause.to || (cause.to === to && from !== to))),
  );
}
