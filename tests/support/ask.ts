import type { TestService } from './service.ts';

/** @throws Error that shows the question and what was answered, where it was answered with an error. */
export async function ask<Data>(
  service: TestService,
  source: string,
  variables: object,
): Promise<Data> {
  const { data, errors } = await service.query(source, variables);
  if (errors !== undefined) {
    throw new Error(`${JSON.stringify(variables)} is answered with ${JSON.stringify(errors)}`);
  }
  return data as Data;
}

/** The code of the error with which a question is answered; undefined for an answer without one. */
export async function refusalOf(
  service: TestService,
  source: string,
  variables: object,
): Promise<unknown> {
  const { errors } = await service.query(source, variables);
  return errors?.[0]?.extensions?.['code'];
}

/** As the service names things: base64 of `Person:ada`. */
export function globalId(actor: string): string {
  return Buffer.from(actor).toString('base64');
}

/** `Person:ada` again. */
export function actorOfGlobalId(id: string): string {
  return Buffer.from(id, 'base64').toString();
}
