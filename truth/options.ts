import { parseArgs } from 'node:util'

export interface Options {
  /** Where random cases start from. */
  readonly seed: number
  /** How many changes are tried. */
  readonly count: number
  /** Seconds after which no further repository is begun. */
  readonly seconds: number
  /** Changes without which a run that its time cut short says too little, and fails. */
  readonly least: number
  /** The one repository that is tried; missing: as many as are needed. */
  readonly only?: number
  /** Disagreements that are printed in full. */
  readonly show: number
  /** What a variant is that is affected for no reason: a mistake, or only counted. */
  readonly extra: 'fails' | 'counts'
}

const USAGE =
  'npm run truth -- [--seed N] [--count N] [--seconds N] [--least N] [--only N] [--show N] [--allow-extra]'

/** Reads the command line; a text is what is wrong with it. */
export function parseOptions(args: readonly string[]): Options | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '300' },
      seconds: { type: 'string', default: '240' },
      least: { type: 'string', default: '100' },
      only: { type: 'string' },
      show: { type: 'string', default: '3' },
      'allow-extra': { type: 'boolean', default: false }
    }
  })
  const { seed, count, seconds, least, show, only } = values
  const numbers = [seed, count, seconds, least, show, only ?? '0'].map(Number)
  if (!numbers.every(Number.isSafeInteger)) return USAGE
  return {
    seed: Number(seed),
    count: Number(count),
    seconds: Number(seconds),
    least: Number(least),
    show: Number(show),
    ...(only === undefined ? {} : { only: Number(only) }),
    extra: values['allow-extra'] ? 'counts' : 'fails'
  }
}
