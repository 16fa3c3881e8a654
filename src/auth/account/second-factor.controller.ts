import { Body, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../common/actor';
import { CurrentActor } from '../../common/http/access';
import { NotReplayed } from '../../common/http/idempotency.interceptor';
import { CodeInput, PasswordInput, RecoveryCodesView, SecondFactorBegunView } from './account.dto';
import { ChangeSecondFactor } from './change-second-factor';

@ApiTags('account')
@ApiBearerAuth()
@NotReplayed()
@Controller('me/second-factor')
export class SecondFactorController {
  constructor(private readonly changeSecondFactor: ChangeSecondFactor) {}

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Begin with an authenticator app; it counts once a code of it was given' })
  @ApiCreatedResponse({ type: SecondFactorBegunView })
  beginSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() { current }: PasswordInput,
    @Req() { ip }: FastifyRequest,
  ): Promise<SecondFactorBegunView> {
    return this.changeSecondFactor.begin(actor, { password: current, address: ip });
  }

  @Post('confirm')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: RecoveryCodesView })
  async confirmSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() { code }: CodeInput,
    @Req() { ip }: FastifyRequest,
  ): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.changeSecondFactor.confirm(actor, code, ip) };
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'New recovery codes; those before no longer work' })
  @ApiOkResponse({ type: RecoveryCodesView })
  async recoveryCodes(
    @CurrentActor() actor: Actor,
    @Body() { current }: PasswordInput,
    @Req() { ip }: FastifyRequest,
  ): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.changeSecondFactor.newCodes(actor, { password: current, address: ip }) };
  }

  @Post('off')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign in with the password alone again' })
  @ApiNoContentResponse()
  async removeSecondFactor(
    @CurrentActor() actor: Actor,
    @Body() { current }: PasswordInput,
    @Req() { ip }: FastifyRequest,
  ): Promise<void> {
    await this.changeSecondFactor.remove(actor, { password: current, address: ip });
  }
}
