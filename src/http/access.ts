import type { Plugin } from 'graphql-yoga';
import { type Allowance, type Budget, createBudgets } from '../access/budgets.ts';
import { holderOf, type TokenHolder } from '../access/token.ts';
import { RateLimitedError, RefusedRequestError, UnauthenticatedError } from '../errors.ts';
import { isOfExplorer } from './explorer.ts';
import { errorsResponse } from './routes.ts';

/** Who may ask, and how much of it. */
export interface AccessOptions extends Allowance {
  /** Everybody may ask where there are none. */
  readonly holders: readonly TokenHolder[];
  /** What an export takes from the budget of cost. */
  readonly costOfExport: number;
  /** Whether a browser is shown the playground: a page without data, in which a token can be entered. */
  readonly playground: boolean;
}

/** What load balancers ask. */
const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz']);
const BEARER = /^Bearer +(?<token>[\w.~+/=-]+) *$/i;

/** What the meter reads of an operation's context. */
interface Asked {
  readonly request: Request;
  readonly requestedCost?: number;
}

export interface Access {
  /** Lets nobody in but bearers of a token, and each only so often; tells every answer what is left. */
  readonly gate: Plugin;
  /** Takes what an operation costs from its bearer's budget; stands behind what works out the cost. */
  readonly meter: Plugin<Asked>;
}

/** Both do nothing where there are no tokens. */
export function createAccess(options: AccessOptions): Access {
  const budgetOf = createBudgets(options);
  const budgets = new WeakMap<Request, Budget>();
  return options.holders.length === 0
    ? { gate: {}, meter: {} }
    : { gate: gate(options, budgetOf, budgets), meter: meter(budgets) };
}

type Budgets = WeakMap<Request, Budget>;

function gate(
  { holders, playground, costOfExport }: AccessOptions,
  budgetOf: (holder: TokenHolder) => Budget,
  budgets: Budgets,
): Plugin {
  return {
    onRequest({ request, url, endResponse }) {
      if (isOpen(request, url, playground)) {
        return;
      }
      try {
        const budget = budgetOf(bearerOf(request, holders));
        budgets.set(request, budget);
        budget.takeRequest();
        if (url.pathname.startsWith('/export/')) {
          budget.takeCost(costOfExport);
        }
      } catch (error) {
        endResponse(refusal(error));
      }
    },
    onResponse({ request, response: { headers } }) {
      for (const [name, value] of Object.entries(budgets.get(request)?.headers() ?? {})) {
        headers.append(name, value);
      }
    },
  };
}

function meter(budgets: Budgets): Plugin<Asked> {
  return {
    onExecute({ args: { contextValue } }) {
      try {
        budgets.get(contextValue.request)?.takeCost(contextValue.requestedCost ?? 0);
      } catch (error) {
        throw error instanceof RateLimitedError
          ? new RefusedRequestError(error, TOO_MANY, retryAfter(error))
          : error;
      }
    },
  };
}

const TOO_MANY = 429;

/** Whether everybody may ask for it, however often. */
export function isProbe(pathname: string): boolean {
  return PROBES.has(pathname);
}

function isOpen({ method, headers }: Request, { pathname }: URL, playground: boolean): boolean {
  return (
    isProbe(pathname) ||
    // Pages and files without data.
    isOfExplorer(pathname) ||
    (playground &&
      method === 'GET' &&
      /^\/graphql\/?$/.test(pathname) &&
      headers.get('accept')?.includes('text/html') === true)
  );
}

/** @throws UnauthenticatedError */
function bearerOf({ headers }: Request, holders: readonly TokenHolder[]): TokenHolder {
  const given = headers.get('authorization');
  const token = BEARER.exec(given ?? '')?.groups?.['token'];
  const holder = token === undefined ? null : holderOf(holders, token);
  if (holder === null) {
    throw new UnauthenticatedError(given === null ? 'none' : 'one that is not known');
  }
  return holder;
}

function retryAfter({ seconds }: RateLimitedError): Record<string, string> {
  return { 'retry-after': String(seconds) };
}

/** The answer to whoever is refused for who they are, or for how often they ask. */
export function refusal(error: unknown): Response {
  if (error instanceof RateLimitedError) {
    return errorsResponse([error], TOO_MANY, retryAfter(error));
  }
  if (error instanceof UnauthenticatedError) {
    return errorsResponse([error], 401, { 'www-authenticate': 'Bearer realm="liqa"' });
  }
  throw error;
}
