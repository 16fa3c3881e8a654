import path from 'node:path';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '../common/config';
import { Database } from '../common/database';
import { AuditAnchors } from './anchors';
import { Audit } from './audit';
import { AuditController } from './audit.controller';
import { AuditEvent } from './audit-event.entity';
import { AuditLog } from './audit-log';
import { ExportAudit } from './export-audit';

const anchors = {
  provide: AuditAnchors,
  inject: [Database, 'config'],
  useFactory: (database: Database, config: Config) =>
    new AuditAnchors(database, path.join(config.dataFolder, 'anchors')),
};

@Module({
  imports: [TypeOrmModule.forFeature([AuditEvent])],
  controllers: [AuditController],
  providers: [Audit, AuditLog, ExportAudit, anchors],
  exports: [Audit, AuditLog, AuditAnchors],
})
export class AuditModule {}
