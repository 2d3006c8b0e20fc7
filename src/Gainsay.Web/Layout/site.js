// Helps where there is a script engine; every page can be read without it.
// On an article: shows a statement's card beside its words, lights up all words of one statement, and goes from one to the next with j and k.
(() => {
  "use strict";
  const article = document.querySelector(".as-printed");
  if (!article) return;

  const items = [...document.querySelectorAll(".margin [data-s]")];
  const marksOf = n => article.querySelectorAll(`[data-s="${CSS.escape(n)}"]`);
  const itemOf = n => items.find(item => item.dataset.s === n);
  const card = document.createElement("div");
  card.className = "card floating";
  card.setAttribute("role", "status");
  card.hidden = true;
  document.body.append(card);

  const light = (n, name, on) => {
    marksOf(n).forEach(mark => mark.classList.toggle(name, on));
    itemOf(n)?.classList.toggle(name, on);
  };

  const hide = () => {
    card.hidden = true;
    document.querySelectorAll(".near").forEach(mark => mark.classList.remove("near"));
  };

  const show = mark => {
    const n = mark.dataset.s;
    const item = itemOf(n);
    if (!item) return;
    hide();
    light(n, "near", true);
    const about = item.querySelector(".about");
    if (!about) return;
    card.replaceChildren(about.cloneNode(true));
    card.hidden = false;
    const box = mark.getClientRects()[0];
    const left = Math.min(box.left, window.innerWidth - card.offsetWidth - 12);
    card.style.left = `${Math.max(8, left) + window.scrollX}px`;
    const above = box.top - card.offsetHeight - 8;
    card.style.top = `${(above > 8 ? above : box.bottom + 8) + window.scrollY}px`;
  };

  article.addEventListener("mouseover", event => {
    const mark = event.target.closest("[data-s]");
    mark ? show(mark) : hide();
  });
  article.addEventListener("mouseleave", hide);
  article.addEventListener("focusin", event => {
    const mark = event.target.closest("[data-s]");
    if (mark) show(mark);
  });
  article.addEventListener("focusout", hide);
  items.forEach(item => {
    item.addEventListener("mouseenter", () => light(item.dataset.s, "near", true));
    item.addEventListener("mouseleave", () => light(item.dataset.s, "near", false));
  });

  // A permanent link lights up every stretch of its statement, also where the words are broken.
  const follow = () => {
    document.querySelectorAll(".lit").forEach(mark => mark.classList.remove("lit"));
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const n = target?.dataset.s;
    if (!n) return;
    light(n, "lit", true);
    const item = itemOf(n);
    const margin = item?.closest(".margin");
    if (margin && margin.scrollHeight > margin.clientHeight) margin.scrollTop = item.offsetTop - margin.offsetTop - 40;
  };
  window.addEventListener("hashchange", follow);
  follow();

  const tags = [...article.querySelectorAll("a.tag")];
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "Escape") return hide();
    const step = { j: 1, k: -1 }[event.key];
    if (!step || tags.length === 0) return;
    const at = tags.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : tags.length - 1) : (at + step + tags.length) % tags.length;
    tags[next].focus();
    tags[next].scrollIntoView({ block: "center" });
  });
})();
