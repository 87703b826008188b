/** The bytes are not a whole JPEG, PNG or WebP picture. */
export interface NotAPicture {
  readonly code: 'NOT_A_PICTURE';
  readonly message: string;
}

/** The picture is beyond a limit: `bytes` as uploaded, `pixels` when decoded. */
export interface PictureTooLarge {
  readonly code: 'PICTURE_TOO_LARGE';
  readonly message: string;
  readonly measure: 'bytes' | 'pixels';
  /** The limit that was passed, in `measure`. */
  readonly limit: number;
}

export type PictureProblem = NotAPicture | PictureTooLarge;

export function notAPicture(): NotAPicture {
  return { code: 'NOT_A_PICTURE', message: 'This file is not a JPEG, PNG or WebP picture, or it is damaged.' };
}

export function tooManyBytes(limit: number): PictureTooLarge {
  const megabytes = Math.floor(limit / (1024 * 1024));
  return { code: 'PICTURE_TOO_LARGE', message: `A picture may have at most ${megabytes} MB.`, measure: 'bytes', limit };
}

export function tooManyPixels(limit: number): PictureTooLarge {
  const megapixels = Math.floor(limit / 1_000_000);
  return {
    code: 'PICTURE_TOO_LARGE',
    message: `A picture may have at most ${megapixels} megapixels.`,
    measure: 'pixels',
    limit,
  };
}
