export const title = 'Openverse'
