import { readFileSync } from 'node:fs'
import { parseIgnoreFile } from '../../../src/patterns/ignore/ignore-file'
import { parsePatterns, type Patterns } from '../../../src/patterns/ignore/pattern'
import { selectSentFiles } from '../../../src/patterns/ignore/walk'

interface Fact {
  readonly patterns?: readonly string[]
  readonly dockerignore?: string
  readonly path: string
  readonly ignored?: boolean
  readonly ignoredByBuildkitWalk?: boolean
  readonly error?: boolean
}

const facts = JSON.parse(readFileSync('__tests__/fixtures/dockerignore.json', 'utf8')) as {
  readonly cases: readonly Fact[]
}

function toPatterns(fact: Fact): Patterns {
  if (fact.dockerignore !== undefined) return parseIgnoreFile(fact.dockerignore)
  return parsePatterns((fact.patterns ?? []).map((text, index) => ({ text, line: index + 1 })))
}

/** The walk names a directory without the `/` that some facts put behind it. */
function judge(fact: Fact): 'ignored' | 'sent' | 'refused' {
  const read = toPatterns(fact)
  if (read.kind === 'invalid') return 'refused'
  const selected = selectSentFiles([fact.path.replace(/\/$/, '')], read.patterns)
  if (selected.kind === 'invalid') return 'refused'
  return selected.files.length === 0 ? 'ignored' : 'sent'
}

// None is left out: the four whose path is no tree path ("/", ".", "/any/path/there" twice) hold, too.
describe('the facts about ignore files', () => {
  test.each(facts.cases.map(fact => [JSON.stringify(fact), fact] as const))('%s', (_, fact) => {
    const ignored = fact.ignoredByBuildkitWalk ?? fact.ignored
    expect(judge(fact)).toBe(
      fact.error === true ? 'refused' : ignored === true ? 'ignored' : 'sent'
    )
  })

  const texts = facts.cases.filter(fact => fact.dockerignore !== undefined && fact.error !== true)
  test.each(texts.map(fact => [JSON.stringify(fact.dockerignore), fact] as const))(
    'the text %s holds the patterns listed',
    (_, fact) => {
      const read = toPatterns(fact)
      const patterns = read.kind === 'patterns' ? read.patterns : []
      const spelled = patterns.map(({ effect, text }) => (effect === 'send' ? `!${text}` : text))
      expect(spelled).toEqual(fact.patterns)
    }
  )
})
