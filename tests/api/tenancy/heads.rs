//! HEAD is answered wherever GET is, to everybody as their GET is: a second way to ask must not become a way around.

use super::World;
use super::callers::{Tokens, wrong_callers};
use super::operations::operations;
use super::sending::{Sent, stored};
use crate::on_both_databases;
use crate::support::Answer;
use actix_web::http::Method;
use rebound::app::CONTRACT;
use std::collections::BTreeSet;

/// What every answer has of its own.
const OWN: &[&str] = &["request-id", "ratelimit"];

fn headers(answer: &Answer) -> BTreeSet<(String, Vec<u8>)> {
    let all = answer.headers.iter();
    all.filter(|(name, _)| !OWN.contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), value.as_bytes().to_vec()))
        .collect()
}

on_both_databases! {
    async fn everybodys_head_is_answered_as_their_get_is(app) {
        let world = World::build(app, "Hirely").await;
        let tokens = Tokens::build(app, &world).await;
        let before = stored(app).await;
        let (mut good, mut refused) = (0, 0);
        for operation in operations(&CONTRACT).iter().filter(|operation| operation.method == Method::GET) {
            let asked = Sent::well(operation, &world);
            let wrong = wrong_callers(operation, &world, &tokens).into_iter().map(|wrong| wrong.token);
            let own = if operation.candidate.is_some() { &world.owner.token } else { &world.board.token };
            for token in wrong.chain([Some(own.clone())]) {
                let read = asked.send(app, token.as_deref()).await;
                let head = Sent { method: Method::HEAD, ..asked.clone() }.send(app, token.as_deref()).await;
                assert_eq!((head.status, headers(&head)), (read.status, headers(&read)), "{}", operation.id);
                assert!(head.body.is_empty() && (read.status == 304 || !read.body.is_empty()), "{}", operation.id);
                if head.status.is_success() { good += 1 } else { refused += 1 }
            }
        }
        assert!(good > 50 && refused > 300, "{good} {refused}");
        assert_eq!(stored(app).await, before, "looking changes nothing");
    }
}
