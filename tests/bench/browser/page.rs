//! The page that the browser shows: static, and with the interface's own words.

use std::path::Path;

use lab_gallery::store::atomic;
use lab_gallery::text::Lang;

const STYLE: &str = "
    * { box-sizing: border-box; margin: 0 }
    body { font: 14px/20px 'Noto Sans', sans-serif; width: 1280px; height: 800px; background: #fafafa; color: #1f1f1f }
    header { height: 48px; padding: 14px 20px; background: #fff; border-bottom: 1px solid #e0e0e0 }
    nav { position: absolute; left: 0; top: 48px; width: 232px; height: 752px; padding: 16px; background: #fff }
    nav p { height: 38px; padding: 9px 32px; border-radius: 4px } nav p:first-child { background: #ebf3fc }
    main { margin-left: 232px; padding: 24px } h1 { font-size: 24px; margin-bottom: 24px }
    .tools, .card { padding: 12px; background: #fff; border: 1px solid #e0e0e0; border-radius: 8px; margin-bottom: 12px }
    button { font: inherit; padding: 5px 12px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff }
    table { width: 100%; border-collapse: collapse } td, th { padding: 8px; text-align: left; border-bottom: 1px solid #e0e0e0 }
    dialog { margin: 60px auto; width: 562px; padding: 24px; border: 0; border-radius: 8px; box-shadow: 0 8px 32px #0004 }
    dialog::backdrop { background: #0006 } dialog p { margin: 12px 0 } input { width: 100%; font: inherit; padding: 5px }
";

/// Rows of the table, as many as fit.
const ROWS: usize = 10;

pub fn write(path: &Path) {
    let lang = Lang::load("en");
    let all = |tag: &str, ids: &[&str]| -> String {
        ids.iter().map(|id| format!("<{tag}>{}</{tag}>", lang.text(id))).collect::<Vec<_>>().concat()
    };
    let text = |id| lang.text(id);
    let nav = all("p", &["ui-nav-template", "ui-nav-pool", "ui-nav-lab-settings"]);
    let commands =
        ["ui-template-start", "ui-template-connect", "ui-template-reset-password", "ui-template-publish"];
    let tools = all("button", &commands);
    let head =
        all("th", &["ui-template-history-image", "ui-template-history-version", "ui-template-history-by"]);
    let row = "<tr><td>python-101-base</td><td>1.0.0</td><td>Ada Lovelace</td></tr>";
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><style>{STYLE}</style>
        <header><b>Lab Gallery</b></header><nav>{nav}</nav>
        <main><h1>{title}</h1>
        <div class=tools>{tools} <button id=open onclick='document.querySelector(\"dialog\").showModal()'>{export}</button></div>
        <div class=card><h3>{machine}</h3><p>{note}</p></div>
        <div class=card><h3>{history}</h3><table><tr>{head}</tr>{rows}</table></div></main>
        <dialog><h2>{export}</h2><p>{name}</p><input value=python-101><p>{rule}</p><button>{confirm}</button></dialog>",
        title = text("ui-template"),
        export = text("ui-export-title"),
        machine = text("ui-template-machine"),
        note = text("ui-template-no-hypervisor"),
        history = text("ui-template-history"),
        rows = row.repeat(ROWS),
        name = text("ui-export-name"),
        rule = text("ui-export-name-rule"),
        confirm = text("ui-export-confirm"),
    );
    atomic::write(path, page.as_bytes()).unwrap();
}
