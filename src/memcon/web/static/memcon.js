// What the page does better with JavaScript; all of it works without.
"use strict";

(() => {
  const text = document.getElementById("text");
  const card = document.getElementById("card");

  const lit = (key, on) => {
    for (const part of document.querySelectorAll(`[data-k="${CSS.escape(key)}"]`)) part.classList.toggle("lit", on);
  };
  const clear = () => { for (const part of text.querySelectorAll(".shown")) part.classList.remove("shown"); };

  // Links to words of the text that is open light them up in place.
  const pieces = (link) => {
    const url = new URL(link.href, location.href);
    if (url.origin !== location.origin || url.pathname !== location.pathname) return null;
    const named = url.searchParams.get("at") || (/^#\d+-\d+$/.test(url.hash) ? url.hash.slice(1) : "");
    const found = named.split(",").filter((part) => /^\d+-\d+$/.test(part));
    return found.length ? { found, url } : null;
  };
  const show = (found) => {
    const ids = found.map((part) => document.getElementById(part));
    if (ids.some((place) => !place)) return false;
    for (const old of text.querySelectorAll("mark.at")) old.classList.remove("at");
    clear();
    for (const part of found) {
      const [start, end] = part.split("-").map(Number);
      light(start, end);
    }
    ids[0].scrollIntoView({ block: "center" });
    ids[0].setAttribute("tabindex", "-1");
    ids[0].focus({ preventScroll: true });
    return true;
  };
  // All pieces of a mark that was closed and opened again where it crosses another.
  const light = (start, end) => {
    const first = document.getElementById(`${start}-${end}`);
    first.classList.add("shown");
    const label = first.getAttribute("data-label") || first.title;
    for (const part of text.querySelectorAll(`[data-k="${CSS.escape(first.dataset.k)}"]:not([id])`)) {
      if ((part.getAttribute("data-label") || part.title) === label && part.className.split(" ")[1] === first.className.split(" ")[1]) part.classList.add("shown");
    }
  };

  if (text) {
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      const asked = pieces(link);
      if (asked && show(asked.found)) {
        event.preventDefault();
        history.replaceState(null, "", asked.url.pathname + asked.url.search + asked.url.hash);
      }
    });
    const asked = /^#(\d+-\d+)$/.exec(location.hash);
    if (asked && document.getElementById(asked[1])) show([asked[1]]);

    // What a mark means, beside the pointer; a note lights up what it is about.
    for (const part of text.querySelectorAll(".m[title]")) {
      part.dataset.label = part.title;
      part.removeAttribute("title");
    }
    const say = (labels, x, y) => {
      card.replaceChildren(...labels.map((label) => {
        const line = document.createElement("p");
        line.dir = "auto";
        line.textContent = label;
        return line;
      }));
      card.hidden = false;
      const wide = Math.min(card.offsetWidth, innerWidth - 16);
      card.style.left = `${Math.max(8, Math.min(x, innerWidth - wide - 8)) + scrollX}px`;
      card.style.top = `${y + 14 + scrollY}px`;
    };
    let held = null;
    text.addEventListener("pointerover", (event) => {
      const labels = [];
      for (let at = event.target.closest(".m"); at && text.contains(at); at = at.parentElement.closest(".m")) {
        if (!labels.includes(at.dataset.label)) labels.push(at.dataset.label);
      }
      if (held) lit(held, false);
      held = event.target.closest(".m")?.dataset.k ?? null;
      if (held && held[1] === "-" && "ac".includes(held[0])) lit(held, true);
      if (labels.length) say(labels.slice(0, 4), event.clientX, event.clientY);
      else card.hidden = true;
    });
    text.addEventListener("pointerleave", () => { card.hidden = true; if (held) lit(held, false); held = null; });
    text.addEventListener("focusin", (event) => {
      const sign = event.target.closest(".sign");
      if (!sign) return;
      const place = sign.getBoundingClientRect();
      say([sign.getAttribute("aria-label")], place.left, place.bottom);
    });
    text.addEventListener("focusout", () => { card.hidden = true; });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") card.hidden = true; });
    for (const note of document.querySelectorAll(".notelist [data-k]")) {
      const key = note.dataset.k;
      note.addEventListener("pointerenter", () => lit(key, true));
      note.addEventListener("pointerleave", () => lit(key, false));
      note.addEventListener("focusin", () => lit(key, true));
      note.addEventListener("focusout", () => lit(key, false));
    }
  }

  // What an address leads to is open: after an undoing, the history that it stands in.
  const led = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (led && led.tagName === "DETAILS") {
    led.open = true;
    led.querySelector("summary").focus();
  }

  // The latest end of a timeline that does not fit is what is looked for first.
  for (const drawn of document.querySelectorAll(".scroll > .timeline")) drawn.parentElement.scrollLeft = drawn.parentElement.scrollWidth;

  // An empty field of a filter need not stand in the address.
  const filter = document.querySelector("form.filter");
  filter?.addEventListener("submit", () => {
    for (const field of filter.elements) if (field.name && !field.value) field.disabled = true;
  });
  addEventListener("pageshow", () => { for (const field of filter?.elements ?? []) field.disabled = false; });

  // A check takes a moment.
  const report = document.querySelector("form.report");
  report?.addEventListener("submit", () => {
    const button = report.querySelector("button");
    button.textContent = "Checking …";
    button.disabled = true;
  });
})();
