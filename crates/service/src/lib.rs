//! The use cases of Usher, one file for each verb, and the ports that they need.
pub mod ports;
