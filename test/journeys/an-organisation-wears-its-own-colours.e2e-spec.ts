/** An administrator chooses a colour and a logo: the desk and the public page wear them, in colours that can be read. */
import sharp from 'sharp';
import { made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const publicPage = async (rest = '') => fetch(`${app.url}/p/${desk.slug}${rest}`);

async function anImage(): Promise<string> {
  const file = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#c00' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)], { type: 'image/png' }), 'logo.png');
  return made(await desk.bea.upload('/media', form)).id;
}

it('is plain until something is chosen', async () => {
  expect(made(await desk.wim.get('/organisation/brand'))).toEqual({ colour: null, palette: null, logo: null });
  expect((await publicPage('/logo')).status).toBe(404);
  expect(await (await publicPage()).text()).not.toContain('brand.css');
});

it('shows the colour and the logo to everybody, and leaves what is not named', async () => {
  const logo = await anImage();
  made(await desk.bea.patch('/organisation/brand', { colour: '#FFDD00' }));
  const brand = made<{ colour: string; logo: string; palette: { light: { accent: string } } }>(
    await desk.bea.patch('/organisation/brand', { logo }),
  );
  expect(brand.colour).toBe('#ffdd00');
  expect(brand.palette.light.accent).not.toBe('#ffdd00');
  expect(made<{ brand: unknown }>(await desk.mieke.get('/me')).brand).toEqual(brand);
  expect(await (await publicPage()).text()).toContain(brand.logo);
  expect((await fetch(app.url + brand.logo)).headers.get('content-type')).toMatch(/^image\//);
  expect(await (await publicPage('/brand.css')).text()).toContain(brand.palette.light.accent);
  expect(made<{ logo: null }>(await desk.bea.patch('/organisation/brand', { logo: null })).logo).toBeNull();
});

it.each([
  [{ colour: 'rood' }, 400],
  [{ colour: '#12345' }, 400],
  [{ logo: '01900000-0000-7000-8000-000000000000' }, 404],
])('refuses %j', async (choice, status) => {
  expect((await desk.bea.patch('/organisation/brand', choice)).status).toBe(status);
});

it('is for an administrator alone', async () => {
  expect((await desk.wim.patch('/organisation/brand', { colour: '#123456' })).status).toBe(403);
});
