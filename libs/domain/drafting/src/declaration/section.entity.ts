import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Declaration } from './declaration.entity.js';

/** A heading of a declaration and what stands under it. The id is for life. */
@Entity()
@Index('section_declaration', ['declarationId', 'position'])
export class Section {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => Declaration)
  declarationId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Section)
  parentId!: string | null;

  /** Its place among all sections of the declaration, in reading order. */
  @Column('double precision')
  position!: number;

  /** 1 for a section of the declaration itself, 2 for a section of such a section, and so on. */
  @Column('int')
  depth!: number;

  /** Empty for words that stand before the first heading. */
  @Column('text')
  heading!: string;
}
