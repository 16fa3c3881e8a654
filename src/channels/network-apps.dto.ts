import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';

export class NetworkAppInput {
  @ApiProperty({ maxLength: 400, description: 'As the network gave it; some call it app id or client key' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(400)
  clientId: string;

  @ApiPropertyOptional({ maxLength: 4096, description: 'Goes in and never comes out; absent: the one that is kept' })
  @ValidateIf((_: object, value: unknown) => value !== undefined)
  @IsString()
  @IsNotEmpty()
  @MaxLength(4096)
  clientSecret?: string;
}

export class NetworkAppView {
  @ApiProperty()
  network: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null: nothing is registered yet' })
  clientId: string | null;

  @ApiProperty()
  secretSet: boolean;

  @ApiProperty({ description: 'To fill in with the network: where it sends people back to' })
  callback: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  updatedAt: string | null;
}
