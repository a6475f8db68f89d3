import type { Branch, Plan, Step } from './plan.ts';

/**
 * What an answer has cost: the same prices, for the things that are really in it. Looks only where something costs.
 *
 * @param data of the answer, or a part of it
 */
export function spentOn(plan: Plan, data: unknown): number {
  if (!isAnswered(data)) {
    return 0;
  }
  let sum = 0;
  for (const step of branchOf(plan, data)) {
    const value = data[step.key];
    // What the answer leaves out was not looked for, or failed as a whole with what it is in.
    sum += value === undefined ? 0 : step.price + spentOnValue(step, value);
  }
  return sum;
}

function spentOnValue({ each, inner }: Step, value: unknown): number {
  if (!Array.isArray(value)) {
    return value === null ? 0 : each + spentOn(inner, value);
  }
  let sum = 0;
  for (const item of value) {
    sum += item === null ? 0 : each + spentOn(inner, item);
  }
  return sum;
}

/** The answer does not say of what kind a thing is, but holds exactly the fields that were asked of its kind. */
function branchOf(plan: Plan, data: Answered): Branch {
  let found: Branch = [];
  for (const branch of plan) {
    if (branch.length > found.length && branch.every(({ key }) => data[key] !== undefined)) {
      found = branch;
    }
  }
  return found;
}

type Answered = Readonly<Record<string, unknown>>;

function isAnswered(data: unknown): data is Answered {
  return typeof data === 'object' && data !== null;
}
