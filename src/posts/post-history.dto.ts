/** What the history of a post looks like over the wire. */
import { ApiProperty } from '@nestjs/swagger';
import { FindingView } from './finding-view';
import { PersonName, RevisionMediaView } from './post-view';

export class RevisionEntry {
  @ApiProperty() number: number;
  @ApiProperty() hash: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) variants: Record<string, string>;
  @ApiProperty({ type: [RevisionMediaView] }) media: RevisionMediaView[];
  @ApiProperty({ type: [String], format: 'uuid' }) channels: string[];
  @ApiProperty({ enum: ['official', 'private'] }) role: string;
  @ApiProperty({ type: [String], format: 'uuid' }) topics: string[];
  @ApiProperty({ nullable: true, type: String }) replyTo: string | null;
  @ApiProperty({ type: [FindingView] }) findings: FindingView[];
  @ApiProperty({ type: PersonName }) editedBy: PersonName;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class RevisionEntries {
  @ApiProperty({ type: [RevisionEntry] }) items: RevisionEntry[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}

export class DiffPart {
  @ApiProperty({ enum: ['added', 'removed', 'same'] }) kind: 'added' | 'removed' | 'same';
  @ApiProperty() text: string;
}

export class DiffView {
  @ApiProperty() from: number;
  @ApiProperty() to: number;
  @ApiProperty({ type: [DiffPart] }) parts: DiffPart[];
}

export class TimelineEntry {
  @ApiProperty() seq: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) actorId: string | null;
  @ApiProperty() actor: string;
  @ApiProperty({ example: 'post.submit' }) event: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) details: Record<string, unknown>;
}

export class Timeline {
  @ApiProperty({ type: [TimelineEntry] }) items: TimelineEntry[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}

class Anchor {
  @ApiProperty({ description: 'UTF-16 code units into the text of that revision' }) start: number;
  @ApiProperty({ description: 'end, exclusive' }) end: number;
  @ApiProperty({ description: 'the words there, to be found again in a later revision' }) quote: string;
}

export class CommentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() revision: number;
  @ApiProperty() text: string;
  @ApiProperty({ type: PersonName }) author: PersonName;
  @ApiProperty({ nullable: true, type: Anchor }) anchor: Anchor | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class CommentViews {
  @ApiProperty({ type: [CommentView] }) items: CommentView[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}
