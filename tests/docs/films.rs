//! A film shows the same work as the picture, on the same clock.

use lab_gallery::docs::scene::Library;
use lab_gallery::docs::stage::{Shot, Wanted, play};

use crate::scenes::look;

fn film() -> Shot {
    let library = Library::built_in().unwrap();
    let scene = library.scene("exporting-image-in-progress").unwrap();
    let mut short = scene.clone();
    short.animation.as_mut().unwrap().pictures = 5;
    play(&short, library.stage(scene).unwrap(), &look("en"), Wanted { film: true }).unwrap()
}

#[test]
fn a_film_has_as_many_pictures_as_asked_for_and_is_always_the_same() {
    let (one, other) = (film(), film());
    assert_eq!(one.frames.len(), 5);
    assert!(one.frames == other.frames, "two films of one scene differ");
    let sizes: std::collections::BTreeSet<_> =
        one.frames.iter().map(|(picture, ..)| (picture.width, picture.height)).collect();
    assert_eq!(sizes.len(), 1, "a film's pictures are of one size");
    assert!(one.frames.windows(2).all(|pair| pair[0].0 != pair[1].0), "a picture is like the one before");
    assert!(one.frames.iter().all(|(_, _, callouts)| callouts.len() == one.callouts.len()));
}
