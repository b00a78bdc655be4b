//! The pictures that are kept with the sources are what the program draws now.

use std::path::Path;

use lab_gallery::docs::preset::Preset;
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::set::{Choice, Flaw, Recipe, Set, What, plan};
use lab_gallery::text::Lang;

use super::{recipe, run};

#[test]
fn they_are_as_they_were_accepted_and_good() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/docs/pictures");
    let set = Set::open(&folder, "").unwrap();
    let library = Library::built_in().unwrap();
    let items = plan(&library, &Choice::default().or_of(Some(&set.manifest))).unwrap();
    assert_eq!(items.len(), library.scenes().len() * 3, "English, Italian and Traditional Chinese");
    let recipe = Recipe { preset: Preset::find(&set.manifest.preset).unwrap(), ..recipe() };
    let mut flaws: Vec<Flaw> =
        set.check(&items, &recipe, &run()).unwrap().into_iter().flat_map(|one| one.flaws).collect();
    flaws.extend(set.orphans(&items).unwrap().into_iter().map(|file| Flaw { file, what: What::Orphan }));
    let lang = Lang::load("en");
    let told: Vec<_> = flaws.iter().map(|flaw| format!("{}: {}", flaw.file, flaw.what.say(&lang))).collect();
    // What was meant to change is accepted by `docs bless`.
    assert!(told.is_empty(), "{}", told.join("\n"));
}
