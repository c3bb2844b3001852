// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures as a table for people, as Markdown for the README, and as a chart.

export const measureOf = (row) => (row.isAbsolute ? row.foyer : row.foyer / row.peer);

export function passes(row) {
  if (row.bar === undefined) return '';
  const value = measureOf(row);
  if (row.moonshot !== undefined && value <= row.moonshot) return 'moonshot';
  return value <= row.bar ? 'yes' : 'NO';
}

function number(value) {
  if (value === undefined) return '';
  if (value === 0 || Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

export function ratio(value) {
  if (value === undefined) return '';
  if (value > 0 && value <= 0.5) return `1/${number(1 / value)}`;
  return number(value);
}

function cells(row) {
  const bound = (value) => (row.isAbsolute ? number(value) : ratio(value));
  return [
    row.id, row.what, row.unit, row.peerName, number(row.peer), number(row.foyer),
    row.isAbsolute ? '' : ratio(row.foyer / row.peer), bound(row.bar), bound(row.moonshot), passes(row),
  ];
}

const head = ['', 'figure', 'unit', 'beside', 'that', 'Foyer', 'ratio', 'bar', 'moonshot', 'met'];

export function plain(rows) {
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i])).join('  ').trimEnd()).join('\n');
}

export function markdown(rows) {
  const line = (list) => `| ${list.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i > 3 && i < 9 ? '--:' : '---'))), ...rows.map((row) => line(cells(row)))].join('\n');
}

const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

// One bar a figure: how much of what is allowed is used. The line is the bar to meet.
export function chart(rows, title) {
  const shown = rows.filter((row) => row.bar > 0);
  const [left, width, step] = [390, 420, 24];
  const height = 70 + shown.length * step;
  const bars = shown.map((row, i) => {
    const used = Math.max(0, measureOf(row) / row.bar);
    const length = Math.max(2, Math.min(1.4, used) * (width / 1.4));
    const y = 50 + i * step;
    const colour = used <= 1 ? '#2e9e6b' : '#c9503c';
    const label = row.isAbsolute ? `${number(row.foyer)} ${row.unit}` : ratio(row.foyer / row.peer);
    return (
      `<text x="${left - 10}" y="${y + 13}" text-anchor="end">${escaped(`${row.id} ${row.what}`)}</text>` +
      `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="16" rx="3" fill="${colour}"/>` +
      `<text x="${left + length + 6}" y="${y + 13}">${escaped(label)}</text>`
    );
  });
  const line = left + width / 1.4;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 130}" height="${height}" font-family="sans-serif" font-size="12" fill="#333">` +
    `<rect width="100%" height="100%" fill="#fff"/><text x="12" y="24" font-size="15">${escaped(title)}</text>` +
    `${bars.join('\n')}<path d="M${line} 38V${height - 12}" stroke="#333" stroke-dasharray="4 3"/>` +
    `<text x="${line}" y="34" text-anchor="middle">bar</text></svg>\n`
  );
}
