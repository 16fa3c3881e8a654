import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { AuditModule } from '../audit/audit.module';
import type { Config } from '../common/config';
import { Secrets } from '../common/secrets';
import { OrganisationsModule } from '../organisations/organisations.module';
import { AccountController } from './account/account.controller';
import { MySessionsController } from './account/my-sessions.controller';
import { SecondFactorController } from './account/second-factor.controller';
import { ChangePassword } from './account/change-password';
import { ChangeSecondFactor } from './account/change-second-factor';
import { EndSessions } from './account/end-sessions';
import { ProvePassword } from './account/prove-password';
import { ResetSecondFactor } from './account/reset-second-factor';
import { SecondFactors } from './account/second-factors';
import { AccessGuard } from './access.guard';
import { AuthController } from './auth.controller';
import { JwtStrategy } from './jwt.strategy';
import { LocalStrategy } from './local.strategy';
import { MemberSignInController } from './member-sign-in.controller';
import { OpenSession } from './open-session';
import { RefreshCookie } from './refresh-cookie';
import { RefreshSession } from './refresh-session';
import { RefreshTokens } from './refresh-tokens';
import { ResetPassword } from './reset-password';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SignInFailures } from './sign-in-failures';
import { SignOut } from './sign-out';
import { SwitchOrganisation } from './switch-organisation';

const jwt = JwtModule.registerAsync({
  inject: [Secrets],
  useFactory: (secrets: Secrets) => ({ secret: secrets.key('jwt') }),
});

const cookie = {
  provide: RefreshCookie,
  inject: ['config'],
  useFactory: (config: Config) => new RefreshCookie(config.publicUrl.startsWith('https:')),
};

@Module({
  imports: [AuditModule, OrganisationsModule, jwt],
  controllers: [
    AuthController,
    MemberSignInController,
    AccountController,
    SecondFactorController,
    MySessionsController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    cookie,
    JwtStrategy,
    LocalStrategy,
    SignInFailures,
    RefreshTokens,
    Sessions,
    SignIn,
    OpenSession,
    RefreshSession,
    SignOut,
    ResetPassword,
    SwitchOrganisation,
    SecondFactors,
    ProvePassword,
    ChangePassword,
    ChangeSecondFactor,
    EndSessions,
    ResetSecondFactor,
  ],
  exports: [
    SignIn,
    OpenSession,
    RefreshSession,
    SwitchOrganisation,
    RefreshCookie,
    JwtStrategy,
    Sessions,
    RefreshTokens,
  ],
})
export class AuthModule {}
