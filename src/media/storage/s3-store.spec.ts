import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { S3_KEY, startS3, type S3Server } from '../../../test/media/s3-server';
import { newId } from '../../common/ids';
import { MediaFiles } from '../media-files';

const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruggespraak-s3-'));
const organisation = newId();
let server: S3Server;

beforeAll(async () => {
  server = await startS3();
});
afterEach(() => {
  server.refused.length = 0;
  server.fail = undefined;
});
afterAll(async () => {
  await server.stop();
  fs.rmSync(dataFolder, { recursive: true });
});

const files = (secretAccessKey = S3_KEY.secretAccessKey) => {
  const where = { endpoint: server.url, bucket: 'beelden', prefix: 'zemst/', pathStyle: true };
  return new MediaFiles({ dataFolder, s3: { ...S3_KEY, ...where, secretAccessKey } });
};

it('reads what it wrote, under the name of its hash, and nothing on disk', async () => {
  const sha256 = await files().write(organisation, Buffer.from('beeld'));
  expect([...server.objects.keys()]).toEqual([`/beelden/zemst/${organisation}/${sha256}`]);
  expect(await files().read(organisation, sha256)).toEqual(Buffer.from('beeld'));
  expect(fs.existsSync(path.join(dataFolder, 'media'))).toBe(false);
  expect(server.refused).toEqual([]);
});

it('keeps a film from disk without holding it in memory', async () => {
  const draft = await files().draft();
  const film = Buffer.alloc(3_000_000, 'film');
  fs.writeFileSync(draft, film);
  const { sha256, bytes } = await files().keep(organisation, draft);
  expect(bytes).toBe(film.length);
  expect((await files().read(organisation, sha256)).equals(film)).toBe(true);
});

it('says what is missing, what was changed, and what another organisation has', async () => {
  const sha256 = await files().write(organisation, Buffer.from('echt'));
  await expect(files().read(newId(), sha256)).rejects.toMatchObject({ code: 'media-missing', status: 503 });
  server.objects.set(`/beelden/zemst/${organisation}/${sha256}`, Buffer.from('vals'));
  await expect(files().read(organisation, sha256)).rejects.toMatchObject({ code: 'media-changed' });
});

it('says that the storage does not answer, without its secret', async () => {
  const sha256 = await files().write(organisation, Buffer.from('echt'));
  const refused = await files('een andere')
    .read(organisation, sha256)
    .catch((cause: unknown) => cause);
  expect(refused).toMatchObject({ code: 'media-store-unavailable', status: 503 });
  expect(server.refused).toEqual(['SignatureDoesNotMatch']);
  server.fail = 503;
  await expect(files().write(organisation, Buffer.from('x'))).rejects.toMatchObject({
    code: 'media-store-unavailable',
  });
  expect(server.refused.filter((code) => code === 'SlowDown')).toHaveLength(3);
});
