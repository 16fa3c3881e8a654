import { ApiProperty } from '@nestjs/swagger';
import { PersonName } from '../posts/post-view';

class AcknowledgementView {
  @ApiProperty() rule: string;
  @ApiProperty() quote: string;
  @ApiProperty() reason: string;
}

/** The author's word on a revision, with why each warning may stay. */
export class SubmissionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() revision: number;
  @ApiProperty({ type: PersonName }) submittedBy: PersonName;
  @ApiProperty({ format: 'date-time' }) submittedAt: string;
  @ApiProperty({ type: [AcknowledgementView] }) acknowledgements: AcknowledgementView[];
}

export class SubmissionViews {
  @ApiProperty({ type: [SubmissionView] }) items: SubmissionView[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}
