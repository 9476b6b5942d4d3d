//! Entity tags as `If-Match` and `If-None-Match` name them: one, a list, or `*` (RFC 9110, sections 8.8.3, 13.1.1 and 13.1.2).

use actix_web::http::header::{HeaderMap, HeaderName};

/// What such a header names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Named<'a> {
    /// `*`: whatever is there.
    Any,
    /// These, up to what is no tag.
    These(Vec<Tag<'a>>),
}

/// One tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Whether it may stand for answers that only mean the same (`W/`).
    is_weak: bool,
    /// What is between its quotes.
    opaque: &'a str,
}

impl<'a> Tag<'a> {
    /// What is between the quotes of a tag that stands for one answer, byte for byte.
    pub(super) fn strong(self) -> Option<&'a str> {
        (!self.is_weak).then_some(self.opaque)
    }
}

/// What the lines of a header name together; none where there is no such line.
pub(super) fn named<'a>(headers: &'a HeaderMap, header: &HeaderName) -> Option<Named<'a>> {
    let mut tags = None;
    for line in headers.get_all(header) {
        let text = line.to_str().unwrap_or_default().trim();
        if text == "*" {
            return Some(Named::Any);
        }
        read(text, tags.get_or_insert_default());
    }
    tags.map(Named::These)
}

/// Adds the tags of a list, up to what is none.
fn read<'a>(mut text: &'a str, tags: &mut Vec<Tag<'a>>) {
    loop {
        text = text.trim_start_matches([',', ' ', '\t']);
        let (is_weak, quoted) = text
            .strip_prefix("W/")
            .map_or((false, text), |quoted| (true, quoted));
        let opened = quoted.strip_prefix('"');
        let Some((opaque, rest)) = opened.and_then(|opened| opened.split_once('"')) else {
            return;
        };
        text = rest.trim_start_matches([' ', '\t']);
        if !text.is_empty() && !text.starts_with(',') {
            return;
        }
        tags.push(Tag { is_weak, opaque });
    }
}

impl Named<'_> {
    /// Whether it names an answer with this tag, or one that means the same.
    pub(super) fn names(&self, etag: &str) -> bool {
        match self {
            Self::Any => true,
            Self::These(tags) => tags.iter().any(|tag| tag.opaque == etag.trim_matches('"')),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderValue, IF_MATCH};

    fn lines(texts: &[&str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for text in texts {
            headers.append(IF_MATCH, HeaderValue::from_str(text).unwrap());
        }
        headers
    }

    #[test]
    fn a_header_names_one_tag_or_a_list_or_whatever_is_there() {
        assert_eq!(named(&lines(&[]), &IF_MATCH), None);
        assert_eq!(named(&lines(&["*"]), &IF_MATCH), Some(Named::Any));
        assert_eq!(
            named(&lines(&["\"v1\"", " * "]), &IF_MATCH),
            Some(Named::Any)
        );
        for (texts, expected) in [
            (&["\"v1\""][..], &["v1"][..]),
            (&["\"v1\", W/\"v2\"\t,\"v3-0a\""], &["v1", "W/v2", "v3-0a"]),
            (&["\"v1\"", ", \"v2\",,"], &["v1", "v2"]),
            (&["\"a, b\", \"\""], &["a, b", ""]),
            // What is no list of tags names nothing from there on.
            (&["v1"], &[]),
            (&["\"v1"], &[]),
            (&["w/\"v1\""], &[]),
            (&["\"v1\" \"v2\""], &[]),
            (&["\"v1\", *"], &["v1"]),
            (&["W/W/\"v1\""], &[]),
        ] {
            let headers = lines(texts);
            let Some(Named::These(tags)) = named(&headers, &IF_MATCH) else {
                panic!("{texts:?} names no tags");
            };
            let told: Vec<_> = tags
                .iter()
                .map(|tag| match tag.strong() {
                    Some(opaque) => opaque.to_owned(),
                    None => format!("W/{}", tag.opaque),
                })
                .collect();
            assert_eq!(told, expected, "{texts:?}");
        }
    }

    #[test]
    fn an_answer_is_known_by_a_weak_tag_too() {
        let headers = lines(&["\"v1\", W/\"v2\""]);
        let named = named(&headers, &IF_MATCH).unwrap();
        assert!(named.names("\"v1\"") && named.names("\"v2\""));
        assert!(!named.names("\"v3\"") && !named.names("\"v1-00\""));
        assert!(Named::Any.names("\"v3\""));
    }
}
