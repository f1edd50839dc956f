//! Tables for people.

use crate::text::{cut, escape, width, wrap};

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

    /// Writes the rows with aligned columns, one line each. With a limit, cells are cut until the lines have at most so many
    /// columns; but the first cell of a row, an ID or a name to copy, never is.
    pub(crate) fn render(&self, limit: Option<usize>) -> String {
        let natural = self.widths();
        let limits = limit.map_or_else(|| natural.clone(), |limit| self.fit(&natural, limit));
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for (cell, limit) in row.iter().zip(&limits) {
                let cell = cut(cell, *limit);
                line.push_str(&cell);
                line.push_str(&" ".repeat(limit.saturating_sub(width(&cell)) + GAP));
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    /// Writes rows of a name and a value. Values are wrapped between words until the lines have at most `limit` columns.
    pub(crate) fn render_wrapped(&self, limit: Option<usize>) -> String {
        let names = self.widths().first().copied().unwrap_or_default();
        let limit = limit.map_or(usize::MAX, |limit| limit.saturating_sub(names + GAP).max(NARROWEST));
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

    /// Columns of the widest cell of each column.
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

    /// Takes from the widest columns until all of them fit.
    fn fit(&self, natural: &[usize], limit: usize) -> Vec<usize> {
        let header: Vec<usize> = self.rows.first().map(|row| row.iter().map(|cell| width(cell)).collect()).unwrap_or_default();
        let at_most = |most: usize, with_header: bool| -> Vec<usize> {
            let columns = natural.iter().zip(&header).enumerate();
            let limit = |header: usize| if with_header { most.max(header) } else { most };
            columns.map(|(index, (natural, header))| if index == 0 { *natural } else { (*natural).min(limit(*header)) }).collect()
        };
        let fits = |widths: &Vec<usize>| widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1) <= limit;
        // Headers are cut only if all else does not help.
        let candidates = [true, false].into_iter().flat_map(|with_header| (1..=limit).rev().map(move |most| (most, with_header)));
        candidates.map(|(most, with_header)| at_most(most, with_header)).find(fits).unwrap_or_else(|| at_most(1, false))
    }
}

/// Columns between two cells.
const GAP: usize = 2;

/// Columns of a value, however narrow the terminal is.
const NARROWEST: usize = 20;
