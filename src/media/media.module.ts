import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { DeleteMedia } from './delete-media';
import { DescribeMedia } from './describe-media';
import { MediaController } from './media.controller';
import { MediaFiles } from './media-files';
import { MediaLibrary } from './media-library';
import { Rendition } from './rendition.entity';
import { Renditions } from './renditions';
import { UploadMedia } from './upload-media';
import { Media } from './media.entity';

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([Media, Rendition])],
  controllers: [MediaController],
  providers: [MediaFiles, Renditions, MediaLibrary, UploadMedia, DescribeMedia, DeleteMedia],
  exports: [MediaFiles, Renditions],
})
export class MediaModule {}
