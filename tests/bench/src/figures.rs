//! Pairs of measurements, their medians and ratios.

use std::fmt;

/// A median, with the quartiles around it.
#[derive(Debug, Clone, Copy)]
pub struct Spread {
    pub median: f64,
    pub low: f64,
    pub high: f64,
}

impl Spread {
    pub fn of(figures: impl IntoIterator<Item = f64>) -> Self {
        let mut sorted: Vec<f64> = figures.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let at = |share: f64| sorted.get((share * (sorted.len().max(1) - 1) as f64).round() as usize).copied().unwrap_or(f64::NAN);
        Self { median: at(0.5), low: at(0.25), high: at(0.75) }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3} ({:.3} to {:.3})", self.median, self.low, self.high)
    }
}

/// Measurements of both sides, taken in turn.
#[derive(Debug, Default)]
pub struct Pairs {
    bare: Vec<f64>,
    ours: Vec<f64>,
}

impl Pairs {
    pub fn push(&mut self, bare: f64, ours: f64) {
        self.bare.push(bare);
        self.ours.push(ours);
    }

    pub fn bare(&self) -> f64 {
        Spread::of(self.bare.iter().copied()).median
    }

    pub fn ours(&self) -> f64 {
        Spread::of(self.ours.iter().copied()).median
    }

    /// The ratios of ours to bare.
    pub fn ratio(&self) -> Spread {
        Spread::of(self.ours.iter().zip(&self.bare).map(|(ours, bare)| ours / bare))
    }

    pub fn len(&self) -> usize {
        self.ours.len()
    }
}
