import { z } from 'zod';

/** A check that the answer has this shape; what it says is the first thing that is not as it should be. */
export function mustBe(
  shape: z.ZodType,
): (data: Readonly<Record<string, unknown>>) => string | null {
  return (data) => {
    const { error } = shape.safeParse(data);
    const [issue] = error?.issues ?? [];
    return issue === undefined ? null : `${issue.path.join('.')}: ${issue.message}`;
  };
}

export const someOf = z.array(z.unknown()).min(1);
