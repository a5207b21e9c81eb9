import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { hostileText } from './hostile-text.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Int: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
  Boolean: fc.boolean(),
  String: hostileText,
  ID: hostileText,
  Date: day,
  DateTime: day.map((date) => `${date}T00:00:00.000Z`),
};

/** Any value that a type accepts, as it travels in variables. */
export function validValue(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return validValue(type.ofType, depth);
  if (isListType(type)) return fc.array(validValue(type.ofType, depth + 1), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) return validObject(type, depth);
  return scalars[type.name] ?? fc.constant(null);
}

/** What nests in itself stops after two levels. */
function validObject(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.values(type.getFields()).filter((field) => depth < 4 || isNonNullType(field.type));
  const values = Object.fromEntries(
    fields.map((field) => [field.name, fc.constant(null).chain(() => validValue(field.type, depth + 1))]),
  );
  const required = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
  if (type.isOneOf)
    return fc
      .constantFrom(...fields.map(({ name }) => name))
      .chain((name) => fc.record({ [name]: values[name] ?? fc.constant(null) }));
  const optional = fields.map(({ name }) => name).filter((name) => !required.includes(name));
  return fc
    .subarray(optional, { maxLength: Math.min(3, optional.length) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries([...required, ...chosen].map((name) => [name, values[name] ?? fc.constant(null)])),
      ),
    );
}
