/** Whether an image file tells where it was taken: in its EXIF, or in words in its XMP. */
import type { Metadata } from 'sharp';

const GPS_INFO = 0x8825;
const GPS_LATITUDE = 2;
const ENTRY_BYTES = 12;
const MOST_ENTRIES = 1000;
const XMP_PLACE = /exif:GPS(?:Latitude|DestLatitude)\b/;

export function tellsWhereTaken({ exif, xmp }: Pick<Metadata, 'exif' | 'xmp'>): boolean {
  return (exif !== undefined && hasLatitude(exif)) || (xmp !== undefined && XMP_PLACE.test(xmp.toString('latin1')));
}

/** A TIFF with a list of fields, one of which points to the list with the place. Anything odd counts as no place. */
function hasLatitude(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return false;
  const little = order === 'II';
  const place = fieldOf(tiff, number(tiff, 4, 4, little), GPS_INFO, little);
  return place !== undefined && fieldOf(tiff, place, GPS_LATITUDE, little) !== undefined;
}

/** The value of a field, or where it stands. */
function fieldOf(tiff: Buffer, list: number, wanted: number, little: boolean): number | undefined {
  const count = Math.min(number(tiff, list, 2, little), MOST_ENTRIES);
  for (let entry = 0; entry < count; entry++) {
    const at = list + 2 + entry * ENTRY_BYTES;
    if (at + ENTRY_BYTES > tiff.length) return undefined;
    if (number(tiff, at, 2, little) === wanted) return number(tiff, at + 8, 4, little);
  }
  return undefined;
}

function number(bytes: Buffer, at: number, size: number, little: boolean): number {
  if (at + size > bytes.length) return 0;
  return little ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size);
}
