import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { notAPicture, tooManyPixels } from './picture-problems.js';
import type { PictureProblem } from './picture-problems.js';

/** Widths and heights that are kept, in pixels. */
export const PICTURE_SIZES = [512, 96] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** The picture in every size as WebP, or why it was refused. */
export type DrawnPicture =
  | { readonly sizes: Readonly<Record<PictureSize, Buffer>>; readonly problem?: undefined }
  | { readonly sizes?: undefined; readonly problem: PictureProblem };

// libvips can read dozens of formats, SVG, PDF and TIFF among them. Three are left, and only from memory.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// One thread a picture, nothing kept between pictures: a small server has other things to do.
sharp.concurrency(1);
sharp.cache(false);

const SECONDS_PER_PICTURE = 10;

/**
 * Decodes untrusted bytes under limits and draws them anew: upright, square, without metadata.
 * @param limitInputPixels width × height that is accepted, checked on the header before anything is decoded
 */
export async function decodePicture(bytes: Uint8Array, limitInputPixels: number): Promise<DrawnPicture> {
  if (!hasPictureSignature(bytes)) return { problem: notAPicture() };
  const options = { limitInputPixels, failOn: 'error' } as const;
  try {
    // Without a limit on this call, so that a header that claims too much is told apart from a damaged file.
    const { width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (width * height > limitInputPixels) return { problem: tooManyPixels(limitInputPixels) };
    const large = await draw(sharp(bytes, options).autoOrient(), 512);
    // From the large one: half the decoding, and the two always show the same.
    return { sizes: { 512: large, 96: await draw(sharp(large), 96) } };
  } catch {
    // libvips names its reasons in words meant for programmers; for the person it is a file that cannot be read.
    return { problem: notAPicture() };
  }
}

function draw(picture: Sharp, size: PictureSize): Promise<Buffer> {
  return picture
    .resize(size, size, { fit: 'cover', position: 'centre' })
    .webp({ quality: 82, effort: 4 })
    .timeout({ seconds: SECONDS_PER_PICTURE })
    .toBuffer();
}

/** The first bytes of JPEG, PNG and WebP files. What a file is called, and what its sender says it is, plays no part. */
function hasPictureSignature(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 12)).toString('latin1');
  return (
    start.startsWith('\xFF\xD8\xFF') ||
    start.startsWith('\x89PNG\r\n\x1A\n') ||
    (start.startsWith('RIFF') && start.slice(8) === 'WEBP')
  );
}
