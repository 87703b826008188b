import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { decodePicture, PICTURE_SIZES } from './decode-picture.js';
import type { PictureSize } from './decode-picture.js';
import { notAPicture, tooManyBytes } from './picture-problems.js';
import type { PictureProblem } from './picture-problems.js';
import { Turnstile } from './turnstile.js';

export const MAX_PICTURE_BYTES = 5 * 1024 * 1024;
/** Larger than any phone's everyday photograph; decoded it stays below 160 MB. */
export const MAX_PICTURE_PIXELS = 40_000_000;

/** Either the key under which the picture now lies, or why it was refused. */
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

const KEY = /^[0-9a-f]{64}$/u;

/** Pictures of members and organisations, as files. */
export class PictureStore {
  private readonly folder: string;
  private readonly turnstile = new Turnstile(2);

  /** @param storageDir STORAGE_DIR; made when it is missing */
  constructor(storageDir: string) {
    this.folder = resolve(storageDir, 'pictures');
  }

  /**
   * Decodes a picture and writes it anew, 512 and 96 pixels square, cut to the middle.
   * @param bytes what was uploaded; its name and declared type play no part
   * @param options `ownerId`: whose picture it is, part of the key. `maxBytes`: 5 MB unless told otherwise
   * @returns the key, or the problem; nothing is kept of a refused file
   */
  async storePicture(
    bytes: Uint8Array,
    { ownerId, maxBytes = MAX_PICTURE_BYTES }: { readonly ownerId: string; readonly maxBytes?: number },
  ): Promise<StoredPicture> {
    if (bytes.byteLength > maxBytes) return { problem: tooManyBytes(maxBytes) };
    if (bytes.byteLength === 0) return { problem: notAPicture() };
    const drawn = await this.turnstile.pass(() => decodePicture(bytes, MAX_PICTURE_PIXELS));
    if (drawn.problem !== undefined) return { problem: drawn.problem };
    const key = createHash('sha256').update(ownerId).update('\0').update(drawn.sizes[512]).digest('hex');
    for (const size of PICTURE_SIZES) await writeWhole(this.path(key, size), drawn.sizes[size]);
    return { stored: { key } };
  }

  /** @returns the picture, or null when there is none under that key (a key that cannot be one counts as none) */
  async readPicture(key: string, size: PictureSize): Promise<Picture | null> {
    if (!KEY.test(key) || !PICTURE_SIZES.includes(size)) return null;
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

/** Beside first, then renamed: a reader, or a process killed half-way, never meets half a file. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(beside, 'wx', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
