//! Reads a body's values into our types as the contract says them.
//!
//! serde would also take a list where a type has named members, filling them by position. No contract says so, and a
//! caller who sends one has made a mistake that we should name. And it would not take 3.0 for a whole number, which JSON Schema does.
//! Of a member that stands twice it would take the last one, while a gateway before us may have looked at the first.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::{Deserialize, forward_to_deserialize_any};
use serde_json::{Error, Map, Value};
use std::fmt;

/// A value in whose objects no member stands twice.
pub(super) struct Unique(pub(super) Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(UniqueVisitor).map(Self)
    }
}

struct UniqueVisitor;

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Unique(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((name, Unique(value))) = members.next_entry::<String, _>()? {
            if object.insert(name, value).is_some() {
                // Its name is the caller's, and may be private.
                return Err(A::Error::custom("a member stands twice in one object"));
            }
        }
        Ok(Value::Object(object))
    }
}

/// A value that gives named members only from an object.
pub(super) struct Strict(pub(super) Value);

/// A number as a whole one where it is one, however it is written.
fn whole(value: Value) -> Value {
    let written = match &value {
        Value::Number(number) if number.is_f64() => number.as_f64(),
        _ => None,
    };
    let whole = written
        .filter(|number| number.fract() == 0.0)
        .and_then(|number| number.to_string().parse::<i64>().ok());
    whole.map_or(value, Value::from)
}

macro_rules! whole_numbers {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            Self(whole(self.0)).deserialize_any(visitor)
        })+
    };
}

impl<'de> Deserializer<'de> for Strict {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(items) => {
                let mut items = SeqDeserializer::new(items.into_iter().map(Self));
                let read = visitor.visit_seq(&mut items)?;
                items.end().map(|()| read)
            }
            Value::Object(members) => {
                let members = members.into_iter().map(|(name, value)| (name, Self(value)));
                let mut members = MapDeserializer::new(members);
                let read = visitor.visit_map(&mut members)?;
                members.end().map(|()| read)
            }
            scalar => scalar.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            value => visitor.visit_some(Self(value)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(_) => Err(Error::invalid_type(Unexpected::Seq, &"an object")),
            value => Self(value).deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    whole_numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    forward_to_deserialize_any! {
        bool i128 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

impl IntoDeserializer<'_, Error> for Strict {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_member_stands_once_at_any_depth() {
        let read = |text: &str| serde_json::from_str::<Unique>(text).map(|read| read.0);
        let good = r#"{"a": [null, true, -1, 2, 2.5, "x", {"a": {}}], "b": {"a": 1}}"#;
        assert_eq!(
            read(good).unwrap(),
            serde_json::from_str::<Value>(good).unwrap()
        );
        for twice in [
            r#"{"a": 1, "a": 1}"#,
            r#"{"a": 1, "\u0061": 2}"#,
            r#"[{"b": {"a": 1, "b": 2, "a": null}}]"#,
        ] {
            let fault = read(twice).unwrap_err().to_string();
            assert!(fault.starts_with("a member stands twice"), "{fault}");
        }
        assert!(read("[1e999]").is_err() && read("[1] 2").is_err());
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Outer {
        name: Option<String>,
        inner: Vec<Inner>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Inner {
        count: u32,
    }

    #[test]
    fn a_list_is_no_object_at_any_depth() {
        let read = |value| Outer::deserialize(Strict(value));
        let good = json!({"name": null, "inner": [{"count": 1}]});
        let inner = || vec![Inner { count: 1 }];
        assert_eq!(read(good).unwrap().inner, inner());
        let written_with_a_point = json!({"name": null, "inner": [{"count": 1.0}]});
        assert_eq!(read(written_with_a_point).unwrap().inner, inner());
        for wrong in [
            json!([null, []]),
            json!({"name": "a", "inner": [[1]]}),
            json!({"name": "a", "inner": [{"count": -1}]}),
            json!({"name": "a", "inner": [{"count": -1.0}]}),
            json!({"name": "a", "inner": [{"count": 1.5}]}),
            json!({"name": "a", "inner": [{"count": 1e30}]}),
        ] {
            assert!(read(wrong.clone()).is_err(), "{wrong}");
        }
    }
}
