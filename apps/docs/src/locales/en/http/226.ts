import type { StatusProse } from '../../status-prose.ts'

export const prose: StatusProse = {
  title: 'IM Used',
  summary:
    'The content is not the resource itself but the result of a manipulation, usually the difference from a version the client has.',
  retry:
    'It worked, so there is nothing to retry. If the difference cannot be applied, fetch the whole resource without `A-IM`.',
  decisions: [
    {
      id: 'content-looks-incomplete',
      when: 'The content looks incomplete',
      then: 'It is a delta. Apply it, with the method that `IM` names, to the stored version whose `ETag` went out in `If-None-Match`.',
    },
    {
      id: '226-arrives-although-client',
      when: 'A 226 arrives although the client did not ask for it',
      then: 'The request needs `A-IM` with the manipulations that the client can undo (RFC 3229 section 10.5.3). Look for a proxy that adds the header, or a cache that confuses clients.',
    },
    {
      id: 'several-versions-stored-unclear',
      when: 'Several versions are stored and it is unclear which one is meant',
      then: 'With more than one entity tag in `If-None-Match`, the response must name the base in `Delta-Base`.',
    },
    {
      id: 'feed-reader-api-your',
      when: 'A feed reader or your own API has to save traffic',
      then: 'Apart from `A-IM: feed`, almost nothing supports this. `ETag` with 304 and compression achieve nearly the same.',
    },
  ],
  confusedWith: [
    {
      id: 'http/206',
      why: 'A part of one version; a delta is the difference between two.',
    },
    {
      id: 'http/304',
      why: 'The version that the client has is still current, so nothing is sent.',
    },
  ],
}
