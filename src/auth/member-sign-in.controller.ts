import { Controller, Delete, Header, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { NotReplayed } from '../common/http/idempotency.interceptor';
import { ResetSecondFactor } from './account/reset-second-factor';
import { ResetPassword } from './reset-password';

class NewPasswordView {
  @ApiProperty({ description: 'Shown only here; hand it over in person.' }) password: string;
}

@ApiTags('members')
@ApiBearerAuth()
@NotReplayed()
@Controller('members/:id')
export class MemberSignInController {
  constructor(
    private readonly resetPassword: ResetPassword,
    private readonly resetSecondFactor: ResetSecondFactor,
  ) {}

  @Post('password')
  @Allow('administrator')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Make a new password for a member of this organisation only; their sessions end' })
  @ApiOkResponse({ type: NewPasswordView })
  async reset(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NewPasswordView> {
    return { password: await this.resetPassword.run(actor, id) };
  }

  @Delete('second-factor')
  @Allow('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take away the second step of a member who lost their device; their sessions end' })
  @ApiNoContentResponse()
  async secondFactor(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.resetSecondFactor.run(actor, id);
  }
}
