import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { Allow, CurrentActor } from '../common/http/access';
import { BrandView, brandView } from '../organisations/brand';
import { brandOf, ChooseBrand } from './choose-brand';

class BrandInput {
  @ApiPropertyOptional({ type: String, nullable: true, example: '#1b566a', description: 'null: that of the product' })
  @IsOptional()
  @Matches(/^#[0-9a-f]{6}$/i)
  colour?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'an image of the library' })
  @IsOptional()
  @IsUUID('all')
  logo?: string | null;
}

@ApiTags('organisation')
@ApiBearerAuth()
@Controller('organisation/brand')
export class BrandController {
  constructor(
    private readonly database: Database,
    private readonly chooseBrand: ChooseBrand,
  ) {}

  @Get()
  @ApiOkResponse({ type: BrandView })
  async read(@CurrentActor() { organisationId }: Actor): Promise<BrandView> {
    return brandView(await this.database.within(organisationId, (tx) => brandOf(tx, organisationId)));
  }

  @Patch()
  @Allow('administrator')
  @ApiOperation({ summary: 'The colour and the logo, in the desk and on the public page' })
  @ApiOkResponse({ type: BrandView })
  async choose(@CurrentActor() actor: Actor, @Body() input: BrandInput): Promise<BrandView> {
    return brandView(await this.chooseBrand.run(actor, input));
  }
}
