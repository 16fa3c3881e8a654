/** How much there is to know, on every page. */
import { Bell as BellIcon } from 'lucide-react';
import { useUnread } from '../api/notices';
import { t } from '../pages/notices/texts';

export function Bell({ page }: { readonly page: string }) {
  const { data } = useUnread();
  const unread = data?.unread ?? 0;
  return (
    <a
      className="bell"
      href="/meldingen"
      aria-label={t.bell(unread)}
      aria-current={page === 'meldingen' ? 'page' : undefined}
    >
      <BellIcon size={20} aria-hidden />
      <span className="bell-name">{t.title}</span>
      {unread > 0 && (
        <span className="count" aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </a>
  );
}
