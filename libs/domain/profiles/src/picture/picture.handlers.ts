import { Injectable } from '@nestjs/common';
import type { Tx } from '@sic/database';
import { type EventHandler, HandlesEvent } from '@sic/outbox';
import { PictureStore } from '@sic/storage';
import { PictureReplaced } from '../profiles.events.js';

/** Deletes the file of a picture that no profile shows any more. */
@Injectable()
@HandlesEvent(PictureReplaced, 'profiles.delete-picture')
export class OnPictureReplaced implements EventHandler<{ memberId: string; pictureKey: string }> {
  constructor(private readonly store: PictureStore) {}

  async handle(tx: Tx, { memberId, pictureKey }: { memberId: string; pictureKey: string }): Promise<void> {
    // Under the lock that an upload takes, so that the same picture is not set again while its file is deleted.
    const [member] = await tx.query<{ picture_key: string | null }[]>(
      'select picture_key from member where id = $1 for update',
      [memberId],
    );
    if (member?.picture_key !== pictureKey) await this.store.deletePicture(pictureKey);
  }
}
