/** Lists are read page by page along the id, newest first: a page never shifts when something is added. */
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { isId } from '../ids';
import { invalid } from '../product-error';

export class PageQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 25 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  @ApiPropertyOptional({ description: 'nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;
}

export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

export const limitOf = (query: PageQuery) => query.limit ?? 25;

/** The id to go on after, or the highest there is. */
export function cursorOf(query: PageQuery): string {
  if (query.cursor === undefined) return 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  const id = Buffer.from(query.cursor, 'base64url').toString('latin1');
  if (!isId(id))
    throw invalid('/query/cursor', 'cursor', 'Deze bladwijzer kennen we niet.', 'We do not know this cursor.');
  return id;
}

/** Takes one row more than asked for; its presence says that there is a next page. */
export function pageOf<R extends { id: string }, V>(rows: readonly R[], limit: number, view: (row: R) => V): Page<V> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(view), nextCursor: last ? Buffer.from(last.id, 'latin1').toString('base64url') : null };
}
