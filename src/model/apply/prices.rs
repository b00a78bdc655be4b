//! How costs are estimated: the prices, and the model, which is the account's among the window's settings.

use super::{Applied, admin};
use crate::model::cost::Prices;
use crate::model::effect::Effect;
use crate::model::refusal::Refusal;
use crate::model::state::{Settings, State};

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

/// Whether the acting member may choose the model by which everybody's estimates are made.
pub fn may_set_cost_model(state: &State) -> Result<(), Refusal> {
    admin(state).map(drop)
}

/// How the window looks is anybody's choice.
pub(super) fn set_settings(state: &mut State, settings: Settings) -> Applied {
    if settings.cost_model != state.workspace.settings.cost_model {
        may_set_cost_model(state)?;
    }
    state.workspace.settings = settings;
    Ok(Vec::new())
}
