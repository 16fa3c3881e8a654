import fc from 'fast-check';
import { normalise } from '../text/normalise';
import { Text } from '../text/text';
import { isLuhn, isNationalNumber, isPaymentCard } from './check-digits';
import { ibans } from './ibans';
import { nationalNumbers, paymentCards } from './official-numbers';
import { phoneNumbers } from './phone-numbers';

const WORDS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ');
const pad = (value: number | bigint, length: number) => String(value).padStart(length, '0');
const between = fc.constantFrom('', ' ', '.', '-', '/', ' - ', '\u00a0', '\u2009', '–', '·', '\n', ' / ', '\u200b');
const digitForms = fc.constantFrom<(digit: string) => string>(
  (digit) => digit,
  (digit) => String.fromCodePoint(0xff10 + Number(digit)),
  (digit) => String.fromCodePoint(0x1d7ce + Number(digit)),
);

/** Cut anywhere, with any sign between the parts. */
const written = (digits: string) =>
  fc
    .tuple(fc.array(fc.boolean(), { minLength: digits.length, maxLength: digits.length }), between, digitForms)
    .map(([cuts, sign, form]) =>
      Array.from(digits, (digit, at) => (at > 0 && cuts[at] ? sign : '') + form(digit)).join(''),
    );

const notation = (numbers: fc.Arbitrary<string>) =>
  numbers.chain((digits) => written(digits).map((text) => [digits, text] as const));

const national = fc
  .tuple(
    fc.nat(99),
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(0, 20, 40),
    fc.nat(31),
    fc.integer({ min: 1, max: 997 }),
    fc.boolean(),
  )
  .map(([year, month, bis, day, sequence, young]) => {
    const body = pad(year, 2) + pad(month + bis, 2) + pad(day, 2) + pad(sequence, 3);
    return body + pad(97 - ((Number(body) + (young ? 2_000_000_000 : 0)) % 97), 2);
  })
  .filter((digits) => isNationalNumber(digits));

const card = fc
  .tuple(fc.constantFrom('4', '51', '2221', '6703', '37'), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }))
  .map(([first, rest]) => {
    const length = first === '37' ? 15 : first === '6703' ? 17 : 16;
    const body = first + pad(rest, 15).slice(0, length - 1 - first.length);
    return [...'0123456789'].map((digit) => body + digit).find(isLuhn) ?? body;
  })
  .filter((digits) => digits.length > 14 && isPaymentCard(digits));

const belgianAccount = fc.bigInt({ min: 1n, max: 10n ** 10n - 1n }).map((body) => {
  const account = pad(body, 10) + pad(body % 97n || 97n, 2);
  return pad(98n - (BigInt(`${account}111400`) % 97n), 2) + account;
});

const found = (spans: readonly { start: number; end: number }[], text: Text) => spans.map((span) => text.slice(span));
const inASentence = (number: string) => new Text(`Ja, het is ${number}, denk ik.`);

test('a national number is found in any notation', () => {
  fc.assert(
    fc.property(notation(national), ([digits, typed]) => {
      const text = inASentence(typed);
      expect(nationalNumbers(text).map((number) => number.digits)).toEqual([digits]);
    }),
  );
});

test('a national number with a digit that breaks its check is not', () => {
  fc.assert(
    fc.property(national, fc.nat(10), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
      const wrong = digits.slice(0, at) + ((Number(digits[at]) + more) % 10) + digits.slice(at + 1);
      fc.pre(!isNationalNumber(wrong));
      expect(found(nationalNumbers(inASentence(wrong)), inASentence(wrong))).toEqual([]);
    }),
  );
});

test('a card is found in any notation, and not with one wrong digit', () => {
  fc.assert(
    fc.property(notation(card), fc.nat(15), ([digits, typed], at) => {
      expect(paymentCards(inASentence(`mijn kaart ${typed}`)).map((number) => number.digits)).toEqual([digits]);
      const place = Math.min(at, digits.length - 1);
      const wrong = digits.slice(0, place) + ((Number(digits[place]) + 1) % 10) + digits.slice(place + 1);
      expect(paymentCards(inASentence(wrong))).toEqual([]);
    }),
  );
});

test('a Belgian account is found in any notation, and not with one wrong digit', () => {
  const prefix = fc.constantFrom('BE', 'be', 'BE ', 'B E ', 'IBAN: BE', 'ibanBE', 'BE-');
  fc.assert(
    fc.property(notation(belgianAccount), prefix, fc.nat(15), ([digits, typed], country, at) => {
      expect(ibans(inASentence(country + typed)).map(({ iban }) => iban)).toEqual([`BE${digits}`]);
      const place = Math.min(at, digits.length - 1);
      const wrong = digits.slice(0, place) + ((Number(digits[place]) + 1) % 10) + digits.slice(place + 1);
      expect(ibans(inASentence(`BE${wrong}`))).toEqual([]);
    }),
  );
});

test('a mobile number is found in any notation', () => {
  const mobile = fc
    .tuple(fc.integer({ min: 45, max: 49 }), fc.nat(9_999_999))
    .map(([net, rest]) => `0${net}${pad(rest, 7)}`);
  fc.assert(
    fc.property(notation(mobile), ([digits, typed]) => {
      expect(phoneNumbers(normalise(`Bel ${typed} maar`).folded).map(({ dialled }) => dialled)).toEqual([digits]);
    }),
  );
});

test('numbers in words are found', () => {
  fc.assert(
    fc.property(national, (digits) => {
      const text = inASentence(Array.from(digits, (digit) => WORDS[Number(digit)]).join(' '));
      expect(nationalNumbers(text).map((number) => number.digits)).toEqual([digits]);
    }),
  );
});

test.each([
  ['nul vier zeventig, twaalf, vierendertig, zesenvijftig', '0470123456'],
  ['nul vierhonderdzeventig twaalf dubbel drie zesenvijftig', '0470123356'],
  ['O47O/12.34.56', '0470123456'],
  ['+32 (0)470 12 34 56', '0470123456'],
  ['0032470123456', '0470123456'],
  ['tel0470123456', '0470123456'],
  ['https://x.be/?tel=0470%2012%2034%2056', '0470123456'],
  ['0️⃣4️⃣7️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣', '0470123456'],
])('%j is a telephone number', (typed, dialled) =>
  expect(phoneNumbers(normalise(typed).folded).map((number) => number.dialled)).toEqual([dialled]),
);

test.each([
  'BE 0476.123.456',
  'btw BE0476123456',
  '01/02/2025 9 uur',
  '2025/0417',
  '+++090/9337/55493+++',
  '09.00-12.00',
])('%j is none', (typed) => expect(phoneNumbers(normalise(typed).folded)).toEqual([]));
