import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An organisation's own registration as a developer with a network, under which people sign in there. */
@Entity('network_apps')
export class NetworkApp {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'network_apps_pkey' })
  @ForeignKey('organisations', { name: 'network_apps_organisation_id_fkey' })
  readonly organisationId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'network_apps_pkey' })
  readonly network!: string;

  /** Empty, but for a network that is many servers. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'network_apps_pkey', default: '' })
  readonly server!: string;

  @Column('text', { name: 'client_id' })
  readonly clientId!: string;

  @Column('text', { name: 'sealed_client_secret', default: '' })
  readonly sealedClientSecret!: string;

  /** The address under which it was registered; when ours changes, a registration made by itself is made anew. */
  @Column('text', { name: 'redirect_uri' })
  readonly redirectUri!: string;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  readonly updatedAt!: Date;
}
