import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { etagOf } from '../common/http/etag';
import { PageQuery } from '../common/http/page';
import { ChangeTopic } from './change-topic';
import { CreateTopic } from './create-topic';
import { DeleteTopic } from './delete-topic';
import { NewTopic, TopicChange, TopicPage, topicView, TopicView } from './topic.dto';
import { Topics } from './topics';
import { tryTopic } from './try-topic';
import { Matches, TryTopic } from './try-topic.dto';

@ApiTags('topics')
@Controller('topics')
export class TopicsController {
  constructor(
    private readonly topics: Topics,
    private readonly createTopic: CreateTopic,
    private readonly changeTopic: ChangeTopic,
    private readonly deleteTopic: DeleteTopic,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The protected topics' })
  @ApiOkResponse({ type: TopicPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<TopicPage> {
    return this.topics.page(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One protected topic' })
  @ApiOkResponse({ type: TopicView })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TopicView> {
    const topic = await this.topics.get(actor, id);
    void reply.header('etag', etagOf(topic.version));
    return topicView(topic);
  }

  @Post('try')
  @HttpCode(200)
  @ApiOperation({ summary: 'What these words would find in a text, before they are saved' })
  @ApiOkResponse({ type: Matches })
  try(@Body() { text, terms, excludes }: TryTopic): Matches {
    return tryTopic(text, terms, excludes ?? []);
  }

  @Post()
  @Allow('administrator')
  @ApiOperation({ summary: 'Protect a topic; makes a new policy version' })
  @ApiCreatedResponse({ type: TopicView })
  async create(
    @CurrentActor() actor: Actor,
    @Body() input: NewTopic,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TopicView> {
    const topic = await this.createTopic.run(actor, input);
    void reply.header('etag', etagOf(topic.version)).header('location', `/api/v1/topics/${topic.id}`);
    return topicView(topic);
  }

  @Patch(':id')
  @Allow('administrator')
  @ApiOperation({ summary: 'Change a topic; makes a new policy version' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiOkResponse({ type: TopicView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: TopicChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TopicView> {
    const topic = await this.changeTopic.run(actor, id, ifMatch, change);
    void reply.header('etag', etagOf(topic.version));
    return topicView(topic);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('administrator')
  @ApiOperation({ summary: 'Stop protecting a topic; makes a new policy version' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiNoContentResponse()
  delete(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.deleteTopic.run(actor, id, ifMatch);
  }
}
