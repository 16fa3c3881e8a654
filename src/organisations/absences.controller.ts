import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { CurrentActor, IdPipe } from '../common/http/access';
import { cursorOf, limitOf, pageOf } from '../common/http/page';
import { instantOf } from '../audit/instant-of';
import { Absences } from './absences';
import { AddAbsence } from './add-absence';
import { AbsencePage, AbsenceQuery, AbsenceView, NewAbsenceInput } from './organisations.dto';
import { absenceView } from './organisations.views';
import { personId } from './person-id';
import { RemoveAbsence } from './remove-absence';

@ApiTags('absences')
@ApiBearerAuth()
@Controller('absences')
export class AbsencesController {
  constructor(
    private readonly database: Database,
    private readonly absences: Absences,
    private readonly addAbsence: AddAbsence,
    private readonly removeAbsence: RemoveAbsence,
  ) {}

  @Get()
  @ApiOkResponse({ type: AbsencePage })
  async list(@CurrentActor() actor: Actor, @Query() query: AbsenceQuery): Promise<AbsencePage> {
    const rows = await this.database.within(actor.organisationId, (tx) =>
      this.absences.list(tx, query.user ?? null, cursorOf(query), limitOf(query) + 1),
    );
    return pageOf(rows, limitOf(query), absenceView);
  }

  @Post()
  @ApiCreatedResponse({ type: AbsenceView })
  async add(
    @CurrentActor() actor: Actor,
    @Body() input: NewAbsenceInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceView> {
    const absence = await this.addAbsence.run(actor, {
      userId: (input.user ?? personId(actor)).toLowerCase(),
      substituteId: input.substitute.toLowerCase(),
      startsAt: instantOf(input.startsAt, '/startsAt'),
      endsAt: instantOf(input.endsAt, '/endsAt'),
    });
    void reply.header('location', `/api/v1/absences/${absence.id}`);
    return absenceView(absence);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.removeAbsence.run(actor, id);
  }
}
