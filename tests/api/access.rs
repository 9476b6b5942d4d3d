//! API clients: how they prove themselves, change their secret, and end.

use crate::on_both_databases;
use crate::support::app::{AMPLE, PUBLIC_URL, nothing_deprecated};
use crate::support::{Answer, Board, TestApp};
use actix_web::dev::ServiceResponse;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::Data;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chrono::TimeDelta;
use rebound::platform::App;
use rebound::platform::auth::revocations::Revocations;
use rebound::platform::auth::scopes;
use rebound::platform::db::{Db, Options, Settings, Target};
use rebound::platform::limits::Limits;
use rebound::platform::metrics::Metrics;
use serde_json::{Value, json};
use std::time::Duration;

const GRANT: (&str, &str) = ("grant_type", "client_credentials");

fn basic(id: &str, secret: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))
}

async fn ask(app: &TestApp, form: &[(&str, &str)]) -> Answer {
    app.post("/oauth/token").form(form).send().await
}

async fn ask_as(app: &TestApp, authorization: &str, form: &[(&str, &str)]) -> Answer {
    let request = app.post("/oauth/token").form(form);
    request.header("Authorization", authorization).send().await
}

/// Fails unless this is a refusal by RFC 6749 that nobody may keep.
#[track_caller]
fn refused(answer: &Answer, status: u16, error: &str) {
    let body = answer.expect(status);
    assert_eq!(body["error"], error, "{body}");
    assert!(body["error_description"].is_string());
    assert_eq!(body.as_object().unwrap().len(), 2, "{body}");
    unstored(answer);
    let challenge = answer.header("www-authenticate");
    assert_eq!(
        challenge.starts_with("Basic "),
        status == 401,
        "{challenge}"
    );
}

#[track_caller]
fn unstored(answer: &Answer) {
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("pragma"), "no-cache");
    assert_eq!(answer.header("content-type"), "application/json");
}

/// A second client of the board: its row and its secret.
async fn second_client(app: &TestApp, board: &Board, scopes: &[&str]) -> Value {
    let body = json!({"name": "Second", "scopes": scopes});
    app.post("/v1/api_clients")
        .by(&board.token)
        .json(&body)
        .send()
        .await
        .expect(201)
}

fn text<'v>(body: &'v Value, field: &str) -> &'v str {
    body[field].as_str().unwrap()
}

async fn token_status(app: &TestApp, id: &str, secret: &str) -> u16 {
    let form = [GRANT, ("client_id", id), ("client_secret", secret)];
    ask(app, &form).await.status.as_u16()
}

/// An application whose database is not there, and which trusts the keys of this one.
async fn without_database(app: &TestApp, url: &str, authorization: &str) -> [ServiceResponse; 2] {
    let options = Options {
        settings: Settings {
            statement_timeout_millis: 1000,
            sqlite_cache_kib: 512,
        },
        readers: 1,
        postgres_writers: 1,
        commit_group: 1,
        deadline: Duration::from_secs(5),
        export_deadline: Duration::from_secs(5),
    };
    let target = Target::parse(url).unwrap();
    let sealer = app.state.sealer.clone();
    let db = Db::start(target, options, app.clock.clone(), sealer).unwrap();
    let state = Data::new(App {
        db,
        tokens: app.state.tokens.clone(),
        revocations: Revocations::default(),
        sealer: app.state.sealer.clone(),
        limits: Limits::new(AMPLE, &app.clock),
        deprecations: nothing_deprecated(&app.clock),
        metrics: Metrics::default(),
        body_time: app.state.body_time,
        public_url: PUBLIC_URL.to_owned(),
        loopback_webhooks: false,
    });
    let service = init_service(rebound::app::build(state)).await;
    let token = TestRequest::post().uri("/oauth/token").set_form([GRANT]);
    let tenant = TestRequest::get().uri("/v1/tenant");
    let bearer = format!("Bearer {}", app.board("Other").await.token);
    let (token, tenant) = (
        token.insert_header(("Authorization", authorization)),
        tenant.insert_header(("Authorization", bearer)),
    );
    [
        call_service(&service, token.to_request())
            .await
            .map_into_boxed_body(),
        call_service(&service, tenant.to_request())
            .await
            .map_into_boxed_body(),
    ]
}

