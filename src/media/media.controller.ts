import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
} from '@nestjs/swagger';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { etagOf } from '../common/http/etag';
import { DeleteMedia } from './delete-media';
import { DescribeMedia } from './describe-media';
import { MediaChange, MediaForm } from './media.dto';
import { mediaView, MediaView } from './media-view';
import { MediaFiles } from './media-files';
import { MediaLibrary } from './media-library';
import { readUpload } from './read-upload';
import { MEDIA_TYPES } from './rights';
import { UploadMedia } from './upload-media';

@ApiTags('media')
@Controller('media')
export class MediaController {
  constructor(
    private readonly library: MediaLibrary,
    private readonly files: MediaFiles,
    private readonly uploadMedia: UploadMedia,
    private readonly describeMedia: DescribeMedia,
    private readonly deleteMedia: DeleteMedia,
  ) {}

  @Post()
  @Allow('mandataris', 'assistant', 'woordvoerder', 'administrator')
  @ApiOperation({ summary: 'Add an image or a film; place, time and camera are removed from it' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: MediaForm })
  @ApiCreatedResponse({ type: MediaView })
  async upload(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaView> {
    const media = await this.uploadMedia.run(actor, await readUpload(request, () => this.files.draft()));
    void reply.header('etag', etagOf(media.version)).header('location', `/api/v1/media/${media.id}`);
    return mediaView(media);
  }

  @Get(':id')
  @ApiOperation({ summary: 'What is known of an image' })
  @ApiOkResponse({ type: MediaView })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaView> {
    const media = await this.library.get(actor, id);
    void reply.header('etag', etagOf(media.version));
    return mediaView(media);
  }

  @Get(':id/file')
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @ApiOperation({ summary: 'The image itself' })
  @ApiProduces(...MEDIA_TYPES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StreamableFile> {
    const { media, bytes } = await this.library.bytes(actor, id);
    return new StreamableFile(bytes, { type: media.type, length: bytes.length, disposition: 'inline' });
  }

  @Patch(':id')
  @Allow('mandataris', 'assistant', 'woordvoerder', 'administrator')
  @ApiOperation({ summary: 'Say what is to be seen, whose it is and who is on it' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiOkResponse({ type: MediaView })
  async describe(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: MediaChange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MediaView> {
    const media = await this.describeMedia.run(actor, id, ifMatch, change);
    void reply.header('etag', etagOf(media.version));
    return mediaView(media);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('mandataris', 'assistant', 'woordvoerder', 'administrator')
  @ApiOperation({ summary: 'Take an image from the library' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that you saw' })
  @ApiNoContentResponse()
  delete(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.deleteMedia.run(actor, id, ifMatch);
  }
}
