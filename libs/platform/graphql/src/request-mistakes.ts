import type { ApolloServerPlugin } from '@apollo/server';
import { message } from '@sic/messages';
import { GraphQLError } from 'graphql';

const CODE = 'OPERATION_RESOLUTION_FAILURE';
const BAD_REQUEST = { status: 400 };

/** Answers requests that name nothing to execute as mistakes of the client, before anything is executed. */
export function refuseRequestMistakes(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          // Apollo would run a subscription like a query, and find nothing in place of its events.
          if (operation?.operation === 'query' || operation?.operation === 'mutation') return Promise.resolve();
          const key = operation ? (`${CODE}.SUBSCRIPTION` as const) : CODE;
          throw new GraphQLError(message('en', 'problems', key), { extensions: { code: CODE, http: BAD_REQUEST } });
        },
        willSendResponse: ({ response, errors }) => {
          // Apollo answers these with 200.
          if (errors?.some(({ extensions }) => extensions['code'] === 'PERSISTED_QUERY_NOT_SUPPORTED'))
            response.http.status = BAD_REQUEST.status;
          return Promise.resolve();
        },
      }),
  };
}
