//! Prints the enum that the build script has generated from the service's list of events.
//!
//!     cargo run
//!
//! If `AUTHING_ACCESS_KEY_ID` and `AUTHING_ACCESS_KEY_SECRET` are set, the build fetches the list from the service. If they
//! are not set, or if the call fails, it prints a warning and uses the copy in `events.txt`.
//!
//! Cargo does not rerun the build script when the access key changes, because it would store the secret in `target/`. Run
//! `touch events.txt` to make the next build call the service again.

mod events {
    include!(concat!(env!("OUT_DIR"), "/events.rs"));
}
#[cfg(test)]
#[path = "../generate.rs"]
mod generate;

use crate::events::{Event, SOURCE};

fn main() {
    println!("{} events, from {SOURCE}", Event::ALL.len());
    for event in Event::ALL.iter().take(3) {
        println!("  Event::{event:?} is {:?}", event.as_str());
    }
    // Code that uses a variant, such as `Event::UserCreated`, compiles only if the list contains it. `from_name` always compiles.
    for name in ["user:created", "no:such-event"] {
        match Event::from_name(name) {
            Some(event) => println!("  {name:?} is Event::{event:?}"),
            None => println!("  {name:?} is not in the list"),
        }
    }
}
