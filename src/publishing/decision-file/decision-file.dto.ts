import { ApiProperty } from '@nestjs/swagger';
import { SubmissionView } from '../../approvals/submission.dto';
import { CommentView, RevisionEntry, TimelineEntry } from '../../posts/post-history.dto';
import { ApprovalView, PostView } from '../../posts/post-view';
import { DeliveryWithAttempts } from '../deliveries';

/** Everything that led to a post and what became of it, to be kept or handed over. */
export class DecisionFileView {
  @ApiProperty({ description: 'of this form', example: 1 }) format: 1;
  @ApiProperty({ format: 'date-time' }) takenAt: string;
  @ApiProperty({ description: 'of whom' }) organisation: string;
  @ApiProperty() post: PostView;
  @ApiProperty({ type: [RevisionEntry], description: 'each with the SHA-256 that approvals are bound to' })
  revisions: RevisionEntry[];
  @ApiProperty({ type: [SubmissionView] }) submissions: SubmissionView[];
  @ApiProperty({ type: [ApprovalView], description: 'of every revision' }) approvals: ApprovalView[];
  @ApiProperty({ type: [CommentView] }) comments: CommentView[];
  @ApiProperty({ type: [DeliveryWithAttempts] }) deliveries: DeliveryWithAttempts[];
  @ApiProperty({ type: [TimelineEntry], description: '`seq` finds each in the log of the organisation' })
  timeline: TimelineEntry[];
}
