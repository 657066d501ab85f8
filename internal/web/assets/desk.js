// What makes the desk quicker for those who have a script: every form and link
// works without it.
"use strict";
document.documentElement.classList.add("scripted");
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const pairs = (element) => (element.dataset.pairs || "").split(" ").filter(Boolean);

// Evidence: what rests on the same words lights up together.
function light(from) {
  const wanted = from ? pairs(from) : [];
  for (const e of $$("[data-pairs]")) e.classList.toggle("lit", pairs(e).some((p) => wanted.includes(p)));
}

// reveal brings a place of the release into view inside its own box, so that
// the page stays where the reader is.
function reveal(target) {
  const box = $("#evidence");
  if (!box || !target || box.scrollHeight <= box.clientHeight) return;
  const at = target.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  box.scrollTo({ top: at - box.clientHeight / 3, behavior: calm ? "auto" : "smooth" });
}

// witness quotes the words of the release that a piece of the post rests on,
// for those who do not see the release beside it.
function witness(link) {
  const box = $("#witness"), evidence = $("#evidence");
  const lit = $$("[data-pairs]", evidence || document.createElement("div")).filter((e) => pairs(e).some((p) => pairs(link).includes(p)));
  if (!box || !evidence || lit.length === 0) return;
  // Of the paragraph, as much as fits beside the words.
  const most = 90;
  const ahead = (text) => { const p = text.split(/\n\s*\n/).pop(); return (p.length > most ? "…" : "") + p.slice(-most).trimStart(); };
  const behind = (text) => { const p = text.split(/\n\s*\n/)[0]; return p.slice(0, most).trimEnd() + (p.length > most ? "…" : ""); };
  const before = document.createRange(), after = document.createRange();
  before.setStart(evidence, 0); before.setEndBefore(lit[0]);
  after.setStartAfter(lit[lit.length - 1]); after.setEnd(evidence, evidence.childNodes.length);
  const words = document.createElement("b"), quote = document.createElement("span"), go = document.createElement("a");
  words.textContent = lit.map((e) => e.textContent).join("");
  quote.lang = evidence.lang; quote.dir = evidence.dir;
  quote.append(ahead(before.toString()), words, behind(after.toString()));
  go.href = link.getAttribute("href"); go.textContent = "Show it in the release";
  box.replaceChildren(quote, go);
  box.hidden = false;
}

document.addEventListener("pointerover", (e) => { if (e.pointerType === "mouse") { const m = e.target.closest("[data-pairs]"); if (m) light(m); } });
document.addEventListener("pointerout", (e) => { if (e.pointerType === "mouse" && e.target.closest("[data-pairs]")) light($(":focus[data-pairs]")); });
document.addEventListener("focusin", (e) => { const m = e.target.closest("[data-pairs]"); if (m) light(m); });
document.addEventListener("focusout", (e) => { if (e.target.closest("[data-pairs]")) light(null); });
document.addEventListener("click", (e) => {
  const link = e.target.closest("a[data-pairs]");
  if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return;
  const target = document.getElementById(link.hash.slice(1));
  const beside = matchMedia("(min-width: 861px)").matches;
  if (link.closest("#post")) { // the quotation comes to the reader; the page stays
    e.preventDefault();
    light(link); witness(link); reveal(target);
  } else if (beside && target && $("#evidence").contains(target)) {
    e.preventDefault();
    light(link); reveal(target);
  }
});

// Keys: one letter each, unless a person has turned them off.
const keysOn = () => localStorage.getItem("keys") !== "off";
const typing = (e) => e.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
const press = (selector) => { const e = $(selector); if (e) e.click(); return e; };
function open(id) {
  const details = $(id);
  if (!details) return;
  details.open = true;
  $("textarea, input:not([type=hidden])", details).focus();
}
const queued = () => $$(".posts .text");
function step(by) {
  const links = queued();
  if (links.length === 0) return;
  const row = document.activeElement.closest(".posts > li"), at = links.findIndex((l) => row && row.contains(l));
  links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + by))].focus();
}
const keys = {
  j: () => press("[data-key=j]") || step(1),
  k: () => press("[data-key=k]") || step(-1),
  a: () => { const b = $("[data-key=a]"); if (b) b.focus(); },
  e: () => open("#edit"),
  r: () => open("#reject"),
  u: () => press("[data-key=u]"),
  x: () => { const row = document.activeElement.closest(".posts > li"), box = row && $(".pick input", row); if (box) box.click(); },
  "/": () => { const f = $("#filters select"); if (f) f.focus(); },
  "?": () => $("#keys").showModal(),
};
document.addEventListener("keydown", (e) => {
  if (e.key === "Enter" && (e.ctrlKey || e.metaKey) && e.target.id === "text") { e.target.form.requestSubmit(); return; }
  if (e.ctrlKey || e.metaKey || e.altKey || typing(e) || $("dialog[open]") || !keysOn() || !keys[e.key]) return;
  e.preventDefault();
  keys[e.key]();
});
for (const b of $$("[data-opens]")) { b.hidden = false; b.addEventListener("click", () => document.getElementById(b.dataset.opens).showModal()); }
const keysBox = $("#keys-on");
keysBox.checked = keysOn();
keysBox.addEventListener("change", () => localStorage.setItem("keys", keysBox.checked ? "on" : "off"));

// Ticking posts in the queue.
function tally() {
  const boxes = $$(".pick input"), ticked = boxes.filter((b) => b.checked);
  const posts = ticked.reduce((n, b) => n + b.value.split(" ").length / 2, 0);
  const cost = ticked.reduce((n, b) => n + Number(b.dataset.cost || 0), 0); // thousandths of a dollar
  const costs = cost === 0 ? "" : ", costs $" + (cost / 1000).toFixed(cost % 10 === 0 ? 2 : 3) + " to send";
  for (const p of $$(".picked")) p.textContent = posts === 0 ? "" : (posts === 1 ? "1 post ticked" : posts + " posts ticked") + costs;
  for (const b of $$("[data-picks]")) b.hidden = ticked.length === boxes.length;
}
document.addEventListener("change", (e) => { if (e.target.closest(".pick")) tally(); });
document.addEventListener("htmx:afterSettle", tally);
tally();
document.addEventListener("click", (e) => { if (e.target.closest("[data-picks]")) { for (const b of $$(".pick input")) b.checked = true; tally(); } });

// Uploading: drop files anywhere on the form, and see how far they are.
const drop = $(".drop");
if (drop) {
  const input = $("[type=file]", drop), bar = $("progress", drop);
  const over = (on) => (e) => { e.preventDefault(); drop.classList.toggle("over", on); };
  drop.addEventListener("dragover", over(true));
  drop.addEventListener("dragleave", over(false));
  drop.addEventListener("drop", (e) => { over(false)(e); if (e.dataTransfer.files.length > 0) { input.files = e.dataTransfer.files; drop.requestSubmit(); } });
  drop.addEventListener("htmx:xhr:loadstart", () => { bar.hidden = false; bar.value = 0; });
  drop.addEventListener("htmx:xhr:progress", (e) => { if (e.detail.lengthComputable) bar.value = (100 * e.detail.loaded) / e.detail.total; });
  drop.addEventListener("htmx:afterRequest", (e) => { if (e.detail.elt === drop) { bar.hidden = true; if (e.detail.successful) input.value = ""; } });
}

// What was written is not lost by a slip.
const text = $("#text");
if (text) {
  const saved = text.defaultValue;
  let leaving = false;
  text.form.addEventListener("submit", () => { leaving = true; });
  addEventListener("beforeunload", (e) => { if (!leaving && text.value !== saved) e.preventDefault(); });
}
