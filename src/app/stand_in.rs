//! Asking in another member's name for as long as the session lasts; the workspace keeps its own person.

use super::session::Session;
use crate::model::Refusal;
use crate::model::apply::may_act_as;

impl Session {
    /// What is asked from now on is asked by that member.
    pub fn stand_in(&mut self, name: &str) -> Result<(), Refusal> {
        may_act_as(&self.state, name)?;
        self.state.stand_in = Some(name.to_owned());
        Ok(())
    }
}
