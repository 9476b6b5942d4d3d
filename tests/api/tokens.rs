//! Forged tokens: whatever is wrong with one, the answer is the same 401 and tells nothing.

use crate::on_both_databases;
use crate::support::{Answer, Board, TestApp};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::prelude::*;
use ed25519_dalek::{Signer, SigningKey};
use hmac::{Hmac, KeyInit, Mac};
use rebound::on_backend;
use rebound::platform::db::schema::signing_keys;
use rebound::platform::ids::{SessionTokenId, TypedId};
use serde_json::{Value, json};
use sha2::{Sha256, Sha512};

const KID: &str = "key_of_the_test";

/// A key that the server trusts and this test holds, so that each wrong claim comes under a good signature.
struct Forge {
    key: SigningKey,
    claims: Value,
    session: Value,
}

impl Forge {
    async fn of(app: &TestApp, board: &Board, candidate: &str) -> Self {
        let key = SigningKey::from_bytes(&[7; 32]);
        let (public, now) = (key.verifying_key().to_bytes().to_vec(), app.now());
        let keep = move |conn: &mut _| {
            let row = (
                signing_keys::id.eq(KID),
                signing_keys::public_key.eq(public.clone()),
                signing_keys::sealed_private_key.eq(Vec::<u8>::new()),
                signing_keys::created_at.eq(now),
                signing_keys::retired_at.eq(Some(now)),
            );
            on_backend!(conn, c => diesel::insert_into(signing_keys::table).values(row).execute(c))?;
            Ok(())
        };
        app.state.db.system_transact(keep).await.unwrap();
        app.state.tokens.reload(&app.state.db).await.unwrap();
        let (tenant, client) = board.client_id.split_once('.').unwrap();
        let claims = json!({
            "iss": "http://rebound.test", "aud": "http://rebound.test", "sub": client, "client_id": client, "tenant_id": tenant,
            "iat": now.timestamp(), "exp": now.timestamp() + 900, "jti": "one", "scope": "tenant:read candidates:read",
        });
        let mut session = claims.clone();
        session["sub"] = json!(candidate);
        session["candidate_id"] = json!(candidate);
        session["jti"] = json!(SessionTokenId::new(now).text());
        Self {
            key,
            claims,
            session,
        }
    }

    fn header() -> Value {
        json!({"typ": "at+jwt", "alg": "EdDSA", "kid": KID})
    }

    /// A token whose signature is good, whatever it says.
    fn sign(&self, header: &Value, claims: &str) -> String {
        signed(header, claims, |said| self.key.sign(said).to_bytes())
    }

    /// A token of the same claims, signed by a secret instead of a key.
    fn under_hmac<M: Mac + KeyInit>(&self, alg: &str, secret: &[u8]) -> String {
        let mut header = Self::header();
        header["alg"] = json!(alg);
        let mac = <M as KeyInit>::new_from_slice(secret).unwrap();
        signed(&header, &self.claims.to_string(), |said| {
            mac.chain_update(said).finalize().into_bytes()
        })
    }

    fn with_header(&self, field: &str, value: Value) -> String {
        let mut header = Self::header();
        set(&mut header, field, value);
        self.sign(&header, &self.claims.to_string())
    }

    fn with_claim(&self, field: &str, value: Value) -> String {
        let mut claims = self.claims.clone();
        set(&mut claims, field, value);
        self.sign(&Self::header(), &claims.to_string())
    }

    fn session_with(&self, typ: &str, field: &str, value: Value) -> String {
        let (mut header, mut claims) = (Self::header(), self.session.clone());
        header["typ"] = json!(typ);
        set(&mut claims, field, value);
        self.sign(&header, &claims.to_string())
    }

    fn good(&self) -> String {
        self.sign(&Self::header(), &self.claims.to_string())
    }
}

fn signed<S: AsRef<[u8]>>(header: &Value, claims: &str, sign: impl FnOnce(&[u8]) -> S) -> String {
    let said = format!("{}.{}", encode(header.to_string()), encode(claims));
    let signature = sign(said.as_bytes());
    format!("{said}.{}", encode(signature))
}

