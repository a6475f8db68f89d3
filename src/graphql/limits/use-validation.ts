import { type ASTVisitor, GraphQLError, type ValidationContext, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../../errors.ts';

/** A document that is wrong in more ways is not looked at further: finding each takes its time. */
const MOST_ERRORS = 10;
const NOT_ALLOWED: ErrorCode = 'BAD_INPUT';
const REFUSED = { code: NOT_ALLOWED, http: { status: 400, spec: false } };

/**
 * @param introspection whether clients may ask for the schema. Where not, errors do not guess either what somebody may
 * have meant. The schema is no secret (`/schema.graphql`): what is off is a way to make the service work.
 */
export function useValidation({ introspection }: { readonly introspection: boolean }): Plugin {
  const options = { maxErrors: MOST_ERRORS, hideSuggestions: !introspection };
  return {
    onValidate: ({ setValidationFn, addValidationRule }) => {
      setValidationFn((...[schema, document, rules]: Parameters<typeof validate>) =>
        validate(schema, document, rules, options),
      );
      addValidationRule(onlyKnownOperations);
      if (!introspection) {
        addValidationRule(noIntrospection);
      }
    },
  };
}

/** graphql-js validates operations that the schema does not have, and fails when they are executed. */
function onlyKnownOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (!context.getSchema().getRootType(node.operation)) {
        context.reportError(
          new GraphQLError(`The schema has no ${node.operation}.`, {
            nodes: node,
            extensions: REFUSED,
          }),
        );
      }
    },
  };
}

function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field: (node) => {
      const field = node.name.value;
      if (field === '__schema' || field === '__type') {
        context.reportError(
          new GraphQLError(`${field} is off here: the schema is at /schema.graphql.`, {
            nodes: node,
            extensions: REFUSED,
          }),
        );
      }
    },
  };
}
