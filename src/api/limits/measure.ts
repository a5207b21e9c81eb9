import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fieldOf } from './field-of.ts';
import { type Given, objectsOf } from './objects-of.ts';

/** How large a question is; a fragment counts wherever it is spread. */
export interface Size {
  /** How deep its fields nest. */
  readonly depth: number;
  /** How many fields and fragments it asks under another name, or again. */
  readonly aliases: number;
  readonly directives: number;
  /** How many objects the answer may hold, as objects-of.ts counts them. */
  readonly cost: number;
}

const nothing: Size = { depth: 0, aliases: 0, directives: 0, cost: 0 };

/**
 * Measures one operation of a document before it is checked against the schema, for checking is work as well.
 * Each fragment is measured once, so that the time taken follows the length of the text alone.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Given,
): Size {
  const fragments = fragmentsOf(document);
  const given = { ...defaultsOf(operation), ...variables };
  const measured = new Map<string, Size>();

  /** `page` is the page size that the connection above was asked for; `seen` is what was asked beside it. */
  const ofSet = (
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType | undefined,
    page: number | undefined,
    seen = new Set<string>(),
  ): Size =>
    selections
      .map((node) => and(itself(node, parent, seen), below(node, parent, page, seen)))
      .reduce(and, nothing);

  const below = (
    node: SelectionNode,
    parent: GraphQLCompositeType | undefined,
    page: number | undefined,
    seen: Set<string>,
  ): Size => {
    if (node.kind === Kind.FIELD) return ofField(node, parent, page);
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value, page);
    const type = node.typeCondition ? compositeOf(node.typeCondition.name.value) : parent;
    return ofSet(node.selectionSet, type, page, seen);
  };

  const ofField = (
    node: FieldNode,
    parent: GraphQLCompositeType | undefined,
    page: number | undefined,
  ): Size => {
    if (!node.selectionSet) return { ...nothing, depth: 1 };
    const field = fieldOf(schema, parent, node.name.value);
    const objects = objectsOf(field, node, parent, page, given);
    const type = field && getNamedType(field.type);
    const inside = ofSet(node.selectionSet, isCompositeType(type) ? type : undefined, objects.page);
    return {
      ...inside,
      depth: inside.depth + 1,
      cost: objects.once + objects.times * (objects.each + inside.cost),
    };
  };

  /** A fragment that is being measured counts nothing inside itself: such a circle is refused later, by name. */
  const ofFragment = (name: string, page: number | undefined): Size => {
    const fragment = fragments.get(name);
    const key = `${name} ${page}`;
    const known = measured.get(key);
    if (known || !fragment) return known ?? nothing;
    measured.set(key, nothing);
    const size = ofSet(fragment.selectionSet, compositeOf(fragment.typeCondition.name.value), page);
    measured.set(key, size);
    return size;
  };

  const compositeOf = (name: string): GraphQLCompositeType | undefined => {
    const type = schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };

  const root = schema.getRootType(operation.operation) ?? undefined;
  const size = ofSet(operation.selectionSet, root, undefined);
  return { ...size, directives: size.directives + (operation.directives?.length ?? 0) };
}

/** What a selection adds by itself: its directives, and one alias when it is renamed or asked again. */
function itself(node: SelectionNode, parent: GraphQLCompositeType | undefined, seen: Set<string>): Size {
  const directives = node.directives?.length ?? 0;
  if (node.kind === Kind.INLINE_FRAGMENT) return { ...nothing, directives };
  const renamed = node.kind === Kind.FIELD && node.alias !== undefined;
  const name = `${parent?.name} ${node.kind} ${node.name.value}`;
  const again = seen.has(name);
  seen.add(name);
  return { ...nothing, directives, aliases: renamed || again ? 1 : 0 };
}

function and(one: Size, other: Size): Size {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    cost: one.cost + other.cost,
  };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Given {
  return Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
