import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { MOST } from './password-rules';

export class PasswordInput {
  @ApiProperty({ description: 'The one you sign in with now.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MOST)
  current!: string;
}

export class NewPasswordInput extends PasswordInput {
  @ApiProperty({ minLength: 12, maxLength: MOST, description: '15 characters or more; 12 with a second factor.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(MOST)
  password!: string;
}

export class CodeInput {
  @ApiProperty({ example: '123456' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  code!: string;
}

export class SecurityView {
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) secondFactorSince!: string | null;
  @ApiProperty() recoveryCodesLeft!: number;
  @ApiProperty({ description: 'Of a new password, in characters.' }) leastPasswordLength!: number;
}

export class SecondFactorBegunView {
  @ApiProperty({ description: 'Base32, to type into an app that reads no images.' }) seed!: string;
  @ApiProperty({ example: 'otpauth://totp/…', description: 'For an image that the app reads.' }) uri!: string;
}

export class RecoveryCodesView {
  @ApiProperty({ type: [String], description: 'Each works once. They are shown only here.' })
  recoveryCodes!: readonly string[];
}

export class MySessionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'As the browser names itself.' }) device!: string;
  @ApiProperty({ format: 'date-time' }) beganAt!: string;
  @ApiProperty({ format: 'date-time' }) seenAt!: string;
  @ApiProperty({ description: 'The one that asks.' }) current!: boolean;
}

export class MySessionsView {
  @ApiProperty({ type: [MySessionView] }) items!: MySessionView[];
}
