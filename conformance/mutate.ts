import type { Random } from './random'

/** What mutations put in: the characters that lexers look at. */
const FRAGMENTS = [
  '\\',
  '\\\n',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '"',
  "'",
  '$',
  '${',
  '}',
  '<<',
  '<<EOF',
  '\nEOF\n',
  '#',
  '\n#',
  '--',
  '=',
  ',',
  '[',
  ']',
  ':',
  ':-',
  '/',
  '..',
  '*',
  '`',
  '\u00a0',
  '\uFEFF',
  '\0',
  'FROM ',
  'COPY ',
  '\nFROM alpine AS x\n',
  '--from=0 ',
  '${A%%*}',
  'é',
  '\ud83d'
] as const

/** A text with one to three small changes; still Unicode, since the oracle reads UTF-8. */
export function mutate(random: Random, text: string): string {
  return random
    .list({ least: 1, most: 3 }, () => 0)
    .reduce(changed => mutateOnce(random, changed), text)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

function mutateOnce(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const end = Math.min(text.length, at + 1 + random.below(4))
  const lines = text.split('\n')
  const line = random.below(lines.length)
  return random.weighted<() => string>([
    [20, () => text.slice(0, at) + random.pick(FRAGMENTS) + text.slice(at)],
    [15, () => text.slice(0, at) + text.slice(end)],
    [8, () => text.slice(0, at) + text.slice(at, end).toUpperCase() + text.slice(end)],
    [8, () => lines.toSpliced(line, 1).join('\n')],
    [8, () => lines.toSpliced(line, 0, lines[random.below(lines.length)] ?? '').join('\n')],
    [5, () => text.slice(0, at) + text.slice(at, end) + text.slice(at)],
    [3, () => text.slice(0, at)]
  ])()
}
