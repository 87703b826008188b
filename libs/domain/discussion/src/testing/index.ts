export { DeleteComment } from '../comment/delete-comment.js';
export { WithdrawPosition } from '../position/withdraw-position.js';
export { contextOf, type DiscussionApp, startDiscussion } from './start-discussion.js';
export { Topics } from './topics.js';
