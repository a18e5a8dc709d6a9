// Which files of a context a build is sent: BuildKit's ignore files and its walk.

export { listIgnoreFiles, type Context } from './choose-file'
export { parseIgnoreFile } from './file'
export {
  parsePatterns,
  type Invalid,
  type Pattern,
  type PatternLine,
  type Patterns
} from './pattern'
export { IgnoreWalk, selectSentFiles, type SentFiles, type Verdict } from './walk'
