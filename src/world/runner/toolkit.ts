/**
 * The inner modules of `@actions/core` that this action speaks to the runner by.
 *
 * Its index loads an HTTP client for OpenID Connect, which costs three times the start of node
 * and is never used here (docs/decisions/0002). The package exports its index alone, so the
 * modules are named by their place; the version is pinned.
 */
export { issueCommand } from '../../../node_modules/@actions/core/lib/command.js'
export {
  issueFileCommand,
  prepareKeyValueMessage
} from '../../../node_modules/@actions/core/lib/file-command.js'
export { toCommandProperties } from '../../../node_modules/@actions/core/lib/utils.js'
