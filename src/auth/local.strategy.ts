import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { MeView } from '../organisations/organisations.dto';
import { SignIn } from './sign-in';

@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  validate(request: { readonly ip: string }, email: string, password: string): Promise<MeView> {
    return this.signIn.run({ email, address: request.ip }, password);
  }
}
