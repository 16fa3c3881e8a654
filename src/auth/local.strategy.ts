import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { SignInInput } from './auth.dto';
import { SignIn, type Proof } from './sign-in';

interface SignInRequest {
  readonly ip: string;
  readonly body: SignInInput;
}

@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  validate({ ip, body }: SignInRequest, email: string, password: string): Promise<Proof> {
    return this.signIn.run({ email, address: ip }, password, body.totp);
  }
}
