/** The guides, in the order in which they are read. */
export const guides = [
  'quick-start',
  'msw',
  'smtp-mock',
  'other-languages',
  'how-we-verify',
  'add-a-framework',
  'add-a-status',
]
