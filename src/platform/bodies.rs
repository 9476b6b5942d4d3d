//! How long a body may take to arrive: whoever drips it, or stops, is let go, and gives back the socket that it held.
//!
//! The time is counted for the whole body, not between its bytes, and for every body alike, whoever reads it. Nobody who reads
//! has to know: what they make of a body that ended early is replaced here by the refusal.

use super::{ApiError, App, Code};
use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::PayloadError;
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpMessage, ResponseError};
use futures_util::Stream;
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// A body on its way in, and whether its time ran out.
struct Arriving {
    payload: RefCell<Payload>,
    ran_out: Cell<bool>,
}

/// The same, as it is read.
struct Timed {
    arriving: Rc<Arriving>,
    limit: Duration,
    /// Begins when something has to be waited for; most bodies are there at once.
    timer: Option<Pin<Box<Sleep>>>,
}

impl Stream for Timed {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let mut payload = this.arriving.payload.borrow_mut();
        if let Poll::Ready(read) = Pin::new(&mut *payload).poll_next(context) {
            return Poll::Ready(read);
        }
        let limit = this.limit;
        let timer = this.timer.get_or_insert_with(|| Box::pin(sleep(limit)));
        ready!(timer.as_mut().poll(context));
        this.arriving.ran_out.set(true);
        let late = io::Error::from(io::ErrorKind::TimedOut);
        Poll::Ready(Some(Err(PayloadError::Io(late))))
    }
}

/// An answer that keeps hold of its request's body until it is sent. actix-web would read on and on what is left of a body in
/// chunks that nobody holds any more; of one that is held it ends the connection.
pub struct Answering {
    answer: BoxBody,
    _arriving: Rc<Arriving>,
}

impl MessageBody for Answering {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.answer.size()
    }

    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.get_mut().answer).poll_next(context)
    }
}

/// Lets the request's body take as long as it may, and refuses what takes longer.
pub async fn limit(
    mut request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<EitherBody<BoxBody, Answering>>, actix_web::Error> {
    let payload = request.take_payload();
    let limit = request.app_data::<Data<App>>().map(|app| app.body_time);
    let (Some(limit), false) = (limit, matches!(payload, Payload::None)) else {
        let response = next.call(request).await?;
        return Ok(response.map_into_left_body());
    };
    let arriving = Rc::new(Arriving {
        payload: RefCell::new(payload),
        ran_out: Cell::new(false),
    });
    let timed = Timed {
        arriving: Rc::clone(&arriving),
        limit,
        timer: None,
    };
    request.set_payload(Payload::Stream {
        payload: Box::pin(timed),
    });
    let mut response = next.call(request).await?;
    if arriving.ran_out.get() {
        response = response.into_response(ApiError::of(Code::RequestTimeout).error_response());
    }
    Ok(response.map_body(|_, answer| {
        EitherBody::right(Answering {
            answer,
            _arriving: arriving,
        })
    }))
}
