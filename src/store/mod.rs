//! Where data is kept: the traits in domain words, and the back ends behind them.

pub mod sqlite;
