//! A page behind a link, as a browser without JavaScript sees it.

use super::{Answer, TestApp};

/// What a browser keeps after it has followed the link.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) page: String,
    pub(crate) cookie: String,
}

impl Answer {
    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

impl TestApp {
    /// Follows the address of a page behind a link: `/f/…` or `/p/…`.
    pub(crate) async fn follow(&self, address: &str) -> Visit {
        let entered = self.get(address).send().await;
        assert_eq!(entered.status, 303);
        assert_eq!(entered.header("referrer-policy"), "no-referrer");
        let (cookie, page) = (entered.header("set-cookie"), entered.header("location"));
        for part in ["HttpOnly", "SameSite=Lax", &format!("Path={page}")] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let token = address.rsplit('/').next().unwrap();
        assert!(!page.contains(token), "it leaves the address bar at once");
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Visit { page, cookie }
    }
}

impl Visit {
    pub(crate) async fn look(&self, app: &TestApp) -> Answer {
        let request = app.get(&self.page).header("cookie", &self.cookie);
        request.send().await
    }

    /// In a browser whose owner reads these languages.
    pub(crate) async fn look_in(&self, app: &TestApp, languages: &str) -> Answer {
        let request = app.get(&self.page).header("cookie", &self.cookie);
        request.header("Accept-Language", languages).send().await
    }

    /// Sends the form of a page that was shown, with what it holds by itself.
    pub(crate) async fn send(
        &self,
        app: &TestApp,
        shown: &Answer,
        fields: &[(&str, &str)],
    ) -> Answer {
        let page = shown.text();
        let held = ["proof", "language"].map(|name| (name, value_of(&page, name)));
        let held = held.iter().map(|(name, value)| (*name, value.as_str()));
        let fields: Vec<_> = held.chain(fields.iter().copied()).collect();
        self.send_only(app, &fields).await
    }

    /// Sends these fields and no others.
    pub(crate) async fn send_only(&self, app: &TestApp, fields: &[(&str, &str)]) -> Answer {
        let request = app.post(&self.page).header("cookie", &self.cookie);
        request.form(fields).send().await
    }
}

/// What stands in the hidden field of this name.
pub(crate) fn value_of(page: &str, name: &str) -> String {
    let after = page
        .split(&format!("name=\"{name}\" value=\""))
        .nth(1)
        .unwrap();
    after.split('"').next().unwrap().to_owned()
}

/// The values of an attribute, in the order of the page.
fn all<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let parts = page.split(attribute).skip(1);
    parts.map(|rest| rest.split('"').next().unwrap()).collect()
}

/// What holds for every page behind a link: its language, one heading, a label for each field, nothing that is loaded or run, and
/// the headers that keep the link to its holder.
#[track_caller]
pub(crate) fn is_sound(answer: &Answer, language: &str) {
    let page = answer.text();
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(answer.header("content-language"), language);
    assert!(
        page.contains(&format!("<html lang=\"{language}\">")),
        "{page}"
    );
    assert_eq!(
        (page.matches("<h1>").count(), page.matches("<main>").count()),
        (1, 1)
    );
    for header in [
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ] {
        assert!(answer.header("content-security-policy").contains(header));
    }
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    for outside in ["<script", "http://", "https://", "<img", "<link"] {
        assert!(!page.contains(outside), "{outside}");
    }
    let (ids, labels) = (all(&page, " id=\""), all(&page, "<label for=\""));
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "an id stands once");
    for tag in [
        "<textarea id=\"",
        "<select id=\"",
        "<input type=\"text\" id=\"",
    ] {
        for field in all(&page, tag) {
            assert!(labels.contains(&field), "{field} has no label");
        }
    }
    assert_eq!(
        page.matches("<textarea ").count(),
        all(&page, "<textarea id=\"").len()
    );
    assert_eq!(
        page.matches("<select ").count(),
        all(&page, "<select id=\"").len()
    );
    let radios = page.matches("type=\"radio\"").count();
    assert_eq!(
        page.matches("<label class=\"choice\"><input type=\"radio\"")
            .count(),
        radios
    );
    for named in [all(&page, "href=\"#"), all(&page, "aria-describedby=\"")].concat() {
        assert!(ids.contains(&named), "{named} is nowhere");
    }
}
