import type { Answer } from './shared-question.ts';

/**
 * Brings answers to one shape, whatever server gave them: connections are lists, an edge is its node
 * with what the edge says, a date is its EDTF, `recordId` is `id`, and what is null is left out.
 */
export function inOneShape(answer: unknown): Answer {
  const value = plain(answer);
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value : [value];
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (!isRecord(value)) {
    return value ?? undefined;
  }
  const keys = Object.keys(value);
  const [only = ''] = keys;
  if (keys.length === 1 && ['edtf', 'nodes', 'edges'].includes(only)) {
    return only === 'edges' ? listOf(value['edges']).map(edge) : plain(value[only]);
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => {
      const told = plain(field);
      return told === undefined ? [] : [[key === 'recordId' ? 'id' : key, told]];
    }),
  );
}

function edge(value: unknown): unknown {
  const { node, ...rest } = fieldsOf(value);
  return plain({ ...fieldsOf(node), ...rest });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): Answer {
  return Array.isArray(value) ? value : [];
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
