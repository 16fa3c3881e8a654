/** Who one is and for which organisation; another one, or leaving. */
import { Building2, LogOut } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { signOut, switchTo, type Me } from '../api/session';
import { t } from '../texts';
import { go } from './router';

export function MeMenu({ me }: { readonly me: Me }) {
  const others = me.memberships.filter(({ organisation }) => organisation.id !== me.organisation.id);
  return (
    <MenuTrigger>
      <Button className="me-button" aria-label={t.shell.account(me.name)}>
        <span className="initials" aria-hidden>
          {initials(me.name)}
        </span>
        <span>
          <strong>{me.name}</strong>
          <small>{me.organisation.name}</small>
        </span>
      </Button>
      <Popover className="menu" placement="bottom end">
        <Menu>
          <MenuSection aria-label={me.name}>
            <Header>
              {me.name}, {me.roles.map((role) => t.roles[role]).join(', ')}
              <br />
              {me.organisation.name}
            </Header>
            {others.map(({ organisation }) => (
              <MenuItem key={organisation.id} onAction={() => void changeTo(organisation.slug)}>
                <Building2 size={18} aria-hidden />
                {organisation.name}
              </MenuItem>
            ))}
            <MenuItem onAction={() => void signOut().then(() => go('/', 'replace'))}>
              <LogOut size={18} aria-hidden />
              {t.shell.signOut}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Nothing of one organisation stays on the page of another. */
async function changeTo(slug: string): Promise<void> {
  await switchTo(slug);
  go('/', 'replace');
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map(([first = '']) => first)
    .slice(0, 2)
    .join('');
