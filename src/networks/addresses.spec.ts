import { mayCall } from './addresses';

const PUBLIC = ['1.1.1.1', '81.82.83.84', '172.15.255.255', '172.32.0.0', '100.63.255.255', '192.167.1.1', '11.0.0.1'];
const PUBLIC_IPV6 = ['2606:4700::1111', '2a02:1800::1', '2001:4860:4860::8888'];

const INSIDE = ['127.0.0.1', '127.255.255.254', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'];
const INSIDE_MORE = ['100.64.0.1', '100.127.255.255', '::1', 'fc00::1', 'fd12:3456::1'];

const NEVER = [
  '0.0.0.0',
  '0.1.2.3',
  '169.254.169.254',
  '169.254.0.1',
  '168.63.129.16',
  '100.100.100.200',
  '192.0.0.192',
];
const NEVER_MORE = ['224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1'];
const NEVER_DOCUMENTATION = [
  '198.51.100.1',
  '203.0.113.9',
  '192.88.99.1',
  '2001:db8::1',
  '3fff::1',
  '2001::1',
  '2001:10::1',
];
const NEVER_DISGUISED = [
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:8.8.8.8',
  '::127.0.0.1',
  '::8.8.8.8',
  '64:ff9b::7f00:1',
];
const NEVER_DISGUISED_MORE = [
  '64:ff9b::808:808',
  '64:ff9b:1::1',
  '2002:7f00:1::',
  '2002:808:808::1',
  '::ffff:0:127.0.0.1',
];
const NEVER_IPV6 = [
  '::',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '100::1',
  'fd00:ec2::254',
  '5f00::1',
  '::1%lo',
];
const NO_ADDRESS = ['', 'localhost', '127.1', '2130706433', '0x7f.1', '1.1.1.1.', ' 1.1.1.1', '1.1.1.1:80', '[::1]'];

const ALWAYS_NO = [
  ...[NEVER, NEVER_MORE, NEVER_DOCUMENTATION, NEVER_DISGUISED, NEVER_DISGUISED_MORE, NEVER_IPV6, NO_ADDRESS].flat(),
];

test.each([...PUBLIC, ...PUBLIC_IPV6])('%s may be called', (address) => {
  expect([mayCall(address, false), mayCall(address, true)]).toEqual([true, true]);
});

test.each([...INSIDE, ...INSIDE_MORE])('%s may be called only where the installation allows it', (address) => {
  expect([mayCall(address, false), mayCall(address, true)]).toEqual([false, true]);
});

test.each(ALWAYS_NO)('%s is never called', (address) => {
  expect([mayCall(address, false), mayCall(address, true)]).toEqual([false, false]);
});
