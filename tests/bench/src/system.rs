//! CPU time of processes, and their placement on processors.

use std::time::Duration;

/// Why a measurement failed.
pub type Failure = Box<dyn std::error::Error>;

/// The CPU time used by this process, or by its child processes that have exited.
pub fn cpu_time(who: Who) -> Duration {
    // SAFETY: the struct consists of numbers, for which zero is a valid value, and getrusage writes only to it.
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

/// Pins this thread, and threads and processes it starts, to one processor: client and server take turns, and the
/// scheduler would only add noise by moving them.
pub struct Pinned(libc::cpu_set_t);

impl Pinned {
    pub fn new() -> Self {
        // SAFETY: a set consists of bits, for which zero is a valid value, and the calls access only the set. If a call fails,
        // the measurement is only noisier.
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

/// The index of the first occurrence of a part in a text.
pub fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}
