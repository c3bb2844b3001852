#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One whole run of the real program (sign in, use, sign out), then a search for its secrets in every place they could
have got out to.

canary.py FOYER FOYER_SIMULATOR: the program talks to the simulator through a wire that notes every token on it. They are
then looked for raw, in base64, hex, UTF-16 and percent-encoding: in what the program printed with all its logs on, in its
home and temporary files, in the arguments and environment of its processes, on the session bus, in what is on its screen,
and in the addresses it asked for. The keyring is where the refresh token belongs: its daemon keeps it in a home of its own,
outside of what is searched, and is asked afterwards what it still knows. Needs a display, a session bus with a keyring, and
accessibility.
"""

import base64
import json
import os
import re
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "system", "blackbox"))
from blackbox import Control, application, find, is_showing, press, type_into, wait_for, walk  # noqa: E402

APP_ID = "io.github.foyer_for_homey.Foyer"
BUTTON = ("push button", "button", "radio button", "toggle button")


class Wire(threading.Thread):
    """Passes bytes between the program and one port of the simulator, notes them, and makes the answers name wires."""

    names = {}  # b"127.0.0.1:PORT" of the simulator -> the same of its wire

    def __init__(self, port):
        super().__init__(daemon=True)
        self.target = port
        self.seen = bytearray()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        Wire.names[b"127.0.0.1:%d" % port] = b"127.0.0.1:%d" % self.port
        self.start()

    def run(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.target))
            threading.Thread(target=self.pass_on, args=(client, server, False), daemon=True).start()
            threading.Thread(target=self.pass_on, args=(server, client, True), daemon=True).start()

    def pass_on(self, source, sink, is_answer):
        kept = b""
        try:
            while chunk := source.recv(65536):
                self.seen += chunk
                data = kept + chunk
                kept = b""
                if is_answer:
                    for name, wire in Wire.names.items():
                        data = data.replace(name, wire)
                    for length in range(min(20, len(data)), 0, -1):
                        if any(name.startswith(data[-length:]) for name in Wire.names):
                            data, kept = data[:-length], data[-length:]
                            break
                sink.sendall(data)
            sink.sendall(kept)
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


class Watch(threading.Thread):
    """Reads the arguments and the environment of the program and of what it starts, again and again."""

    def __init__(self, root):
        super().__init__(daemon=True)
        self.root = root
        self.arguments, self.environments = set(), set()
        self.umasks, self.core_limits = set(), set()
        self.ends = False
        self.start()

    @staticmethod
    def read(pid, name):
        try:
            with open(f"/proc/{pid}/{name}", "rb") as file:
                return file.read()
        except OSError:
            return b""

    def run(self):
        while not self.ends:
            family, new = {self.root}, True
            parents = {}
            for pid in filter(str.isdigit, os.listdir("/proc")):
                fields = self.read(pid, "stat").rpartition(b")")[2].split()
                if len(fields) > 1:
                    parents[int(pid)] = int(fields[1])
            while new:
                new = {pid for pid, parent in parents.items() if parent in family} - family
                family |= new
            for pid in family:
                self.arguments.add(self.read(pid, "cmdline"))
                self.environments.add(self.read(pid, "environ"))
            status = self.read(self.root, "status")
            self.umasks |= set(re.findall(rb"Umask:\s*(\d+)", status))
            self.core_limits |= set(re.findall(rb"Max core file size\s+(\S+\s+\S+)", self.read(self.root, "limits")))
            time.sleep(0.05)


def forms(secret):
    """Every way in which somebody could write the secret down."""
    raw = secret.encode()
    yield "raw", raw
    for skip in range(3):  # base64 of something longer, wherever the secret starts in it
        whole = base64.b64encode(b"\0" * skip + raw).rstrip(b"=")
        yield "base64", whole[(0, 2, 3)[skip]:-2]
        yield "base64", whole[(0, 2, 3)[skip]:-2].replace(b"+", b"-").replace(b"/", b"_")
    yield "hex", raw.hex().encode()
    yield "hex", raw.hex().upper().encode()
    yield "UTF-16", secret.encode("utf-16-le")
    yield "UTF-16", secret.encode("utf-16-be")
    yield "percent", urllib.parse.quote(secret, safe="").encode()
    yield "percent", "".join("%%%02X" % byte for byte in raw).encode()


def leaks(place, content, secrets):
    for kind, secret in secrets:
        for form, needle in forms(secret):
            if needle in content:
                yield f"{place}: {kind} in {form}"


def files_below(folder):
    for path, folders, files in os.walk(folder):
        for name in folders + files:
            yield os.path.join(path, name)


def secrets_on(wires, code, state):
    found = {("code", code), ("state", state)}
    for wire in wires:
        seen = bytes(wire.seen)
        for kind, value in re.findall(rb'"(access_token|refresh_token|token)"\s*:\s*"([^"\\]{16,})"', seen):
            found.add((kind.decode(), value.decode()))
        for value in re.findall(rb"[Aa]uthorization: Bearer ([^\r\n]{16,})", seen):
            found.add(("bearer", value.decode()))
        for value in re.findall(rb"refresh_token=([^&\s]{16,})", seen):
            found.add(("refresh_token", urllib.parse.unquote(value.decode())))
    return sorted(found)


def names_on_screen(app):
    return "\n".join(filter(None, (node.get_name() for node in walk(app)))).encode()


def sign_in(app, control, opened):
    press(wait_for("door for the account", lambda: find(app, "Sign in with your Athom account", BUTTON)))
    browser = wait_for("way through the browser", lambda: find(app, "Use my browser instead", BUTTON)
                       or find(app, "Address from the browser"))
    if browser.get_name() == "Use my browser instead":
        press(browser)
    address = wait_for("address in the browser", lambda: os.path.exists(opened) and open(opened).read().strip())
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(address.splitlines()[-1]).query)
    state = query["state"][0]
    answer = control.ask("/", "POST", {"verb": "issueCode", "clientId": query["client_id"][0],
                                       "redirectUri": query["redirect_uri"][0]})
    field = wait_for("field for the address", lambda: find(app, "Address from the browser"))
    type_into(field, f"{query['redirect_uri'][0]}/?code={answer['code']}&state={state}")
    press(wait_for("button to go on", lambda: find(app, "Continue", BUTTON)))
    return answer["code"], state


def use(app, control, foyer, environment):
    lamp = wait_for("tile of the desk lamp", lambda: next(
        (n for n in walk(app) if (n.get_name() or "").startswith("Desk lamp, Office, ")), None))
    assert lamp is not None
    subprocess.run([foyer, "--page", "devices"], env=environment, timeout=60, check=True)
    control.ask("/received", "DELETE")
    for what in ("sessions", "accessTokens", None):  # every token is renewed once
        if what:
            control.ask("/", "POST", {"verb": "expire", "what": what})
            control.ask("/", "POST", {"verb": "drop"})
        wait_for("live tile", lambda: find_tile(app))
    time.sleep(2.0)


def give_key(app, key, foyer, environment):
    """A local API key beside the account: one more secret, used for what the account may not."""
    subprocess.run([foyer, "--page", "connection"], env=environment, timeout=60, check=True)
    type_into(wait_for("field for the API key", lambda: find(app, "API key")), key)
    press(wait_for("button to add the key", lambda: find(app, "Add the API key", BUTTON)))
    wait_for("the key in use", lambda: next((n for n in walk(app) if (n.get_name() or "").startswith("In use.")), None))
    subprocess.run([foyer, "--page", "moods"], env=environment, timeout=60, check=True)
    press(wait_for("mood to set", lambda: next(
        (n for n in walk(app) if (n.get_name() or "").startswith("Set ") and is_showing(n)
         and n.get_role_name() in BUTTON), None)))


def find_tile(app):
    for node in walk(app):
        if (node.get_name() or "").startswith("Connection: Local") and is_showing(node):
            return node
    return None


def sign_out(app, foyer, environment):
    subprocess.run([foyer, "--page", "settings"], env=environment, timeout=60, check=True)
    press(wait_for("button to sign out", lambda: find(app, "Sign out …", BUTTON)))
    press(wait_for("confirmation", lambda: find(app, "Sign out", BUTTON)))
    wait_for("doors", lambda: find(app, "Sign in with your Athom account", BUTTON))


def open_to_others(folder):
    for path in files_below(folder):
        seen = os.lstat(path)
        if not stat.S_ISLNK(seen.st_mode) and seen.st_mode & 0o077:
            yield f"{path}: mode {seen.st_mode & 0o777:o}"


def kept_in_keyring():
    """Every entry of the program in the keyring, as secret-tool prints it with its times."""
    if not shutil.which("secret-tool"):
        return set()
    found = subprocess.run(["secret-tool", "search", "--all", "server", APP_ID], capture_output=True, timeout=60)
    return {b"[" + entry for stream in (found.stdout, found.stderr) for entry in stream.split(b"[") if entry.strip()}


def check_scanner():
    secret = "a-Canary_0123456789~abcdefghij"
    for form, needle in forms(secret):
        if not list(leaks("test", b"xx" + needle + b"yy", [("test", secret)])):
            raise SystemExit(f"canary: the search is blind for {form}")
    for skip in range(3):
        if not list(leaks("test", base64.b64encode(b"x" * skip + secret.encode() + b"zz"), [("test", secret)])):
            raise SystemExit("canary: the search is blind for base64 in the middle")


def main():
    check_scanner()
    foyer, simulator_path = sys.argv[1:3]
    place = tempfile.mkdtemp(prefix="canary.")
    home = os.path.join(place, "home")
    beside = os.path.join(place, "beside")  # what the test itself keeps
    for folder in (home, beside, home + "/run", home + "/tmp"):
        os.mkdir(folder, 0o700)
    opened = os.path.join(beside, "opened")
    with open(os.path.join(beside, "xdg-open"), "w") as script:
        script.write(f'#!/bin/sh\nprintf "%s\\n" "$@" >> {opened}\n')
    os.chmod(os.path.join(beside, "xdg-open"), 0o700)
    before = set(os.listdir("/tmp"))
    kept_before = kept_in_keyring()

    with open(os.path.join(beside, "simulator"), "wb") as simulator_log:
        simulator = subprocess.Popen([simulator_path, "--control", "--time-scale", "0"], stdout=subprocess.PIPE,
                                     stderr=simulator_log, text=True)
    monitor = window = watch = None
    problems = []
    try:
        line = simulator.stdout.readline()
        world = json.loads(line)
        control = Control(world["control"])
        ports = {int(port) for port in re.findall(r"127\.0\.0\.1:(\d+)", line)}
        ports.discard(urllib.parse.urlsplit(world["control"]).port)
        wires = [Wire(port) for port in sorted(ports)]
        cloud = world["cloud"]["url"] if isinstance(world["cloud"], dict) else world["cloud"]
        for name, wire in Wire.names.items():
            cloud = cloud.replace(name.decode(), wire.decode())

        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                           XDG_CACHE_HOME=home + "/cache", XDG_STATE_HOME=home + "/state", XDG_RUNTIME_DIR=home + "/run",
                           TMPDIR=home + "/tmp", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", ATHOM_CLOUD_API_BASEURL=cloud,
                           PATH=beside + ":" + os.environ["PATH"],
                           QT_LOGGING_RULES="foyer.*=true;qt.network*=true;qt.websockets*=true;qt.keychain*=true",
                           ASAN_OPTIONS="detect_leaks=0")
        os.umask(0o022)  # what most people have; the program is to be stricter by itself
        if shutil.which("dbus-monitor"):
            with open(os.path.join(beside, "bus"), "wb") as bus:
                monitor = subprocess.Popen(["dbus-monitor", "--session", "--pcap"], stdout=bus,
                                           stderr=subprocess.DEVNULL)
            wait_for("bus monitor", lambda: os.path.getsize(os.path.join(beside, "bus")) > 0)
        with open(os.path.join(beside, "output"), "wb") as output:
            window = subprocess.Popen([foyer, "--log", "foyer.*"], env=environment, stdout=output,
                                      stderr=subprocess.STDOUT)
        watch = Watch(window.pid)
        app = wait_for("program on the accessibility bus", lambda: application(window.pid))
        code, state = sign_in(app, control, opened)
        screens = [names_on_screen(app)]
        press(wait_for("choice of hubs", lambda: find(app, world["hubs"][0]["name"], BUTTON)))
        give_key(app, world["hubs"][0]["apiKey"], foyer, environment)
        use(app, control, foyer, environment)
        screens.append(names_on_screen(app))
        problems += open_to_others(home)
        received = control.ask("/received")
        sign_out(app, foyer, environment)
        screens.append(names_on_screen(app))
        time.sleep(1.0)  # what is written late is written now
        watch.ends = True
        window.terminate()
        window.wait(20)
        if monitor:
            monitor.terminate()
            monitor.wait(20)

        secrets = sorted({*secrets_on(wires, code, state), ("key", world["hubs"][0]["apiKey"])})
        kinds = {kind for kind, _ in secrets}
        missing = {"access_token", "refresh_token", "token", "bearer", "code", "state"} - kinds
        key_travels = b"Bearer " + world["hubs"][0]["apiKey"].encode()
        if not any(key_travels in bytes(wire.seen) for wire in wires):
            missing.add("key")
        if missing:
            raise SystemExit(f"canary: the wire saw no {sorted(missing)}: nothing was tested")

        for name in ("output", "simulator", "bus"):
            path = os.path.join(beside, name)
            if os.path.exists(path):
                with open(path, "rb") as file:
                    problems += leaks(name, file.read(), secrets)
        for path in files_below(home):
            problems += leaks("name of a file", path.encode(), secrets)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
                problems += leaks(path, content, secrets)
                if b"Desk lamp" in content or "Desk lamp".encode("utf-16-le") in content:
                    problems.append(f"{path}: the home is still there after signing out")
        for new in set(os.listdir("/tmp")) - before:
            if "foyer" in new.lower():
                problems.append(f"/tmp/{new} was left")
        # The browser is told the address with the state in it (RFC 8252): that is what it is for.
        no_state = [secret for secret in secrets if secret[0] != "state"]
        problems += leaks("arguments", b"\n".join(watch.arguments), no_state)
        problems += leaks("environment", b"\n".join(watch.environments), secrets)
        for screen in screens:
            problems += leaks("screen", screen, secrets)
        for request in received:
            problems += leaks("address " + request["path"], (request["path"] + "?" + request["query"]).encode(), secrets)
        if watch.umasks and b"0077" not in watch.umasks:
            problems.append(f"umask {watch.umasks}")
        if watch.core_limits and not any(limit.split() == [b"0", b"0"] for limit in watch.core_limits):
            problems.append(f"core files of {watch.core_limits}")
        if shutil.which("secret-tool"):
            # What somebody else left there before is none of this run's; the simulator has the same keys every time.
            problems += leaks("keyring after signing out", b"".join(kept_in_keyring() - kept_before), secrets)
        if problems:
            raise SystemExit("canary:\n  " + "\n  ".join(sorted(set(problems))))
        size = os.path.getsize(os.path.join(beside, "output"))
        print(f"canary: {len(secrets)} secrets ({', '.join(sorted(kinds))}), none got out; {size} bytes of log, "
              f"{len(list(files_below(home)))} files, {len(watch.arguments)} command lines"
              f"{'' if monitor else ', no bus monitor'}")
    finally:
        if watch:
            watch.ends = True
        for process in (window, monitor, simulator):
            if process is not None and process.poll() is None:
                process.kill()
                process.wait()
        if problems:
            print(f"canary: see {place}")
        else:
            shutil.rmtree(place, ignore_errors=True)


if __name__ == "__main__":
    main()
