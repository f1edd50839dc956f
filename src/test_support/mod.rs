//! Property tests of private items, with random inputs. No crate does this: see `[dev-dependencies]` in `Cargo.toml`.

mod pattern;
mod random;

use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

pub(crate) use self::pattern::Pattern;
pub(crate) use self::random::Random;

/// Checks a property with `cases` random inputs, which are the same in each run. A failure names the input.
pub(crate) fn for_all<T: Debug>(cases: u64, input: impl Fn(&mut Random) -> T, property: impl Fn(&T)) {
    for case in 0..cases {
        let input = input(&mut Random::new(case));
        // The panic itself has been printed.
        let result = catch_unwind(AssertUnwindSafe(|| property(&input)));
        assert!(result.is_ok(), "the property does not hold for case {case}: {input:?}");
    }
}

#[test]
#[should_panic(expected = "does not hold for case 3: ")]
fn failed_property_names_the_case() {
    let third = Random::new(3).below(usize::MAX);
    for_all(10, |random| random.below(usize::MAX), |number| assert_ne!(*number, third));
}
