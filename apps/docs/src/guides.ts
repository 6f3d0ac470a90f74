/** The guides, in the order in which they are read. */
export const guides = [
  'quick-start',
  'msw',
  'msw-streams',
  'msw-frameworks',
  'smtp-mock',
  'other-languages',
  'how-we-verify',
  'add-a-framework',
  'add-a-status',
]
