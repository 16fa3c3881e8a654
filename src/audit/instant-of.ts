/** An instant as it was sent; a day that does not exist is refused, not moved. */
import { Temporal } from 'temporal-polyfill';
import { invalid } from '../common/product-error';

export function instantOf(text: string, pointer: string): Date {
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    throw invalid(pointer, 'time', 'Dit is geen tijdstip dat bestaat.', 'This is not a time that exists.');
  }
}
