import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { BrandController } from './brand.controller';
import { ChooseBrand } from './choose-brand';
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
  controllers: [MediaController, BrandController],
  providers: [MediaFiles, Renditions, MediaLibrary, UploadMedia, DescribeMedia, DeleteMedia, ChooseBrand],
  exports: [MediaFiles, Renditions],
})
export class MediaModule {}
