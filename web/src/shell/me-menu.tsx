/** Who one is and for which organisation; another one, or leaving. */
import { Accessibility, Building2, Check, KeyRound, LogOut, Palette } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type Selection,
} from 'react-aria-components';
import { switchTo, type Me } from '../api/session';
import { t } from '../texts';
import { language, type Language } from '../texts/language';
import { Leave } from './leave';
import { chooseLanguage, chosenTheme, chooseTheme, LANGUAGES, type Theme } from './look';
import { go } from './router';

export function MeMenu({ me }: { readonly me: Me }) {
  const others = me.memberships.filter(({ organisation }) => organisation.id !== me.organisation.id);
  const [isLeaving, setLeaving] = useState(false);
  return (
    <>
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
            </MenuSection>
            <MenuItem className="apart" href="/account">
              <KeyRound size={18} aria-hidden />
              {t.shell.myAccount}
            </MenuItem>
            <LanguageChoice />
            <ThemeChoice />
            {me.roles.includes('administrator') && (
              <MenuItem className="apart" href="/huisstijl">
                <Palette size={18} aria-hidden />
                {t.look.brand}
              </MenuItem>
            )}
            <MenuItem className="apart" href="/toegankelijkheid">
              <Accessibility size={18} aria-hidden />
              {t.look.accessibility}
            </MenuItem>
            <MenuItem className="apart" onAction={() => setLeaving(true)}>
              <LogOut size={18} aria-hidden />
              {t.shell.signOut}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {isLeaving && <Leave me={me} onStay={() => setLeaving(false)} />}
    </>
  );
}

const LanguageChoice = () => (
  <MenuSection
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[language]}
    onSelectionChange={(keys) => chooseLanguage(only(keys) as Language)}
  >
    <Header>{t.look.language}</Header>
    {LANGUAGES.map(([id, tag, name]) => (
      <Option key={id} id={id} name={name} lang={tag} />
    ))}
  </MenuSection>
);

function ThemeChoice() {
  const [theme, setTheme] = useState(chosenTheme);
  const choose = (keys: Selection) => {
    const next = only(keys) as Theme;
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[theme]} onSelectionChange={choose}>
      <Header>{t.look.theme}</Header>
      {(['system', 'light', 'dark'] as const).map((id) => (
        <Option key={id} id={id} name={t.look[id]} />
      ))}
    </MenuSection>
  );
}

const Option = ({ id, name, lang }: { readonly id: string; readonly name: string; readonly lang?: string }) => (
  <MenuItem id={id} textValue={name}>
    <Check size={18} aria-hidden className="chosen-mark" />
    <span lang={lang}>{name}</span>
  </MenuItem>
);

const only = (keys: Selection) => (keys === 'all' ? undefined : [...keys][0]);

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
