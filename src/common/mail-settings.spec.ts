import { ConfigError, readConfig } from './config';

const FROM = { MAIL_FROM: 'berichten@zemst.be' };

it.each([
  ['smtp://mail.zemst.be', { host: 'mail.zemst.be', port: 587, tls: 'required' }],
  ['smtps://jan:ge%20heim@mail.zemst.be', { port: 465, tls: 'wrapped', user: 'jan', password: 'ge heim' }],
  ['smtp://127.0.0.1:25?tls=none', { port: 25, tls: 'none' }],
])('%s is understood', (SMTP_URL, expected) => {
  expect(readConfig({ ...FROM, SMTP_URL }).mail).toMatchObject({ ...expected, from: FROM.MAIL_FROM });
});

it('sends nothing where no server is named', () => expect(readConfig(FROM).mail).toBeUndefined());

it.each([
  [{ ...FROM, SMTP_URL: 'https://mail.zemst.be' }, 'SMTP_URL'],
  [{ ...FROM, SMTP_URL: 'smtp://' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://jan:geheim@mail.zemst.be' }, 'MAIL_FROM'],
  [{ SMTP_URL: 'smtp://jan:geheim@mail.zemst.be', MAIL_FROM: 'a@b.be\r\nBcc: c@d.be' }, 'MAIL_FROM'],
])('%j is refused by name, without its secret', (env, name) => {
  expect(() => readConfig(env)).toThrow(ConfigError);
  expect(() => readConfig(env)).toThrow(name);
  expect(() => readConfig(env)).not.toThrow('geheim');
});
