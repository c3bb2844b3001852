#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test-deb.sh PACKAGE.deb [FOLDER]: installs the package in a fresh minimal Debian root and starts the program there:
# its dependencies are right when that works. Needs root and debootstrap; FOLDER (default: a temporary one) is
# kept when it was named.

set -euo pipefail
package=$(realpath -- "$1")
suite=${FOYER_TEST_SUITE:-bookworm}
mirror=${FOYER_TEST_MIRROR:-http://deb.debian.org/debian}
if [ "$(id -u)" -ne 0 ]; then echo "test-deb: needs root, for chroot" >&2; exit 1; fi
if ! command -v debootstrap >/dev/null; then echo "test-deb: needs the package debootstrap" >&2; exit 1; fi

keep=${2:-}
root=${keep:-$(mktemp -d "${TMPDIR:-/tmp}/foyer-root.XXXXXX")}
mounted=""
cleanup() {
    if [ -n "$mounted" ]; then umount "$root/proc" || true; fi
    if [ -z "$keep" ] && ! mountpoint -q "$root/proc"; then rm -rf --one-file-system -- "$root"; fi
}
trap cleanup EXIT

if [ ! -x "$root/usr/bin/apt-get" ]; then
    debootstrap --variant=minbase "$suite" "$root" "$mirror" >&2
fi
# The machine's own way to the mirror: proxy and resolver.
if [ -d /etc/apt/apt.conf.d ]; then cp -n /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true; fi
cp -L /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
if mount -t proc proc "$root/proc" 2>/dev/null; then mounted=yes; fi

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@" </dev/null
}
cp -- "$package" "$root/root/foyer.deb"
inside apt-get -q update >&2
inside apt-get -q -y --no-install-recommends install /root/foyer.deb >&2

inside foyer --version
inside sh -c 'mkdir -p /run/user/0 && chmod 700 /run/user/0'
inside env XDG_RUNTIME_DIR=/run/user/0 QT_QPA_PLATFORM=offscreen timeout 60 \
    foyer --demo --screenshot /root/foyer.png
size=$(stat -c %s "$root/root/foyer.png")
if [ "$size" -lt 10000 ]; then echo "test-deb: the picture has only $size bytes" >&2; exit 1; fi
# Every library that any of the programs names is there.
charts=$(inside sh -c 'ls /usr/lib/*/foyer/libfoyer-charts.so')
for program in /usr/bin/foyer /usr/bin/foyer-simulator /usr/libexec/foyer/foyer-signin "$charts"; do
    if inside ldd "$program" | grep 'not found'; then
        echo "test-deb: $program misses a library" >&2
        exit 1
    fi
done
inside test -e /usr/lib/x86_64-linux-gnu/libsecret-1.so.0 || inside sh -c 'ls /usr/lib/*/libsecret-1.so.0'
echo "test-deb: fine, a picture of $size bytes"
