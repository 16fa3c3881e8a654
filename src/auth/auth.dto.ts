import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { MeView } from '../organisations/organisations.dto';

export class SignInInput {
  @ApiProperty({ format: 'email' })
  @IsEmail({ allow_utf8_local_part: false })
  @MaxLength(254)
  email!: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  password!: string;

  @ApiPropertyOptional({
    description: 'The six digits of an authenticator app, or a recovery code, for who has a second step.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  totp?: string;
}

export class SwitchInput {
  @ApiProperty({ description: 'The slug of another organisation that you belong to.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  organisation!: string;
}

export class SessionView {
  @ApiProperty() accessToken!: string;
  @ApiProperty({ enum: ['Bearer'] }) tokenType!: 'Bearer';
  @ApiProperty({ description: 'Seconds.' }) expiresIn!: number;
  @ApiProperty({ type: MeView }) user!: MeView;
}
