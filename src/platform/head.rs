//! HEAD: the answer to a GET without its body (RFC 9110, section 9.3.2).
//!
//! Before a request finds its operation it becomes the GET that it asks about, so it meets the same proof of who asks, the same
//! budget and the same queries. On the way out the body stays behind, and only its length is told. No operation has to know.

use actix_web::body::{BodySize, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::web::Bytes;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Lets a HEAD be routed as the GET that it asks about; says whether it was one.
pub(super) fn as_get(request: &mut ServiceRequest) -> bool {
    let is_head = request.method() == Method::HEAD;
    if is_head {
        request.head_mut().method = Method::GET;
    }
    is_head
}

/// The answer as it goes out: to a HEAD without its body.
pub(super) fn answer<B: MessageBody>(
    response: ServiceResponse<B>,
    is_head: bool,
) -> ServiceResponse<EitherBody<B, LeftOut>> {
    if is_head {
        response.map_body(|_, body| EitherBody::right(LeftOut(body.size())))
    } else {
        response.map_into_left_body()
    }
}

/// A body that is not sent, of which the headers tell the length.
///
/// actix-web leaves out the body of an answer to a HEAD by itself, but it asks the last request that it has read, which is another where a
/// client sends the next one before it has the answer. Then this ends the connection, instead of putting a body where the client reads on.
#[derive(Debug)]
pub(super) struct LeftOut(BodySize);

impl MessageBody for LeftOut {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        self.0
    }

    fn poll_next(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Infallible>>> {
        Poll::Ready(None)
    }
}
