import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNotEmpty, IsObject, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import {
  CHANNEL_ROLES,
  CREDENTIAL_STATES,
  type Channel,
  type ChannelRole,
  type CredentialState,
} from './channel.entity';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

const SETTINGS = {
  type: 'object',
  additionalProperties: { type: 'string', maxLength: 4096 },
  description: 'What the network asks for (GET /networks); secrets go in and never come out',
} as const;

export class NewChannel {
  @ApiProperty({ example: 'webhook', description: 'An id from GET /networks' })
  @IsString()
  @MaxLength(40)
  network: string;

  @ApiProperty({ example: 'Gemeente Zemst', maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @ApiProperty({ enum: CHANNEL_ROLES })
  @IsIn(CHANNEL_ROLES)
  role: ChannelRole;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The member whose account it is; absent: the organisation’s own',
  })
  @whenGiven
  @IsUUID('all')
  owner?: string;

  @ApiPropertyOptional(SETTINGS)
  @whenGiven
  @IsObject()
  settings?: Record<string, unknown>;
}

export class ChannelChange {
  @ApiPropertyOptional({ maxLength: 200 })
  @whenGiven
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ enum: CHANNEL_ROLES })
  @whenGiven
  @IsIn(CHANNEL_ROLES)
  role?: ChannelRole;

  @ApiPropertyOptional()
  @whenGiven
  @IsBoolean()
  enabled?: boolean;

  @ApiPropertyOptional({ ...SETTINGS, description: 'What is not named stays as it was; must lead to the same account' })
  @whenGiven
  @IsObject()
  settings?: Record<string, unknown>;
}

export class AccountView {
  @ApiProperty({ description: 'As the network calls it' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  url: string;
}

class FailureView {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ description: 'The network’s own words, as far as they can be shown' })
  message: string;
}

export class HealthView {
  @ApiProperty({ enum: CREDENTIAL_STATES, description: 'expired: nothing leaves until it is connected again' })
  credentials: CredentialState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: not as far as is known' })
  expiresAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  verifiedAt: string | null;

  @ApiProperty({ type: FailureView, nullable: true })
  lastFailure: FailureView | null;
}

export class ChannelView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  network: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: CHANNEL_ROLES })
  role: ChannelRole;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  owner: string | null;

  @ApiProperty()
  enabled: boolean;

  @ApiProperty({ type: AccountView })
  account: AccountView;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  settings: Readonly<Record<string, string>>;

  @ApiProperty({ type: [String], description: 'Which secret settings are filled in' })
  secretsSet: readonly string[];

  @ApiProperty({ type: HealthView })
  health: HealthView;

  @ApiProperty({ type: 'integer', description: 'The ETag is this number in quotes' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class ChannelPage {
  @ApiProperty({ type: [ChannelView] })
  items: ChannelView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export const channelView = (channel: Channel, secretsSet: readonly string[]): ChannelView => ({
  id: channel.id,
  network: channel.network,
  name: channel.name,
  role: channel.role,
  owner: channel.ownerId,
  enabled: channel.enabled,
  account: { id: channel.remoteAccountId, name: channel.remoteAccountName, url: channel.remoteAccountUrl },
  settings: channel.settings,
  secretsSet,
  health: {
    credentials: channel.credentialState,
    expiresAt: channel.credentialsExpireAt?.toISOString() ?? null,
    verifiedAt: channel.verifiedAt?.toISOString() ?? null,
    lastFailure:
      channel.lastFailure !== null && channel.lastFailedAt !== null
        ? { at: channel.lastFailedAt.toISOString(), message: channel.lastFailure }
        : null,
  },
  version: channel.version,
  createdAt: channel.createdAt.toISOString(),
});
