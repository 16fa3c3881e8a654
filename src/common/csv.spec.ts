import { csvLine, csvTable } from './csv';

it.each([
  [['plein', 3, null], 'plein;3;\r\n'],
  [['een; twee', 'zij zei "ja"', 'twee\nregels'], '"een; twee";"zij zei ""ja""";"twee\nregels"\r\n'],
  [['=1+1', '+32', '-2', '@SUM(A1)', '\tx'], `'=1+1;'+32;'-2;'@SUM(A1);'\tx\r\n`],
  [[-2], '-2\r\n'],
])('writes %j so that a spreadsheet shows it as it is', (values, line) => {
  expect(csvLine(values)).toBe(line);
});

it('begins with the mark by which spreadsheets know the letters', () => {
  expect(csvTable([['é'], ['ë']])).toBe('\uFEFFé\r\në\r\n');
});
