/** One claimed delivery: whose it is, and the fence that makes the claim ours. */
export interface Job {
  readonly id: string;
  readonly organisationId: string;
  readonly postId: string;
  readonly fence: number;
}

export const JOB_COLUMNS = `id, organisation_id AS "organisationId", post_id AS "postId", fence`;

export const DELIVERY = (job: Job, details: Readonly<Record<string, unknown>> = {}) => ({
  delivery: job.id,
  ...details,
});