#[actix_web::test]
async fn a_database_that_is_away_makes_nobody_a_stranger() {
    let app = TestApp::on_sqlite().await;
    let board = app.board("Northwind").await;
    let header = basic(&board.client_id, &board.client_secret);
    for url in [
        "sqlite:/nowhere/at/all.sqlite",
        "postgres://nobody@127.0.0.1:1/none",
    ] {
        for answer in without_database(&app, url, &header).await {
            assert_eq!(answer.status(), 503, "{url} {}", answer.request().path());
            assert_eq!(answer.headers().get("retry-after").unwrap(), "1");
        }
    }
}

on_both_databases! {
    async fn a_client_gets_a_token_by_header_or_by_form(app) {
        let board = app.board("Northwind").await;
        let header = basic(&board.client_id, &board.client_secret);
        let form = [GRANT, ("client_id", &board.client_id), ("client_secret", &board.client_secret)];
        for answer in [ask_as(app, &header, &[GRANT]).await, ask(app, &form).await] {
            let body = answer.expect(200);
            unstored(&answer);
            assert_eq!(body["token_type"], "Bearer");
            assert_eq!(body["expires_in"], 900);
            assert_eq!(text(&body, "scope").split(' ').count(), scopes::of_tenants().count());
            app.get("/v1/tenant").by(text(&body, "access_token")).send().await.expect(200);
        }
        assert_eq!(board.client_id.len(), 62);
    }

    async fn what_is_not_a_token_request_is_told_so(app) {
        let board = app.board("Northwind").await;
        let (id, secret) = (board.client_id.as_str(), board.client_secret.as_str());
        let header = basic(id, secret);
        let by_form = [("client_id", id), ("client_secret", secret)];
        refused(&ask_as(app, &header, &[GRANT, by_form[0], by_form[1]]).await, 400, "invalid_request");
        refused(&ask_as(app, &header, &[GRANT, ("client_id", "another")]).await, 400, "invalid_request");
        ask_as(app, &header, &[GRANT, ("client_id", id)]).await.expect(200);
        refused(&ask(app, &by_form).await, 400, "invalid_request");
        refused(&ask(app, &[GRANT, GRANT, by_form[0], by_form[1]]).await, 400, "invalid_request");
        refused(&ask(app, &[GRANT, by_form[1]]).await, 400, "invalid_request");
        refused(&ask_as(app, &header, &[("grant_type", "password")]).await, 400, "unsupported_grant_type");
        refused(&ask_as(app, &header, &[("grant_type", "")]).await, 400, "invalid_request");
        let as_json = app.post("/oauth/token").json(&json!({"grant_type": "client_credentials"}));
        refused(&as_json.header("Authorization", &header).send().await, 400, "invalid_request");
        let long = app.post("/oauth/token").raw("application/x-www-form-urlencoded", vec![b'a'; 300_000]);
        refused(&long.send().await, 400, "invalid_request");
        app.get("/oauth/token").send().await.expect(405);
    }

    async fn a_client_that_does_not_prove_itself_learns_nothing(app) {
        let (board, stranger) = (app.board("Northwind").await, app.board("Southwind").await);
        let (id, secret) = (board.client_id.as_str(), board.client_secret.as_str());
        let (tenant, client) = id.split_once('.').unwrap();
        let (strange_tenant, strange_client) = stranger.client_id.split_once('.').unwrap();
        let crossed = [format!("{strange_tenant}.{client}"), format!("{tenant}.{strange_client}")];
        let mut answers = vec![
            ask(app, &[GRANT]).await,
            ask(app, &[GRANT, ("client_id", id)]).await,
            ask(app, &[GRANT, ("client_id", id), ("client_secret", "wrong")]).await,
            ask(app, &[GRANT, ("client_id", id), ("client_secret", &stranger.client_secret)]).await,
            ask(app, &[GRANT, ("client_id", client), ("client_secret", secret)]).await,
            ask(app, &[GRANT, ("client_id", &crossed[0]), ("client_secret", secret)]).await,
            ask(app, &[GRANT, ("client_id", &crossed[1]), ("client_secret", secret)]).await,
            ask(app, &[GRANT, ("client_id", "' OR 1=1 --"), ("client_secret", secret)]).await,
            ask(app, &[GRANT, ("client_id", "\0"), ("client_secret", "\0")]).await,
        ];
        for header in ["Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Bearer x", &basic(id, ""), &basic("", secret)] {
            answers.push(ask_as(app, header, &[GRANT]).await);
        }
        answers.push(ask_as(app, &format!("Bearer {}", board.token), &[GRANT]).await);
        for answer in &answers {
            refused(answer, 401, "invalid_client");
            assert_eq!(answer.body, answers[0].body);
        }
    }

    async fn a_token_can_carry_fewer_scopes_than_its_client_but_never_more(app) {
        let board = app.board("Northwind").await;
        let client = second_client(app, &board, &["candidates:read", "candidates:list", "candidates:list"]).await;
        assert_eq!(client["scopes"], json!(["candidates:list", "candidates:read"]));
        let header = basic(text(&client, "client_id"), text(&client, "client_secret"));
        let narrow = ask_as(app, &header, &[GRANT, ("scope", "candidates:list")]).await.expect(200);
        assert_eq!(narrow["scope"], "candidates:list");
        app.get("/v1/candidates").by(text(&narrow, "access_token")).send().await.expect(200);
        app.get("/v1/tenant").by(text(&narrow, "access_token")).send().await.problem("missing_scope");
        for asked in ["tenant:read", "candidates:list tenant:read", "feedback:open", "nonsense", "*", " "] {
            refused(&ask_as(app, &header, &[GRANT, ("scope", asked)]).await, 400, "invalid_scope");
        }
        assert_eq!(ask_as(app, &header, &[GRANT, ("scope", "")]).await.expect(200)["scope"], "candidates:list candidates:read");
    }

    async fn a_secret_never_comes_from_a_page(app) {
        let board = app.board("Northwind").await;
        let request = app.post("/oauth/token").form(&[GRANT]).header("Origin", "https://jobs.example.com");
        let answer = request.header("Authorization", &basic(&board.client_id, &board.client_secret)).send().await;
        refused(&answer, 400, "invalid_request");
        assert_eq!(answer.header("access-control-allow-origin"), "");
    }

    async fn nobody_gives_a_client_more_than_they_have(app) {
        let board = app.board("Northwind").await;
        let keeper = second_client(app, &board, &["api_clients:write", "tenant:read"]).await;
        let token = app.access_token(text(&keeper, "client_id"), text(&keeper, "client_secret")).await;
        let scopes = json!(["tenant:read", "candidates:export", "candidates:fly"]);
        let body = json!({"name": " ", "scopes": scopes});
        let refused = app.post("/v1/api_clients").by(&token).json(&body).send().await.problem("invalid_fields");
        let faults: Vec<_> = refused["errors"].as_array().unwrap().iter().map(|fault| (text(fault, "pointer"), text(fault, "code"))).collect();
        assert_eq!(faults, [("/name", "blank"), ("/scopes/1", "unknown_scope"), ("/scopes/2", "unknown_scope")]);
        let less = json!({"name": "Less", "scopes": ["tenant:read"]});
        let less = app.post("/v1/api_clients").by(&token).json(&less).send().await.expect(201);
        // The secret of a client that can do more would be as good as its scopes.
        let all = app.get("/v1/api_clients").by(&board.token).send().await.expect(200);
        let strong = all["data"].as_array().unwrap().iter().find(|client| client["client_id"] == json!(board.client_id)).unwrap();
        let rotate = |id: &Value| app.post(&format!("/v1/api_clients/{}/rotate", id.as_str().unwrap())).by(&token).send();
        rotate(&strong["id"]).await.problem("missing_scope");
        assert_eq!(token_status(app, &board.client_id, &board.client_secret).await, 200);
        rotate(&less["id"]).await.expect(200);
    }

    async fn a_tenant_has_so_many_clients_in_use_and_no_more(app) {
        let board = app.board("Northwind").await;
        let body = json!({"name": "One more", "scopes": ["tenant:read"]});
        let make = || app.post("/v1/api_clients").by(&board.token).json(&body).send();
        let mut last = Value::Null;
        for _ in 1..100 {
            last = make().await.expect(201);
        }
        make().await.problem("too_many_of_a_kind");
        app.post(&format!("/v1/api_clients/{}/revoke", text(&last, "id"))).by(&board.token).send().await.expect(200);
        make().await.expect(201);
    }

    async fn a_rotated_secret_overlaps_for_a_day(app) {
        let board = app.board("Northwind").await;
        let client = second_client(app, &board, &["tenant:read"]).await;
        let (id, old) = (text(&client, "client_id"), text(&client, "client_secret"));
        let path = format!("/v1/api_clients/{}/rotate", text(&client, "id"));
        let rotated = app.post(&path).by(&board.token).send().await.expect(200);
        let new = text(&rotated, "client_secret");
        assert_eq!(rotated["previous_secret_expires_at"], json!(app.now() + TimeDelta::hours(24)));
        assert_eq!(rotated["version"], 2);
        assert_ne!(old, new);
        assert_eq!((token_status(app, id, old).await, token_status(app, id, new).await), (200, 200));
        app.advance(TimeDelta::hours(24));
        assert_eq!((token_status(app, id, old).await, token_status(app, id, new).await), (401, 200));
        let token = app.access_token(&board.client_id, &board.client_secret).await;
        let rotated = app.post(&path).by(&token).json(&json!({"overlap_hours": 0})).send().await.expect(200);
        let newest = text(&rotated, "client_secret");
        assert_eq!(rotated["previous_secret_expires_at"], Value::Null);
        assert_eq!((token_status(app, id, new).await, token_status(app, id, newest).await), (401, 200));
        for wrong in [json!({"overlap_hours": 169}), json!({"overlap_hours": -1}), json!({"hours": 1}), json!([])] {
            app.post(&path).by(&token).json(&wrong).send().await.problem("invalid_fields");
        }
    }

    async fn a_revoked_client_is_refused_at_once_and_for_good(app) {
        let board = app.board("Northwind").await;
        let client = second_client(app, &board, &["tenant:read", "session_tokens:write"]).await;
        let (id, secret) = (text(&client, "client_id"), text(&client, "client_secret"));
        let token = app.access_token(id, secret).await;
        app.get("/v1/tenant").by(&token).send().await.expect(200);
        let candidate = app.candidate(&board, &json!({})).await;
        let body = json!({"candidate_id": candidate["id"]});
        let session = app.post("/v1/session_tokens").by(&token).json(&body).send().await.expect(201);

        let path = format!("/v1/api_clients/{}", text(&client, "id"));
        let revoked = app.post(&format!("{path}/revoke")).by(&board.token).send().await.expect(200);
        assert_eq!(revoked["revoked_at"], json!(app.now()));
        app.get("/v1/tenant").by(&token).send().await.problem("unauthenticated");
        app.post("/v1/session_tokens").by(&token).json(&body).send().await.problem("unauthenticated");
        let own = format!("/v1/candidates/{}", text(&candidate, "id"));
        app.get(&own).by(text(&session, "token")).send().await.problem("unauthenticated");
        assert_eq!(token_status(app, id, secret).await, 401);
        for action in ["revoke", "rotate"] {
            app.post(&format!("{path}/{action}")).by(&board.token).send().await.problem("already_revoked");
        }
        app.get("/v1/tenant").by(&board.token).send().await.expect(200);
    }

    async fn a_client_that_another_node_revoked_is_refused_when_the_list_is_read_again(app) {
        let board = app.board("Northwind").await;
        let client = second_client(app, &board, &["tenant:read", "session_tokens:write"]).await;
        let token = app.access_token(text(&client, "client_id"), text(&client, "client_secret")).await;
        let candidate = app.candidate(&board, &json!({})).await;
        app.get("/v1/tenant").by(&token).send().await.expect(200);
        let id = text(&client, "id").parse().unwrap();
        let inside = rebound::platform::db::Context::inside(board.tenant, rebound::platform::db::Actor::Operator);
        app.state.db.transact(inside, move |tx| rebound::api_clients::revoke(tx, id).map(drop)).await.unwrap();
        // Whether or not this node has read the list since: a new session needs the client itself.
        let body = json!({"candidate_id": candidate["id"]});
        app.post("/v1/session_tokens").by(&token).json(&body).send().await.problem("unauthenticated");
        app.state.revocations.expire();
        app.get("/v1/tenant").by(&token).send().await.problem("unauthenticated");
    }

    async fn a_secret_is_shown_once_and_kept_nowhere(app) {
        let board = app.board("Northwind").await;
        let body = json!({"name": "Web", "scopes": ["tenant:read"]});
        let create = || app.post("/v1/api_clients").by(&board.token).key("once").json(&body).send();
        let (first, again) = (create().await, create().await);
        assert_eq!(first.expect(201), again.expect(201));
        assert_eq!(again.header("idempotency-replayed"), "true");
        let client = first.json();
        assert_eq!(first.header("location"), format!("/v1/api_clients/{}", text(&client, "id")));
        let shown = app.get(&first.header("location")).by(&board.token).send().await;
        assert_eq!(shown.etag(), first.etag());
        assert_eq!(shown.expect(200)["client_secret"], Value::Null);
        let listed = app.get("/v1/api_clients").by(&board.token).send().await.expect(200);
        assert_eq!(listed["data"].as_array().unwrap().len(), 2);
        assert!(!listed.to_string().contains(text(&client, "client_secret")));
        app.get(&first.header("location")).by(&board.token).header("If-None-Match", &first.etag()).send().await.expect(304);
    }

    async fn another_tenants_client_is_not_found(app) {
        let (board, stranger) = (app.board("Northwind").await, app.board("Southwind").await);
        let client = second_client(app, &board, &["tenant:read"]).await;
        let path = format!("/v1/api_clients/{}", text(&client, "id"));
        app.get(&path).by(&stranger.token).send().await.problem("not_found");
        app.post(&format!("{path}/rotate")).by(&stranger.token).send().await.problem("not_found");
        app.post(&format!("{path}/revoke")).by(&stranger.token).send().await.problem("not_found");
        let listed = app.get("/v1/api_clients").by(&stranger.token).send().await.expect(200);
        assert_eq!(listed["data"].as_array().unwrap().len(), 1);
    }

    async fn a_client_cannot_hold_what_only_a_candidate_may(app) {
        let board = app.board("Northwind").await;
        for scopes in [json!(["feedback:open"]), json!(["assessments:read"]), json!(["tenant:read", "root"]), json!([]), json!([""])] {
            let body = json!({"name": "Web", "scopes": scopes});
            let problem = app.post("/v1/api_clients").by(&board.token).json(&body).send().await.problem("invalid_fields");
            assert!(problem["errors"][0]["pointer"].as_str().unwrap().starts_with("/scopes"), "{problem}");
        }
        let blank = json!({"name": " ", "scopes": ["tenant:read"]});
        app.post("/v1/api_clients").by(&board.token).json(&blank).send().await.problem("invalid_fields");
    }

    async fn the_next_page_of_clients_is_a_link(app) {
        let board = app.board("Northwind").await;
        for _ in 0..2 {
            second_client(app, &board, &["tenant:read"]).await;
        }
        let mut path = "/v1/api_clients?limit=1&sort=created_at".to_owned();
        let mut seen = Vec::new();
        loop {
            let page = app.get(&path).by(&board.token).send().await;
            seen.push(page.expect(200)["data"][0]["id"].clone());
            let Some(next) = page.header("link").strip_prefix('<').and_then(|rest| rest.strip_suffix(">; rel=\"next\"")).map(str::to_owned) else {
                assert_eq!(page.json()["next_cursor"], Value::Null);
                break;
            };
            assert!(next.starts_with("/v1/api_clients?limit=1&sort=created_at&cursor="), "{next}");
            path = next;
        }
        seen.dedup();
        assert_eq!(seen.len(), 3);
    }

    async fn everybody_finds_the_keys_and_the_addresses(app) {
        let keys = app.get("/.well-known/jwks.json").send().await;
        let key = &keys.expect(200)["keys"][0];
        assert_eq!((text(key, "kty"), text(key, "crv"), text(key, "alg"), text(key, "use")), ("OKP", "Ed25519", "EdDSA", "sig"));
        assert_eq!(key.as_object().unwrap().len(), 6, "nothing private: {key}");
        assert_eq!(keys.header("cache-control"), "public, max-age=300");
        let metadata = app.get("/.well-known/oauth-authorization-server").send().await.expect(200);
        assert_eq!(metadata["token_endpoint"], "http://rebound.test/oauth/token");
        assert_eq!(metadata["token_endpoint_auth_methods_supported"], json!(["client_secret_basic", "client_secret_post"]));
    }

    async fn a_rotated_key_goes_on_proving_its_tokens(app) {
        let board = app.board("Northwind").await;
        let before = app.get("/.well-known/jwks.json").send().await.expect(200)["keys"][0]["kid"].clone();
        app.advance(TimeDelta::seconds(1));
        app.state.tokens.rotate(&app.state.db).await.unwrap();
        app.state.tokens.reload(&app.state.db).await.unwrap();
        app.get("/v1/tenant").by(&board.token).send().await.expect(200);
        let keys = app.get("/.well-known/jwks.json").send().await.expect(200);
        assert_eq!(keys["keys"].as_array().unwrap().len(), 2);
        assert_eq!(keys["keys"][0]["kid"], before);
        // Another node may not have read the new key yet, so nobody signs with it before all have.
        let signed_by = async || {
            let token = app.access_token(&board.client_id, &board.client_secret).await;
            let header = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap()).unwrap();
            serde_json::from_slice::<Value>(&header).unwrap()["kid"].clone()
        };
        app.advance(TimeDelta::seconds(59));
        app.state.tokens.reload(&app.state.db).await.unwrap();
        assert_eq!(signed_by().await, before);
        app.advance(TimeDelta::seconds(1));
        app.state.tokens.reload(&app.state.db).await.unwrap();
        assert_eq!(signed_by().await, keys["keys"][1]["kid"]);
        app.advance(TimeDelta::hours(2));
        app.state.tokens.reload(&app.state.db).await.unwrap();
        let keys = app.get("/.well-known/jwks.json").send().await.expect(200);
        assert_eq!(keys["keys"].as_array().unwrap().len(), 1);
        assert_ne!(keys["keys"][0]["kid"], before);
    }

    async fn a_token_ends_with_its_time(app) {
        let board = app.board("Northwind").await;
        app.advance(TimeDelta::seconds(899));
        app.get("/v1/tenant").by(&board.token).send().await.expect(200);
        app.advance(TimeDelta::seconds(1));
        app.get("/v1/tenant").by(&board.token).send().await.problem("unauthenticated");
    }
}
