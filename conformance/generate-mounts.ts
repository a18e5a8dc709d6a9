import { generateFrom, type Surroundings } from './generate-copy'
import { generateName, generateWord } from './generate-words'
import type { Random } from './random'

/** The `--mount` flags of a RUN. */
export function generateMounts(random: Random, around: Surroundings): string {
  return random
    .list({ least: 1, most: 3 }, () => `--mount=${generateMount(random, around)}`)
    .join(random.pick([' ', ' \\\n  ']))
}

const wrongFields = [
  'unknown=1',
  '=',
  'a',
  '"',
  'ro=maybe',
  'sharing=odd',
  'uid=x',
  'mode=9',
  'type=bind'
] as const

function generateMount(random: Random, around: Surroundings): string {
  const type = random.weighted([
    [40, 'bind'],
    [25, ''],
    [25, 'cache'],
    [8, 'secret'],
    [6, 'ssh'],
    [2, 'tmpfs'],
    [random.slip(3), 'odd'],
    [random.slip(3), '$A']
  ])
  const isBind = type === 'bind' || type === ''
  const fields = [
    type === '' ? '' : `type=${type}`,
    random.percent(isBind ? 60 : random.slip(20)) ? generateSource(random) : '',
    random.percent(isBind ? 25 : 5) ? `from=${generateFrom(random, around)}` : '',
    random.percent(100 - random.slip(10)) ? generateTarget(random) : '',
    random.percent(isBind ? 15 : 0)
      ? random.pick(['rw', 'ro', 'readonly', 'readwrite=true', 'rw=false'])
      : '',
    type === 'cache'
      ? random.pick(['', '', 'id=x', 'sharing=locked', 'mode=0755', 'uid=1000', 'ro', 'id=$A'])
      : '',
    type === 'secret' ? random.pick(['id=x', 'id=npm,required', 'id=t,env=T', 'mode=0400']) : '',
    random.percent(random.slip(8)) ? random.pick(wrongFields) : '',
    random.percent(random.slip(4)) ? `\${${generateName(random)}}` : ''
  ]
  return fields.filter(field => field !== '').join(',')
}

function generateSource(random: Random): string {
  return `${random.pick(['source', 'src', 'source', 'SOURCE'])}=${generateWord(random)}`
}

function generateTarget(random: Random): string {
  const path = random.weighted([
    [60, '/mnt'],
    [20, 'rel'],
    [20, '/root/.cache'],
    [10, '/src/$A'],
    [random.slip(20), random.pick(['.', '/', '$UNSET', ''])]
  ])
  return `${random.pick(['target', 'dst', 'destination'])}=${path}`
}
