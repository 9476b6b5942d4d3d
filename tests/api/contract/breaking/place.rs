//! A value in a document, and the JSON pointer that leads to it.

use serde_json::Value;

/// References that are followed one after the other at the most; a circle of them means nothing.
const LONGEST_CHAIN: usize = 16;

#[derive(Clone)]
pub(super) struct Place<'d> {
    document: &'d Value,
    pub(super) pointer: String,
    pub(super) value: &'d Value,
}

impl<'d> Place<'d> {
    pub(super) fn root(document: &'d Value) -> Self {
        Self {
            document,
            pointer: String::new(),
            value: document,
        }
    }

    fn inner(&self, name: &str, value: &'d Value) -> Self {
        let name = name.replace('~', "~0").replace('/', "~1");
        Self {
            document: self.document,
            pointer: format!("{}/{name}", self.pointer),
            value,
        }
    }

    /// A member of an object, if it is there.
    pub(super) fn get(&self, name: &str) -> Option<Self> {
        Some(self.inner(name, self.value.get(name)?))
    }

    /// What is at the end of these names, one in the other, each behind its references.
    pub(super) fn down<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Option<Self> {
        names
            .into_iter()
            .try_fold(self.clone(), |at, name| at.resolved().get(name))
            .map(|at| at.resolved())
    }

    pub(super) fn members(&self) -> Vec<(&'d str, Self)> {
        let members = self.value.as_object().into_iter().flatten();
        members
            .map(|(name, value)| (name.as_str(), self.inner(name, value)))
            .collect()
    }

    /// The members of the object at the end of these names; none if there is none.
    pub(super) fn members_of(&self, names: &[&str]) -> Vec<(&'d str, Self)> {
        self.down(names.iter().copied())
            .map(|at| at.members())
            .unwrap_or_default()
    }

    pub(super) fn elements(&self) -> Vec<Self> {
        let elements = self.value.as_array().into_iter().flatten().enumerate();
        elements
            .map(|(index, value)| self.inner(&index.to_string(), value))
            .collect()
    }

    /// The strings in a list, or the one string.
    pub(super) fn words(&self) -> impl Iterator<Item = &'d str> + use<'d> {
        let list = self.value.as_array().into_iter().flatten();
        self.value
            .as_str()
            .into_iter()
            .chain(list.filter_map(Value::as_str))
    }

    pub(super) fn text(&self, name: &str) -> &'d str {
        self.value[name].as_str().unwrap_or_default()
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        self.value[name] == true
    }

    /// What a reference refers to.
    pub(super) fn referred(&self) -> Option<Self> {
        let pointer = self.value["$ref"].as_str()?.strip_prefix('#')?;
        Some(Self {
            document: self.document,
            pointer: pointer.to_owned(),
            value: self.document.pointer(pointer)?,
        })
    }

    /// Follows references to the end.
    pub(super) fn resolved(&self) -> Self {
        let mut at = self.clone();
        for _ in 0..LONGEST_CHAIN {
            match at.referred() {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }
}
