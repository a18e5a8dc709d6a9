/** Each value once: what several steps have to do with is told once. */
export function joinSame<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map(each => [JSON.stringify(each), each])).values()]
}
