//! Asks the service for its list of events and writes an enum of them into `OUT_DIR`, for `src/main.rs` to include.
//!
//! Where the service cannot be asked, the copy in `events.txt` takes its place, and a warning says why.

mod generate;

use std::error::Error;
use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use authing::ClientBuilder;
use generate::{Generated, generate};

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo runs this again when one of these changes, and only then: neither does a build ask each time, nor does one
    // that used the copy try again by itself. `touch events.txt` makes the next build ask.
    //
    // The access key is not among them: Cargo writes the value of each variable that is listed here in clear text to
    // target/**/.fingerprint, which every user of the machine can read and which CI systems keep in their caches.
    for variable in ["HOST", "PLATFORM", "LANG"] {
        println!("cargo::rerun-if-env-changed=AUTHING_{variable}");
    }
    for file in ["build.rs", "generate.rs", COPY] {
        println!("cargo::rerun-if-changed={file}");
    }

    let generated = match from_service() {
        Ok(generated) => generated,
        Err(reason) => {
            // One line, whatever the service said: the text of an error has no line breaks.
            println!("cargo::warning=the events are those of {COPY}: {reason}");
            from_copy()?
        }
    };
    if generated.left_out > 0 {
        println!("cargo::warning={} events are left out: their names are empty or too long", generated.left_out);
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("events.rs"), generated.code)?;
    Ok(())
}

fn from_service() -> Result<Generated, Box<dyn Error>> {
    let client = ClientBuilder::from_env()?
        .deadline(Duration::from_secs(5)) // a build waits no longer than this, whatever name server, network or service do
        .max_response_size(1 << 20)
        .user_agent_suffix(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
        .build()?;
    let names: Vec<String> = client.get_webhook_event_list()?.events.iter().map(|event| event.value.to_string()).collect();
    Ok(generate(&names, "the service")?)
}

fn from_copy() -> Result<Generated, Box<dyn Error>> {
    let copy = fs::read_to_string(COPY).map_err(|error| format!("{COPY}: {error}"))?;
    let names: Vec<&str> = copy.lines().filter(|line| !line.starts_with('#')).collect();
    Ok(generate(&names, COPY)?)
}

const COPY: &str = "events.txt";
