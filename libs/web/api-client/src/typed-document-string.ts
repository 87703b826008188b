/** The text of a GraphQL operation that knows the types of its result and its variables. */
export interface TypedDocumentString<Result, Variables> {
  toString(): string;
  /** Only for the compiler. */
  readonly __apiType?: (variables: Variables) => Result;
}
