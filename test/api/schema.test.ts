import { readFileSync } from 'node:fs';
import { partition } from 'es-toolkit';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isTypeDefinitionNode,
  Kind,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { enumValues } from '../../src/api/enums.ts';
import { questions } from '../../src/api/questions.ts';
import { schema } from '../../src/api/schema.ts';
import { everyRelationship } from '../../src/api/walks/relationships.ts';
import { nodeLabels } from '../../src/graph/queries/nodes.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const ours = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name));

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const missing: string[] = [];
    const look = (name: string, description: string | null | undefined) => {
      if (!description?.trim()) missing.push(name);
    };
    for (const type of ours) {
      look(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          look(`${type.name}.${field.name}`, field.description);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          look(`${type.name}.${field.name}`, field.description);
          for (const argument of field.args)
            look(`${type.name}.${field.name}(${argument.name})`, argument.description);
        }
    }
    expect(missing).toEqual([]);
  });

  it('has a resolver or a plain value behind every saved question', () => {
    for (const { name, query } of questions)
      expect([name, validate(schema, parse(query))]).toEqual([name, []]);
  });

  it('has a kind for every label that can be asked for, and a type that is a Node', () => {
    expect(Object.values(enumValues.NodeKind)).toEqual([...nodeLabels]);
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
    expect(nodes.sort()).toEqual([...nodeLabels].sort());
  });

  it('names every relationship that a path may use', () => {
    const type = schema.getType('PathRelationship');
    expect(isEnumType(type) && type.getValues().map(({ name }) => name)).toEqual(
      expect.arrayContaining([...everyRelationship]),
    );
    expect(isEnumType(type) && type.getValues().length).toBe(everyRelationship.length);
  });

  it('gives every enum that speaks in words of the graph a word for each value', () => {
    for (const [name, words] of Object.entries(enumValues)) {
      const type = schema.getType(name);
      expect(
        isEnumType(type) && Object.fromEntries(type.getValues().map((value) => [value.name, value.value])),
      ).toEqual(words);
    }
  });

  it('is the file itself', () => {
    const file = parse(readFileSync('schema.graphql', 'utf8'));
    const [types, directives] = partition(file.definitions, isTypeDefinitionNode);
    expect(types.length).toBe(ours.length);
    expect(directives).toMatchObject([{ kind: Kind.DIRECTIVE_DEFINITION, name: { value: 'cite' } }]);
  });
});
