/** The world that the entries run in: only this file of the application names it. */
export { openJobWorld } from '../world/job-world'
