//! Responses of the service: the envelope, and the pages of lists.

#[cfg(feature = "_declared")]
mod bare;
mod envelope;
mod fingerprint;
mod one_pass;
mod page;
mod pagination;
mod rows;

#[cfg(feature = "_declared")]
pub(crate) use self::bare::add_envelope;
pub use self::envelope::ApiResponse;
pub(crate) use self::envelope::{SuccessEnvelope, no_data, open};
pub(crate) use self::fingerprint::fingerprint;
pub(crate) use self::one_pass::{OnePass, read_any, read_page};
pub use self::page::Page;
pub use self::pagination::Pages;
pub(crate) use self::pagination::{Fetched, LARGEST_PAGE, PageRows};
#[cfg(feature = "_declared")]
pub(crate) use self::rows::ReadRow;
pub(crate) use self::rows::{RowContext, Rows, read_row};
