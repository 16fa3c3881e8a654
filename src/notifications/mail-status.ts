/** Whether mail leaves, for who keeps the house: what was given up does not disappear silently. */
import { Controller, Get, Inject, Injectable } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import type { RunningConfig } from '../common/config';
import { Database } from '../common/database';
import { Allow, CurrentActor } from '../common/http/access';

class MailStatusView {
  @ApiProperty({ description: 'False: no mail server was set (SMTP_URL), so no mail is sent' }) works: boolean;
  @ApiProperty({ type: 'integer', description: 'Waits for a server that did not take it yet' }) delayed: number;
  @ApiProperty({ type: 'integer', description: 'Given up in the last thirty days' }) givenUp: number;
  @ApiProperty({ type: String, nullable: true, description: 'What the server last answered, by its code' })
  lastFailure: string | null;
}

const STATUS = `SELECT
    count(*) FILTER (WHERE state = 'sending' AND last_failure IS NOT NULL)::int AS delayed,
    count(*) FILTER (WHERE state = 'given_up')::int AS "givenUp",
    (array_agg(last_failure ORDER BY id DESC) FILTER (WHERE last_failure IS NOT NULL))[1] AS "lastFailure"
  FROM notification_mails WHERE organisation_id = $1 AND created_at > now() - interval '30 days'
    AND state IN ('sending', 'given_up')`;

@Injectable()
export class MailStatus {
  constructor(
    private readonly database: Database,
    @Inject('config') private readonly config: RunningConfig,
  ) {}

  async of(organisationId: string): Promise<MailStatusView> {
    const counted = await this.database.within(organisationId, (tx) =>
      tx.sole<Omit<MailStatusView, 'works'>>(STATUS, [organisationId]),
    );
    return { works: this.config.mail !== undefined, ...counted };
  }
}

@ApiTags('notifications')
@ApiBearerAuth()
@Allow('administrator', 'auditor')
@Controller('notifications/mail')
export class MailStatusController {
  constructor(private readonly status: MailStatus) {}

  @Get()
  @ApiOperation({ summary: 'Whether mail leaves, and what was given up' })
  @ApiOkResponse({ type: MailStatusView })
  read(@CurrentActor() { organisationId }: Actor): Promise<MailStatusView> {
    return this.status.of(organisationId);
  }
}
