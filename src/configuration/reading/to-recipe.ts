import { readRunnerPlatform } from '../../images/platforms/runner-platform'
import type { BuildContext, Recipe } from '../../images/recipe'
import { joinPath, type RepositoryPath } from '../../paths/repository-path'
import { checkPatterns } from '../definition/check-patterns'
import { toFolder, toLocalPath } from '../definition/forms/local-path'
import { checkPlatform } from '../definition/forms/platform-form'
import type { WrittenRecipe } from '../definition/image-shape'
import type { Range } from '../document/node'
import { type Finding, quote, type Reading } from '../mistakes/finding'
import type { Named, Text } from '../shape/shape'
import { toBuildContext } from './build-context'

/**
 * The recipe in these keys, with its defaults, and what is wrong with their values.
 *
 * @param runner on which the image is built if it names no platform
 */
export function toRecipe(image: string, written: WrittenRecipe, runner: string): Reading<Recipe> {
  const findings: Finding[] = []
  const keep = <T>(reading: Reading<T>): T => {
    findings.push(...reading.findings)
    return reading.value
  }
  const contextPath = keep(toFolder(image, written.context))
  const recipe: Recipe = {
    context: written.context?.value ?? image,
    contextPath,
    file: written.file
      ? keep(toLocalPath(written.file, 'the Dockerfile'))
      : joinPath(contextPath, 'Dockerfile'),
    target: written.target?.value ?? '',
    buildArgs: keep(toBuildArgs(written['build-args'])),
    buildContexts: keep(toBuildContexts(written['build-contexts'])),
    platforms: (written.platforms ?? []).map(({ value }) => value),
    runnerPlatform: readRunnerPlatform(runner),
    generated: keep(toGenerated(written.generated)),
    volatileArgs: new Set((written['volatile-args'] ?? []).map(({ value }) => value))
  }
  findings.push(...checkPlatforms(written.platforms ?? []))
  return { value: recipe, findings }
}

function checkPlatforms(platforms: readonly Text[]): Finding[] {
  return platforms.flatMap((platform, index) => {
    const twice = platforms.slice(0, index).some(({ value }) => value === platform.value)
    return twice
      ? [
          {
            code: 'invalid-value' as const,
            message: `the platform ${quote(platform.value)} is named twice`,
            fix: 'keep one of them',
            range: platform.range
          }
        ]
      : checkPlatform(platform)
  })
}

function toBuildArgs(
  written: ReadonlyMap<string, Named<Text>> = new Map()
): Reading<ReadonlyMap<string, string>> {
  const findings = [...written].flatMap(([name, { key }]) => checkAssigned(name, key))
  return { value: new Map([...written].map(([name, { value }]) => [name, value.value])), findings }
}

function toBuildContexts(
  written: ReadonlyMap<string, Named<Text>> = new Map()
): Reading<ReadonlyMap<string, BuildContext>> {
  const contexts = new Map<string, BuildContext>()
  const findings: Finding[] = []
  for (const [name, { key, value }] of written) {
    const reading = toBuildContext(value)
    contexts.set(name, reading.value)
    findings.push(...checkAssigned(name, key), ...reading.findings)
  }
  return { value: contexts, findings }
}

/** A matrix entry holds one `NAME=value` a line. */
function checkAssigned(name: string, range: Range): Finding[] {
  if (name !== '' && !/[=\s]/.test(name)) return []
  return [
    {
      code: 'invalid-value',
      message: `${quote(name)} cannot be a name in NAME=value`,
      fix: 'write a name without spaces and "="',
      range
    }
  ]
}

/** Such a source would count as known, and would never be built. */
function madeFromNothing(source: string, range: Range): Finding {
  return {
    code: 'missing-value',
    message: `the generated source ${quote(source)} is made from no file`,
    fix: 'write globs of the files that it is made from, as ["web/**"], or take it away',
    range
  }
}

function toGenerated(
  written: ReadonlyMap<string, Named<readonly Text[]>> = new Map()
): Reading<ReadonlyMap<RepositoryPath, readonly string[]>> {
  const generated = new Map<RepositoryPath, readonly string[]>()
  const findings: Finding[] = []
  for (const [source, { key, value }] of written) {
    const path = toLocalPath({ value: source, range: key }, 'a generated source')
    const patterns = value.map(pattern => pattern.value)
    generated.set(path.value, [...(generated.get(path.value) ?? []), ...patterns])
    findings.push(...path.findings, ...checkPatterns(value))
    if (value.length === 0) findings.push(madeFromNothing(source, key))
  }
  return { value: generated, findings }
}
