import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { factsOf } from '../../scripts/bench/facts.ts';
import { QUESTIONS } from '../../scripts/bench/questions/all.ts';
import { seededRandom } from '../../scripts/bench/random.ts';
import { PACKAGE_ROOT } from '../../src/package-root.ts';

const CONTRACT = buildSchema(readFileSync(join(PACKAGE_ROOT, 'schema/contract.graphql'), 'utf8'));
const FACTS = factsOf(0.01, 42);
const ASKED = 20;

/** Those of fields that are promised by now. */
const PROMISED = QUESTIONS.filter(({ query }) =>
  rootFieldsOf(query).every((name) => isPromised(name)),
);

test.each(PROMISED)(
  '"$name" fits the contract, whatever it is asked of',
  ({ query, variables }) => {
    const document = parse(query);
    const [operation] = document.definitions;

    expect(validate(CONTRACT, document)).toEqual([]);

    const random = seededRandom(1);
    for (let asked = 0; asked < ASKED; asked += 1) {
      const given = variables(random, FACTS);
      const { errors = [] } =
        operation?.kind === Kind.OPERATION_DEFINITION
          ? getVariableValues(CONTRACT, operation.variableDefinitions ?? [], { ...given })
          : {};
      expect(errors).toEqual([]);
    }
  },
);

test('questions have names of their own, by which one of them can be asked', () => {
  const names = QUESTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

function rootFieldsOf(query: string): readonly string[] {
  return parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((field) =>
          field.kind === Kind.FIELD ? [field.name.value] : [],
        )
      : [],
  );
}

function isPromised(name: string): boolean {
  return name === '__typename' || CONTRACT.getQueryType()?.getFields()[name] !== undefined;
}
