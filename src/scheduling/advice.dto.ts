import { ApiProperty } from '@nestjs/swagger';
import { IsPublishAt, PUBLISH_AT } from '../posts/publish-at';
import { PostView } from '../posts/post-view';
import type { LocalTime } from '../common/instants';

export const ADVICE = ['same-hour', 'same-text', 'near-text', 'quiet-period', 'cooling-off'] as const;
export type AdviceCode = (typeof ADVICE)[number];

export class AdviceView {
  @ApiProperty({ enum: ADVICE }) code: AdviceCode;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) channel: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The other post, if you may see it' })
  post: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Of the other post' })
  at: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) until: string | null;
  @ApiProperty({ description: 'A sentence for a person' }) message: string;
}

export class AdviceQuery {
  @ApiProperty({ ...PUBLISH_AT, description: 'The moment thought of' }) @IsPublishAt() at: string | LocalTime;
}

export class AdvicePage {
  @ApiProperty({ type: [AdviceView] }) items: AdviceView[];
}

export class ScheduledPostView extends PostView {
  @ApiProperty({ type: [AdviceView], description: 'What speaks against this moment; nothing is refused for it' })
  advice: AdviceView[];
}
