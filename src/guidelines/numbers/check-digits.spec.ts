import { isCareProvider, isLuhn, isNationalNumber, isPaymentCard } from './check-digits';

test.each(['71041923337', '06072341173', '59410705203', '88110211801'])('%s is a national number', (digits) =>
  expect(isNationalNumber(digits)).toBe(true),
);

test.each(['71041923338', '12345678901', '11111111111', '71991923337', '7104192333'])('%s is none', (digits) =>
  expect(isNationalNumber(digits)).toBe(false),
);

test.each(['10344554001', '10344562001'])('%s is a number of a care provider', (digits) =>
  expect(isCareProvider(digits)).toBe(true),
);

test.each(['10344555001', '46450892915', '1034452600'])('%s is none of a care provider', (digits) =>
  expect(isCareProvider(digits)).toBe(false),
);

test.each(['4532911877023454', '374881234567213', '67035555012345675'])('%s is a card', (digits) =>
  expect(isPaymentCard(digits)).toBe(true),
);

test.each(['4532911877023455', '9999999999999995', '0000000000000000'])('%s is no card', (digits) =>
  expect(isPaymentCard(digits)).toBe(false),
);

test('one wrong digit is always seen by Luhn', () => {
  const card = '4532911877023454';
  const wrong = Array.from(card, (digit, at) => card.slice(0, at) + ((Number(digit) + 1) % 10) + card.slice(at + 1));
  expect(wrong.filter(isLuhn)).toEqual([]);
});
