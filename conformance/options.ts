import { parseArgs } from 'node:util'

export interface Options {
  /** Where random cases start from. */
  readonly seed: number
  /** How many cases are generated. */
  readonly count: number
  /** Seconds after which no further case is begun. */
  readonly seconds: number
  /** Generated cases without which a run that its time cut short says too little, and fails. */
  readonly least: number
  /** Folders of Dockerfiles that are compared first. */
  readonly folders: readonly string[]
  /** How often each Dockerfile of a folder is changed at random and compared again. */
  readonly mutations: number
  /** Differences that are shrunk and printed. */
  readonly show: number
  readonly oracle: string
}

const USAGE = `npm run conformance -- [--seed N] [--count N] [--seconds N] [--least N] [--mutations N] [--show N] [FOLDER…]`

/** Reads the command line; a text is what is wrong with it. */
export function parseOptions(args: readonly string[]): Options | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '5000' },
      seconds: { type: 'string', default: '120' },
      least: { type: 'string', default: '1000' },
      mutations: { type: 'string', default: '5' },
      show: { type: 'string', default: '5' },
      oracle: { type: 'string', default: '.tools/oracle' }
    }
  })
  const { seed, count, seconds, least, mutations, show, oracle } = values
  const numbers = [seed, count, seconds, least, mutations, show].map(Number)
  if (numbers.some(Number.isNaN)) return USAGE
  return {
    seed: Number(seed),
    count: Number(count),
    seconds: Number(seconds),
    least: Number(least),
    mutations: Number(mutations),
    show: Number(show),
    oracle,
    folders: positionals
  }
}
