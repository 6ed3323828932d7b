import type { ViewId } from '../../src/url-state/parameters.ts';

/** For each view a link that sets all that the view knows: what must survive a reload, and the way to a colleague. */
export const viewLinks = {
  timeline: '?docs=2017-04-26,2021-06-24&span=2017..2021-06&tables=timeline&evidence=speech:2017-04-26',
  themes:
    '?view=themes&docs=2017-04-26,2020-09-24&measure=words&sort=name&evidence=theme:un-order@2017-04-26@words',
  compare:
    '?view=compare&measure=mentions&a=2017-04-26&b=2020-09-24&rank=ratio&min=3&functionWords=on&evidence=speech:2020-09-24',
  search:
    '?view=search&span=2017..2021&q=terror*&q2=%22Security+Council%22&order=rank&evidence=query:terror*@2017-04-26',
  read: '?view=read&theme=un-order&q=NATO&doc=2021-06-24&p=5&source=both&fold=off',
  corpus: '?view=corpus&doc=2020-09-24&by=-words&evidence=related:2020-09-24',
} satisfies Record<ViewId, string>;
