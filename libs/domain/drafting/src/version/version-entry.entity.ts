import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClauseRevision } from '../declaration/clause-revision.entity.js';
import type { ClauseKind } from '../declaration/clause.entity.js';
import { Version } from './version.entity.js';

/** One line of a version, in reading order: a section with its heading, or a clause with its wording. Never changed. */
@Entity()
@Index('version_entry_node', ['nodeId', 'versionId'], { unique: true })
@Check('version_entry_node_kind', `(node_kind = 'clause') = (revision_id is not null)`)
export class VersionEntry {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Version)
  versionId!: string;

  /** From 0, without gaps. */
  @PrimaryColumn('int')
  position!: number;

  @Column('text')
  nodeKind!: 'section' | 'clause';

  /** The id of the section or clause. */
  @Column('uuid')
  nodeId!: string;

  /** Of a clause: its number in this version, counted through from 1. */
  @Column('int', { nullable: true })
  clauseNumber!: number | null;

  /** Depth of a section from 1; indent of a clause from 0. */
  @Column('int')
  depth!: number;

  @Column('text', { nullable: true })
  clauseKind!: ClauseKind | null;

  /** The number with which a numbered list begins here. */
  @Column('int', { nullable: true })
  listStart!: number | null;

  @Column('text', { nullable: true })
  heading!: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ClauseRevision)
  revisionId!: string | null;
}
