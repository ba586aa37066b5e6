// What a value rests on, in a box beside it: on hover, on keyboard focus, at the first tap. Without this script the marks are links to the evidence.
// The rows come as a script when a mark is first used, so it works from a web server, from file:// and from a zip.
const EvidenceMarks = (() => {
  const STATIC = document.currentScript.src.replace(/[^/]*$/, "");
  const MARK = "a[data-evidence]";
  const SHOWN = 3; // rows in the box; the rest is one click away
  const OPEN_AFTER = 150, CLOSE_AFTER = 250; // milliseconds: a passing pointer opens nothing, one on its way to the box closes nothing
  const GAP = 6, EDGE = 8; // pixels between box and mark, between box and window

  let data, loaded;
  const receive = (received) => { data = received; };
  const load = () =>
    (loaded ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      Object.assign(script, { src: `${STATIC}evidence-data.js`, onload: resolve, onerror: reject });
      document.head.append(script);
    }));

  // --- what the box says ---
  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };
  const french = (name, className, ...content) => Object.assign(element(name, className, ...content), { lang: "fr" });

  const quotation = (pieces) => {
    const marked = !data.sentences[pieces[0][0]][1].trimStart().startsWith("«"); // a passage with marks of its own gets no others
    const line = french("p", "quotation", marked ? "«\u202f" : "");
    pieces.forEach(([number, start, end], n) => {
      const points = Array.from(data.sentences[number][1]); // the tables count characters, a script half of some
      const text = (from, to) => points.slice(from, to).join("");
      line.append(n ? " " : "", text(0, start), element("mark", "", text(start, end)), text(end));
    });
    if (marked) line.append("\u202f»");
    return line;
  };

  const english = (pieces) => {
    const known = pieces.map(([number]) => data.sentences[number][2]);
    if (known.includes(false)) return element("p", "translation particulars", "The whole sentence and its English stand at the entry.");
    return known.includes(null)
      ? element("p", "translation", "Not translated yet.")
      : element("p", "translation", `${known.join(" ")} `, element("span", "particular", "our translation"));
  };

  const row = (identifier) => {
    const found = data.rows[identifier];
    if (!found) return element("div", "evidence-row", element("p", "", "The tables have no row for this."));
    const [article, pieces, voice, standing] = found;
    const made = element("div", "evidence-row");
    if (pieces.length) made.append(quotation(pieces), english(pieces));
    if (article !== null) {
      const [title, outlet, date] = data.articles[article];
      made.append(element("p", "evidence-source", french("cite", "", title), ` · ${outlet ? `${outlet} · ` : ""}${date}`));
    }
    made.append(element("p", "evidence-standing", [voice, ...standing].filter(Boolean).join(" · ")));
    return made;
  };

  const rowsOf = (mark) => mark.dataset.evidence.split(" ").map(decodeURIComponent);

  // Where all rows of a mark are shown, and only they.
  const address = (mark) => {
    const names = mark.dataset.evidence.split(" ");
    return names.length > 1 ? `${mark.getAttribute("href").split(/[?#]/)[0]}#rows=${names.join("+")}` : mark.getAttribute("href");
  };

  const fill = (box, mark) => {
    const rows = rowsOf(mark), more = rows.length - SHOWN;
    const link = element("a", "evidence-all", rows.length === 1 ? "To the entry" : `To all ${rows.length} entries`);
    link.href = address(mark);
    link.tabIndex = -1; // Enter on the mark leads there; the down arrow leads into the box
    const foot = element("p", "evidence-foot", more > 0 ? `and ${more} more · ` : "", link);
    box.replaceChildren(...rows.slice(0, SHOWN).map(row), foot);
    box.setAttribute("aria-label", `Evidence for “${mark.textContent.trim()}”`);
  };

  // --- where the box stands ---
  const place = (box, mark, y) => {
    const lines = [...mark.getClientRects()];
    const line = lines.find((r) => y >= r.top && y <= r.bottom) ?? lines[0];
    if (!line) return;
    box.style.maxHeight = "";
    const below = innerHeight - line.bottom - GAP - EDGE, above = line.top - GAP - EDGE;
    const under = box.offsetHeight <= below || below >= above;
    box.style.maxHeight = `${Math.max(120, under ? below : above)}px`;
    const width = document.documentElement.clientWidth;
    const left = Math.max(EDGE, Math.min(line.left, width - box.offsetWidth - EDGE));
    const top = under ? line.bottom + GAP : line.top - GAP - box.offsetHeight;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${top + scrollY}px`;
    if (box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0; // what scrolls must be reachable by keyboard
    else box.removeAttribute("tabindex");
  };

  // --- opening and closing ---
  let box, current, wanted, timer;

  const make = () => {
    const made = element("div", "evidence-box");
    Object.assign(made, { id: "evidence-box", popover: "manual", lang: "en" });
    made.setAttribute("role", "dialog");
    made.addEventListener("pointerenter", () => clearTimeout(timer));
    made.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && later(close, CLOSE_AFTER));
    return made;
  };

  const later = (action, milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };

  const open = async (mark, y) => {
    clearTimeout(timer);
    wanted = mark;
    if (current === mark) return;
    try {
      await load();
    } catch {
      return; // the link still leads to the entry
    }
    if (wanted !== mark) return;
    close();
    wanted = current = mark;
    box ??= make();
    fill(box, mark);
    mark.after(box); // right behind the mark, where a screen reader goes on reading
    mark.setAttribute("aria-details", box.id);
    mark.setAttribute("aria-expanded", "true");
    box.showPopover();
    box.scrollTop = 0;
    place(box, mark, y);
  };

  const close = () => {
    clearTimeout(timer);
    wanted = null;
    const mark = current;
    current = null; // before the box goes, since its going may move the focus
    if (!mark) return;
    if (box.matches(":popover-open")) box.hidePopover();
    box.remove();
    mark.removeAttribute("aria-details");
    mark.removeAttribute("aria-expanded");
  };

  // A reader is at a mark: what it shows is fetched, and where it leads is all of its rows and not only the first.
  const prepare = (mark) => {
    load().catch(() => {});
    mark.href = address(mark);
  };

  const markAt = (target) => (target instanceof Element ? target.closest(MARK) : null);
  const belongs = (target) => current && (current.contains(target) || box.contains(target));

  const listen = () => {
    const on = (type, act) => document.addEventListener(type, act, true);
    on("pointerover", ({ target, pointerType, clientY }) => {
      const mark = markAt(target);
      if (!mark || pointerType === "touch") return;
      prepare(mark);
      if (mark === current) clearTimeout(timer);
      else later(() => open(mark, clientY), OPEN_AFTER);
    });
    on("pointerout", ({ target, relatedTarget, pointerType }) => {
      const mark = markAt(target);
      if (mark && pointerType !== "touch" && !mark.contains(relatedTarget)) later(close, CLOSE_AFTER);
    });

    on("focusin", ({ target }) => {
      const mark = markAt(target);
      if (!mark) return;
      prepare(mark);
      if (mark.matches(":focus-visible")) open(mark);
    });
    on("focusout", ({ target, relatedTarget }) => {
      if (belongs(target) && document.hasFocus() && !belongs(relatedTarget)) close();
    });

    // A finger: the first tap opens, the second follows the link.
    let tapped = false;
    on("pointerdown", ({ target, pointerType }) => {
      const mark = markAt(target);
      tapped = pointerType === "touch" && mark && mark !== current;
      if (!mark && !belongs(target)) close();
    });
    on("click", (event) => {
      if (!tapped || !markAt(event.target)) return;
      tapped = false;
      event.preventDefault();
      open(markAt(event.target), event.clientY);
    });

    on("keydown", (event) => {
      if (!current) return;
      const inside = box.contains(document.activeElement);
      if (event.key === "Escape") {
        event.stopPropagation();
        if (inside) current.focus();
        close();
      } else if (event.key === "ArrowDown" && document.activeElement === current) {
        event.preventDefault();
        box.querySelector("a").focus();
      }
    });
    addEventListener("resize", () => current && place(box, current));
  };

  if ("popover" in HTMLElement.prototype) listen();
  return { receive };
})();
