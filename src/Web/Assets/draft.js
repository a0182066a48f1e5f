// Keeps what is typed on this device until it has been saved: a phone that dies loses nothing.
const form = document.querySelector("form[data-draft]");
if (form) {
  const key = "giaoban:" + form.dataset.draft;
  const state = form.querySelector("[data-draft-state]");
  const fields = [...form.querySelectorAll("textarea,input[type=checkbox]")];
  const based = form.querySelector("[name='Input.BasedOn']").value;
  const say = (text) => { state.hidden = false; state.textContent = text; };
  const vi = document.documentElement.lang === "vi";
  const read = () => Object.fromEntries(fields.map((f) => [f.name, f.type === "checkbox" ? f.checked : f.value]));
  const kept = JSON.parse(localStorage.getItem(key) ?? "null");
  if (kept && kept.based === based) {
    for (const f of fields) {
      if (!(f.name in kept.values)) continue;
      if (f.type === "checkbox") f.checked = kept.values[f.name];
      else if (f.value !== kept.values[f.name]) { f.value = kept.values[f.name]; f.closest("details").open = true; }
    }
    say((vi ? "Đã lấy lại phần chưa lưu, giữ trên máy này lúc " : "Unsaved text kept on this device is back, from ") + kept.at);
  } else if (kept) localStorage.removeItem(key);
  let timer;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const at = new Date().toLocaleTimeString(vi ? "vi-VN" : "en-GB", { hour: "2-digit", minute: "2-digit" });
      localStorage.setItem(key, JSON.stringify({ based, at, values: read() }));
      say((vi ? "Đã giữ trên máy này lúc " : "Kept on this device at ") + at);
    }, 800);
  });
}
