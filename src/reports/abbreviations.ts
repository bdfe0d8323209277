/** Titles and references that always lead on to the next word: a full stop after them never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "dr mr mrs ms mx messrs rep reps sen sens gov govs gen lt col capt cmdr maj sgt cpl pvt adm prof rev hon pres " +
    "atty supt insp det fr sr.dr st ste mt ft v vs cf e.g i.e viz approx est fig figs sec secs art arts ch para vol " +
    "asst assoc assn dept dist amb sec.gen lt.gov lt.col brig.gen maj.gen"
  ).split(" "),
);

/** Abbreviations that lead on only to a number: `No. 5`, `Jan. 20`, `p. 12`. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  "no nos p pp jan feb mar apr jun jul aug sep sept oct nov dec art pub stat".split(" "),
);

/** Abbreviations that may close a sentence; they do when the next word is one that usually opens one. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "u.s u.n u.k e.u d.c u.s.a u.s.c u.a.e n.y l.a n.j n.c s.c n.d s.d n.m r.i n.h w.va a.m p.m a.d b.c inc corp co cos " +
    "ltd llc bros jr sr etc al ph.d m.d j.d esq bn mn mil tn ave blvd rd hwy ala ariz ark calif colo conn del fla ga " +
    "ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo c.f.r f.r univ"
  ).split(" "),
);

/** Words that open a sentence far more often than they follow an abbreviation or are a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an in on it its he she his her they their we our you your i but and or so yet this that these those there " +
    "here of at for from by with if when while as after before since until although though because despite however " +
    "moreover meanwhile according some many most more few all both each other another such not no nor officials " +
    "what who why how where which whether once under among about around nearly over during between without then " +
    "still also instead later last next only just even to is are was were has have had do does did can could will would " +
    "figures critics agents"
  ).split(" "),
);

/** Endings of Internet names that also appear capitalised after a dot in print, as in `Caliber.Az`. */
export const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(
  (
    "com org net gov edu mil int info biz news media press online site app dev io ai tv co uk us eu ca au nz ie in it de fr " +
    "es pt nl be at ch se no fi dk pl cz sk hu ro bg gr tr ru ua by kz az ge am uz kg tj tm ir iq il sa ae qa kw lb jo eg " +
    "ma dz tn ng ke za gh et cn jp kr tw hk sg my th vn ph id pk bd lk np mx br ar cl pe ve ec bo py uy cr pa gt hn sv ni " +
    "do ht cu jm tt me ly to so is as an my"
  ).split(" "),
);
