import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import { buildSchema, getOperationAST } from 'graphql';
import { createClient } from 'graphql-ws';
import { type ComponentProps, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];
type Answer = Awaited<ReturnType<Fetcher>>;

const FIRST_QUERY = `# Everything runs as you, on real data. Ctrl-Enter runs it; Ctrl-Space suggests what fits.
# The reference is behind the book on the left.
query WhoAmI {
  viewer {
    isModerator
    isAdministrator
  }
}
`;

const live = createClient({ url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'), lazy: true });

/** Queries and mutations over HTTP, subscriptions over a websocket; both with the cookie of the session. */
const fetcher = (async (parameters, options) => {
  const operation = options?.documentAST && getOperationAST(options.documentAST, parameters.operationName);
  if (operation?.operation === 'subscription') return live.iterate(parameters) as Answer;
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(parameters),
  });
  return (await answer.json()) as Answer;
}) satisfies (...parameters: Parameters<Fetcher>) => Promise<Answer>;

// The api answers no introspection in production; the reference comes from the committed schema.
const schema = buildSchema(await (await fetch('/api/schema.graphql')).text());

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <GraphiQL fetcher={fetcher as Fetcher} schema={schema} defaultQuery={FIRST_QUERY} />
  </StrictMode>,
);
