// Fails where the schema that the code builds breaks clients of schema/released.graphql and
// schema/breaking-changes.yaml does not declare it, or declares what is not so.
import { schema } from '../src/graphql/schema.ts';
import { adviceOn } from './support/declared-changes.ts';
import { sinceRelease } from './support/since-release.ts';

const { verdict } = await sinceRelease(schema);
const advice = adviceOn(verdict);
if (advice !== '') {
  console.error(advice);
  process.exitCode = 1;
}
