/** Where records name what is kept under a hash. */
export const namedContents = [['document', 'snapshot'], ['template', 'content'], ['settings', 'logo']] as const
