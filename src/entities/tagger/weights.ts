export const weights = ''
