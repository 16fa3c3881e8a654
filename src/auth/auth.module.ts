import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { AuditModule } from '../audit/audit.module';
import type { Config } from '../common/config';
import { Secrets } from '../common/secrets';
import { OrganisationsModule } from '../organisations/organisations.module';
import { AccessGuard } from './access.guard';
import { AuthController } from './auth.controller';
import { JwtStrategy } from './jwt.strategy';
import { LocalStrategy } from './local.strategy';
import { MemberPasswordController } from './member-password.controller';
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
  controllers: [AuthController, MemberPasswordController],
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
