import { type Database, hasWord, searchWords } from '@sic/database';

/**
 * A named statement that has only the conditions that a filter asks for, so that PostgreSQL plans each combination with
 * its indexes. What the person typed is passed as values; the text consists of constants of this domain.
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

  /** How many values there are so far. */
  get size(): number {
    return this.values.length;
  }

  /** Adds values whose placeholders are known. */
  add(values: readonly unknown[]): this {
    this.values.push(...values);
    return this;
  }

  /** Adds a value and returns its placeholder. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** Adds to the name what distinguishes the text besides the conditions. */
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

  /** Each word that was typed has to be in each of the searched texts. */
  whereEachWord(part: string, search: string | null | undefined, expressions: readonly string[]): this {
    searchWords(search).forEach((word, index) => {
      const placeholder = this.value(word);
      this.where(
        `${part}${index}`,
        expressions.map((expression) => hasWord(expression, `${placeholder}::text`)).join(' and '),
      );
    });
    return this;
  }

  run<T extends object>(database: Database, text: string): Promise<T[]> {
    // The number of values tells a first page from a later one.
    return database.rows<T>(`${this.parts.join('-')}-${this.values.length}`, text, this.values);
  }
}
