import https from 'node:https';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { configureGateway, send } from './http';

/** A key and a certificate for localhost, valid for a hundred years and trusted by nobody. */
const PFX = [
  'MIIELAIBAzCCA+IGCSqGSIb3DQEHAaCCA9MEggPPMIIDyzCCAoIGCSqGSIb3DQEHBqCCAnMwggJvAgEAMIICaAYJKoZIhvcNAQcB',
  'MFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjHZoBlchqXSwICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEGgm',
  'vJJIQzze88PFGyfvrTiAggIAi+FJdAy5uKl4MTgPDtxV+ARf+KFxAwts9rcABDx/5ZGX68mfXoxe2+tVSYec6ooYIDvJQ25hiZ8V',
  'bDpW+x2x3OQANDdkt1FtfBYtzMi0kc024DvZG7AGqJO2XYJakHstr3OindQ154ekxmAA8V8QMXIHAKq8gtOjErVB4HBDCOfvIR9C',
  '4XORZWdmKnVZ1mLceroIkCs2SGXzbHo01spg01fRagUqWh1HIO0UwJskrSott15OIAIkAC2/6Y+1sK75iVNrJ2isQ002ehCl3Re/',
  'pVUVXIEBaK3KsbeJmOP9jbCKFXBPtPzDRALriIpEtRrGvSxL3sPoMSAV6LZQTcCksrk6gDOlEg2Qcc/T1pL5nND7ut8PUp7QRm4D',
  'upBF/uLqzDw2nBPbTojSjhJG7sKJuegppr1T0kpkF4SmTc1louUqCgfFKJlEZRbBSK+AiBy+lCkIrEUzL+E5J4zO6Co3pcOnKWTk',
  'AAH0iBrqXJX1jQ5De+fmavFMHZjVIQGIcOKLJZ5ObLsTc5JbCwKo9XnampAcjfAVG8oK9/R5AlLNpIA8j/ZPxbSIu194O/kaLbYs',
  'BuLfYDIkpYkSeHcCBmSQxk5R1cUjwR8qs+TK1ZdszzPVA/WvcN2mClOIXLQL96P5usBBM40OpKcdfCGbNSYZxtGR3RcMRpK4kpfB',
  'A2bbR2owggFBBgkqhkiG9w0BBwGgggEyBIIBLjCCASowggEmBgsqhkiG9w0BDAoBAqCB7zCB7DBXBgkqhkiG9w0BBQ0wSjApBgkq',
  'hkiG9w0BBQwwHAQII3D/mzDErJkCAggAMAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBA9ulJ0ziIB81z6NHRRc/e6BIGQNlLy',
  'fCWfnjbbNDZFC8ovG6OCCktW6CwRlctR1E10u/8oHSV4fpoJ2N7ZcIHYuTjL4ooOGHLZhJaBzW+OIZW7RyFZgDr1SBEXF9wxwwyr',
  'Abv+5gRhlekTASceCsYKR+NsnizblF8HMSThSsyLkZ7Ro+FZ276jfy/cL80FHGINMhxh2rp9S6hoTXtjj8VkM1eHMSUwIwYJKoZI',
  'hvcNAQkVMRYEFGH5bR+letFBttdOtflvhd58OLbSMEEwMTANBglghkgBZQMEAgEFAAQg1/n3I01K/U4RVeroTMTQTThWDJU/1rbq',
  '8FG3eD8ApooECJOr60ym6LvjAgIIAA==',
].join('');
const CERTIFICATE = [
  'MIIBlDCCATugAwIBAgIUZ7xrnmH12CRrH6rA0MYVpbEcMNMwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2',
  'MTEyMjEwMjM1OFoYDzIxMjYxMDI5MTAyMzU4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC',
  'AASBgqA+31AkTAIZxxrQ6qMCW8TyoIbBJGejJu4MQvJVmtJDBs3VG/p+QNrXzVZcuXA8HgQhHjJ4ZIVyl7IourB6o2kwZzAdBgNV',
  'HQ4EFgQUufrcaY9rtJX2RH0wKoNoNWdBqU0wHwYDVR0jBBgwFoAUufrcaY9rtJX2RH0wKoNoNWdBqU0wDwYDVR0TAQH/BAUwAwEB',
  '/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwIDRwAwRAIgBsItPhPqu3mx6VZr2S3YcrJBsk4BGWpWHOHkfE0PfUUC',
  'IB5u1rbu3klmarkIUwQlNNv8ql1qRfawQBY5uxdx0KVm',
].join('');

let server: https.Server;
let requests: (string | undefined)[] = [];

beforeAll(async () => {
  configureGateway({ allowPrivateAddresses: true });
  const identity = { pfx: Buffer.from(PFX, 'base64'), passphrase: 'test' };
  server = https.createServer(identity, (request, response) => {
    requests.push(request.headers.host);
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
});
beforeEach(() => void (requests = []));
afterEach(() => jest.restoreAllMocks());
afterAll(() => new Promise((resolve) => server.close(resolve)));

const post = (host: string) => {
  const url = `https://${host}:${(server.address() as AddressInfo).port}/`;
  return send({ method: 'POST', url, body: 'text', signal: AbortSignal.timeout(3000) });
};

/** As if the certificate were signed by somebody that this machine trusts. */
function trustTheCertificate(): void {
  const ca = `-----BEGIN CERTIFICATE-----\n${CERTIFICATE.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  const connect = tls.connect.bind(tls) as (options: tls.ConnectionOptions) => tls.TLSSocket;
  jest
    .spyOn(tls, 'connect')
    .mockImplementation(((options: tls.ConnectionOptions) => connect({ ...options, ca })) as typeof tls.connect);
}

test('A server with a certificate that is trusted is spoken to', async () => {
  trustTheCertificate();
  expect(await post('localhost')).toMatchObject({ status: 200, text: '{}' });
  expect(requests).toHaveLength(1);
});

test('A certificate of another name is not enough', async () => {
  trustTheCertificate();
  await expect(post('127.0.0.1')).rejects.toMatchObject({ kind: 'not_sent' });
  expect(requests).toEqual([]);
});

test('A certificate that nobody trusts is not enough', async () => {
  await expect(post('localhost')).rejects.toMatchObject({ kind: 'not_sent' });
  expect(requests).toEqual([]);
});
