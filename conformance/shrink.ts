import type { Case, Setting } from './case'

/** Is the case still one that shows the difference? */
export type Check = (asked: Case) => Promise<boolean>

/** Tries beyond this number are not worth the wait. */
const mostTries = 600

/** The smallest case found that still shows what the given one shows. */
export async function shrink(asked: Case, check: Check): Promise<Case> {
  let smallest = asked
  let tries = 0
  for (let found = true; found;) {
    found = false
    for (const candidate of smaller(smallest)) {
      if (++tries > mostTries) return smallest
      if (!(await check(candidate))) continue
      smallest = candidate
      found = true
      break
    }
  }
  return smallest
}

function* smaller(asked: Case): Generator<Case> {
  for (const setting of smallerSettings(asked.setting)) yield { ...asked, setting }
  const lines = asked.dockerfile.split('\n')
  for (const kept of without(lines)) yield { ...asked, dockerfile: kept.join('\n') }
  for (const [index, line] of lines.entries()) {
    for (const words of without(line.split(' '))) {
      yield { ...asked, dockerfile: lines.with(index, words.join(' ')).join('\n') }
    }
  }
  if (asked.dockerfile.length > 300) return
  const characters = Array.from(asked.dockerfile)
  for (const kept of without(characters)) yield { ...asked, dockerfile: kept.join('') }
}

function* smallerSettings(setting: Setting): Generator<Setting> {
  for (const key of Object.keys(setting)) {
    yield Object.fromEntries(Object.entries(setting).filter(([name]) => name !== key))
  }
  const { buildArgs, context } = setting
  for (const kept of without(Object.entries(buildArgs ?? {}))) {
    yield { ...setting, buildArgs: Object.fromEntries(kept) }
  }
  if (context === undefined) return
  for (const files of without(context.files ?? [])) {
    yield { ...setting, context: { ...context, files } }
  }
  for (const lines of without((context.ignore ?? '').split('\n'))) {
    yield { ...setting, context: { ...context, ignore: lines.join('\n') } }
  }
}

/** The list without a half, a quarter, … one of its items. */
function* without<Item>(items: readonly Item[]): Generator<Item[]> {
  if (items.length < 2) return
  for (
    let size = Math.ceil(items.length / 2);
    size > 0;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let start = 0; start < items.length; start += size) {
      yield [...items.slice(0, start), ...items.slice(start + size)]
    }
  }
}
