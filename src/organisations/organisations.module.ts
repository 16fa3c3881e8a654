import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { Absence } from './absence.entity';
import { AbsencesController } from './absences.controller';
import { Absences } from './absences';
import { AddAbsence } from './add-absence';
import { AddMember } from './add-member';
import { ChangeMember } from './change-member';
import { MeController } from './me.controller';
import { MembersController } from './members.controller';
import { Members } from './members';
import { Membership } from './membership.entity';
import { Organisation } from './organisation.entity';
import { PublicationStopController } from './publication-stop.controller';
import { RemoveAbsence } from './remove-absence';
import { StopPublication } from './stop-publication';
import { User } from './user.entity';

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([Organisation, User, Membership, Absence])],
  controllers: [MeController, MembersController, AbsencesController, PublicationStopController],
  providers: [Members, Absences, AddMember, ChangeMember, AddAbsence, RemoveAbsence, StopPublication],
  exports: [Members, Absences],
})
export class OrganisationsModule {}
