//! Where the bar at the top, the menu and the page meet is a line in the colour of lines, at every scale.

use lab_gallery::ui::theme::LIGHT;

use crate::app::App;
use crate::common::Look;

/// The menu's right edge and the bar's lower edge, in points.
const MEET: [f32; 2] = [232.0, 48.0];

#[test]
fn nothing_shows_through() {
    for scale in [0.75, 1.0, 1.25, 1.5, 2.0] {
        let mut app = App::start(Look { size: [1024.0, 640.0], scale, ..Look::default() });
        let window = app.harness.render().unwrap();
        let near = |at: f32| ((at - 4.0) * scale) as u32..((at + 4.0) * scale) as u32;
        let across = near(MEET[0]).map(|x| (x, (600.0 * scale) as u32));
        let down = near(MEET[1]).map(|y| ((190.0 * scale) as u32, y));
        for (x, y) in across.chain(down) {
            let found = window.get_pixel(x, y).0[0];
            assert!(found >= LIGHT.border.r(), "{found} at {x}, {y}, scale {scale}");
        }
    }
}
