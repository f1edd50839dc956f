//! Fetches the list of events from the service and writes an enum to `OUT_DIR`. `src/main.rs` includes it.
//!
//! If the call fails, the copy in `events.txt` is used and a warning contains the reason.

mod generate;

use std::error::Error;
use std::path::Path;
use std::time::Duration;
use std::{env, fs};

use authing::ClientBuilder;
use generate::{Generated, generate};

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo reruns this script only if one of these variables or files changes. So not every build calls the service,
    // and a build that used the copy does not call it again automatically. `touch events.txt` makes the next build
    // call the service.
    //
    // The access key is not listed, because Cargo writes the values of listed variables in plain text to
    // target/**/.fingerprint. Other users of the machine can read these files, and CI systems store them in caches.
    for variable in ["HOST", "PLATFORM", "LANG"] {
        println!("cargo::rerun-if-env-changed=AUTHING_{variable}");
    }
    for file in ["build.rs", "generate.rs", COPY] {
        println!("cargo::rerun-if-changed={file}");
    }

    let generated = match from_service() {
        Ok(generated) => generated,
        Err(reason) => {
            // An error text is always one line, so it cannot add lines that Cargo interprets.
            println!("cargo::warning=using the events of {COPY}: {reason}");
            from_copy()?
        }
    };
    if generated.omitted > 0 {
        println!("cargo::warning={} events are omitted: their names are empty or too long", generated.omitted);
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("events.rs"), generated.code)?;
    Ok(())
}

fn from_service() -> Result<Generated, Box<dyn Error>> {
    let client = ClientBuilder::from_env()?
        .deadline(Duration::from_secs(5)) // limits the time that the build waits, retries included
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
