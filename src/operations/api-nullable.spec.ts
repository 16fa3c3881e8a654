import { withoutNullable } from './api-nullable';

const REF = { $ref: '#/components/schemas/Person' };

it.each([
  ['a type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  ['an enumeration', { type: 'string', enum: ['a'], nullable: true }, { type: ['string', 'null'], enum: ['a', null] }],
  ['a reference', { nullable: true, type: 'object', allOf: [REF] }, { anyOf: [REF, { type: 'null' }] }],
  ['a bare reference', { nullable: true, ...REF }, { anyOf: [REF, { type: 'null' }] }],
  ['a choice', { nullable: true, oneOf: [REF] }, { oneOf: [REF, { type: 'null' }] }],
  ['what is never null', { type: 'string', nullable: false }, { type: 'string' }],
  ['what may be anything', { nullable: true, description: 'x' }, { description: 'x' }],
  ['a property that is called so', { nullable: { type: 'boolean' } }, { nullable: { type: 'boolean' } }],
  ['what lies deeper', { items: [{ type: 'number', nullable: true }] }, { items: [{ type: ['number', 'null'] }] }],
])('says it of %s', (_what, before, after) => expect(withoutNullable(before)).toEqual(after));
