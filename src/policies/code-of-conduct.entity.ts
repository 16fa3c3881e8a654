import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The ten guidelines in the organisation's own words; an empty one is said as the product says it. */
@Entity('codes_of_conduct')
@Check('codes_of_conduct_of_ten', 'cardinality(wording) = 10')
export class CodeOfConduct {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'codes_of_conduct_organisation_id_fkey' })
  readonly organisationId: string;

  @Column('text', { array: true })
  readonly wording: string[];

  @Column('integer', { default: 1 })
  readonly version: number;

  @Column('uuid', { name: 'changed_by' })
  readonly changedBy: string;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  readonly changedAt: Date;
}
