//! What holds for every input, tried on many of them.

mod deliveries;
mod json;
mod requests;
mod responses;
mod signature;

use std::fmt::Debug;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestRunner};

/// Tries a property on many inputs, and names the smallest that breaks it.
///
/// They are the same each time, so that a failure is one everywhere. `PROPTEST_RNG_SEED` and `PROPTEST_CASES` ask for
/// others, and for more.
fn holds<S: Strategy<Value: Debug>>(inputs: S, property: impl Fn(S::Value)) {
    try_on(Config::default(), &inputs, property);
}

/// The same on fewer inputs, where each is a call.
fn holds_for_calls<S: Strategy<Value: Debug>>(inputs: S, property: impl Fn(S::Value)) {
    let wanted = Config::default();
    try_on(Config { cases: wanted.cases / 4, ..wanted }, &inputs, property);
}

fn try_on<S: Strategy<Value: Debug>>(wanted: Config, inputs: &S, property: impl Fn(S::Value)) {
    let rng_seed = match wanted.rng_seed {
        RngSeed::Random => RngSeed::Fixed(0x5f70_2fcc),
        given @ RngSeed::Fixed(_) => given,
    };
    let mut runner = TestRunner::new(Config { failure_persistence: None, rng_seed, ..wanted });
    let try_one = |input| {
        property(input);
        Ok(())
    };
    runner.run(inputs, try_one).unwrap_or_else(|error| panic!("{error}"));
}
