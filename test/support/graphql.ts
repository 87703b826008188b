export interface GraphQLAnswer {
  status: number;
  data: Record<string, unknown> | null;
  errors: {
    message: string;
    extensions?: { code?: string; fields?: { field: string; rule: string; message: string }[] };
  }[];
}

/** One operation over HTTP, as the site sends it. */
export async function ask(
  apiUrl: string,
  query: string,
  variables: object = {},
  cookie?: string,
): Promise<GraphQLAnswer> {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<GraphQLAnswer>;
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}
