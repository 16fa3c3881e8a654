import { CanActivate, createParamDecorator, ExecutionContext, Injectable } from '@nestjs/common';
import { inputPipe } from '../common/http/input.pipe';
import { attempt } from './attempt';
import { SignInInput } from './auth.dto';
import { wrongSignIn } from './auth.errors';
import { LocalStrategy } from './local.strategy';
import type { Proof } from './sign-in';

interface SignInRequest {
  readonly body: unknown;
  signedIn?: Proof;
}

/** Guards come before pipes, so the form of what was filled in is checked here. */
@Injectable()
export class LocalGuard implements CanActivate {
  private readonly form = inputPipe();

  constructor(private readonly strategy: LocalStrategy) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignInRequest>();
    await this.form.transform(request.body, { type: 'body', metatype: SignInInput });
    const signedIn = await attempt<Proof>(this.strategy, request);
    if (!signedIn) throw wrongSignIn();
    request.signedIn = signedIn;
    return true;
  }
}

export const SignedIn = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Required<SignInRequest>>().signedIn,
);
