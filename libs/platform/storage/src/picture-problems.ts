/** The bytes are not a whole JPEG, PNG or WebP picture. */
export interface NotAPicture {
  readonly code: 'NOT_A_PICTURE';
}

/** The picture is beyond a limit: `bytes` as uploaded, `pixels` when decoded. */
export interface PictureTooLarge {
  readonly code: 'PICTURE_TOO_LARGE';
  readonly measure: 'bytes' | 'pixels';
  /** The limit in `measure`. */
  readonly limit: number;
}

export type PictureProblem = NotAPicture | PictureTooLarge;

export function notAPicture(): NotAPicture {
  return { code: 'NOT_A_PICTURE' };
}

export function tooManyBytes(limit: number): PictureTooLarge {
  return { code: 'PICTURE_TOO_LARGE', measure: 'bytes', limit };
}

export function tooManyPixels(limit: number): PictureTooLarge {
  return { code: 'PICTURE_TOO_LARGE', measure: 'pixels', limit };
}
