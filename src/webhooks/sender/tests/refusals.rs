//! Where the sender must not go, whatever the tenant's URL, DNS or receiver say.

use super::{receiver::*, *};

#[tokio::test]
async fn redirects_are_failures_and_never_followed() {
    for status in [301, 302, 303, 307, 308] {
        let canary = Canary::new();
        let location = format!("http://127.0.0.1:{}/", canary.port());
        let receiver = answering(&format!(
            "HTTP/1.1 {status} X\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"
        ));
        let outcome = attempt_at(receiver.port).await;
        assert_eq!(
            (outcome.end, outcome.status),
            (AttemptEnd::Redirect, Some(status))
        );
        assert!(canary.saw_nothing());
        receiver.finish().await;
    }
}

#[tokio::test]
async fn forbidden_urls_are_refused_before_anything_is_resolved_or_connected() {
    let canary = Canary::new();
    let port = canary.port();
    for host in [
        "127.0.0.1",
        "0x7f.1",
        "2130706433",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "0.0.0.0",
        "localhost",
        "localhost.",
    ] {
        for scheme in ["http", "https"] {
            let script = Script::of(&[&["127.0.0.1"]]);
            let outcome = attempt(
                STRICT,
                script.clone(),
                &format!("{scheme}://{host}:{port}/"),
            )
            .await;
            assert_eq!(
                (outcome.end, outcome.status),
                (AttemptEnd::AddressRefused, None),
                "{scheme} {host}"
            );
            assert_eq!(script.asked(), 0, "{host}");
        }
    }
    assert!(canary.saw_nothing());
}

#[tokio::test]
async fn names_that_resolve_to_forbidden_addresses_are_refused() {
    let canary = Canary::new();
    let url = format!("https://hooks.example.com:{}/", canary.port());
    for answer in [
        &["127.0.0.1"][..],
        &["::1"],
        &["::ffff:127.0.0.1"],
        &["10.0.0.1"],
        &["169.254.169.254"],
        &["fd00:ec2::254"],
        &["93.184.215.14", "127.0.0.1"],
        &["127.0.0.1", "93.184.215.14"],
        &["2606:4700:4700::1111", "64:ff9b::7f00:1"],
    ] {
        let script = Script::of(&[answer]);
        let outcome = attempt(STRICT, script.clone(), &url).await;
        assert_eq!(
            (outcome.end, outcome.status),
            (AttemptEnd::AddressRefused, None),
            "{answer:?}"
        );
        assert_eq!(script.asked(), 1);
    }
    assert!(canary.saw_nothing());
}

#[tokio::test]
async fn a_name_that_changes_its_answer_is_resolved_once_and_the_vetted_address_is_used() {
    let receiver = answering(OK);
    let url = format!("http://rebinding.localhost:{}/", receiver.port)
        .parse()
        .unwrap();
    // In development loopback stands for the public address, and the private one stays forbidden.
    let script = Script::of(&[&["127.0.0.1"], &["10.0.0.1"], &["127.0.0.1", "10.0.0.1"]]);
    let sender = Sender::with_lookup(DEVELOPMENT, script.clone()).unwrap();

    assert_eq!(
        sender.send(&url, message()).await.end,
        AttemptEnd::Delivered
    );
    assert_eq!(script.asked(), 1);
    let request = receiver.finish().await;
    assert!(request.contains("host: rebinding.localhost"), "{request}");

    // The next attempt resolves anew (no connection is kept that would outlive the vetting), and is refused.
    assert_eq!(
        sender.send(&url, message()).await.end,
        AttemptEnd::AddressRefused
    );
    assert_eq!(script.asked(), 2);
    let canary = Canary::new();
    let url = format!("http://rebinding.localhost:{}/", canary.port())
        .parse()
        .unwrap();
    assert_eq!(
        sender.send(&url, message()).await.end,
        AttemptEnd::AddressRefused
    );
    assert!(canary.saw_nothing());
}
