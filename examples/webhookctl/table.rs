//! `Table`: formats tables for a terminal.

use crate::text::{escape, truncate, width, wrap};

/// Rows of cells. The first row can be a header.
#[derive(Debug, Default)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn with_header(header: &[&str]) -> Self {
        Self { rows: vec![header.iter().map(|&cell| cell.to_owned()).collect()] }
    }

    pub(crate) fn push(&mut self, row: impl IntoIterator<Item = String>) {
        self.rows.push(row.into_iter().map(|cell| escape(&cell)).collect());
    }

    /// Formats each row as one line, with aligned columns. Cells are truncated so that lines have at most `limit` columns. The
    /// first cell of a row is never truncated, because it is an ID or a name to copy.
    pub(crate) fn render(&self, limit: Option<usize>) -> String {
        let natural = self.widths();
        let limits = limit.map_or_else(|| natural.clone(), |limit| self.fit(&natural, limit));
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for (cell, limit) in row.iter().zip(&limits) {
                let cell = truncate(cell, *limit);
                line.push_str(&cell);
                line.push_str(&" ".repeat(limit.saturating_sub(width(&cell)) + GAP));
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// Formats rows of a name and a value. Values are wrapped between words, into lines of at most `limit` columns.
    pub(crate) fn render_wrapped(&self, limit: Option<usize>) -> String {
        let names = self.widths().first().copied().unwrap_or_default();
        let limit = limit.map_or(usize::MAX, |limit| limit.saturating_sub(names + GAP).max(MIN_VALUE_WIDTH));
        let mut text = String::new();
        for row in &self.rows {
            let name = row.first().map_or("", String::as_str);
            let values = row.get(1).map(|value| wrap(value, limit)).unwrap_or_default();
            for (number, value) in values.iter().enumerate() {
                let name = if number == 0 { name } else { "" };
                let gap = " ".repeat(names.saturating_sub(width(name)) + GAP);
                text.push_str(format!("{name}{gap}{value}").trim_end());
                text.push('\n');
            }
        }
        text
    }

    /// The width of the widest cell of each column.
    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = Vec::new();
        for row in &self.rows {
            widths.resize(widths.len().max(row.len()), 0);
            for (widest, cell) in widths.iter_mut().zip(row) {
                *widest = (*widest).max(width(cell));
            }
        }
        widths
    }

    /// Reduces the widest columns until the row fits into `limit`.
    fn fit(&self, natural: &[usize], limit: usize) -> Vec<usize> {
        let header: Vec<usize> = self.rows.first().map(|row| row.iter().map(|cell| width(cell)).collect()).unwrap_or_default();
        let at_most = |most: usize, with_header: bool| -> Vec<usize> {
            let columns = natural.iter().zip(&header).enumerate();
            let limit = |header: usize| if with_header { most.max(header) } else { most };
            columns.map(|(index, (natural, header))| if index == 0 { *natural } else { (*natural).min(limit(*header)) }).collect()
        };
        let fits = |widths: &Vec<usize>| widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1) <= limit;
        // Headers are truncated only if truncating the other cells is not sufficient.
        let candidates = [true, false].into_iter().flat_map(|with_header| (1..=limit).rev().map(move |most| (most, with_header)));
        candidates.map(|(most, with_header)| at_most(most, with_header)).find(fits).unwrap_or_else(|| at_most(1, false))
    }
}

/// Number of spaces between two columns.
const GAP: usize = 2;

/// Minimum width of a value, in columns.
const MIN_VALUE_WIDTH: usize = 20;
