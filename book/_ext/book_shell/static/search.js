// Search for readers of English and French: accents, case and the marks between thousands do not count.
// The index comes as a script when it is first needed, so it works from a web server, from file:// and from a zip.
const Search = (() => {
  const STATIC = document.currentScript.src.replace(/[^/]*$/, "");
  const ROOT = new URL("..", STATIC);
  const SHOWN = 30, EXCERPT = 34; // results; words
  const FRENCH = "\ue000", ENGLISH = "\ue001"; // where French begins and ends in a text
  const WORD = /(?<![\p{L}\p{N}])\d{1,3}(?:[.,\s]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+|[\ue000\ue001]/gu;

  let loaded, engine, pages, documents;

  // --- words ---
  const fold = (word) =>
    word.normalize("NFD").replace(/[\p{M}.,\s]/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
  const words = (text) => Array.from(text.matchAll(WORD), ([word]) => word);
  const term = (word) => (/^\p{L}?$|[\ue000\ue001]/u.test(word) ? null : fold(word)); // "l'Otan" is Otan
  const terms = (text) => words(text).map(term).filter(Boolean); // as other scripts of the book compare texts

  // --- index ---
  const fetched = (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      Object.assign(script, { src: STATIC + name, onload: resolve, onerror: reject });
      document.head.append(script);
    });
  const load = () => (loaded ??= Promise.all([fetched("minisearch.js"), fetched("search-index.js")]).then(build));
  const receive = (data) => ({ pages, documents } = data);
  const build = () => {
    engine = new MiniSearch({
      fields: ["title", "text"],
      tokenize: words,
      processTerm: term,
      searchOptions: {
        combineWith: "AND",
        boost: { title: 3 },
        // A number is meant as it stands; a word may be a beginning, or have a slip or another ending.
        prefix: (t) => t.length > 2 && !/^\d/.test(t),
        fuzzy: (t) => (t.length > 4 && !/\d/.test(t) ? 0.2 : false),
        boostDocument: (id) => (documents[id][2] === "entry" ? 0.5 : 1),
      },
    });
    engine.addAll(documents.map(([page, , kind, title, text], id) => ({ id, text, title: kind === "entry" ? "" : title })));
  };

  // --- results ---
  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  };

  // The words around the densest place of the search terms, with the terms marked and French marked as French.
  const excerpt = (text, terms) => {
    const found = Array.from(text.matchAll(WORD), (m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
    const hits = found.map(({ text }) => terms.has(term(text)));
    let best = 0, count = -1;
    for (let i = 0; i < hits.length; i++) {
      if (!hits[i] && i) continue;
      const here = new Set(found.slice(i, i + EXCERPT - 6).filter((_, k) => hits[i + k]).map((w) => term(w.text))).size;
      if (here > count) [best, count] = [i, here];
    }
    const first = Math.max(0, best - 6), last = Math.min(found.length, first + EXCERPT);
    let french = found.slice(0, first).findLast(({ text }) => text === FRENCH || text === ENGLISH)?.text === FRENCH;
    const line = element("p", "search-excerpt", first ? "… " : "");
    const from = found[first]?.start ?? 0, to = found[last]?.start ?? text.length;
    write(line, (french ? FRENCH : "") + text.slice(from, to), terms);
    line.append(last < found.length ? "…" : "");
    return line;
  };

  // Text into an element: search terms marked, French passages marked as French.
  const write = (into, text, terms) => {
    text.split(/(?=[\ue000\ue001])/u).forEach((piece) => {
      const words = piece.replace(/^[\ue000\ue001]/u, "");
      const place = piece.startsWith(FRENCH) ? Object.assign(document.createElement("span"), { lang: "fr" }) : into;
      if (place !== into) into.append(place);
      let at = 0;
      for (const { 0: word, index } of words.matchAll(WORD)) {
        place.append(words.slice(at, index), terms.has(term(word)) ? element("mark", "", word) : word);
        at = index + word.length;
      }
      place.append(words.slice(at));
    });
    return into;
  };

  const result = ({ id, terms }) => {
    const [page, anchor, kind, title, text] = documents[id];
    const [address, name] = pages[page];
    const link = element("a", "search-link", element("span", "search-page", name));
    if (kind !== "page") link.append(" › ", write(element("span", "search-place"), title, new Set(terms)));
    link.href = new URL(address, ROOT) + (anchor && `#${encodeURIComponent(anchor)}`);
    return element("li", "search-result", link, excerpt(text, new Set(terms)));
  };

  const say = (total, query) =>
    !total ? `Nothing found for “${query}”.` : `${total.toLocaleString("en")} ${total === 1 ? "place" : "places"} found` + (total > SHOWN ? `, the first ${SHOWN} shown.` : ".");

  // The theme calls this while a reader types into its dialog; the results go where it wants them.
  let latest = 0;
  const performSearch = async (query) => {
    const box = document.getElementById("search-results"), mine = ++latest;
    const status = element("p", "search-status", "Searching …");
    status.setAttribute("role", "status");
    box.replaceChildren(status);
    try {
      await load();
    } catch {
      status.textContent = "The search index could not be loaded.";
      return;
    }
    if (mine !== latest) return;
    const results = engine.search(query);
    status.textContent = say(results.length, query);
    if (results.length) box.append(element("ol", "search-list", ...results.slice(0, SHOWN).map(result)));
  };

  // --- page ---
  const onSearchPage = document.querySelector(".bd-search-container") !== null;
  DOCUMENTATION_OPTIONS.search_as_you_type = !onSearchPage; // the theme's dialog reads this
  if (!onSearchPage) document.addEventListener("focusin", ({ target }) => target.matches("input[name=q]") && load().catch(() => {}));
  document.addEventListener("click", ({ target }) => target.closest(".search-link") && target.closest("dialog")?.close());
  if (onSearchPage) {
    const field = document.querySelector(".bd-search-container input[name=q]");
    const show = () => (field.value.trim() ? performSearch(field.value) : document.getElementById("search-results").replaceChildren());
    field.value = new URLSearchParams(location.search).get("q") ?? "";
    let pause;
    field.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(show, 200); });
    field.focus();
    field.select();
    show();
  }
  return { performSearch, receive, terms };
})();
