import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { notAPicture, tooManyPixels } from './picture-problems.js';
import type { PictureProblem } from './picture-problems.js';

/** Widths and heights that are kept, in pixels. */
export const PICTURE_SIZES = [512, 96] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** The picture in every size as WebP, or why it was refused. */
export type DecodedPicture =
  | { readonly sizes: Readonly<Record<PictureSize, Buffer>>; readonly problem?: undefined }
  | { readonly sizes?: undefined; readonly problem: PictureProblem };

// libvips reads many formats, SVG, PDF and TIFF among them. Only three stay enabled, and only from memory.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// One thread per picture and no cache, so that a small server keeps its processor and memory for requests.
sharp.concurrency(1);
sharp.cache(false);

const SECONDS_PER_PICTURE = 10;

/**
 * Decodes untrusted bytes under limits and encodes them again: upright, square, without metadata.
 * @param limitInputPixels width × height that is accepted, checked on the header before anything is decoded
 */
export async function decodePicture(bytes: Uint8Array, limitInputPixels: number): Promise<DecodedPicture> {
  if (!hasPictureSignature(bytes)) return { problem: notAPicture() };
  const options = { limitInputPixels, failOn: 'error' } as const;
  try {
    // No limit on this call, to tell a header that claims too many pixels from a damaged file.
    const { width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (width * height > limitInputPixels) return { problem: tooManyPixels(limitInputPixels) };
    const large = await resize(sharp(bytes, options).autoOrient(), 512);
    // The small one is made from the large one, which halves the decoding.
    return { sizes: { 512: large, 96: await resize(sharp(large), 96) } };
  } catch {
    // The reasons of libvips are written for programmers; the person learns that the file cannot be read.
    return { problem: notAPicture() };
  }
}

function resize(picture: Sharp, size: PictureSize): Promise<Buffer> {
  return picture
    .resize(size, size, { fit: 'cover', position: 'centre' })
    .webp({ quality: 82, effort: 4 })
    .timeout({ seconds: SECONDS_PER_PICTURE })
    .toBuffer();
}

/** Looks for the first bytes of JPEG, PNG and WebP files. The name and the declared type of a file are ignored. */
function hasPictureSignature(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 12)).toString('latin1');
  return (
    start.startsWith('\xFF\xD8\xFF') ||
    start.startsWith('\x89PNG\r\n\x1A\n') ||
    (start.startsWith('RIFF') && start.slice(8) === 'WEBP')
  );
}
