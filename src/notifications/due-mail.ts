/** A mail that is due: to whom, and what of it is still worth saying at this moment. */
import type { Tx } from '../common/database';
import type { Language } from '../common/product-error';
import type { PostState } from '../posts/workflow';
import { NOTICE_EVENT_NAMES, noticeEvent, type NoticeEventName } from './notice-events';
import type { LetterItem } from './letter';

export interface DueMail {
  readonly email: string;
  readonly language: Language;
  readonly organisation: string;
  readonly items: readonly LetterItem[];
}

interface Item extends LetterItem {
  readonly postState: PostState | null;
  readonly isAsked: boolean;
}

/** Who left gets no mail any more. */
const TO = `SELECT u.email, o.name AS organisation, coalesce(p.language, 'nl') AS language
  FROM notification_mails m JOIN memberships s ON s.user_id = m.user_id AND s.active JOIN users u ON u.id = m.user_id
  JOIN organisations o ON o.id = m.organisation_id
  LEFT JOIN notification_preferences p ON p.user_id = m.user_id AND p.organisation_id = m.organisation_id
  WHERE m.id = $1 AND m.fence = $2`;
/** What was read in the desk meanwhile needs no mail. */
const ITEMS = `SELECT n.event, n.post_id AS "postId", p.state AS "postState", EXISTS (
    SELECT 1 FROM approvals a WHERE a.post_id = n.post_id AND a.state = 'pending' AND NOT EXISTS (
      SELECT 1 FROM approval_decisions d WHERE d.approval_id = a.id AND d.user_id = n.user_id)) AS "isAsked"
  FROM notifications n LEFT JOIN posts p ON p.id = n.post_id
  WHERE n.mail_id = $1 AND n.read_at IS NULL ORDER BY n.id`;

export async function dueMail(tx: Tx, id: string, fence: number): Promise<DueMail | undefined> {
  const to = await tx.one<Omit<DueMail, 'items'>>(TO, [id, fence]);
  const items = (await tx.rows<Item>(ITEMS, [id])).filter(isStillTrue);
  return to && items.length > 0 ? { ...to, items } : undefined;
}

function isStillTrue({ event, postState, isAsked }: Item): boolean {
  if (!isKnown(event)) return false;
  const { whileIn, whileAsked } = noticeEvent(event);
  if (whileAsked && !isAsked) return false;
  return !whileIn || (postState !== null && whileIn.includes(postState));
}

/** Of a version that told of other things there may be some left. */
const isKnown = (event: string): event is NoticeEventName => (NOTICE_EVENT_NAMES as readonly string[]).includes(event);
