/** A part of a page that is no speech by its markup. */
export interface Region {
  rule: string;
  note: string;
}

const navigation = { rule: 'site-navigation', note: 'navigation of the site, by its markup' };
const footer = { rule: 'site-footer', note: 'foot of the site, by its markup' };
const sideBox = { rule: 'side-box', note: 'box beside the text, by its markup' };
const caption = { rule: 'caption', note: 'caption of a picture, by its markup' };
const share = { rule: 'share-buttons', note: 'share buttons, by their markup' };
const related = { rule: 'more-material', note: 'links to other material, by their markup' };
const pullQuote = { rule: 'pull-quote', note: 'pull quote, by its markup' };
const comments = { rule: 'comments', note: 'comments by readers, by their markup' };
const form = { rule: 'form', note: 'form of the site' };
const footnote = { rule: 'footnote', note: 'footnotes, by their markup' };

const byRole: Record<string, Region> = {
  navigation,
  banner: navigation,
  contentinfo: footer,
  complementary: sideBox,
  search: form,
  dialog: form,
  menu: navigation,
};

/** Class names and ids, word by word; the first that matches names the region. */
const byName: [RegExp, Region][] = [
  [/^(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?links?|toc|tabs)$/, navigation],
  [/^(?:footer|colophon|copyright|legal)$/, footer],
  [/^(?:share|sharing|social|addthis|sharethis|toolbar|tools|print)$/, share],
  [
    /^(?:related|recommended|recommendations|more-?(?:news|stories)|latest|also|teasers?|promo|newsletter|subscribe|signup|most-?read|trending)$/,
    related,
  ],
  [
    /^(?:sidebar|aside|widget|infobox|advert|advertisement|ads?|sponsor|banner|cookies?|consent|gdpr|modal|alert)$/,
    sideBox,
  ],
  [/^(?:caption|credit|wp-caption-text|photo-?credit|image-?caption|gallery)$/, caption],
  [/^(?:pullquote|pull-quote|pull_quote)$/, pullQuote],
  [/^(?:comments?|comment-?list|disqus|respond)$/, comments],
  [/^(?:footnotes?|endnotes?|references|reflist)$/, footnote],
  [/^(?:tags?|taxonomy|categories|keywords|author-?bio|bio)$/, related],
];

/** The region that an element opens, or `null`. */
export function regionOf(
  tag: string,
  attributes: Record<string, string>,
  inMain: boolean,
  believeClasses: boolean,
): Region | null {
  if (tag === 'nav') return navigation;
  if (tag === 'footer') return footer;
  if (tag === 'figcaption' || tag === 'caption') return caption;
  if (tag === 'form') return believeClasses ? form : null;
  if (tag === 'dialog') return form;
  if (tag === 'aside') return sideBox;
  const role = attributes['role'];
  if (role !== undefined && Object.hasOwn(byRole, role)) return byRole[role] ?? null;
  if (!believeClasses || tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return null;
  for (const name of `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase().split(/\s+/)) {
    if (name === '' || /(?:^|[-_])(?:with|has|no|without|content|main|body|article)(?:[-_]|$)/.test(name))
      continue;
    // Only a name that begins or ends with the word: "site-nav", "nav_main", not "canvas".
    const words = name.split(/[-_]+/);
    for (const word of [name, words[0] ?? '', words.at(-1) ?? '']) {
      const region = byName.find(([pattern]) => pattern.test(word))?.[1];
      if (region) return region === navigation && inMain && word === 'tabs' ? null : region;
    }
  }
  return null;
}
