// Draws the page's ipywidgets from their state, with no kernel, and mends for assistive technology and keyboards what ipywidgets leaves open.
(() => {
  const STATIC = document.currentScript.src.replace(/[^/]*$/, "");
  const VIEWS = 'script[type="application/vnd.jupyter.widget-view+json"]';
  const all = (selector, mend, within = document) => within.querySelectorAll(selector).forEach(mend);
  const set = (element, name, value) => element.getAttribute(name) !== value && element.setAttribute(name, value);
  const text = (element) => element?.textContent.trim().replace(/\s*:$/, "") ?? "";

  // The manager looks for its icon font there; widgets.css draws the icons instead, so it never asks for the font.
  window.__jupyter_widgets_assets_path__ = STATIC;
  // It draws when the page has loaded, which waits for a script that is added now.
  document.head.append(Object.assign(document.createElement("script"), { src: `${STATIC}embed.js` }));

  const PLAY = { "fa-play": "Play", "fa-pause": "Pause", "fa-stop": "Back to the start", "fa-repeat": "Repeat", "fa-retweet": "Repeat" };
  const changed = new Set(); // explorers that show something else than before
  const mend = () => {
    all(".explorer", (explorer) => {
      // A group named by its section's heading, with a line that tells what each choice has brought.
      const section = explorer.closest("section");
      set(explorer, "role", "group");
      set(explorer, "aria-label", text(section?.querySelector("h2, h3")?.firstChild));
      const status = explorer.previousElementSibling;
      const said = text(explorer.querySelector(".explorer-summary"));
      if (!status?.matches(".widget-status")) explorer.before(Object.assign(document.createElement("p"), { className: "widget-status visually-hidden", role: "status" }));
      // Nothing is said while the page is drawn; the same words again are said again.
      else if (changed.delete(explorer) && explorer.contains(document.activeElement)) status.textContent = said + (status.textContent === said ? "\u00a0" : "");
    });
    // What doesn't fit scrolls, by keyboard too.
    all(".explorer-shown", (shown) => {
      const scrolls = shown.scrollHeight > shown.clientHeight + 1;
      for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", `Result: ${shown.closest(".explorer").getAttribute("aria-label")}`]]) scrolls ? set(shown, name, value) : shown.removeAttribute(name);
    });
    all('.jupyter-widgets [title="null"], .widget-label[title="null"]', (label) => label.removeAttribute("title"));
    all(".widget-tab", (tab) => {
      const panel = tab.querySelector(".widget-tab-contents"), current = tab.querySelector('[role="tab"][aria-selected="true"]');
      set(panel, "role", "tabpanel");
      if (current) set(panel, "aria-labelledby", current.id);
    });
    all(".widget-toggle-buttons", (buttons) => {
      set(buttons, "role", "group");
      set(buttons, "aria-label", text(buttons.querySelector(".widget-label")));
      all("button", (button) => {
        set(button, "aria-pressed", String(button.classList.contains("mod-active")));
        button.removeAttribute("title"); // the same words as the button's own, or none
      }, buttons);
    });
    all(".widget-play button", (button) => {
      const icon = [...(button.querySelector("i")?.classList ?? [])].find((name) => name in PLAY);
      if (icon) set(button, "aria-label", PLAY[icon]);
    });
    all(".widget-slider", (slider) => {
      const label = text(slider.querySelector(".widget-label")), readout = text(slider.querySelector(".widget-readout"));
      all("[contenteditable]", (shown) => shown.removeAttribute("contenteditable"), slider); // a choice of words is not for typing
      all(".noUi-handle", (handle) => {
        set(handle, "aria-label", label);
        set(handle, "aria-valuetext", readout);
      }, slider);
    });
    if (document.querySelectorAll(".widget-subarea > *").length >= document.querySelectorAll(VIEWS).length) document.documentElement.dataset.widgets = "drawn";
  };

  addEventListener("load", () => {
    if (!document.querySelector(VIEWS)) return;
    let asked = false;
    const soon = (records = []) => {
      for (const { target, addedNodes } of records) {
        const shown = addedNodes.length && target.closest?.(".explorer-shown");
        if (shown) {
          shown.scrollTop = 0; // another choice is read from its beginning
          changed.add(shown.closest(".explorer"));
        }
      }
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => { asked = false; if (document.querySelector(".jupyter-widgets")) mend(); });
    };
    new MutationObserver(soon).observe(document.querySelector("main"), { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["class", "aria-valuenow"] });
    soon();
  });
})();
