import { Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { NotReplayed } from '../common/http/idempotency.interceptor';
import { ResetPassword } from './reset-password';

class NewPasswordView {
  @ApiProperty({ description: 'Shown only here; hand it over in person.' }) password: string;
}

@ApiTags('members')
@ApiBearerAuth()
@NotReplayed()
@Controller('members/:id/password')
export class MemberPasswordController {
  constructor(private readonly resetPassword: ResetPassword) {}

  @Post()
  @Allow('administrator')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Make a new password for a member of this organisation only; their sessions end' })
  @ApiOkResponse({ type: NewPasswordView })
  async reset(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<NewPasswordView> {
    return { password: await this.resetPassword.run(actor, id) };
  }
}
