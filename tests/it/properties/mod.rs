//! Property tests: properties of all inputs, checked with random ones.

mod deliveries;
mod json;
mod requests;
mod responses;
mod signature;

use std::fmt::Debug;

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestRunner};

/// Checks a property with many random inputs. A failure names the smallest input that fails.
///
/// The seed is fixed, so that failures are reproducible. `PROPTEST_RNG_SEED` and `PROPTEST_CASES` override the seed and
/// the number of inputs.
fn for_all<S: Strategy<Value: Debug>>(inputs: S, property: impl Fn(S::Value)) {
    run_property(Config::default(), &inputs, property);
}

/// The same with fewer inputs, for properties that make a call per input.
fn for_all_calls<S: Strategy<Value: Debug>>(inputs: S, property: impl Fn(S::Value)) {
    let config = Config::default();
    run_property(Config { cases: config.cases / 4, ..config }, &inputs, property);
}

fn run_property<S: Strategy<Value: Debug>>(config: Config, inputs: &S, property: impl Fn(S::Value)) {
    let rng_seed = match config.rng_seed {
        RngSeed::Random => RngSeed::Fixed(0x5f70_2fcc),
        given @ RngSeed::Fixed(_) => given,
    };
    let mut runner = TestRunner::new(Config { failure_persistence: None, rng_seed, ..config });
    let try_one = |input| {
        property(input);
        Ok(())
    };
    runner.run(inputs, try_one).unwrap_or_else(|error| panic!("{error}"));
}
