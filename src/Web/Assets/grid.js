// A form of figures as a sheet: arrows move, a block is pasted, totals and findings follow what is typed. All of it works without.
import { holds } from "./formula.js";

const form = document.querySelector("form[data-grid]");
const vi = document.documentElement.lang === "vi";
const comma = form.dataset.comma;
const say = (v, e) => (vi ? v : e);
const cells = [...form.querySelectorAll("tbody input.num, tbody select, tbody input.text[id], tbody input[type=date]")];
const numbers = cells.filter((c) => c.dataset.cell);
const state = form.querySelector("[data-grid-state]");
const rules = JSON.parse(form.dataset.rules);
const skipped = [...form.querySelectorAll("tr[data-skip]")].map((row) => [row, JSON.parse(row.dataset.skip)]);

// Whole numbers of 1/10,000, as the office keeps them; null for nothing, undefined for what is no number.
const vietnamese = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d{1,4})?$/, english = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d{1,4})?$/;
const read = (text) => {
  const t = text.trim();
  if (!t) return null;
  if (!(comma === "," ? vietnamese : english).test(t)) return undefined;
  const [whole, rest = ""] = t.replaceAll(comma === "," ? "." : ",", "").split(comma);
  return BigInt(whole + rest.padEnd(4, "0"));
};
const write = (n) => {
  const s = (n < 0n ? -n : n).toString().padStart(5, "0");
  const whole = s.slice(0, -4).replace(/\B(?=(\d{3})+$)/g, comma === "," ? "." : ",");
  const rest = s.slice(-4).replace(/0+$/, "");
  return (n < 0n ? "-" : "") + whole + (rest ? comma + rest : "");
};

const message = (c) => {
  const n = read(c.value), { low, high, last } = c.dataset;
  if (n === undefined) return say("Không phải số: viết 1.234,5", "No number: write 1,234.5");
  if (n === null) return "";
  if (low && (n < BigInt(low) || n > BigInt(high))) return say(`Ngoài khoảng đã thấy: ${write(BigInt(low))} đến ${write(BigInt(high))}`, `Outside what was seen: ${write(BigInt(low))} to ${write(BigInt(high))}`);
  const abs = (x) => (x < 0n ? -x : x);
  if (last && (abs(n) >= 200000n || abs(BigInt(last)) >= 200000n) && (n > 2n * BigInt(last) || 2n * n < BigInt(last))) return say(`Kỳ trước là ${write(BigInt(last))}`, `Last period it was ${write(BigInt(last))}`);
  return "";
};

const mark = (c) => {
  const text = message(c), row = c.closest("tr");
  row.classList.toggle("bad-field", !!text);
  c.title = text;
  c.toggleAttribute("aria-invalid", read(c.value) === undefined);
};

const total = (code) => {
  const out = form.querySelector(`tr[data-total="${code}"] output`);
  if (!out) return;
  const parts = numbers.filter((c) => c.dataset.cell === code).map((c) => read(c.value));
  out.textContent = parts.some((p) => p === undefined) ? "?" : parts.every((p) => p === null) ? "" : write(parts.reduce((a, p) => a + (p ?? 0n), 0n));
};

// A figure by its code and options; what lies in another period or place is not at hand here, and the server looks again.
const figure = (code, options, shifts) => {
  if (shifts) return undefined;
  const wanted = options ? options.split(".") : [];
  const parts = numbers.filter((c) => c.dataset.cell === code && wanted.every((o) => c.dataset.part.split(".").includes(o))).map((c) => read(c.value)).filter((n) => n !== null && n !== undefined);
  return parts.length ? parts.reduce((a, n) => a + n, 0n) * 1000000n : null;
};

const check = () => {
  const broken = rules.filter((r) => holds(r.f, figure) === false).map((r) => r.m);
  state.hidden = !broken.length;
  state.textContent = broken.join(" ");
};

// A row that is not asked is not sent either: what it had stays as it was.
const skip = () => skipped.forEach(([row, f]) => {
  row.hidden = holds(f, figure) === false;
  row.querySelectorAll("input, select").forEach((c) => { c.disabled = row.hidden; });
});

const typed = (c) => { mark(c); total(c.dataset.cell); check(); skip(); };

form.addEventListener("input", (e) => { if (e.target.dataset.cell) typed(e.target); });
form.addEventListener("keydown", (e) => {
  const at = cells.indexOf(e.target);
  if (at < 0 || e.altKey || e.ctrlKey || e.metaKey) return;
  const step = e.key === "ArrowDown" || (e.key === "Enter" && !e.shiftKey) ? 1 : e.key === "ArrowUp" || e.key === "Enter" ? -1 : 0;
  // A list of choices keeps its own arrows.
  if (!step || (e.target.tagName === "SELECT" && e.key !== "Enter")) return;
  e.preventDefault();
  const next = (step > 0 ? cells.slice(at + 1) : cells.slice(0, at).reverse()).find((c) => !c.disabled);
  next?.focus();
  next?.select?.();
});
form.addEventListener("paste", (e) => {
  const at = cells.indexOf(e.target), text = e.clipboardData.getData("text/plain");
  if (at < 0 || !/[\n\t]/.test(text.trim())) return;
  e.preventDefault();
  // One column downwards; of several columns the first is taken, as it lies under the cursor.
  const open = cells.slice(at).filter((c) => !c.disabled);
  text.replace(/\r?\n$/, "").split(/\r?\n/).forEach((line, i) => {
    const c = open[i];
    if (!c) return;
    c.value = line.split("\t")[0].trim();
    if (c.dataset.cell) typed(c);
  });
});
addEventListener("beforeunload", (e) => { if (form.dataset.dirty) e.preventDefault(); });
form.addEventListener("input", () => { form.dataset.dirty = "1"; }, { once: true });
form.addEventListener("submit", () => { delete form.dataset.dirty; });
numbers.forEach((c) => { if (c.value) mark(c); });
check();
