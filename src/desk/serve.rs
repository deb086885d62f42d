//! Takes connections, and lets go of those that say nothing.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// Until the head of a request is whole; and until the next one on the same connection.
const HEAD: Duration = Duration::from_secs(10);
/// After that a connection takes no further request, and after the second time it is cut: a reader
/// that takes nothing holds it no longer.
const LIFE: Duration = Duration::from_secs(120);
const REST: Duration = Duration::from_secs(30);
/// The head of a request: ours are a tenth of it.
const MOST_HEAD: usize = 16 << 10;
/// Headers of a request.
const MOST_HEADERS: usize = 64;
/// Connections at once; more wait until one ends.
const MOST_CONNECTIONS: usize = 6000;
/// After an error, such as too many open files, until connections are taken again.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves until `end` comes.
pub(super) async fn serve(listener: TcpListener, router: Router, end: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut end = std::pin::pin!(end);
    loop {
        let taken = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (listener.accept().await, place)
        };
        let (accepted, place) = tokio::select! {
            taken = taken => taken,
            () = &mut end => return,
        };
        let Ok((stream, _)) = accepted else {
            // Descriptors come back as connections end; asking at once would only burn time.
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        // A page is sent in few pieces; none of them waits for the next.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(router.clone());
        tokio::spawn(async move {
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEAD)
                .max_buf_size(MOST_HEAD)
                .max_headers(MOST_HEADERS)
                .half_close(false)
                .serve_connection(TokioIo::new(stream), service);
            let mut connection = std::pin::pin!(connection);
            // What a connection ends with is its own affair: nothing of it is written down.
            if tokio::time::timeout(LIFE, connection.as_mut())
                .await
                .is_err()
            {
                connection.as_mut().graceful_shutdown();
                let _ = tokio::time::timeout(REST, connection).await;
            }
            drop(place);
        });
    }
}
