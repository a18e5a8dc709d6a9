/** What to do if the disk of a job is full, or would be. */
export const makeRoom = 'load fewer images in this job, or take away what the runner does not need'
