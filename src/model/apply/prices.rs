//! The prices that estimates are made with.

use super::{Applied, admin};
use crate::model::cost::Prices;
use crate::model::effect::Effect;
use crate::model::refusal::Refusal;
use crate::model::state::State;

/// Whether these can be the account's own prices; none for going back to the published ones.
pub fn may_set_prices(state: &State, prices: Option<&Prices>) -> Result<(), Refusal> {
    admin(state)?;
    prices.map_or(Ok(()), |prices| prices.check().map_err(Refusal::Prices))
}

/// They are in force once they are on the disk.
pub(super) fn set(state: &State, prices: Option<Box<Prices>>) -> Applied {
    may_set_prices(state, prices.as_deref())?;
    Ok(vec![Effect::SavePrices(prices)])
}
