/** Words that are nothing without what follows. */
export const NEEDING = new Set(
  'the a an its his her their to of in on at by for with from as that who which and or even only able unable likely unlikely ready willing due similar close responsible aware unaware out up back away be is are was were been not also about more less part first second third'.split(
    ' ',
  ),
);
