/**
 * The text before the first character that picomatch may read as syntax. A pattern that begins
 * with `./`, or has an empty or a dot segment, gets no prefix: picomatch reads it as another.
 */
export function literalPrefix(pattern: string): string {
  const prefix = /^[^\\*?[\]{}()|!+@"^$]*/.exec(pattern)?.[0] ?? ''
  if (/(?:^|\/)\.{0,2}\//.test(prefix) || !isOneSequence(pattern)) return ''
  // `a/**` matches `a` too, which may be a submodule or a link.
  return prefix.length < pattern.length ? prefix.replace(/\/$/, '') : prefix
}

/**
 * Texts such that every matching path ends with one of them, as `ts` and `tsx` of `*.{ts,tsx}`; the
 * empty text if none is sure. A dot never is: picomatch takes some for any character if it reads a
 * pattern twice.
 */
export function literalEndings(pattern: string): readonly string[] {
  if (pattern.includes('"') || !isOneSequence(pattern)) return ['']
  const [, front = '', names, back = ''] =
    /(?:^|[/*.)])([\w-]*)(?:\{((?:[\w.-]*,)+[\w.-]*)\})?([\w-]*)$/.exec(pattern) ?? []
  if (names === undefined) return [front + back]
  // `{1..3}` is a range.
  if (names.includes('..')) return [back]
  return names.split(',').map(name => `${front}${name}${back}`.replace(/^.*\./, ''))
}

/**
 * Whether the first part of a pattern surely matches first, and its last part last: a `|` outside
 * all groups makes two patterns of one, and a parenthesis may lack its partner.
 */
export function isOneSequence(pattern: string): boolean {
  let depth = 0
  for (const [mark] of pattern.matchAll(/\\.|\[[^\]]*\]|[(|)]/gs)) {
    if (mark === '(') depth += 1
    else if (mark === ')') depth -= 1
    else if (mark === '|' && depth <= 0) return false
  }
  return depth === 0
}
