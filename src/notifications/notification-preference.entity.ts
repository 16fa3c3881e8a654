import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Language } from '../common/product-error';

/** How one person wants to be told in one organisation; who never chose has no row. */
@Entity('notification_preferences')
@Check('notification_preferences_language_known', `language IN ('nl', 'en')`)
@Check('notification_preferences_quiet_whole', '(quiet_from IS NULL) = (quiet_until IS NULL)')
export class NotificationPreference {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'notification_preferences_organisation_id_fkey' })
  readonly organisationId!: string;

  @PrimaryColumn('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'notification_preferences_user_id_fkey' })
  readonly userId!: string;

  @Column('text')
  readonly language!: Language;

  @Column('text', { name: 'quiet_from', nullable: true })
  readonly quietFrom!: string | null;

  @Column('text', { name: 'quiet_until', nullable: true })
  readonly quietUntil!: string | null;

  /** By event; what is absent is as it is for who never chose. */
  @Column('jsonb', { default: {} })
  readonly ways!: Readonly<Record<string, string>>;
}
