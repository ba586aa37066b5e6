// Small repairs to the theme's markup, for assistive technology.
addEventListener("DOMContentLoaded", () => {
  const all = (selector, repair) => document.querySelectorAll(selector).forEach(repair);
  // The logo stands outside every landmark.
  all(".sidebar-primary-item:has(> .navbar-brand)", (d) => {
    d.setAttribute("role", "navigation");
    d.setAttribute("aria-label", "Book title");
  });
  // Shown as blocks (tables.css, explorer.css), these are tables all the same.
  const roles = { "": "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
  for (const [part, role] of Object.entries(roles)) all(`:is(table.cards, .register table) ${part}`, (e) => e.setAttribute("role", role));
  // What scrolls sideways must be reachable by keyboard.
  const reach = () =>
    all(".wide-table, .cell_output .output, .pst-scrollable-table-container, pre", (box) => {
      if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
    });
  reach();
  addEventListener("resize", reach);
  // Who comes for a section, from the search or the list of contents, finds its folded content open.
  const unfold = () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.querySelector(":scope > details.folded")?.setAttribute("open", "");
  unfold();
  addEventListener("hashchange", unfold);
  addEventListener("toggle", reach, true); // what a reader opens may scroll too; the event doesn't bubble
});
