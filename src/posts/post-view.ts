/** What of a post goes out over the wire. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FindingView, TopicName } from './finding-view';
import { MOVES, STATES, type PostState, type Verb } from './workflow';

export class PersonName {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class RevisionMediaView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() sha256: string;
  @ApiProperty({ nullable: true, type: String }) alt: string | null;
  @ApiProperty() type: string;
  @ApiProperty() width: number;
  @ApiProperty() height: number;
}

export class RevisionView {
  @ApiProperty() number: number;
  @ApiProperty({ description: 'SHA-256 over the content; what an approval is bound to' }) hash: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) variants: Record<string, string>;
  @ApiProperty({ type: [RevisionMediaView] }) media: RevisionMediaView[];
  @ApiProperty({ type: [String], format: 'uuid' }) channels: string[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'protected topics added by hand' }) topics: string[];
  @ApiProperty({ nullable: true, type: String }) replyTo: string | null;
  @ApiProperty({ description: 'words too long for a network go out there as several posts' }) asThread: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

/** Of a post inside a post only the id is given. */
export class ApprovalPost {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiPropertyOptional({ enum: ['post', 'offline'] }) kind?: string;
  @ApiPropertyOptional({ enum: Object.keys(STATES) }) state?: PostState;
  @ApiPropertyOptional({ enum: ['official', 'private'] }) role?: string;
  @ApiPropertyOptional() text?: string;
  @ApiPropertyOptional() hash?: string;
  @ApiPropertyOptional() revision?: number;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date-time' }) publishAt?: string | null;
  @ApiPropertyOptional({ type: PersonName }) author?: PersonName;
}

export class ApprovalView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['pending', 'approved', 'rejected', 'changes_requested', 'void'] }) state: string;
  @ApiProperty({ type: ApprovalPost }) post: ApprovalPost;
  @ApiProperty({ description: 'the revision that is asked about' }) revision: number;
  @ApiProperty({ type: TopicName, nullable: true }) topic: TopicName | null;
  @ApiProperty() rule: string;
  @ApiProperty({ enum: ['any', 'all'] }) decision: string;
  @ApiProperty({ type: [PersonName] }) assignees: PersonName[];
  @ApiPropertyOptional({ type: PersonName }) decidedBy?: PersonName;
  @ApiPropertyOptional({ type: PersonName, description: 'for whom a substitute decided' }) decidedFor?: PersonName;
  @ApiPropertyOptional() comment?: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) decidedAt?: string;
}

export class DeliveryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) channel: string;
  @ApiProperty() channelName: string;
  @ApiProperty() network: string;
  @ApiProperty({ description: 'which post of a thread; 1 where there is one' }) part: number;
  @ApiProperty() revision: number;
  @ApiProperty() state: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) publishedAt: string | null;
  @ApiProperty({ nullable: true, type: String }) remoteId: string | null;
  @ApiProperty({ nullable: true, type: String }) url: string | null;
  @ApiProperty({ nullable: true, type: String, description: 'what happened, in words' }) detail: string | null;
}

export class PostView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['post', 'offline'] }) kind: string;
  @ApiProperty({ enum: Object.keys(STATES) }) state: PostState;
  @ApiProperty({ nullable: true, type: String, description: 'why it is held or missed' }) stateReason: string | null;
  @ApiProperty({ enum: ['official', 'private'] }) role: string;
  @ApiProperty({ type: PersonName }) author: PersonName;
  @ApiPropertyOptional({ type: PersonName, description: 'the mandataris for whom an assistant wrote it' })
  onBehalfOf?: PersonName;
  @ApiProperty({ type: PersonName }) createdBy: PersonName;
  @ApiProperty({ type: RevisionView }) revision: RevisionView;
  @ApiProperty({ type: [FindingView] }) findings: FindingView[];
  @ApiProperty({ type: [ApprovalView] }) approvals: ApprovalView[];
  @ApiProperty({ type: [DeliveryView] }) deliveries: DeliveryView[];
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) publishAt: string | null;
  @ApiProperty({
    nullable: true,
    type: 'object',
    properties: { local: { type: 'string' }, timeZone: { type: 'string' } },
  })
  publishAtLocal: { local: string; timeZone: string } | null;
  @ApiProperty({ enum: Object.keys(MOVES), isArray: true }) allowedEvents: Verb[];
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) updatedAt: string;
}
