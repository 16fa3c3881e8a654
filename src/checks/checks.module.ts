import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { PoliciesModule } from '../policies/policies.module';
import { PostsModule } from '../posts/posts.module';
import { CheckText } from './check-text';
import { ChecksController } from './checks.controller';
import { DecideDispute } from './decide-dispute';
import { Dispute } from './dispute.entity';
import { Disputes } from './disputes';
import { RaiseDispute } from './raise-dispute';
import { ReplayController } from './replay.controller';
import { ReplayPolicy } from './replay-policy';
import { SuggestionsController } from './suggestions.controller';
import { TopicSuggestions } from './topic-suggestions';

@Module({
  imports: [AuditModule, PoliciesModule, PostsModule, TypeOrmModule.forFeature([Dispute])],
  controllers: [ChecksController, ReplayController, SuggestionsController],
  providers: [CheckText, Disputes, RaiseDispute, DecideDispute, ReplayPolicy, TopicSuggestions],
})
export class ChecksModule {}
