import { parseArgs } from 'node:util'

export interface Options {
  /** Where random cases start from. */
  readonly seed: number
  /** How many cases are generated. */
  readonly count: number
  /** Seconds after which no further case is begun. */
  readonly seconds: number
  /** Folders of Dockerfiles that are compared first. */
  readonly folders: readonly string[]
  /** How often each Dockerfile of a folder is changed at random and compared again. */
  readonly mutations: number
  /** Differences that are shrunk and printed. */
  readonly show: number
  readonly oracle: string
}

const USAGE = `npm run conformance -- [--seed N] [--count N] [--seconds N] [--mutations N] [--show N] [FOLDER…]`

/** Reads the command line; a text is what is wrong with it. */
export function parseOptions(args: readonly string[]): Options | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '5000' },
      seconds: { type: 'string', default: '120' },
      mutations: { type: 'string', default: '5' },
      show: { type: 'string', default: '5' },
      oracle: { type: 'string', default: '.tools/oracle' }
    }
  })
  const numbers = [values.seed, values.count, values.seconds, values.mutations, values.show]
  const [seed = NaN, count = NaN, seconds = NaN, mutations = NaN, show = NaN] = numbers.map(Number)
  if ([seed, count, seconds, mutations, show].some(Number.isNaN)) return USAGE
  return { seed, count, seconds, mutations, show, oracle: values.oracle, folders: positionals }
}
