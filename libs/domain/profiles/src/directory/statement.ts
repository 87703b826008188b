import type { Database } from '@sic/database';

/** Words of one search; more of them narrow nothing that a person would notice. */
const MAX_WORDS = 6;

/**
 * A named statement that has only the conditions that a filter asks for, so that PostgreSQL plans each combination with
 * its indexes. What the person typed goes in as values; the text is put together from constants of this domain alone.
 */
export class Statement {
  private readonly parts: string[] = [];
  private readonly clauses: string[] = [];

  constructor(
    name: string,
    private readonly values: unknown[],
  ) {
    this.parts.push(name);
  }

  /** SQL: all conditions. */
  get conditions(): string {
    return this.clauses.length === 0 ? 'true' : this.clauses.map((clause) => `(${clause})`).join(' and ');
  }

  /** Adds a value; gives its placeholder. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Tells variants of the text apart that do not come from conditions. */
  named(part: string): this {
    this.parts.push(part);
    return this;
  }

  where(part: string, clause: string): this {
    if (part !== '') this.parts.push(part);
    this.clauses.push(clause);
    return this;
  }

  /** A condition on a value that may be absent. */
  whereValue(part: string, value: string | null | undefined, clause: (placeholder: string) => string): this {
    return value === null || value === undefined || value === '' ? this : this.where(part, clause(this.value(value)));
  }

  /** Each word that was typed has to be in each of the folded expressions, whatever its capitals and accents. */
  whereEachWord(part: string, search: string | null | undefined, expressions: readonly string[]): this {
    const words = (search ?? '').split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
    words.forEach((word, index) => {
      const pattern = this.value(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
      this.where(
        `${part}${index}`,
        expressions.map((expression) => `${expression} like fold_text(${pattern})`).join(' and '),
      );
    });
    return this;
  }

  run<T extends object>(database: Database, text: string): Promise<T[]> {
    // The number of values tells a first page from a later one.
    return database.rows<T>(`${this.parts.join('-')}-${this.values.length}`, text, this.values);
  }
}
