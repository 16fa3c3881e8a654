import { Body, Controller, Get, HttpCode, Put, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../common/actor';
import { Database } from '../../common/database';
import { CurrentActor } from '../../common/http/access';
import { NotReplayed } from '../../common/http/idempotency.interceptor';
import { personId } from '../../organisations/person-id';
import { Sessions } from '../sessions';
import { NewPasswordInput, SecurityView } from './account.dto';
import { ChangePassword } from './change-password';
import { LEAST, LEAST_WITH_SECOND_FACTOR } from './password-rules';
import { SecondFactors } from './second-factors';

@ApiTags('account')
@ApiBearerAuth()
@NotReplayed()
@Controller('me')
export class AccountController {
  constructor(
    private readonly database: Database,
    private readonly secondFactors: SecondFactors,
    private readonly changePassword: ChangePassword,
    private readonly sessions: Sessions,
  ) {}

  @Get('security')
  @ApiOkResponse({ type: SecurityView })
  security(@CurrentActor() actor: Actor): Promise<SecurityView> {
    const userId = personId(actor);
    return this.database.within(actor.organisationId, async (tx) => {
      const since = await this.secondFactors.confirmedAt(tx, userId);
      return {
        secondFactorSince: since?.toISOString() ?? null,
        recoveryCodesLeft: await this.secondFactors.recoveryCodesLeft(tx, userId),
        leastPasswordLength: since ? LEAST_WITH_SECOND_FACTOR : LEAST,
      };
    });
  }

  @Put('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Choose another password; your other sessions end' })
  @ApiNoContentResponse()
  async password(
    @CurrentActor() actor: Actor,
    @Body() { current, password }: NewPasswordInput,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const sessionId = this.sessions.idOf(request);
    await this.changePassword.run(actor, { current, password, address: request.ip, sessionId });
  }
}
