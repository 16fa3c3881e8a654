/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012), in 32-bit halves, over the UTF-16 units of a text. Without the key nobody
 * can tell what a hash stands for, not even by trying every word there is.
 */

export const KEY_BYTES = 16;

export class SipHash {
  /** The halves of what was hashed last. */
  high = 0;
  low = 0;
  private readonly key: Int32Array;
  /** The state v0 to v3 as a to d: its low halves, and its high halves. */
  private a = 0;
  private A = 0;
  private b = 0;
  private B = 0;
  private c = 0;
  private C = 0;
  private d = 0;
  private D = 0;

  constructor(key: Uint8Array) {
    if (key.length < KEY_BYTES) throw new RangeError(`a key has ${KEY_BYTES} bytes`);
    const view = new DataView(key.buffer, key.byteOffset, KEY_BYTES);
    this.key = Int32Array.from([0, 4, 8, 12], (at) => view.getInt32(at, true));
  }

  text(text: string): void {
    this.begin();
    const whole = text.length & ~3;
    for (let at = 0; at < whole; at += 4) this.block(pair(text, at), pair(text, at + 2));
    this.block(pair(text, whole), unit(text, whole + 2) | ((text.length * 2) << 24));
    this.finish();
  }

  /** A number of 64 bits in two halves. */
  number(high: number, low: number): void {
    this.begin();
    this.block(low, high);
    this.block(0, 8 << 24);
    this.finish();
  }

  private begin(): void {
    const [low0 = 0, high0 = 0, low1 = 0, high1 = 0] = this.key;
    [this.a, this.A] = [low0 ^ 0x70736575, high0 ^ 0x736f6d65];
    [this.b, this.B] = [low1 ^ 0x6e646f6d, high1 ^ 0x646f7261];
    [this.c, this.C] = [low0 ^ 0x6e657261, high0 ^ 0x6c796765];
    [this.d, this.D] = [low1 ^ 0x79746573, high1 ^ 0x74656462];
  }

  private block(low: number, high: number): void {
    this.d ^= low;
    this.D ^= high;
    this.rounds(2);
    this.a ^= low;
    this.A ^= high;
  }

  private finish(): void {
    this.c ^= 0xff;
    this.rounds(4);
    this.low = this.a ^ this.b ^ this.c ^ this.d;
    this.high = this.A ^ this.B ^ this.C ^ this.D;
  }

  private rounds(times: number): void {
    for (let time = 0; time < times; time++) {
      this.half(13, 16);
      this.half(17, 21);
    }
  }

  /** Half a round; then a and c change places, so that the other half reads the same. */
  private half(turnB: number, turnD: number): void {
    const { b, B, d, D } = this;
    const a = (this.a + b) | 0;
    const A = (this.A + B + carry(a, b)) | 0;
    const c = (this.c + d) | 0;
    const C = (this.C + D + carry(c, d)) | 0;
    this.b = ((b << turnB) | (B >>> (32 - turnB))) ^ a;
    this.B = ((B << turnB) | (b >>> (32 - turnB))) ^ A;
    this.d = ((d << turnD) | (D >>> (32 - turnD))) ^ c;
    this.D = ((D << turnD) | (d >>> (32 - turnD))) ^ C;
    this.a = c;
    this.A = C;
    this.c = A;
    this.C = a;
  }
}

/** Whether adding wrapped around: then the sum is less than either part. */
const carry = (sum: number, part: number) => (sum >>> 0 < part >>> 0 ? 1 : 0);

const unit = (text: string, at: number) => (at < text.length ? text.charCodeAt(at) : 0);
const pair = (text: string, at: number) => unit(text, at) | (unit(text, at + 1) << 16);
