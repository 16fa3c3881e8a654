import { conflict, invalid, notAllowed } from '../common/product-error';

export const alreadyMember = () =>
  conflict('already-member', 'Deze persoon is al lid van uw organisatie.', 'This person is already a member.');

export const lastAdministrator = () =>
  conflict(
    'last-administrator',
    'Een organisatie houdt altijd minstens één actieve beheerder. Maak eerst iemand anders beheerder.',
    'An organisation always keeps one active administrator. Make somebody else administrator first.',
  );

export const nameMissing = () =>
  invalid('/name', 'isNotEmpty', 'Geef de naam van het nieuwe lid.', 'Give the name of the new member.');

export const notAMandataris = (pointer: string) =>
  invalid(pointer, 'not-a-mandataris', 'Dit is geen actieve mandataris.', 'This is not an active mandataris.', 422);

export const notAMember = (pointer: string) =>
  invalid(pointer, 'not-a-member', 'Dit is geen actief lid.', 'This is not an active member.', 422);

export const notAWoordvoerder = () =>
  invalid(
    '/substitute',
    'not-a-woordvoerder',
    'Dit is geen actieve woordvoerder.',
    'This is not an active woordvoerder.',
    422,
  );

export const substituteSelf = () =>
  invalid('/substitute', 'substitute-self', 'Niemand vervangt zichzelf.', 'Nobody substitutes for themselves.', 422);

export const endsBeforeStart = () =>
  invalid('/endsAt', 'ends-before-start', 'Het einde ligt niet na het begin.', 'The end is not after the start.', 422);

export const absencePast = () =>
  invalid('/endsAt', 'time-past', 'Deze afwezigheid is al voorbij.', 'This absence is already over.', 422);

export const substituteLoop = () =>
  conflict(
    'substitute-loop',
    'Zo vervangen mensen elkaar in een kring, en beslist niemand. Kies een andere vervanger of een andere periode.',
    'This way people substitute for each other in a circle and nobody decides. Choose another substitute or period.',
  );

export const absenceNotYours = () =>
  notAllowed(
    'Alleen de afwezige zelf of een beheerder regelt deze afwezigheid.',
    'Only the absent person or an administrator arranges this absence.',
    'not-your-absence',
  );

export const stopNeedsReason = () =>
  invalid('/reason', 'isNotEmpty', 'Zeg waarom het publiceren stopt.', 'Say why publishing stops.');
