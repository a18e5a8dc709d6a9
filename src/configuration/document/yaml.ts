/**
 * The parts of `yaml` that read a configuration, from its modules for browsers: the same code as
 * node's, as ES modules, which a bundle makes one module of. A start then reads a tenth less of it
 * (docs/decisions/0009). The package exports them only to browsers, so they are named by their
 * place; the version is pinned.
 */
export {
  Composer,
  CST,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Parser
} from '../../../node_modules/yaml/browser/dist/index.js'
export type * from 'yaml'
