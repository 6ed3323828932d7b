/** What a page puts around a speech, one rule a kind of thing. */
export interface FurnitureRule {
  id: string;
  /** What the line is, in words; shown beside it in the source view. */
  note: string;
  pattern: RegExp;
  /**
   * The speech is over here, if enough of it has been read. `hard`: what follows is surely the page's.
   * `soft`: only if less follows than came before (a page may have its share buttons on top).
   */
  endsBody?: 'hard' | 'soft';
  /** The speech begins below this line. */
  startsBody?: boolean;
}

const clockTime = String.raw`\d{1,2}[:.h]\d\d(?::\d\d)?\s?(?:[ap]\.?\s?m\.?)?`;
const zone = String.raw`(?:\s?\(?[A-Z]{2,4}\)?)?`;
// prettier-ignore
const weekday = String.raw`(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),?\s+(?:the\s+|le\s+|den\s+)?)?`;
const dateLike = String.raw`${weekday}(?:\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}[-/.]\d\d?[-/.]\d\d?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)`;

/**
 * In order: the first that matches names the line. Patterns see the line trimmed, with white space collapsed, and are
 * only asked about lines of at most `longestFurniture` characters.
 */
const furnitureRules: FurnitureRule[] = [
  {
    id: 'page-stamp',
    note: 'page stamp: a date alone on its line',
    pattern: new RegExp(
      String.raw`^(?:\(?${dateLike}(?:\s?г\.?| года| год)?\)?,?(?:\s?[-–—|,·]?\s?(?:at\s)?${clockTime}${zone})?)[.|]?$`,
      'iu',
    ),
  },
  {
    id: 'publication-date',
    note: 'when the page was published or changed',
    pattern:
      /^(?=.*\d|for imm|.{0,30}:$)(?:(?:first |date |last )?(?:published|posted|submitted(?: by .{1,30})? on|updated|modified|issued on|released? (?:on|date)|posting date|last (?:modified|updated|reviewed|edited)|publication date|date (?:of publication|posted|published))|for immediate release|опубликовано|дата публикации|обновлено|veröffentlicht|stand:|publié(?:e)?|mis à jour|publicado|actualizado|发布时间|更新时间|时间|日期|发稿时间|日期|a?c?tualizado em|publicado em|pubblicato|aggiornato|aktualisiert|date:|delivered on|date de publication|fecha:)(?:(?![\p{L}\p{N}])|(?<=[:间期]))[^!?]{0,80}$/iu,
  },
  {
    id: 'clock-time',
    note: 'time of day',
    pattern: new RegExp(
      String.raw`^(?:(?:as delivered|end|begin|ends|begins|began|time)\s*:?\s*)?(?:\(?(?:at|um|à)?\s?${clockTime}${zone}\)?)(?:\s?[-–]\s?${clockTime}${zone})?\.?$|^\p{Script=Han}{0,8}(?:上午|下午|晚)?\d{1,2}[:：]\d\d$`,
      'iu',
    ),
  },
  {
    id: 'site-clock',
    note: 'clock of the site',
    pattern: /^\p{Lu}[\p{L} .]{1,30}: ?\d{1,2}:\d\d$/u,
  },
  {
    id: 'language-list',
    note: 'list of the page’s languages',
    pattern:
      /^[•·|/\s]*[a-z]{2}(?:-[A-Z]{2})?\d?(?:[\s|•·/,]+[a-z]{2}(?:-[A-Z]{2})?\d?)+$|^[•·|/\s]*[a-z]{2}-[A-Z]{2}\d?$|^(?:(?:english|français|francais|español|espanol|русский|العربية|عربي|中文|deutsch|italiano|português|polski|türkçe|日本語|한국어|українська|en|fr|de|es|ru|ar|zh|it|pt)(?:[\s|•·/,]+|$)){2,}$/iu,
  },
  {
    id: 'language-link',
    note: 'link to the page in another language',
    pattern:
      /^(?:[•·|/]\s*)?(?:english|français|español|русский|العربية|中文|deutsch|italiano|português|in english|auf deutsch|en français|en español|read in \p{L}+|available in \p{L}+|other languages|available languages|languages?)\s*:?$/iu,
  },
  {
    id: 'share-buttons',
    note: 'share buttons',
    pattern:
      /^(?:share|tweet|like|email|e-mail|print|whatsapp|facebook|twitter|x|linkedin|telegram|vk|vkontakte|reddit|copy link|pin it|odnoklassniki|messenger|pinterest|weibo|wechat|teilen|drucken|partager|imprimer|compartir|imprimir|поделиться|печать|распечатать|分享|打印|مشاركة|طباعة)(?:[\s|,/•·&+-]+(?:and |und |et |y )?(?:share|tweet|like|email|e-mail|print|whatsapp|facebook|twitter|x|linkedin|telegram|vk|vkontakte|reddit|copy link|pin it|odnoklassniki|messenger|pinterest|weibo|wechat|teilen|drucken|partager|imprimer|compartir|imprimir))*\s*:?$|^(?:share|tweet|teilen|partager|compartir|поделиться)(?: (?:the|this|it|on|via|with|by|auf|sur|en|в))+(?: [\p{L}-]+){0,4}\s*:?\.?$|^(?:send|suggest|email|forward) (?:this )?(?:page )?to a friend$|^(?:text size|font size|seite (?:drucken|empfehlen)|printer[- ]friendly(?: version)?|print(?:able)? (?:version|page)|text version|print this page|save as pdf|download(?: (?:the )?(?:pdf|transcript|full text|speech|document|file))?(?: ?\(.{1,20}\))?|listen to (?:this|the) (?:article|page|speech)|view (?:as )?pdf|версия для печати|字号\s?[:：]?[大中小\s]*|[【[](?:打印|关闭|纠错|收藏)[】\]].{0,40}|compartilhe\s?:.{0,240}|a a a|[AА][-+] ?[AА]?[-+]?)$/iu,
    endsBody: 'soft',
  },
  {
    id: 'more-material',
    note: 'heading over other material of the site',
    pattern:
      /^(?:additional (?:materials?|information|links|resources)|related(?: (?:materials?|content|articles?|posts?|links?|news|items?|stories|documents?|topics?|pages?|information|speeches|publications|events?|reading|videos?))?|see also|see more|also in this section|read (?:more|next|also)|more (?:on|from|about|in) .{2,60}|you (?:may|might) (?:also )?(?:like|be interested in).*|recommended(?: (?:for you|reading|articles))?|(?:latest|recent|other|top|more|most read|popular|all|breaking) (?:news|speeches|posts|articles|stories|statements|publications|press releases|headlines|videos?|updates|remarks)|latest|most (?:read|popular|viewed)|trending(?: now)?|further reading|further information|explore (?:more|the topic|further).*|web content display|next post:?.*|previous post:?.*|(?:previous|next)(?: (?:article|speech|page|story|entry))?|[«‹←]\s?(?:previous|older|back).*|(?:next|newer).*[»›→]|(?:weitere|mehr|verwandte|ähnliche) (?:informationen|meldungen|artikel|themen|inhalte|reden|nachrichten)(?: zum thema)?|zum thema|mehr zum thema|das könnte sie auch interessieren|à lire aussi|lire aussi|voir aussi|articles? (?:liés|associés|similaires)|sur le même (?:sujet|thème)|véase también|(?:noticias|artículos|contenidos?) relacionad[oa]s|también te puede interesar|смотрите также|читайте также|по теме|другие материалы|дополнительные материалы|похожие материалы|相关新闻|相关阅读|相关链接|推荐阅读|اقرأ أيضا|أخبار ذات صلة|مواضيع ذات صلة)\s*:?$/iu,
    endsBody: 'hard',
  },
  {
    id: 'inline-link',
    note: 'link to another page of the site, set between the lines',
    pattern:
      /^(?:read more|see more|related|also read|read also|watch|listen|see also|more|lire aussi|mehr dazu|читайте также|lea también)\s?[:|»›>–-]\s?\S.{2,160}$/iu,
  },
  {
    id: 'footnote',
    note: 'footnote',
    pattern:
      /^(?:\[?\(?\d{1,3}\]?\)?|[*†‡]|[¹²³⁴-⁹]+)[.)]?\s*(?:see\b|ibid|cf\.|op\.? ?cit|available (?:at|from)|https?:|quoted in|source:|for (?:more|details|an overview)|vgl\.|siehe|voir|véase|см\.).{0,400}$/iu,
  },
  {
    id: 'end-of-list',
    note: 'end of list: link to all entries',
    pattern:
      /^(?:all|more|see all|view all|show all|browse all|load more|back to(?: the)?(?: all)?) (?:messages|news|speeches|publications|articles|statements|posts|results|remarks|transcripts|list|press releases|events|comments|top)(?: .{0,20})?$|^load more$|^back to (?:top|list|previous page)$|^(?:nach oben|retour en haut|haut de page|zurück(?: zur übersicht)?|наверх|вернуться к списку|返回顶部)$/iu,
    endsBody: 'hard',
  },
  {
    id: 'end-mark',
    note: 'end mark of the transcript',
    pattern:
      /^(?:(?:#\s?){1,5}|-?\s?(?:30)\s?-|\*{0,3}\s?(?:end|ends|the end|fin|fim|ende|конец|end of (?:transcript|statement|speech|remarks|document|text|interview|audio|recording))\s?\*{0,3}\.?|end\s+.{0,20}\d{1,2}[:.]\d\d.{0,20}|\(end\)|\[end\]|\/end|\/\/\/|\(reporting by .{3,200}\)|\(writing by .{3,200}\)|our standards: .{3,80}|you (?:are|'re) receiving this (?:e-?mail|message|newsletter).{0,160}|view this e-?mail in your browser)$/iu,
    endsBody: 'soft',
  },
  {
    id: 'meeting-rose',
    note: 'the record says when the meeting rose',
    pattern:
      /^(?:question put|the meeting (?:rose|was (?:adjourned|suspended|resumed)|resumed)|la séance est (?:levée|suspendue)|se levanta la sesión|заседание закрывается|die sitzung ist geschlossen|\(?schluss(?: der sitzung)?)(?![\p{L}\p{N}]).{0,60}$/iu,
    endsBody: 'soft',
  },
  {
    id: 'meeting-opened',
    note: 'the record says when the meeting began',
    pattern:
      /^(?:the meeting (?:was called to order|was opened|began|came to order)|la séance est ouverte|se abre la sesión|заседание открывается|beginn(?: der sitzung)?)(?![\p{L}\p{N}]).{0,60}$/iu,
    startsBody: true,
  },
  {
    id: 'transcript-begins',
    note: 'mark: the transcript begins',
    pattern:
      /^p\s?r\s?o\s?c\s?e\s?e\s?d\s?i\s?n\s?g\s?s$|^(?:below (?:we publish|is|you (?:can|will) find)|here is|we publish|(?:the )?full text of|please find below)\b.{0,60}\b(?:text|transcript|speech|remarks|statement|address)\b.{0,80}[.:]$|^.{0,300}(?:以下(?:为|是).{0,24}(?:全文|实录)|全文如下)\s?[:：。]?$|^\*{3}\s?start of (?:this|the) project .{3,120}$|^[([]?\s?(?:begin|start|beginning|start of)(?: of)? (?:transcript|text|interview|remarks|speech)\s?[)\]]?\.?$/iu,
    startsBody: true,
  },
  {
    id: 'transcript-ends',
    note: 'mark: the transcript ends',
    pattern:
      /^\*{3}\s?end of (?:this|the) project .{3,120}$|^[([]?\s?end(?: of)? (?:transcript|text|interview|remarks|speech|byliner)\s?[)\]]?\.?$/iu,
    endsBody: 'hard',
  },
  {
    id: 'check-delivery',
    note: 'note on the delivered version',
    pattern:
      /^[\s([*–—-]*(?:please )?(?:check(?:ed)? against delivery|as (?:prepared for delivery|delivered|prepared)|remarks as (?:prepared|delivered)(?: for delivery)?|(?:text )?as prepared for delivery|embargoed until.*|strictly embargoed.*|delivered in .{2,30}|es gilt das gesprochene wort|seul le prononcé fait foi|cotejar con el discurso pronunciado|s[óo]lo ser[áa]n? v[áa]lidas? las palabras pronunciadas.*|проверить по произнесенн\p{L}+.*|unofficial translation|unrevised|provisional|translated from \p{L}+|\(?unofficial translation from \p{L}+\)?|original: \p{L}+|non[- ]official translation|traduction (?:non officielle|de courtoisie)|übersetzung|(?:the )?following (?:is|are|was) (?:(?:an? |the )?(?:near[- ]verbatim |unofficial |full |complete |edited |unedited |partial |verbatim |prepared )*(?:transcripts?|texts?|remarks|excerpts?|statements?)).*|full (?:text|transcript)|transcript(?:ion)?|rush transcript.*|.{0,40}the full (?:text|transcript) of .{0,80}:|unedited transcript|this is an unedited transcript.*)[\s)\]*.!–—-]*$/iu,
  },
  {
    id: 'section-label',
    note: 'label of the site’s section or kind of page',
    pattern:
      /^(?:home|news|press(?: (?:room|center|centre|office|service))?|press releases?|speech(?:es)?|speech\/remarks|remarks?|statements?|transcripts?|statements? and releases|speeches(?: and| &) remarks|speeches(?: and| &) statements|briefing room|briefings?(?: & statements)?|events?|publications?|media(?: (?:center|centre|hub))?|menu|search|login|log in|sign in|sign up|register|subscribe|archive|official website|skip to (?:main )?content|jump to (?:main )?content|accessibility|sitemap|site map|about(?: us)?|contact(?: us)?|careers|help|faq|privacy(?: policy)?|terms(?: (?:of use|and conditions|of service))?|cookies?(?: policy)?|legal notice|impressum|datenschutz|mentions légales|startseite|presse|rede|reden|accueil|discours|actualités?|inicio|discursos?|noticias|главная|новости|выступления|стенограммы|首页|新闻|讲话|office of the (?:press secretary|spokesperson|spokesman|historian)|the white house|you are here:?|document type|document|official records?|government|audio|video|photos?|gallery|multimedia|watch|listen|main navigation|breadcrumb|toggle navigation|close|open menu|expand|collapse)\s*:?$/iu,
  },
  {
    id: 'breadcrumb',
    note: 'breadcrumb: the page’s place in its site',
    pattern:
      /^(?:you are here:?\s*)?(?:home|startseite|accueil|inicio|главная|首页)\s*[>»›/|:→].{1,160}$|^[^.!?>»›]{1,50}(?:\s[>»›]\s[^.!?>»›]{1,60}){2,}$/iu,
  },
  {
    id: 'tags',
    note: 'tags and categories of the page',
    pattern:
      /^(?:tags?|keywords?|filed under|categories|category|topics?|themes?|posted in|published in(?: sections?)?|regions?|countries|persons?|people|geography|publication status|direct link|document type|schlagwörter|mots[- ]clés|etiquetas|теги|темы|разделы|опубликовано в разделах|关键词|标签|subjects?|location|attributes|document no|simple search of our archives|report a typo)(?:\s*:.{0,200}|\s*)$|^published in sections?:.{0,200}$|^tagged (?:with|as|in)(?![\p{L}\p{N}]).{0,140}$/iu,
    endsBody: 'soft',
  },
  {
    id: 'citation',
    note: 'how the archive asks to be cited',
    pattern:
      /^(?:cite (?:this|as)|citation|suggested citation|source|sources?|quelle|fuente|источник|来源|via|original (?:text|source)|read the original)(?:\s*:.{0,260}|\s*)$|^(?:this (?:speech|article|text|transcript) (?:was )?(?:first|originally) (?:appeared|published|posted)|the source of information|reprinted (?:from|with|by)|retrieved from|return to this article|available (?:at|from|online)|.{0,200}\bonline by |.{0,160}(?:published|issued) this content on |\(?distributed by the ).{0,260}$/iu,
    endsBody: 'soft',
  },
  {
    id: 'contact',
    note: 'contact block',
    pattern:
      /^(?:(?:consular queries|press contacts?|media contacts?|contacts?|contact us|for (?:further|more) (?:information|details|enquiries).*|for media (?:enquiries|inquiries).*|tel(?:ephone)?|phone|fax|e-?mail|address|web(?:site)?|hotline|phone\/fax|head of the organization|adresse|téléphone|тел|факс|адрес|teléfono|dirección|电话|地址|general information|editorial office)(?![\p{L}\p{N}])\.?\s*:.{0,140}|consular queries|general information|contact us|.{0,60}\+\d[\d ().-]{7,}\d.{0,40}|\(?\d{3}\)?[ -]\d{3}[ -]\d{4}.{0,30}|[\w.+-]+@[\w-]+\.[\w.-]+|(?:phone|tel|fax)[ .:]+[(+\d].{4,80}|.{0,60}\bcourt report(?:ing|ers?)\b.{0,40}|\d{1,5} (?:[\p{L}.]+ ){1,4}(?:street|st\.|avenue|ave\.?|road|boulevard|blvd\.?|drive|suite)(?:[ ,].{0,40})?|[\p{L}. ]{3,30}, [A-Z]{2} \d{5}(?:-\d{4})?)$/iu,
  },
  {
    id: 'web-address',
    note: 'web address',
    pattern:
      /^(?:(?:link|url|short link|permalink)\s*:?\s*)?(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/iu,
  },
  {
    id: 'day-counter',
    note: 'day counter',
    pattern: /^\d+ days? (?:have|has) passed since .*$/iu,
  },
  {
    id: 'site-counter',
    note: 'counter of the site',
    pattern:
      /^(?:\d[\d,. ]*\s?(?:views?|shares?|comments?|likes?|reads?|downloads?|followers|просмотр\p{L}*|vues?|aufrufe|min(?:ute)?s? read)|(?:views?|shares?|comments?|reads?|hits)\s?[:(]\s?\d[\d,. ]*\)?|reading time:? .{1,20}|estimated reading time.*|\d+ ?min(?:utes?)?(?: read)?|lesezeit:? .{1,20}|\d+ of \d+)$/iu,
  },
  {
    id: 'caption',
    note: 'caption or credit of a picture or video',
    pattern:
      /^(?:[([]?\s?(?:reuters|afp)\s?(?:©|\/|\|)\s?.{0,200}|[([]?\s?(?:photo(?:graph)?s?|image|picture|foto|credit|crédit|caption|getty images|ap photo|video|фото|видео|图|图片|photo credit|photo by|image credit|bild)\s?(?:\d+\s?)?(?::|©|by |credit|\/)\s?.{0,200}|©.{0,140}|.{3,140}[([/](?:photo|image|foto|фото|ap|afp|reuters|getty|epa|tass|ria novosti|xinhua|dpa)(?: photo| images)?\b.{0,60}[)\]]?|.{0,140}(?<!\p{L})(?:photo|фото|crédit(?: photo)?)\s?: .{2,60}|.{0,140}(?:[.|]\s(?:bild|foto|image)\s?: [^.!?]{2,60}|(?<!\p{L})(?:bild|foto|image)\s?: [^/.!?]{2,40}\/[^/.!?]{2,30})|(?:watch|view|see|play|listen to|download) (?:the |full |a )?(?:video|photos?|gallery|audio|livestream|live stream|recording|event|speech|slideshow|podcast|images?|transcript)s?(?: .{0,60})?|(?:view|open|photo) gallery.*|advertisement|sponsored(?: content)?|ad|реклама|anzeige|publicité|publicidad)$/iu,
  },
  {
    id: 'consent',
    note: 'notice of the site: cookies, newsletter, accessibility',
    pattern:
      /^(?:(?:stay up to date|get|turn on|allow|manage).{0,40} notifications?.{0,40}|notifications can be .{2,80}|(?:this|our) (?:site|website|page) (?:uses|requires).{0,240}|we use (?:necessary |essential )?cookies.{0,240}|by (?:continuing|using|clicking).{0,200}cookies?.{0,80}|(?:accept|reject|manage)(?: (?:all|additional|optional|necessary))? cookies?|cookies? (?:settings|preferences|on .{2,40})|accept|decline|i agree|got it|ok|sign up (?:for|to) .{2,160}|subscribe (?:to|for|now|here).{0,160}|subscribe|enter your e-?mail.*|get (?:the latest|updates|email alerts).{0,160}|follow (?:us|me|him|her)(?: .{0,60})?|join (?:us|our).{0,100}|javascript (?:is|must|needs).{0,140}|please enable javascript.*|an official website of .{2,80}|here['’]s how you know|official websites use .{2,100}|secure \.gov websites.{0,160}|.{0,60}means you['’]ve safely connected to .{0,120}|is this page useful\??|was this (?:page|article) helpful\??|(?:yes|no)(?: this page is (?:not )?useful)?|report (?:a|an) (?:problem|error|typo).{0,60}|there is something wrong with this page|thank you for your feedback|give feedback.{0,60}|rate this.{0,40}|leave a (?:comment|reply).{0,60}|(?:post|add) (?:a )?comment.{0,40}|comments? (?:are closed|policy|\(\d+\)).{0,40}|\d+ comments?|donate(?: now| today)?|support us.{0,60}|buy now)$/iu,
  },
  {
    id: 'copyright',
    note: 'copyright or licence notice',
    pattern:
      /^(?:(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены|版权所有).{0,220}|.{0,120}(?:all rights reserved|alle rechte vorbehalten|все права защищены)\.?.{0,60}|this work is (?:in the public domain|licensed|released).{0,240}|all content is available under .{2,120}|.{0,60}open government licence.{0,120}|authorised by .{3,160}|crown copyright.{0,60})$/iu,
    endsBody: 'soft',
  },
  {
    id: 'notes-heading',
    note: 'heading over notes or references',
    pattern:
      /^(?:(?:foot|end)?notes?|references|bibliography|works cited|sources|fußnoten|anmerkungen|quellen|notes? de bas de page|références|notas(?: al pie)?|примечания|сноски|литература|注释|notes to (?:the )?editors?|editor['’]s notes?|about the (?:author|speaker|series|event|event series)s?|speaker(?:['’]s)? bio(?:graphy)?|certificate of .{3,60}|biograph(?:y|ical note)|media enquiries|disclaimer)\s*:?$/iu,
    endsBody: 'hard',
  },
  {
    id: 'archive-note',
    note: 'note by the archive or the editor',
    pattern:
      /^(?:\[?(?:notes?|editor['’]s note|editorial note|n\.?b\.?|disclaimer|correction|clarification|anmerkung|anm\. d\. red\.|nota|примечание)\s?[:.].{0,400}|the (?:views|opinions|statements?) expressed (?:in|on|here|by).{0,300}|this (?:transcript|record|translation|text version) (?:was|is|has|contains|may|reflects).{0,300}|this (?:speech|address) was (?:first|originally|delivered|given|made|published).{0,200}|.{0,80}does not (?:necessarily )?(?:express|reflect|hold|take) (?:the views|opinions|institutional).{0,200})$/iu,
  },
  {
    id: 'comments',
    note: 'comments by readers',
    pattern:
      /^(?:comments?|leave a reply|join the (?:conversation|discussion)|discussion|responses|kommentare|commentaires|comentarios|комментарии|评论)\s*:?\s*(?:\(?\d+\)?)?$/iu,
    endsBody: 'hard',
  },
  {
    id: 'continued',
    note: 'the page says that the text goes on elsewhere',
    pattern:
      /^\(?(?:more|continued|continue reading|read more|read (?:the )?full (?:text|speech|transcript|story|article)(?: .{0,40})?|cont['’]d|to be continued|weiterlesen|lire la suite|seguir leyendo|читать далее)\)?(?:\s?[.…»›>→]+)?$/iu,
  },
  {
    id: 'page-foot',
    note: 'foot of the page: where the text can be had',
    pattern:
      /^.{0,60}\b(?:is|are) (?:also )?available (?:online )?(?:at|on|from) (?:www\.|https?:|our web).{0,120}$/iu,
  },
  {
    id: 'page-number',
    note: 'page number',
    pattern:
      /^(?:[-–—[(|·\s]*\d{1,4}[-–—\])|·\s]*|page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|\(?\d{1,3} ?(?:of|\/) ?\d{1,3}\)?|seite \d{1,4}(?: von \d{1,4})?|p(?:p)?\. ?\d{1,4}|стр\. ?\d{1,4}|第\s?\d+\s?页.*|[-–— ]*[ivxl]{1,6}[-–— ]*)$/iu,
  },
  {
    id: 'separator',
    note: 'ornament between parts',
    pattern: /^[\s*_=~•·◊—–#.+|-]{3,}$|^[*_•◊]{1,3}(?:\s[*_•◊]{1,3})*$|^<[….\s]{1,5}>$/u,
  },
];

/** No line of furniture is longer. */
const longestFurniture = 420;

/** The rule that names a line, or `null`. */
export function findFurniture(
  text: string,
  rules: readonly FurnitureRule[] = furnitureRules,
): FurnitureRule | null {
  if (text.length > longestFurniture || text === '') return null;
  return rules.find(({ pattern }) => pattern.test(text)) ?? null;
}
