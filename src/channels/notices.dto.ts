import { ApiProperty } from '@nestjs/swagger';
import type { Language, Sentence } from '../common/product-error';
import { NOTICE_KINDS, type Notice, type NoticeKind } from './notice.entity';

class NoticeChannelView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class NoticeView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: NOTICE_KINDS })
  kind: NoticeKind;

  @ApiProperty({ type: NoticeChannelView })
  channel: NoticeChannelView;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  post: string | null;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Who hears it beside the administrators: the author of the post, or whose account it is',
  })
  person: string | null;

  @ApiProperty({ format: 'date-time', description: 'When the post is due, or the credentials end' })
  at: string;

  @ApiProperty({ description: 'What is the matter and what to do, in the language of Accept-Language' })
  message: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class NoticePage {
  @ApiProperty({ type: [NoticeView] })
  items: NoticeView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export type NoticeRow = Omit<Notice, 'organisationId'> & { readonly channelName: string };

export const noticeView = (row: NoticeRow, language: Language): NoticeView => ({
  id: row.id,
  kind: row.kind,
  channel: { id: row.channelId, name: row.channelName },
  post: row.postId,
  person: row.personId,
  at: row.aboutAt.toISOString(),
  message: WORDS[row.kind](row.channelName)[language],
  createdAt: row.createdAt.toISOString(),
});

const WORDS: Readonly<Record<NoticeKind, (channel: string) => Sentence>> = {
  'credentials-expiring': (channel) => ({
    nl: `De aanmelding van het kanaal ${channel} verloopt binnenkort. Verbind het kanaal opnieuw.`,
    en: `The sign-in of the channel ${channel} ends soon. Please connect the channel again.`,
  }),
  'credentials-expired': (channel) => ({
    nl: `De aanmelding van het kanaal ${channel} werkt niet meer. Er vertrekt niets langs tot het opnieuw verbonden is.`,
    en: `The sign-in of the channel ${channel} no longer works. Nothing leaves by it until it is connected again.`,
  }),
  'post-in-danger-day': (channel) => ({
    nl: `Binnen 24 uur moet een bericht vertrekken op ${channel}, en de aanmelding daar werkt dan niet. Verbind het kanaal opnieuw.`,
    en: `A post must leave on ${channel} within 24 hours, and the sign-in there will not work then. Please connect the channel again.`,
  }),
  'post-in-danger-hour': (channel) => ({
    nl: `Binnen het uur moet een bericht vertrekken op ${channel}, en de aanmelding daar werkt dan niet. Verbind het kanaal nu opnieuw.`,
    en: `A post must leave on ${channel} within the hour, and the sign-in there will not work then. Please connect the channel again now.`,
  }),
  'post-not-sent': (channel) => ({
    nl: `Een bericht is niet verzonden op ${channel}: de aanmelding daar werkt niet meer. Verbind het kanaal opnieuw en probeer het bericht dan nog eens.`,
    en: `A post was not sent on ${channel}: the sign-in there no longer works. Connect the channel again and then retry the post.`,
  }),
};
