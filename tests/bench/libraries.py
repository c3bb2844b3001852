#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts Foyer with the demo home and fails when it has mapped a library that nobody expects there.

libraries.py FOYER: what is listed here is used at start or belongs to what is. A library that turns up anew costs every
start of every user: it is added to the list for a reason, or loaded where it is needed.
"""

import json
import os
import re
import subprocess
import sys
import tempfile

QT = "Core DBus Gui Network Svg WebSockets Widgets"
PLUGINS = "qsvgicon qgif qico qjpeg qsvg qglib qnetworkmanager qoffscreen qcertonlybackend qopensslbackend"
OURS = "qt6keychain secret-1 simdjson"
# What these are made of, on Debian 12: fonts, compression, TLS, D-Bus, GLib, X and GL, and the C library.
THEIRS = """EGL GLX GLdispatch OpenGL X11 Xau Xdmcp xcb xkbcommon b2 gomp blkid mount selinux pcre2-8 pcre2-16 brotlicommon
    brotlidec bsd md md4c cap com_err crypto ssl dbus-1 systemd gcrypt gpg-error lz4 lzma zstd z double-conversion expat ffi
    fontconfig freetype graphite2 harfbuzz png16 jpeg gio-2.0 glib-2.0 gmodule-2.0 gobject-2.0 gssapi_krb5 k5crypto krb5
    krb5support keyutils resolv icudata icui18n icuuc proxy stdc++ gcc_s m c dl pthread rt ld-linux-x86-64 ld-linux-aarch64"""
# Of the program itself, where FOYER_SHARED_PARTS makes them libraries.
PARTS = "account application homey models net program redirect simulator ui"
SANITIZERS = "asan ubsan lsan"


def name_of(path):
    """libQt6Core.so.6.4.2 -> Qt6Core"""
    return re.sub(r"^lib", "", re.split(r"\.so\b", os.path.basename(path))[0])


def main():
    expected = {f"Qt6{part}" for part in QT.split()}
    expected |= {f"foyer_{part}" for part in PARTS.split()}
    expected |= set((PLUGINS + " " + OURS + " " + THEIRS + " " + SANITIZERS).split())
    with tempfile.TemporaryDirectory() as home:
        os.mkdir(os.path.join(home, "run"), 0o700)
        environment = {key: os.environ[key] for key in os.environ if key.startswith(("ASAN_", "LSAN_", "UBSAN_", "PATH"))}
        environment.update(HOME=home, XDG_RUNTIME_DIR=os.path.join(home, "run"), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
        program = subprocess.Popen([sys.argv[1], "--demo", "--measure", "--page", "devices"], env=environment,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        loaded = None
        for line in program.stdout:
            told = json.loads(line) if line.startswith("{") else {}
            if told.get("at") == "livePainted":
                program.stdin.write("memory\n")
                program.stdin.flush()
            elif told.get("at") == "memory":
                loaded = {name_of(path) for path in told["libraries"]}
                program.stdin.close()
        if program.wait() != 0 or not loaded:
            sys.exit(f"foyer left with {program.returncode} and told of {len(loaded or [])} libraries")
    surprises = sorted(loaded - expected)
    missing = sorted({f"Qt6{part}" for part in QT.split()} - loaded)
    print(f"{len(loaded)} libraries; unexpected: {surprises or 'none'}")
    if surprises or missing:
        sys.exit(f"unexpected {surprises}, missing {missing}")


main()
