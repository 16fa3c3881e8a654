import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { etagOf } from '../common/http/etag';
import { CreatePost } from './create-post';
import { EditPost } from './edit-post';
import { listPosts } from './list-posts';
import { ChangePostDto, CreatePostDto, PostPage, PostsQuery } from './post.dto';
import { PostView } from './post-view';
import { readPost } from './read-post';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts')
export class PostsController {
  constructor(
    private readonly database: Database,
    private readonly createPost: CreatePost,
    private readonly editPost: EditPost,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('mandataris', 'assistant')
  @ApiCreatedResponse({ type: PostView })
  async create(
    @CurrentActor() actor: Actor,
    @Body() input: CreatePostDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const post = await this.createPost.run(actor, input);
    void reply.header('location', `/api/v1/posts/${post.id}`);
    return tagged(post, reply);
  }

  @Get()
  @ApiOkResponse({ type: PostPage })
  list(@CurrentActor() actor: Actor, @Query() query: PostsQuery) {
    return this.database.within(actor.organisationId, (tx) => listPosts(tx, actor, query));
  }

  @Get(':id')
  @ApiOkResponse({ type: PostView })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(await this.database.within(actor.organisationId, (tx) => readPost(tx, actor, id)), reply);
  }

  @Patch(':id')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: PostView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ChangePostDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(await this.editPost.run(actor, id, input, ifMatch), reply);
  }
}

function tagged(post: PostView, reply: FastifyReply): PostView {
  void reply.header('etag', etagOf(post.version));
  return post;
}
