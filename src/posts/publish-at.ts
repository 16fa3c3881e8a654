/** `publishAt` as it comes in: an instant, or a wall time with its zone. */
import { registerDecorator } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { INSTANT, WALL_TIME } from '../common/instants';

export class LocalTimeDto {
  @ApiProperty({ example: '2026-12-01T09:00' }) local: string;
  @ApiProperty({ example: 'Europe/Brussels' }) timeZone: string;
  @ApiPropertyOptional({ enum: ['earlier', 'later'] }) fold?: 'earlier' | 'later';
}

/** For the OpenAPI document. */
export const PUBLISH_AT = {
  oneOf: [{ type: 'string', format: 'date-time' }, { $ref: '#/components/schemas/LocalTimeDto' }],
};

export const isPublishAt = (value: unknown): boolean =>
  typeof value === 'string' ? INSTANT.test(value) && value.length <= 40 : isLocalTime(value);

function isLocalTime(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { local, timeZone, fold, ...others } = value as Record<string, unknown>;
  return (
    Object.keys(others).length === 0 &&
    typeof local === 'string' &&
    WALL_TIME.test(local) &&
    typeof timeZone === 'string' &&
    /^[A-Za-z0-9_+\-/]{1,64}$/.test(timeZone) &&
    (fold === undefined || fold === 'earlier' || fold === 'later')
  );
}

export function IsPublishAt(): PropertyDecorator {
  return (target, propertyName) =>
    registerDecorator({
      name: 'isPublishAt',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: { validate: isPublishAt },
    });
}
