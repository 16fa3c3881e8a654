import { tellsWhereTaken } from './taken-where';

/** A TIFF with one list of fields: [tag, value]; the second list stands right after the first. */
function exif(
  order: 'II' | 'MM',
  first: readonly (readonly [number, number])[],
  second: readonly number[] = [],
): Buffer {
  const bytes = Buffer.alloc(20 + (first.length + second.length) * 12);
  const write = (value: number, at: number, size: number) =>
    order === 'II' ? bytes.writeUIntLE(value, at, size) : bytes.writeUIntBE(value, at, size);
  bytes.write(`Exif\0\0${order}`, 'latin1');
  write(8, 10, 4);
  const list = (fields: readonly (readonly [number, number])[], at: number) => {
    write(fields.length, at + 6, 2);
    fields.forEach(([tag, value], index) => {
      write(tag, at + 8 + index * 12, 2);
      write(value, at + 16 + index * 12, 4);
    });
  };
  list(first, 8);
  if (second.length > 0)
    list(
      second.map((tag) => [tag, 0]),
      10 + first.length * 12,
    );
  return bytes;
}

const AFTER = (fields: number) => 10 + fields * 12;
const xmp = (words: string) => ({ xmp: Buffer.from(words) });

test.each([
  ['EXIF, little end first', { exif: exif('II', [[0x8825, AFTER(1)]], [1, 2]) }],
  [
    'EXIF, big end first, without its heading',
    {
      exif: exif(
        'MM',
        [
          [0x10f, 0],
          [0x8825, AFTER(2)],
        ],
        [2],
      ).subarray(6),
    },
  ],
  ['XMP', xmp('<rdf:Description exif:GPSLatitude="51,0N"/>')],
])('sees a place in %s', (_, metadata) => expect(tellsWhereTaken(metadata)).toBe(true));

test.each([
  ['nothing', {}],
  ['another camera field', { exif: exif('II', [[0x10f, 8]]) }],
  ['a list of places without a latitude', { exif: exif('II', [[0x8825, AFTER(1)]], [29]) }],
  ['a list that lies outside the file', { exif: exif('II', [[0x8825, 60_000]]) }],
  ['a list that is its own place', { exif: exif('II', [[0x8825, 8]]) }],
  ['a length that is a lie', { exif: Buffer.from('Exif\0\0II*\0\x08\0\0\0\xff\xff', 'latin1') }],
  ['noise', { exif: Buffer.from('geen exif') }],
  ['other words', xmp('<rdf:Description dc:title="GPS"/>')],
])('sees no place in %s', (_, metadata) => expect(tellsWhereTaken(metadata)).toBe(false));
