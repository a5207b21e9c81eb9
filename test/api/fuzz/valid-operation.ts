import fc from 'fast-check';
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { schema } from '../../../src/api/schema.ts';
import { validValue } from './valid-value.ts';

/** A question that fits the schema, with every argument in a variable. */
interface Operation {
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
}

/** One field in words, with the variables that its arguments and those below it need. */
interface Part {
  readonly text: string;
  readonly declared: readonly string[];
  readonly values: readonly (readonly [string, unknown])[];
}

const deepest = 5;

/** Any question that the schema allows, up to a depth. */
export const validOperation: fc.Arbitrary<Operation> = fieldsOf('Query', 0).map((parts) => {
  const { text, declared, values } = together(parts);
  const head = declared.length > 0 ? `query Fuzz(${declared.join(', ')})` : 'query Fuzz';
  return { document: parse(`${head} ${text}`), variables: Object.fromEntries(values) };
});

function fieldsOf(typeName: string, depth: number): fc.Arbitrary<Part[]> {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields.`);
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < deepest || isLeafType(getNamedType(field.type)),
  );
  const below = fields.filter((field) => !isLeafType(getNamedType(field.type)));
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type)));
  return fc
    .tuple(someOf(below, 2), someOf(plain, 3))
    .chain(([objects, leaves]) => fc.tuple(...[...objects, ...leaves].map((field) => partOf(field, depth))))
    .map((parts) => [...parts, { text: '__typename', declared: [], values: [] }]);
}

/** Some of a list, at most so many. */
function someOf<T>(list: readonly T[], most: number): fc.Arbitrary<T[]> {
  return fc.subarray([...list], { maxLength: Math.min(most, list.length) });
}

function partOf(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Part> {
  const required = field.args.filter(({ type }) => isNonNullType(type));
  const optional = field.args.filter(({ type }) => !isNonNullType(type));
  return someOf(optional, 3).chain((chosen) => {
    const args = [...required, ...chosen];
    return fc
      .tuple(fc.tuple(...args.map(({ type }) => validValue(type))), selectionOf(field.type, depth + 1))
      .map(([values, inside]) => {
        const names = args.map(({ name }) => `${field.name}_${name}`);
        const passed = args.map(({ name }, index) => `${name}: $${names[index]}`).join(', ');
        return {
          text: `${field.name}${passed === '' ? '' : `(${passed})`} ${inside.text}`,
          declared: [...names.map((name, index) => `$${name}: ${args[index]?.type}`), ...inside.declared],
          values: [...names.map((name, index) => [name, values[index]] as const), ...inside.values],
        };
      });
  });
}

function selectionOf(type: GraphQLOutputType, depth: number): fc.Arbitrary<Part> {
  const named = getNamedType(type);
  if (isLeafType(named)) return fc.constant({ text: '', declared: [], values: [] });
  if (isAbstractType(named))
    return fc.constantFrom(...schema.getPossibleTypes(named)).chain(({ name }) =>
      fieldsOf(name, depth).map((parts) => {
        const inside = together(parts);
        return { ...inside, text: `{ __typename ... on ${name} ${inside.text} }` };
      }),
    );
  return fieldsOf(named.name, depth).map((parts) => together(parts));
}

/** Puts fields beside each other; each gets a number, so that variables of the same argument do not meet. */
function together(parts: readonly Part[]): Part {
  const numbered = parts.map((part, index) => rename(part, index));
  return {
    text: `{ ${numbered.map(({ text }) => text).join(' ')} }`,
    declared: numbered.flatMap(({ declared }) => declared),
    values: numbered.flatMap(({ values }) => values),
  };
}

function rename({ text, declared, values }: Part, index: number): Part {
  const renamed = (words: string) => words.replace(/\$(\w+)/g, (_, name: string) => `$${name}_${index}`);
  return {
    text: renamed(text),
    declared: declared.map(renamed),
    values: values.map(([name, value]) => [`${name}_${index}`, value] as const),
  };
}
