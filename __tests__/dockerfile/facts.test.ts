import { readFileSync } from 'node:fs'
import { Effort } from '../../src/dockerfile/effort'
import { toContextName } from '../../src/dockerfile/names/reference'
import { Refusal } from '../../src/dockerfile/refusal'
import { literal } from '../../src/dockerfile/text'
import { expandWord } from '../../src/dockerfile/words/expand'
import { read, spell } from './request'

interface InputsFact {
  readonly name: string
  readonly dockerfile: string
  readonly inputs: readonly string[]
  readonly images: readonly string[]
}

interface WordFact {
  readonly word: string
  readonly value?: string
  readonly error?: boolean
  readonly env?: Readonly<Record<string, string>>
}

const inputs = JSON.parse(readFileSync('__tests__/fixtures/dockerfile-inputs.json', 'utf8')) as {
  readonly cases: readonly InputsFact[]
}

const words = JSON.parse(readFileSync('__tests__/fixtures/dockerfile-words.json', 'utf8')) as {
  readonly env: Readonly<Record<string, string>>
  readonly cases: readonly WordFact[]
  readonly modifiers: readonly WordFact[]
}

/** What a fact says that is not what a build reads. */
const notRead = new Map([
  // BuildKit has the client send a path of the repository's spelling; no instruction takes it.
  ['add-git-ssh', ['/git@github.com:a/b.git']]
])

describe('the facts about inputs', () => {
  test.each(inputs.cases.map(fact => [fact.name, fact] as const))('%s', (name, fact) => {
    const reading = read(fact.dockerfile)
    const expected = fact.inputs.filter(path => !notRead.get(name)?.includes(path))
    expect(
      spell(reading)
        .map(path => path.replace('wildcard ', ''))
        .sort()
    ).toEqual([...expected].sort())
    expect(reading.quality).toBe('exact')
    const images = reading.images.map(image => toContextName(image.name))
    expect(new Set(images)).toEqual(new Set(fact.images.map(toContextName)))
  })

  // These two hold only for a base image without variables of its own, as all the facts assume.
  test.each(['arg-later-not-visible', 'nested-modifier'])('%s needs a known base', name => {
    const fact = inputs.cases.find(({ name: other }) => other === name)
    const undeclared = fact?.dockerfile.replace('\nARG A=1', '') ?? ''
    expect(read(undeclared, { baseEnvironment: 'unknown' }).quality).toBe('widened')
  })
})

function expand({ word, env }: WordFact): string | undefined {
  const variables = new Map(Object.entries(env ?? words.env))
  const text = expandWord(word, {
    escape: '\\',
    effort: new Effort(),
    lookup: name => {
      const value = variables.get(name)
      return value === undefined ? { kind: 'unset', unset: [] } : { kind: 'set', value, unset: [] }
    }
  })
  return literal(text)
}

describe('the facts about words', () => {
  const all = [...words.cases, ...words.modifiers]
  test.each(all.map(fact => [fact.word, fact] as const))('%s', (_, fact) => {
    if (fact.error === true) {
      expect(() => expand(fact)).toThrow(Refusal)
    } else {
      expect(expand(fact)).toBe(fact.value)
    }
  })
})
