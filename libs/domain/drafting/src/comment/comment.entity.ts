import { Account } from '@sic/identity';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Amendment } from '../amendment/amendment.entity.js';

/** What somebody says about an amendment, or in answer to such a comment. */
@Entity()
@Index('comment_amendment', ['amendmentId', 'createdAt'])
@Index('comment_author', ['authorId'])
@Check('comment_body', `length(body) <= 5000 and (deleted_at is not null or length(trim(body)) > 0)`)
export class Comment {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Amendment)
  amendmentId!: string;

  /** The comment that it answers. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Comment)
  parentId!: string | null;

  @Column('uuid')
  @ForeignKey(() => Account)
  authorId!: string;

  /** Emptied when its author deletes it; its place in the thread stays. */
  @Column('text')
  body!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  hiddenAt!: Date | null;
}
