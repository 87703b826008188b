export { PostComment } from './comment/post-comment.js';
export { TakePosition } from './position/take-position.js';
