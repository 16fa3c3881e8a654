import { SipHash } from './sip-hash';

const KEY = Uint8Array.from({ length: 16 }, (_, at) => at);

/** As the reference prints it: eight bytes, the lowest first. */
const hashed = (bytes: readonly number[]) => {
  const sip = new SipHash(KEY);
  const text = Array.from({ length: bytes.length / 2 }, (_, at) =>
    String.fromCharCode(bytes[2 * at]! | (bytes[2 * at + 1]! << 8)),
  ).join('');
  sip.text(text);
  const out = Buffer.alloc(8);
  out.writeInt32LE(sip.low, 0);
  out.writeInt32LE(sip.high, 4);
  return out.toString('hex');
};

const counting = (length: number) => Array.from({ length }, (_, at) => at);

// The vectors of the paper's authors, for messages of 0, 2, 4, ... bytes 00 01 02 ...
test.each([
  [0, '310e0edd47db6f72'],
  [2, '5a4fa9d909806c0d'],
  [4, 'b7877127e09427cf'],
  [6, 'cee3fe586e46c9cb'],
  [8, '6224939a79f5f593'],
])('a message of %i bytes', (length, expected) => expect(hashed(counting(length))).toBe(expected));

test('a number is hashed as its eight bytes', () => {
  const sip = new SipHash(KEY);
  sip.number(0x07060504, 0x03020100);
  const [high, low] = [sip.high, sip.low];
  sip.text('\u0100\u0302\u0504\u0706');
  expect([sip.high, sip.low]).toEqual([high, low]);
});

test('a key of another length is refused', () => expect(() => new SipHash(new Uint8Array(8))).toThrow(RangeError));
