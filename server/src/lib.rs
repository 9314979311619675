//! The composition root: settings, command line, routes, layers and background jobs. The only place that knows which
//! adapter stands behind which port.

pub mod adapters;
pub mod instance_key;
pub mod layers;
pub mod settings;
