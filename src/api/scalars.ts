import { GraphQLError, Kind, type ValueNode } from 'graphql';

const iso = /^\d{4}-\d{2}-\d{2}$/;

function day(value: unknown): string {
  if (typeof value === 'string' && iso.test(value) && exists(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a day that exists: expected YYYY-MM-DD.`);
}

function exists(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

function instant(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not an instant: expected ISO 8601.`);
}

/*
 * How the scalars are read and written. Their names and descriptions stand in schema.graphql.
 */
export const dateScalar = {
  serialize: day,
  parseValue: day,
  parseLiteral: (node: ValueNode) => day(node.kind === Kind.STRING ? node.value : undefined),
};

export const dateTimeScalar = {
  serialize: instant,
  parseValue: instant,
  parseLiteral: (node: ValueNode) => instant(node.kind === Kind.STRING ? node.value : undefined),
};
