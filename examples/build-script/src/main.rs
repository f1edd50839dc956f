//! Prints what the build script made of the service's list of events.
//!
//!     cargo run
//!
//! With `AUTHING_ACCESS_KEY_ID` and `AUTHING_ACCESS_KEY_SECRET` set, the build asks the service for the list; without
//! them, or where the service cannot be reached, it warns and takes the copy in `events.txt`.
//!
//! Cargo does not see that an access key was set or changed, since it would store its secret: run `touch events.txt` to have
//! the next build ask the service again.

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
    // A program that names a variant, such as `Event::UserCreated`, builds only where the list has it: `from_name` asks.
    for name in ["user:created", "no:such-event"] {
        match Event::from_name(name) {
            Some(event) => println!("  {name:?} is Event::{event:?}"),
            None => println!("  {name:?} is not in the list"),
        }
    }
}
