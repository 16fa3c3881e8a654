import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { CurrentActor } from '../common/http/access';
import { notFound } from '../common/product-error';
import { Members } from './members';
import { MeView } from './organisations.dto';
import { personId } from './person-id';
import { meView } from './organisations.views';

@ApiTags('members')
@ApiBearerAuth()
@Controller('me')
export class MeController {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
  ) {}

  @Get()
  @ApiOkResponse({ type: MeView })
  async me(@CurrentActor() actor: Actor): Promise<MeView> {
    const memberships = await this.database.outside((tx) => this.members.memberships(tx, personId(actor)));
    const me = meView(memberships, actor.organisationId);
    if (!me) throw notFound();
    return me;
  }
}
