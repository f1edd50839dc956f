//! Tables for people.

use crate::text::{cut, escape, width};

/// Rows of cells, under a header or not.
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

    /// Writes the rows with aligned columns. Cells are cut to `limit` columns, where there is one; but the first of a
    /// row, an ID or a name to copy, never is.
    pub(crate) fn render(&self, limit: Option<usize>) -> String {
        let cell = |index: usize, cell: &String| match limit {
            Some(limit) if index > 0 => cut(cell, limit),
            _ => cell.clone(),
        };
        let rows: Vec<Vec<String>> =
            self.rows.iter().map(|row| row.iter().enumerate().map(|(index, text)| cell(index, text)).collect()).collect();
        let mut widths: Vec<usize> = Vec::new();
        for row in &rows {
            widths.resize(widths.len().max(row.len()), 0);
            for (widest, cell) in widths.iter_mut().zip(row) {
                *widest = (*widest).max(width(cell));
            }
        }
        let mut text = String::new();
        for row in &rows {
            let mut line = String::new();
            for (cell, widest) in row.iter().zip(&widths) {
                line.push_str(cell);
                line.push_str(&" ".repeat(widest - width(cell) + GAP));
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

/// Columns between two cells.
const GAP: usize = 2;
