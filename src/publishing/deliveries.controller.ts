import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { CurrentActor, IdPipe } from '../common/http/access';
import { DeliveryWithAttempts, readDelivery, ResolveDto } from './deliveries';
import { ResolveDelivery } from './resolve-delivery';
import { RetryDelivery } from './retry-delivery';

@ApiTags('deliveries')
@ApiBearerAuth()
@Controller('deliveries/:id')
export class DeliveriesController {
  constructor(
    private readonly database: Database,
    private readonly retryDelivery: RetryDelivery,
    private readonly resolveDelivery: ResolveDelivery,
  ) {}

  @Get()
  @ApiOkResponse({ type: DeliveryWithAttempts })
  read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    return this.database.within(actor.organisationId, (tx) => readDelivery(tx, actor, id));
  }

  @Post('retry')
  @HttpCode(200)
  @ApiOkResponse({ type: DeliveryWithAttempts })
  async retry(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    const { post, postState } = await this.read(actor, id);
    return this.retryDelivery.run(actor, id, post, postState);
  }

  @Post('resolve')
  @HttpCode(200)
  @ApiOkResponse({ type: DeliveryWithAttempts })
  async resolve(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() verdict: ResolveDto) {
    const { post } = await this.read(actor, id);
    return this.resolveDelivery.run(actor, id, post, verdict);
  }
}
