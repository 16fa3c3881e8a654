import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Never the text: of a document only what recognises it is kept, and not even that once it was let go. */
@Entity('confidential_documents')
@Check('confidential_documents_key_form', `key ~ '^[a-z0-9][a-z0-9-]{0,62}$'`)
@Check('confidential_documents_forgotten', `(deleted_at IS NULL) = (fingerprints IS NOT NULL)`)
@Index('confidential_documents_key_once', ['organisationId', 'key'], { unique: true, where: 'deleted_at IS NULL' })
export class ConfidentialDocument {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'confidential_documents_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('text')
  readonly key!: string;

  @Column('text')
  readonly title!: string;

  @Column('integer')
  readonly words!: number;

  /** How many runs of words are kept. */
  @Column('integer')
  readonly runs!: number;

  @Column('text', { nullable: true })
  readonly fingerprints!: string | null;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey('users', { name: 'confidential_documents_created_by_fkey' })
  readonly createdBy!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  readonly deletedAt!: Date | null;
}

/** As it is shown, with the name of who registered it. */
export type DocumentRow = Pick<
  ConfidentialDocument,
  'id' | 'key' | 'title' | 'words' | 'runs' | 'createdBy' | 'createdAt'
> & { readonly by: string };
