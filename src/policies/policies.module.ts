import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { ChangePolicy } from './change-policy';
import { ChangeTopic } from './change-topic';
import { CodeOfConduct } from './code-of-conduct.entity';
import { CodeOfConductController } from './code-of-conduct.controller';
import { CodesOfConduct } from './codes-of-conduct';
import { ConfidentialDocument } from './confidential-document.entity';
import { ConfidentialDocuments } from './confidential-documents';
import { ConfidentialDocumentsController } from './confidential-documents.controller';
import { CoolingOffController } from './cooling-off.controller';
import { CreateTopic } from './create-topic';
import { DeleteTopic } from './delete-topic';
import { ForgetDocument } from './forget-document';
import { InitialPolicy } from './initial-policy';
import { PassageIndexes } from './passage-indexes';
import { Policies } from './policies';
import { PolicyController } from './policy.controller';
import { PolicyVersions } from './policy-versions';
import { PublishPolicy } from './publish-policy';
import { ChangeQuietPeriod } from './quiet-periods/change-quiet-period';
import { DeclareQuietPeriod } from './quiet-periods/declare-quiet-period';
import { LiftQuietPeriod } from './quiet-periods/lift-quiet-period';
import { QuietPeriod } from './quiet-periods/quiet-period.entity';
import { QuietPeriods } from './quiet-periods/quiet-periods';
import { QuietPeriodsController } from './quiet-periods/quiet-periods.controller';
import { RegisterDocument } from './register-document';
import { RuleGuideController } from './rule-guide.controller';
import { SetCoolingOff } from './set-cooling-off';
import { Topics } from './topics';
import { TopicsController } from './topics.controller';
import { Policy } from './policy.entity';
import { Topic } from './topic.entity';

@Module({
  imports: [
    AuditModule,
    OrganisationsModule,
    TypeOrmModule.forFeature([CodeOfConduct, ConfidentialDocument, Policy, QuietPeriod, Topic]),
  ],
  controllers: [
    PolicyController,
    RuleGuideController,
    CodeOfConductController,
    TopicsController,
    ConfidentialDocumentsController,
    CoolingOffController,
    QuietPeriodsController,
  ],
  providers: [
    Policies,
    CodesOfConduct,
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
    SetCoolingOff,
    QuietPeriods,
    DeclareQuietPeriod,
    ChangeQuietPeriod,
    LiftQuietPeriod,
  ],
  exports: [Policies, Topics, PublishPolicy, InitialPolicy, ChangePolicy, CreateTopic],
})
export class PoliciesModule {}
