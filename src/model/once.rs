//! Reading maps strictly: each key once. The usual reader keeps the last entry of a key, and the others would be lost
//! with the next save.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};

/// What an error says first of a key that was there before; the key and a quotation mark follow.
const TWICE: &str = "there are two entries `";

/// The key that was there before, if that is what an error says.
pub(crate) fn twice(error: &str) -> Option<&str> {
    error.strip_prefix(TWICE)?.strip_suffix('`')
}

/// Reads a map; a key that was there before is an error, at its place.
pub(crate) fn each_key_once<'de, D, K, V>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    deserializer.deserialize_map(EachKeyOnce(PhantomData))
}

struct EachKeyOnce<K, V>(PhantomData<fn() -> (K, V)>);

impl<'de, K, V> Visitor<'de> for EachKeyOnce<K, V>
where
    K: Deserialize<'de> + Ord + fmt::Display,
    V: Deserialize<'de>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = entries.next_key()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format!("{TWICE}{key}`")));
            }
            map.insert(key, entries.next_value()?);
        }
        Ok(map)
    }
}
