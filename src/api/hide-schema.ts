import { NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses questions about the schema, and proposes no name in the place of one that is not there. */
export const hideSchema: Plugin = {
  onValidate: ({ addValidationRule, setValidationFn }) => {
    addValidationRule(NoSchemaIntrospectionCustomRule);
    const validateWithoutGuessing: typeof validate = (schema, document, rules) =>
      validate(schema, document, rules, { hideSuggestions: true });
    setValidationFn(validateWithoutGuessing);
  },
};
