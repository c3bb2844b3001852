#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the real program as a person with a screen reader would, and asks the simulated hub what arrived.

blackbox.py FOYER FOYER_SIMULATOR: opens the home by address and API key, finds "Desk lamp Turned on" in the device panel, presses it, and
expects exactly one write with the absolute value. Needs a display with a window manager and a session bus with accessibility.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEADLINE = float(os.environ.get("FOYER_BLACKBOX_DEADLINE", "60"))


def wait_for(what, probe, seconds=DEADLINE):
    """Asks until the probe gives something true; fails loudly when it never does."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = probe()
        except Exception:  # an object that vanished while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"blackbox: no {what} within {seconds:.0f} s")


def walk(node, depth=0):
    yield node
    if depth > 40:
        return
    for i in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child, depth + 1)


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(root, name, role=None):
    for node in walk(root):
        if node.get_name() == name and is_showing(node) and (role is None or node.get_role_name() in role):
            return node
    return None


def application(pid):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app is not None and app.get_process_id() == pid:
            return app
    return None


def press(node):
    for i in range(node.get_n_actions()):
        if node.get_action_name(i).lower() in ("press", "toggle", "click"):
            node.do_action(i)
            return
    raise SystemExit(f"blackbox: {node.get_name()!r} ({node.get_role_name()}) has nothing to press")


def type_into(node, text):
    if not node.set_text_contents(text):
        raise SystemExit(f"blackbox: {node.get_name()!r} takes no text")


class Control:
    def __init__(self, url):
        self.url = url

    def ask(self, path, method="GET", body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.url + path, data=data, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            text = answer.read().decode()
        return json.loads(text) if text else None

    def writes(self, part):
        return [r for r in self.ask("/received") if r["method"] == "PUT" and part in r["path"]]


def main():
    foyer, simulator_path = sys.argv[1:3]
    home = tempfile.mkdtemp(prefix="foyer-blackbox.")
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                       XDG_CACHE_HOME=home + "/cache", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8",
                       QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       # The program forbids being traced, which the leak checker would need.
                       ASAN_OPTIONS="detect_leaks=0")
    simulator = subprocess.Popen([simulator_path, "--control", "--time-scale", "0"],
                                 stdout=subprocess.PIPE, text=True, env=environment)
    window = None
    try:
        world = json.loads(simulator.stdout.readline())
        hub = world["hubs"][0]
        control = Control(world["control"])
        window = subprocess.Popen([foyer], env=environment)
        app = wait_for("program on the accessibility bus", lambda: application(window.pid))

        press(wait_for("door for an API key", lambda: find(app, "Use a local API key", ("push button", "button"))))
        type_into(wait_for("address field", lambda: find(app, "Address", ("text",))), hub["url"])
        type_into(wait_for("key field", lambda: find(app, "API key", ("password text", "text"))), hub["apiKey"])
        press(wait_for("connect button", lambda: find(app, "Connect", ("push button", "button"))))
        wait_for("live connection", lambda: any(
            (n.get_name() or "").startswith("Connection: Local") for n in walk(app) if is_showing(n)))

        devices = json.loads(urllib.request.urlopen(urllib.request.Request(
            hub["url"] + "/api/manager/devices/device",
            headers={"Authorization": "Bearer " + hub["apiKey"]}), timeout=10).read())
        lamp_id = next(d["id"] for d in devices.values() if d["name"] == "Desk lamp")
        was_on = devices[lamp_id]["capabilitiesObj"]["onoff"]["value"]

        # A tile is readable as "<name>, <zone>, <state>".
        wait_for("tile of the desk lamp", lambda: any(
            (n.get_name() or "").startswith("Desk lamp, Office, ") for n in walk(app)))
        # A second start opens the device in the window that is there.
        subprocess.run([foyer, "--device", lamp_id], env=environment, timeout=DEADLINE, check=True)
        switch = wait_for("switch in the device panel", lambda: find(app, "Desk lamp Turned on"))
        control.ask("/received", "DELETE")
        press(switch)
        wait_for("write at the hub", lambda: control.writes("/capability/onoff"), 15)
        time.sleep(1.0)  # a second write would be a fault: give it the time to happen
        writes = control.writes("/capability/")
        if len(writes) != 1:
            raise SystemExit(f"blackbox: expected one write, the hub received {writes}")
        value = json.loads(writes[0]["body"])["value"]
        if lamp_id not in writes[0]["path"] or value is not (not was_on):
            raise SystemExit(f"blackbox: expected {not was_on} for the desk lamp, the hub received {writes[0]}")
        print("blackbox: one press, one", writes[0]["method"], writes[0]["path"], writes[0]["body"])
    finally:
        for process in (window, simulator):
            if process is not None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()


if __name__ == "__main__":
    main()
