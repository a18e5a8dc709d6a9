import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic'
import { suggestName } from '../../diagnostics/text/suggest'
import { toShortName } from '../../dockerfile/names/reference'
import type { VariantName } from '../../images/image'
import type { Recipe } from '../../images/recipe'
import type { ImageInputs, Unused } from '../../inputs/inputs'
import { listVariants } from '../../inputs/list-variants'
import type { TreeFacts } from '../facts'

/** Targets that are no stages of their Dockerfiles. */
export function checkTargets({ valid, variants }: TreeFacts): Diagnostic[] {
  return variants.flatMap(({ image, variant, inputs: { unknownTarget } }): Diagnostic[] => {
    if (unknownTarget === undefined) return []
    const { target, file, stages } = unknownTarget
    const place = valid.findKey(image, variant, ['target'])
    const meant = suggestName(target, stages)
    const names = stages.map(name => `"${name}"`).join(', ')
    return [
      problem('unknown-target', {
        message: `the target "${target}" of image "${image}" is not a stage of ${file}`,
        fix:
          meant !== undefined
            ? `did you mean "${meant}"?`
            : `its stages are ${names === '' ? 'without names: write AS in FROM' : names}`,
        ...(place === undefined ? {} : { place })
      })
    ]
  })
}

/** A variant with what no line of its Dockerfile names. */
interface Variant {
  readonly image: string
  readonly variant: VariantName
  readonly recipe: Recipe
  readonly unused: Unused | undefined
}

function listRecipes(
  { configuration: { images } }: ValidConfiguration,
  inputs: ReadonlyMap<string, ImageInputs>
): Variant[] {
  return images.flatMap(({ name: image, prod, dev }): Variant[] => {
    const found = inputs.get(image)
    return [
      { image, variant: 'prod', recipe: prod, unused: found?.prod.unused },
      ...(dev === undefined
        ? []
        : [{ image, variant: 'dev' as const, recipe: dev, unused: found?.dev?.unused }])
    ]
  })
}

/** Two keys that buildx shortens to one name: the last of them wins, in whatever order. */
export function findDoubledContexts({ valid }: TreeFacts): Diagnostic[] {
  const found = listRecipes(valid, new Map()).flatMap(({ image, variant, recipe }) => {
    const byName = new Map<string, string[]>()
    for (const key of recipe.buildContexts.keys()) {
      const name = toShortName(key)
      byName.set(name, [...(byName.get(name) ?? []), key])
    }
    return [...byName].flatMap(([name, keys]) =>
      keys.length < 2 ? [] : keys.map(key => toDoubled({ image, variant, key, keys, name }, valid))
    )
  })
  return keepFirstOfPlace(found)
}

interface Doubled {
  readonly image: string
  readonly variant: VariantName
  readonly key: string
  readonly keys: readonly string[]
  readonly name: string
}

function toDoubled(
  { image, variant, key, keys, name }: Doubled,
  { findKey }: ValidConfiguration
): Diagnostic {
  const place = findKey(image, variant, ['build-contexts', key])
  return problem('duplicate-key', {
    message: `the build contexts ${keys.map(each => `"${each}"`).join(', ')} of image "${image}" are one to buildx, "${name}"`,
    fix: 'keep one of them',
    ...(place === undefined ? {} : { place })
  })
}

/** Build arguments and named contexts that no Dockerfile names; each place of the text once. */
export function findUnusedNames({ valid, inputs }: TreeFacts): Diagnostic[] {
  const variants = listRecipes(valid, inputs)
  return [
    ...findUnused(variants, valid, {
      key: 'build-args',
      list: ({ buildArgs }) => [...buildArgs.keys()],
      isUsed: (name, unused) => !unused.buildArgs.includes(name),
      explain: explainBuildArg
    }),
    ...findUnused(variants, valid, {
      key: 'build-contexts',
      list: ({ buildContexts }) => [...buildContexts.keys()],
      isUsed: (name, unused) => !unused.contexts.includes(name),
      explain: explainContext
    })
  ]
}

/** One key of the recipe whose names a Dockerfile should name. */
interface NamedKey {
  readonly key: string
  readonly list: (recipe: Recipe) => readonly string[]
  readonly isUsed: (name: string, unused: Unused) => boolean
  readonly explain: (name: string, variant: Variant & { readonly unused: Unused }) => Diagnostic
}

/** A place that serves several variants is used if one of them uses it, or may. */
function findUnused(
  variants: readonly Variant[],
  { findKey }: ValidConfiguration,
  { key, list, isUsed, explain }: NamedKey
): Diagnostic[] {
  const used = new Set<string>()
  const found: Diagnostic[] = []
  for (const variant of variants) {
    const { unused } = variant
    for (const name of list(variant.recipe)) {
      const place = findKey(variant.image, variant.variant, [key, name])
      if (place === undefined) continue
      if (unused === undefined || isUsed(name, unused)) used.add(describe(place))
      else found.push({ ...explain(name, { ...variant, unused }), place })
    }
  }
  return keepFirstOfPlace(found).filter(({ place }) => !used.has(describe(place)))
}

function explainBuildArg(
  name: string,
  { image, recipe, unused }: Variant & { readonly unused: Unused }
): Diagnostic {
  const free = unused.declared.filter(each => !recipe.buildArgs.has(each))
  const meant = suggestName(name, free)
  return problem('unused-build-arg', {
    message: `no ARG of ${recipe.file} declares the build argument "${name}" of image "${image}"`,
    fix:
      meant === undefined
        ? `declare it with ARG ${name}, or take it away`
        : `did you mean "${meant}"?`
  })
}

function explainContext(
  name: string,
  { image, recipe, unused }: Variant & { readonly unused: Unused }
): Diagnostic {
  const meant = suggestName(name, unused.named)
  return problem('unused-context', {
    message: `no line of ${recipe.file} names the build context "${name}" of image "${image}"`,
    fix:
      meant === undefined
        ? `name it, as COPY --from=${name}, or take it away`
        : `did you mean "${meant}"?`
  })
}

function keepFirstOfPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<string, Diagnostic>()
  for (const each of diagnostics) {
    const key = describe(each.place)
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}

function describe(place: Place | undefined): string {
  return place === undefined ? '' : `${place.line}:${place.column}`
}

/** Keys of `generated` that no variant reads: a dev variant also has those of prod. */
export function findUnreadKeys({ valid, inputs }: TreeFacts): Diagnostic[] {
  return valid.configuration.images.flatMap(image => {
    const of = inputs.get(image.name)
    if (of === undefined || !image.infer) return []
    const isUnread = (source: string): boolean =>
      listVariants(of).every(
        ({ variant, inputs: { unreadGenerated } }) =>
          unreadGenerated.includes(source) || image[variant]?.generated.has(source) !== true
      )
    return listVariants(of).flatMap(({ variant, inputs: { unreadGenerated } }) =>
      unreadGenerated
        .filter(source => isUnread(source))
        .filter(source => variant === 'prod' || !image.prod.generated.has(source))
        .map(source =>
          explainUnread(
            source,
            valid.findKey(image.name, variant, ['generated', source]),
            image.name
          )
        )
    )
  })
}

function explainUnread(source: string, place: Place | undefined, image: string): Diagnostic {
  return problem('unread-generated', {
    message: `no build of image "${image}" reads "${source}", so what it is generated from does not count`,
    fix: 'name a path, from the root of the repository, that an instruction of its target reads, or take the key away',
    ...(place === undefined ? {} : { place })
  })
}
