import { Controller, Get, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { type Actor, CurrentActor, CurrentMember, Public, SignedIn, type SignedInMember } from '@sic/authorization';
import { invalid, NotFound, Rejection } from '@sic/kernel';
import { isPictureKey, PICTURE_SIZES, type PictureSize, PictureStore } from '@sic/storage';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MemberQueries } from '../member/member.queries.js';
import { SetPicture } from './set-picture.js';

const YEAR = 365 * 24 * 3_600;

/** Pictures of members as plain HTTP: bytes in, bytes out. */
@Controller('files/pictures')
export class PictureController {
  constructor(
    private readonly queries: MemberQueries,
    private readonly store: PictureStore,
    private readonly setting: SetPicture,
  ) {}

  /** Takes the file itself as the body (`application/octet-stream` or an image type), and answers `{ key }`. */
  @SignedIn()
  @Post()
  async upload(@CurrentMember() member: SignedInMember, @Req() request: FastifyRequest): Promise<{ key: string }> {
    if (!Buffer.isBuffer(request.body)) throw invalid('picture', 'required');
    return { key: await this.setting.execute(member, { bytes: request.body }) };
  }

  /** A picture that a profile shows now: the key of a picture that was replaced or hidden finds nothing. */
  @Public()
  @Get(':key/:size')
  async show(
    @CurrentActor() actor: Actor,
    @Param('key') key: string,
    @Param('size') size: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const owner = isPictureKey(key) ? await this.queries.pictureOwner(actor, key) : undefined;
    const picture = owner && isSize(size) ? await this.store.readPicture(key, Number(size) as PictureSize) : null;
    if (!owner || !picture) throw new Rejection(new NotFound('picture'));
    void reply
      .header('etag', picture.etag)
      .header('cache-control', `${owner.isPublic ? 'public' : 'private'}, max-age=${YEAR}, immutable`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', 'inline; filename="picture.webp"');
    if (known === picture.etag) await reply.status(304).send();
    else await reply.type(picture.contentType).send(picture.bytes);
  }
}

function isSize(size: string): boolean {
  return PICTURE_SIZES.some((known) => String(known) === size);
}
