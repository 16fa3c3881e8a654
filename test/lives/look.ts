/** What the tables and the network say of one post, read in one statement after every command. */
import type { DeliveryState } from '../../src/publishing/delivery-workflow';
import type { PostState } from '../../src/posts/workflow';
import type { Stage } from './stage';

export interface Seen {
  readonly state: PostState;
  readonly revision: number;
  readonly lastApproval: string | null;
  readonly anyDelivery: string | null;
  /** By channel. */
  readonly deliveries: Readonly<Record<string, { readonly id: string; readonly state: DeliveryState }>>;
  readonly attempts: readonly Attempted[];
  readonly audit: readonly Told[];
  /** How many posts of it stand on the network, by the network's own log. */
  readonly standing: number;
}

interface Attempted {
  /** Its words touch the topic; are those of a revision; have the yes that they need. */
  readonly touches: boolean;
  readonly written: boolean;
  readonly agreed: boolean;
}

interface Told {
  readonly event: string;
  readonly from: PostState | null;
  readonly to: PostState | null;
  readonly delivery: string | null;
}

const LOOK = `
  SELECT p.state, p.revision_number AS revision,
    (SELECT id FROM approvals WHERE post_id = p.id AND revision_number = p.revision_number ORDER BY id DESC LIMIT 1) AS "lastApproval",
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'channel', d.channel_id, 'state', d.state)), '[]')
      FROM deliveries d WHERE d.post_id = p.id) AS deliveries,
    (SELECT coalesce(json_agg(json_build_object('touches', a.payload->>'text' LIKE '%fusie%', 'written', r.number IS NOT NULL,
        'agreed', EXISTS (SELECT 1 FROM approvals y WHERE y.post_id = p.id AND y.revision_number = r.number AND y.state = 'approved'))
        ORDER BY a.armed_at, a.id), '[]')
      FROM attempts a JOIN deliveries d ON d.id = a.delivery_id
      LEFT JOIN revisions r ON r.post_id = p.id AND r.text = a.payload->>'text' WHERE d.post_id = p.id) AS attempts,
    (SELECT coalesce(json_agg(json_build_object('event', e.event, 'from', e.details->>'from', 'to', e.details->>'to',
        'delivery', e.details->>'delivery') ORDER BY e.seq), '[]')
      FROM audit_events e WHERE e.subject_id = p.id) AS audit
  FROM posts p WHERE p.id = $1`;

type Row = Omit<Seen, 'deliveries' | 'standing' | 'anyDelivery'> & {
  readonly deliveries: readonly { id: string; channel: string; state: DeliveryState }[];
};

export async function look({ eyes, channels, network }: Stage, postId: string): Promise<Seen> {
  const { rows } = await eyes.query<Row>({ name: 'look', text: LOOK, values: [postId] });
  const row = rows[0]!;
  const named = row.deliveries.map(({ id, channel, state }) => {
    return [channel === channels.site ? 'site' : 'network', { id, state }] as const;
  });
  const ours = new Set(row.deliveries.map(({ id }) => id));
  const standing = network.accepted.filter(({ id, key }) => key !== undefined && ours.has(key) && network.stands(id));
  return {
    ...row,
    deliveries: Object.fromEntries(named),
    anyDelivery: row.deliveries[0]?.id ?? null,
    standing: standing.length,
  };
}
