// Keeps what is typed on this device until it has been saved: a phone that dies loses nothing.
const form = document.querySelector("form[data-draft]");
if (form) {
  const key = "giaoban:" + form.dataset.draft;
  const aside = key + ":aside";
  const state = form.querySelector("[data-draft-state]");
  const fields = [...form.querySelectorAll("textarea,input[type=checkbox]")];
  let based = form.querySelector("[name='Input.BasedOn']").value;
  const vi = document.documentElement.lang === "vi";
  const say = (text) => { state.hidden = false; state.textContent = text; };
  const read = () => Object.fromEntries(fields.map((f) => [f.name, f.type === "checkbox" ? f.checked : f.value]));
  const stored = (name) => JSON.parse(localStorage.getItem(name) ?? "null");
  const lines = (text) => String(text).split("\n").map((l) => l.trim()).filter((l) => l);
  // The lines of a kept text that stand nowhere in the form: what was saved, in this field or another, is not offered again.
  const lacking = (values) => {
    const there = new Set(fields.flatMap((f) => lines(f.value)));
    return Object.entries(values).filter(([, v]) => typeof v === "string")
      .map(([name, v]) => ({ field: fields.find((f) => f.name === name), lines: lines(v).filter((l) => !there.has(l)) }))
      .filter((l) => l.lines.length);
  };
  const restore = (kept) => {
    for (const f of fields) {
      if (!(f.name in kept.values)) continue;
      if (f.type === "checkbox") f.checked = kept.values[f.name];
      else if (f.value !== kept.values[f.name]) { f.value = kept.values[f.name]; f.closest("details").open = true; }
    }
    say((vi ? "Đã lấy lại phần chưa lưu, giữ trên máy này lúc " : "Unsaved text kept on this device is back, from ") + kept.at);
  };
  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button"; made.className = "btn sm"; made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };
  // Somebody saved meanwhile: their text stands in the form, and one's own is laid beside it until it is taken or let go.
  const offer = (all) => {
    const open = all.filter((kept) => lacking(kept.values).length);
    if (!open.length) { localStorage.removeItem(aside); return; }
    localStorage.setItem(aside, JSON.stringify(open));
    const kept = open[0];
    const missing = lacking(kept.values);
    const note = document.createElement("div");
    note.className = "note stack tight"; note.dataset.s = "late"; note.dataset.draftOffer = "";
    const head = document.createElement("p");
    head.textContent = (vi ? "Báo cáo đã được lưu một bản khác. Phần bạn gõ mà chưa lưu, giữ trên máy này lúc " : "Another version of the report was saved. What you typed and did not save, kept on this device at ") + kept.at + ":";
    const list = document.createElement("ul");
    for (const line of missing.flatMap((m) => m.lines)) list.append(Object.assign(document.createElement("li"), { textContent: line }));
    const row = document.createElement("div");
    row.className = "row";
    const next = () => { note.remove(); offer(open.slice(1)); };
    row.append(
      button(vi ? "Thêm vào biểu mẫu" : "Add it to the form", () => {
        for (const { field, lines: own } of missing) {
          const into = field ?? fields.find((f) => f.type !== "checkbox");
          into.value = [into.value.trimEnd(), ...own].filter((l) => l).join("\n");
          into.closest("details").open = true;
        }
        keep();
        next();
      }),
      button(vi ? "Bỏ phần này" : "Let it go", next));
    note.append(head, list, row);
    state.after(note);
  };
  const keep = () => {
    const at = new Date().toLocaleTimeString(vi ? "vi-VN" : "en-GB", { hour: "2-digit", minute: "2-digit" });
    localStorage.setItem(key, JSON.stringify({ based, at, values: read() }));
    say((vi ? "Đã giữ trên máy này lúc " : "Kept on this device at ") + at);
  };
  const kept = stored(key);
  const beside = stored(aside) ?? [];
  if (document.querySelector("[role=alert]")) {
    // Refused: the form holds what was sent, and that began from the version it was typed over, not from a colleague's since.
    based = kept?.based ?? based;
    keep();
  } else if (kept && kept.based === based) restore(kept);
  else if (kept) {
    beside.unshift(kept);
    localStorage.setItem(aside, JSON.stringify(beside));
    localStorage.removeItem(key);
  }
  offer(beside);
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 800);
  });
}
