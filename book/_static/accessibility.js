// Small repairs to the theme's markup, for assistive technology.
addEventListener("DOMContentLoaded", () => {
  const all = (selector, repair) => document.querySelectorAll(selector).forEach(repair);
  // An invisible name that differs from the visible text keeps speech input from finding the control.
  all("details.hide > summary[aria-label]", (s) => s.removeAttribute("aria-label"));
  all(".theme-switch-button i[title]", (i) => i.removeAttribute("title"));
  // The logo stands outside every landmark.
  all(".sidebar-primary-item:has(> .navbar-brand)", (d) => {
    d.setAttribute("role", "navigation");
    d.setAttribute("aria-label", "Book title");
  });
  // pandas prints empty header cells.
  all("table.dataframe th:empty", (th) => {
    const td = document.createElement("td");
    td.innerHTML = "&nbsp;";
    th.replaceWith(td);
  });
  // What scrolls sideways must be reachable by keyboard.
  const reach = () =>
    all(".wide-table, .cell_output .output, .pst-scrollable-table-container, pre", (box) => {
      if (box.scrollWidth > box.clientWidth + 1) box.tabIndex = 0;
    });
  reach();
  addEventListener("resize", reach);
  addEventListener("toggle", reach, true); // what a reader opens may scroll too; the event doesn't bubble
});
