#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bench.sh FOYER FLOOR [RUNS]: start time to the first tile and resident memory of "foyer --demo" beside an
# empty main window. The runs alternate, so that both see the same weather; the medians are printed.

set -euo pipefail
foyer=$1
floor=$2
runs=${3:-5}
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME DBUS_SESSION_BUS_ADDRESS || true

work=$(mktemp -d "${TMPDIR:-/tmp}/foyer-bench.XXXXXX")
trap 'rm -rf -- "$work"' EXIT

field() { sed -n "s/.*\"$2\" *: *\([0-9.]*\).*/\1/p" <<<"$1" | head -n 1; }

# measure NAME COMMAND…: one run; appends "first-ms rss-kb wall-ms cpu-ms".
measure() {
    local name=$1
    shift
    local begin end output first rss TIMEFORMAT='%U %S'
    begin=$(date +%s%N)
    if ! { time timeout 60 "$@" >"$work/out" 2>"$work/err"; } 2>"$work/cpu"; then
        echo "bench: \"$*\" failed:" >&2
        cat "$work/err" >&2
        exit 1
    fi
    end=$(date +%s%N)
    output=$(grep firstTileMs "$work/out" | tail -n 1)
    first=$(field "$output" firstTileMs)
    rss=$(field "$output" rssKb)
    if [ -z "$first" ] || [ -z "$rss" ]; then
        echo "bench: \"$*\" printed no figures" >&2
        exit 1
    fi
    echo "$first $rss $(((end - begin) / 1000000)) $(awk '{ print ($1 + $2) * 1000 }' "$work/cpu")" >>"$work/$name"
}

median() { awk -v c="$2" '{ print $c }' "$work/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

row() {
    printf '%-22s %10s ms %10s MB %10s ms %10s ms\n' "$2" "$(median "$1" 1)" \
        "$(median "$1" 2 | awk '{ printf "%.1f", $1 / 1024 }')" "$(median "$1" 3)" "$(median "$1" 4)"
}

# One run each to warm the page cache, not counted.
measure warm "$floor"
measure warm "$foyer" --demo --exit-after-first-tile
for ((i = 0; i < runs; i++)); do
    measure floor "$floor"
    measure foyer "$foyer" --demo --exit-after-first-tile
done

printf '%-22s %13s %13s %13s %13s\n' "median of $runs ($QT_QPA_PLATFORM)" "first tile" "resident" "whole run" "CPU"
row floor "empty QMainWindow"
row foyer "foyer --demo"
