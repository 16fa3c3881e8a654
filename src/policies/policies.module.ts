import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ChangePolicy } from './change-policy';
import { ChangeTopic } from './change-topic';
import { ConfidentialDocument } from './confidential-document.entity';
import { ConfidentialDocuments } from './confidential-documents';
import { ConfidentialDocumentsController } from './confidential-documents.controller';
import { CreateTopic } from './create-topic';
import { DeleteTopic } from './delete-topic';
import { ForgetDocument } from './forget-document';
import { InitialPolicy } from './initial-policy';
import { PassageIndexes } from './passage-indexes';
import { Policies } from './policies';
import { PolicyController } from './policy.controller';
import { PolicyVersions } from './policy-versions';
import { PublishPolicy } from './publish-policy';
import { RegisterDocument } from './register-document';
import { Topics } from './topics';
import { TopicsController } from './topics.controller';
import { Policy } from './policy.entity';
import { Topic } from './topic.entity';

@Module({
  imports: [AuditModule, OrganisationsModule, TypeOrmModule.forFeature([ConfidentialDocument, Policy, Topic])],
  controllers: [PolicyController, TopicsController, ConfidentialDocumentsController],
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
    ConfidentialDocuments,
    PassageIndexes,
    RegisterDocument,
    ForgetDocument,
  ],
  exports: [Policies, Topics, PublishPolicy, InitialPolicy, ChangePolicy, CreateTopic],
})
export class PoliciesModule {}
