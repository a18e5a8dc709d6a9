import picomatch from 'picomatch'
import type { Image } from '../src/images/image'
import { parentPath, type RepositoryPath } from '../src/paths/repository-path'
import type { Study, Trigger } from './study'

type Matches = (path: RepositoryPath) => boolean

/** What the repository's own rules look at. */
export class TheirRules {
  readonly #memo = new Map<string, Matches>()

  constructor(readonly study: Study) {}

  /** Whether a change of one of these files builds an image. */
  builds(image: Image, changed: readonly RepositoryPath[]): boolean {
    const rules = this.#rulesOf(image)
    return changed.some(path => rules.some(matches => matches(path)))
  }

  /** The files among these whose change builds nothing of an image. */
  selectMissed(image: Image, files: Iterable<RepositoryPath>): RepositoryPath[] {
    return [...files].filter(file => !this.builds(image, [file]))
  }

  #rulesOf(image: Image): readonly Matches[] {
    return this.study.triggers
      .filter(({ images }) => images === undefined || images.includes(image.name))
      .map(trigger => this.#compile(fillIn(trigger, image)))
  }

  #compile(patterns: readonly string[]): Matches {
    const key = JSON.stringify(patterns)
    const compiled = this.#memo.get(key) ?? compile(patterns)
    this.#memo.set(key, compiled)
    return compiled
  }
}

function fillIn({ paths }: Trigger, { prod }: Image): readonly string[] {
  const below = prod.contextPath === '' ? '**' : `${prod.contextPath}/**`
  return paths.map(pattern =>
    pattern
      .replace('{context}/**', below)
      .replace('{folder}', parentPath(prod.file))
      .replace('{file}', prod.file)
  )
}

/** The last pattern that matches decides, as in GitHub's `paths`. */
function compile(patterns: readonly string[]): Matches {
  const rules = patterns.map(pattern => {
    const isNegated = pattern.startsWith('!')
    return {
      selects: !isNegated,
      matches: picomatch(isNegated ? pattern.slice(1) : pattern, { dot: true, nonegate: true })
    }
  })
  return path => rules.findLast(({ matches }) => matches(path))?.selects ?? false
}
