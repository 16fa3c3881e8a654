import { Controller, Headers, Post, Query, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../common/actor';
import { Allow, CurrentActor } from '../../common/http/access';
import { languageOf } from '../../common/http/problem.filter';
import { ImportQuery, ImportView } from './import.dto';
import { ImportPosts } from './import-posts';
import { readPlan } from './read-plan';

const CSV = 'A CSV file, separated by ; or , with the columns tekst, rol, kanalen, datum, tijd, onderwerp and auteur.';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts/import')
export class ImportController {
  constructor(private readonly importPosts: ImportPosts) {}

  @Post()
  @Allow('mandataris', 'assistant', 'administrator')
  @ApiOperation({ summary: 'Make drafts of a plan; nothing of it is made while a line is wrong, unless skipWrong' })
  @ApiConsumes('text/csv', 'multipart/form-data')
  @ApiBody({ description: CSV, schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: ImportView, description: 'Also of a dry run, which makes nothing' })
  async run(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Query() { dryRun, skipWrong }: ImportQuery,
    @Headers('accept-language') language?: string,
  ): Promise<ImportView> {
    const wish = { dryRun: dryRun === 'true', skipWrong: skipWrong === 'true', language: languageOf(language) };
    return this.importPosts.run(actor, await readPlan(request), wish);
  }
}
