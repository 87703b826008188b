import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import pLimit from 'p-limit';
import { decodePicture, PICTURE_SIZES } from './decode-picture.js';
import type { PictureSize } from './decode-picture.js';
import { notAPicture, tooManyBytes } from './picture-problems.js';
import type { PictureProblem } from './picture-problems.js';

export const MAX_PICTURE_BYTES = 5 * 1024 * 1024;
/** Larger than usual photographs of phones; decoded it takes less than 160 MB. */
export const MAX_PICTURE_PIXELS = 40_000_000;

/** Either the key under which the picture is stored, or why it was refused. */
export type StoredPicture =
  | { readonly stored: { readonly key: string }; readonly problem?: undefined }
  | { readonly stored?: undefined; readonly problem: PictureProblem };

/** The bytes of one size, as they are served. */
export interface Picture {
  readonly bytes: Buffer;
  readonly contentType: 'image/webp';
  /** A strong validator: the content under a key never changes. */
  readonly etag: string;
}

/** Pictures that are decoded at a time, in the order in which they came; the others wait. */
const DECODERS = 2;
const KEY = /^[0-9a-f]{64}$/u;

/** Whether a text can be the key of a picture. */
export function isPictureKey(text: string): boolean {
  return KEY.test(text);
}

/** Pictures of members and organisations, as files. */
export class PictureStore {
  private readonly folder: string;
  private readonly decoders = pLimit(DECODERS);

  /** @param storageDir STORAGE_DIR; made when it is missing */
  constructor(storageDir: string) {
    this.folder = resolve(storageDir, 'pictures');
  }

  /**
   * Decodes a picture and encodes it again, 512 and 96 pixels square, cut to the middle.
   * @param bytes what was uploaded; its name and declared type are ignored
   * @param options `ownerId`: whose picture it is, part of the key. `maxBytes`: 5 MB by default
   * @returns the key, or the problem; nothing is kept of a refused file
   */
  async storePicture(
    bytes: Uint8Array,
    { ownerId, maxBytes = MAX_PICTURE_BYTES }: { readonly ownerId: string; readonly maxBytes?: number },
  ): Promise<StoredPicture> {
    if (bytes.byteLength > maxBytes) return { problem: tooManyBytes(maxBytes) };
    if (bytes.byteLength === 0) return { problem: notAPicture() };
    const decoded = await this.decoders(() => decodePicture(bytes, MAX_PICTURE_PIXELS));
    if (decoded.problem !== undefined) return { problem: decoded.problem };
    const key = createHash('sha256').update(ownerId).update('\0').update(decoded.sizes[512]).digest('hex');
    for (const size of PICTURE_SIZES) await writeWhole(this.path(key, size), decoded.sizes[size]);
    return { stored: { key } };
  }

  /** @returns the picture, or null when there is none under that key (a key that cannot be one counts as none) */
  async readPicture(key: string, size: PictureSize): Promise<Picture | null> {
    if (!isPictureKey(key) || !PICTURE_SIZES.includes(size)) return null;
    try {
      return { bytes: await readFile(this.path(key, size)), contentType: 'image/webp', etag: `"${key}-${size}"` };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Removes both sizes. Removing what is not there is no error, so that a repeated job may call it. */
  async deletePicture(key: string): Promise<void> {
    if (!KEY.test(key)) return;
    for (const size of PICTURE_SIZES) await rm(this.path(key, size), { force: true });
  }

  private path(key: string, size: PictureSize): string {
    return join(this.folder, key.slice(0, 2), `${key}-${size}.webp`);
  }
}

/** Writes to a temporary name and renames, so that neither a reader nor a crash leaves half a file. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(temporary, 'wx', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
