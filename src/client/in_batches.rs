//! `in_batches`: calls a method for more elements than one request takes.

use std::ops::Range;

use super::ManagementClient;
use crate::error::Error;

impl ManagementClient {
    /// Splits elements into batches and calls a method for each batch, because the service limits the number of elements of a
    /// request, often to 50.
    ///
    /// `size` is the number of elements of a batch; 0 counts as 1. The last batch has the remaining elements. The iterator
    /// sends a batch when it reaches it, so dropping the iterator sends no further batches. A failed batch does not end the
    /// iteration: its `result` is the error, and its `range` has the positions of its elements.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "roles", doc = "```no_run")]
    #[cfg_attr(not(feature = "roles"), doc = "```text")]
    /// use authing::roles::{AssignRole, RoleTarget, TargetType};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let user_ids: Vec<String> = std::fs::read_to_string("auditors.txt")?.lines().map(str::to_owned).collect();
    /// let targets = user_ids.iter().map(|id| RoleTarget::new(TargetType::User, id));
    /// let assign = |batch: Vec<RoleTarget>| client.assign_role(&AssignRole::new(batch, "auditor"));
    /// for batch in client.in_batches(targets, 50, assign) {
    ///     if let Err(error) = batch.result {
    ///         eprintln!("users {:?}: {error}", &user_ids[batch.range]);
    ///     }
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[doc(alias("bulk", "chunk"))]
    pub fn in_batches<T, R, F>(&self, elements: impl IntoIterator<Item = T>, size: usize, call: F) -> impl Iterator<Item = Batch<R>>
    where
        F: FnMut(Vec<T>) -> Result<R, Error>,
    {
        Batches { elements: elements.into_iter(), size: size.max(1), call, next: 0 }
    }
}

/// The result of one batch of [`in_batches`](ManagementClient::in_batches).
#[derive(Debug)]
#[non_exhaustive]
pub struct Batch<R> {
    /// The positions of the batch's elements among all of them, counted from 0.
    pub range: Range<usize>,
    /// The result of the method for this batch.
    pub result: Result<R, Error>,
}

struct Batches<I, F> {
    elements: I,
    size: usize,
    call: F,
    /// The position of the next element.
    next: usize,
}

impl<T, R, I: Iterator<Item = T>, F: FnMut(Vec<T>) -> Result<R, Error>> Iterator for Batches<I, F> {
    type Item = Batch<R>;

    fn next(&mut self) -> Option<Batch<R>> {
        let batch: Vec<T> = self.elements.by_ref().take(self.size).collect();
        if batch.is_empty() {
            return None;
        }
        let range = self.next..self.next.saturating_add(batch.len());
        self.next = range.end;
        Some(Batch { range, result: (self.call)(batch) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::Credentials;

    #[test]
    fn failed_batch_does_not_end_the_iteration() {
        let client =
            ManagementClient::builder().host("http://localhost:9").credentials(Credentials::access_key("id", "secret")).build().unwrap();
        let call = |batch: Vec<u32>| match batch.contains(&4) {
            true => Err(Error::invalid_request("four".to_owned())),
            false => Ok(batch.iter().sum::<u32>()),
        };
        let results: Vec<_> =
            client.in_batches(1..=7, 3, call).map(|batch| (batch.range, batch.result.map_err(|error| error.to_string()))).collect();
        assert_eq!(results.len(), 3);
        assert_eq!(results[0], (0..3, Ok(6)));
        assert!(results[1].0 == (3..6) && results[1].1.as_ref().is_err_and(|error| error.contains("four")));
        assert_eq!(results[2], (6..7, Ok(7)));
    }

    #[test]
    fn batches_are_sent_when_they_are_requested() {
        let client =
            ManagementClient::builder().host("http://localhost:9").credentials(Credentials::access_key("id", "secret")).build().unwrap();
        let mut sent = Vec::new();
        let mut batches = client.in_batches(["a", "b"], 0, |batch| {
            sent.push(batch);
            Ok(())
        });
        assert!(batches.next().is_some_and(|batch| batch.range == (0..1)));
        drop(batches);
        assert_eq!(sent, [["a"]]);
        assert_eq!(client.in_batches(Vec::<u8>::new(), 50, |_| Ok(())).count(), 0);
    }
}