/// Sets a field, or removes it with null.
fn set(object: &mut Value, field: &str, value: Value) {
    let fields = object.as_object_mut().unwrap();
    match value {
        Value::Null => fields.remove(field),
        value => fields.insert(field.to_owned(), value),
    };
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(part: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

fn wrong_headers(forge: &Forge) -> Vec<String> {
    let mut tokens = Vec::new();
    for alg in [
        json!("none"),
        json!("None"),
        json!("NONE"),
        json!("HS256"),
        json!("RS256"),
        json!("ES256"),
        json!("eddsa"),
        json!("Ed448"),
        json!(""),
        json!(0),
        json!(["EdDSA"]),
        Value::Null,
    ] {
        let token = forge.with_header("alg", alg);
        let (said, _) = token.rsplit_once('.').unwrap();
        tokens.extend([format!("{said}."), token.clone()]);
    }
    for typ in [
        json!("JWT"),
        json!("jwt"),
        json!("rebound-session+jwt"),
        json!("id+jwt"),
        json!(""),
        json!(1),
        Value::Null,
    ] {
        tokens.push(forge.with_header("typ", typ));
    }
    for kid in [
        json!("another"),
        json!(""),
        json!("../../../etc/passwd"),
        json!("' OR 1=1 --"),
        json!("key_of_the_test\0"),
        json!(7),
        json!([KID]),
        json!("k".repeat(10_000)),
        Value::Null,
    ] {
        tokens.push(forge.with_header("kid", kid));
    }
    tokens.push(forge.with_header("crit", json!(["exp"])));
    tokens.push(forge.sign(&json!([]), &forge.claims.to_string()));
    tokens
}

/// A stranger's key, brought along in the header or under a good key's name.
fn wrong_keys(forge: &Forge) -> Vec<String> {
    let stranger = Forge {
        key: SigningKey::from_bytes(&[9; 32]),
        claims: forge.claims.clone(),
        session: Value::Null,
    };
    let public = stranger.key.verifying_key().to_bytes();
    let mut tokens = vec![
        stranger.good(),
        stranger.with_header(
            "jwk",
            json!({"kty": "OKP", "crv": "Ed25519", "x": encode(public)}),
        ),
        stranger.with_header("jku", json!("https://evil.example/jwks.json")),
        stranger.with_header("x5u", json!("https://evil.example/cert.pem")),
    ];
    // The classic: the public key, which everybody has, used as the secret of an HMAC.
    let public = forge.key.verifying_key().to_bytes();
    let spellings = [
        public.to_vec(),
        encode(public).into_bytes(),
        format!("{public:02x?}").into_bytes(),
        Vec::new(),
    ];
    for secret in &spellings {
        tokens.push(forge.under_hmac::<Hmac<Sha256>>("HS256", secret));
        tokens.push(forge.under_hmac::<Hmac<Sha512>>("HS512", secret));
    }
    tokens
}

/// Claims that are there but say something else, or are of another type, or missing.
fn wrong_claims(forge: &Forge, now: i64) -> Vec<String> {
    let later = now + 120;
    let places = json!([
        "https://evil.example",
        "http://rebound.test/",
        ["http://evil.example"],
        [],
        "",
        1,
        null
    ]);
    let nobody = json!([
        "",
        "clnt_",
        "clnt_01jd8w3k5rfx7v2m9q4n6t8b0",
        "tnt_01jd8w3k5rfx7v2m9q4n6t8b0c",
        "cand_01jd8w3k5rfx7v2m9q4n6t8b0c",
        null
    ]);
    let times = json!([
        now,
        now - 1,
        0,
        -1,
        i64::MIN,
        i64::MAX,
        u64::MAX,
        1e30,
        "900",
        true,
        [later],
        {},
        null
    ]);
    let wrong = [
        ("iss", places.clone()),
        ("aud", places),
        ("exp", times),
        ("iat", json!([later, i64::MAX, "now", 1e30, true, null])),
        ("nbf", json!([later, i64::MAX, "now", true, []])),
        ("client_id", nobody.clone()),
        ("sub", nobody),
        (
            "tenant_id",
            json!(["clnt_01jd8w3k5rfx7v2m9q4n6t8b0c", "*", 1, null]),
        ),
        ("scope", json!([["tenant:read"], 1, null])),
        ("jti", json!([1, null])),
        ("candidate_id", json!(["cand_01jd8w3k5rfx7v2m9q4n6t8b0c"])),
    ];
    let each = |(field, values): &(&str, Value)| -> Vec<String> {
        let values = values.as_array().unwrap().iter();
        values
            .map(|value| forge.with_claim(field, value.clone()))
            .collect()
    };
    wrong.iter().flat_map(each).collect()
}

/// What is no set of claims at all, or says a thing twice.
fn wrong_bodies(forge: &Forge) -> Vec<String> {
    let claims = forge.claims.to_string();
    let twice = claims.replacen('{', "{\"exp\":99999999999,", 1);
    let bodies = [twice.as_str(), "", "{}", "[]", "null", "1", "\"x\"", "{"];
    bodies
        .map(|body| forge.sign(&Forge::header(), body))
        .to_vec()
}

/// A candidate's session dressed up as a server, and the other way round.
fn wrong_kinds(forge: &Forge) -> Vec<String> {
    let session = "rebound-session+jwt";
    vec![
        forge.session_with("at+jwt", "x", Value::Null),
        forge.session_with("at+jwt", "candidate_id", Value::Null),
        forge.session_with(session, "candidate_id", Value::Null),
        forge.session_with(
            session,
            "candidate_id",
            json!("cand_01jd8w3k5rfx7v2m9q4n6t8b0c"),
        ),
        forge.session_with(session, "sub", forge.claims["sub"].clone()),
        forge.session_with(session, "jti", json!("one")),
        forge.session_with(session, "origins", json!("https://jobs.example.com")),
    ]
}

/// A token that the server gave, changed afterwards.
fn bent(good: &str, stranger: &Board) -> Vec<String> {
    let [header, claims, signature] = good.split('.').collect::<Vec<_>>().try_into().unwrap();
    let (tenant, client) = stranger.client_id.split_once('.').unwrap();
    let said = decode(claims);
    let with = |changes: &[(&str, &str)]| {
        let mut said = said.clone();
        for (field, value) in changes {
            said[*field] = json!(value);
        }
        format!("{header}.{}.{signature}", encode(said.to_string()))
    };
    let mut tokens = vec![
        with(&[("tenant_id", tenant)]),
        with(&[
            ("tenant_id", tenant),
            ("client_id", client),
            ("sub", client),
        ]),
        with(&[("scope", "api_clients:write")]),
        with(&[("jti", "another")]),
        format!("{header}.{claims}"),
        format!("{header}.{claims}."),
        format!("{header}..{signature}"),
        format!(".{claims}.{signature}"),
        format!("{header}.{claims}.{signature}."),
        format!("{header}.{claims}.{signature}.{signature}.{signature}"),
        format!("{header}.{claims}.{signature}="),
        format!("{header}.{claims}.{signature}A"),
        format!("{header}=.{claims}=.{signature}"),
        format!("{header}.{signature}.{claims}"),
        good.replacen('.', " .", 1),
        good.to_uppercase(),
        good.replace(['-', '_'], "+") + "/",
        format!("\"{good}\""),
        String::new(),
        ".".to_owned(),
        "..".to_owned(),
        "a.b.c".to_owned(),
        "null".to_owned(),
        "A".repeat(12_000),
    ];
    let first = |count| good.chars().take(count).collect::<String>();
    tokens.extend((1..12).map(|part| first(good.len() * part / 12)));
    // Another letter in every tenth place of the signature.
    tokens.extend((0..signature.len()).step_by(10).map(|place| {
        let mut bytes = signature.as_bytes().to_vec();
        bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
        format!("{header}.{claims}.{}", String::from_utf8(bytes).unwrap())
    }));
    tokens
}

/// The body without what differs in every answer.
fn body_of(answer: &Answer) -> Value {
    let mut body = answer.problem("unauthenticated");
    assert!(body["request_id"].as_str().unwrap().starts_with("req_"));
    body["request_id"] = Value::Null;
    body
}

on_both_databases! {
    async fn every_forged_token_is_refused_in_the_same_words(app) {
        let (board, stranger) = (app.board("Northwind").await, app.board("Southwind").await);
        let candidate = app.candidate(&board, &json!({})).await;
        let forge = Forge::of(app, &board, candidate["id"].as_str().unwrap()).await;
        let path = "/v1/tenant";
        app.get(path).by(&forge.good()).send().await.expect(200);
        let own = format!("/v1/candidates/{}", candidate["id"].as_str().unwrap());
        app.get(&own).by(&forge.session_with("rebound-session+jwt", "x", Value::Null)).send().await.expect(200);

        let nothing = app.get(path).send().await;
        let expected = body_of(&nothing);
        let forged = [
            wrong_headers(&forge), wrong_keys(&forge), wrong_claims(&forge, app.now().timestamp()), wrong_bodies(&forge), wrong_kinds(&forge),
            bent(&board.token, &stranger),
        ].concat();
        assert!(forged.len() >= 60, "{} forged tokens", forged.len());
        for token in &forged {
            for path in [path, own.as_str()] {
                let answer = app.get(path).by(token).send().await;
                assert_eq!(answer.status, 401, "{token}");
                assert_eq!(body_of(&answer), expected, "{token}");
                assert!(answer.header("www-authenticate").starts_with("Bearer "));
            }
        }
        // None of it has made the server forget or remember anything wrong.
        app.get(path).by(&board.token).send().await.expect(200);
    }

    async fn only_a_bearer_token_is_one(app) {
        let board = app.board("Northwind").await;
        for value in ["", "Bearer", "Bearer ", "Basic {}", "{}", "Token {}", "Bearer: {}", "Bearer Bearer {}", "DPoP {}"] {
            let value = value.replace("{}", &board.token);
            body_of(&app.get("/v1/tenant").header("Authorization", &value).send().await);
        }
        app.get(&format!("/v1/tenant?access_token={}", board.token)).send().await.problem("unauthenticated");
        app.get("/v1/tenant").header("Authorization", &format!("bearer {}", board.token)).send().await.expect(200);
    }

    async fn an_access_token_has_the_form_of_rfc_9068(app) {
        let board = app.board("Northwind").await;
        let [header, claims, _] = board.token.split('.').collect::<Vec<_>>().try_into().unwrap();
        let (header, claims) = (decode(header), decode(claims));
        assert_eq!((header["typ"].as_str(), header["alg"].as_str()), (Some("at+jwt"), Some("EdDSA")));
        for field in ["iss", "exp", "aud", "sub", "client_id", "iat", "jti", "scope"] {
            assert!(!claims[field].is_null(), "{field}");
        }
        assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 900);
    }
}
