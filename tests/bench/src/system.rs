//! What the operating system tells of processes, and their place on its processors.

use std::time::Duration;

/// Why there is no measurement.
pub type Failure = Box<dyn std::error::Error>;

/// The processor time that was used: by this process, or by those it started, as far as they have ended.
pub fn cpu_time(who: Who) -> Duration {
    // SAFETY: the struct is plain numbers, for which zero is a value, and getrusage writes to it alone.
    let usage = unsafe {
        let mut usage = std::mem::zeroed::<libc::rusage>();
        libc::getrusage(who as i32, &raw mut usage);
        usage
    };
    let time = |time: libc::timeval| Duration::new(time.tv_sec as u64, time.tv_usec as u32 * 1_000);
    time(usage.ru_utime) + time(usage.ru_stime)
}

#[derive(Debug, Clone, Copy)]
pub enum Who {
    Own = libc::RUSAGE_SELF as isize,
    Children = libc::RUSAGE_CHILDREN as isize,
}

/// Keeps this thread, and what it starts meanwhile, to one processor: where client and server take turns, the scheduler
/// only adds noise by moving them about.
pub struct Pinned(libc::cpu_set_t);

impl Pinned {
    pub fn new() -> Self {
        // SAFETY: a set is plain bits, for which zero is a value, and the calls touch nothing else. One that is refused
        // leaves the measurement noisier, and that is all.
        unsafe {
            let size = size_of::<libc::cpu_set_t>();
            let mut before = std::mem::zeroed::<libc::cpu_set_t>();
            libc::sched_getaffinity(0, size, &raw mut before);
            let last = (0..libc::CPU_SETSIZE as usize).rev().find(|processor| libc::CPU_ISSET(*processor, &before));
            let mut one = std::mem::zeroed::<libc::cpu_set_t>();
            libc::CPU_SET(last.unwrap_or_default(), &mut one);
            libc::sched_setaffinity(0, size, &raw const one);
            Self(before)
        }
    }
}

impl Drop for Pinned {
    fn drop(&mut self) {
        // SAFETY: as above.
        unsafe { libc::sched_setaffinity(0, size_of::<libc::cpu_set_t>(), &raw const self.0) };
    }
}

/// Where in a text a part of it begins.
pub fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}
