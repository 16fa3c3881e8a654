import { Controller, Get, Header, Inject, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Config } from '../../common/config';
import { IdPipe, Public } from '../../common/http/access';
import { notFound } from '../../common/product-error';
import { MediaFiles } from '../../media/media-files';
import { atomFeed, jsonFeed } from './feeds';
import { gonePage, listPage, postPage } from './page-html';
import { brandCss, PAGE_CSS } from './page-style';
import { PublishedPosts } from './published-posts';

const SHOWN = 50;
const HTML = 'text/html; charset=utf-8';

@Public()
@ApiExcludeController()
@Controller('p')
export class PublicPageController {
  constructor(
    private readonly published: PublishedPosts,
    private readonly files: MediaFiles,
    @Inject('config') private readonly config: Config,
  ) {}

  @Get('page.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return PAGE_CSS;
  }

  @Get(':organisation')
  @Header('content-type', HTML)
  async list(@Param('organisation') slug: string, @Query('voor') before?: string): Promise<string> {
    const organisation = await this.published.organisation(slug);
    const posts = await this.published.latest(organisation, SHOWN, before);
    return listPage(organisation, posts, posts.length === SHOWN ? posts.at(-1)?.id : undefined);
  }

  @Get(':organisation/brand.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  async brand(@Param('organisation') slug: string): Promise<string> {
    return brandCss((await this.published.organisation(slug)).brandColour);
  }

  @Get(':organisation/logo')
  @Header('cache-control', 'public, max-age=86400')
  async logo(@Param('organisation') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const { id, logoSha256, logoType } = await this.published.organisation(slug);
    if (!logoSha256 || !logoType) throw notFound();
    await reply.header('content-type', logoType).send(await this.files.read(id, logoSha256));
  }

  @Get(':organisation/atom.xml')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  async atom(@Param('organisation') slug: string): Promise<string> {
    const organisation = await this.published.organisation(slug);
    return atomFeed(this.config.publicUrl, organisation, await this.published.latest(organisation, SHOWN));
  }

  @Get(':organisation/feed.json')
  @Header('content-type', 'application/feed+json; charset=utf-8')
  async json(@Param('organisation') slug: string): Promise<string> {
    const organisation = await this.published.organisation(slug);
    return JSON.stringify(
      jsonFeed(this.config.publicUrl, organisation, await this.published.latest(organisation, SHOWN)),
    );
  }

  @Get(':organisation/:id')
  @Header('content-type', HTML)
  async post(
    @Param('organisation') slug: string,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const organisation = await this.published.organisation(slug);
    const post = await this.published.one(organisation, id);
    if (!post.retracted) return postPage(organisation, post);
    void reply.status(410);
    return gonePage(organisation);
  }

  @Get(':organisation/:id/:place')
  async image(
    @Param('organisation') slug: string,
    @Param('id', IdPipe) id: string,
    @Param('place', ParseIntPipe) place: number,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const organisation = await this.published.organisation(slug);
    const post = await this.published.one(organisation, id);
    const image = post.retracted ? undefined : post.payload.images[place];
    if (!image) throw notFound();
    await reply.header('content-type', image.type).send(await this.files.read(organisation.id, image.sha256));
  }
}
