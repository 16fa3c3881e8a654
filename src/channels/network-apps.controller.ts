import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor } from '../common/http/access';
import { NetworkAppInput, NetworkAppView } from './network-apps.dto';
import { PutNetworkApp } from './put-network-app';
import { RemoveNetworkApp } from './remove-network-app';
import { ShowNetworkApp } from './show-network-app';

@ApiTags('channels')
@Allow('administrator')
@Controller('network-apps')
export class NetworkAppsController {
  constructor(
    private readonly show: ShowNetworkApp,
    private readonly put: PutNetworkApp,
    private readonly remove: RemoveNetworkApp,
  ) {}

  @Get(':network')
  @ApiOperation({
    summary: 'The organisation’s registration as a developer with a network; its secret never comes out',
  })
  @ApiOkResponse({ type: NetworkAppView })
  one(@CurrentActor() actor: Actor, @Param('network') network: string): Promise<NetworkAppView> {
    return this.show.run(actor, network);
  }

  @Put(':network')
  @ApiOperation({ summary: 'Fill in the registration that people sign in under at this network' })
  @ApiOkResponse({ type: NetworkAppView })
  fillIn(
    @CurrentActor() actor: Actor,
    @Param('network') network: string,
    @Body() input: NetworkAppInput,
  ): Promise<NetworkAppView> {
    return this.put.run(actor, network, input);
  }

  @Delete(':network')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget the registration; nobody can sign in at this network after, nor be renewed' })
  @ApiNoContentResponse()
  forget(@CurrentActor() actor: Actor, @Param('network') network: string): Promise<void> {
    return this.remove.run(actor, network);
  }
}
