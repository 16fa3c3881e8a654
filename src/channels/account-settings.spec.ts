import { networks, type Network } from '../networks';
import { accountSettings } from './account-settings';

const label = { nl: '', en: '' };
const network: Pick<Network, 'settings'> = {
  settings: [
    { key: 'server', kind: 'url', required: true, label },
    { key: 'token', kind: 'secret', required: true, label },
    { key: 'note', kind: 'text', required: false, label },
    { key: 'extra', kind: 'secret', required: false, label },
  ],
};
const before = { plain: { server: 'https://oud.example', note: 'oud' }, secret: { token: 'geheim', extra: 'ook' } };

it('keeps what is secret apart, without stray spaces', () => {
  expect(accountSettings(network, { server: ' https://plein.example ', token: ' geheim\n', note: '' })).toEqual({
    plain: { server: 'https://plein.example' },
    secret: { token: 'geheim' },
  });
});

it('keeps what is not said, and takes away what is emptied', () => {
  expect(accountSettings(network, { note: '', extra: '', token: 'nieuw' }, before)).toEqual({
    plain: { server: 'https://oud.example' },
    secret: { token: 'nieuw' },
  });
});

it.each<[Record<string, unknown>, string[]]>([
  [{}, ['/settings/server', '/settings/token']],
  [{ server: 'https://a.example', token: '  ' }, ['/settings/token']],
  [{ server: 'plein', token: 'x' }, ['/settings/server']],
  [{ server: 'javascript:alert(1)', token: 'x' }, ['/settings/server']],
  [{ server: 'https://a.example', token: 7 }, ['/settings/token']],
  [{ server: 'https://a.example', token: null }, ['/settings/token']],
  [{ server: 'https://a.example', token: 'x'.repeat(4097) }, ['/settings/token']],
  [{ server: 'https://a.example', token: 'x', baseUrl: 'y', 'a/b': 'z' }, ['/settings/baseUrl', '/settings/a~1b']],
  [{ constructor: 'x' }, ['/settings/constructor']],
])('refuses %j', (said, pointers) => {
  expect(() => accountSettings(network, said)).toThrow(
    expect.objectContaining({
      status: 400,
      more: { errors: pointers.map((pointer) => expect.objectContaining({ pointer })) },
    }),
  );
});

it.each(networks.map((each) => [each.id, each] as const))('takes everything that %s asks for', (_id, each) => {
  const said = Object.fromEntries(
    each.settings.map(({ key, kind }) => [key, kind === 'url' ? 'https://a.example' : 'x']),
  );
  const { plain, secret } = accountSettings(each, said);
  expect({ ...plain, ...secret }).toEqual(said);
});
