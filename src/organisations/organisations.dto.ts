import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { ROLES, type Role } from '../common/actor';
import { PageQuery } from '../common/http/page';
import { INSTANT } from '../common/instants';
import { BrandView } from './brand';

export class OrganisationName {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
}

export class PersonName {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class MembershipView {
  @ApiProperty({ type: OrganisationName }) organisation!: OrganisationName;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: readonly Role[];
}

export class MeView extends MembershipView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ example: 'Europe/Brussels', description: 'of the organisation' }) timeZone!: string;
  @ApiProperty({ type: BrandView }) brand!: BrandView;
  @ApiProperty({ type: [MembershipView] }) memberships!: MembershipView[];
}

export class MemberView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: readonly Role[];
  @ApiProperty({ format: 'uuid', isArray: true, type: String }) assists!: readonly string[];
  @ApiProperty() active!: boolean;
  @ApiPropertyOptional({ description: 'Signs in with a second step; told to administrators.' })
  hasSecondFactor?: boolean;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) rolesChangedBy!: string | null;
  @ApiProperty({ format: 'date-time' }) rolesChangedAt!: string;
}

export class AddedMemberView extends MemberView {
  @ApiPropertyOptional({ description: 'Made for a new account and shown only here; hand it over in person.' })
  password?: string;
}

export class MemberPage {
  @ApiProperty({ type: [MemberView] }) items!: MemberView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class NewMemberInput {
  @ApiProperty({ format: 'email', description: 'Somebody who has an account keeps their name and password.' })
  @IsEmail({ allow_utf8_local_part: false })
  @MaxLength(254)
  email!: string;

  @ApiPropertyOptional({ description: 'Needed for who has no account yet.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ description: 'Absent: one is made and handed over once, in the answer.' })
  @IsOptional()
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password?: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles!: Role[];

  @ApiPropertyOptional({ format: 'uuid', isArray: true, type: String })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  assists?: string[];
}

export class MemberChangeInput extends PartialType(PickType(NewMemberInput, ['roles', 'assists'] as const), {
  skipNullProperties: false,
}) {
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  active?: boolean;
}

export class NewAbsenceInput {
  @ApiPropertyOptional({ format: 'uuid', description: 'Who is away; absent: yourself.' })
  @IsOptional()
  @IsUUID('all')
  user?: string;

  @ApiProperty({ format: 'uuid', description: 'An active woordvoerder.' })
  @IsUUID('all')
  substitute!: string;

  @ApiProperty({ format: 'date-time' })
  @Matches(INSTANT)
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  @Matches(INSTANT)
  endsAt!: string;
}

export class AbsenceQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all')
  user?: string;
}

export class AbsenceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: PersonName }) user!: PersonName;
  @ApiProperty({ type: PersonName }) substitute!: PersonName;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ format: 'date-time' }) endsAt!: string;
}

export class AbsencePage {
  @ApiProperty({ type: [AbsenceView] }) items!: AbsenceView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class PublicationStopInput {
  @ApiProperty()
  @IsBoolean()
  active!: boolean;

  @ApiPropertyOptional({ description: 'Needed to stop.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class PublicationStopView {
  @ApiProperty() active!: boolean;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: PersonName, nullable: true }) by!: PersonName | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) at!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when nothing leaves because the database may have been restored or replaced',
  })
  frozenAt!: string | null;
}

export class ArmedDeliveryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) postId!: string;
  @ApiProperty({ format: 'uuid' }) channelId!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) armedAt!: string | null;
}

export class PublicationStopAnswer extends PublicationStopView {
  @ApiProperty({ type: [ArmedDeliveryView], description: 'On their way before the stop: they cannot be called back.' })
  alreadySending!: ArmedDeliveryView[];
}
