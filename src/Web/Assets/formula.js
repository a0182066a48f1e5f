// Formulas in their JSON form. Numbers are whole numbers of 10^-10, cut towards zero; null is a figure that is missing, undefined one that is not at hand.
const One = 10000000000n, Largest = 10n ** 38n - 1n;
const fit = (n) => (n > Largest || n < -Largest ? null : n);
const read = (text) => {
  const [whole, rest = ""] = text.replace("-", "").split(".");
  const n = BigInt(whole + rest.padEnd(10, "0"));
  return text[0] === "-" ? -n : n;
};
const add = (a, b) => (a === null ? b : b === null ? a : fit(a + b));
const compare = { "=": (a, b) => a === b, "<>": (a, b) => a !== b, "<": (a, b) => a < b, "<=": (a, b) => a <= b, ">": (a, b) => a > b, ">=": (a, b) => a >= b };
const conditions = new Set(["not", "null", "and", "or", ...Object.keys(compare)]);
const isCondition = (f) => (f[0] === "if" ? isCondition(f[2]) : conditions.has(f[0]));

export const number = (f, figure) => {
  const n = (g) => number(g, figure);
  if (isCondition(f)) { const c = condition(f, figure); return c === null ? null : c ? One : 0n; }
  switch (f[0]) {
    case "n": return read(f[1]);
    case "r": { const v = figure(f[1], f[2] ?? "", f[3] ?? ""); if (v === undefined) throw new RangeError("away"); return v; }
    case "neg": { const a = n(f[1]); return a === null ? null : -a; }
    case "if": return condition(f[1], figure) === true ? n(f[2]) : n(f[3]);
    case "first": for (const g of f.slice(1)) { const a = n(g); if (a !== null) return a; } return null;
    case "sum": return f.slice(1).map(n).reduce(add, null);
  }
  const a = n(f[1]), b = n(f[2]);
  if (f[0] === "+") return add(a, b);
  if (f[0] === "-") return add(a, b === null ? null : -b);
  if (a === null || b === null) return null;
  if (f[0] === "*") { const p = fit(a * b); return p === null ? null : p / One; }
  if (b === 0n) return null;
  if (f[0] === "/") { const p = fit(a * One); return p === null ? null : p / b; }
  return a % b;
};

export const condition = (f, figure) => {
  if (!isCondition(f)) { const a = number(f, figure); return a === null ? null : a !== 0n; }
  switch (f[0]) {
    case "not": { const c = condition(f[1], figure); return c === null ? null : !c; }
    case "null": return (isCondition(f[1]) ? condition(f[1], figure) : number(f[1], figure)) === null;
    case "if": return condition(condition(f[1], figure) === true ? f[2] : f[3], figure);
    case "and": { const a = condition(f[1], figure), b = condition(f[2], figure); return a === false || b === false ? false : a === null || b === null ? null : true; }
    case "or": { const a = condition(f[1], figure), b = condition(f[2], figure); return a === true || b === true ? true : a === null || b === null ? null : false; }
  }
  const a = number(f[1], figure), b = number(f[2], figure);
  return a === null || b === null ? null : compare[f[0]](a, b);
};

// Whether a rule holds, and of a number whether it is not zero; null where a figure is missing or lies elsewhere.
export const holds = (f, figure) => {
  try { return condition(f, figure); } catch (e) { if (e instanceof RangeError) return null; throw e; }
};
