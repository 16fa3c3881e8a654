import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { MediaModule } from '../media/media.module';
import { PoliciesModule } from '../policies/policies.module';
import { Comment } from './comment.entity';
import { Comments } from './comments';
import { CreatePost } from './create-post';
import { DraftPost } from './draft-post';
import { EditPost } from './edit-post';
import { ImportController } from './import/import.controller';
import { ImportPosts } from './import/import-posts';
import { Post } from './post.entity';
import { PostHistory } from './post-history';
import { PostHistoryController } from './post-history.controller';
import { PostMovesController } from './post-moves.controller';
import { Posts } from './posts';
import { PostsController } from './posts.controller';
import { Revision } from './revision.entity';
import { SecondOpinion } from './second-opinion';
import { TakeBackPost } from './take-back-post';
import { WithdrawPost } from './withdraw-post';

@Module({
  imports: [AuditModule, PoliciesModule, MediaModule, TypeOrmModule.forFeature([Post, Revision, Comment])],
  controllers: [ImportController, PostsController, PostMovesController, PostHistoryController],
  providers: [
    Posts,
    DraftPost,
    CreatePost,
    EditPost,
    WithdrawPost,
    TakeBackPost,
    PostHistory,
    Comments,
    SecondOpinion,
    ImportPosts,
  ],
  exports: [Posts, DraftPost, CreatePost, EditPost, WithdrawPost, TakeBackPost, SecondOpinion, PostHistory, Comments],
})
export class PostsModule {}
