export { contextOf, type DiscussionApp, startDiscussion } from './start-discussion.js';
export { Topics } from './topics.js';
