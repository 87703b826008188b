import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { MAX_PICTURE_BYTES, PictureStore } from './index.js';

const ownerId = 'member-1';
let folder: string;
let store: PictureStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  store = new PictureStore(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Left half red, right half blue, so that turning and cutting show. */
function photograph(width = 800, height = 600): Sharp {
  return sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: 'blue' } },
      left: width / 2,
      top: 0,
    },
  ]);
}

async function filesLeft(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function keyOf(bytes: Uint8Array, owner = ownerId): Promise<string> {
  const { stored, problem } = await store.storePicture(bytes, { ownerId: owner });
  if (stored === undefined) throw new Error(problem.code);
  return stored.key;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** A PNG whose header claims a size that its few bytes do not have. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('storePicture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('draws a %s again as WebP, square, in two sizes', async (format) => {
    const key = await keyOf(await photograph().toFormat(format).toBuffer());
    for (const size of [512, 96] as const) {
      const picture = await store.readPicture(key, size);
      expect(picture).toMatchObject({ contentType: 'image/webp', etag: `"${key}-${size}"` });
      const { format: kept, width, height } = await sharp(picture?.bytes).metadata();
      expect({ kept, width, height }).toEqual({ kept: 'webp', width: size, height: size });
    }
  });

  it('drops where and with what it was taken, and turns it upright first', async () => {
    const taken = await photograph()
      .jpeg()
      .withExif({ IFD0: { Make: 'CanaryCamera', ImageDescription: 'canary at home' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    const key = await keyOf(taken);
    const picture = await store.readPicture(key, 512);
    const { exif, xmp, icc, orientation } = await sharp(picture?.bytes).metadata();
    expect({ exif, xmp, icc, orientation }).toEqual({});
    expect(picture?.bytes.includes('anary')).toBe(false);
    // Orientation 6 is a quarter turn clockwise: what was left is now on top.
    const { data, info } = await sharp(picture?.bytes).raw().toBuffer({ resolveWithObject: true });
    const channel = (x: number, y: number, c: number): number => data[(y * info.width + x) * info.channels + c] ?? -1;
    expect(channel(256, 40, 0)).toBeGreaterThan(200);
    expect(channel(256, 470, 2)).toBeGreaterThan(200);
  });

  it('gives the same key for the same upload, and never the same to two owners', async () => {
    const bytes = await photograph().png().toBuffer();
    const first = await keyOf(bytes);
    expect(await keyOf(bytes)).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
    expect(await keyOf(bytes, 'member-2')).not.toBe(first);
    expect(await filesLeft()).toHaveLength(4);
  });

  it('takes many at once and leaves nothing half-written', async () => {
    const bytes = await photograph(64, 64).png().toBuffer();
    const keys = await Promise.all(Array.from({ length: 12 }, (_, at) => keyOf(bytes, `member-${at}`)));
    expect(new Set(keys).size).toBe(12);
    expect((await filesLeft()).filter((name) => !/^[0-9a-f]{64}-(512|96)\.webp$/u.test(name))).toEqual([]);
  });

  const notPictures: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ['nothing', () => Buffer.alloc(0)],
    [
      'an SVG with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['an HTML page, whatever it is called', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PDF', () => Buffer.from('%PDF-1.7\n')],
    ['a GIF', () => photograph(8, 8).gif().toBuffer()],
    ['a TIFF', () => photograph(8, 8).tiff().toBuffer()],
    ['a JPEG that ends half-way', async () => (await photograph().jpeg().toBuffer()).subarray(0, 3000)],
    [
      'a PNG that ends half-way',
      async () => (await photograph().png({ compressionLevel: 0 }).toBuffer()).subarray(0, 3000),
    ],
    ['a PNG with less in it than it claims', () => pngClaiming(600, 600)],
    ['a JPEG signature and then HTML', () => Buffer.from('\xFF\xD8\xFF\xE0<script>alert(1)</script>', 'latin1')],
    ['a WebP signature and then noise', () => Buffer.from('RIFF\x20\0\0\0WEBPVP8 \0\0\0\0nonsense', 'latin1')],
  ];

  it.each(notPictures)('refuses %s', async (_, make) => {
    const { stored, problem } = await store.storePicture(await make(), { ownerId });
    expect(stored).toBeUndefined();
    expect(problem).toMatchObject({ code: 'NOT_A_PICTURE' });
    expect(await filesLeft()).toEqual([]);
  });

  it('leaves the decoders of other formats out of reach, even for code that does not look first', async () => {
    await expect(sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')).metadata()).rejects.toThrow();
  });

  it('refuses 6 MB before it looks inside', async () => {
    const { problem } = await store.storePicture(Buffer.alloc(6 * 1024 * 1024), { ownerId });
    expect(problem).toEqual({
      code: 'PICTURE_TOO_LARGE',
      measure: 'bytes',
      limit: MAX_PICTURE_BYTES,
    });
  });

  it('refuses a small file that would unpack to gigabytes, without unpacking it', async () => {
    const before = process.memoryUsage().rss;
    const { problem } = await store.storePicture(pngClaiming(60_000, 60_000), { ownerId });
    expect(problem).toMatchObject({ code: 'PICTURE_TOO_LARGE', measure: 'pixels', limit: 40_000_000 });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(await filesLeft()).toEqual([]);
  });
});

describe('readPicture and deletePicture', () => {
  it('gives nothing under a key that was never given out, or that is a path', async () => {
    for (const key of [
      '0'.repeat(64),
      '',
      '../../etc/passwd',
      `${'0'.repeat(64)}/../x`,
      'ABC',
      '0'.repeat(64) + '\0',
    ]) {
      expect(await store.readPicture(key, 96)).toBeNull();
      await expect(store.deletePicture(key)).resolves.toBeUndefined();
    }
  });

  it('removes both sizes of one picture, and no other', async () => {
    const bytes = await photograph(64, 64).png().toBuffer();
    const mine = await keyOf(bytes, 'member-1');
    const theirs = await keyOf(bytes, 'member-2');
    await store.deletePicture(mine);
    await store.deletePicture(mine);
    expect(await store.readPicture(mine, 512)).toBeNull();
    expect(await store.readPicture(mine, 96)).toBeNull();
    expect(await store.readPicture(theirs, 512)).not.toBeNull();
  });
});
