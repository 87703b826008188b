import { type Actor, AuthorizationModule } from '@sic/authorization';
import type { GraphQLContext } from '@sic/graphql';
import { identityDomain, IdentityModule } from '@sic/identity';
import { profilesDomain } from '@sic/profiles';
import { Subjects, SubjectsModule } from '@sic/subjects';
import { startTestApp, type TestApp } from '@sic/testing';
import { discussionDomain } from '../discussion.domain.js';
import { DiscussionModule } from '../discussion.module.js';
import { Topics } from './topics.js';

/** Discussion on a database of its own, with topics as the only kind of thing to discuss. */
export interface DiscussionApp extends TestApp {
  topics: Topics;
}

export async function startDiscussion(): Promise<DiscussionApp> {
  const app = await startTestApp({
    modules: [IdentityModule, AuthorizationModule, SubjectsModule, DiscussionModule],
    entities: [...identityDomain.entities, ...profilesDomain.entities, ...discussionDomain.entities],
  });
  const topics = new Topics(app.database);
  await topics.createTables();
  app.get(Subjects).register(topics);
  return { ...app, topics };
}

/** What a resolver has of an operation, for reads that are batched in it. */
export function contextOf(actor: Actor): GraphQLContext {
  return { actor, address: '127.0.0.1', refresh: () => Promise.resolve(actor), loaders: new Map() };
}
