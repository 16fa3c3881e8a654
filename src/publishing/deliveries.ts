/** A delivery with its attempts, for who may see its post. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUrl, MaxLength } from 'class-validator';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { notFound } from '../common/product-error';
import { DeliveryView } from '../posts/post-view';
import { readPost } from '../posts/read-post';
import type { PostState } from '../posts/workflow';

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

export class DeliveryWithAttempts extends DeliveryView {
  @ApiProperty({ format: 'uuid' }) post: string;
  @ApiProperty() postState: PostState;
  @ApiProperty({ type: [AttemptView] }) attempts: AttemptView[];
}

const ATTEMPTS = `SELECT armed_at AS "armedAt", ended_at AS "endedAt", outcome, status, detail FROM attempts
  WHERE delivery_id = $1 ORDER BY fence`;

export async function readDelivery(tx: Tx, actor: Actor, id: string): Promise<DeliveryWithAttempts> {
  const owner = await tx.one<{ post: string }>('SELECT post_id AS post FROM deliveries WHERE id = $1', [id]);
  if (!owner) throw notFound();
  const post = await readPost(tx, actor, owner.post);
  const delivery = post.deliveries.find((each) => each.id === id);
  if (!delivery) throw notFound();
  const attempts = await tx.rows<AttemptView>(ATTEMPTS, [id]);
  return { ...delivery, post: owner.post, postState: post.state, attempts };
}
