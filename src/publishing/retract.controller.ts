import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { PostView } from '../posts/post-view';
import { RetractPost } from './retract-post';

export class RetractDto {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(2000) reason: string;
}

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts/:id')
export class RetractController {
  constructor(private readonly retractPost: RetractPost) {}

  @Post('retract')
  @HttpCode(200)
  @ApiOkResponse({ type: PostView })
  retract(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { reason }: RetractDto) {
    return this.retractPost.run(actor, id, reason);
  }
}
