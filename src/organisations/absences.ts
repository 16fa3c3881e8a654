/** The absences of an organisation, and who decides meanwhile. */
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Tx } from '../common/database';
import { notFound } from '../common/product-error';
import { Absence } from './absence.entity';
import { standIn } from './substitutes';

export interface AbsenceRow {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly substituteId: string;
  readonly substituteName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdBy: string;
}

const ABSENCE = `SELECT a.id, a.user_id AS "userId", u.name AS "userName", a.substitute_id AS "substituteId",
    s.name AS "substituteName", a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.created_by AS "createdBy"
  FROM absences a JOIN users u ON u.id = a.user_id JOIN users s ON s.id = a.substitute_id`;

@Injectable()
export class Absences {
  async one(tx: Tx, id: string): Promise<AbsenceRow> {
    const row = await tx.one<AbsenceRow>(`${ABSENCE} WHERE a.id = $1`, [id]);
    if (!row) throw notFound();
    return row;
  }

  /** Newest first, from below the given id; of one person, or of all (null). */
  list(tx: Tx, userId: string | null, below: string, most: number): Promise<AbsenceRow[]> {
    return tx.rows<AbsenceRow>(
      `${ABSENCE} WHERE a.id < $1 AND ($2::uuid IS NULL OR a.user_id = $2) ORDER BY a.id DESC LIMIT $3`,
      [below, userId, most],
    );
  }

  notOver(tx: Tx, at: Date): Promise<Absence[]> {
    return tx.manager.find(Absence, { where: { endsAt: MoreThan(at) }, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  /** For each of these people: who decides at that moment, after every substitute who is away too. */
  async standIns(tx: Tx, userIds: readonly string[], at: Date): Promise<Map<string, string>> {
    const away = (await this.notOver(tx, at)).filter(({ startsAt }) => startsAt <= at);
    return new Map(userIds.map((id) => [id, standIn(id, away)]));
  }
}
