// Paper has no dark theme, and what is folded on the screen is printed open; both change back afterwards. Code that the reader has not opened
// stays out (print.css).
(() => {
  const root = document.documentElement;
  let opened = [], theme;
  addEventListener("beforeprint", () => {
    theme = root.dataset.theme;
    root.dataset.theme = "light";
    document.querySelectorAll("details.hide").forEach((code) => code.classList.toggle("was-open", code.open));
    opened = [...document.querySelectorAll("details:not([open], .hide)")];
    opened.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => {
    root.dataset.theme = theme;
    opened.forEach((details) => { details.open = false; });
  });
})();
