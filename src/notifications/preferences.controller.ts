import { Body, Controller, Get, Headers, Inject, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import type { RunningConfig } from '../common/config';
import { CurrentActor } from '../common/http/access';
import { languageOf } from '../common/http/problem.filter';
import { Preferences } from './preferences';
import { choicesOf, PreferencesInput, PreferencesView, preferencesView } from './preferences.dto';

@ApiTags('notifications')
@ApiBearerAuth()
@Controller('me/notifications')
export class PreferencesController {
  constructor(
    private readonly preferences: Preferences,
    @Inject('config') private readonly config: RunningConfig,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How you want to be told of each thing' })
  @ApiOkResponse({ type: PreferencesView })
  async read(
    @CurrentActor() actor: Actor,
    @Headers('accept-language') language: string | undefined,
  ): Promise<PreferencesView> {
    return preferencesView(await this.preferences.read(actor), languageOf(language), this.config.mail !== undefined);
  }

  @Put()
  @ApiOperation({ summary: 'Choose how you want to be told; it counts from now on' })
  @ApiOkResponse({ type: PreferencesView })
  async choose(
    @CurrentActor() actor: Actor,
    @Body() input: PreferencesInput,
    @Headers('accept-language') language: string | undefined,
  ): Promise<PreferencesView> {
    await this.preferences.choose(actor, choicesOf(input));
    return this.read(actor, language);
  }
}
