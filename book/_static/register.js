// The table of all claims: a search field, a live count, and buttons in the header to sort by. Without scripts it stays a plain table.
addEventListener("DOMContentLoaded", () => {
  const ORDER = new Intl.Collator("fr", { numeric: true, sensitivity: "base" });
  const element = (name, properties, ...content) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...content);
    return made;
  };

  // What a cell is sorted by; an empty one comes last, whichever way.
  const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const compare = (column, way) => (a, b) => {
    const [x, y] = [key(a, column), key(b, column)];
    return !x || !y ? !x - !y : way * ORDER.compare(x, y);
  };

  document.querySelectorAll(".register").forEach((register, number) => {
    const body = register.querySelector("tbody"), rows = [...body.rows];

    // --- search: each word must begin a word of the row; accents, case and the marks between thousands do not count ---
    const texts = new Map(rows.map((row) => [row, ` ${Search.terms([...row.cells].map((c) => c.textContent).join(" ")).join(" ")}`]));
    const id = `register-search-${number}`;
    const field = element("input", { type: "search", id, autocomplete: "off", spellcheck: false });
    const count = element("p", { className: "register-count" });
    count.setAttribute("role", "status");
    const show = () => {
      const wanted = Search.terms(field.value);
      rows.forEach((row) => { row.hidden = !wanted.every((term) => texts.get(row).includes(` ${term}`)); });
      const shown = rows.filter((row) => !row.hidden).length;
      count.textContent = `${shown.toLocaleString("en")} of ${rows.length.toLocaleString("en")} claims shown`;
    };
    field.addEventListener("input", show);
    register.prepend(element("div", { className: "register-tools" }, element("label", { htmlFor: id }, "Search the claims, in French or English"), field, count));
    show();

    // --- sort ---
    const headers = [...register.querySelectorAll("thead th")];
    headers.forEach((header, column) => {
      const button = element("button", { type: "button" }, header.textContent);
      header.replaceChildren(button);
      button.addEventListener("click", () => {
        const way = header.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        headers.forEach((other) => other.removeAttribute("aria-sort"));
        header.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
        body.append(...[...rows].sort(compare(column, way)));
      });
    });
  });
});
