import sharp from 'sharp';
import { openModuleDesk, person, pointers, type ModuleDesk } from '../../test/module-desk';
import { newId } from '../common/ids';
import { mediaForRevision } from './media-for-revision';
import { MediaModule } from './media.module';

let desk: ModuleDesk;
let zemst: string;
let photo: Buffer;
let { app, test, actors, events, send } = {} as ModuleDesk;

beforeAll(async () => {
  desk = await openModuleDesk(MediaModule);
  ({ app, test, actors, events, send } = desk);
  zemst = await desk.anOrganisation('zemst', [person('Amina', 'mandataris'), person('Ada', 'auditor')]);
  await desk.anOrganisation('mechelen', [person('Mia', 'mandataris')]);
  const blank = sharp({ create: { width: 30, height: 20, channels: 3, background: '#369' } });
  photo = await blank
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera van Amina' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 0/1 0/1' } })
    .toBuffer();
});

afterAll(() => desk.close());

type Part = readonly [name: string, value: string | Buffer];

const form = (parts: readonly Part[]) => {
  const data = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, new Blob([new Uint8Array(value)], { type: 'image/jpeg' }), 'foto.jpg');
  }
  return new Response(data);
};

async function upload(as: string, parts: readonly Part[]) {
  const body = form(parts);
  const payload = Buffer.from(await body.arrayBuffer());
  return app.inject({
    method: 'POST',
    url: '/media',
    payload,
    headers: { as, 'content-type': body.headers.get('content-type')! },
  });
}

it('has entities that say what the migrations made', async () => {
  const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => /media/.test(query))).toEqual([]);
});

it('keeps an image without what it told of its maker, for who is signed in', async () => {
  const said: Part[] = [
    ['alt', 'Een blauw vlak'],
    ['origin', 'Amina'],
    ['portrait', '[{"name":"Omar","consent":true}]'],
  ];
  const made = await upload('Amina', [...said, ['file', photo], ['licence', 'CC BY']]);
  expect([made.statusCode, made.headers['etag']]).toEqual([201, '"1"']);
  const rights = { origin: 'Amina', licence: 'CC BY', portrait: [{ name: 'Omar', consent: true }] };
  const { id, bytes } = made.json();
  expect(made.json()).toEqual({
    ...{ id, url: `/api/v1/media/${id}/file`, type: 'image/jpeg', width: 30, height: 20, bytes },
    ...{
      alt: 'Een blauw vlak',
      decorative: false,
      durationMs: null,
      rights,
      located: true,
      version: 1,
      createdAt: expect.any(String),
    },
  });
  const file = await send('Ada', 'GET', `/media/${id}/file`);
  expect([file.statusCode, file.headers['content-type'], file.headers['cache-control']]).toEqual([
    200,
    'image/jpeg',
    'private, no-store',
  ]);
  expect(file.rawPayload).toHaveLength(bytes);
  expect(file.rawPayload.includes('Camera van Amina')).toBe(false);
  expect((await send('Mia', 'GET', `/media/${id}/file`)).statusCode).toBe(404);
  expect((await send('Ada', 'GET', `/media/${id}`)).json()).toEqual(made.json());
});

it.each<[string, string, () => Part[], number, string]>([
  [
    'a second file',
    'Amina',
    () => [
      ['file', photo],
      ['file', photo],
    ],
    400,
    'malformed-form',
  ],
  ['a file under another name', 'Amina', () => [['beeld', photo]], 400, 'malformed-form'],
  ['no file', 'Amina', () => [['alt', 'x']], 400, 'malformed-form'],
  [
    'an unknown field',
    'Amina',
    () => [
      ['file', photo],
      ['onzin', 'x'],
    ],
    400,
    'invalid-input',
  ],
  [
    'a portrait that is no list',
    'Amina',
    () => [
      ['file', photo],
      ['portrait', '{"name":"x"}'],
    ],
    400,
    'invalid-input',
  ],
  [
    'a portrait that is no JSON',
    'Amina',
    () => [
      ['file', photo],
      ['portrait', '['],
    ],
    400,
    'invalid-input',
  ],
  [
    'NUL in a text',
    'Amina',
    () => [
      ['file', photo],
      ['alt', 'a\u0000b'],
    ],
    400,
    'invalid-input',
  ],
  [
    'a name of an object of ours',
    'Amina',
    () => [
      ['file', photo],
      ['__proto__', 'x'],
    ],
    400,
    'malformed-form',
  ],
  [
    'a file of 10 MiB and one byte',
    'Amina',
    () => [['file', Buffer.alloc(10 * 1024 * 1024 + 1)]],
    413,
    'media-too-large',
  ],
  ['a file of 20 MiB', 'Amina', () => [['file', Buffer.alloc(20 * 1024 * 1024)]], 413, 'media-too-large'],
  ['no image', 'Amina', () => [['file', Buffer.from('<svg/>')]], 415, 'media-type'],
  ['an auditor', 'Ada', () => [['file', photo]], 403, 'not-allowed'],
])('refuses %s', async (_case, as, parts, status, code) => {
  expect((await upload(as, parts())).json()).toMatchObject({ status, type: `/problems/${code}` });
});

