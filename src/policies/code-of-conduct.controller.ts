import { Body, Controller, Get, Headers, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor } from '../common/http/access';
import { etagOf } from '../common/http/etag';
import { languageOf } from '../common/http/problem.filter';
import type { Language } from '../common/product-error';
import { GUIDELINE_TITLES } from '../guidelines';
import { CodesOfConduct, GUIDELINES, type Wording } from './codes-of-conduct';

const LONGEST = 2000;

class CodeOfConductInput {
  @ApiProperty({ type: [String], minItems: GUIDELINES, maxItems: GUIDELINES, description: 'Guidelines 1 to 10' })
  @IsArray()
  @ArrayMinSize(GUIDELINES)
  @ArrayMaxSize(GUIDELINES)
  @IsString({ each: true })
  @MaxLength(LONGEST, { each: true })
  wording: string[];
}

class GuidelineWordingView {
  @ApiProperty({ type: 'integer' }) guideline: number;
  @ApiProperty({ description: 'As the product names it' }) title: string;
  @ApiProperty({ description: 'In the organisation’s own words; may be empty' }) wording: string;
}

class CodeOfConductView {
  @ApiProperty({ type: [GuidelineWordingView] }) items: GuidelineWordingView[];
  @ApiProperty({ type: 'integer', description: 'The ETag is this number in quotes; 0: never worded' }) version: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) changedAt: string | null;
}

@ApiTags('policy')
@Controller('code-of-conduct')
export class CodeOfConductController {
  constructor(private readonly codes: CodesOfConduct) {}

  @Get()
  @ApiOperation({ summary: 'The ten guidelines, in the organisation’s own words' })
  @ApiOkResponse({ type: CodeOfConductView })
  async read(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') accepted?: string,
  ): Promise<CodeOfConductView> {
    return view(await this.codes.read(actor), languageOf(accepted), reply);
  }

  @Put()
  @Allow('administrator')
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiOkResponse({ type: CodeOfConductView })
  async write(
    @CurrentActor() actor: Actor,
    @Headers() headers: { readonly 'if-match'?: string; readonly 'accept-language'?: string },
    @Body() { wording }: CodeOfConductInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CodeOfConductView> {
    const written = await this.codes.write(actor, headers['if-match'], wording);
    return view(written, languageOf(headers['accept-language']), reply);
  }
}

function view({ wording, version, changedAt }: Wording, language: Language, reply: FastifyReply): CodeOfConductView {
  void reply.header('etag', etagOf(version));
  const items = Object.values(GUIDELINE_TITLES).map((title, place) => ({
    ...{ guideline: place + 1, title: title[language], wording: wording[place] ?? '' },
  }));
  return { items, version, changedAt: changedAt?.toISOString() ?? null };
}
