import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { DeleteMedia } from './delete-media';
import { DescribeMedia } from './describe-media';
import { MediaController } from './media.controller';
import { MediaFiles } from './media-files';
import { MediaLibrary } from './media-library';
import { UploadMedia } from './upload-media';
import { Media } from './media.entity';

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([Media])],
  controllers: [MediaController],
  providers: [MediaFiles, MediaLibrary, UploadMedia, DescribeMedia, DeleteMedia],
  exports: [MediaFiles],
})
export class MediaModule {}
