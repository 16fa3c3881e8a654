/** A state: words, a shape and a colour. */
import {
  AlarmClockOff,
  Ban,
  CalendarClock,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleX,
  Hand,
  MessageCircleQuestion,
  PencilLine,
  Send,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { PostState } from '../api/queries';
import { t } from '../texts';

const LOOKS: Readonly<Record<PostState, readonly [LucideIcon, string]>> = {
  draft: [PencilLine, ''],
  in_review: [MessageCircleQuestion, 'go'],
  rejected: [CircleX, 'stop'],
  approved: [CircleCheck, 'good'],
  scheduled: [CalendarClock, 'go'],
  held: [Hand, 'wait'],
  missed: [AlarmClockOff, 'wait'],
  publishing: [Send, 'go'],
  uncertain: [CircleHelp, 'wait'],
  published: [CircleCheck, 'good'],
  partly_published: [CircleDashed, 'wait'],
  failed: [CircleX, 'stop'],
  withdrawn: [Ban, ''],
  retracted: [Undo2, ''],
};

export function StateBadge({ state, says = t.states[state] }: { readonly state: PostState; readonly says?: string }) {
  const [Icon, look] = LOOKS[state];
  return (
    <span className={`badge ${look}`}>
      <Icon size={15} aria-hidden />
      {says}
    </span>
  );
}
