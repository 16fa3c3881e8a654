/** The organisation's own numbers, mailboxes and accounts, in the form in which a rule finds them. */

import { phoneNumbers } from './numbers/phone-numbers';
import { fold } from './text/normalise';

/** Letters, digits, @ and dots only. */
export const bare = (contact: string) => fold(contact).replace(/[^a-z0-9@.]/g, '');

/** Every form of a contact: as written, and numbers as they are dialled. */
export function formsOf(contact: string): string[] {
  return [bare(contact), ...phoneNumbers(fold(contact)).map((number) => number.dialled)];
}