it('refuses what is no form, or breaks off', async () => {
  expect((await send('Amina', 'POST', '/media', { file: 'x' })).statusCode).toBe(415);
  const headers = { as: 'Amina', 'content-type': 'multipart/form-data; boundary=x' };
  for (const payload of ['', '--x', '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc']) {
    const answer = await app.inject({ method: 'POST', url: '/media', payload, headers });
    expect(answer.json()).toMatchObject({ status: 400, type: '/problems/malformed-form' });
  }
  const without = { ...headers, 'content-type': 'multipart/form-data' };
  expect((await app.inject({ method: 'POST', url: '/media', payload: 'x', headers: without })).statusCode).toBe(400);
});

it('is described anew, and taken away, by who saw the last version', async () => {
  const { id } = (
    await upload('Amina', [
      ['file', photo],
      ['origin', 'Amina'],
    ])
  ).json();
  const url = `/media/${id}`;
  const rights = { licence: 'eigen werk', portrait: [{ name: 'Omar', consent: false }] };
  expect((await send('Amina', 'PATCH', url, { rights })).statusCode).toBe(428);
  const described = await send('Amina', 'PATCH', url, { alt: 'Een vlak', rights }, '"1"');
  expect(described.json()).toMatchObject({ alt: 'Een vlak', rights: { origin: 'Amina', ...rights }, version: 2 });
  expect((await send('Amina', 'PATCH', url, { alt: null }, '"2"')).json()).toMatchObject({
    alt: null,
    rights: { origin: 'Amina' },
  });
  expect(pointers(await send('Amina', 'PATCH', url, { rights: { portrait: [{ name: 'x' }, 7] } }, '"3"'))).toEqual(
    expect.arrayContaining(['/rights/portrait/0/consent']),
  );
  for (const wrong of [{ rights: null }, { rights: [] }, { rights: { portrait: null } }, { rights: 'x' }]) {
    expect((await send('Amina', 'PATCH', url, wrong, '"3"')).statusCode).toBe(400);
  }
  expect((await send('Mia', 'PATCH', url, { alt: 'x' }, '"3"')).statusCode).toBe(404);
  expect((await send('Amina', 'DELETE', url, undefined, '"3"')).statusCode).toBe(204);
  expect((await send('Amina', 'GET', `${url}/file`)).statusCode).toBe(404);
  expect(await events(zemst)).toEqual(expect.arrayContaining(['media.uploaded', 'media.described', 'media.deleted']));
});

it('gives a revision what it freezes, in its order, and refuses what is not there', async () => {
  const ids = [];
  for (const alt of ['een', 'twee'])
    ids.unshift(
      (
        await upload('Amina', [
          ['file', photo],
          ['alt', alt],
        ])
      ).json().id as string,
    );
  const of = (wanted: string[], organisation = zemst) =>
    test.database.within(organisation, (tx) => mediaForRevision(tx, wanted));
  const [first, second] = await of(ids);
  expect(first).toEqual({
    id: ids[0],
    sha256: second!.sha256,
    alt: 'twee',
    decorative: false,
    durationMs: null,
    type: 'image/jpeg',
    width: 30,
    height: 20,
    bytes: second!.bytes,
    rights: { origin: null, licence: null, portrait: [] },
    located: true,
  });
  expect(await of([])).toEqual([]);
  for (const wrong of [newId(), 'onzin', ids[0]!]) {
    await expect(of([ids[0]!, wrong])).rejects.toMatchObject({
      status: 400,
      more: { errors: [{ pointer: '/media/1' }] },
    });
  }
  await expect(of(ids, actors.get('Mia')!.organisationId)).rejects.toMatchObject({ status: 400 });
});
