import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** A change of the schema that can break a caller. */
export interface BreakingChange {
  /** What changed, as `Type.field`. */
  readonly path: string;
  readonly message: string;
}

/**
 * The changes between two schemas that can break a caller and are not announced: what is to be released names neither
 * the type nor the field in back-ticks.
 */
export async function unannouncedChanges(
  before: string,
  after: string,
  changelog: string,
): Promise<BreakingChange[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const announced = namesIn(unreleasedPart(changelog));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path = '', message }) => ({ path, message }))
    .filter(({ path }) => !namesOf(path).some((name) => announced.has(name)));
}

/** `Type`, `Type.field` and `field` of `Type.field.argument`. */
function namesOf(path: string): string[] {
  const [type = '', field] = path.split('.');
  return field === undefined ? [type] : [type, `${type}.${field}`, field];
}

function unreleasedPart(changelog: string): string {
  return /^## Unreleased$([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog)?.[1] ?? '';
}

function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}
