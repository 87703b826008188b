export { isPictureKey, MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS, PictureStore } from './picture-store.js';
export type { Picture, StoredPicture } from './picture-store.js';
export { PICTURE_SIZES } from './decode-picture.js';
export type { PictureSize } from './decode-picture.js';
export type { NotAPicture, PictureProblem, PictureTooLarge } from './picture-problems.js';
