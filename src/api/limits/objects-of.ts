import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';

/** The variables of a request as they were sent. */
export type Given = Readonly<Record<string, unknown>>;

/** How many objects one field may bring into the answer. */
export interface Objects {
  /** What the field costs by itself, however much it brings. */
  readonly once: number;
  readonly times: number;
  readonly each: number;
  /** The page size that the lists right below are held to. */
  readonly page: number | undefined;
}

/** What a list without a page size is taken to hold. */
const usual = 5;
/** How many a page holds when it is not said how many. */
const usualPage = 20;
/** The same for the schema itself, whose lists are short. */
const usualOfSchema = 4;
/** What asks for more is refused by the field itself, which names the argument. */
const longest = 1_000;

/** Arguments that say how much to list: a number, or as many as are named. */
const sizes = ['first', 'last', 'limit', 'ids'];

/** Fields that walk, add up or judge, and so work harder than one object does. */
const weights: Readonly<Record<string, number>> = {
  'Query.paths': 100,
  'Query.pathsToDesignated': 100,
  'Query.neighbourhood': 100,
  'Query.assess': 50,
  'Query.capLedger': 50,
  'Query.compare': 50,
  'Query.search': 20,
  'Query.violationCounts': 20,
  'Violation.explanation': 10,
};

/**
 * Counts the objects of a field: one, or for a list its page size, which may stand on the connection above it.
 * An object that holds plain values alone counts a tenth.
 */
export function objectsOf(
  field: GraphQLField<unknown, unknown> | undefined,
  node: FieldNode,
  parent: GraphQLCompositeType | undefined,
  page: number | undefined,
  given: Given,
): Objects {
  if (field === undefined) return { once: 0, times: 1, each: 1, page: undefined };
  const once = weights[`${parent?.name}.${field.name}`] ?? 0;
  const each = holdsPlainValues(field.type) ? 0.1 : 1;
  const asked = sizeAsked(field, node, given);
  if (!isListType(getNullableType(field.type))) return { once, times: 1, each, page: asked };
  const otherwise = isIntrospectionType(getNamedType(field.type)) ? usualOfSchema : usual;
  return { once, times: asked ?? page ?? otherwise, each, page: undefined };
}

/** The page size that is asked for, by any of the arguments that say one; a page whose size is not said has the usual one. */
function sizeAsked(field: GraphQLField<unknown, unknown>, node: FieldNode, given: Given): number | undefined {
  const saying = field.args.filter(({ name }) => sizes.includes(name));
  const stated = saying.flatMap((argument) => sizeStated(argument, node, given) ?? []);
  if (stated.length > 0) return Math.max(...stated);
  return saying.some(({ name }) => name === 'first') ? usualPage : undefined;
}

function sizeStated(
  { name, defaultValue }: GraphQLArgument,
  node: FieldNode,
  given: Given,
): number | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  const stated =
    value?.kind === Kind.VARIABLE ? given[value.name.value] : value && valueFromASTUntyped(value, given);
  const size = stated ?? defaultValue;
  if (Array.isArray(size)) return size.length;
  return typeof size === 'number' && size >= 0 ? Math.min(size, longest) : undefined;
}

function holdsPlainValues(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return (
    isObjectType(named) &&
    Object.values(named.getFields()).every((field) => isLeafType(getNamedType(field.type)))
  );
}
