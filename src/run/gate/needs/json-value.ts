/** A value of a JSON text, with the place where it begins. */
export type JsonValue =
  | {
      readonly kind: 'object'
      readonly at: number
      readonly members: ReadonlyMap<string, JsonMember>
    }
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  /** A list, a number, true, false or null: `what` names it in a sentence. */
  | { readonly kind: 'other'; readonly at: number; readonly what: string }

/** A member of an object, with the place of its key. */
export interface JsonMember {
  readonly at: number
  readonly value: JsonValue
}

/** A text that is JSON, or the first place where it is not, as an index in UTF-16 units. */
export type ParsedJson =
  | { readonly kind: 'value'; readonly value: JsonValue }
  | { readonly kind: 'broken'; readonly at: number; readonly because: string }
