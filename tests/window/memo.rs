//! What a page worked out is worked out again only when what it depends on has changed.

use std::cell::Cell;

use lab_gallery::ui::Memo;

#[test]
fn a_value_is_made_once_for_each_change_of_its_key() {
    let made = Cell::new(0);
    let mut memo = Memo::default();
    let mut get = |key: (u32, &'static str)| {
        *memo.get(key, |(number, word)| {
            made.set(made.get() + 1);
            *number as usize + word.len()
        })
    };
    assert_eq!([get((1, "a")), get((1, "a")), get((1, "a"))], [2, 2, 2]);
    assert_eq!(made.get(), 1);
    assert_eq!([get((2, "a")), get((2, "ab")), get((1, "a"))], [3, 4, 2]);
    assert_eq!(made.get(), 4, "only the last key is kept");
}
