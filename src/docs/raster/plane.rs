//! What changes evenly over a triangle: colours and texture coordinates.

use super::corner::{Corner, UNIT};

/// Where a triangle lies, for what is interpolated over it.
pub(super) struct Slopes {
    origin: (f64, f64),
    /// From the first corner to the second and the third.
    sides: [(f64, f64); 2],
    area: f64,
}

impl Slopes {
    /// For a triangle that has an area.
    pub fn new([a, b, c]: [&Corner; 3]) -> Self {
        let side = |to: &Corner| ((to.x - a.x) as f64, (to.y - a.y) as f64);
        let sides @ [first, second] = [side(b), side(c)];
        let area = first.0 * second.1 - first.1 * second.0;
        Self { origin: (a.x as f64, a.y as f64), sides, area }
    }

    /// The plane through these values at the three corners.
    pub fn plane(&self, [a, b, c]: [f32; 3]) -> Plane {
        let (a, up, down) = (f64::from(a), f64::from(b) - f64::from(a), f64::from(c) - f64::from(a));
        let [first, second] = self.sides;
        let unit = UNIT as f64;
        let dx = (up * second.1 - down * first.1) / self.area;
        let dy = (down * first.0 - up * second.0) / self.area;
        // At the centre of pixel (0, 0).
        let base = a + dx * (unit / 2.0 - self.origin.0) + dy * (unit / 2.0 - self.origin.1);
        Plane { base, dx: dx * unit, dy: dy * unit }
    }
}

/// A value at each pixel's centre.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plane {
    base: f64,
    dx: f64,
    dy: f64,
}

impl Plane {
    /// The value at a pixel, and what it changes by to the right.
    pub fn from(self, x: i64, y: i64) -> (f32, f32) {
        ((self.base + self.dx * x as f64 + self.dy * y as f64) as f32, self.dx as f32)
    }
}
