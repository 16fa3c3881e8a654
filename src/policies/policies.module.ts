import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ChangePolicy } from './change-policy';
import { ChangeTopic } from './change-topic';
import { CreateTopic } from './create-topic';
import { DeleteTopic } from './delete-topic';
import { InitialPolicy } from './initial-policy';
import { Policies } from './policies';
import { PolicyController } from './policy.controller';
import { PolicyVersions } from './policy-versions';
import { PublishPolicy } from './publish-policy';
import { Topics } from './topics';
import { TopicsController } from './topics.controller';
import { Policy } from './policy.entity';
import { Topic } from './topic.entity';

@Module({
  imports: [AuditModule, OrganisationsModule, TypeOrmModule.forFeature([Policy, Topic])],
  controllers: [PolicyController, TopicsController],
  providers: [
    Policies,
    PolicyVersions,
    Topics,
    PublishPolicy,
    InitialPolicy,
    ChangePolicy,
    CreateTopic,
    ChangeTopic,
    DeleteTopic,
  ],
  exports: [Policies, Topics, PublishPolicy, InitialPolicy, ChangePolicy, CreateTopic],
})
export class PoliciesModule {}
