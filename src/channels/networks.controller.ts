import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { networks } from '../networks';
import { networkView, NetworkView } from './networks.dto';

@ApiTags('channels')
@Controller('networks')
export class NetworksController {
  @Get()
  @ApiOperation({ summary: 'The networks that an account can be connected to, and what each can do' })
  @ApiOkResponse({ type: [NetworkView] })
  list(): NetworkView[] {
    return networks.map(networkView);
  }
}
