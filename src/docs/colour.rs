//! Colours in files, as web pages write them: `"#BC4C00"`.

use serde::{Deserialize as _, Deserializer, de};

pub(super) fn read<'de, D: Deserializer<'de>>(input: D) -> Result<[u8; 3], D::Error> {
    let text = String::deserialize(input)?;
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && !digits.starts_with('+'));
    let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let [_, red, green, blue] = number
        .ok_or_else(|| de::Error::custom(format_args!("\"{text}\" is no colour such as \"#BC4C00\"")))?
        .to_be_bytes();
    Ok([red, green, blue])
}
