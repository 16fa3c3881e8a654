import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { PoliciesModule } from '../policies/policies.module';
import { CheckText } from './check-text';
import { ChecksController } from './checks.controller';
import { DecideDispute } from './decide-dispute';
import { Dispute } from './dispute.entity';
import { Disputes } from './disputes';
import { RaiseDispute } from './raise-dispute';

@Module({
  imports: [AuditModule, PoliciesModule, TypeOrmModule.forFeature([Dispute])],
  controllers: [ChecksController],
  providers: [CheckText, Disputes, RaiseDispute, DecideDispute],
})
export class ChecksModule {}
