// Small repairs to the theme's markup, for assistive technology.
addEventListener("DOMContentLoaded", () => {
  const all = (selector, repair) => document.querySelectorAll(selector).forEach(repair);
  // The logo stands outside every landmark.
  all(".sidebar-primary-item:has(> .navbar-brand)", (d) => {
    d.setAttribute("role", "navigation");
    d.setAttribute("aria-label", "Book title");
  });
  // What scrolls sideways must be reachable by keyboard.
  const reach = () =>
    all(".wide-table, .cell_output .output, .pst-scrollable-table-container, pre", (box) => {
      if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
    });
  reach();
  addEventListener("resize", reach);
  // What an address names is shown, even where it is folded away.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let fold = target?.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) fold.open = true;
  };
  reveal();
  addEventListener("hashchange", reveal);
  addEventListener("toggle", reach, true); // what a reader opens may scroll too; the event doesn't bubble
});
