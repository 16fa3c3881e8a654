import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { Language } from '../common/product-error';
import { noticeEvent, NOTICE_EVENT_NAMES, type NoticeEventName } from './notice-events';
import { wayOf } from './preferences';
import { WAYS, type Choices, type QuietHours, type Way } from './ways';

const WALL = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;
const LANGUAGES: readonly Language[] = ['nl', 'en'];

class QuietHoursDto implements QuietHours {
  @ApiProperty({ example: '21:00', pattern: WALL.source, description: 'On the wall of the organisation' })
  @Matches(WALL)
  from: string;

  @ApiProperty({ example: '07:00', pattern: WALL.source, description: 'Earlier than from: the next morning' })
  @Matches(WALL)
  until: string;
}

class WayDto {
  @ApiProperty({ enum: NOTICE_EVENT_NAMES })
  @IsIn(NOTICE_EVENT_NAMES)
  event: NoticeEventName;

  @ApiProperty({ enum: WAYS, description: 'Whoever gets a mail finds it in the desk too' })
  @IsIn(WAYS)
  way: Way;
}

class WayView extends WayDto {
  @ApiProperty({ description: 'Does not wait for the end of the quiet hours' }) urgent: boolean;
  @ApiProperty({ description: 'In the language of Accept-Language' }) says: string;
}

export class PreferencesInput {
  @ApiProperty({ enum: LANGUAGES, description: 'Of the mails' })
  @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({ type: QuietHoursDto, nullable: true })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quietHours: QuietHoursDto | null;

  @ApiProperty({ type: [WayDto], description: 'What is not named stays as it is for who never chose' })
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique(({ event }: WayDto) => event)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WayDto)
  events: WayDto[];
}

export class PreferencesView {
  @ApiProperty({ enum: LANGUAGES }) language: Language;
  @ApiProperty({ type: QuietHoursDto, nullable: true }) quietHours: QuietHours | null;
  @ApiProperty({ type: [WayView] }) events: WayView[];
  @ApiProperty({ description: 'False: this desk has no mail server, so no mail is sent' }) mailWorks: boolean;
}

export const choicesOf = ({ language, quietHours, events }: PreferencesInput): Choices => ({
  language,
  quietHours: quietHours ?? null,
  ways: Object.fromEntries(events.map(({ event, way }) => [event, way])),
});

export const preferencesView = (choices: Choices, language: Language, mailWorks: boolean): PreferencesView => ({
  language: choices.language,
  quietHours: choices.quietHours,
  events: NOTICE_EVENT_NAMES.map((event) => ({
    ...{ event, way: wayOf(event, choices) },
    ...{ urgent: noticeEvent(event).urgent, says: noticeEvent(event).says[language] },
  })),
  mailWorks,
});
