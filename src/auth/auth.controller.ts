import { Body, Controller, Header, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../common/actor';
import { CurrentActor, Public } from '../common/http/access';
import { NotReplayed } from '../common/http/idempotency.interceptor';
import { SessionView, SignInInput, SwitchInput } from './auth.dto';
import { LocalGuard, SignedIn } from './local.guard';
import { OpenSession } from './open-session';
import { deviceOf } from './device';
import { RefreshCookie } from './refresh-cookie';
import { RefreshSession } from './refresh-session';
import type { Session } from './sessions';
import type { Proof } from './sign-in';
import { SignOut } from './sign-out';
import { SwitchOrganisation } from './switch-organisation';

@ApiTags('auth')
@NotReplayed()
@Controller('auth')
export class AuthController {
  constructor(
    private readonly openSession: OpenSession,
    private readonly refreshSession: RefreshSession,
    private readonly signOut: SignOut,
    private readonly switchOrganisation: SwitchOrganisation,
    private readonly cookie: RefreshCookie,
  ) {}

  @Post('login')
  @Public()
  @UseGuards(LocalGuard)
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiBody({ type: SignInInput })
  @ApiOkResponse({ type: SessionView })
  async login(
    @SignedIn() proof: Proof,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.hand(reply, await this.openSession.run(proof, deviceOf(request)));
  }

  @Post('refresh')
  @Public()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SessionView })
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionView> {
    return this.hand(reply, await this.refreshSession.run(this.cookie.read(request)));
  }

  @Post('logout')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOut.run(this.cookie.read(request));
    this.cookie.clear(reply);
  }

  @Post('switch')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiBearerAuth()
  @ApiOkResponse({ type: SessionView })
  async switch(
    @CurrentActor() actor: Actor,
    @Body() { organisation }: SwitchInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const [token, device] = [this.cookie.read(request), deviceOf(request)];
    return this.hand(reply, await this.switchOrganisation.run(actor, organisation, { token, device }));
  }

  private hand(reply: FastifyReply, { answer, refreshToken }: Session): SessionView {
    this.cookie.write(reply, refreshToken);
    return answer;
  }
}
