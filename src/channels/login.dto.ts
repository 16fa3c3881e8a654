import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsObject, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { CHANNEL_ROLES, type ChannelRole } from './channel.entity';
import { AccountView } from './channels.dto';

const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

export class NewLogin {
  @ApiProperty({ description: 'An id from GET /networks whose connection knows sign-in' })
  @IsString()
  @MaxLength(40)
  network: string;

  @ApiProperty({ enum: CHANNEL_ROLES })
  @IsIn(CHANNEL_ROLES)
  role: ChannelRole;

  @ApiPropertyOptional({ maxLength: 200, description: 'Absent: as the network calls the account' })
  @whenGiven
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The member whose account it is' })
  @whenGiven
  @IsUUID('all')
  owner?: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 4096 },
    description: 'Only the server, where a network is many of them',
  })
  @whenGiven
  @IsObject()
  settings?: Record<string, unknown>;
}

export class LoginBegun {
  @ApiProperty({ description: 'At the network: send the person’s browser there within ten minutes' })
  authorizeUrl: string;
}

export class ChosenAccount {
  @ApiProperty({ maxLength: 500, description: 'The id of one of the accounts offered' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  account: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'What the channel is called here' })
  @whenGiven
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;
}

export class LoginView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  network: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The channel that is connected anew' })
  channel: string | null;

  @ApiProperty({ type: [AccountView] })
  accounts: AccountView[];

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
