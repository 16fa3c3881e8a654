import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { cursorOf, limitOf, pageOf, PageQuery } from '../common/http/page';
import { AddMember } from './add-member';
import { ChangeMember } from './change-member';
import { Members } from './members';
import { AddedMemberView, MemberChangeInput, MemberPage, MemberView, NewMemberInput } from './organisations.dto';
import { memberView } from './organisations.views';

@ApiTags('members')
@ApiBearerAuth()
@Controller('members')
export class MembersController {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly addMember: AddMember,
    private readonly changeMember: ChangeMember,
  ) {}

  @Get()
  @ApiOkResponse({ type: MemberPage })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<MemberPage> {
    const rows = await this.database.within(actor.organisationId, (tx) =>
      this.members.list(tx, cursorOf(query), limitOf(query) + 1),
    );
    return pageOf(rows, limitOf(query), (member) => memberView(member, actor));
  }

  @Get(':id')
  @ApiOkResponse({ type: MemberView })
  async one(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<MemberView> {
    return memberView(await this.database.within(actor.organisationId, (tx) => this.members.one(tx, id)), actor);
  }

  @Post()
  @Allow('administrator')
  @ApiCreatedResponse({ type: AddedMemberView })
  async add(
    @CurrentActor() actor: Actor,
    @Body() input: NewMemberInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AddedMemberView> {
    const { member, ...password } = await this.addMember.run(actor, input);
    void reply.header('location', `/api/v1/members/${member.id}`);
    return { ...memberView(member, actor), ...password };
  }

  @Patch(':id')
  @Allow('administrator')
  @ApiOkResponse({ type: MemberView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: MemberChangeInput,
  ): Promise<MemberView> {
    return memberView(await this.changeMember.run(actor, id, input), actor);
  }
}
