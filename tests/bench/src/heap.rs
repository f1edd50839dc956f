//! An allocator that counts.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// The system allocator. It counts only inside `count`, so that threads do not contend for its counters otherwise.
pub struct Counting;

static COUNTING: AtomicBool = AtomicBool::new(false);
static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);
static LIVE: AtomicU64 = AtomicU64::new(0);
static PEAK: AtomicU64 = AtomicU64::new(0);

/// The allocations of some work.
#[derive(Debug, Clone, Copy)]
pub struct Counts {
    /// Allocations, including reallocations.
    pub allocations: u64,
    /// The peak of allocated bytes, without those allocated before.
    pub peak: u64,
}

/// Counts the allocations of `work` on all threads.
pub fn count<T>(work: impl FnOnce() -> T) -> (T, Counts) {
    for counter in [&ALLOCATIONS, &LIVE, &PEAK] {
        counter.store(0, Ordering::SeqCst);
    }
    COUNTING.store(true, Ordering::SeqCst);
    let result = work();
    COUNTING.store(false, Ordering::SeqCst);
    (result, Counts { allocations: ALLOCATIONS.load(Ordering::SeqCst), peak: PEAK.load(Ordering::SeqCst) })
}

fn note_grown(bytes: usize) {
    ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
    let live = LIVE.fetch_add(bytes as u64, Ordering::Relaxed).wrapping_add(bytes as u64);
    // Memory allocated before the count can be freed during it, and the counter then wraps below zero.
    if live < u64::MAX / 2 {
        PEAK.fetch_max(live, Ordering::Relaxed);
    }
}

fn note_freed(bytes: usize) {
    LIVE.fetch_sub(bytes as u64, Ordering::Relaxed);
}

// SAFETY: every call is passed on to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if COUNTING.load(Ordering::Relaxed) {
            note_grown(layout.size());
        }
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        if COUNTING.load(Ordering::Relaxed) {
            note_freed(layout.size());
        }
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if COUNTING.load(Ordering::Relaxed) {
            note_grown(layout.size());
        }
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if COUNTING.load(Ordering::Relaxed) {
            note_freed(layout.size());
            note_grown(size);
        }
        unsafe { System.realloc(pointer, layout, size) }
    }
}
