//! From a name to the addresses that we may connect to. This runs once per connection, and nothing else resolves.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::Arc,
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::AddressRefused;
use crate::webhooks::address::AddressPolicy;

/// A look-up under way.
pub type LookupFuture = Pin<Box<dyn Future<Output = io::Result<Vec<IpAddr>>> + Send>>;

/// Where addresses come from: the system, or a test's script.
pub trait Lookup: Send + Sync {
    /// All addresses of a host name.
    fn lookup(&self, host: &str) -> LookupFuture;
}

/// The system's resolver, with its hosts file and its search list.
#[derive(Clone, Copy, Debug)]
pub struct SystemLookup;

impl Lookup for SystemLookup {
    fn lookup(&self, host: &str) -> LookupFuture {
        let host = host.to_owned();
        Box::pin(async move {
            let found = tokio::net::lookup_host((host, 0)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    }
}

/// Lets reqwest resolve a name only through the policy.
pub(super) struct VettingResolver {
    policy: AddressPolicy,
    lookup: Arc<dyn Lookup>,
}

impl VettingResolver {
    pub(super) fn new(policy: AddressPolicy, lookup: Arc<dyn Lookup>) -> Self {
        Self { policy, lookup }
    }
}

impl Resolve for VettingResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let policy = self.policy;
        let looking = self.lookup.lookup(name.as_str());
        Box::pin(async move {
            let found = looking.await?;
            // One forbidden address spoils the answer: an honest receiver has none, and whoever mixes them is probing.
            if !found.iter().all(|address| policy.admits(*address)) {
                return Err(AddressRefused.into());
            }
            if found.is_empty() {
                return Err(io::Error::from(io::ErrorKind::NotFound).into());
            }
            // Port 0 stands for the port of the URL.
            let vetted: Addrs =
                Box::new(found.into_iter().map(|address| SocketAddr::new(address, 0)));
            Ok(vetted)
        })
    }
}
