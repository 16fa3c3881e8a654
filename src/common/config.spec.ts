import { ConfigError, readConfig } from './config';

const SECOND_OPINION = {
  SECOND_OPINION_URL: 'http://10.0.0.7:8080/',
  SECOND_OPINION_SHAPE: 'tei',
  SECOND_OPINION_LABELS: 'OFFENSIVE, HATE,',
};

const read = (more: Record<string, string>) => readConfig({ ...SECOND_OPINION, ...more }).secondOpinion;

test('no model is asked unless its address is set', () => {
  expect(readConfig({}).secondOpinion).toBeUndefined();
  expect(readConfig({ SECOND_OPINION_SHAPE: 'tei', SECOND_OPINION_URL: '' }).secondOpinion).toBeUndefined();
});

test('a model is asked as it was set', () => {
  const labels = ['OFFENSIVE', 'HATE'];
  expect(read({})).toEqual({ url: 'http://10.0.0.7:8080', shape: 'tei', labels, threshold: 0.8, timeoutMs: 800 });
  const more = { SECOND_OPINION_THRESHOLD: '0.5', SECOND_OPINION_TIMEOUT_MS: '5000', SECOND_OPINION_TOKEN: 'abc' };
  expect(read(more)).toMatchObject({ threshold: 0.5, timeoutMs: 5000, token: 'abc' });
  const openai = { SECOND_OPINION_SHAPE: 'openai', SECOND_OPINION_LABELS: '', SECOND_OPINION_MODEL: 'm' };
  expect(read(openai)).toMatchObject({ shape: 'openai', labels: [], model: 'm' });
});

test.each([
  ['SECOND_OPINION_URL', 'geen adres'],
  ['SECOND_OPINION_URL', 'file:///etc/passwd'],
  ['SECOND_OPINION_SHAPE', 'soap'],
  ['SECOND_OPINION_LABELS', ' , '],
  ['SECOND_OPINION_THRESHOLD', '0'],
  ['SECOND_OPINION_THRESHOLD', '87'],
  ['SECOND_OPINION_THRESHOLD', 'hoog'],
  ['SECOND_OPINION_TIMEOUT_MS', '5001'],
  ['SECOND_OPINION_TOKEN', 'ge heim\n'],
])('%s may not be %j, and a secret is not shown', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(ConfigError);
  expect(() => read({ [name]: value })).toThrow(name);
  expect(() => read({ [name]: value })).not.toThrow('ge heim');
});

const STAND_INS = 'RUGGESPRAAK_NETWORK_STAND_INS';
const SIMULATORS = 'https://api.x.com=http://127.0.0.1:4001/,https://x.com=http://127.0.0.1:4001';

test('in production no simulator stands in for a network', () => {
  expect(() => readConfig({ NODE_ENV: 'production', [STAND_INS]: SIMULATORS })).toThrow(ConfigError);
  expect(() => readConfig({ NODE_ENV: 'production', [STAND_INS]: SIMULATORS })).toThrow(STAND_INS);
  expect(readConfig({ NODE_ENV: 'production', [STAND_INS]: '' }).networkStandIns).toEqual({});
});

test('in a trial they stand in where they are named', () => {
  const at = 'http://127.0.0.1:4001';
  expect(readConfig({ [STAND_INS]: SIMULATORS }).networkStandIns).toEqual({
    'https://api.x.com': at,
    'https://x.com': at,
  });
  expect(readConfig({}).networkStandIns).toEqual({});
  expect(() => readConfig({ [STAND_INS]: 'api.x.com=http://127.0.0.1:4001' })).toThrow(STAND_INS);
});
