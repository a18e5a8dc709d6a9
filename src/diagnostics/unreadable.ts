/** What could not be read, as a value: never an empty tree, and never an exception. */
export interface Unreadable {
  readonly kind: 'unreadable'
  /** A sentence for people, without a full stop: what is wrong and what to do. */
  readonly because: string
}

/** @param because as {@link Unreadable.because} */
export function unreadable(because: string): Unreadable {
  return { kind: 'unreadable', because }
}

/** Whether an answer is the reason why there is none. */
export function isUnreadable(answer: object | undefined): answer is Unreadable {
  return answer !== undefined && 'kind' in answer && answer.kind === 'unreadable'
}
