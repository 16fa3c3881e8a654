/** A delivery with its attempts, for who may see its post. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUrl, MaxLength } from 'class-validator';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { notFound } from '../common/product-error';
import { DeliveryView } from '../posts/post-view';
import { readPost } from '../posts/read-post';
import type { PostState } from '../posts/workflow';
import { lastArmed } from './payload';

export class ResolveDto {
  @ApiProperty({ enum: ['published', 'not-published'] })
  @IsIn(['published', 'not-published'])
  outcome: 'published' | 'not-published';

  @ApiPropertyOptional({ format: 'uri', description: 'where it stands' })
  @IsOptional()
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  url?: string;
}

export class AttemptView {
  @ApiProperty({ format: 'date-time' }) armedAt: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) endedAt: string | null;
  @ApiProperty({ nullable: true, type: String }) outcome: string | null;
  @ApiProperty({ nullable: true, type: Number, description: 'HTTP status of the network' }) status: number | null;
  @ApiProperty({ nullable: true, type: String }) detail: string | null;
}

export class ToPlaceView {
  @ApiProperty({ description: 'the words to place, as they were approved' }) text: string;
  @ApiProperty({ description: 'where to place them' }) url: string;
}

export class DeliveryWithAttempts extends DeliveryView {
  @ApiProperty({ format: 'uuid' }) post: string;
  @ApiProperty() postState: PostState;
  @ApiProperty({ type: [AttemptView] }) attempts: AttemptView[];
  @ApiProperty({ type: ToPlaceView, nullable: true, description: 'while a person is asked to place it themselves' })
  toPlace: ToPlaceView | null;
}

const ATTEMPTS = `SELECT armed_at AS "armedAt", ended_at AS "endedAt", outcome, status, detail FROM attempts
  WHERE delivery_id = $1 ORDER BY fence`;

const TO_PLACE = `SELECT ${lastArmed('d.id')} ->> 'text' AS text, c.remote_account_url AS url
  FROM deliveries d JOIN channels c ON c.id = d.channel_id WHERE d.id = $1 AND d.state = 'handed_over'`;

export async function readDelivery(tx: Tx, actor: Actor, id: string): Promise<DeliveryWithAttempts> {
  const owner = await tx.one<{ post: string }>('SELECT post_id AS post FROM deliveries WHERE id = $1', [id]);
  if (!owner) throw notFound();
  const post = await readPost(tx, actor, owner.post);
  const delivery = post.deliveries.find((each) => each.id === id);
  if (!delivery) throw notFound();
  const attempts = await tx.rows<AttemptView>(ATTEMPTS, [id]);
  const toPlace = (await tx.one<ToPlaceView>(TO_PLACE, [id])) ?? null;
  return { ...delivery, post: owner.post, postState: post.state, attempts, toPlace };
}
