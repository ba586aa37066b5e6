// Filters the entries of the evidence page by what their data attributes say. The choice is kept in the address, so that it can be linked:
// ?topic=mission&voice=outlet. An entry that the address points at (#entry) is always shown; #rows=A+B shows what one value rests on (behind
// the #, since there may be hundreds, and web servers refuse long addresses).
(() => {
  const form = document.querySelector(".evidence-filter");
  if (!form) return;
  const count = form.querySelector(".count");
  const entries = [...document.querySelectorAll(".evidence-entry")];
  const sections = [...document.querySelectorAll("article section section")];
  const fields = [...form.querySelectorAll("select, input")];
  const values = (entry, name) => entry.getAttribute(`data-${name}`)?.split(" ").map(decodeURIComponent) ?? [];
  const claims = Number(count.dataset.claims);
  const isClaim = (entry) => entry.hasAttribute("data-coding");
  const ROWS = "#rows=";
  let rows = [];

  const read = () => {
    const asked = new URLSearchParams(location.search);
    rows = location.hash.startsWith(ROWS) ? location.hash.slice(ROWS.length).split("+").map(decodeURIComponent) : [];
    fields.forEach((field) => {
      const value = asked.get(field.name) ?? "";
      if (field.type === "checkbox") field.checked = value === field.value;
      else field.value = [...field.options].some((option) => option.value === value) ? value : "";
    });
  };

  const write = () => {
    const query = new URLSearchParams(chosen()).toString();
    const place = location.hash.startsWith(ROWS) && !rows.length ? "" : location.hash;
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${place}`);
  };

  const chosen = () => fields.filter((f) => (f.type === "checkbox" ? f.checked : f.value)).map((f) => [f.name, f.value]);

  const target = () => {
    const found = location.hash && !rows.length && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return found ? found.closest(".evidence-entry") : null;
  };

  const apply = () => {
    const asked = chosen(), kept = target();
    const found = entries.filter((entry) => (!rows.length || rows.includes(entry.id)) && asked.every(([name, value]) => values(entry, name).includes(value)));
    const shown = new Set(found).add(kept);
    entries.forEach((entry) => { entry.hidden = !shown.has(entry); });
    kept?.closest("details")?.setAttribute("open", "");
    sections.forEach((section) => { section.hidden = !section.querySelector(".evidence-entry:not([hidden])"); });
    count.textContent = summary(found, asked.length || rows.length, kept && !found.includes(kept));
    form.querySelector("button").disabled = !asked.length && !rows.length;
  };

  const summary = (found, filtered, extra) => {
    const own = found.filter(isClaim).length, others = found.length - own, all = entries.length - claims;
    if (!filtered) return `All ${claims} claims, and ${all} other entries below them.`;
    return `${own} of ${claims} claims, ${others} of ${all} other entries` + (rows.length ? ": those that one value rests on" : "") + (extra ? "; and the entry that the address names." : ".");
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => { write(); apply(); });
  form.addEventListener("reset", () => setTimeout(() => { rows = []; fields.forEach((f) => { if (f.type !== "checkbox") f.value = ""; else f.checked = false; }); write(); apply(); }));
  addEventListener("hashchange", () => { read(); apply(); target()?.scrollIntoView(); });
  addEventListener("popstate", () => { read(); apply(); });

  form.hidden = false;
  read();
  apply();
  if (rows.length) count.scrollIntoView();
  else if (location.search) target()?.scrollIntoView();
})();
