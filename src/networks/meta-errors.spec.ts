import { no } from '../../test/networks-simulator/meta';
import { expectTold } from '../../test/networks/in-both-languages';
import type { HttpAnswer } from './http';
import { expectDone, expectPublished } from './meta-errors';
import { NetworkError, type NetworkErrorKind } from './network';

const answer = (code: number, subcode?: number): HttpAnswer => {
  const { status, body } = no(code, 'It says so', subcode);
  return { status, headers: {}, text: JSON.stringify(body) };
};

function kindOf(work: () => void): NetworkErrorKind | 'passes' {
  try {
    work();
    return 'passes';
  } catch (error) {
    expectTold(error);
    if (error instanceof NetworkError) return error.kind;
    throw error;
  }
}

/** code, subcode, when publishing, before it */
test.each<[number, number | undefined, NetworkErrorKind, NetworkErrorKind]>([
  [-2, 2207003, 'unknown', 'not_sent'],
  [-1, 2207001, 'unknown', 'not_sent'],
  [1, undefined, 'unknown', 'not_sent'],
  [2, undefined, 'unknown', 'not_sent'],
  [4, undefined, 'unknown', 'not_sent'],
  [4, 2207051, 'unknown', 'not_sent'],
  [17, undefined, 'unknown', 'not_sent'],
  [32, undefined, 'unknown', 'not_sent'],
  [613, undefined, 'unknown', 'not_sent'],
  [80002, undefined, 'unknown', 'not_sent'],
  [9, 2207042, 'refused', 'refused'],
  [10, undefined, 'refused', 'refused'],
  [24, 2207006, 'unknown', 'refused'],
  [25, 2207050, 'refused', 'refused'],
  [100, undefined, 'refused', 'refused'],
  [100, 33, 'unknown', 'refused'],
  [102, undefined, 'login_expired', 'login_expired'],
  [190, 463, 'login_expired', 'login_expired'],
  [199, undefined, 'unknown', 'refused'],
  [200, undefined, 'refused', 'refused'],
  [299, undefined, 'refused', 'refused'],
  [300, undefined, 'unknown', 'refused'],
  [368, undefined, 'refused', 'refused'],
  [506, undefined, 'refused', 'refused'],
  [9004, 2207052, 'unknown', 'not_sent'],
  [9007, 2207027, 'not_sent', 'not_sent'],
  [36001, 2207005, 'refused', 'refused'],
  [123456, undefined, 'unknown', 'refused'],
])('code %d/%s means %s when publishing, %s before', (code, subcode, publishing, before) => {
  expect(kindOf(() => expectPublished(answer(code, subcode), []))).toBe(publishing);
  expect(kindOf(() => expectDone(answer(code, subcode), []))).toBe(before);
});

test('What is said to be passing is tried again', () => {
  const text = JSON.stringify({ error: { code: 5, message: 'busy', is_transient: true } });
  expect(kindOf(() => expectDone({ status: 400, headers: {}, text }, []))).toBe('not_sent');
});

test.each(['', '<html>', '{"error":"x"}', '{"error":{"code":"190"}}', '{"error":null}'])(
  'a 400 of %s is no word of Meta',
  (text) => {
    expect(kindOf(() => expectPublished({ status: 400, headers: {}, text }, []))).toBe('unknown');
    expect(kindOf(() => expectDone({ status: 400, headers: {}, text }, []))).toBe('refused');
  },
);

test('A duplicate is told in words, with the code', () => {
  expect(() => expectPublished(answer(506), [])).toThrow(/400, code 506: the same text stands there already/);
});
